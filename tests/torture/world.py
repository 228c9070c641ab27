"""The folder in which the tour's steps are taken, and the clock and ids of each."""

from __future__ import annotations

import os
import random
import tempfile
import uuid
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from factcheck.desk import Desk
from factcheck.errors import NotFoundError
from factcheck.library import store
from factcheck.models import ArticleId

T = TypeVar("T")
_BEGINNING = datetime(2026, 1, 5, 9, tzinfo=UTC)


@dataclass
class World:
    """A folder with a library and what was taken out of it, and the time and ids of the current step."""

    folder: Path
    step: int = 0
    _calls: int = 0
    _chance: random.Random = field(default_factory=random.Random)

    @property
    def library(self) -> Path:
        return self.folder / "library.factcheck"

    @property
    def report(self) -> Path:
        return self.folder / "out" / "report.json"

    @property
    def backup(self) -> Path:
        return self.folder / "out" / "copy.factcheck"

    @property
    def other(self) -> Path:
        """The library of another desk, which shares a case with this one."""
        return self.folder / "other.factcheck"

    @property
    def shared(self) -> Path:
        """The folder of a shared desk."""
        return self.folder / "shared"

    def begin(self, step: int) -> None:
        """Set clock and ids to the beginning of a step."""
        self.step, self._calls, self._chance = step, 0, random.Random(step)
        setattr(store, "uuid4", self.new_id)  # noqa: B010 - the desk takes a clock, but no source of ids

    def new_id(self) -> uuid.UUID:
        return uuid.UUID(int=self._chance.getrandbits(128), version=4)

    def now(self) -> str:
        self._calls += 1
        at = _BEGINNING + timedelta(hours=self.step, milliseconds=self._calls)
        return at.isoformat(timespec="milliseconds").replace("+00:00", "Z")

    def open(self) -> Desk:
        """Open the library as the program does."""
        (self.folder / "out").mkdir(exist_ok=True)
        return Desk(self.library, actor="Ada", clock=self.now)


def scratch() -> tempfile.TemporaryDirectory[str]:
    """Return a folder in memory where the system has one, so that nothing waits for a real disk."""
    memory = Path("/dev/shm")
    return tempfile.TemporaryDirectory(dir=memory if os.access(memory, os.W_OK) else None)


Step = Callable[[World, Desk], object]


def first(found: Iterable[T]) -> T:
    """Return the first; one that is not there is told as a desk tells it."""
    for each in found:
        return each
    raise NotFoundError("There is none here.")


def article_called(desk: Desk, title: str) -> ArticleId:
    """Return the article on the shelf with these words in its title."""
    return first(row.article.id for row in desk.articles.rows() if title in row.article.title)
