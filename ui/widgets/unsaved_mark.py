"""A mark on a field whose text could not be saved yet, in words and not by colour alone."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLabel, QWidget


class UnsavedMark(QLabel):
    """Stands in the lower right corner of its field; the field keeps its text clear of it."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(self.tr("Not saved"), field)
        self.setProperty("look", "unsaved")
        self.hide()
        field.installEventFilter(self)

    def set_shown(self, shown: bool) -> None:
        """Show the mark or put it away, and tell screen readers."""
        field = self.parentWidget()
        assert field is not None
        field.setAccessibleDescription(self.text() if shown else "")
        self.setVisible(shown)
        self._place(field)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the corner when the field is resized."""
        if event.type() is QEvent.Type.Resize and isinstance(watched, QWidget):
            self._place(watched)
        return super().eventFilter(watched, event)

    def _place(self, field: QWidget) -> None:
        size = self.sizeHint()
        self.setGeometry(
            field.width() - size.width() - 4, field.height() - size.height() - 4, size.width(), size.height()
        )
