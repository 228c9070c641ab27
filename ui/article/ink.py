"""How a mark is drawn: the ground under the letters, the line below them, the tick at the start."""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import lru_cache

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from ui.article.sheet import LinePart
from ui.theme import LineStyle, VerdictLook, article_font, interface_font

# Strokes and gaps in pixels.
_PATTERNS = {
    LineStyle.DASH: (7.0, 4.0),
    LineStyle.DASH_DOT: (8.0, 3.0, 2.0, 3.0),
}
_DOTS = (1.0, 2.0)
_WAVE_LENGTH = 6.0
_WAVES_AT_ONCE = 16
"""Rises and falls."""


class Pencil(Struct, frozen=True):
    """The measures of marks for a font size, in pixels, and the screen's pixels in one of them."""

    size: int
    ratio: float
    step: float
    """From one underline to the next below it."""
    capitals: float
    """The height of a capital letter for one pixel of a line's rise."""
    small: QFont

    @classmethod
    def cut(cls, size: int, ratio: float) -> Pencil:
        """Return the pencil for the article's font size in pixels."""
        letters = QFontMetricsF(article_font(size))
        return cls(
            size,
            ratio,
            4.0 if size >= 15 else 3.0,  # between small lines there is less room for three underlines
            letters.capHeight() / letters.ascent(),
            interface_font(min(max(round(size * 0.65), 10), 12)),
        )

    def snap(self, value: float) -> float:
        """Return a length rounded to whole pixels of the screen, so that edges are crisp."""
        return round(value * self.ratio) / self.ratio

    def ground(self, piece: LinePart, lane: int) -> QRectF:
        """Return the box behind a piece of a claim, down to its underline."""
        left, right = self.snap(piece.left), self.snap(piece.right)
        top = self.ground_top(piece)
        return QRectF(left, top, right - left, self.underline_top(piece, lane) - top)

    def ground_top(self, piece: LinePart) -> float:
        """Return the height at which the box behind a piece begins."""
        return self.snap(piece.baseline - piece.rise - 1)

    def underline_top(self, piece: LinePart, lane: int) -> float:
        """Return the height of the underline in a lane."""
        return self.snap(piece.baseline + round(piece.fall) + 1 + lane * self.step)

    def tick(self, piece: LinePart) -> QRectF:
        """Return the tick at the start of a claim: above the letters, in the white between the lines."""
        side = piece.left - 1 if piece.rightwards else piece.right
        height = max(round(self.size * 0.3), 4)
        return QRectF(self.snap(side), self.ground_top(piece), 1, height)

    def underline(self, painter: QPainter, piece: LinePart, lane: int, look: VerdictLook) -> None:
        """Draw the underline of a piece of a claim in the verdict's line style."""
        left, right = self.snap(piece.left), self.snap(piece.right)
        top = self.underline_top(piece, lane)
        match look.line:
            case LineStyle.NONE:
                pass
            case LineStyle.SOLID:
                painter.fillRect(QRectF(left, top, right - left, 2), look.ink)
            case LineStyle.DOUBLE:
                painter.fillRect(QRectF(left, top, right - left, 1), look.ink)
                painter.fillRect(QRectF(left, top + 2, right - left, 1), look.ink)
            case LineStyle.WAVE:
                _wave(painter, left, right, top, look.ink)
            case LineStyle.DOT:
                _dots(painter, left, right, top + 1, look.ink)
            case _:
                painter.setPen(_dashed(look.ink.rgba(), 2, _PATTERNS[look.line]))
                painter.drawLine(QPointF(left, top + 1), QPointF(right, top + 1))

    def ring(self, painter: QPainter, pieces: Iterable[LinePart], lane: int, colour: QColor) -> None:
        """Draw one outline of two pixels around all pieces of a claim."""
        path = QPainterPath()
        for piece in pieces:
            box = QRectF(
                QPointF(self.snap(piece.left) - 2, self.ground_top(piece) - 2),
                QPointF(self.snap(piece.right) + 2, self.underline_top(piece, lane) + 4),
            )
            # Lines below one another join, so that the claim has one outline.
            box.setBottom(max(box.bottom(), self.snap(piece.bottom)))
            box.setTop(min(box.top(), self.snap(piece.top)) if not piece.first else box.top())
            path = path.united(_box(box))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(
            QPen(colour, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path.simplified())
        painter.restore()


def _box(rect: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(rect, 3, 3)
    return path


def _dots(painter: QPainter, left: float, right: float, y: float, ink: QColor) -> None:
    """Draw the fine line of what is not decided yet: quieter than every other line."""
    painter.setPen(_dashed(ink.rgba(), 1, _DOTS))
    painter.drawLine(QPointF(left, y + 0.5), QPointF(right, y + 0.5))


@lru_cache(maxsize=64)
def _dashed(colour: int, width: int, lengths: tuple[float, ...]) -> QPen:
    """Return the pen of a broken line, kept: to hand Qt its pattern takes longer than to draw the line."""
    pen = QPen(QColor.fromRgba(colour), width, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([length / width for length in lengths])
    return pen


def _wave(painter: QPainter, left: float, right: float, top: float, ink: QColor) -> None:
    half = _WAVE_LENGTH / 2
    steps = max(1, math.ceil((right - left) / half))
    points = [
        QPointF(min(left + at * half, right), top + (2.5 if at % 2 else 0.0)) for at in range(steps + 1)
    ]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink, 1.3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    # A few at a time: Qt fills the outline of one long stroke in far more time than that of its parts.
    for at in range(0, steps, _WAVES_AT_ONCE):
        painter.drawPolyline(QPolygonF(points[at : at + _WAVES_AT_ONCE + 1]))
    painter.restore()
