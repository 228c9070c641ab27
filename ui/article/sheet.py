"""Where the words of a draft stand on the laid-out page, in the document's coordinates."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from msgspec import Struct
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLayout, QTextLine

from factcheck.models import Span
from ui.article.offsets import PageMap
from ui.article.paragraphs import ShownBlock


class LinePart(Struct, frozen=True):
    """The part of a span that stands on one line, without a break."""

    left: float
    right: float
    top: float
    baseline: float
    bottom: float
    """The top and bottom of the line, its share of the line spacing included."""
    rise: float
    """From the baseline to the top of the letters."""
    fall: float
    """From the baseline to the lowest of the letters."""
    first: bool
    """Whether the span begins on this piece."""
    last: bool
    rightwards: bool
    """Whether the text runs from left to right."""

    @property
    def rect(self) -> QRectF:
        """The whole of the line's height over the piece's width."""
        return QRectF(self.left, self.top, self.right - self.left, self.bottom - self.top)


class Strip:
    """One paragraph on the page, laid out."""

    def __init__(self, sheet: Sheet, index: int) -> None:
        self.index = index
        self.paragraph = sheet.paragraphs[index]
        self._map = sheet.page_map
        self.block = sheet.block(index)
        self.rect = sheet.document.documentLayout().blockBoundingRect(self.block)
        self.layout: QTextLayout = self.block.layout()
        self.origin = self.layout.position()

    @property
    def rightwards(self) -> bool:
        """Whether the paragraph's text runs from left to right."""
        return self.block.textDirection() == Qt.LayoutDirection.LeftToRight

    def line(self, index: int) -> QTextLine:
        """Return a line of the paragraph; negative counts from the end."""
        return self.layout.lineAt(index if index >= 0 else self.layout.lineCount() + index)

    def between(self, top: float, bottom: float) -> Span:
        """Return the stretch of the draft whose lines touch a band of the page."""
        first = self._line_from(top)
        last = min(self._line_from(bottom), self.layout.lineCount() - 1)
        if first > last:
            return Span(self.paragraph.end, self.paragraph.end)
        start, end = self.line(first), self.line(last)
        base = self.block.position()
        return self._map.span(base + start.textStart(), base + end.textStart() + end.textLength())

    def _line_from(self, y: float) -> int:
        """Return the first line that ends below a height; the count of lines where none does."""
        low, high = 0, self.layout.lineCount()
        while low < high:
            middle = (low + high) // 2
            line = self.layout.lineAt(middle)
            if self.origin.y() + line.y() + line.height() <= y:
                low = middle + 1
            else:
                high = middle
        return low

    def pieces(self, span: Span) -> Iterator[LinePart]:
        """Yield where a span stands in this paragraph, line by line."""
        start = self._map.units(self.index, span.start)
        end = self._map.units(self.index, span.end)
        if start >= end:
            return
        number = self.layout.lineForTextPosition(start).lineNumber()
        begins = span.start >= self.paragraph.start
        ends = span.end <= self.paragraph.end
        for at in range(number, self.layout.lineCount()):
            line = self.layout.lineAt(at)
            if line.textStart() >= end:
                break
            low, high = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
            first, last = begins and low == start, ends and high == end
            stretches = self._stretches(line, low, high)
            for left, right in stretches if self.rightwards else reversed(stretches):
                yield self._piece(line, (left, right), (first, last))
                first = False

    def _stretches(self, line: QTextLine, low: int, high: int) -> list[tuple[float, float]]:
        """Return from where to where UTF-16 units stand on a line: several where directions mix."""
        # A line's last space hangs over its end, and is not to be marked.
        text = line.naturalTextRect()
        if not self.paragraph.bidirectional:
            right = min(x_of(line, high), text.right())
            return [(x_of(line, low), right)] if low < high else []
        found: list[tuple[float, float]] = []
        for run in line.glyphRuns(low, high - low):
            starts = [point.x() for point in run.positions()]
            steps = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes())
            if starts:
                right = max(x + step.x() for x, step in zip(starts, steps, strict=True))
                found.append((max(min(starts), text.left()), min(right, text.right())))
        return _joined(found)

    def _piece(self, line: QTextLine, sides: tuple[float, float], edge: tuple[bool, bool]) -> LinePart:
        x, y = self.origin.x(), self.origin.y()
        baseline = y + line.y() + line.ascent()
        spacing = self.block.blockFormat().lineHeight()
        bottom = y + line.y() + line.height()
        return LinePart(
            x + sides[0],
            x + sides[1],
            bottom - max(spacing, line.height()),
            baseline,
            bottom,
            line.ascent(),
            line.descent(),
            edge[0],
            edge[1],
            self.rightwards,
        )


class Sheet:
    """A draft's paragraphs on a laid-out document."""

    def __init__(
        self, document: QTextDocument, paragraphs: tuple[ShownBlock, ...], page_map: PageMap
    ) -> None:
        self.document = document
        self.paragraphs = paragraphs
        self.page_map = page_map

    def block(self, index: int) -> QTextBlock:
        """Return the document's block of a paragraph."""
        return self.document.findBlockByNumber(index)

    def strip(self, index: int) -> Strip:
        """Return a paragraph as it is laid out."""
        return Strip(self, index)

    def strips(self, top: float, bottom: float) -> Iterator[Strip]:
        """Yield the paragraphs that touch a band of the page, from the top down."""
        for index in range(self.first_from(top), len(self.paragraphs)):
            strip = Strip(self, index)
            if strip.rect.top() > bottom:
                break
            yield strip

    def first_from(self, top: float) -> int:
        """Return the first paragraph that ends below a height; the last one where none does."""
        layout = self.document.documentLayout()
        # Galloping from the start: asking for a paragraph lays out all before it, so a plain binary
        # search would lay out half a book to paint its first page.
        low, high, step = 0, len(self.paragraphs), 8
        while low + step < high and layout.blockBoundingRect(self.block(low + step)).bottom() < top:
            low, step = low + step, step * 2
        high = min(high, low + step)
        while low < high:
            middle = (low + high) // 2
            if layout.blockBoundingRect(self.block(middle)).bottom() < top:
                low = middle + 1
            else:
                high = middle
        return low

    def pieces(self, span: Span) -> Iterator[LinePart]:
        """Yield where a span of the draft stands, over all its paragraphs and lines."""
        for index in range(self.page_map.index(span.start), self.page_map.index(max(span.end - 1, 0)) + 1):
            yield from self.strip(index).pieces(span)

    def bounds(self, span: Span) -> QRectF:
        """Return the box around the lines of a span; an empty one's is as wide as nothing."""
        first = self.page_map.index(span.start)
        last = max(first, self.page_map.index(max(span.end - 1, 0)))
        top, bottom = self._line_box(first, span.start), self._line_box(last, max(span.start, span.end - 1))
        return top.united(bottom)

    def _line_box(self, index: int, offset: int) -> QRectF:
        strip = self.strip(index)
        line = strip.layout.lineForTextPosition(self.page_map.units(index, offset))
        if not line.isValid():
            return strip.rect
        return line.rect().translated(strip.origin)

    def first_line(self, y: float) -> tuple[int, float]:
        """Return the offset where the first line below a height begins, and that line's top."""
        for strip in self.strips(y, y + 100_000):
            inside = strip.between(y, y + 100_000)
            if len(inside) or strip.paragraph.start == strip.paragraph.end:
                return inside.start, self.bounds(Span(inside.start, inside.start)).top()
        end = self.paragraphs[-1].end
        return end, self.bounds(Span(end, end)).top()


def x_of(line: QTextLine, unit: int) -> float:
    """Return where on a line a UTF-16 unit begins."""
    # PySide hands back Qt's in-out argument beside the result.
    return cast(tuple[float, int], line.cursorToX(unit))[0]


def _joined(stretches: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Return stretches from left to right with those that touch made one."""
    result: list[tuple[float, float]] = []
    for left, right in sorted(stretches):
        if result and left <= result[-1][1] + 1:
            result[-1] = (result[-1][0], max(right, result[-1][1]))
        else:
            result.append((left, right))
    return result
