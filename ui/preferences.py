"""The few choices a person makes once."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from factcheck.settings import KEEPING, Settings
from ui.actions import PHRASES
from ui.keys.keymap import keymap
from ui.theme import Choice
from ui.translation import SPOKEN
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.tip import plain_tip


class PreferencesDialog(QDialog):
    """Edits the settings; ``saved`` goes out when the person agrees."""

    saved = Signal()

    def __init__(self, settings: Settings, library: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self._settings = settings
        self._checker = QLineEdit(settings.checker)
        self._checker.setPlaceholderText(self.tr("Stands on your reports and in the activity list"))
        hint = self._checker.fontMetrics().horizontalAdvance(self._checker.placeholderText())
        self._checker.setMinimumWidth(max(320, hint + 28))
        self._theme = ChoiceBox()
        labels = {
            Choice.SYSTEM: self.tr("Follow the system"),
            Choice.LIGHT: self.tr("Light"),
            Choice.DARK: self.tr("Dark"),
        }
        for choice, label in labels.items():
            self._theme.addItem(label, choice.value)
        self._theme.setCurrentIndex(self._theme.findData(settings.theme))
        self._language = self._make_language(settings)
        self._size = ChoiceBox()
        for size in range(11, 33):
            self._size.addItem(self.tr("{size} px").format(size=size), size)
        self._size.setCurrentIndex(self._size.findData(settings.text_size))
        self._copies = ChoiceBox()
        self._copies.setAccessibleName(self.tr("Keep a copy of each source that is attached"))
        for value, label in zip(
            KEEPING, (self.tr("Ask each time"), self.tr("Always"), self.tr("Never")), strict=True
        ):
            self._copies.addItem(label, value)
        self._copies.setCurrentIndex(self._copies.findData(settings.keep_copies))
        self._phrases = QPlainTextEdit("\n".join(settings.phrases))
        self._phrases.setPlaceholderText(
            self.tr("One phrase a line; press {key} to add the first to a note").format(
                key=keymap().in_words(PHRASES[0])
            )
        )
        self._phrases.setAccessibleName(self.tr("Phrases for notes"))
        self._phrases.setTabChangesFocus(True)
        self._phrases.setMaximumHeight(110)
        self._recipients = self._make_recipients(settings)
        place = QLabel(library)
        place.setProperty("look", "second")
        place.setWordWrap(True)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Cancel | QDialogButtonBox.StandardButton.Ok
        )
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        self._lay_out(place, buttons)

    def _make_language(self, settings: Settings) -> ChoiceBox:
        box = ChoiceBox()
        box.addItem(self.tr("Follow the system"), "")
        for code, name in SPOKEN.items():
            box.addItem(name, code)
        box.setCurrentIndex(max(0, box.findData(settings.language)))
        box.setToolTip(plain_tip(self.tr("From the next start on; also the language of reports")))
        return box

    def _make_recipients(self, settings: Settings) -> QPlainTextEdit:
        field = QPlainTextEdit("\n".join(f"{name} {key}" for name, key in settings.recipients.items()))
        field.setPlaceholderText(self.tr("A name and a public key (age1…) on each line"))
        field.setAccessibleName(self.tr("Recipients of encrypted copies"))
        field.setTabChangesFocus(True)
        field.setMaximumHeight(70)
        return field

    def _lay_out(self, place: QLabel, buttons: QDialogButtonBox) -> None:
        form = QFormLayout(self)
        form.setSpacing(12)
        form.setContentsMargins(20, 20, 20, 16)
        form.addRow(self.tr("Your name"), self._checker)
        form.addRow(self.tr("Theme"), self._theme)
        form.addRow(self.tr("Language"), self._language)
        form.addRow(self.tr("Article text"), self._size)
        form.addRow(self.tr("Keep a copy of sources"), self._copies)
        form.addRow(self.tr("Phrases for notes"), self._phrases)
        form.addRow(self.tr("Recipients of encrypted copies"), self._recipients)
        form.addRow(self.tr("Library"), place)
        form.addRow(buttons)

    def _save(self) -> None:
        self._settings.checker = self._checker.text().strip()
        self._settings.theme = str(self._theme.currentData())
        self._settings.language = str(self._language.currentData())
        self._settings.text_size = int(self._size.currentData())
        self._settings.keep_copies = str(self._copies.currentData())
        lines = (line.strip() for line in self._phrases.toPlainText().splitlines())
        self._settings.phrases = [line for line in lines if line]
        named = (line.strip().rpartition(" ") for line in self._recipients.toPlainText().splitlines())
        self._settings.recipients = {name.strip(): key for name, _, key in named if name.strip()}
        self.saved.emit()
        self.accept()
