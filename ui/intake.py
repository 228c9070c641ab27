"""Taking articles in: files and pasted text are read off the window's thread, then added."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from factcheck import readers
from factcheck.desk.articles import propose
from factcheck.desk.drafts import likeness
from factcheck.desk.revising import Before, Prepared, prepare
from factcheck.models import Proposal, Reading
from ui.jobs import Job, Jobs
from ui.session import Session


@dataclass(frozen=True, slots=True)
class NewerDraft:
    """A file that may be a newer draft of an article, and what it would do to it."""

    article: str
    reading: Reading
    likeness: float
    """The share of common text, from 0 to 1."""
    prepared: Prepared


class Intake(QObject):
    """Reads what the person hands over and puts it on the shelf."""

    added = Signal(str)
    """The new article's id."""
    known = Signal(str, object)
    """An article opened from the very same file before, and the Reading."""
    failed = Signal(str)
    crashed = Signal(object)
    busy = Signal(bool)

    def __init__(self, session: Session, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._running = 0
        self.checker = ""

    def read_file(self, path: Path) -> None:
        """Read a file and add it, unless the shelf has it already."""
        self._start(partial(_prepared, partial(readers.read_path, path)), self._take)

    def read_address(self, address: str) -> None:
        """Fetch a page, since the person gave its address, and add it."""
        self._start(partial(_prepared, partial(_fetched, address)), self._take)

    def read_as_original(self, article: str, data: bytes, name: str) -> None:
        """Read a Word file as it was before its tracked changes, in place of the article made of it."""
        read = partial(readers.read, data, name, as_original=True)
        self._start(partial(_prepared, read), partial(self._replace, article))

    def read_draft(self, path: Path, before: Before, then: Callable[[NewerDraft], None]) -> None:
        """Read a file and work out what it would do to an article as its newer draft."""
        self._start(partial(_newer, path, before), then)

    def read_text(self, text: str) -> None:
        """Add a text that was pasted."""
        read = partial(readers.read, text.encode("utf-8", "replace"), "")
        self._start(partial(_prepared, read), self._take)

    def read_sample(self, name: str, data: bytes) -> None:
        """Add a sample article."""
        self._start(partial(_prepared, partial(readers.read, data, name)), self._take)

    def add(self, reading: Reading, proposal: Proposal | None = None) -> None:
        """Put a reading on the shelf as a new article."""
        add = self._session.desk.articles.add
        article = self._session.run(add, reading, checker=self.checker, proposal=proposal)
        if article is not None:
            self.added.emit(article)

    def take(self, reading: Reading, proposal: Proposal | None = None) -> None:
        """Add a reading, unless the shelf has its very file already."""
        same = self._session.run(self._session.desk.articles.same_file, reading.original)
        if same is not None:
            self.known.emit(same.id, reading)
        else:
            self.add(reading, proposal)

    def _replace(self, article: str, prepared: tuple[Reading, Proposal]) -> None:
        self._session.run(self._session.desk.articles.remove, article)
        self.add(*prepared)

    def _take(self, prepared: tuple[Reading, Proposal]) -> None:
        self.take(*prepared)

    def _start(self, work: Callable[[], object], then: Callable[[Any], None]) -> None:
        job = self._jobs.prepare(work)
        job.finished.connect(then)
        job.failed.connect(self.failed)
        job.crashed.connect(self.crashed)
        job.ended.connect(self._ended)
        self._running += 1
        self.busy.emit(True)
        self._jobs.start(job)

    def _ended(self) -> None:
        assert isinstance(self.sender(), Job)
        self._running -= 1
        self.busy.emit(self._running > 0)


def _fetched(address: str) -> Reading:
    # Fetching is rare and its library is large, so it is imported here.
    from factcheck.readers.web import fetch

    return fetch(address)


def _prepared(read: Callable[[], Reading]) -> tuple[Reading, Proposal]:
    """Read and split, so that the window's thread is left with the storing alone."""
    reading = read()
    return reading, propose(reading)


def _newer(path: Path, before: Before) -> NewerDraft:
    reading = readers.read_path(path)
    case = before.case
    alike = likeness(case.draft.text, reading.text)
    return NewerDraft(case.article.id, reading, alike, prepare(before, reading))
