"""Looking an article over as a desk would: remarks on figures, dates, names and quotations."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.models import Case, Draft, PlacedClaim, Span
from factcheck.text import checks
from factcheck.text.checks import Remark

__all__ = ["Remark", "look_over", "remarked", "remarks_on"]


def look_over(draft: Draft, published: str = "") -> tuple[Remark, ...]:
    """Return what a desk would remark on a draft, in order of place; never a verdict."""
    return tuple(checks.run(draft.text, published=published))


def remarks_on(placed: PlacedClaim, remarks: Iterable[Remark]) -> list[Remark]:
    """Return the remarks that concern a claim: those that share text with it."""
    return [remark for remark in remarks if placed.span.overlaps(Span(remark.start, remark.end))]


def remarked(case: Case, remarks: Iterable[Remark]) -> frozenset[str]:
    """Return the ids of the claims that a remark concerns."""
    spans = [Span(remark.start, remark.end) for remark in remarks]
    return frozenset(placed.id for placed in case.claims if any(placed.span.overlaps(span) for span in spans))
