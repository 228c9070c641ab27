"""The commands with their keys as rows, under the headings of their menus."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui import theme
from ui.widgets.tip import plain_tip

Index = QModelIndex | QPersistentModelIndex

ROW = Qt.ItemDataRole.UserRole
_HEIGHT = 26
_NARROWEST = 230
_PAD = 8


@dataclass(frozen=True, slots=True)
class Row:
    """A command with its keys, or without a name a heading."""

    name: str
    words: str
    keys: str = ""
    is_changed: bool = False


class KeyRows(QAbstractListModel):
    """Rows, replaced whole: they are few."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []

    def show_rows(self, rows: list[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let commands be chosen, and headings not."""
        is_command = index.isValid() and bool(self.rows[index.row()].name)
        return (
            Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            if is_command
            else Qt.ItemFlag.NoItemFlags
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a row, its words, or what a screen reader says of it."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.words}, {row.keys}" if row.keys else row.words
        if role == Qt.ItemDataRole.ToolTipRole and row.name:
            return plain_tip(row.words)
        return None


class KeyDelegate(QStyledItemDelegate):
    """Paints a command with its keys at the right; keys that the person changed are bold and marked."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the width of a column: as many as hold the widest row share the view, so none is cut."""
        rows: list[Row] = [index.model().index(at, 0).data(ROW) for at in range(index.model().rowCount())]
        font, bold = (QFontMetrics(theme.interface_font(13, bold=heavy)) for heavy in (False, True))
        widest = max(font.horizontalAdvance(row.words) + bold.horizontalAdvance(_marked(row)) for row in rows)
        room = self._view.viewport().width()
        columns = max(room // max(widest + 4 * _PAD, _NARROWEST), 1)
        return QSize(room // columns, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row: Row = index.data(ROW)
        shown = theme.current()
        rect: QRect = option.rect
        state = option.state
        painter.save()
        ink, quiet = shown["ink"], shown["quiet"]
        if row.name and state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, shown["accent"])
            ink = quiet = shown["on-accent"]
        elif row.name and state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, shown["hover"])
        inner = rect.adjusted(_PAD, 0, -_PAD, 0)
        painter.setFont(theme.interface_font(11 if not row.name else 13, bold=row.is_changed))
        painter.setPen(quiet)
        keys = _marked(row)
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), keys)
        if row.name:
            painter.setFont(theme.interface_font())
            painter.setPen(ink)
            inner.setRight(inner.right() - painter.fontMetrics().horizontalAdvance(keys) - _PAD)
        words = painter.fontMetrics().elidedText(row.words, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), words)
        painter.restore()


def _marked(row: Row) -> str:
    return f"• {row.keys or '–'}" if row.is_changed else row.keys
