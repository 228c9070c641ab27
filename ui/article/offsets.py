"""Where a draft's offsets stand in the document that shows it.

The core counts Unicode code points in a draft's text. Qt counts UTF-16 units in a document that
holds one block for each paragraph of the draft and nothing of the blank lines between them.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from factcheck.models import Span
from ui.utf16 import Utf16Map


class PageMap:
    """Converts offsets in a draft's text to positions in the document that shows it, and back.

    The paragraphs are spans of the draft in order, without overlap; the document holds one
    block for each, in the same order, of the same length in UTF-16 units.
    """

    def __init__(self, text: str, paragraphs: Sequence[Span]) -> None:
        self._map = Utf16Map(text)
        self._paragraphs = list(paragraphs) or [Span(0, 0)]
        self._starts = [span.start for span in self._paragraphs]
        self._positions = []
        position = 0
        for span in self._paragraphs:
            self._positions.append(position)
            position += self._map.units(span.end) - self._map.units(span.start) + 1

    def __len__(self) -> int:
        return len(self._paragraphs)

    def paragraph(self, index: int) -> Span:
        """Return where a paragraph stands in the draft."""
        return self._paragraphs[index]

    def index(self, offset: int) -> int:
        """Return the paragraph that holds an offset; between two, the one before."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def position(self, offset: int) -> int:
        """Return the document position of an offset; between two paragraphs, the end of the first."""
        index = self.index(offset)
        return self._positions[index] + self.units(index, offset)

    def units(self, index: int, offset: int) -> int:
        """Return an offset as UTF-16 units from a paragraph's start, held inside the paragraph."""
        span = self._paragraphs[index]
        inside = min(max(offset, span.start), span.end)
        return self._map.units(inside) - self._map.units(span.start)

    def positions(self, span: Span) -> tuple[int, int]:
        """Return the document positions where a span begins and ends."""
        start, end = span.start, self.position(span.end)
        index = self.index(start)
        if start < span.end and start >= self._paragraphs[index].end and index + 1 < len(self):
            return min(self._positions[index + 1], end), end
        return min(self.position(start), end), end

    def offset(self, position: int) -> int:
        """Return the offset in the draft's text of a document position."""
        index = max(0, bisect_right(self._positions, position) - 1)
        span = self._paragraphs[index]
        unit = self._map.units(span.start) + position - self._positions[index]
        return min(self._map.points(unit), span.end)

    def span(self, start: int, end: int) -> Span:
        """Return the stretch of the draft between two document positions."""
        return Span(self.offset(start), self.offset(end))
