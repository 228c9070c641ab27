"""The cells of one sheet as a model: its rows come a window at a time, and some cells are marked."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont

from factcheck.evidence.workings.cells import CellRange, figure_in, named
from factcheck.readers.tables import WINDOW, CellPlace, Sheet, Workbook
from factcheck.text.lexicon.general import UNKNOWN
from ui import theme
from ui.widgets.tip import plain_tip

Index = QModelIndex | QPersistentModelIndex
_MOST_WINDOWS = 30
"""Windows of rows that are held; the oldest go, and are read again where one scrolls back."""
_MOST_ROWS = 10_000_000
"""Rows that a view can place by pixels."""
_LONG = 40
"""Characters from which on a cell's words are shown whole where the pointer rests."""
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class CellsModel(QAbstractTableModel):
    """The cells of one sheet, as text."""

    wanted = Signal(int)
    """The first row of a window that is not here yet."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._windows: dict[int, Sheet] = {}
        self._asked: set[int] = set()
        self._rows = self._columns = 0
        self._typed = False
        self._passage: CellRange | None = None
        self._hits: frozenset[tuple[int, int]] = frozenset()
        theme.themes().changed.connect(self._repaint)

    def show_sheet(self, workbook: Workbook, at: int) -> None:
        """Show a sheet of a workbook from its first cell on; with the rows that are in it here."""
        self.beginResetModel()
        self._windows, self._asked = {}, set()
        self._typed = workbook.typed
        self._rows = self._columns = 0
        if workbook.sheets:
            sheet = workbook.sheets[at]
            self._rows = min(workbook.rows[at] if workbook.rows else len(sheet), _MOST_ROWS)
            self._windows[workbook.first] = sheet
            self._columns = max(map(len, sheet), default=0)
        self.endResetModel()

    def add(self, first: int, sheet: Sheet) -> None:
        """Take rows in that were wanted."""
        self._asked.discard(first)
        self._windows[first] = sheet
        while len(self._windows) > _MOST_WINDOWS:
            del self._windows[next(iter(self._windows))]
        columns = max(map(len, sheet), default=0)
        if columns > self._columns:  # a row further down is longer
            self.beginInsertColumns(QModelIndex(), self._columns, columns - 1)
            self._columns = columns
            self.endInsertColumns()
        last = min(first + len(sheet), self._rows) - 1
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, self._columns - 1))

    def give_up(self, first: int) -> None:
        """Let a window that was wanted go: it is asked for again once its rows are in view."""
        self._asked.discard(first)

    def mark(self, passage: CellRange | None, hits: Iterable[CellPlace]) -> None:
        """Mark the cells of the passage, and those that hold what is looked for."""
        self._passage = passage
        self._hits = frozenset((place.row, place.column) for place in hits)
        self._repaint()

    def text(self, row: int, column: int) -> str | None:
        """Return a cell's text; None where its row is not here yet, which is asked for."""
        first = row - row % WINDOW
        sheet = self._windows.get(first)
        if sheet is None:
            if first not in self._asked:
                self._asked.add(first)
                self.wanted.emit(first)
            return None
        cells = sheet[row - first] if row - first < len(sheet) else ()
        return cells[column] if column < len(cells) else ""

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Return the number of rows."""
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Return the number of columns of the longest row."""
        return 0 if parent.isValid() else self._columns

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's text on one line, where it stands in it and how it is marked."""
        if role == Qt.ItemDataRole.DisplayRole:
            text = self.text(index.row(), index.column())
            return "…" if text is None else " ".join(text.split())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            text = self.text(index.row(), index.column()) or ""
            return _RIGHT if _is_figure(text, typed=self._typed) else None
        if role == Qt.ItemDataRole.ToolTipRole:
            text = self.text(index.row(), index.column()) or ""
            return plain_tip(text) if len(text) > _LONG or "\n" in text else None
        if role in (Qt.ItemDataRole.BackgroundRole, Qt.ItemDataRole.FontRole):
            return self._look(index.row(), index.column(), role)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return letters over the columns and numbers beside the rows, as spreadsheets have them."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return named(0, section)[:-1] if orientation is Qt.Orientation.Horizontal else str(section + 1)

    def _look(self, row: int, column: int, role: int) -> Any:
        """Return the ground or the letters of a marked cell, which has both: a colour alone says nothing."""
        place = self._passage
        is_passage = (
            place is not None and place.top <= row <= place.bottom and place.left <= column <= place.right
        )
        is_hit = (row, column) in self._hits
        if not is_passage and not is_hit:
            return None
        if role == Qt.ItemDataRole.BackgroundRole:
            return theme.current()["accent-weak"] if is_passage else None
        font = QFont()
        font.setUnderline(is_hit)
        if is_passage:
            font.setWeight(theme.BOLD)
        return font

    def _repaint(self) -> None:
        if self._rows and self._columns:
            self.dataChanged.emit(self.index(0, 0), self.index(self._rows - 1, self._columns - 1))


def _is_figure(text: str, *, typed: bool) -> bool:
    """Tell whether a cell is a figure with its unit or currency, and no words that end in one."""
    before = text.lstrip()[:2].rstrip()
    if not text or len(text) >= _LONG or (len(before) > 1 and before.isalpha()):
        return False
    return figure_in(text, UNKNOWN, typed=typed) is not None
