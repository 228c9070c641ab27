"""The shelf's articles as rows."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from factcheck.models import ShelfRow
from ui.widgets.tip import plain_tip

Index = QModelIndex | QPersistentModelIndex

ROW = Qt.ItemDataRole.UserRole


class ShelfModel(QAbstractListModel):
    """Rows of the shelf, replaced whole: they are few and read in one go."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[ShelfRow] = []

    def show_rows(self, rows: list[ShelfRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Return the number of articles."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return an article's row, its title, or its whole description."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.article.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(row.article.title)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            progress = row.progress
            return f"{row.article.title}, {progress.checked} of {progress.total} checked"
        return None
