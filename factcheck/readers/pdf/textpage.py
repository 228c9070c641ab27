"""Text page: the characters of a page and their places, as PDFium tells them.

Each call costs time, and there are millions of characters in a book. So the text is taken in bulk, the
functions are called without ctypes' checks of their arguments, which take three quarters of a call's time,
and what is wanted of many characters is asked in a loop of C's, with a place of its own for each answer.
"""

from __future__ import annotations

import ctypes
import math
import re
import struct
from bisect import bisect_right
from collections import deque
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import repeat
from typing import Any

from factcheck.readers.pdf import slots
from factcheck.readers.pdf.pieces import Box

HYPHEN = "\x02"
"""A hyphen at a line's end, for which PDFium gives 2, in bulk FFFE."""
SECOND_HALF = "\ufdd0"
"""What stands in the second place of a character beyond Unicode's first plane: PDFium counts two for it."""
_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")
_BOLD = 600
"""Font weight from which type is bold (CSS and PDF count regular as 400)."""
_SIGNS = {
    **dict.fromkeys(range(0x20), "\x00"), 0x02: HYPHEN, 0x09: " ", 0x0A: "\n", 0x0D: "\r",
    **dict.fromkeys(range(0xD800, 0xE000), "\x00"), 0xFFFF: "\x00",
}  # fmt: skip
"""Half pairs are damage."""
_RARE = re.compile("[\x00\x01\x03-\x09\x0b\x0c\x0e-\x1f\ud800-\udfff\uffff]")
"""What only damage, or a program's own ways, put into a text: to look for it is faster than to replace it."""


class TextPage:
    """Asks PDFium for the characters of one page; the places are as the file turns them."""

    def __init__(self, raw: Any, textpage: Any) -> None:
        """Take the page's characters."""
        self._page = ctypes.cast(textpage, ctypes.c_void_p)
        self._numbers = (ctypes.c_double * 4)()
        self._first, self._second, self._third, self._fourth = (
            ctypes.byref(self._numbers, 8 * number) for number in range(4)
        )
        self._matrix = (ctypes.c_float * 6)()
        self._in_matrix = ctypes.byref(self._matrix)
        self._unpack = struct.Struct("4d").unpack
        self._char_box = _unchecked(raw.FPDFText_GetCharBox)
        self._char_origin = _unchecked(raw.FPDFText_GetCharOrigin)
        self._char_matrix = _unchecked(raw.FPDFText_GetMatrix)
        self._font_size = _unchecked(raw.FPDFText_GetFontSize)
        self._font_weight = _unchecked(raw.FPDFText_GetFontWeight)
        self._angle = _unchecked(raw.FPDFText_GetCharAngle)
        self._is_generated = _unchecked(raw.FPDFText_IsGenerated)
        self._bulk = _unchecked(raw.FPDFText_GetText)
        self._unicode = _unchecked(raw.FPDFText_GetUnicode)
        self._number_of = _unchecked(raw.FPDFText_GetCharIndexFromTextIndex)
        count = raw.FPDFText_CountChars(textpage)
        signs = _PAIR.sub(_whole, self._characters(count)) if count > 0 else ""
        signs = signs.replace("\ufffe", HYPHEN).replace("\xa0", " ")
        self.signs = signs.translate(_SIGNS) if _RARE.search(signs) else signs
        """The page's characters, with ``HYPHEN`` for one that ends a line."""

    def _characters(self, count: int) -> str:
        """Return UTF-16 units, one for each of PDFium's numbers.

        The bulk call leaves out what has no meaning, and PDFium tells where; only that is asked for one by
        one. Where pairs of halves make its numbers others than ours, every character is.
        """
        buffer = (ctypes.c_ushort * (count + 1))()
        written = max(0, self._bulk(self._page, 0, count, buffer) - 1)
        text = bytes(buffer)[: 2 * written].decode("utf-16-le", errors="surrogatepass")
        if len(text) < written:  # pairs became one character each
            if written < count:
                return self._one_by_one(0, count)
            text = "".join(map(chr, buffer[:written]))
        parts: list[str] = []
        done, at = 0, 0
        while at < written:
            away = self._away(at)
            parts.append(self._one_by_one(done, at + away))
            end = (
                written
                if self._away(written - 1) == away
                else bisect_right(range(written), away, at, key=self._away)
            )
            parts.append(text[at:end])
            done, at = end + away, end
        parts.append(self._one_by_one(done, count))
        return "".join(parts)

    def _away(self, at: int) -> int:
        """Return how many characters the bulk call has left out before a place in what it gave."""
        return int(self._number_of(self._page, at)) - at

    def _one_by_one(self, first: int, end: int) -> str:
        codes = (self._unicode(self._page, index) for index in range(first, end))
        return "".join(chr(code) if 0 <= code < 0x110000 else "\x00" for code in codes)

    def edges(self, indices: Sequence[int]) -> list[list[float]]:
        """Return the lefts, rights, bottoms and tops of the ink of characters that the page has."""
        held, found = slots.boxes(), [list[float]() for _ in range(4)]
        for some in _in_parts(indices):
            deque(map(self._char_box, repeat(self._page), some, *held.places), 0)
            for column, written in zip(found, held.written(len(some)), strict=True):
                column += written
        return found

    def origins(self, indices: Sequence[int]) -> list[tuple[float, float]]:
        """Return the places of characters as ``origin`` does."""
        held, found = slots.points(), list[tuple[float, float]]()
        for some in _in_parts(indices):
            known = list(map(self._char_origin, repeat(self._page), some, *held.places))
            found += [
                (x, y) if each else (0.0, 0.0)
                for each, x, y in zip(known, *held.written(len(some)), strict=True)
            ]
        return found

    def sizes(self, indices: Sequence[int]) -> list[float]:
        """Return the sizes of characters as ``size`` does."""
        held, found = slots.matrices(), list[float]()
        for some in _in_parts(indices):
            turned = list(map(self._char_matrix, repeat(self._page), some, held.places))
            across, up = held.column(2, len(some)), held.column(3, len(some))
            found += map(_size, map(self._font_size, repeat(self._page), some), turned, across, up)
        return found

    def bold(self, indices: Sequence[int]) -> list[bool]:
        """Tell which characters are bold, as ``is_bold`` does."""
        return [weight >= _BOLD for weight in map(self._font_weight, repeat(self._page), indices)]

    def box(self, index: int) -> Box | None:
        """Return the box around a character's ink."""
        if not self._char_box(self._page, index, self._first, self._second, self._third, self._fourth):
            return None
        left, right, bottom, top = self._unpack(self._numbers)
        return Box(left, bottom, right, top)

    def origin(self, index: int) -> tuple[float, float]:
        """Return the place on its line from which a character is drawn; the page's corner, if unknown."""
        if not self._char_origin(self._page, index, self._first, self._second):
            return 0.0, 0.0
        return self._numbers[0], self._numbers[1]

    def turn(self, index: int) -> int:
        """Return by how many quarters against the clock a character is turned."""
        angle = self._angle(self._page, index)
        return -round(angle / (math.pi / 2)) % 4 if math.isfinite(angle) and angle >= 0 else 0

    def is_made(self, index: int) -> bool:
        """Tell whether a character, a space mostly, is not the file's but PDFium's."""
        return bool(self._is_generated(self._page, index) == 1)

    def size(self, index: int) -> float:
        """Return a character's size in points, as it is shown."""
        turned = self._char_matrix(self._page, index, self._in_matrix)
        return _size(self._font_size(self._page, index), turned, self._matrix[2], self._matrix[3])

    def is_bold(self, index: int) -> bool:
        """Tell whether a character is bold."""
        return bool(self._font_weight(self._page, index) >= _BOLD)


def _size(size: float, turned: int, across: float, up: float) -> float:
    """Return a size in points as it is shown, by its matrix where there is one."""
    size = size or 10.0
    if turned:
        size *= math.hypot(across, up) or 1.0
    return min(max(size, 0.5), 2000.0) if math.isfinite(size) else 10.0


def _in_parts(indices: Sequence[int]) -> Iterator[Sequence[int]]:
    """Yield as many as there are places for, again and again."""
    for first in range(0, len(indices), slots.MOST):
        yield indices[first : first + slots.MOST]


def _whole(pair: re.Match[str]) -> str:
    """Return the character of a pair of halves, in as many places."""
    units = pair.group().encode("utf-16-le", errors="surrogatepass")
    return units.decode("utf-16-le").ljust(2, SECOND_HALF)


def _unchecked(function: Any) -> Any:
    """Return a function of PDFium that takes its arguments as they are, already of C's types."""
    return ctypes.cast(function, _returning(function.restype))


@cache
def _returning(kind: Any) -> Any:
    """Return the type of a C function that is called without letting other threads in: it takes no time."""
    return ctypes.PYFUNCTYPE(kind)
