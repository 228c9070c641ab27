"""Taking steps back and bringing them back, also after a restart."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.desk.articles import ADDED
from factcheck.library import Library
from factcheck.models import Case, Event, Scale


@dataclass(frozen=True, slots=True)
class Step:
    """One recorded step, with the claim it was about and what it changed there."""

    event: Event
    claim: str
    """The claim's id; empty where the step touched none or several."""
    change: str
    """For example «To check → Confirmed»; empty where the label says all."""


class History:
    """The steps taken on articles."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def undo(self, article: str | None) -> Event:
        """Take back the latest step on an article, or on the shelf where None."""
        return self._library.undo(article)

    def redo(self, article: str | None) -> Event:
        """Bring back the step that was taken back last."""
        return self._library.redo(article)

    def next_undo(self, article: str | None) -> Event | None:
        """Return the step that undo would take back, or None.

        On the shelf an article that was added is none: it may hold work, and removing it asks.
        """
        event = self._library.can_undo(article)
        return None if event is not None and article is None and event.label == ADDED else event

    def next_redo(self, article: str | None) -> Event | None:
        """Return the step that redo would bring back, or None."""
        return self._library.can_redo(article)

    def steps(self, case: Case, limit: int = 200) -> list[Step]:
        """Return the latest steps on an article, newest first, in the words of its scale."""
        return [
            Step(event, claim, _change(case.scale, wording))
            for event, claim, wording in self._library.steps(case.article.id, limit)
        ]

    def log(self, article: str | None, limit: int = 200) -> list[Event]:
        """Return the latest steps, newest first."""
        return self._library.events(article, limit)

    def of_claim(self, claim: str) -> list[Event]:
        """Return the steps that touched one claim, newest first."""
        return self._library.events_of(claim)


def _change(scale: Scale, wording: dict[str, tuple[str, str]]) -> str:
    if "verdict" in wording:
        return " → ".join(_label(scale, key) for key in wording["verdict"])
    for column, (before, after) in wording.items():
        if column not in ("flagged", "work_state"):
            return after or f"“{before}” taken out"
    return ""


def _label(scale: Scale, key: str) -> str:
    verdict = scale.verdict(key)
    return verdict.label if verdict else key or "To check"
