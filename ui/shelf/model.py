"""The shelf's articles as rows."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from factcheck.case.sentences.counts import with_details_left
from factcheck.models import ShelfRow
from factcheck.sentences import say
from ui.translation import said
from ui.widgets.tip import plain_tip

Index = QModelIndex | QPersistentModelIndex

ROW = Qt.ItemDataRole.UserRole


class ShelfModel(QAbstractListModel):
    """Rows of the shelf: the first ones, and the others when somebody scrolls or looks for a title."""

    more_wanted = Signal()
    all_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[ShelfRow] = []
        self._goes_on = False

    def show_rows(self, rows: list[ShelfRow], *, goes_on: bool = False) -> None:
        """Show other rows, after which the shelf may go on."""
        self.beginResetModel()
        self.rows, self._goes_on = rows, goes_on
        self.endResetModel()

    def add_rows(self, rows: list[ShelfRow], *, goes_on: bool = False) -> None:
        """Show more rows below those that are there."""
        self._goes_on = goes_on
        if rows:
            self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows) + len(rows) - 1)
            self.rows = [*self.rows, *rows]
            self.endInsertRows()

    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether the shelf goes on below the last row."""
        return self._goes_on and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        """Ask for the next rows."""
        if self.canFetchMore(parent):
            self.more_wanted.emit()

    def match(
        self,
        start: Index,
        role: int,
        value: Any,
        hits: int = 1,
        flags: Qt.MatchFlag = Qt.MatchFlag.MatchStartsWith | Qt.MatchFlag.MatchWrap,
    ) -> list[QModelIndex]:
        """Look for a title in the whole shelf, as letters typed into the list do."""
        if self._goes_on:
            self.all_wanted.emit()
        return super().match(start, role, value, hits, flags)

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
