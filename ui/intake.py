"""Taking articles in: files and pasted text are read off the window's thread, then added."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from factcheck import readers
from factcheck.models import Reading
from ui.jobs import Job, Jobs
from ui.session import Session


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
        self._start(partial(readers.read_path, path))

    def read_text(self, text: str) -> None:
        """Add a text that was pasted."""
        self._start(partial(readers.read, text.encode("utf-8", "replace"), ""))

    def read_sample(self, name: str, data: bytes) -> None:
        """Add a sample article."""
        self._start(partial(readers.read, data, name))

    def add(self, reading: Reading) -> None:
        """Put a reading on the shelf as a new article."""
        article = self._session.run(self._session.desk.articles.add, reading, checker=self.checker)
        if article is not None:
            self.added.emit(article)

    def _start(self, work: Callable[[], Reading]) -> None:
        job = self._jobs.prepare(work)
        job.finished.connect(self._read)
        job.failed.connect(self.failed)
        job.crashed.connect(self.crashed)
        job.ended.connect(self._ended)
        self._running += 1
        self.busy.emit(True)
        self._jobs.start(job)

    def _read(self, reading: Reading) -> None:
        same = self._session.run(self._session.desk.articles.same_file, reading.original)
        if same is not None:
            self.known.emit(same.id, reading)
        else:
            self.add(reading)

    def _ended(self) -> None:
        assert isinstance(self.sender(), Job)
        self._running -= 1
        self.busy.emit(self._running > 0)
