"""Draws a text on a few lines, ending in an ellipsis where more would follow."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout, QTextOption

from ui.utf16 import Utf16Map


def draw_lines(painter: QPainter, rect: QRect, text: str, font: QFont, lines: int) -> int:
    """Draw a text in a font on at most so many lines from the top; return how many were drawn."""
    metrics = QFontMetrics(font)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout.setTextOption(option)
    layout.beginLayout()
    last = (0, 0)
    for number in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(rect.width())
        line.setPosition(QPoint(0, number * metrics.lineSpacing()))
        last = line.textStart(), line.textLength()
    layout.endLayout()
    units = Utf16Map(text)
    cut = layout.lineCount() == lines and sum(last) < units.units(len(text))
    for number in range(layout.lineCount() - int(cut)):
        layout.lineAt(number).draw(painter, rect.topLeft())
    if cut:
        # From the last line's beginning on: elided as one line, it ends where the row does.
        rest = text[units.points(last[0]) :]
        painter.setFont(font)
        top = rect.y() + (lines - 1) * metrics.lineSpacing()
        place = QRect(rect.x(), top, rect.width(), metrics.lineSpacing())
        elided = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), elided)
    return layout.lineCount()
