"""How a compared paragraph is drawn: grounds and lines of changes, lines and figures of claims."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from factcheck.models import NO_CLAIM, Block, ClaimId, Role, Span
from factcheck.text.compare import ComparedPart, DraftChange, ParagraphPair
from factcheck.text.diff import Change
from ui.compare.cell import Cell, CellPart, Ink
from ui.compare.sides import ComparedClaim, Side
from ui.theme import LineStyle, Theme, VerdictLook, interface_font

QUIET = frozenset({Role.BYLINE, Role.CLUTTER, Role.CAPTION})

# Strokes and gaps in units of a pen of two pixels.
_PATTERNS = {LineStyle.DASH: [3.5, 2.0], LineStyle.DASH_DOT: [4.0, 1.5, 1.0, 1.5], LineStyle.DOT: [1.0, 1.0]}
_STEP = 3.0


class Chosen(Struct, frozen=True):
    """What stands out at the moment: the change gone to, the claim chosen and the one under the mouse."""

    change: DraftChange | None = None
    claim: ClaimId = NO_CLAIM
    hovered: ClaimId = NO_CLAIM


def inks(side: Side, row: ParagraphPair, block: Block, theme: Theme) -> list[Ink]:
    """Return the stretches of a paragraph whose letters are not in the usual ink."""
    found: list[Ink] = []
    if block.role in QUIET:
        found.append((Span(block.start, block.end), theme["quiet"]))
    for piece in row.pieces:
        if side.shows(piece) and piece.moved and side.old:
            found.append((side.span_of(piece), theme["quiet"]))
        elif side.shows(piece) and not piece.moved:
            found.append((side.span_of(piece), theme["removed" if side.old else "added"]))
    return found


class CellPainting:
    """Draws one paragraph of one draft; the painter's origin is the paragraph's upper left corner."""

    def __init__(self, painter: QPainter, theme: Theme, size: int, chosen: Chosen) -> None:
        self._painter = painter
        self._theme = theme
        self._chosen = chosen
        self._figure = interface_font(max(round(size * 0.56), 8))
        self._figure.setWeight(QFont.Weight.Medium)

    def draw(
        self, side: Side, row: int, content: ParagraphPair, cell: Cell, band: tuple[float, float]
    ) -> None:
        """Draw the paragraph with everything on it that touches a band of the paragraph's height."""
        within = cell.between(*band)
        marks = side.marks(row, within)
        pieces = [
            piece for piece in content.pieces if side.shows(piece) and side.span_of(piece).overlaps(within)
        ]
        self._claim_grounds(side, marks, cell)
        self._change_grounds(side, pieces, cell)
        self._painter.setPen(self._theme["ink"])
        cell.draw(self._painter, band)
        self._change_lines(side, pieces, cell)
        self._claim_lines(side, marks, cell)
        self._ring(side, row, cell)

    def _claim_grounds(self, side: Side, marks: Sequence[ComparedClaim], cell: Cell) -> None:
        for mark in marks:
            look = side.look(mark.placed, self._theme)
            if look.weak is None or mark.placed.id not in (self._chosen.claim, self._chosen.hovered):
                continue
            for stretch in cell.stretches(mark.placed.span):
                self._painter.fillRect(_ground(stretch, 3), look.weak)

    def _change_grounds(self, side: Side, pieces: Sequence[ComparedPart], cell: Cell) -> None:
        for piece in pieces:
            name = "hover" if piece.moved else "removed-weak" if side.old else "added-weak"
            below = 4 if piece.moved else 0
            for stretch in cell.stretches(side.span_of(piece)):
                self._painter.fillRect(_ground(stretch, below), self._theme[name])

    def _change_lines(self, side: Side, pieces: Sequence[ComparedPart], cell: Cell) -> None:
        """Strike through what was removed, underline what was added, frame what moved with dots."""
        for piece in pieces:
            removed = piece.change is Change.REMOVED
            ink = self._theme["quiet" if piece.moved else "removed" if removed else "added"]
            if piece.moved:
                ink = QColor(ink)
                ink.setAlphaF(0.6)
            self._painter.setPen(QPen(ink, 1, Qt.PenStyle.DotLine) if piece.moved else QPen(ink, 1.5))
            for stretch in cell.stretches(side.span_of(piece)):
                if piece.moved:
                    self._painter.drawRect(_ground(stretch, 4).adjusted(-0.5, -0.5, 0.5, 0.5))
                    continue
                y = stretch.baseline + (-cell.capitals * 0.42 if removed else 2.0)
                self._painter.drawLine(QPointF(stretch.left, y), QPointF(stretch.right, y))

    def _claim_lines(self, side: Side, marks: Sequence[ComparedClaim], cell: Cell) -> None:
        for mark in marks:
            look = side.look(mark.placed, self._theme)
            for stretch in cell.stretches(mark.placed.span):
                top = round(stretch.baseline + stretch.fall) + mark.lane * _STEP
                _underline(self._painter, stretch, top, look)
                if stretch.first:
                    self._number(mark, stretch, cell, look)

    def _number(self, mark: ComparedClaim, stretch: CellPart, cell: Cell, look: VerdictLook) -> None:
        """Write a claim's number, raised, before its first letter; the chosen one's on the accent."""
        metrics = QFontMetricsF(self._figure)
        text = str(mark.number)
        width = metrics.horizontalAdvance(text)
        free = width - 1 <= stretch.room
        lift = cell.capitals * 0.55 if free else cell.capitals + 2
        x = stretch.left - width - 0.5 if stretch.rightwards else stretch.right + 1
        baseline = stretch.baseline - lift
        ink = look.ink
        if mark.placed.id == self._chosen.claim:
            ink = self._theme["on-accent"]
            height = metrics.capHeight()
            self._painter.save()
            self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(self._theme["accent"])
            self._painter.drawRoundedRect(QRectF(x - 3, baseline - height - 3, width + 5, height + 6), 3, 3)
            self._painter.restore()
        self._painter.setFont(self._figure)
        self._painter.setPen(ink)
        self._painter.drawText(QPointF(x, baseline), text)

    def _ring(self, side: Side, row: int, cell: Cell) -> None:
        """Draw an outline around the change that the reader has gone to."""
        change = self._chosen.change
        if change is None or change.row != row:
            return
        span = change.old if side.old else change.new
        path = _outline(cell.stretches(span)) if len(span) else _caret(cell, span.start)
        self._painter.save()
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(self._theme["accent"], 2))
        self._painter.drawPath(path)
        self._painter.restore()


def _ground(stretch: CellPart, below: float = 0.0) -> QRectF:
    top = round(stretch.baseline - stretch.rise)
    bottom = round(stretch.baseline + stretch.fall + below)
    return QRectF(stretch.left, top, stretch.right - stretch.left, bottom - top)


def _outline(stretches: Iterable[CellPart]) -> QPainterPath:
    path = QPainterPath()
    for stretch in stretches:
        box = QPainterPath()
        box.addRoundedRect(_ground(stretch, 3).adjusted(-2, -2, 2, 1), 3, 3)
        path = path.united(box)
    return path.simplified()


def _caret(cell: Cell, offset: int) -> QPainterPath:
    """Return a stroke between the letters where the other draft has something."""
    path = QPainterPath()
    block = cell.block
    after = next(cell.stretches(Span(offset, min(offset + 1, block.end))), None)
    before = next(cell.stretches(Span(max(offset - 1, block.start), offset)), None)
    place = before or after
    if place is not None:
        x = place.right if (before is not None) == place.rightwards else place.left
        path.moveTo(x + 1, place.baseline - place.rise)
        path.lineTo(x + 1, place.baseline + place.fall)
    return path


def _underline(painter: QPainter, stretch: CellPart, top: float, look: VerdictLook) -> None:
    """Draw a claim's underline in the verdict's line style."""
    left, right = stretch.left, stretch.right
    match look.line:
        case LineStyle.NONE:
            pass
        case LineStyle.SOLID:
            painter.fillRect(QRectF(left, top, right - left, 2), look.ink)
        case LineStyle.DOUBLE:
            painter.fillRect(QRectF(left, top, right - left, 1), look.ink)
            painter.fillRect(QRectF(left, top + 2, right - left, 1), look.ink)
        case LineStyle.WAVE:
            painter.setPen(QPen(look.ink, 1.2))
            painter.drawPolyline(QPolygonF(list(_wave(left, right, top))))
        case _:
            pen = QPen(look.ink, 2, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
            pen.setDashPattern(_PATTERNS[look.line])
            painter.setPen(pen)
            painter.drawLine(QPointF(left, top + 1), QPointF(right, top + 1))


def _wave(left: float, right: float, top: float) -> Iterator[QPointF]:
    for at in range(max(1, math.ceil((right - left) / 3)) + 1):
        yield QPointF(min(left + 3 * at, right), top + (2.5 if at % 2 else 0.0))
