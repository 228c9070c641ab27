"""What a stretch of a draft becomes as a claim: its rows, speaker, details and risks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import UTC, datetime
from uuid import uuid4

from factcheck.models import (
    Claim,
    ClaimDetail,
    Draft,
    Placement,
    ProposedClaim,
    Span,
    Status,
)

# The text engine compiles many patterns, which takes a good part of the time to start; opening an
# article and walking its claims need none of them, so they are imported where they are used.

CONTEXT = 32
"""Code points of text kept on either side of a placement."""


_STYLE = str.maketrans(
    {**dict.fromkeys("“”„«»", '"'), **dict.fromkeys("‘’‚‹›", "'"), **dict.fromkeys("–—‑‐−", "-")}
)


def placement(
    draft: Draft, claim: str, span: Span, *, id: str = "", status: Status = Status.PLACED
) -> Placement:
    """Return where a claim stands in a draft, with its wording and surroundings."""
    return Placement(
        id=id or str(uuid4()),
        claim=claim,
        draft=draft.id,
        start=span.start,
        end=span.end,
        exact=draft.text[span.start : span.end],
        prefix=draft.text[max(0, span.start - CONTEXT) : span.start],
        suffix=draft.text[span.end : span.end + CONTEXT],
        status=status,
    )


def placed_rows(
    draft: Draft, proposed: ProposedClaim, *, proposed_by_program: bool = False, claim: str = ""
) -> list[Claim | Placement | ClaimDetail]:
    """Return the rows of a new claim: itself, its placement and its details."""
    claim = claim or str(uuid4())
    row = Claim(
        id=claim,
        article=draft.article,
        speaker=proposed.speaker,
        risks=proposed.risks,
        proposed=proposed_by_program,
        created=draft.added if proposed_by_program else datetime.now(UTC).isoformat(timespec="seconds"),
    )
    place = placement(draft, claim, Span(proposed.start, proposed.end))
    return [row, place, *detail_rows(draft, claim, proposed)]


def detail_rows(
    draft: Draft, claim: str, proposed: ProposedClaim, kept: Iterable[ClaimDetail] = ()
) -> list[ClaimDetail]:
    """Return the details of a claim's wording; what was ticked before stays ticked.

    A detail counts as the same when its kind and its words are, as often as they were ticked; the
    style of quotation marks, dashes and white space makes no other words.
    """
    ticked = Counter((detail.kind, _plain(detail.text)) for detail in kept if detail.ticked)
    rows = []
    for found in proposed.details:
        text = draft.text[found.start : found.end]
        words = _plain(text)
        was_ticked = ticked[found.kind, words] > 0
        if was_ticked:
            ticked[found.kind, words] -= 1
        rows.append(
            ClaimDetail(
                id=str(uuid4()),
                claim=claim,
                kind=found.kind,
                start=found.start,
                end=found.end,
                text=text,
                normal=found.normal,
                ticked=was_ticked,
            )
        )
    return rows


def describe(draft: Draft, span: Span) -> ProposedClaim:
    """Say what can be known of a stretch that a person has marked: speaker, details, risks."""
    from factcheck.text import claims

    return claims.describe(draft, span)


def trimmed(text: str, span: Span) -> Span | None:
    """Return a selection as whole words without stray punctuation, or None where no word is left."""
    from factcheck.text import edges

    return edges.trim(text, edges.snap(text, span))


def trimmed_rest(text: str, span: Span) -> Span | None:
    """Return what is left of a stretch without stray punctuation, or None where nothing is."""
    from factcheck.text import edges

    return edges.trim(text, span) if span.start < span.end else None


def statements(text: str, span: Span) -> list[Span]:
    """Return the statements that a stretch seems to hold, or nothing where it holds one."""
    from factcheck.text.claims import parts

    return parts.find(text, span.start, span.end)


def _plain(text: str) -> str:
    """Return words without the style in which they were set."""
    return " ".join(text.translate(_STYLE).split())
