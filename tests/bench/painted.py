"""Count what is painted, so that no measured way to the screen ends before it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class Painted(QObject):
    """Counts the paint events of widgets, by widget."""

    def __init__(self, widgets: Iterable[QWidget]) -> None:
        super().__init__()
        self.count: Counter[QObject] = Counter()
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count a paint event and let it pass."""
        if event.type() is QEvent.Type.Paint:
            self.count[watched] += 1
        return False
