"""The register beside an article: its sources alone, what rests on each, and the way to these claims."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QLabel, QLineEdit, QPushButton, QSplitter, QVBoxLayout, QWidget

from factcheck.models import SourceId
from factcheck.sentences import say
from ui.register.call_dialog import ask_call
from ui.register.details import SourceDetails, hanging_on
from ui.register.model import COLUMNS, RegisterModel
from ui.register.table import choose, give_keyboard, is_typed_into, make_table, retype
from ui.session import Session
from ui.translation import said
from ui.widgets.flow import FlowLayout

_SHOWN = ("title", "claims", "copies")
_READABLE = 160
"""Pixels that a title needs; below that the copies are not counted beside it."""


class SourcesBeside(QWidget):
    """Lists the sources of the open article in the place of its claims."""

    closed = Signal()
    edit_wanted = Signal(object)
    """The Source to edit in its dialog."""
    claim_wanted = Signal(object)
    """A ClaimOn: go to it."""
    whole_wanted = Signal()
    """The register of the whole library is to be shown."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._is_overtaken = False
        """Whether a source was changed while a cell was typed into."""
        self.model = RegisterModel(self)
        self.model.unlocked = session.unlocked
        self.model.edited.connect(self._retype)
        self._search = QLineEdit(placeholderText=self.tr("Search"))
        self._search.setAccessibleName(self.tr("Search these sources"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._narrow)
        self._count = QLabel()
        self._count.setProperty("look", "second")
        self._empty = QLabel(wordWrap=True)
        self._empty.setProperty("look", "second")
        self.table = make_table(self.model, self.tr("Sources of the article"))
        self._counted = sum(self.table.columnWidth(COLUMNS.index(name)) for name in _SHOWN[1:])
        for column, name in enumerate(COLUMNS):
            self.table.setColumnHidden(column, name not in _SHOWN)
        # Titles of a narrow pane go on in the next line; the sources of one article are few.
        self.table.setWordWrap(True)
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.itemDelegate().closeEditor.connect(self._catch_up)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_chosen())
        self.details = SourceDetails()
        self.details.claim_wanted.connect(self.claim_wanted)
        self.details.edit_wanted.connect(self._edit)
        self.details.call_wanted.connect(self._note_call)
        self._lay_out()
        session.case_opened.connect(lambda _case: self._follow())
        session.case_changed.connect(lambda _case, _changes: self._follow())
        session.lock_changed.connect(self._show_lock)

    def refresh(self) -> None:
        """Read the sources of the article anew; the chosen one stays chosen."""
        chosen, case = self._chosen(), self._session.case
        rows = self._session.run(self._session.desk.register.rows_of, case.article.id) if case else None
        self.model.show_rows(rows or [])
        self._narrow()
        choose(self.table, self.model, chosen)

    def focus(self) -> None:
        """Give the keyboard to the table."""
        give_keyboard(self.table)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the claims with Escape, edit with Return."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.table.hasFocus() or self._search.hasFocus():  # lists and buttons let Enter through
                self._edit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave titles the room that they need."""
        super().resizeEvent(event)
        self.table.setColumnHidden(COLUMNS.index("copies"), self.width() - self._counted < _READABLE)

    def _follow(self) -> None:
        self._is_overtaken = is_typed_into(self.table)
        if self.isVisible() and not self._is_overtaken:
            self.refresh()

    def _catch_up(self) -> None:
        if self._is_overtaken:
            self._follow()

    def _narrow(self) -> None:
        self.model.narrow(self._search.text(), None, None)
        count = len(self.model.rows)
        self._count.setText(said(say("{count} sources", one="{count} source", count=count)))
        self._empty.setVisible(not count)
        sought = self._search.text()
        nothing, none_found = (
            self.tr("The article rests on no source yet."),
            self.tr("No source answers to this search."),
        )
        self._empty.setText(none_found if sought else nothing)
        self._show_chosen()

    def _show_lock(self, unlocked: bool) -> None:
        self.model.unlocked = unlocked
        if self.isVisible():
            self.refresh()  # a name that is hidden goes at once, also from a cell that is typed into

    def _chosen(self) -> SourceId | None:
        place = self.table.currentIndex().row()
        return self.model.rows[place].source.id if 0 <= place < len(self.model.rows) else None

    def _show_chosen(self) -> None:
        chosen = self._chosen()
        hanging = hanging_on(self._session, chosen) if chosen else None
        self.details.setVisible(hanging is not None)
        if hanging is not None:
            self.details.show_source(hanging, unlocked=self.model.unlocked)

    def _retype(self, source: str, name: str, words: str) -> None:
        retype(self._session, SourceId(source), name, words)

    def _edit(self) -> None:
        chosen = self._chosen()
        source = self._session.run(self._session.desk.register.one, chosen) if chosen else None
        if source is not None:
            self.edit_wanted.emit(source)

    def _note_call(self) -> None:
        chosen = self._chosen()
        if chosen:
            ask_call(self._session, chosen, self.window())

    def _lay_out(self) -> None:
        back, whole = QPushButton(self.tr("‹ Claims")), QPushButton(self.tr("Whole register"))
        back.clicked.connect(self.closed)
        whole.clicked.connect(self.whole_wanted)
        for button in (back, whole):
            button.setProperty("look", "quiet")
        upper, tools = QWidget(), QWidget()
        head = FlowLayout(tools, gap=8)  # a narrow pane has no room for both beside one another
        for widget in (back, self._count, whole):
            head.addWidget(widget)
        column = QVBoxLayout(upper)
        column.setContentsMargins(12, 12, 12, 0)
        column.setSpacing(8)
        column.addWidget(tools)
        column.addWidget(self._search)
        column.addWidget(self._empty)
        column.addWidget(self.table, 1)
        panes = QSplitter(Qt.Orientation.Vertical)
        panes.setChildrenCollapsible(False)
        panes.addWidget(upper)
        panes.addWidget(self.details)
        panes.setSizes([360, 360])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(panes)
