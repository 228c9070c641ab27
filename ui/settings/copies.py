"""Whether copies of sources are kept as they are attached."""

from __future__ import annotations

from factcheck.settings import KEEPING, Settings
from ui.settings.section import Section
from ui.widgets.choice_box import ChoiceBox


class CopiesSection(Section):
    """Ask, always, or never."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(self.tr("Keeping copies"))
        self._settings = settings
        self._copies = ChoiceBox()
        self._copies.setAccessibleName(self.tr("Keep a copy of each source that is attached"))
        choices = (self.tr("Ask each time"), self.tr("Always"), self.tr("Never"))
        for value, label in zip(KEEPING, choices, strict=True):
            self._copies.addItem(label, value)
        self._copies.setCurrentIndex(self._copies.findData(settings.keep_copies))
        self._copies.currentIndexChanged.connect(self.flush)
        self.row(self.tr("Keep a copy of sources"), self._copies, " ".join(choices))
        self.row(
            "",
            self.hint(
                self.tr("A copy is the bytes as they came, with time, address and hash, in the library.")
            ),
        )

    def flush(self) -> None:
        """Take what is chosen."""
        chosen = str(self._copies.currentData())
        if chosen != self._settings.keep_copies:
            self._settings.keep_copies = chosen
            self.edited.emit()
