"""Everything on the page but the letters: what lies under the text and what is drawn over it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from factcheck.models import PlacedClaim, Role, Span, Status, StyleKind
from ui.article.ink import Pencil
from ui.article.marks import ClaimMarks
from ui.article.numbers import Beginning, paint_numbers
from ui.article.page import small_font
from ui.article.sheet import LinePart, Sheet, Strip
from ui.theme import LineStyle, Theme, VerdictLook

QUIET_ROLES = frozenset({Role.BYLINE, Role.CLUTTER, Role.CAPTION})

_SIGNS = {Status.CHANGED: "≠", Status.MOVED: "↕"}


class ShownMark(Struct):
    """One claim as it shows on the visible part of the page."""

    at: int
    placed: PlacedClaim
    look: VerdictLook
    lane: int
    pieces: list[LinePart]


class Hits(Struct):
    """What the find bar has found, and which of it is the current one."""

    spans: Sequence[Span] = ()
    current: int = -1


def look_of(marks: ClaimMarks, at: int, theme: Theme) -> VerdictLook:
    """Return how a claim's verdict is drawn; one without a verdict is to check."""
    verdict = marks.case.scale.verdict(marks.claim(at).claim.verdict)
    return theme.verdict(verdict.colour if verdict else None)


class Painting:
    """Draws the marks on the visible strips of a page; made anew for each painting."""

    def __init__(self, sheet: Sheet, marks: ClaimMarks, theme: Theme, pencil: Pencil) -> None:
        self._sheet = sheet
        self._marks = marks
        self._theme = theme
        self._pencil = pencil
        self._strips: list[tuple[Strip, Span]] = []
        self._shown: dict[int, ShownMark] = {}
        self._between = (0, 0)

    def look_at(self, top: float, bottom: float) -> None:
        """Gather what stands in a band of the page; a line's height beyond it, for what hangs over."""
        top, bottom = top - 2 * self._pencil.size, bottom + 2 * self._pencil.size
        first = self._sheet.first_from(top)
        self._between = first, first
        for strip in self._sheet.strips(top, bottom):
            inside = strip.between(top, bottom)
            self._strips.append((strip, inside))
            for at in self._marks.over(inside):
                placed = self._marks.claim(at)
                mark = self._shown.get(at)
                if mark is None:
                    look = look_of(self._marks, at, self._theme)
                    mark = self._shown[at] = ShownMark(at, placed, look, self._marks.lane(at), [])
                mark.pieces += strip.pieces(placed.span)

    def in_sight(self) -> tuple[int, int]:
        """Return the first and the last paragraph of the band; where it holds none, those around it."""
        if self._strips:
            return self._strips[0][0].index, self._strips[-1][0].index
        return self._between

    def strip(self, index: int) -> Strip | None:
        """Return a paragraph if it is in the band."""
        return next((strip for strip, _ in self._strips if strip.index == index), None)

    def inks(self) -> Iterator[tuple[Span, QColor]]:
        """Yield the stretches whose letters are not in the usual ink: quiet text, links, set-asides.

        Where they overlap, the first one counts.
        """
        quiet = [mark.placed.span for mark in self._shown.values() if mark.look.line is LineStyle.NONE]
        for strip, inside in self._strips:
            if strip.paragraph.role in QUIET_ROLES:
                quiet.append(inside)
            for aside in self._marks.set_asides_over(inside):
                quiet.append(_common(Span(aside.start, aside.end), inside))
        yield from ((span, self._theme["accent"]) for span in self._links())
        # On a mark's ground quiet ink would be too faint to read.
        for mark in self._shown.values():
            if mark.look.line is not LineStyle.NONE:
                for span in quiet:
                    if span.overlaps(mark.placed.span):
                        yield _common(span, mark.placed.span), self._theme["ink"]
        yield from ((span, self._theme["quiet"]) for span in quiet)

    def _links(self) -> Iterator[Span]:
        if self._strips:
            band = Span(self._strips[0][1].start, self._strips[-1][1].end)
            for style in self._marks.case.draft.styles:
                if style.kind is StyleKind.LINK and style.start < band.end and band.start < style.end:
                    yield Span(style.start, style.end)

    def under(self, painter: QPainter, hits: Hits) -> None:
        """Draw what lies behind the letters: grounds of marks and of hits, rules, bullets."""
        for strip, _ in self._strips:
            self._furnish(painter, strip)
        for mark in self._shown.values():
            if mark.look.weak is not None:
                for piece in mark.pieces:
                    painter.fillRect(self._pencil.ground(piece, mark.lane), mark.look.weak)
        self._hits(painter, hits)

    def over(self, painter: QPainter, current: int | None, margin: tuple[float, float], width: float) -> None:
        """Draw what stands over the text and beside it: underlines, ring, ticks, numbers, counts.

        The margin is given by its inner edges left and right of the text, on a page of some width.
        """
        for mark in self._shown.values():
            for piece in mark.pieces:
                self._pencil.underline(painter, piece, mark.lane, mark.look)
        chosen = self._shown.get(current) if current is not None else None
        if chosen is not None:
            self._pencil.ring(painter, chosen.pieces, chosen.lane, self._theme["accent"])
        self._ticks(painter, chosen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_numbers(painter, self._beginnings(chosen), margin, width, self._theme)
        self._counts(painter, chosen, margin, width)
        self._remarks(painter, margin)

    def _furnish(self, painter: QPainter, strip: Strip) -> None:
        """Draw the rule beside quotes and clutter, and the bullet of a list item without one."""
        role = strip.paragraph.role
        if role not in {Role.QUOTE, Role.CLUTTER, Role.LIST} or not strip.layout.lineCount():
            return
        if role is Role.LIST:
            if not strip.paragraph.list_mark:
                self._bullet(painter, strip)
            return
        first, last = strip.line(0), strip.line(-1)
        top = strip.origin.y() + first.y()
        bottom = strip.origin.y() + last.y() + last.height()
        indent = strip.block.blockFormat().leftMargin()
        width = 3 if role is Role.QUOTE else 2
        colour = QColor(self._theme["quiet"])
        colour.setAlphaF(0.45 if role is Role.QUOTE else 0.25)
        column = first.rect().translated(strip.origin)
        x = column.left() - indent if strip.rightwards else column.right() + indent - width
        painter.fillRect(QRectF(self._pencil.snap(x), top, width, bottom - top), colour)

    def _bullet(self, painter: QPainter, strip: Strip) -> None:
        line = strip.line(0)
        column = line.rect().translated(strip.origin)
        offset = self._pencil.size * 0.75
        x = column.left() - offset if strip.rightwards else column.right() + offset
        y = strip.origin.y() + line.y() + line.ascent() * (1 - self._pencil.capitals * 0.45)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme["quiet"])
        painter.drawEllipse(QPointF(x, y), self._pencil.size * 0.15, self._pencil.size * 0.15)
        painter.restore()

    def _hits(self, painter: QPainter, hits: Hits) -> None:
        if not hits.spans or not self._strips:
            return
        band = Span(self._strips[0][1].start, self._strips[-1][1].end)
        pencil, accent = self._pencil, self._theme["accent"]
        painter.setPen(QPen(accent, 1))
        # Hits are in order and apart from one another.
        first = max(bisect_left(hits.spans, band.start, key=_start) - 1, 0)
        for at in range(first, bisect_left(hits.spans, band.end, key=_start)):
            for piece in self._pieces(hits.spans[at]):
                box = QRectF(pencil.ground(piece, 0)).adjusted(-0.5, 0.5, 0.5, -1.5)
                painter.fillRect(box, accent if at == hits.current else self._theme["accent-weak"])
                painter.drawRect(box)

    def _pieces(self, span: Span) -> Iterator[LinePart]:
        for strip, inside in self._strips:
            if span.overlaps(inside):
                yield from strip.pieces(span)

    def _beginnings(self, chosen: ShownMark | None) -> Iterator[Beginning]:
        for mark in self._shown.values():
            first = next((piece for piece in mark.pieces if piece.first), None)
            if first is not None:
                yield Beginning(
                    mark.at + 1,
                    first.left if first.rightwards else first.right,
                    first.baseline,
                    first.rightwards,
                    mark is chosen,
                    self._marks.initials(mark.at)
                    + self._marks.sign(mark.at)
                    + _SIGNS.get(mark.placed.placement.status, ""),
                )

    def _ticks(self, painter: QPainter, chosen: ShownMark | None) -> None:
        """Mark where each claim begins with a fine tick above its first letter; a ring says it already."""
        for mark in self._shown.values():
            for piece in mark.pieces:
                if piece.first and mark is not chosen:
                    ink = mark.look.ink if mark.look.weak is not None else self._theme["quiet"]
                    painter.fillRect(self._pencil.tick(piece), ink)

    def _counts(
        self, painter: QPainter, chosen: ShownMark | None, margin: tuple[float, float], width: float
    ) -> None:
        """Write beside the last line of a claim how many of its details are left."""
        left: dict[float, tuple[LinePart, int]] = {}
        for mark in self._shown.values():
            last = next((piece for piece in mark.pieces if piece.last), None)
            count = self._marks.left(mark.at, is_chosen=mark is chosen) if last is not None else 0
            if last is None or not count:
                continue
            before = left.get(last.baseline, (last, 0))[1]
            left[last.baseline] = (last, before + count)
        painter.setFont(self._pencil.small)
        painter.setPen(self._theme["quiet"])
        metrics = QFontMetricsF(self._pencil.small)
        for piece, count in left.values():
            text = QCoreApplication.translate("Painting", "%1 left").replace("%1", str(count))
            if metrics.horizontalAdvance(text) > width - margin[1] - 6:
                text = str(count)
            x = margin[1] + 4 if piece.rightwards else margin[0] - 4 - metrics.horizontalAdvance(text)
            painter.drawText(QPointF(x, piece.baseline), text)

    def _remarks(self, painter: QPainter, margin: tuple[float, float]) -> None:
        """Say behind the first line of clutter that it is not part of the article, where there is room."""
        remark = QCoreApplication.translate("Painting", "page clutter, not counted")
        font = small_font(self._pencil.size)
        width = QFontMetricsF(font).horizontalAdvance(f"  ·  {remark}")
        painter.setFont(font)
        painter.setPen(self._theme["quiet"])
        for strip, _ in self._strips:
            before = self._sheet.paragraphs[strip.index - 1].role if strip.index else None
            if strip.paragraph.role is not Role.CLUTTER or before is Role.CLUTTER or not strip.rightwards:
                continue
            line = strip.line(-1)
            x = strip.origin.x() + line.x() + line.naturalTextWidth()
            if x + width <= margin[1]:
                painter.drawText(QPointF(x, strip.origin.y() + line.y() + line.ascent()), f"  ·  {remark}")


def _start(span: Span) -> int:
    return span.start


def _common(one: Span, other: Span) -> Span:
    start = max(one.start, other.start)
    return Span(start, max(start, min(one.end, other.end)))
