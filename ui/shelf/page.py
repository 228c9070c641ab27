"""The start page: every article with its progress, and the ways to open another."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

import seeds
from factcheck.models import ArticleId, ShelfOrder, ShelfPart, ShelfRow, ShelfState
from factcheck.sentences import Sentence
from ui import theme
from ui.session import Session
from ui.shelf.choices import ShelfChoices
from ui.shelf.delegate import CARD, ShelfDelegate
from ui.shelf.model import ROW, ShelfModel
from ui.translation import said
from ui.widgets.choosing import choose_row
from ui.widgets.click_card import ClickCard
from ui.widgets.hint import FittedHint
from ui.widgets.letters import let_letters_act
from ui.widgets.reading_order import follow_reading_order
from ui.widgets.tip import plain_tip

_WIDEST = 940
_AHEAD = 8
"""Articles read below those in sight."""
_NEXT = 300
"""Articles read once the first are on screen, so that one can scroll at once, and each time it goes on."""
_ON_SCREEN = 100
"""Milliseconds after which those in sight are painted."""


class ShelfPage(QWidget):
    """Lists the articles; an empty library offers the sample articles."""

    open_wanted = Signal()
    paste_wanted = Signal()
    recent_wanted = Signal(object)
    """A Path opened before."""
    sample_wanted = Signal(str)
    article_wanted = Signal(str)
    remove_wanted = Signal(str)
    remove_for_good_wanted = Signal(str)
    put_back_wanted = Signal(str)
    choices_made = Signal()
    """The person chose what is shown, or in what order."""

    def __init__(self, session: Session, samples: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._samples = seeds.offered(samples)
        self._recent: list[str] = []
        self._asked: tuple[str, ShelfOrder, ShelfState] | None = None
        """What was looked for when the shelf was read last."""
        self.model = ShelfModel(self)
        self.model.more_wanted.connect(lambda: self._add_rows(_NEXT))
        self.model.all_wanted.connect(lambda: self._add_rows(None))
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.setInterval(_ON_SCREEN)
        self._next.timeout.connect(self._add_next)
        self._search = QLineEdit()
        FittedHint(self._search, self.tr("Search the shelf"), self.tr("Search"))
        self._search.setAccessibleName(self.tr("Search the shelf"))
        self._search.setClearButtonEnabled(True)
        self._search.setMaximumWidth(260)
        self._search.textChanged.connect(self.refresh)
        self._search.installEventFilter(self)
        self.choices = ShelfChoices()
        self.choices.changed.connect(self.refresh)
        self.choices.changed.connect(self.choices_made)
        self.choices.put_back_wanted.connect(lambda: self.put_back_wanted.emit(self.chosen()))
        self.choices.remove_for_good_wanted.connect(lambda: self.remove_for_good_wanted.emit(self.chosen()))
        self._recent_button = QPushButton(self.tr("Recent files"))
        self._recent_button.clicked.connect(self._show_recent)
        self.view = self._make_view()
        self._none_found = QLabel(self.tr("No article holds these words."))
        self._none_found.setProperty("look", "second")
        self._none_found.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._stack = QStackedWidget()
        for widget in (self.view, self._make_welcome(), self._none_found):
            self._stack.addWidget(widget)
        self._lay_out()
        follow_reading_order(self)
        session.shelf_changed.connect(self._changed)
        theme.themes().changed.connect(self._recoloured)

    def refresh(self) -> None:
        """Read the shelf anew; the chosen article stays chosen, or the one that has come into its place."""
        chosen, place = self.chosen(), self.view.currentIndex().row()
        search = self._search.text()
        order, state = self.choices.order, self.choices.state
        # Where something else was asked for, the shelf begins at its top, wherever the chosen one is now.
        same = (search, order, state) == self._asked
        most = self._in_sight() if same else self._fitting()
        rows = self._found(0, most)
        if same and chosen and len(rows) == most and all(shown.article.id != chosen for shown in rows):
            most = max(_NEXT, len(self.model.rows))  # other articles have come before it
            rows = self._found(0, most)
        self.model.show_rows(rows, goes_on=len(rows) == most)
        if not same:
            self.view.scrollToTop()
        self._next.start()
        self._choose_again(chosen, place, (search, order, state))
        narrowed = bool(search) or state is not ShelfState.ALL
        self._stack.setCurrentIndex(0 if rows else (2 if narrowed else 1))
        self._none_found.setText(self._why_none(search, state))
        self._search.setEnabled(bool(rows or narrowed))
        # Where every article was removed the way to put one back must stay.
        self.choices.setVisible(bool(rows or narrowed or self._is_any_removed()))
        self.choices.offer_removal(bool(self.chosen()))

    def _choose_again(self, chosen: str, place: int, asked: tuple[str, ShelfOrder, ShelfState]) -> None:
        before, self._asked = self._asked, asked
        rows = self.model.rows
        row = next((row for row, shown in enumerate(rows) if shown.article.id == chosen), -1)
        if row < 0 and chosen and before == asked:  # it was removed, or put back
            row = min(place, len(rows) - 1)
        if row >= 0:
            choose_row(self.view, self.model.index(row))

    def _why_none(self, search: str, state: ShelfState) -> str:
        if search:
            return self.tr("No article holds these words.")
        none_removed = self.tr("No article was removed.")
        return none_removed if state is ShelfState.REMOVED else self.tr("No article is in this state.")

    def _found(self, after: int, most: int | None) -> list[ShelfRow]:
        """Return so many articles after the first ones, of those looked for, in the chosen order."""
        part = ShelfPart(self._search.text(), self.choices.order, self.choices.state, after, most)
        return self._session.run(self._session.desk.articles.rows, part) or []

    def _is_any_removed(self) -> bool:
        part = ShelfPart(state=ShelfState.REMOVED, most=1)
        return bool(self._session.run(self._session.desk.articles.rows, part))

    def _in_sight(self) -> int:
        """Return how many articles to read for what can be seen where the shelf stands, and a little more."""
        lowest = self.view.indexAt(QPoint(CARD, self.view.height() - 1)).row()
        return max(self._fitting(), max(lowest, self.view.currentIndex().row()) + 1 + _AHEAD)

    def _fitting(self) -> int:
        """Return how many articles to read for what fits on the screen, and a little more."""
        return int(self.window().height() // CARD) + 1 + _AHEAD

    def _add_next(self) -> None:
        if self.isVisible() and len(self.model.rows) < _NEXT and self.model.canFetchMore(QModelIndex()):
            self._add_rows(_NEXT - len(self.model.rows))

    def _add_rows(self, most: int | None) -> None:
        """Add the next articles; None for all that there are."""
        found = self._found(len(self.model.rows), most)
        known = {row.article.id for row in self.model.rows}
        new = [row for row in found if row.article.id not in known]
        self.model.add_rows(new, goes_on=len(found) == most)

    def choose(self, article: ArticleId) -> None:
        """Choose an article and bring it into view; nothing where it is not listed."""
        row = next((row for row, shown in enumerate(self.model.rows) if shown.article.id == article), None)
        if row is not None:
            choose_row(self.view, self.model.index(row))

    def chosen(self) -> str:
        """Return the id of the chosen article, or nothing."""
        index = self.view.currentIndex()
        return str(index.data(ROW).article.id) if index.isValid() else ""

    def focus(self) -> None:
        """Give the keyboard to the articles, or where there is none to the way to open one."""
        if self.model.rows:
            # The ring around the chosen card says where the keyboard is.
            self._go_to_rows()
        else:
            self._open_button.setFocus()

    def set_recent(self, paths: list[str]) -> None:
        """Offer files that were opened before."""
        self._recent = paths
        self._recent_button.setVisible(bool(paths))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Return, remove with Delete; a removed article is put back, or removed for good."""
        removed = self.choices.state is ShelfState.REMOVED
        if not self.view.hasFocus():  # a button or drop-down that has the keyboard lets them through
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen():
            (self.put_back_wanted if removed else self.article_wanted).emit(self.chosen())
        elif event.key() == Qt.Key.Key_Delete and self.chosen():
            (self.remove_for_good_wanted if removed else self.remove_wanted).emit(self.chosen())
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lead from the search field to the articles with Down, and open the first with Enter."""
        if watched is self._search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down and self.model.rows:
                self._go_to_rows()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.model.rows:
                self._go_to_rows()
                if self.choices.state is not ShelfState.REMOVED:
                    self.article_wanted.emit(self.chosen())
                return True
        return super().eventFilter(watched, event)

    def _go_to_rows(self) -> None:
        if not self.chosen():
            choose_row(self.view, self.model.index(0))
        self.view.setFocus()

    def _recoloured(self) -> None:
        # Looked up when it is needed: the first viewport asked for takes PySide a tenth of the start.
        self.view.viewport().update()

    def _changed(self) -> None:
        if self.isVisible():
            self.refresh()

    def _make_view(self) -> QListView:
        view = QListView()
        view.setModel(self.model)
        view.setItemDelegate(ShelfDelegate(view))
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setStyleSheet("QListView, QListView:focus { background: transparent; border: none; }")
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setAccessibleName(self.tr("Articles"))
        # Of the commands without Ctrl only the list of keys can be used here; other letters find a title.
        let_letters_act(view)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._show_menu)
        view.clicked.connect(self._open)
        view.selectionModel().currentChanged.connect(lambda at: self.choices.offer_removal(at.isValid()))
        return view

    def _make_welcome(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout.setSpacing(12)
        layout.setContentsMargins(0, 24, 0, 0)
        heading = QLabel(self.tr("Open the article you are to check."))
        heading.setProperty("look", "heading")
        hint = QLabel(
            self.tr("Drop a file here, open one, or paste text. Or try the desk on one of these samples:"),
            wordWrap=True,
        )
        layout.addWidget(heading)
        layout.addWidget(hint)
        for sample in self._samples:
            card = ClickCard(sample.title, said(Sentence(sample.about)))
            card.clicked.connect(partial(self.sample_wanted.emit, sample.name))
            layout.addWidget(card)
        return page

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Shelf"))
        title.setProperty("look", "heading")
        self._open_button = QPushButton(self.tr("Open article"))
        self._open_button.setProperty("look", "primary")
        self._open_button.clicked.connect(self.open_wanted)
        paste_button = QPushButton(self.tr("Paste text…"))
        paste_button.clicked.connect(self.paste_wanted)
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch()
        for widget in (self._search, self._recent_button, paste_button, self._open_button):
            head.addWidget(widget)
        column = QWidget()
        column.setMaximumWidth(_WIDEST)
        inside = QVBoxLayout(column)
        inside.setContentsMargins(24, 24, 24, 0)
        inside.setSpacing(16)
        inside.addLayout(head)
        inside.addWidget(self.choices)
        inside.addWidget(self._stack, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addStretch()
        layout.addWidget(column, 100)
        layout.addStretch()

    def _open(self, index: QModelIndex) -> None:
        # A click on a removed article only chooses it.
        if self.choices.state is ShelfState.REMOVED:
            self.choices.offer_removal(True)
            return
        self.article_wanted.emit(index.data(ROW).article.id)

    def _show_menu(self, place: QPoint) -> None:
        index = self.view.indexAt(place)
        if not index.isValid():
            return
        article = index.data(ROW).article.id
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.choices.state is ShelfState.REMOVED:
            menu.addAction(self.tr("Put back"), partial(self.put_back_wanted.emit, article))
        else:
            menu.addAction(self.tr("Open"), partial(self.article_wanted.emit, article))
            menu.addAction(self.tr("Remove…"), partial(self.remove_wanted.emit, article))
        menu.addAction(self.tr("Remove for good…"), partial(self.remove_for_good_wanted.emit, article))
        menu.popup(self.view.viewport().mapToGlobal(place))

    def _show_recent(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in self._recent:
            path = Path(name)
            action = menu.addAction(path.name.replace("&", "&&"), partial(self.recent_wanted.emit, path))
            action.setToolTip(plain_tip(name))
        menu.setToolTipsVisible(True)
        menu.popup(self._recent_button.mapToGlobal(QPoint(0, self._recent_button.height())))
