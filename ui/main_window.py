"""The window: assembles the panels and lets each command reach the one that carries it out."""

from __future__ import annotations

from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, Qt, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from factcheck import settings as settings_file
from factcheck.case.due import due
from factcheck.models import ArticleId, Case, Changes, ClaimId, SourceId
from factcheck.settings import Settings
from ui import actions, phrases, theme, wiring
from ui.command_states import IN_SIGHT, CommandStates
from ui.copy_keeper import CopyKeeper
from ui.desk_checks import DeskChecks
from ui.intake import Intake
from ui.jobs import Jobs
from ui.keys.keymap import keymap
from ui.pages import Pages
from ui.search_box import SearchBox
from ui.session import LONG, Session
from ui.shared.links import SharedDesks
from ui.status_bar import StatusBar
from ui.tool_bar import ToolBar
from ui.widgets.letters import is_letter, letters_rest
from ui.widgets.notice import Notice

if TYPE_CHECKING:
    from ui.article.view import ArticleView
    from ui.article_room import ArticleRoom
    from ui.claims.list_panel import ClaimsPanel
    from ui.commands.table import CommandTable
    from ui.inspector import Inspector
    from ui.register.page import RegisterPage
    from ui.shelf.page import ShelfPage

_PROGRAM = "Factcheck Desk"  # its name is the same in every language


class MainWindow(QMainWindow):
    """Shows the shelf or an article."""

    def __init__(self, session: Session, settings: Settings, jobs: Jobs | None = None) -> None:
        super().__init__()
        self.session = session
        self.settings = settings
        self.jobs = jobs or Jobs(parent=self)
        self.setAcceptDrops(True)
        self.setMinimumSize(800, 520)
        self._arriving: Case | None = None
        """The article on screen whose claims are still being proposed."""
        self._looked_at: Case | None = None
        """The article on screen whose claims are still to be read."""
        self._left: ArticleId | None = None
        """The article from which the register was opened."""
        self._was_painted = self._is_filled = False
        session.on_screen = False
        self._make_panels()
        self.notice = Notice(self)
        self.intake = Intake(session, self.jobs, self)
        self.intake.checker, self.intake.scale = settings.checker, settings.scale
        self.keeper = CopyKeeper(session, self.jobs, self)
        self.desk_checks = DeskChecks(session, self.jobs, self)
        self.shared_desks = SharedDesks(session, self)
        self.actions_by_name = actions.make_actions(self, self.run_command)
        self._states = CommandStates(session, self.actions_by_name)
        actions.name_phrases(self.actions_by_name, phrases.shown(settings.phrases))
        keymap().take(settings.keys)
        self._make_menus()
        self._make_tool_bar()
        self._connect()
        self._give_keys()
        self._restore()

    def run_command(self, name: str) -> None:
        """Carry out a command of the table, where what it needs is there."""
        self._read_claims()
        arriving = self._arriving is not None
        if not self._states.has_needed(actions.table()[name], self._present(), arriving=arriving):
            if arriving:
                self.notice.say(self.tr("The claims are still being proposed; you can read on meanwhile."))
            return
        # A command acts on what was typed, too: a report has the note, undo takes the note back.
        self.session.leave_claim()
        self.commands.handlers[name]()

    def _present(self) -> set[str]:
        """Return what is there of all that commands need, and that the page of the article is in sight."""
        has_article = self.session.case is not None
        there = {
            "": True,
            "page": has_article or self._arriving is not None,
            "article": has_article,
            "claim": has_article and bool(self.session.claim),
            IN_SIGHT: not self.pages.shows_closing,
        }
        return {name for name, is_there in there.items() if is_there}

    @property
    def frame(self) -> QWidget:
        """The widget that dialogs and menus belong to."""
        return self

    def open_article(self, article: ArticleId) -> None:
        """Put an article on screen where the person left it."""
        self.remember_place()
        self.session.open_case(article)

    def show_arriving(self, case: Case) -> None:
        """Show the page of an article that is read and not yet stored, since its claims take a while.

        No article is open meanwhile: there is nothing yet that a step could be recorded on.
        """
        self.show_shelf()
        self._arriving = case
        self.pages.setCurrentWidget(self.room)
        self.article.show_case(case)
        self.claims.wait()
        self.setWindowTitle(f"{case.article.title} — {_PROGRAM}")
        self._enable()
        self.article.setFocus()

    def leave_arriving(self, case: Case) -> None:
        """Go back to the shelf where an article that was on show has not come to be stored."""
        if self._arriving is case:
            self.show_shelf()

    def open_added(self, article: ArticleId) -> None:
        """Open an article that was just stored, at the place to which its page was read meanwhile."""
        if self._arriving is not None:
            self.settings.remember_place(article, ClaimId(""), self.article.scroll_state())
        self.open_article(article)

    def show_shelf(self) -> None:
        """Go back to the shelf, where the article that was open is chosen."""
        self.remember_place()
        case = self.session.case
        self.session.close_case()
        if case is not None:
            self.shelf.choose(case.article.id)

    def show_register(self, source: SourceId | None = None) -> None:
        """Show every source of the library, one chosen; leads back to the open article, or to the shelf."""
        case = self.session.case
        if self.pages.currentWidget() is not self.register:
            self._left = case.article.id if case is not None else None
        self.show_shelf()
        self.register.lead_back(to_article=self._left is not None)
        self.pages.setCurrentWidget(self.register)
        self.register.refresh()
        if source is not None:
            self.register.lead_to(source)
        self.register.focus()

    def show_closing(self) -> None:
        """Show the page on which the case of the open article is closed."""
        self.pages.setCurrentWidget(self.pages.closing)
        self.pages.closing.begin()
        self._enable()

    def leave_register(self) -> None:
        """Go back to the article from which the register was opened, or to the shelf."""
        article = self._left
        if article is not None and self.session.desk.articles.is_on_shelf(article):
            self.open_article(article)
        else:
            self.show_shelf()

    def remember_place(self) -> None:
        """Keep the claim and the place on the page of the open article."""
        self.session.leave_claim()
        case = self.session.case
        if case is not None:
            self.settings.remember_place(case.article.id, self.session.claim, self.article.scroll_state())
        shown = case or self._looked_at
        self.settings.article = shown.article.id if shown else ArticleId("")

    def return_to_article(self) -> None:
        """Give the keyboard back to the article, from a copy too."""
        self.room.show_article()
        if self.pages.shows_closing:
            self.pages.setCurrentWidget(self.room)
            self._enable()
        self.article.setFocus()

    def event(self, event: QEvent) -> bool:
        """Leave letters to what has the focus, where they rest; fill the window when it has been painted.

        Qt offers each key press to the focused widget and its parents as an override before it looks
        for a shortcut; here it arrives when none of them wanted it.
        """
        kind = event.type()
        if kind is QEvent.Type.Paint and not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self._fill)
        elif kind is QEvent.Type.ShortcutOverride:
            self._fill()  # a key that is faster than that, such as Tab, finds all that it may lead to
            if is_letter(event) and letters_rest():
                event.accept()
                return True
        return super().event(event)

    def _fill(self) -> None:
        """Make the panels that the first picture was not kept waiting for, then do what waits for them."""
        if not self._is_filled:
            self._is_filled = True
            self._read_claims()
            self.pages.fill()
            self.session.come_on_screen()

    def changeEvent(self, event: QEvent) -> None:
        """Catch up with changes made elsewhere when the person comes back to this window."""
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self.remember_place()
            self.session.catch_up()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hand over what is being typed and keep where the person is."""
        from ui import closing

        self.remember_place()
        if not closing.may_close(self):
            event.ignore()
            return
        self.settings.geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        if self.pages.has_room:
            self.settings.sides = list(self.room.sides)
        settings_file.save(self.settings)
        self.keeper.cancel()
        self.desk_checks.cancel()
        if self.shared_desks.are_linked:
            self.hide()  # to let go of a server may take a moment
        self.shared_desks.stop()
        if self.intake.close():
            self.hide()  # storing a book takes a few seconds, in which nothing here would answer
        self.jobs.close()
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead from any field back to the article with Escape, and to the menus with F10.

        In the article Escape lets go of selected words.
        """
        if event.key() == Qt.Key.Key_Escape and self.session.case is not None:
            if self.article.page.hasFocus():
                self.article.clear_selection()
            self.return_to_article()
            return
        if event.key() == Qt.Key.Key_F10 and not event.modifiers():
            self.menuBar().setActiveAction(self.menuBar().actions()[0])
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the files that were dropped."""
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.commands.drafts.drop_file(Path(url.toLocalFile()))
        event.acceptProposedAction()

    @cached_property
    def commands(self) -> CommandTable:
        """The commands, made on first use."""
        from ui.commands.table import CommandTable

        return CommandTable(self)

    @property
    def room(self) -> ArticleRoom:
        """The panels of an article."""
        return self.pages.room

    @property
    def shelf(self) -> ShelfPage:
        """The start page."""
        return self.pages.shelf

    @property
    def register(self) -> RegisterPage:
        """The page of every source."""
        return self.pages.register

    @property
    def claims(self) -> ClaimsPanel:
        """The list of claims."""
        return self.room.claims

    @property
    def article(self) -> ArticleView:
        """The page of the article."""
        return self.room.article

    @property
    def inspector(self) -> Inspector:
        """The selected claim."""
        return self.room.inspector

    def get_ready(self) -> None:
        """Make what the first article needs, while the person looks at the shelf."""
        self._fill()  # it may have been started minimised, and not been painted
        self.room.ensurePolished()
        self.commands.handlers.get("")  # made now, for the first key
        self.intake.get_ready()

    def _make_panels(self) -> None:
        self.pages = Pages(self)
        self.setCentralWidget(self.pages)
        self.status = StatusBar(self.session)
        self.setStatusBar(self.status)

    def _make_menus(self) -> None:
        self.menus = actions.fill_menus(self.menuBar(), self.actions_by_name)
        for name in ("theme_system", "theme_light", "theme_dark", "unlock"):
            self.actions_by_name[name].setCheckable(True)

    def _make_tool_bar(self) -> None:
        self.search = SearchBox(self.session, self.jobs)
        self.tools = ToolBar(self.actions_by_name, self.search, self)
        self.addToolBar(self.tools)

    def _give_keys(self) -> None:
        """Give the commands their keys."""
        keys = keymap()
        for name, action in self.actions_by_name.items():
            action.setShortcuts([QKeySequence(key) for key in keys.keys(name)])

    def _connect(self) -> None:
        session = self.session
        # A field that lost the keyboard has handed over by then; to come back to it is a new step.
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(session.field_left)
        session.case_opened.connect(self._opened)
        session.case_changed.connect(self._changed)
        session.claim_selected.connect(self._selected)
        session.failed.connect(lambda sentence: self.notice.say(sentence, error=session.grave))
        session.done.connect(self._done)
        session.lock_changed.connect(self.actions_by_name["unlock"].setChecked)
        self.status.undo_wanted.connect(partial(self.run_command, "undo"))
        self.search.hit_chosen.connect(lambda hit, words: self.commands.walking.go_to(hit, words))
        wiring.wire_intake(self)
        wiring.wire_keeper(self)
        wiring.wire_loss(self)
        wiring.wire_shared_desks(self)
        theme.themes().changed.connect(self._recolour)
        keymap().changed.connect(self._give_keys)

    def _restore(self) -> None:
        if not self.restoreGeometry(QByteArray.fromBase64(self.settings.geometry.encode())):
            self.resize(1440, 900)
        self._recolour()
        last = ArticleId(self.settings.article)
        if last and self.session.desk.articles.is_on_shelf(last):
            self._open_last(last)
        if self.session.case is None and self._looked_at is None:
            self._opened(None)

    def _open_last(self, article: ArticleId) -> None:
        """Open the article of before; a long one's page is painted first, and then its claims are read."""
        look = self.session.run(self.session.desk.articles.first_look, article)
        if look is None or len(look.case.draft.text) < LONG:
            self.session.open_case(article)
            return
        self._looked_at = look.case
        self.pages.setCurrentWidget(self.room)
        self.article.show_case(look.case, awaited=look.claims)
        self.tools.show_article_tools(True)
        self.setWindowTitle(f"{look.case.article.title} — {_PROGRAM}")
        self._restore_place(article)
        self._enable()

    def _read_claims(self) -> None:
        """Open the article of which the page alone has been shown so far."""
        if self._looked_at is not None:
            self.session.open_case(self._looked_at.article.id)
            if self.session.case is None:  # it was removed meanwhile, or cannot be read
                self._opened(None)

    def _recolour(self) -> None:
        choice = theme.themes().choice.value
        for name in ("system", "light", "dark"):
            self.actions_by_name[f"theme_{name}"].setChecked(name == choice)

    def _opened(self, case: Case | None) -> None:
        self.notice.hide()
        self._arriving = None
        looked_at, self._looked_at = self._looked_at, None
        # The page comes first: the article is then laid out once, at the width it will have.
        if case is not None:
            self.pages.setCurrentWidget(self.room)
        else:
            self.pages.setCurrentWidget(self.shelf)
        if looked_at is not None and case is not None and looked_at.draft == case.draft:
            self.article.take_claims(case)
        elif self.pages.has_room:
            self.article.show_case(case)
        self.tools.show_article_tools(case is not None)
        if case is None:
            self.setWindowTitle(_PROGRAM)
            self.shelf.set_recent(self.settings.recent)
            self.shelf.refresh()
            self.shelf.focus()
        else:
            self._show_place(case)
            self.settings.article = case.article.id
            # Soon, since a window that is ended from outside is never closed.
            self.session.once_on_screen(partial(settings_file.save, self.settings))
        self._enable()

    def _show_place(self, case: Case) -> None:
        self.setWindowTitle(f"{case.article.title} — {_PROGRAM}")
        self._states.name_verdicts(case)
        claim = [*self.settings.places.get(case.article.id, []), ""][0]
        if isinstance(claim, str) and case.find(ClaimId(claim)) is not None:
            self.session.select(ClaimId(claim))
        else:
            self.session.select_first()
        self._restore_place(case.article.id)
        self.session.once_shown(self, partial(self._tell_due, case.article.id))

    def _restore_place(self, article: ArticleId) -> None:
        """Let the page stand where it was read to; without a place of before it stands where it is."""
        offset = [*self.settings.places.get(article, []), "", None][1]
        if isinstance(offset, int):
            self.article.restore_scroll_state(offset)
        self.article.setFocus()

    def _tell_due(self, article: ArticleId) -> None:
        """Say of an article that is opened again what time may have overtaken in it."""
        case = self.session.case
        if case is None or case.article.id != article or case.signed is not None:
            return
        count = len(due(case)) if case.today else 0
        if count:
            self.notice.say(
                self.tr("Claims that are due again: {count}.").format(count=count),
                action=self.tr("Show them"),
                then=lambda: self.claims.choose_filter("due"),
            )

    def _changed(self, case: Case, changes: Changes) -> None:
        self.article.update_case(case, changes)
        if changes.articles:
            self.setWindowTitle(f"{case.article.title} — {_PROGRAM}")
        if changes.articles or changes.everything:
            self._states.name_verdicts(case)
        self._enable()

    def _selected(self, claim: ClaimId) -> None:
        self.notice.hide()
        self.article.set_current(claim)
        self._enable()

    def _enable(self) -> None:
        self._states.show(self._present(), arriving=self._arriving is not None)

    def _done(self, _what: str, _can_undo: bool) -> None:
        self.notice.hide()
        if self.session.case is None:
            self._enable()
