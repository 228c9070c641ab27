"""Opens every dialog of the window without blocking; the answer comes by a callback."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,  # noqa: TID251
    QHeaderView,
    QLabel,
    QLineEdit,
    QMessageBox,  # noqa: TID251
    QPlainTextEdit,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from factcheck.settings import Settings

D = TypeVar("D", bound=QDialog)
T = TypeVar("T")

PROGRAM = "Factcheck Desk"  # its name is the same in every language
_ARTICLES = "*.txt *.md *.markdown *.docx *.odt *.rtf *.pdf *.html *.htm *.mhtml *.mht *.epub *.eml"
_CASES = "*.factcheck *.factcheck.age"


def libraries() -> str:
    """Return the pattern of library files."""
    return _patterns(QCoreApplication.translate("dialogs", "Libraries"), "*.factcheck *.db *.age")


def certificates() -> str:
    """Return the pattern of certificates of coverage."""
    return _patterns(QCoreApplication.translate("dialogs", "Certificates"), "*.json")


def settings_files() -> str:
    """Return the pattern of files of a desk's settings."""
    return _patterns(QCoreApplication.translate("dialogs", "Settings"), "*.json")


def logos() -> str:
    """Return the pattern of pictures that a logo is drawn from."""
    return _patterns(QCoreApplication.translate("dialogs", "Pictures"), "*.png *.jpg *.jpeg *.svg")


def styles() -> str:
    """Return the pattern of styles of citation."""
    return _patterns(QCoreApplication.translate("dialogs", "Styles of citation (CSL)"), "*.csl *.xml")


def copies_for_readers() -> str:
    """Return the pattern of copies of an article that a reader gets."""
    return _patterns(QCoreApplication.translate("dialogs", "Copies for readers"), "*.docx *.txt")


def drawings() -> str:
    """Return the pattern of what statistics are saved as."""
    return _patterns(QCoreApplication.translate("dialogs", "Pages and drawings"), "*.html *.svg")


def articles() -> str:
    """Return the pattern of files that an article can be read from."""
    return _patterns(QCoreApplication.translate("dialogs", "Articles"), _ARTICLES)


def sheets() -> str:
    """Return the pattern of spreadsheets of facts."""
    return _patterns(QCoreApplication.translate("dialogs", "Spreadsheets"), "*.xlsx *.csv *.ods *.tsv")


def cases() -> str:
    """Return the pattern of case files."""
    return _patterns(QCoreApplication.translate("dialogs", "Case files"), _CASES)


def articles_and_cases() -> str:
    """Return the pattern of what can be opened: files that an article is read from, and case files."""
    return _patterns(QCoreApplication.translate("dialogs", "Articles and cases"), f"{_ARTICLES} {_CASES}")


def returned() -> str:
    """Return the pattern of files that hold answers."""
    return _patterns(QCoreApplication.translate("dialogs", "Answers"), "*.docx *.json")


def archives() -> str:
    """Return the pattern of web archives."""
    return _patterns(QCoreApplication.translate("dialogs", "Web archives"), "*.wacz *.warc.gz")


def any_files() -> str:
    """Return the pattern of all files."""
    return QCoreApplication.translate("dialogs", "All files (*)")


def _patterns(name: str, endings: str) -> str:
    return f"{name} ({endings});;" + QCoreApplication.translate("dialogs", "All files (*)")


_A_MOMENT = 0.3
"""Seconds in which nobody asks what the program is doing."""
_HEADLINE = 48
"""The most characters of a headline on a line: as many as an explanation under it has."""
_FIELD = 480
"""The least width of a field that is asked for by itself."""
_settings = Settings()
"""Where the folder is kept; before there is a window, in nobody's settings."""


def keep_folder_in(settings: Settings) -> None:
    """Let file dialogs begin where the person last chose a file, and keep that in their settings."""
    global _settings
    _settings = settings


def _folder() -> str:
    """Return the folder that the person chose from last, or that of documents."""
    place = QStandardPaths.StandardLocation.DocumentsLocation
    kept = _settings.folder
    documents = QStandardPaths.writableLocation(place)
    # A folder that is not there would stand in the field as the name of a file.
    return next((each for each in (kept, documents) if each and Path(each).is_dir()), str(Path.home()))


def _keep_folder(name: str) -> None:
    _settings.folder = str(Path(name).parent)


def ask(
    parent: QWidget, question: str, explanation: str, answer: str, then: Callable[[], None]
) -> QMessageBox:
    """Ask before something that a person may regret; ``then`` is called when they choose the answer."""
    box = _box(parent, question, explanation)
    yes = box.addButton(answer, QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(QMessageBox.StandardButton.Cancel)
    box.buttonClicked.connect(lambda button: then() if button is yes else None)
    return _opened(box)


def offer(
    parent: QWidget, headline: str, explanation: str, answer: str, then: Callable[[], None]
) -> QMessageBox:
    """Tell what happened and offer the next step, which Return takes."""
    box = _box(parent, headline, explanation)
    go_on = box.addButton(answer, QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QCoreApplication.translate("dialogs", "Later"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(go_on)
    box.buttonClicked.connect(lambda button: then() if button is go_on else None)
    return _opened(box)


def choose(
    parent: QWidget,
    question: str,
    explanation: str,
    answers: Mapping[str, Callable[[], None]],
    preferred: int | None,
) -> QMessageBox:
    """Let the person choose between answers, or none; the preferred one is Return's, else Cancel is."""
    box = _box(parent, question, explanation)
    buttons = {box.addButton(text, QMessageBox.ButtonRole.AcceptRole): then for text, then in answers.items()}
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(cancel if preferred is None else list(buttons)[preferred])
    box.buttonClicked.connect(lambda button: buttons[button]() if button in buttons else None)
    return _opened(box)


def tell(parent: QWidget, headline: str, text: str) -> QMessageBox:
    """Tell something that deserves a window of its own."""
    box = _box(parent, headline, text)
    box.addButton(QMessageBox.StandardButton.Ok)
    return _opened(box)


def tell_words(parent: QWidget, headline: str, text: str, words: str) -> QDialog:
    """Tell something with words to be passed on: all of them show, and a button copies them."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(headline)
    told = QLabel(text, wordWrap=True)
    told.setTextFormat(Qt.TextFormat.PlainText)
    field = QLineEdit(words)
    field.setReadOnly(True)
    field.setAccessibleName(text)
    field.setMinimumWidth(max(_FIELD, field.fontMetrics().horizontalAdvance(words) + 28))
    field.setCursorPosition(0)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    copy = buttons.addButton(
        QCoreApplication.translate("dialogs", "Copy"), QDialogButtonBox.ButtonRole.ActionRole
    )
    copy.setProperty("look", "primary")
    copy.clicked.connect(partial(QGuiApplication.clipboard().setText, words))
    copy.clicked.connect(lambda: copy.setText(QCoreApplication.translate("dialogs", "Copied")))
    buttons.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    for widget in (told, field, buttons):
        layout.addWidget(widget)
    copy.setFocus()
    return _opened(dialog)


def wait_alone(headline: str, text: str, work: Callable[[], T]) -> T:
    """Do what may take long before there is a window, and say so after a moment; raises what it raises."""
    # What is imported here is seldom needed, and would keep each start waiting.
    from concurrent.futures import ThreadPoolExecutor, wait

    from ui.waiting import WaitingDialog

    with ThreadPoolExecutor(1) as thread:
        done = thread.submit(work)
        if wait([done], _A_MOMENT).not_done:
            WaitingDialog(PROGRAM, headline, text, done.done).wait()
        return done.result()


def ask_alone(headline: str, text: str, answers: list[str]) -> int:
    """Ask before there is a window to block; return the answer's place, or -1 for none of them."""
    box, buttons = question_alone(headline, text, answers)
    box.exec()
    clicked = box.clickedButton()
    return next((place for place, button in enumerate(buttons) if button is clicked), -1)


def question_alone(headline: str, text: str, answers: list[str]) -> tuple[QMessageBox, list[QPushButton]]:
    """Return the box of a question that belongs to no window, with a button for each answer."""
    box = _box(None, headline, text)
    buttons = [box.addButton(answer, QMessageBox.ButtonRole.AcceptRole) for answer in answers]
    box.addButton(QMessageBox.StandardButton.Close)
    row: QDialogButtonBox | None = box.findChild(QDialogButtonBox)
    if row is not None:
        # Side by side, long answers are cut: a message box never grows beyond a share of the screen.
        row.setOrientation(Qt.Orientation.Vertical)
    return box, buttons


def choose_file_alone(title: str, patterns: str) -> Path | None:
    """Let the person choose a file before there is a window; None where they do not."""
    dialog = _file_dialog(None, title, patterns)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    return Path(dialog.selectedFiles()[0]) if dialog.exec() and dialog.selectedFiles() else None


def choose_files(
    parent: QWidget, title: str, patterns: str, then: Callable[[list[Path]], None]
) -> QFileDialog:
    """Let the person choose files to open."""
    dialog = _file_dialog(parent, title, patterns)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(lambda names: _keep_folder(names[0]))
    dialog.filesSelected.connect(lambda names: then([Path(name) for name in names]))
    return _opened(dialog)


def choose_folder(parent: QWidget, title: str, then: Callable[[Path], None]) -> QFileDialog:
    """Let the person choose a folder, or make one."""
    dialog = _file_dialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(_keep_folder)
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    return _opened(dialog)


def choose_target(
    parent: QWidget, title: str, name: str, patterns: str, suffix: str, then: Callable[[Path], None]
) -> QFileDialog:
    """Let the person choose where to save; an existing file is replaced only after asking."""
    dialog = _file_dialog(parent, title, patterns)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suffix)
    dialog.selectFile(name)
    dialog.fileSelected.connect(_keep_folder)
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    return _opened(dialog)


def ask_line(
    parent: QWidget, title: str, hint: str, answer: str, then: Callable[[str], None], text: str = ""
) -> QDialog:
    """Let the person type one line."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    field = QLineEdit(text)
    field.setPlaceholderText(hint)
    field.setAccessibleName(title)
    field.setMinimumWidth(max(_FIELD, field.fontMetrics().horizontalAdvance(hint) + 28))
    field.selectAll()
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    done = buttons.addButton(answer, QDialogButtonBox.ButtonRole.AcceptRole)
    done.setProperty("look", "primary")
    done.setDefault(True)
    done.setEnabled(bool(text.strip()))
    field.textChanged.connect(lambda line: done.setEnabled(bool(line.strip())))
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    dialog.accepted.connect(lambda: then(field.text().strip()))
    layout = QVBoxLayout(dialog)
    layout.addWidget(field)
    layout.addWidget(buttons)
    return _opened(dialog)


def ask_secret(parent: QWidget, title: str, answer: str, then: Callable[[str], None]) -> QDialog:
    """Let the person type a passphrase, which is not shown and kept nowhere."""
    dialog = ask_line(parent, title, "", answer, then)
    for field in dialog.findChildren(QLineEdit):
        field.setEchoMode(QLineEdit.EchoMode.Password)
    return dialog


def ask_text(
    parent: QWidget, title: str, hint: str, answer: str, then: Callable[[str], None], text: str = ""
) -> QDialog:
    """Let the person type or paste several lines."""
    dialog = WritingDialog(parent)
    dialog.setWindowTitle(title)
    dialog.resize(640, 480)
    field = QPlainTextEdit(text)
    field.setPlaceholderText(hint)
    field.setAccessibleName(title)
    field.setTabChangesFocus(True)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    done = buttons.addButton(answer, QDialogButtonBox.ButtonRole.AcceptRole)
    done.setProperty("look", "primary")
    done.setEnabled(bool(text.strip()))
    field.textChanged.connect(lambda: done.setEnabled(bool(field.toPlainText().strip())))
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    dialog.accepted.connect(lambda: then(field.toPlainText()))
    layout = QVBoxLayout(dialog)
    layout.addWidget(field)
    layout.addWidget(buttons)
    return _opened(dialog)


class WritingDialog(QDialog):
    """A form of fields: Escape asks before it drops what was typed, Ctrl+Enter answers from any field."""

    def reject(self) -> None:
        """Close, after asking where something was typed."""
        if not self.holds_typed():
            super().reject()
            return
        translate = QCoreApplication.translate
        ask(
            self,
            translate("dialogs", "Close without keeping what you typed?"),
            translate("dialogs", "Nothing of it was stored yet."),
            translate("dialogs", "Drop it"),
            super().reject,
        )

    def holds_typed(self) -> bool:
        """Tell whether a person changed the words of a field, and left some."""
        lines: list[QLineEdit] = self.findChildren(QLineEdit)
        memos: list[QPlainTextEdit] = self.findChildren(QPlainTextEdit)
        return any(line.isModified() and line.text().strip() for line in lines) or any(
            memo.document().isModified() and memo.toPlainText().strip() for memo in memos
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button that has the keyboard with Enter; answer with Ctrl+Enter from any field."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        there = self.focusWidget()
        if (
            enter
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            and isinstance(there, QPushButton)
        ):
            there.click()  # else Enter would do nothing, or press another button
            return
        row: QDialogButtonBox | None = self.findChild(QDialogButtonBox)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier and row is not None:
            accepts = QDialogButtonBox.ButtonRole.AcceptRole
            answer = next((each for each in row.buttons() if row.buttonRole(each) == accepts), None)
            if answer is not None:
                answer.click()  # which does nothing while what was typed is no answer yet
            return
        super().keyPressEvent(event)


def is_working() -> bool:
    """Tell whether a dialog is open that shows, or is filled in for, what is on screen.

    A choice of a file or an answer is none: what it asks about was settled when it opened.
    """
    modal = QApplication.activeModalWidget()
    return modal is not None and not isinstance(modal, QFileDialog | QMessageBox)


def show_dialog(dialog: QDialog) -> QDialog:
    """Open a dialog of one's own making, modal to its window, freed when closed."""
    return _opened(dialog)


def _box(parent: QWidget | None, headline: str, explanation: str) -> QMessageBox:
    from textwrap import wrap  # its tables take time to load

    # Beside an explanation Qt breaks no headline: one with an article's title would be cut at its end.
    lines = "\n".join(wrap(headline, _HEADLINE, break_on_hyphens=False))
    box = QMessageBox(QMessageBox.Icon.NoIcon, PROGRAM, lines, parent=parent)
    box.setInformativeText(explanation)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setProperty("look", "question")
    return box


def _file_dialog(parent: QWidget | None, title: str, patterns: str = "") -> QFileDialog:
    """Return a file dialog that begins in the folder chosen from last.

    Where the system has none of its own Qt draws it: with the names of kinds alone, since the list of
    endings is cut, and wide enough for sizes and dates.
    """
    dialog = QFileDialog(parent, title, _folder(), patterns)
    dialog.setOption(QFileDialog.Option.HideNameFilterDetails)
    dialog.setViewMode(QFileDialog.ViewMode.Detail)
    columns: QTreeView | None = dialog.findChild(QTreeView)
    if columns is not None:
        dialog.resize(860, 520)
        columns.header().setStretchLastSection(False)
        columns.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        columns.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    return dialog


def _opened(dialog: D) -> D:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    parent = dialog.parentWidget()
    if parent is not None:
        # Its buttons must not lie beyond the screen of a small laptop.
        wanted = dialog.size() if dialog.testAttribute(Qt.WidgetAttribute.WA_Resized) else dialog.sizeHint()
        dialog.resize(wanted.boundedTo(parent.window().size()))
    dialog.open()
    return dialog
