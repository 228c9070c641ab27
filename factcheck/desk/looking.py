"""What others changed on an article since this person last looked at it."""

from __future__ import annotations

from collections.abc import Collection

from factcheck.library import Library
from factcheck.models import ArticleId, ClaimId, Event


class Looking:
    """The marks of a person, one for each article; they are kept in this library alone."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def begin(self, article: ArticleId) -> None:
        """Let what there is count as seen, where this person looks at an article for the first time."""
        self._library.begin_looking(article)

    def unseen(self, article: ArticleId) -> dict[ClaimId, tuple[Event, ...]]:
        """Return the claims that others changed since this person last looked, with the steps in order."""
        found = self._library.unseen(article)
        if not found:
            return {}
        wanted = {event for events in found.values() for event in events}
        steps = {event.id: event for event in self._library.read.events(article, None) if event.id in wanted}
        return {claim: tuple(steps[event] for event in events) for claim, events in found.items()}

    def look(self, article: ArticleId, claims: Collection[ClaimId]) -> None:
        """Note that this person has looked at some claims as they are now."""
        self._library.look(article, claims)

    def look_at_all(self, article: ArticleId) -> None:
        """Note that this person has looked at everything."""
        self._library.look(article, list(self._library.unseen(article)))
