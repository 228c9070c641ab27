"""How the window looks, and which language it speaks."""

from __future__ import annotations

from factcheck.settings import Settings
from ui.settings.section import Section
from ui.theme import Choice
from ui.translation import SPOKEN
from ui.widgets.choice_box import ChoiceBox


class AppearanceSection(Section):
    """Theme, size of the article's text, language."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(self.tr("Appearance"))
        self._settings = settings
        self._theme = ChoiceBox()
        labels = {
            Choice.SYSTEM: self.tr("Follow the system"),
            Choice.LIGHT: self.tr("Light"),
            Choice.DARK: self.tr("Dark"),
        }
        for choice, label in labels.items():
            self._theme.addItem(label, choice.value)
        self._theme.setCurrentIndex(self._theme.findData(settings.theme))
        self._size = ChoiceBox()
        for size in range(11, 33):
            self._size.addItem(self.tr("{size} px").format(size=size), size)
        self._size.setCurrentIndex(self._size.findData(settings.text_size))
        self._language = ChoiceBox()
        self._language.addItem(self.tr("Follow the system"), "")
        for code, name in SPOKEN.items():
            self._language.addItem(name, code)
        self._language.setCurrentIndex(max(0, self._language.findData(settings.language)))
        for box in (self._theme, self._size, self._language):
            box.currentIndexChanged.connect(self.flush)
        self.row(self.tr("Theme"), self._theme, " ".join(labels.values()))
        self.row(self.tr("Article text"), self._size)
        self.row(self.tr("Language"), self._language, " ".join(SPOKEN.values()))
        self.below(self.hint(self.tr("From the next start on; also the language of reports")))

    def flush(self) -> None:
        """Take what is chosen."""
        settings = self._settings
        now = (
            str(self._theme.currentData()),
            int(self._size.currentData() or settings.text_size),
            str(self._language.currentData()),
        )
        if now != (settings.theme, settings.text_size, settings.language):
            settings.theme, settings.text_size, settings.language = now
            self.edited.emit()
