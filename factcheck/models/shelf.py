"""The shelf: which articles it shows, in what order, and what it says of each."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from factcheck.models.case import Progress
from factcheck.models.scale import Scale
from factcheck.models.work import Article


class ShelfOrder(StrEnum):
    """What the articles are sorted by; those that are alike by their last change, the latest first."""

    CHANGED = "changed"
    DEADLINE = "deadline"
    """The nearest first, articles without one last."""
    PROGRESS = "progress"
    """The one with the most left to check first."""


class ShelfState(StrEnum):
    """How far an article has come."""

    ALL = "all"
    UNTOUCHED = "untouched"
    UNDER_WAY = "under-way"
    CHECKED = "checked"
    REMOVED = "removed"
    """Taken off the shelf, not for good."""


class ShelfRow(Struct, frozen=True):
    """One article as the shelf shows it."""

    article: Article
    draft: int
    words: int
    progress: Progress
    scale: Scale
    name: str
    """Name of the file that the current draft came from."""


class ShelfPart(Struct, frozen=True):
    """Which part of the shelf is wanted."""

    search: str = ""
    order: ShelfOrder = ShelfOrder.CHANGED
    state: ShelfState = ShelfState.ALL
    after: int = 0
    """How many of the first articles are left out."""
    most: int | None = None
    """How many articles are wanted; None for all."""
