"""What is asked to create, join and invite to a shared desk, and what is shown of an invitation."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
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
from ui.widgets.failure_label import failure_label
from ui.widgets.hint import FittedHint

_WIDE = 420


class AskingDialog(QDialog):
    """A form that stays open until what it asks for is done: where that fails, nothing typed is lost."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = QFormLayout(self)
        self.form.setContentsMargins(20, 20, 20, 16)
        self.form.setSpacing(12)
        self._failure = failure_label()
        self._working = False

    def begin(self) -> None:
        """Take no second answer while the first is worked on."""
        self._working = True
        self._failure.hide()
        self.follow()

    def tell(self, sentence: str) -> None:
        """Say why it failed, and let the person mend what they typed."""
        self._working = False
        self._failure.setText(sentence)
        self._failure.show()
        self.follow()
        self.resize(self.width(), max(self.height(), self.heightForWidth(self.width())))

    def follow(self) -> None:
        """Let the answer be given as soon as all that it takes is there."""
        self.done_button.setEnabled(self.is_complete() and not self._working)

    def is_complete(self) -> bool:
        """Tell whether all that is asked for was typed."""
        raise NotImplementedError

    def emit_answer(self) -> None:
        """Send out what was typed."""
        raise NotImplementedError

    def add_row(self, name: str, field: QWidget) -> None:
        """Add a field, by its name for screen readers too; what is typed there is followed."""
        named = field.line if isinstance(field, _PathField) else field
        named.setAccessibleName(name)
        self.form.addRow(name, field)
        if isinstance(named, QLineEdit | QPlainTextEdit):
            named.textChanged.connect(self.follow)

    def add_buttons(self, answer: str) -> None:
        """Add the place for a failure and the buttons, after the last row."""
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.done_button: QPushButton = buttons.addButton(answer, QDialogButtonBox.ButtonRole.AcceptRole)
        self.done_button.setProperty("look", "primary")
        self.done_button.setDefault(True)
        buttons.accepted.connect(self.emit_answer)
        buttons.rejected.connect(self.reject)
        self.form.addRow(self._failure)
        self.form.addRow(buttons)
        self.follow()


class NamingDialog(AskingDialog):
    """A form that also asks who the person is, where nobody has asked yet.

    Without a name nobody on a shared desk knows whose steps are whose.
    """

    wanted = Signal(str, str, str, str)
    """What was typed: for a new desk its name, by what it carries, the folder or the server's address, and
    the file of its certificate; to join one the invitation, its code, the folder and the certificate."""

    def __init__(self, checker: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._person = QLineEdit(checker)
        self._person.setPlaceholderText(self.tr("What the others see beside your steps"))

    def person(self) -> str:
        """Return what the person is called."""
        return self._person.text().strip()

    def add_person(self) -> None:
        """Add the row for the person's name, which does not show where it is known."""
        known = bool(self.person())
        self.add_row(self.tr("Your name"), self._person)
        self.form.setRowVisible(self._person, not known)


class CreateDialog(NamingDialog):
    """Asks for the name of a shared desk and where it is to be."""

    def __init__(self, checker: str, parent: QWidget | None = None) -> None:
        """``checker`` is what the person is called, or nothing where that is to be asked too."""
        super().__init__(checker, parent)
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
        self.add_row(self.tr("Name"), self._name)
        self.add_row(self.tr("Where"), self._medium)
        self.add_row(self.tr("Folder"), self._folder)
        self.add_row(self.tr("Database"), self._server)
        self.add_row(self.tr("Certificate"), self._certificate)
        self.add_person()
        self._show_place()
        self.add_buttons(self.tr("Create"))
        self._medium.currentIndexChanged.connect(self._show_place)
        self._medium.currentIndexChanged.connect(self.follow)

    def is_complete(self) -> bool:
        """Tell whether the desk has a name and a place, and its owner a name."""
        return bool(self._name.text().strip() and self._address() and self.person())

    def _show_place(self) -> None:
        folder = self._medium.currentData() == Medium.FOLDER.value
        self.form.setRowVisible(self._folder, folder)
        self.form.setRowVisible(self._server, not folder)
        self.form.setRowVisible(self._certificate, not folder)

    def _address(self) -> str:
        folder = self._medium.currentData() == Medium.FOLDER.value
        return (self._folder.line if folder else self._server).text().strip()

    def emit_answer(self) -> None:
        """Send out the desk's name and place."""
        certificate = self._certificate.line.text().strip()
        medium = str(self._medium.currentData())
        self.wanted.emit(self._name.text().strip(), medium, self._address(), certificate)


class JoinDialog(NamingDialog):
    """Asks for an invitation, the code that was told, and for a folder or certificate where it takes one."""

    def __init__(self, checker: str, parent: QWidget | None = None) -> None:
        """``checker`` is what the person is called, or nothing where that is to be asked too."""
        super().__init__(checker, parent)
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
        self.add_row(self.tr("Invitation"), self._invitation)
        self.add_row(self.tr("Code"), self._code)
        self.add_row(self.tr("Folder"), self._folder)
        self.add_row(self.tr("Certificate"), self._certificate)
        self.add_person()
        self.add_buttons(self.tr("Join"))

    def is_complete(self) -> bool:
        """Tell whether there is an invitation, its code, and who joins."""
        return bool(self._invitation.toPlainText().strip() and self._code.text().strip() and self.person())

    def emit_answer(self) -> None:
        """Send out the invitation with what it takes."""
        folder = self._folder.line.text().strip()
        certificate = self._certificate.line.text().strip()
        self.wanted.emit(self._invitation.toPlainText(), self._code.text(), folder, certificate)


class InviteDialog(AskingDialog):
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
        self.add_row(self.tr("Shared desk"), self._desk)
        self.add_row(self.tr("Whom"), self._name)
        self.add_row(self.tr("As"), self._role)
        self.add_buttons(self.tr("Make invitation"))
        self._name.setFocus()

    def is_complete(self) -> bool:
        """Tell whether somebody is named."""
        return bool(self._name.text().strip())

    def emit_answer(self) -> None:
        """Send out whom to invite, where to and as what."""
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
