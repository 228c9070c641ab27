"""Draws a text on a few lines, ending in an ellipsis where more would follow."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout, QTextOption


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
    # Qt counts UTF-16 units here; the rest is cut by elision of the last line's own text.
    units = text.encode("utf-16-le", "surrogatepass")
    cut = layout.lineCount() == lines and 2 * sum(last) < len(units)
    for number in range(layout.lineCount() - int(cut)):
        layout.lineAt(number).draw(painter, rect.topLeft())
    if cut:
        rest = units[2 * last[0] :].decode("utf-16-le", "surrogatepass")
        painter.setFont(font)
        top = rect.y() + (lines - 1) * metrics.lineSpacing()
        place = QRect(rect.x(), top, rect.width(), metrics.lineSpacing())
        elided = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), elided)
    return layout.lineCount()
