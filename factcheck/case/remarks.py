"""Which claims the remarks of the desk checks concern."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.models import Case, Draft, PlacedClaim, Remark


def look_over(draft: Draft, published: str = "") -> tuple[Remark, ...]:
    """Return what a desk would remark on a draft, in order of place; never a verdict."""
    # Its patterns take long to compile, and showing an article needs none of them.
    from factcheck.text import checks

    return tuple(checks.run(draft.text, published=published))


def remarks_on(placed: PlacedClaim, remarks: Iterable[Remark]) -> list[Remark]:
    """Return the remarks that concern a claim, sharing text with it, and that were not put away."""
    return [remark for remark in remarks if _concerns(remark, placed)]


def remarked(case: Case, remarks: Iterable[Remark]) -> frozenset[str]:
    """Return the ids of the claims that a remark concerns."""
    remarks = list(remarks)
    return frozenset(
        placed.id for placed in case.claims if any(_concerns(remark, placed) for remark in remarks)
    )


def _concerns(remark: Remark, placed: PlacedClaim) -> bool:
    place = placed.placement
    return remark.start < place.end and place.start < remark.end and remark.key not in placed.claim.dismissed
