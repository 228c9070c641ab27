"""Level lines: those that run from left to right on one level, cut at wide gaps, as nearly all of a book.

There are ten times as many words in a book as lines. So the first characters of all words of a page are asked
for their places at once, C's loops look at those of a line, and each is looked at by itself only where one of
them stands higher, lower or further away than in most prose.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate, repeat
from operator import add, gt, mul, sub
from typing import NamedTuple

from factcheck.readers.pdf.pieces import Box
from factcheck.readers.pdf.textpage import TextPage

GAP = 1.6
"""A gap wider than this many times the type's size parts two pieces."""
_NARROW = 0.4
"""Times the type's size: where a word's letters would have to be narrower, no wide gap stands behind it."""
_HANGING = frozenset("“”‘’\"'«»‹›—–")
"""Marks that share no height with small letters, though they stand on one line."""
_LETTER = 0.5
"""Times the type's size: about how high a small letter stands."""
_SPACES = re.compile(" +")
_BEHIND = (1).__add__


class Stretch(NamedTuple):
    """Characters of one line without a wide gap; the box is upright, whatever way they are written."""

    first: int
    end: int
    box: Box
    turn: int = 0
    """Quarter turns against the clock in which it is written."""


class _Words(NamedTuple):
    """The words of a line."""

    starts: list[int]
    """Where each begins, and where the last character stands."""
    lengths: list[int]


class Levels:
    """Cuts the level lines of one page."""

    def __init__(self, textpage: TextPage, text: str, page: Box) -> None:
        """Take the page's characters, its text, and its edges."""
        self._textpage, self._text = textpage, text
        self._left, self._bottom = page.left, page.bottom

    def cut(self, lines: Sequence[tuple[int, int]]) -> Iterator[list[Stretch] | None]:
        """Yield each line's stretches, given where it begins and ends; None where it is not level."""
        words = [_words(self._text, *each) for each in lines]
        lefts, rights, lows, highs = self._textpage.edges([at for line in words for at in line.starts])
        sizes = self._textpage.sizes([first for first, _ in lines])
        first = 0
        for line, size in zip(words, sizes, strict=True):
            end = first + len(line.starts)
            start = self._high(line.starts[0], Box(lefts[first], lows[first], rights[first], highs[first]))
            end -= 1
            last = self._high(line.starts[-1], Box(lefts[end], lows[end], rights[end], highs[end]))
            if line.starts[0] == line.starts[-1] or not runs_on(start, last):
                yield None
            else:
                inner = lefts[first:end], lows[first + 1 : end], highs[first + 1 : end]
                yield self._line(line, size, start, last, *inner)
            first = end + 1

    def _line(
        self,
        line: _Words,
        size: float,
        start: Box,
        last: Box,
        lefts: list[float],
        lows: list[float],
        highs: list[float],
    ) -> list[Stretch] | None:
        """Cut a line: ``lefts`` are those of all words, ``lows`` and ``highs`` of those behind the first."""
        bottom, top = start.bottom, start.top
        if lows:
            wide = map(add, map(mul, repeat(_NARROW * size), line.lengths), repeat(GAP * size))
            if (
                max(lows) >= top
                or min(highs) <= bottom
                or sorted(lefts) != lefts
                or any(map(gt, map(sub, lefts[1:], lefts), wide))
            ):
                return self._by_words(line, size, start, last, zip(lefts[1:], lows, highs, strict=True))
            bottom, top = min(bottom, *lows), max(top, *highs)
        box = self._moved(start.left, last.right, bottom, max(top, last.top))
        return [Stretch(line.starts[0], line.starts[-1] + 1, box)]

    def _by_words(
        self, line: _Words, size: float, start: Box, last: Box, words: Iterator[tuple[float, float, float]]
    ) -> list[Stretch] | None:
        """Cut a line word by word: of those behind the first the left edge, the foot and the top."""
        left, bottom, _, top = start
        edge = left
        first = line.starts[0]
        cut: list[Stretch] = []
        for before, length, word, (at, low, high) in zip(
            line.starts, line.lengths, line.starts[1:], words, strict=False
        ):
            if low >= top or high <= bottom or at < left:
                return None
            if at - left > _NARROW * size * length + GAP * size:
                space = before + length
                right = self._textpage.edges([space - 1])[1][0]
                if at - right > GAP * size:
                    cut.append(Stretch(first, space, self._moved(edge, right, bottom, top)))
                    first, edge, bottom, top = word, at, low, high
                    size = self._textpage.size(word)
            left, bottom, top = at, min(bottom, low), max(top, high)
        box = self._moved(edge, last.right, bottom, max(top, last.top))
        return [*cut, Stretch(first, line.starts[-1] + 1, box)]

    def _high(self, index: int, box: Box) -> Box:
        """Return the box of a character, a hanging mark's down to the line on which letters stand."""
        if self._text[index] not in _HANGING:
            return box
        base = self._textpage.origin(index)[1]
        high = max(box.top, base + _LETTER * self._textpage.size(index))
        return Box(box.left, min(box.bottom, base), box.right, high)

    def _moved(self, left: float, right: float, bottom: float, top: float) -> Box:
        x, y = self._left, self._bottom
        return Box(left - x, bottom - y, right - x, top - y)


def runs_on(start: Box, last: Box) -> bool:
    """Tell whether two characters stand on one line, the second to the right of the first."""
    return last.left >= start.left and last.bottom < start.top and start.bottom < last.top


def _words(text: str, first: int, end: int) -> _Words:
    """Return the words of a line."""
    line = text[first:end]
    if "  " in line:
        spaces = [each.span() for each in _SPACES.finditer(text, first, end)]
        starts = [first, *(behind for _, behind in spaces)]
        return _Words([*starts, end - 1], list(map(sub, [*(space for space, _ in spaces), end], starts)))
    lengths = list(map(len, line.split(" ")))
    starts = list(accumulate(map(_BEHIND, lengths), initial=first))
    starts[-1] = end - 1
    return _Words(starts, lengths)
