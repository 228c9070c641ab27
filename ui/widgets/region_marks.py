"""A region of a picture, marked: an outline that is seen on any ground, and a label at its corner."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from ui.theme import Theme, interface_font

_LABEL = 11
"""Pixels of the label's type."""


class RegionMark(Struct, frozen=True):
    """What is drawn for a region, given in shares of the picture."""

    left: float
    top: float
    width: float
    height: float
    label: str
    ink: QColor
    dashes: tuple[float, ...] = ()
    """Strokes and gaps in widths of the line; none for a solid one."""
    chosen: bool = False

    def inside(self, box: QRectF) -> QRectF:
        """Return where it lies in the picture's frame."""
        return QRectF(
            box.left() + self.left * box.width(),
            box.top() + self.top * box.height(),
            self.width * box.width(),
            self.height * box.height(),
        )


def paint_regions(painter: QPainter, box: QRectF, marks: Iterable[RegionMark], theme: Theme) -> None:
    """Draw regions of a picture, the outlines below all labels."""
    found = list(marks)
    painter.save()
    painter.setClipRect(box.adjusted(-2, -2, 2, 2))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for mark in found:
        _paint_outline(painter, mark.inside(box), mark, theme)
    for mark in found:
        if mark.label:
            _paint_label(painter, box, mark.inside(box), mark, theme)
    painter.restore()


def _paint_outline(painter: QPainter, part: QRectF, mark: RegionMark, theme: Theme) -> None:
    """Draw the outline on a lighter one, so that it is seen on dark pictures too."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    width = 3.0 if mark.chosen else 2.0
    painter.setPen(QPen(theme["paper"], width + 2.5))
    painter.drawRoundedRect(part, 3, 3)
    pen = QPen(theme["accent"] if mark.chosen else mark.ink, width)
    if mark.dashes and not mark.chosen:
        pen.setDashPattern(list(mark.dashes))
    painter.setPen(pen)
    painter.drawRoundedRect(part, 3, 3)


def _paint_label(painter: QPainter, box: QRectF, part: QRectF, mark: RegionMark, theme: Theme) -> None:
    font = interface_font(_LABEL)
    metrics = QFontMetricsF(font)
    width, height = metrics.horizontalAdvance(mark.label) + 10, metrics.height() + 2
    x = min(max(part.left(), box.left()), box.right() - width)
    y = min(max(part.top(), box.top()), box.bottom() - height)
    label = QRectF(x, y, width, height)
    painter.setPen(QPen(theme["accent"] if mark.chosen else mark.ink, 1))
    painter.setBrush(theme["accent"] if mark.chosen else theme["paper"])
    painter.drawRoundedRect(label, 3, 3)
    painter.setFont(font)
    painter.setPen(theme["on-accent"] if mark.chosen else theme["ink"])
    painter.drawText(label, Qt.AlignmentFlag.AlignCenter, mark.label)
