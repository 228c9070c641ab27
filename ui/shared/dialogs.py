"""What is asked to create, join and invite to a shared desk, and what is shown of an invitation."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from factcheck.case.sentences.kinds import MEMBER_ROLES
from factcheck.models import Medium, MemberRole
from ui import dialogs
from ui.translation import said
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.hint import FittedHint

_WIDE = 420


class CreateDialog(QDialog):
    """Asks for the name of a shared desk and where it is to be."""

    wanted = Signal(str, str, str, str)
    """Its name, by what it carries, the folder or the server's address, and the file of its certificate."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Create a shared desk"))
        self._name = QLineEdit()
        self._name.setMinimumWidth(_WIDE)
        self._medium = ChoiceBox()
        self._medium.addItem(self.tr("A folder that all can reach"), Medium.FOLDER.value)
        self._medium.addItem(self.tr("A PostgreSQL server"), Medium.SERVER.value)
        self._folder = _FolderField(self)
        self._server = QLineEdit()
        self._server.setPlaceholderText("postgresql://admin@host/database")
        self._certificate = _CertificateField(self)
        form = _form(self)
        _row(form, self.tr("Name"), self._name)
        _row(form, self.tr("Where"), self._medium)
        _row(form, self.tr("Folder"), self._folder)
        _row(form, self.tr("Database"), self._server)
        _row(form, self.tr("Certificate"), self._certificate)
        self._form = form
        self._done = _buttons(self, form, self.tr("Create"), self._accept)
        for field in (self._name, self._server, self._folder.line):
            field.textChanged.connect(self._follow)
        self._medium.currentIndexChanged.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        folder = self._medium.currentData() == Medium.FOLDER.value
        self._form.setRowVisible(self._folder, folder)
        self._form.setRowVisible(self._server, not folder)
        self._form.setRowVisible(self._certificate, not folder)
        self._done.setEnabled(bool(self._name.text().strip() and self._address()))

    def _address(self) -> str:
        folder = self._medium.currentData() == Medium.FOLDER.value
        return (self._folder.line if folder else self._server).text().strip()

    def _accept(self) -> None:
        self.accept()
        certificate = self._certificate.line.text().strip()
        medium = str(self._medium.currentData())
        self.wanted.emit(self._name.text().strip(), medium, self._address(), certificate)


class JoinDialog(QDialog):
    """Asks for an invitation, the code that was told, and for a folder or certificate where it takes one."""

    wanted = Signal(str, str, str, str)
    """The invitation, the code, and the folder and the file of the server's certificate, or nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Join a shared desk"))
        self._invitation = QPlainTextEdit()
        self._invitation.setTabChangesFocus(True)
        self._invitation.setMinimumSize(_WIDE, 120)
        self._invitation.setPlaceholderText(self.tr("Paste the invitation that you were sent"))
        self._code = QLineEdit()
        self._code.setPlaceholderText(self.tr("Twelve digits, told by voice"))
        self._folder = _FolderField(self)
        FittedHint(
            self._folder.line,
            self.tr("Only for a shared folder: where it is here"),
            self.tr("For a shared folder"),
        )
        self._certificate = _CertificateField(self)
        form = _form(self)
        _row(form, self.tr("Invitation"), self._invitation)
        _row(form, self.tr("Code"), self._code)
        _row(form, self.tr("Folder"), self._folder)
        _row(form, self.tr("Certificate"), self._certificate)
        self._done = _buttons(self, form, self.tr("Join"), self._accept)
        self._invitation.textChanged.connect(self._follow)
        self._code.textChanged.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self._done.setEnabled(bool(self._invitation.toPlainText().strip() and self._code.text().strip()))

    def _accept(self) -> None:
        self.accept()
        folder = self._folder.line.text().strip()
        certificate = self._certificate.line.text().strip()
        self.wanted.emit(self._invitation.toPlainText(), self._code.text(), folder, certificate)


class InviteDialog(QDialog):
    """Asks whom to invite, to which shared desk and as what."""

    wanted = Signal(str, str, str)
    """The shared desk's id, the person's name and the role."""

    def __init__(self, desks: dict[str, str], parent: QWidget | None = None) -> None:
        """``desks`` are the names of the shared desks by id."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Invite somebody"))
        self._desk = ChoiceBox()
        for id, name in desks.items():
            self._desk.addItem(name, id)
        self._name = QLineEdit()
        self._name.setMinimumWidth(_WIDE)
        self._role = ChoiceBox()
        for role in MemberRole:
            self._role.addItem(said(MEMBER_ROLES[role]), role.value)
        self._role.setCurrentIndex(self._role.findData(MemberRole.CHECKER.value))
        form = _form(self)
        _row(form, self.tr("Shared desk"), self._desk)
        _row(form, self.tr("Whom"), self._name)
        _row(form, self.tr("As"), self._role)
        self._done = _buttons(self, form, self.tr("Make invitation"), self._accept)
        self._done.setEnabled(False)
        self._name.textChanged.connect(lambda text: self._done.setEnabled(bool(text.strip())))

    def _accept(self) -> None:
        self.accept()
        self.wanted.emit(
            str(self._desk.currentData()), self._name.text().strip(), str(self._role.currentData())
        )


class InvitationDialog(QDialog):
    """Shows an invitation to send, and the code to tell by voice."""

    def __init__(self, person: str, invitation: str, code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Invitation"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(10)
        text = QPlainTextEdit(invitation)
        text.setReadOnly(True)
        text.setMinimumSize(_WIDE, 120)
        text.setAccessibleName(self.tr("Invitation"))
        told = QLabel(
            self.tr("Send {person} this text, by mail or chat:").format(person=person), wordWrap=True
        )
        by_voice = QLabel(
            self.tr("Tell {person} this code by voice, never in the same way as the text:").format(
                person=person
            ),
            wordWrap=True,
        )
        self.code = QLabel(code)
        font = self.code.font()
        font.setPixelSize(24)
        self.code.setFont(font)
        self.code.setAccessibleName(self.tr("Code"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("Copy text"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(partial(QGuiApplication.clipboard().setText, invitation))
        buttons.rejected.connect(self.reject)
        for widget in (told, text, by_voice, self.code, buttons):
            layout.addWidget(widget)


class _PathField(QWidget):
    """A line for a path, with a button to choose it."""

    def __init__(self, dialog: QDialog) -> None:
        super().__init__()
        self.dialog = dialog
        self.line = QLineEdit()
        button = QPushButton(self.tr("Choose…"))
        button.setAutoDefault(False)
        button.clicked.connect(self.choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line, 1)
        row.addWidget(button)

    def choose(self) -> None:
        """Let the person choose the path."""
        raise NotImplementedError

    def show_path(self, path: Path) -> None:
        """Show the path that was chosen."""
        self.line.setText(str(path))


class _FolderField(_PathField):
    """A line for the folder of a shared desk."""

    def choose(self) -> None:
        """Let the person choose a folder, or make one."""
        dialogs.choose_folder(self.dialog, self.tr("Folder of the shared desk"), self.show_path)


class _CertificateField(_PathField):
    """A line for the file of a server's certificate, which few need."""

    def __init__(self, dialog: QDialog) -> None:
        super().__init__(dialog)
        FittedHint(
            self.line,
            self.tr("Only where the system does not know the server’s authority: a file .pem"),
            self.tr("A file .pem, if one is needed"),
        )

    def choose(self) -> None:
        """Let the person choose a file."""
        title, patterns = (
            self.tr("Certificate of the server’s authority"),
            self.tr("Certificates (*.pem *.crt)"),
        )
        dialogs.choose_files(self.dialog, title, patterns, lambda paths: self.show_path(paths[0]))


def _plain(text: str) -> QLabel:
    label = QLabel(text, wordWrap=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _form(dialog: QDialog) -> QFormLayout:
    form = QFormLayout(dialog)
    form.setContentsMargins(20, 20, 20, 16)
    form.setSpacing(12)
    return form


def _row(form: QFormLayout, name: str, field: QWidget) -> None:
    named = field.line if isinstance(field, _PathField) else field
    named.setAccessibleName(name)
    form.addRow(name, field)


def _buttons(dialog: QDialog, form: QFormLayout, answer: str, accept: Callable[[], None]) -> QPushButton:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    done: QPushButton = buttons.addButton(answer, QDialogButtonBox.ButtonRole.AcceptRole)
    done.setProperty("look", "primary")
    done.setDefault(True)
    buttons.accepted.connect(accept)
    buttons.rejected.connect(dialog.reject)
    form.addRow(buttons)
    return done
