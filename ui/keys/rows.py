"""The commands with their keys as rows, under the headings of their menus."""

from __future__ import annotations

from typing import Any

from msgspec import Struct
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui import theme
from ui.widgets.tip import plain_tip

Index = QModelIndex | QPersistentModelIndex

ROW = Qt.ItemDataRole.UserRole
_HEIGHT = 26
_NARROWEST = 230
_PAD = 8


class Row(Struct, frozen=True):
    """A command with its keys, or without a name a heading."""

    name: str
    words: str
    keys: str = ""
    is_changed: bool = False


class KeyRows(QAbstractListModel):
    """Rows, replaced whole: they are few.

    The view fills its lines from left to right, but people read columns from top to bottom. So the cells
    are numbered as the view wants them, and each holds the row that its column has there. No column
    ends with a heading, which would stand far from its commands.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self._cells: list[Row] = []
        self._columns = 1

    def show_rows(self, rows: list[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        self._arrange()
        self.endResetModel()

    def set_columns(self, columns: int) -> None:
        """Spread the rows over so many columns."""
        self.beginResetModel()
        self._columns = columns
        self._arrange()
        self.endResetModel()

    def columns(self) -> int:
        """Return how many columns the rows are spread over."""
        return self._columns

    def place(self, name: str) -> QModelIndex:
        """Return where a command stands; an invalid index where it is not listed."""
        at = next((at for at, row in enumerate(self._cells) if name and row.name == name), -1)
        return self.index(at) if at >= 0 else QModelIndex()

    def _arrange(self) -> None:
        depth = -(-len(self.rows) // self._columns)
        # Headings that go on to the next column may need one more row than the division gives.
        while len(filled := _filled(self.rows, depth)) > self._columns:
            depth += 1
        blank = Row("", "")
        filled += [[]] * (self._columns - len(filled))
        self._cells = [column[at] if at < len(column) else blank for at in range(depth) for column in filled]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Return the number of cells."""
        return 0 if parent.isValid() else len(self._cells)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let commands be chosen, and headings not."""
        is_command = index.isValid() and bool(self._cells[index.row()].name)
        return (
            Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            if is_command
            else Qt.ItemFlag.NoItemFlags
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a row, its words, or what a screen reader says of it."""
        if not index.isValid():
            return None
        row = self._cells[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.words}, {row.keys}" if row.keys else row.words
        if role == Qt.ItemDataRole.ToolTipRole and row.name:
            return plain_tip(row.words)
        return None


class KeyView(QListView):
    """Shows as many columns as hold the widest row whole, and scrolls downwards alone."""

    def __init__(self, rows: KeyRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self.setModel(rows)
        self.setItemDelegate(KeyDelegate(self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)

    def room(self) -> int:
        """Return the width for the columns, which is the same with and without a scroll bar."""
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        return self.width() - 2 * self.frameWidth() - bar

    def fit(self) -> None:
        """Spread the rows over the columns that there is room for."""
        font, bold = (QFontMetrics(theme.interface_font(13, bold=heavy)) for heavy in (False, True))
        widths = (
            font.horizontalAdvance(row.words) + bold.horizontalAdvance(_marked(row))
            for row in self._rows.rows
        )
        columns = max(self.room() // max(max(widths, default=0) + 4 * _PAD, _NARROWEST), 1)
        if columns != self._rows.columns():
            chosen = self.currentIndex().data(ROW)
            self._rows.set_columns(columns)
            self.setCurrentIndex(self._rows.place(chosen.name if chosen else ""))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find the columns anew."""
        self.fit()
        super().resizeEvent(event)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Go on from the foot of a column at the head of the next one."""
        steps = {QAbstractItemView.CursorAction.MoveDown: 1, QAbstractItemView.CursorAction.MoveUp: -1}
        chosen = self.currentIndex().data(ROW)
        if action not in steps or chosen is None:
            return super().moveCursor(action, modifiers)
        names = [row.name for row in self._rows.rows if row.name]
        at = names.index(chosen.name) + steps[action]
        return self._rows.place(names[min(max(at, 0), len(names) - 1)])


class KeyDelegate(QStyledItemDelegate):
    """Paints a command with its keys at the right; keys that the person changed are bold and marked."""

    def __init__(self, view: KeyView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the share of a column."""
        model = index.model()
        columns = model.columns() if isinstance(model, KeyRows) else 1
        return QSize(self._view.room() // columns, _HEIGHT)

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


def _filled(rows: list[Row], depth: int) -> list[list[Row]]:
    """Fill columns of a depth; a heading that would stand at the foot of one begins the next."""
    columns: list[list[Row]] = [[]]
    for row in rows:
        at_foot = not row.name and len(columns[-1]) == depth - 1 and depth > 1
        if at_foot or len(columns[-1]) == depth:
            columns.append([])
        columns[-1].append(row)
    return columns
