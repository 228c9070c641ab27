"""Which element of a Word document each stretch of its text came from."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from factcheck.models import Span
from factcheck.readers.assembly import safe_cut
from factcheck.readers.xmlparts import local
from factcheck.text.normal import normalise

if TYPE_CHECKING:
    from lxml.etree import _Element

TEXTS = frozenset(("t", "delText"))
"""Elements whose text can be cut; a tab, a line break or a formula is whole."""


class WordPiece(Struct, frozen=True):
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


class Traced(Struct, frozen=True, dict=True):
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

    def within(self, span: Span) -> tuple[WordPiece, ...]:
        """Return the pieces that share text with a stretch of it, in order."""
        first = bisect_right(self._ends, span.start)
        last = bisect_left(self._starts, span.end)
        return tuple(piece for piece in self.pieces[first:last] if piece.start < piece.end)

    def after_cuts(self) -> Traced:
        """Return the same text with its elements as they are now, after marks have cut some in two.

        What is cut off an element follows it among the texts of the document, whatever stands between.
        """
        texts = [each for each in self.root.iter() if local(each) in TEXTS]
        index = {each: at for at, each in enumerate(texts)}
        found = tuple(part for piece in self.pieces for part in _parts(piece, texts, index))
        return replace(self, pieces=found)


def _parts(piece: WordPiece, texts: list[_Element], index: dict[_Element, int]) -> Iterator[WordPiece]:
    """Yield a piece as the elements that hold it now."""
    if not piece.raw or len(piece.element.text or "") == len(piece.raw):
        yield piece
        return
    lead = max(normalise(piece.raw).find(piece.text), 0)
    at, done, start = index[piece.element], 0, piece.start
    while done < len(piece.raw):
        raw = texts[at].text or ""
        done, at = done + len(raw), at + 1
        length = min(max(len(normalise(piece.raw[:done])) - lead, 0), len(piece.text))
        end = piece.start + length if done < len(piece.raw) else piece.end
        yield WordPiece(start, end, texts[at - 1], piece.text[start - piece.start : end - piece.start], raw)
        start = end
