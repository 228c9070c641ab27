"""What the parts of the page share: a table of a case's rows, and a line for what was refused."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ParamSpec

from msgspec import Struct
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolTip,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from factcheck.models import Case, ClaimId
from ui.session import Session
from ui.widgets.failure_label import failure_label
from ui.widgets.letters import is_writing
from ui.widgets.tip import plain_tip

P = ParamSpec("P")

_KEPT = Qt.ItemDataRole.UserRole
_MOST = 0.22
"""The share of a table's width that a column beside the main one takes at most."""
_MUCH = 1000
"""How much more a line stretches than the room at the end of a row, which takes what no line wants."""
_LEAST = 120
"""Pixels of a table that still shows a few rows."""


class CaseRow(Struct, frozen=True):
    """A row of a table: by which key it is known, the claim it leads to, and its cells."""

    key: str
    claim: ClaimId
    cells: tuple[str, ...]


class CaseTable(QTreeWidget):
    """Keeps the chosen row when it is filled anew; letters and digits are commands on that row."""

    claim_wanted = Signal(str)
    letter_typed = Signal(str)

    def __init__(self, name: str, headers: Sequence[str], wide: int, outside: Sequence[int] = ()) -> None:
        """Take the table's name and headers, and which column gets the room that is left.

        Columns of words from outside may be cut, which the program's own never are.
        """
        super().__init__()
        self.setAccessibleName(name)
        self.setHeaderLabels(list(headers))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setMinimumHeight(_LEAST)
        self._outside = outside
        header = self.header()
        header.setStretchLastSection(False)
        for column in range(len(headers)):
            mode = QHeaderView.ResizeMode.Stretch if column == wide else QHeaderView.ResizeMode.Interactive
            header.setSectionResizeMode(column, mode)
        self._rows: list[CaseRow] = []
        self.itemActivated.connect(lambda item: self.claim_wanted.emit(self._rows_by_item(item).claim))

    def show_rows(self, rows: Sequence[CaseRow], *, acted: bool = True) -> None:
        """Show rows; where the same ones are there already only their cells are written anew.

        ``acted`` says that it was the person here who changed them.
        """
        chosen = self.chosen()
        item = self.currentItem()
        place = self.indexOfTopLevelItem(item) if item is not None else 0
        before, self._rows = self._rows, list(rows)
        if [row.key for row in before] != [row.key for row in rows]:
            self.blockSignals(True)
            self.clear()
            self.addTopLevelItems([self._item(row) for row in rows])
            self.blockSignals(False)
            # Where it is gone, as what was just settled, the walk goes on with what stands in its place.
            last = rows[min(place, len(rows) - 1)].key if rows else ""
            is_there = chosen is not None and any(row.key == chosen.key for row in rows)
            if before and not is_there and not acted and is_writing():
                # Others took it away: what is being typed for it must not go on as another row's.
                self.currentItemChanged.emit(None, None)
            else:
                self.choose(chosen.key if chosen is not None and is_there else last)
        else:
            for place, row in enumerate(rows):
                item = self.topLevelItem(place)
                if item is not None and row != before[place]:
                    _fill(item, row)
        if before != self._rows:
            self._fit_columns()

    def chosen(self) -> CaseRow | None:
        """Return the chosen row."""
        item = self.currentItem()
        return self._rows_by_item(item) if item is not None else None

    def choose(self, key: str) -> None:
        """Choose the row of a key, or the first."""
        place = next((place for place, row in enumerate(self._rows) if row.key == key), 0)
        item = self.topLevelItem(place)
        if item is not None:
            self.setCurrentItem(item)
        else:
            self.currentItemChanged.emit(None, None)

    def choose_claim(self, claim: ClaimId) -> None:
        """Choose the first row of a claim, where it has one."""
        row = next((row for row in self._rows if row.claim == claim), None) if claim else None
        if row is not None:
            self.choose(row.key)

    def viewportEvent(self, event: QEvent) -> bool:
        """Show a cell whole: a tooltip kept with each of them would take longer than the table itself."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            item = self.itemAt(event.pos())
            words = item.text(self.columnAt(event.pos().x())) if item is not None else ""
            QToolTip.showText(event.globalPos(), plain_tip(words), self)
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width out."""
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Make each column as wide as its cells, but none so wide that the main one has no room."""
        for column in range(self.columnCount()):
            if self.header().sectionResizeMode(column) is QHeaderView.ResizeMode.Interactive:
                head = self.header().sectionSizeHint(column)
                width = max(self.sizeHintForColumn(column), head)
                if column in self._outside:
                    width = min(width, max(head, int(self.viewport().width() * _MOST)))
                self.setColumnWidth(column, width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand a letter over as a command on the chosen row, instead of looking for a row that begins so."""
        letter = event.text().upper()
        held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if letter.isalnum() and not held:
            self.letter_typed.emit(letter)
        else:
            super().keyPressEvent(event)

    def _rows_by_item(self, item: QTreeWidgetItem) -> CaseRow:
        return self._rows[self.indexOfTopLevelItem(item)]

    def _item(self, row: CaseRow) -> QTreeWidgetItem:
        item = QTreeWidgetItem()
        _fill(item, row)
        return item


class Part(QWidget):
    """One part of the page, beside the others."""

    claim_wanted = Signal(str)
    """Go to this claim in the article."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.acts = False
        """Whether an action of the person here is being done."""
        self.failure = failure_label()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 12, 0, 0)
        self.column.setSpacing(10)

    def show_case(self, case: Case) -> None:
        """Show a case as it stands."""
        raise TypeError(f"{type(self).__name__} shows nothing")

    def choose_claim(self, claim: ClaimId) -> None:
        """Choose the row of a claim, where one is shown."""
        for table in self.findChildren(CaseTable):
            table.choose_claim(claim)

    def focus(self) -> None:
        """Give the keyboard to the table."""
        table = next((each for each in self.findChildren(CaseTable) if each.isVisible()), None)
        (table or self).setFocus()

    def flush(self) -> None:
        """Hand over what is being typed."""

    def do(self, action: Callable[P, object], *args: P.args, **kwargs: P.kwargs) -> bool:
        """Do one action of the desk, and say here why it was refused."""
        self.acts = True
        try:
            succeeded = self.session.did(action, *args, **kwargs)
        finally:
            self.acts = False
        self.failure.setVisible(not succeeded)
        self.failure.setText("" if succeeded else self.session.failure)
        return succeeded


def field(name: str) -> QLineEdit:
    """Return a line with its name in it."""
    made = QLineEdit(placeholderText=name)
    made.setAccessibleName(name)
    return made


def hint(words: str = "") -> QLabel:
    """Return a line of quiet words that wraps."""
    label = QLabel(words, wordWrap=True)
    label.setAlignment(Qt.AlignmentFlag.AlignTop)  # also where it has a whole empty page
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("look", "second")
    return label


def button(words: str, action: Callable[[], object]) -> QPushButton:
    """Return a button."""
    made = QPushButton(words)
    made.clicked.connect(lambda: action())
    return made


def beside(*widgets: QWidget) -> QWidget:
    """Set widgets side by side; lines take the room that is left."""
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        layout.addWidget(widget, _MUCH if isinstance(widget, QLineEdit) else 0)
    layout.addStretch(1)
    return row


def _fill(item: QTreeWidgetItem, row: CaseRow) -> None:
    for column, words in enumerate(row.cells):
        item.setText(column, words)
