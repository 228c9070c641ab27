"""Noting a call to a person: how it ended, by what way, and what was said."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from factcheck.case.sentences.copies import CALL_OUTCOMES
from factcheck.models import CallOutcome, SourceId
from ui import dialogs
from ui.session import Session
from ui.translation import said
from ui.widgets.choice_box import ChoiceBox


class CallDialog(dialogs.WritingDialog):
    """Asks for one call; ``accepted`` goes out when the person agrees."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Take what the person is called on screen, which no window's title may show."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Note a call"))
        called = QLabel(name, wordWrap=True)
        called.setTextFormat(Qt.TextFormat.PlainText)
        self.setMinimumWidth(480)
        self._outcome = ChoiceBox()
        for outcome in CallOutcome:
            self._outcome.addItem(said(CALL_OUTCOMES[outcome]), outcome)
        self._channel = QLineEdit(placeholderText=self.tr("Telephone, mail, in person"))
        self._note = QPlainTextEdit()
        self._note.setPlaceholderText(self.tr("What was said"))
        self._note.setTabChangesFocus(True)
        self._note.setMaximumHeight(110)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        done = buttons.addButton(self.tr("Note call"), QDialogButtonBox.ButtonRole.AcceptRole)
        done.setProperty("look", "primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.setSpacing(10)
        rows = (
            (self.tr("Person"), called),
            (self.tr("Outcome"), self._outcome),
            (self.tr("By"), self._channel),
            (self.tr("Note"), self._note),
        )
        for words, field in rows:
            field.setAccessibleName(words)
            form.addRow(words, field)
        form.addRow(buttons)

    def outcome(self) -> CallOutcome:
        """Return how the call ended."""
        return CallOutcome(self._outcome.currentData())

    def channel(self) -> str:
        """Return by what way the person was reached."""
        return self._channel.text()

    def note(self) -> str:
        """Return what was said."""
        return self._note.toPlainText()


def ask_call(session: Session, person: SourceId, parent: QWidget) -> None:
    """Ask for a call to a person, and note it."""
    dialog = CallDialog(session.name_of(session.desk.register.one(person)), parent)

    def note() -> None:
        noted = session.desk.register.note_call
        session.run(noted, person, dialog.outcome(), dialog.note(), channel=dialog.channel())

    dialog.accepted.connect(note)
    dialogs.show_dialog(dialog)
