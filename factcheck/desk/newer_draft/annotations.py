"""The writer's links, comments and notes become proposed sources on the claims they touch."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from factcheck.case.annotations import comment_in, locator_in, source_in
from factcheck.case.following import ClaimPlaces, SourceKey, source_key
from factcheck.library import Library, Operation
from factcheck.models import (
    Annotation,
    AnnotationKind,
    Claim,
    ClaimId,
    Draft,
    Evidence,
    EvidenceId,
    Source,
    SourceId,
    SourceKind,
    Stance,
)
from factcheck.text import addresses

_COMMENT = "comment"


def attach_annotations(
    library: Library, operation: Operation, draft: Draft, annotations: Sequence[Annotation]
) -> None:
    """Propose the sources that a draft's annotations name; what names none joins the claims' notes.

    A source that a claim rests on already is not proposed again, and neither is what an earlier
    draft gave for the same claim: whatever the checker made of it then stays decided.
    """
    if not annotations:
        return
    # The newest first, turned round: of several that are the same the newest stays.
    sources = {source_key(source): source for source in reversed(library.read.all_sources())}
    resting = {(row.claim, row.source) for row in library.read.evidence(draft.article)}
    given = _given_before(library, draft)
    places = ClaimPlaces(library.read.placements(draft.id))
    for annotation in annotations:
        found, touched = source_in(annotation), places.touched(annotation)
        if found is None:
            comment = (_COMMENT, comment_in(annotation))
            if touched and (touched[0].claim, comment) not in given:
                _note(library, operation, touched[0].claim, comment[1])
            continue
        key = source_key(found)
        for row in touched:
            if (row.claim, key) in given:
                continue
            source = sources.get(key) or _keep(operation, found)
            # Under both keys: what is kept may have got a title that the annotation did not have.
            sources[source_key(source)] = sources[key] = source
            if (row.claim, source.id) not in resting:
                resting.add((row.claim, source.id))
                _propose(operation, row.claim, source, annotation)


def _given_before(library: Library, draft: Draft) -> set[tuple[ClaimId, SourceKey]]:
    """Return what the annotations of the earlier drafts gave for which claim."""
    before = set()
    for earlier in library.read.drafts(draft.article):
        if earlier.id == draft.id or not earlier.annotations:
            continue
        places = ClaimPlaces(library.read.placements(earlier.id))
        for annotation in earlier.annotations:
            found = source_in(annotation)
            given = (_COMMENT, comment_in(annotation)) if found is None else source_key(found)
            before |= {(row.claim, given) for row in places.touched(annotation)}
    return before


def _keep(operation: Operation, found: Source) -> Source:
    title = found.title or (addresses.title_from(found.address) if found.kind is SourceKind.WEB else "")
    source = replace(found, id=SourceId(operation.new_id()), title=title, created=operation.now)
    operation.insert(source)
    return source


def _propose(operation: Operation, claim: ClaimId, source: Source, annotation: Annotation) -> None:
    """Propose a source for a claim, with the writer's words; what it says to the claim is still open."""
    evidence = Evidence(
        id=EvidenceId(operation.new_id()),
        claim=claim,
        source=source.id,
        stance=Stance.CONTEXT,
        locator=locator_in(annotation),
        note="" if annotation.kind is AnnotationKind.LINK else comment_in(annotation),
        proposed=True,
        created=operation.now,
    )
    operation.insert(evidence)


def _note(library: Library, operation: Operation, claim: ClaimId, comment: str) -> None:
    note = library.read.one(Claim, claim).note
    if comment and comment not in note.splitlines():
        operation.update(Claim, claim, note=f"{note}\n{comment}".strip())
