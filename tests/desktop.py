"""The whole program without a screen: a window on a library of its own, driven by keys and mouse."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRunnable, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,  # noqa: TID251
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from factcheck import settings as settings_file
from factcheck.models import Case, PlacedClaim, Span
from ui import theme
from ui.jobs import Jobs, Runner
from ui.keys.keymap import keymap
from ui.main_window import MainWindow
from ui.session import Session
from ui.theme import Choice

D = TypeVar("D", bound=QDialog)
Field = QLineEdit | QPlainTextEdit

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class AtOnce:
    """Runs a job where it is started, so that no test waits for a thread."""

    def start(self, work: QRunnable, /) -> None:
        """Run the work now."""
        work.run()


class Later:
    """Holds jobs back until it is told to go on, as a slow machine does."""

    def __init__(self) -> None:
        self.waiting: list[QRunnable] = []

    def start(self, work: QRunnable, /) -> None:
        """Take the work for later."""
        self.waiting.append(work)

    def step(self) -> None:
        """Run the job that came first."""
        self.waiting.pop(0).run()

    def go_on(self) -> None:
        """Run every job, and those that come of them."""
        while self.waiting:
            self.step()


class Desktop:
    """One run of the program after another on the same library and settings."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        self.library = folder / "library.factcheck"
        self._running: tuple[MainWindow, Session] | None = None

    def start(self, runner: Runner | None = None) -> MainWindow:
        """Open the window as the program does; one that is still open is closed before."""
        self.quit()
        settings = settings_file.load()
        theme.themes().choose(Choice.DARK if settings.theme == "dark" else Choice.LIGHT)
        session = Session(self.library, actor=settings.checker)
        window = MainWindow(session, settings, Jobs(runner=runner or AtOnce()))
        self._running = (window, session)
        window.resize(1280, 800)
        window.show()
        window.activateWindow()
        self.qtbot.waitUntil(lambda: window.isActiveWindow() and session.on_screen)
        return window

    def quit(self) -> None:
        """Close the window as a person does, and free everything that belonged to it."""
        if self._running is None:
            return
        window, session = self._running
        self._running = None
        window.close()
        session.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        keymap().take({})  # after the window, which would show its keys from a closed library

    @property
    def window(self) -> MainWindow:
        """The window that is open."""
        assert self._running is not None
        return self._running[0]

    @property
    def case(self) -> Case:
        """The article on screen."""
        case = self.window.session.case
        assert case is not None
        return case

    @property
    def selected(self) -> PlacedClaim:
        """The selected claim as it stands."""
        placed = self.window.session.selected
        assert placed is not None
        return placed

    def claim_with(self, words: str) -> PlacedClaim:
        """Return the first claim that holds some words."""
        return next(placed for placed in self.case.claims if words in placed.text)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(self.focus(), key, modifiers)

    def write(self, text: str) -> None:
        """Type a text where the focus is."""
        for character in text:
            QTest.keyClicks(self.focus(), character)

    def focus(self) -> QWidget:
        """Return what has the keyboard."""
        return QApplication.focusWidget() or self.window

    def fields(self) -> list[Field]:
        """Return every field of the window that can be typed into."""
        lines: list[QLineEdit] = self.window.findChildren(QLineEdit)
        memos: list[QPlainTextEdit] = self.window.findChildren(QPlainTextEdit)
        found: list[Field] = [*lines, *memos]
        return [one for one in found if one.isEnabled() and not one.isReadOnly() and one.isVisible()]

    def field(self, name: str) -> Field:
        """Return the one field that goes by a name for screen readers."""
        named = [one for one in self.fields() if one.accessibleName() == name]
        assert len(named) == 1, f"{len(named)} fields are called “{name}”"
        return named[0]

    def field_named(self, name: str) -> QWidget:
        """Return the one visible widget of any kind that goes by a name for screen readers."""
        widgets: list[QWidget] = self.window.findChildren(QWidget)
        (named,) = [one for one in widgets if one.isVisible() and one.accessibleName() == name]
        return named

    def text_of(self, field: Field) -> str:
        """Return what stands in a field."""
        return field.text() if isinstance(field, QLineEdit) else field.toPlainText()

    def said_in(self, part: QWidget) -> list[str]:
        """Return what the visible labels and buttons of a part of the window say."""
        labels: list[QLabel] = part.findChildren(QLabel)
        buttons: list[QAbstractButton] = part.findChildren(QAbstractButton)
        said: list[QLabel | QAbstractButton] = [*labels, *buttons]
        return [one.text() for one in said if one.isVisible()]

    def choose(self, words: str) -> None:
        """Select words in the article as with the mouse, and give the page the keyboard."""
        start = self.case.draft.text.index(words)
        self.window.article.setFocus()
        self.window.article.select(Span(start, start + len(words)))

    def click_into(self, words: str) -> None:
        """Click at the beginning of words in the article."""
        pane = self.window.article.page
        start = self.case.draft.text.index(words)
        self.window.article.select(Span(start, start))
        assert pane.scene is not None
        piece = next(pane.scene.sheet.pieces(Span(start, start + 1)))
        y = round(piece.baseline - 4) - pane.verticalScrollBar().value()
        QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(round(piece.left) + 1, y))

    def dialog(self, kind: type[D]) -> D:
        """Return the dialog of this kind that is open."""
        shown = [one for one in self.window.findChildren(kind) if one.isVisible()]
        assert len(shown) == 1, f"{len(shown)} of {kind.__name__} are open"
        return shown[0]

    def answer(self, words: str) -> None:
        """Click the button with these words in the dialog that is open."""
        buttons = [
            button
            for dialog in self.window.findChildren(QDialog)
            for button in dialog.findChildren(QPushButton)
            if button.isVisible() and button.text().replace("&", "") == words
        ]
        buttons = list(dict.fromkeys(buttons))  # a dialog over a dialog is a part of both
        assert len(buttons) == 1, f"{len(buttons)} buttons say “{words}”"
        QTest.mouseClick(buttons[0], Qt.MouseButton.LeftButton)

    def wait_for_dialog(self) -> None:
        """Wait until a dialog has the keyboard."""
        self.qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), QDialog))

    def wait_for_window(self) -> None:
        """Give the keyboard back to the window, as a window manager does when a dialog closes."""
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)

    def choose_file(self, path: Path) -> None:
        """Choose a file in the file dialog that is open, as its Open or Save button does."""
        dialog = self.dialog(QFileDialog)
        if dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave:
            dialog.fileSelected.emit(str(path))
        else:
            dialog.filesSelected.emit([str(path)])
        dialog.close()
        self.free_dialogs()

    def free_dialogs(self) -> None:
        """Free what was closed, as the next turn of the event loop does."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
