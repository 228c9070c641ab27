"""The cells of a kept table, read only; a chosen cell or range is told by its address."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QVBoxLayout, QWidget

from factcheck.evidence.workings.cells import CellRange, in_sheet
from factcheck.readers.tables import CellPlace, Workbook
from ui.tables.cells import CellsModel
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.letters import let_letters_act

_SMALLEST, _USUAL, _LARGEST = 8, 13, 32
"""Pixels of the letters."""
_WIDEST = 420
"""Pixels of a column as it comes: one of long texts would push the others out of sight."""
_BOLD = 1.08
"""How much wider the words of a cell are once it is marked."""
_LINE = 1.9
"""How high a row is to its letters."""


class CellsView(QTableView):
    """A table of cells that is chosen from by keys or mouse."""

    taken = Signal()
    """Enter was pressed: the chosen cells are meant."""
    zoomed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Cells of the copy"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)  # Tab leads out of it, as out of every list
        self.setCornerButtonEnabled(False)
        let_letters_act(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the chosen cells with Enter; letters are commands and look for nothing here."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        elif event.text().isprintable() and event.text() and not event.modifiers():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl held."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoomed.emit(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)


class Grid(QWidget):
    """Shows the sheets of a table, one at a time."""

    chosen = Signal(str)
    """The address of the chosen cell or range, such as «B7» or «Ridership!B2:B9»."""
    taken = Signal()
    """Enter was pressed on the chosen cells."""
    wanted = Signal(int)
    """The first row of a window that is to be read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workbook = Workbook(())
        """The table with its first rows."""
        self._size = _USUAL
        self._passage: CellRange | None = None
        self._hits: Sequence[CellPlace] = ()
        self._sheets = ChoiceBox()
        self._sheets.setAccessibleName(self.tr("Sheet"))
        self._sheets.hide()
        self._sheets.currentIndexChanged.connect(self._show_sheet)
        self.model = CellsModel(self)
        self.model.wanted.connect(self.wanted)
        self.view = CellsView()
        self.view.setModel(self.model)
        self.view.taken.connect(self.taken)
        self.view.zoomed.connect(self.zoom)
        self.view.selectionModel().selectionChanged.connect(self._tell)
        self.setFocusProxy(self.view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._sheets)
        layout.addWidget(self.view, 1)
        self._size_letters()

    @property
    def sheet(self) -> int:
        """The place of the sheet that is shown."""
        return max(0, self._sheets.currentIndex())

    def show_workbook(self, workbook: Workbook) -> None:
        """Show a table's first sheet."""
        self.workbook, self._passage, self._hits = workbook, None, ()
        self._sheets.blockSignals(True)
        self._sheets.clear()
        for name in workbook.names:
            self._sheets.addItem(name)
        self._sheets.blockSignals(False)
        self._sheets.setVisible(len(workbook.names) > 1)
        self._show_sheet()

    def add(self, window: Workbook) -> None:
        """Take rows in that were wanted."""
        if self.sheet < len(window.sheets):
            self.model.add(window.first, window.sheets[self.sheet])

    def mark(self, passage: CellRange | None, hits: Sequence[CellPlace] = ()) -> None:
        """Mark the cells of the passage, and those that hold what is looked for."""
        self._passage, self._hits = passage, hits
        self._mark_sheet()

    def choose(self, place: CellRange) -> None:
        """Show the sheet of cells, bring them into view and choose them."""
        if place.sheet != self.sheet:
            self._sheets.setCurrentIndex(place.sheet)
        first = self.model.index(place.top, place.left)
        last = self.model.index(
            min(place.bottom, self.model.rowCount() - 1), min(place.right, self.model.columnCount() - 1)
        )
        chosen = self.view.selectionModel()
        chosen.setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
        chosen.select(QItemSelection(first, last), QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.view.scrollTo(first, QAbstractItemView.ScrollHint.PositionAtCenter)

    def selection(self) -> CellRange | None:
        """Return the chosen cells; None where none are."""
        ranges = self.view.selectionModel().selection().toList()
        if not ranges:
            return None
        # The view lets one range be chosen, which may have been put together of several.
        top, left = min(each.top() for each in ranges), min(each.left() for each in ranges)
        bottom, right = max(each.bottom() for each in ranges), max(each.right() for each in ranges)
        return CellRange(self.sheet, top, left, bottom, right)

    def zoom(self, by: int) -> None:
        """Make the cells larger or smaller by a step, or with 0 as they were."""
        self._size = min(_LARGEST, max(_SMALLEST, self._size + by)) if by else _USUAL
        self._size_letters()
        self._fit_columns()

    def address_of(self, place: CellRange) -> str:
        """Return the address of cells, with their sheet where there are several."""
        return in_sheet(self.workbook, place)

    def _size_letters(self) -> None:
        font = self.view.font()
        font.setPixelSize(self._size)
        self.view.setFont(font)
        # The style sheet of the application would set the size of its own.
        self.view.setStyleSheet(f"QTableView {{ font-size: {self._size}px; }}")
        self.view.verticalHeader().setDefaultSectionSize(round(self._size * _LINE))

    def _fit_columns(self) -> None:
        self.view.resizeColumnsToContents()
        header = self.view.horizontalHeader()
        for column in range(self.model.columnCount()):
            width = round(header.sectionSize(column) * _BOLD)
            header.resizeSection(column, min(width, _WIDEST))

    def _show_sheet(self) -> None:
        self.model.show_sheet(self.workbook, self.sheet)
        self._mark_sheet()
        self._fit_columns()

    def _mark_sheet(self) -> None:
        passage = self._passage if self._passage is not None and self._passage.sheet == self.sheet else None
        self.model.mark(passage, [place for place in self._hits if place.sheet == self.sheet])

    def _tell(self) -> None:
        place = self.selection()
        if place is not None:
            self.chosen.emit(self.address_of(place))
