"""The cells of a kept table, read only; a chosen cell or range is told by its address."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QTableView, QVBoxLayout, QWidget

from factcheck.evidence.workings.cells import named
from factcheck.readers.tables import Sheet, Workbook
from ui.widgets.choice_box import ChoiceBox

Index = QModelIndex | QPersistentModelIndex


class CellsModel(QAbstractTableModel):
    """The cells of one sheet, as text."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet: Sheet = ()
        self._columns = 0

    def show_sheet(self, sheet: Sheet) -> None:
        """Show a sheet from its first cell on."""
        self.beginResetModel()
        self._sheet = sheet
        self._columns = max(map(len, sheet), default=0)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._sheet)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Return the number of columns of the longest row."""
        return 0 if parent.isValid() else self._columns

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's text on one line."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        row = self._sheet[index.row()]
        return " ".join(row[index.column()].split()) if index.column() < len(row) else ""

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return letters over the columns and numbers beside the rows, as spreadsheets have them."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return named(0, section)[:-1] if orientation is Qt.Orientation.Horizontal else str(section + 1)


class Grid(QWidget):
    """Shows the sheets of a table, one at a time."""

    chosen = Signal(str)
    """The address of the chosen cell or range, such as «B7» or «Ridership!B2:B9»."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbook = Workbook(())
        self._sheets = ChoiceBox()
        self._sheets.setAccessibleName(self.tr("Sheet"))
        self._sheets.currentIndexChanged.connect(self._show_sheet)
        self.model = CellsModel(self)
        self.view = QTableView()
        self.view.setModel(self.model)
        self.view.setAccessibleName(self.tr("Cells of the copy"))
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.selectionModel().selectionChanged.connect(self._tell)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._sheets)
        layout.addWidget(self.view, 1)

    def show_workbook(self, workbook: Workbook) -> None:
        """Show a table's first sheet."""
        self._workbook = workbook
        self._sheets.blockSignals(True)
        self._sheets.clear()
        for name in workbook.names:
            self._sheets.addItem(name)
        self._sheets.blockSignals(False)
        self._sheets.setVisible(len(workbook.names) > 1)
        self._show_sheet()

    def _show_sheet(self) -> None:
        at = max(0, self._sheets.currentIndex())
        self.model.show_sheet(self._workbook.sheets[at] if self._workbook.sheets else ())

    def _tell(self) -> None:
        cells = [(index.row(), index.column()) for index in self.view.selectedIndexes()]
        if not cells:
            return
        rows, columns = [row for row, _ in cells], [column for _, column in cells]
        first, last = named(min(rows), min(columns)), named(max(rows), max(columns))
        address = first if first == last else f"{first}:{last}"
        sheet = self._sheets.currentText()
        self.chosen.emit(f"{sheet}!{address}" if len(self._workbook.names) > 1 else address)
