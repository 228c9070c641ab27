"""The writer's links, comments and notes become proposed sources on the claims they touch."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import accumulate

from factcheck.evidence import addresses
from factcheck.evidence.annotations import locator_in, remark_in, source_in
from factcheck.library import Library, Operation
from factcheck.models import (
    Annotation,
    AnnotationKind,
    Case,
    Claim,
    Draft,
    Evidence,
    PlacedClaim,
    Placement,
    Source,
    SourceKind,
    Stance,
    Status,
)

_Given = tuple[str, str]
"""What an annotation gives, whatever its place: a source's key, or a remark."""
_REMARK = "remark"


class Fate(StrEnum):
    """What became of an annotation on one claim that it touches."""

    PROPOSED = "proposed"
    ACCEPTED = "accepted"
    NO_SOURCE = "no-source"
    """It names a source that is not, by that name, among those of the claim."""
    NOTED = "noted"
    NOT_NOTED = "not-noted"
    """It is a remark that does not stand in the claim's note."""


@dataclass(frozen=True, slots=True)
class Followed:
    """An annotation of the current draft, and what became of it."""

    annotation: Annotation
    fates: tuple[tuple[str, Fate], ...]
    """The claims it touches, by id and in order of place; empty where it stands on no claim."""


def follow(case: Case) -> list[Followed]:
    """Tell what became of every annotation of the current draft, in order of place."""
    claims = {placed.id: placed for placed in case.claims}
    places = _Places([placed.placement for placed in case.claims])
    followed = []
    for annotation in sorted(case.draft.annotations, key=lambda each: (each.start, each.end)):
        touched = [claims[row.claim] for row in places.touched(annotation)]
        found = source_in(annotation)
        if found is None:
            remark = remark_in(annotation)
            fates = [(placed.id, _fate_of_remark(placed, remark)) for placed in touched[:1]]
        else:
            key = _key(found)
            fates = [(placed.id, _fate_of_source(case, placed, key)) for placed in touched]
        followed.append(Followed(annotation, tuple(fates)))
    return followed


def _fate_of_remark(placed: PlacedClaim, remark: str) -> Fate:
    return Fate.NOTED if remark in placed.claim.note.splitlines() else Fate.NOT_NOTED


def _fate_of_source(case: Case, placed: PlacedClaim, key: _Given) -> Fate:
    resting = [row for row in placed.evidence if _key(case.sources[row.source]) == key]
    if not resting:
        return Fate.NO_SOURCE
    return Fate.PROPOSED if all(row.proposed for row in resting) else Fate.ACCEPTED


def attach_annotations(
    library: Library, operation: Operation, draft: Draft, annotations: Sequence[Annotation]
) -> None:
    """Propose the sources that a draft's annotations name; what names none joins the claims' notes.

    A source that a claim rests on already is not proposed again, and neither is what an earlier
    draft gave for the same claim: whatever the checker made of it then stays decided.
    """
    if not annotations:
        return
    sources = {_key(source): source for source in reversed(library.all_sources())}
    resting = {(row.claim, row.source) for row in library.evidence(draft.article)}
    given = _given_before(library, draft)
    places = _Places(library.placements(draft.id))
    for annotation in annotations:
        found, touched = source_in(annotation), places.touched(annotation)
        if found is None:
            given_now = (_REMARK, remark_in(annotation))
            if touched and (touched[0].claim, given_now) not in given:
                _remark(library, operation, touched[0].claim, given_now[1])
            continue
        key = _key(found)
        for row in touched:
            if (row.claim, key) in given:
                continue
            source = sources.get(key) or _keep(operation, found)
            sources[_key(source)] = sources[key] = source
            if (row.claim, source.id) not in resting:
                resting.add((row.claim, source.id))
                _propose(operation, row.claim, source, annotation)


class _Places:
    """Where claims stand in a draft, asked for those that an annotation touches."""

    def __init__(self, rows: Sequence[Placement]) -> None:
        """Take the rows in the order of their starts."""
        self._rows = [row for row in rows if row.status is not Status.ORPHANED]
        self._starts = [row.start for row in self._rows]
        self._furthest = list(accumulate((row.end for row in self._rows), max))

    def touched(self, annotation: Annotation) -> list[Placement]:
        """Return the places that share text with an annotation, or that it hangs on, in order."""
        found = []
        at = bisect_right(self._starts, annotation.end)
        while at and self._furthest[at - 1] >= annotation.start:
            at -= 1
            if _touches(annotation, self._rows[at]):
                found.append(self._rows[at])
        return found[::-1]


def _touches(annotation: Annotation, row: Placement) -> bool:
    """Tell whether an annotation's range, or the place it hangs on, lies in a claim."""
    if annotation.start == annotation.end:
        return row.start <= annotation.start <= row.end
    return annotation.start < row.end and row.start < annotation.end


def _given_before(library: Library, draft: Draft) -> set[tuple[str, _Given]]:
    """Return what the annotations of the earlier drafts gave for which claim."""
    before = set()
    for earlier in library.drafts(draft.article):
        if earlier.id == draft.id or not earlier.annotations:
            continue
        places = _Places(library.placements(earlier.id))
        for annotation in earlier.annotations:
            found = source_in(annotation)
            given = (_REMARK, remark_in(annotation)) if found is None else _key(found)
            before |= {(row.claim, given) for row in places.touched(annotation)}
    return before


def _key(source: Source) -> _Given:
    if source.address:
        return "", addresses.same_key(source.address)
    return source.kind.value, source.title.casefold()


def _keep(operation: Operation, found: Source) -> Source:
    title = found.title or (addresses.title_from(found.address) if found.kind is SourceKind.WEB else "")
    source = replace(found, id=operation.new_id(), title=title, created=operation.now)
    operation.insert(source)
    return source


def _propose(operation: Operation, claim: str, source: Source, annotation: Annotation) -> None:
    """Propose a source for a claim, with the writer's words; what it says to the claim is still open."""
    evidence = Evidence(
        id=operation.new_id(),
        claim=claim,
        source=source.id,
        stance=Stance.CONTEXT,
        locator=locator_in(annotation),
        note="" if annotation.kind is AnnotationKind.LINK else remark_in(annotation),
        proposed=True,
        created=operation.now,
    )
    operation.insert(evidence)


def _remark(library: Library, operation: Operation, claim: str, remark: str) -> None:
    note = library.claim(claim).note
    if remark and remark not in note.splitlines():
        operation.update(Claim, claim, note=f"{note}\n{remark}".strip())
