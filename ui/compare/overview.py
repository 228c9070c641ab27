"""A narrow strip beside the page that shows where the changes stand in the whole of it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.compare.view import CompareView


class Overview(QWidget):
    """One tick for each change; a click goes to the nearest."""

    change_wanted = Signal(int)

    def __init__(self, view: CompareView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        view.scaled.connect(self.update)
        theme.themes().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Ask for a few pixels."""
        return QSize(10, 100)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ticks: what went in red at the left, what came in green at the right."""
        painter = QPainter(self)
        shown = theme.current()
        painter.fillRect(self.rect(), shown["paper"])
        comparison = self._view.comparison
        if comparison is None:
            return
        for at, change in enumerate(comparison.changes):
            y = round(self._y(at))
            if len(change.old) or not len(change.new):  # one without any words still shows
                painter.fillRect(QRectF(1, y, 4, 2), shown["removed"])
            if len(change.new):
                painter.fillRect(QRectF(5, y, 4, 2), shown["added"])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the change whose tick is nearest."""
        comparison = self._view.comparison
        if comparison is not None and comparison.changes:
            y = event.position().y()
            self.change_wanted.emit(min(range(len(comparison.changes)), key=lambda at: abs(self._y(at) - y)))

    def _y(self, at: int) -> float:
        comparison, heights = self._view.comparison, self._view.heights
        assert comparison is not None
        change = comparison.changes[at]
        block = comparison.rows[change.row].new or comparison.rows[change.row].old
        assert block is not None
        span = change.new if comparison.rows[change.row].new else change.old
        share = (span.start - block.start) / max(block.end - block.start, 1)
        y = heights.top(change.row) + share * heights.height(change.row)
        return y / max(heights.total, self._view.viewport().height()) * (self.height() - 2)
