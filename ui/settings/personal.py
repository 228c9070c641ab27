"""Whose desk this is: names, the phrases of notes, and for whom copies are encrypted."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from factcheck.desk.memory import told
from factcheck.settings import Settings
from ui import phrases
from ui.actions import PHRASES
from ui.keys.keymap import keymap
from ui.settings.section import Section
from ui.translation import said


class PersonalSection(Section):
    """The person's name, the desk's, and what is typed often."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(self.tr("Person and desk"))
        self._settings = settings
        self._checker = self._line(
            settings.checker, self.tr("Stands on your reports and in the activity list")
        )
        self._desk = self._line(settings.desk, self.tr("The name of the magazine, paper or department"))
        self._phrases = self._memo(
            "\n".join(phrases.shown(settings.phrases)),
            self.tr("One phrase a line; press {key} to add the first to a note").format(
                key=keymap().in_words(PHRASES[0])
            ),
        )
        self._recipients = self._memo(
            "\n".join(f"{name} {key}" for name, key in settings.recipients.items()),
            self.tr("A name and a public key (age1…) on each line"),
        )
        self.row(self.tr("Your name"), self._checker)
        self.row(self.tr("Desk"), self._desk)
        self.row(self.tr("Phrases for notes"), self._phrases)
        self.row(self.tr("Recipients of encrypted copies"), self._recipients)
        self.below(self.hint(said(told())), self.tr("Checked before"))

    def flush(self) -> None:
        """Take the names and the lines as they stand in the fields."""
        lines = (line.strip() for line in self._phrases.toPlainText().splitlines())
        kept = phrases.kept(line for line in lines if line)
        named = (line.strip().rpartition(" ") for line in self._recipients.toPlainText().splitlines())
        recipients = {name.strip(): key for name, _, key in named if name.strip()}
        settings = self._settings
        now = (self._checker.text().strip(), self._desk.text().strip(), kept, recipients)
        if now == (settings.checker, settings.desk, settings.phrases, settings.recipients):
            return
        settings.checker, settings.desk, settings.phrases, settings.recipients = now
        self.edited.emit()

    def _line(self, text: str, hint: str) -> QLineEdit:
        field = QLineEdit(text)
        field.setPlaceholderText(hint)
        field.editingFinished.connect(self.flush)
        return field

    def _memo(self, text: str, hint: str) -> QPlainTextEdit:
        field = QPlainTextEdit(text)
        field.setPlaceholderText(hint)
        field.setTabChangesFocus(True)
        field.setMaximumHeight(110)
        return field
