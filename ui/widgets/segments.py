"""A bar of coloured segments: how a whole is made up."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


def paint_segments(
    painter: QPainter, rect: QRectF, parts: Sequence[tuple[int, QColor]], total: int, ground: QColor
) -> None:
    """Paint parts of a total side by side in a rounded bar."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shape = QPainterPath()
    shape.addRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    painter.setClipPath(shape)
    painter.fillRect(rect, ground)
    x = rect.x()
    for count, colour in parts:
        width = rect.width() * count / total if total else 0.0
        painter.fillRect(QRectF(x, rect.y(), width, rect.height()), colour)
        x += width
    painter.restore()


class SegmentBar(QWidget):
    """Shows parts of a total; the words beside it say the same, so it carries no text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: Sequence[tuple[int, QColor]] = ()
        self._total = 0
        self._ground = QColor(Qt.GlobalColor.lightGray)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_parts(self, parts: Sequence[tuple[int, QColor]], total: int, ground: QColor) -> None:
        """Show parts, each a count and a colour, of a total."""
        self._parts, self._total, self._ground = parts, total, ground
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a slim bar."""
        return QSize(200, 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar."""
        painter = QPainter(self)
        height = 7.0
        rect = QRectF(0, (self.height() - height) / 2, self.width(), height)
        paint_segments(painter, rect, self._parts, self._total, self._ground)
