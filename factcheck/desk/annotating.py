"""The writer's links, comments and notes become proposed sources on the claims they touch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from uuid import uuid4

from factcheck.evidence import addresses
from factcheck.evidence.annotations import remark_in, source_in
from factcheck.library import Library, Operation
from factcheck.models import Annotation, Claim, Draft, Evidence, Placement, Source, SourceKind, Status

_Key = tuple[str, str]


def attach_annotations(
    library: Library, operation: Operation, draft: Draft, annotations: Sequence[Annotation]
) -> None:
    """Propose the sources that a draft's annotations name; what names none joins the claims' notes.

    A source that a claim rests on already is not proposed again.
    """
    if not annotations:
        return
    sources = {_key(source): source for source in reversed(library.all_sources())}
    places = [row for row in library.placements(draft.id) if row.status is not Status.ORPHANED]
    for annotation in annotations:
        touched = [row for row in places if _touches(annotation, row)]
        if not touched:
            continue
        found = source_in(annotation)
        if found is None:
            _remark(library, operation, touched[0].claim, remark_in(annotation))
            continue
        source = sources.get(_key(found)) or _keep(operation, found)
        sources[_key(source)] = sources[_key(found)] = source
        for row in touched:
            _propose(library, operation, row.claim, source)


def _touches(annotation: Annotation, row: Placement) -> bool:
    """Tell whether an annotation's range, or the place it hangs on, lies in a claim."""
    if annotation.start == annotation.end:
        return row.start <= annotation.start <= row.end
    return annotation.start < row.end and row.start < annotation.end


def _key(source: Source) -> _Key:
    if source.address:
        return "", addresses.same_key(source.address)
    return source.kind.value, source.title.casefold()


def _keep(operation: Operation, found: Source) -> Source:
    now = datetime.now(UTC).isoformat(timespec="seconds")
    title = found.title or (addresses.title_from(found.address) if found.kind is SourceKind.WEB else "")
    source = replace(found, id=str(uuid4()), title=title, created=now)
    operation.insert(source)
    return source


def _propose(library: Library, operation: Operation, claim: str, source: Source) -> None:
    if any(row.source == source.id for row in library.placed(claim).evidence):
        return
    now = datetime.now(UTC).isoformat(timespec="seconds")
    operation.insert(Evidence(str(uuid4()), claim, source.id, proposed=True, created=now))


def _remark(library: Library, operation: Operation, claim: str, remark: str) -> None:
    note = library.claim(claim).note
    if remark and remark not in note.splitlines():
        operation.update(Claim, claim, note=f"{note}\n{remark}".strip())
