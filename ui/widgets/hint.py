"""Hints of fields that are said in fewer words where there is little room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLineEdit

BESIDE = 2 * (1 + 8) + 6
"""Pixels beside a field's text: border and padding of the style sheet, and what a line edit keeps free.

The style itself is not asked: its class has five hundred constants, and the start would wait for them.
"""


class FittedHint(QObject):
    """Shows the longest of a field's hints that it has room for, or the shortest."""

    def __init__(self, field: QLineEdit, *hints: str) -> None:
        super().__init__(field)
        self._field = field
        self._hints = hints
        field.installEventFilter(self)
        self._choose()

    def say(self, *hints: str) -> None:
        """Take the hints, the longest first."""
        self._hints = hints
        self._choose()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Choose anew when the field has another width, style or font."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.FontChange):
            self._choose()
        return super().eventFilter(watched, event)

    def _choose(self) -> None:
        room = self._field.width() - BESIDE
        metrics = self._field.fontMetrics()
        fitting = (hint for hint in self._hints if metrics.horizontalAdvance(hint) <= room)
        self._field.setPlaceholderText(next(fitting, self._hints[-1] if self._hints else ""))
