"""The keys of the commands, as a section of the settings."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QSizePolicy

from ui.keys.editor import KeyEditor
from ui.settings.section import Section


class KeysSection(Section):
    """Holds the same editor as the list of keys; ``keys_edited`` stands in for ``edited``."""

    def __init__(self, names: Mapping[str, str]) -> None:
        super().__init__(self.tr("Keys"))
        self.editor = KeyEditor(names)
        self.editor.edited.connect(self.edited)
        self.editor.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.editor.setMinimumHeight(320)
        self.row("", self.editor)

    def narrow(self, words: list[str]) -> int:
        """List only the commands that hold all the words; all of them where the section is meant."""
        meant = all(word in self.title.casefold() for word in words)
        return self.editor.narrow([] if meant else words)
