"""Drafts of an article: all of them, and how its claims stood in each."""

from __future__ import annotations

from factcheck.library import Library
from factcheck.models import Case, Draft, Placement


class Drafts:
    """The drafts of a library's articles."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def all(self, article: str) -> list[Draft]:
        """Return an article's drafts in the order of their numbers."""
        return self._library.drafts(article)

    def case_at(self, draft: str) -> Case:
        """Return an article as its claims stood in one draft, with today's verdicts."""
        return self._library.case_at(draft)

    def places_of(self, claim: str) -> list[Placement]:
        """Return where a claim stood in each draft, the latest draft first."""
        return self._library.placements_of(claim)
