"""Reads the rows of a kept table that a grid wants, in a worker: a file of millions takes a while."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from factcheck.desk import Desk
from factcheck.models import Capture
from factcheck.readers.tables import Workbook
from ui.jobs import Job, Jobs
from ui.session import Session
from ui.tables.grid import Grid

_MOST_WANTED = 3
"""Windows that wait to be read at the most: as many as are in view, and one more."""


class TableLoader(QObject):
    """Shows the table of a copy in a grid, and more of its rows as they come into view."""

    shown = Signal()
    """The first rows are on screen."""
    failed = Signal(str)
    """The copy could not be read as a table."""

    def __init__(self, session: Session, jobs: Jobs, grid: Grid) -> None:
        super().__init__(grid)
        self._session, self._jobs, self._grid = session, jobs, grid
        self._capture: Capture | None = None
        self._job: Job | None = None
        self._wanted: list[int] = []
        """Windows that are still to be read, those that came into view last at the end."""
        grid.wanted.connect(self._want)

    def show(self, capture: Capture) -> None:
        """Show a copy's table from its beginning."""
        self.cancel()
        self._capture = capture
        self._start(0, self._show)

    def cancel(self) -> None:
        """Drop what is still being read, and show nothing."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._wanted.clear()
        self._capture = None
        self._grid.show_workbook(Workbook(()))

    def _want(self, first: int) -> None:
        """Read a window after the one that is being read; what was scrolled past is let go."""
        self._wanted.append(first)
        while len(self._wanted) > _MOST_WANTED:
            self._grid.model.give_up(self._wanted.pop(0))
        if self._job is None:
            self._read_next()

    def _read_next(self) -> None:
        if self._wanted:
            self._start(self._wanted.pop(), self._add)

    def _start(self, first: int, then: Callable[[Workbook], None]) -> None:
        if self._capture is None:
            return
        job = self._job = self._jobs.prepare(partial(_window, self._session.desk.path, self._capture, first))
        job.finished.connect(then)
        job.failed.connect(self.failed)
        job.ended.connect(self._ended)
        self._jobs.start(job)

    def _ended(self) -> None:
        if self.sender() is self._job:
            self._job = None
            self._read_next()

    def _show(self, window: Workbook) -> None:
        if self._capture is not None:
            self._session.desk.tables.know(self._capture, window)
            self._grid.show_workbook(window)
            self.shown.emit()

    def _add(self, window: Workbook) -> None:
        if self._capture is not None:
            self._session.desk.tables.know(self._capture, window)
            self._grid.add(window)


def _window(library: Path, capture: Capture, first: int) -> Workbook:
    with Desk(library) as desk:
        return desk.tables.window(capture, first)
