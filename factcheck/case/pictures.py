"""Which claims rest on a picture."""

from __future__ import annotations

from factcheck.models import Case, PictureId, PlacedClaim


def claims_on(case: Case, picture: PictureId) -> list[tuple[int, PlacedClaim]]:
    """Return the claims that rest on a picture of the current draft, in order, each with its number."""
    return [
        (number, placed)
        for number, placed in enumerate(case.claims, 1)
        if placed.placement.picture == picture
    ]
