"""Which articles the shelf shows, and in what order."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from factcheck.models import ShelfRow


class ShelfOrder(StrEnum):
    """What the articles are sorted by."""

    CHANGED = "changed"
    DEADLINE = "deadline"
    PROGRESS = "progress"


class State(StrEnum):
    """How far an article has come."""

    ALL = "all"
    UNTOUCHED = "untouched"
    UNDER_WAY = "under-way"
    CHECKED = "checked"
    REMOVED = "removed"
    """Taken off the shelf, not for good."""


def state_of(row: ShelfRow) -> State:
    """Return how far an article has come; one without claims is untouched."""
    progress = row.progress
    if row.article.removed is not None:
        return State.REMOVED
    if not progress.checked:
        return State.UNTOUCHED
    return State.CHECKED if progress.checked >= progress.total else State.UNDER_WAY


def arranged(rows: Iterable[ShelfRow], order: ShelfOrder, state: State) -> list[ShelfRow]:
    """Return the articles in a state, the last changed first among those that are alike.

    By deadline the nearest comes first, and articles without one last; by progress the one with
    the most left to check.
    """
    shown = [row for row in rows if state in (State.ALL, state_of(row))]
    if order is ShelfOrder.DEADLINE:
        shown.sort(key=lambda row: (not row.article.deadline, row.article.deadline))
    elif order is ShelfOrder.PROGRESS:
        shown.sort(key=lambda row: row.progress.checked / max(row.progress.total, 1))
    return shown
