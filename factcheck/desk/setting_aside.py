"""Writing what was set aside, and cutting a claim's stretch out of it."""

from __future__ import annotations

from uuid import uuid4

from factcheck.desk.wording import trimmed_rest
from factcheck.library import Library, Operation
from factcheck.models import Draft, SetAside, Span


def lay_aside(operation: Operation, draft: Draft, span: Span, reason: str) -> str:
    """Set a stretch of a draft aside and return the set-aside's id."""
    row = SetAside(
        id=str(uuid4()),
        article=draft.article,
        draft=draft.id,
        start=span.start,
        end=span.end,
        exact=draft.text[span.start : span.end],
        reason=reason,
    )
    operation.insert(row)
    return row.id


def uncover(library: Library, operation: Operation, draft: Draft, span: Span) -> None:
    """Cut a stretch out of the set-asides under it; what they hold beside it stays set aside."""
    for row in library.set_asides(draft.id):
        aside = Span(row.start, row.end)
        if not aside.overlaps(span):
            continue
        operation.delete(SetAside, row.id)
        for rest in (Span(aside.start, span.start), Span(span.end, aside.end)):
            kept = trimmed_rest(draft.text, rest)
            if kept is not None:
                lay_aside(operation, draft, kept, row.reason)
