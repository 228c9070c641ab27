"""The place in a dialog where it says why something failed, so that nothing typed is lost with it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


def failure_label() -> QLabel:
    """Return a label that is hidden until there is something to say."""
    label = QLabel(wordWrap=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("look", "error")
    label.hide()
    return label
