"""The shelf's articles as rows."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from factcheck.case.sentences.counts import with_details_left
from factcheck.models import ShelfRow
from factcheck.sentences import say
from ui.translation import said
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
            return plain_tip(f"{row.article.title}\n{_standing(row)}")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.article.title}, {_standing(row)}"
        return None


def _standing(row: ShelfRow) -> str:
    """Say how far an article is checked, and how many of its checked claims have details left."""
    progress = row.progress
    words = said(say("{checked} of {total} checked", checked=progress.checked, total=progress.total))
    return f"{words}, {said(with_details_left(progress.owing))}" if progress.owing else words
