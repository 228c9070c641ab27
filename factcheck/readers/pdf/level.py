"""Level lines: those that run from left to right on one level, cut at wide gaps, as nearly all of a book.

There are ten times as many words in a book as lines. So the first characters of all words of a page are asked
for their places at once, C's loops look at those of a line, and each is looked at by itself only where one of
them stands higher, lower or further away than in most prose.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import accumulate
from operator import gt, sub
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


class TextStretch(NamedTuple):
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

    def cut(self, lines: Sequence[tuple[int, int]]) -> Iterator[list[TextStretch] | None]:
        """Yield each line's stretches, given where it begins and ends; None where it is not level."""
        words = [_words(self._text, *each) for each in lines]
        lefts, rights, lows, highs = self._textpage.edges([at for line in words for at in line.starts])
        sizes = self._textpage.sizes([first for first, _ in lines])
        first = 0
        for line, size in zip(words, sizes, strict=True):
            end = first + len(line.starts)
            yield self._line(line, size, lefts[first:end], rights[end - 1], lows[first:end], highs[first:end])
            first = end

    def _line(
        self,
        line: _Words,
        size: float,
        lefts: list[float],
        right: float,
        lows: list[float],
        highs: list[float],
    ) -> list[TextStretch] | None:
        """Cut a line, given the edges of its words and of its last character; None where it is not level."""
        starts, lengths = line
        for at in (0, -1):
            if self._text[starts[at]] in _HANGING:
                lows[at], highs[at] = self._height(starts[at], lows[at], highs[at])
        left, bottom, top = lefts[0], lows[0], highs[0]
        last, low, high = lefts.pop(), lows.pop(), highs.pop()
        if starts[0] == starts[-1] or last < left or low >= top or bottom >= high:
            return None
        if len(lefts) > 1:
            gaps = list(map(sub, lefts[1:], lefts))
            if (
                max(lows) >= top
                or min(highs) <= bottom
                or min(gaps) < 0
                or any(map(gt, gaps, map(_wide(size).__getitem__, lengths)))
            ):
                return self._by_words(line, size, right, high, list(zip(lefts, lows, highs, strict=True)))
            bottom, top = min(lows), max(highs)
        box = self._moved(left, right, bottom, top if top > high else high)
        return [TextStretch(starts[0], starts[-1] + 1, box)]

    def _by_words(
        self, line: _Words, size: float, end: float, high: float, words: list[tuple[float, float, float]]
    ) -> list[TextStretch] | None:
        """Cut a line word by word: given each left edge, foot and top, and the last right edge and top."""
        first = line.starts[0]
        left, bottom, top = words[0]
        edge = left
        cut: list[TextStretch] = []
        for before, length, word, (at, foot, head) in zip(
            line.starts, line.lengths, line.starts[1:], words[1:], strict=False
        ):
            if foot >= top or head <= bottom or at < left:
                return None
            if at - left > _wide(size)[length]:
                space = before + length
                right = self._textpage.edges([space - 1])[1][0]
                if at - right > GAP * size:
                    cut.append(TextStretch(first, space, self._moved(edge, right, bottom, top)))
                    first, edge, bottom, top = word, at, foot, head
                    size = self._textpage.size(word)
            left, bottom, top = at, min(bottom, foot), max(top, head)
        box = self._moved(edge, end, bottom, max(top, high))
        return [*cut, TextStretch(first, line.starts[-1] + 1, box)]

    def _height(self, index: int, bottom: float, top: float) -> tuple[float, float]:
        """Return foot and top of a hanging mark, down to the line on which letters stand."""
        base = self._textpage.origin(index)[1]
        return min(bottom, base), max(top, base + _LETTER * self._textpage.size(index))

    def _moved(self, left: float, right: float, bottom: float, top: float) -> Box:
        x, y = self._left, self._bottom
        return Box(left - x, bottom - y, right - x, top - y)


class _Wide(dict[int, float]):
    """By a word's length, how far behind its left edge the next one's must be for a wide gap between them."""

    def __init__(self, size: float) -> None:
        self._narrow, self._room = _NARROW * size, GAP * size

    def __missing__(self, length: int) -> float:
        self[length] = wide = self._narrow * length + self._room
        return wide


@lru_cache(100)
def _wide(size: float) -> _Wide:
    """Return the distances for a size of type; a book has few."""
    return _Wide(size)


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
