"""The register's page: search, sort, filter, edit in place, merge, and what hangs on a source."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from factcheck.case.sentences.kinds import SOURCE_CLASSES, SOURCE_KINDS
from factcheck.models import SourceClass, SourceId, SourceKind
from factcheck.sentences import say
from ui.register.call_dialog import ask_call
from ui.register.details import SourceDetails, hanging_on
from ui.register.model import RegisterModel
from ui.register.table import choose, give_keyboard, is_typed_into, make_table, retype
from ui.session import Session
from ui.translation import said
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.flow import FlowLayout


class RegisterPage(QWidget):
    """Lists every source of the library."""

    closed = Signal()
    edit_wanted = Signal(object)
    """The Source to edit in its dialog."""
    merge_wanted = Signal(object)
    """The list of SourceIds to make one; the first is kept."""
    claim_wanted = Signal(object)
    """A ClaimOn: go to it."""
    take_in_wanted = Signal()
    give_out_wanted = Signal(object)
    """The SourceIds that are shown."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._only: frozenset[SourceId] | None = None
        self._is_overtaken = False
        """Whether the register was changed while a cell was typed into."""
        self.model = RegisterModel(self)
        self.model.edited.connect(self._retype)
        self._search = QLineEdit(placeholderText=self.tr("Search the register"))
        self._search.setAccessibleName(self.tr("Search the register"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._narrow)
        self._kind = ChoiceBox()
        self._kind.setAccessibleName(self.tr("Kind"))
        self._kind.addItem(self.tr("All kinds"), None)
        for kind in SourceKind:
            self._kind.addItem(said(SOURCE_KINDS[kind]), kind)
        self._class = ChoiceBox()
        self._class.setAccessibleName(self.tr("Class"))
        self._class.addItem(self.tr("All classes"), None)
        for source_class in SourceClass:
            words = said(SOURCE_CLASSES[source_class]) or self.tr("not decided")
            self._class.addItem(words, source_class)
        for choice in (self._kind, self._class):
            choice.currentIndexChanged.connect(self._narrow)
        self._twins = self._button(self.tr("Duplicates"), checkable=True)
        self._twins.toggled.connect(self._show_duplicates)
        self._lock = self._button(self.tr("Show confidential names"), checkable=True)
        self._lock.toggled.connect(session.unlock)
        self._merge = self._button(self.tr("Merge"))
        self._merge.clicked.connect(lambda: self.merge_wanted.emit(self.chosen()))
        self._back = QPushButton(self.tr("‹ Shelf"))
        self._count = QLabel()
        self._count.setProperty("look", "second")
        self.table = make_table(self.model, self.tr("Sources"), fitted=True)
        self.table.itemDelegate().closeEditor.connect(self._catch_up)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_chosen())
        self.details = SourceDetails()
        self.details.claim_wanted.connect(self.claim_wanted)
        self.details.edit_wanted.connect(self._edit)
        self.details.call_wanted.connect(self._ask_call)
        self._empty = QLabel()
        self._empty.setProperty("look", "second")
        self._empty.setWordWrap(True)
        self._lay_out()
        session.shelf_changed.connect(self._changed)
        session.lock_changed.connect(self._show_lock)
        self._show_lock(session.unlocked)

    def refresh(self) -> None:
        """Read the register anew; the chosen source stays chosen."""
        chosen = self.chosen()
        self.model.show_rows(self._session.run(self._session.desk.register.rows) or [])
        self._narrow()
        if chosen:
            self.choose(chosen[0])
        self._show_chosen()

    def lead_back(self, *, to_article: bool) -> None:
        """Say where the page leads back to: the article it was opened from, or the shelf."""
        self._back.setText(self.tr("‹ Article") if to_article else self.tr("‹ Shelf"))

    def choose(self, source: SourceId) -> None:
        """Choose a source."""
        choose(self.table, self.model, source)

    def lead_to(self, source: SourceId) -> None:
        """Choose a source, whatever the list was narrowed to."""
        if self.model.place_of(source) < 0:
            self._search.clear()
            self._twins.setChecked(False)
            for choice in (self._kind, self._class):
                choice.setCurrentIndex(0)
        self.choose(source)

    def chosen(self) -> list[SourceId]:
        """Return the chosen sources, the one with the cursor first."""
        current = self.table.currentIndex().row()
        rows = sorted({index.row() for index in self.table.selectedIndexes()}, key=lambda row: row != current)
        return [self.model.rows[row].source.id for row in rows if row < len(self.model.rows)]

    def focus(self) -> None:
        """Give the keyboard to the table."""
        give_keyboard(self.table)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Escape, edit with Return."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # Lists that lead to a claim, buttons and cells let Enter through to here as well.
            if self.table.hasFocus() or self._search.hasFocus():
                self._edit()
        else:
            super().keyPressEvent(event)

    # What is shown

    def _changed(self) -> None:
        self._is_overtaken = is_typed_into(self.table)
        if self.isVisible() and not self._is_overtaken:
            self.refresh()

    def _catch_up(self) -> None:
        if self._is_overtaken:
            self._changed()

    def _narrow(self) -> None:
        self.model.narrow(
            self._search.text(), self._kind.currentData(), self._class.currentData(), self._only
        )
        count = len(self.model.rows)
        self._count.setText(said(say("{count} sources", one="{count} source", count=count)))
        self._empty.setVisible(not count)
        self._empty.setText(self._why_empty())
        self._show_chosen()

    def _why_empty(self) -> str:
        if self._search.text() or any(choice.currentIndex() for choice in (self._kind, self._class)):
            return self.tr("No source answers to this search; take a word, the kind or the class off.")
        if self._only is not None:
            return self.tr("No two sources look like the same one.")
        return self.tr("No source is in the register yet; add one to a claim, or take a list in.")

    def _show_duplicates(self, wanted: bool) -> None:
        groups = (self._session.run(self._session.desk.register.duplicates) or []) if wanted else []
        self._only = frozenset(source.id for group in groups for source in group) if wanted else None
        self._narrow()

    def _show_lock(self, unlocked: bool) -> None:
        self._lock.setChecked(unlocked)
        self.model.unlocked = unlocked
        if self.isVisible():
            self.refresh()  # a name that is hidden goes at once, also from a cell that is typed into

    def _show_chosen(self) -> None:
        chosen = self.chosen()
        self.details.setVisible(bool(chosen))
        self._merge.setEnabled(len(chosen) > 1)
        if not chosen:
            return
        hanging = hanging_on(self._session, chosen[0])
        if hanging is not None:
            self.details.show_source(hanging, unlocked=self.model.unlocked)

    def _retype(self, source: str, name: str, words: str) -> None:
        retype(self._session, SourceId(source), name, words)

    def _edit(self) -> None:
        chosen = self.chosen()
        source = self._session.run(self._session.desk.register.one, chosen[0]) if chosen else None
        if source is not None:
            self.edit_wanted.emit(source)

    def _ask_call(self) -> None:
        chosen = self.chosen()
        if chosen:
            ask_call(self._session, chosen[0], self.window())

    def _button(self, words: str, *, checkable: bool = False) -> QPushButton:
        button = QPushButton(words)
        button.setCheckable(checkable)
        return button

    def _lay_out(self) -> None:
        back, title = self._back, QLabel(self.tr("Sources"))
        back.setProperty("look", "quiet")
        back.clicked.connect(self.closed)
        title.setProperty("look", "heading")
        take_in, give_out = self._button(self.tr("Take in list…")), self._button(self.tr("Save list…"))
        take_in.clicked.connect(self.take_in_wanted)
        give_out.clicked.connect(
            lambda: self.give_out_wanted.emit([row.source.id for row in self.model.rows])
        )
        head, tools = QHBoxLayout(), QWidget()
        for widget in (back, title, self._count):
            head.addWidget(widget)
        head.addWidget(self._search, 1)
        # In a narrow window, or where words are longer, what does not fit goes to a second line.
        flow = FlowLayout(tools, gap=8)
        for choice in (self._kind, self._class):
            flow.addWidget(choice)
        for button in (self._twins, self._merge, self._lock, take_in, give_out):
            flow.addWidget(button)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(20, 16, 12, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(tools)
        column.addWidget(self._empty)
        column.addWidget(self.table, 1)
        panes = QSplitter(Qt.Orientation.Horizontal)
        panes.setChildrenCollapsible(False)
        panes.addWidget(left)
        panes.addWidget(self.details)
        panes.setStretchFactor(0, 1)
        panes.setSizes([1000, 320])
        self.details.setMinimumWidth(250)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(panes)
