"""Which element of a Word document each stretch of its text came from."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from factcheck.models import Span
from factcheck.readers.assembly import safe_cut
from factcheck.text.normal import normalise

if TYPE_CHECKING:
    from lxml.etree import _Element

TEXTS = frozenset(("t", "delText"))
"""Elements whose text can be cut; a tab, a line break or a formula is whole."""


@dataclass(frozen=True, slots=True)
class WordPiece:
    """A stretch of the text, and the element it was written from."""

    start: int
    end: int
    element: _Element
    text: str
    raw: str
    """The element's own text, not normalised; empty where it cannot be cut."""

    def cut(self, offset: int) -> int | None:
        """Return where in the element's own text a place in the article is; None where it has none there."""
        shown = normalise(self.raw)
        # White space at the ends of a paragraph is left out of the text, and is found again here.
        lead = shown.find(self.text)
        if not self.raw or lead < 0:
            return None
        # The number before a list item stands in no element, so a place in it lies before the first.
        wanted = lead + min(max(offset, self.start), self.end) - self.start
        if shown == self.raw:
            return wanted
        for at in range(wanted, len(self.raw)):
            if len(normalise(self.raw[: safe_cut(self.raw, at)])) >= wanted:
                return safe_cut(self.raw, at)
        return len(self.raw)


@dataclass(frozen=True)
class Traced:
    """A Word document's text with the way back to its elements."""

    text: str
    root: _Element
    part: str
    """The name of the part of the package that the root belongs to."""
    pieces: tuple[WordPiece, ...]
    """In the order of the text."""

    @cached_property
    def _starts(self) -> list[int]:
        return [piece.start for piece in self.pieces]

    @cached_property
    def _ends(self) -> list[int]:
        return [piece.end for piece in self.pieces]

    def ends_of(self, span: Span) -> tuple[WordPiece, WordPiece] | None:
        """Return the pieces that a stretch of the text begins and ends in; None where it has none."""
        first = bisect_right(self._ends, span.start)
        last = bisect_left(self._starts, span.end) - 1
        return (self.pieces[first], self.pieces[last]) if first <= last else None
