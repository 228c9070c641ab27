"""A kept table as it is: its cells, with the passage marked, to be looked through and chosen from."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from factcheck.desk import Desk
from factcheck.errors import UserError
from factcheck.evidence.workings.cells import CellRange, range_of
from factcheck.models import Capture
from factcheck.readers.tables import CellPlace, CellsFound
from ui.jobs import Job, Jobs
from ui.session import Session
from ui.tables.grid import Grid
from ui.tables.loading import TableLoader


class TablePage(QWidget):
    """Shows one table at a time."""

    taken = Signal()
    """Enter was pressed: the chosen cells are to be the passage."""
    shown = Signal()
    """The cells are on screen."""
    failed = Signal(str)
    """The copy is no table that can be read."""
    counted = Signal(int, int)
    """Which of the cells that hold the words is shown, from 0, and how many there are."""

    def __init__(self, session: Session, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._jobs = session, jobs
        self.grid = Grid()
        self._loader = TableLoader(session, jobs, self.grid)
        self._capture: Capture | None = None
        self._address = ""
        self._is_shown = False
        self._job: Job | None = None
        self._hits: list[CellPlace] = []
        self._total, self._hit = 0, -1
        self._loader.shown.connect(self._show_passage)
        self._loader.failed.connect(self.failed)
        self.grid.taken.connect(self.taken)
        self.setFocusProxy(self.grid)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.grid)

    def show_table(self, capture: Capture) -> None:
        """Read a copy's cells and show them from the first on."""
        self.forget()
        self._capture = capture
        self._loader.show(capture)

    def holds(self, capture: Capture) -> bool:
        """Tell whether a copy's cells are here, or on their way."""
        return self._capture == capture

    def forget(self) -> None:
        """Show nothing, and drop what is still being read."""
        self._leave_search()
        self._capture, self._address, self._is_shown = None, "", False
        self._loader.cancel()

    def mark(self, address: str, *, move: bool) -> None:
        """Mark the cells of the passage, and with ``move`` bring them into view; nothing for no address."""
        self._address = address
        place = self._place(address)
        self.grid.mark(place, self._hits)
        if place is not None and move:
            self.grid.choose(place)

    def go_to(self, address: str) -> None:
        """Bring cells into view and choose them."""
        place = self._place(address)
        if place is not None:
            self.grid.choose(place)

    def address(self) -> str:
        """Return the address of the chosen cells; nothing where none are."""
        place = self.grid.selection()
        return self.grid.address_of(place) if place is not None else ""

    def look_for(self, words: str) -> None:
        """Look for words in all cells of the table, in a worker."""
        self._leave_search()
        if self._capture is None or not words.strip():
            self._found(CellsFound((), 0))
            return
        work = partial(_found, self._session.desk.path, self._capture, words)
        job = self._job = self._jobs.prepare(work)
        job.finished.connect(self._found)
        job.failed.connect(self.failed)
        self._jobs.start(job)

    def step(self, by: int) -> None:
        """Go to the next cell that holds the words, or to the one before."""
        if self._hits:
            self._hit = (self._hit + by) % len(self._hits)
            place = self._hits[self._hit]
            self.grid.choose(CellRange(place.sheet, place.row, place.column, place.row, place.column))
        self.counted.emit(self._hit, self._total)

    def close_search(self) -> None:
        """Mark no words any longer."""
        self._leave_search()
        self.grid.mark(self._place(self._address))

    def _leave_search(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._hits, self._total, self._hit = [], 0, -1

    def _found(self, found: CellsFound) -> None:
        self._hits, self._total, self._hit = list(found.places), found.total, -1
        self.grid.mark(self._place(self._address), self._hits)
        self.step(1)

    def _show_passage(self) -> None:
        self._is_shown = True
        self.shown.emit()

    def _place(self, address: str) -> CellRange | None:
        """Return the cells of an address; None for none, or where they are not on screen yet."""
        if not address or not self._is_shown:
            return None
        try:
            return range_of(self.grid.workbook, address)
        except UserError:
            return None


def _found(library: Path, capture: Capture, words: str) -> CellsFound:
    with Desk(library) as desk:
        return desk.tables.find(capture, words)
