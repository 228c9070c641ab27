"""How sources are cited, and whether copies of them are kept as they are attached."""

from __future__ import annotations

from factcheck.case.sentences.citations import CITATION_STYLES
from factcheck.settings import KEEPING, Settings
from ui.settings.section import Section
from ui.translation import said
from ui.widgets.choice_box import ChoiceBox


class CopiesSection(Section):
    """The style of citations, and keeping copies: ask, always, or never."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(self.tr("Sources"))
        self._settings = settings
        self._style = ChoiceBox()
        for style, name in CITATION_STYLES.items():
            self._style.addItem(said(name), style.value)
        self._style.setCurrentIndex(self._style.findData(settings.citation_style))
        self._style.currentIndexChanged.connect(self.flush)
        self._copies = ChoiceBox()
        self._copies.setAccessibleName(self.tr("Keep a copy of each source that is attached"))
        choices = (self.tr("Ask each time"), self.tr("Always"), self.tr("Never"))
        for value, label in zip(KEEPING, choices, strict=True):
            self._copies.addItem(label, value)
        self._copies.setCurrentIndex(self._copies.findData(settings.keep_copies))
        self._copies.currentIndexChanged.connect(self.flush)
        self.row(self.tr("Citations in the list of sources"), self._style, self.tr("style"))
        self.row(self.tr("Keep a copy of sources"), self._copies, " ".join(choices))
        self.row(
            "",
            self.hint(
                self.tr("A copy is the bytes as they came, with time, address and hash, in the library.")
            ),
        )

    def flush(self) -> None:
        """Take what is chosen."""
        now = (str(self._copies.currentData()), str(self._style.currentData()))
        if now != (self._settings.keep_copies, self._settings.citation_style):
            self._settings.keep_copies, self._settings.citation_style = now
            self.edited.emit()
