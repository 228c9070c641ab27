"""Where in a draft a claim stands, as a reader counts: page and paragraph."""

from __future__ import annotations

from bisect import bisect_right

from msgspec import Struct

from factcheck.models import FURNITURE, Draft, PlacedClaim
from factcheck.text.lines import lines


class DraftPlace(Struct, frozen=True):
    """A place in a draft."""

    page: int
    """From 1; 0 where the draft's file has no pages."""
    paragraph: int
    """From 1; clutter, bylines and the like do not count."""


class DraftPlaces:
    """Tells where claims stand in one draft."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        found = lines(draft.text, draft.blocks)
        self._starts = [line.start for line in found if line.role not in FURNITURE]  # as a reader counts

    def of(self, placed: PlacedClaim) -> DraftPlace:
        """Return where a claim with a place begins."""
        start = placed.placement.start
        return DraftPlace(self._draft.page_of(start), bisect_right(self._starts, start))
