"""Characters: PDFium's text of a page, gathered into pieces that stand upright.

What costs time is each call to PDFium, and there are millions of characters in a book. So the page's text is
taken in bulk; of a line that runs from left to right only the first character of each word is asked for its
place, to see wide gaps, and the type once for each piece. Lines that run otherwise are taken word by word.
"""

from __future__ import annotations

import ctypes
import math
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from factcheck.readers.pdf.marks import Marks, Spot, cut, on
from factcheck.readers.pdf.pieces import Box, Piece, Run, upright

_BOLD = 600
"""Font weight from which type is bold (CSS and PDF count regular as 400)."""
_GAP = 1.6
"""A gap wider than this many times the type's size parts two pieces."""
_NARROW = 0.4
"""Times the type's size: where a word's letters would have to be narrower, no wide gap stands behind it."""
_LINE = re.compile(r"[^\r\n]*[^\r\n \x00][^\r\n]*")
_WORD = re.compile(r"[^ \x00]+")
_SIGNS = {
    **dict.fromkeys(range(0x20), "\x00"), 0x02: "-", 0x09: " ", 0x0A: "\n", 0x0D: "\r", 0xA0: " ",
    **dict.fromkeys(range(0xD800, 0xE000), "\x00"), 0xFFFE: "-", 0xFFFF: "\x00",
}  # fmt: skip
"""PDFium gives a hyphen at a line's end as 2, in bulk as FFFE; half pairs are damage."""
_DIGIT = re.compile(r"\d")
_DIGIT_BEHIND = re.compile(r"[^\W\d_][.,;:!?”’\"')\]]*\d")
"""A digit behind a letter: a note's mark, an exponent, a chemist's index or a part of a name."""
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_CAPITALS = re.compile(r"[A-ZÀ-Þ] +[A-ZÀ-Þ]")
_LOOKED_AT = re.compile(rf"\d|{_CAPITALS.pattern}|  |\x00")
"""What is looked at word by word: digits, capitals in a row, which may be small ones, and several spaces."""
_STANDING = frozenset("0123456789+-−")
_RAISED = str.maketrans("0123456789+-−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻")
_LOWERED = str.maketrans("0123456789+-−", "₀₁₂₃₄₅₆₇₈₉₊₋₋")


class _Stretch(NamedTuple):
    """Characters of one line without a wide gap; the box is upright, whatever way they are written."""

    first: int
    end: int
    box: Box
    turn: int = 0
    """Quarter turns against the clock in which it is written."""


def read(raw: Any, textpage: Any, page: Box, marks: Marks) -> tuple[list[Piece], list[Piece], int]:
    """Return a page's pieces turned upright, those written in another direction, and the page's turn.

    The page's direction is that of most of its characters: this reads a page upright however the file
    turns it, with ``/Rotate`` or by drawing sideways, and a scan that lies on its side too.
    """
    characters = _Characters(raw, textpage, page)
    turned: dict[int, list[_Stretch]] = {}
    for stretch in characters.stretches():
        turned.setdefault(stretch.turn, []).append(stretch)
    if not turned:
        return [], [], 0
    turn = max(turned, key=lambda each: sum(stretch.end - stretch.first for stretch in turned[each]))
    pieces: dict[int, list[Piece]] = {}
    for each, stretches in turned.items():
        spots = marks.turned(each, page)
        pieces[each] = [characters.piece(stretch, spots) for stretch in stretches]
    return pieces.pop(turn), [piece for aside in pieces.values() for piece in aside], turn


class _Characters:
    """Asks PDFium for the characters of one page."""

    def __init__(self, raw: Any, textpage: Any, page: Box) -> None:
        self._raw, self._textpage, self._page = raw, textpage, page
        self._edges = (ctypes.c_double * 4)()
        self._places = [
            ctypes.byref(ctypes.c_double.from_buffer(self._edges, 8 * number)) for number in range(4)
        ]
        self._matrix = raw.FS_MATRIX()
        self._text = self._characters()

    def _characters(self) -> str:
        """Return the page's characters, one for each of PDFium's numbers.

        The bulk call leaves out what has no meaning and cuts what lies beyond the first plane of
        Unicode; where that changed the length, each character is asked for by itself.
        """
        count = self._raw.FPDFText_CountChars(self._textpage)
        if count <= 0:
            return ""
        buffer = (ctypes.c_ushort * (count + 1))()
        written = self._raw.FPDFText_GetText(self._textpage, 0, count, buffer)
        text = bytes(buffer)[: 2 * max(0, written - 1)].decode("utf-16-le", errors="surrogatepass")
        if len(text) != count:
            codes = (self._raw.FPDFText_GetUnicode(self._textpage, index) for index in range(count))
            text = "".join(chr(code) if code < 0x110000 else "\x00" for code in codes)
        return text.translate(_SIGNS)

    def stretches(self) -> Iterator[_Stretch]:
        """Yield the stretches of the page's lines, in the file's order."""
        for line in _LINE.finditer(self._text):
            words = line.group()
            first = line.start() + len(words) - len(words.lstrip(" \x00"))
            end = line.end() - len(words) + len(words.rstrip(" \x00"))
            level = self._level(first, end)
            yield from self._word_by_word(first, end) if level is None else level

    def _level(self, first: int, end: int) -> list[_Stretch] | None:
        """Cut a line at wide gaps, if it runs from left to right on one level."""
        start, last = self._box(first), self._box(end - 1)
        if start is None or last is None or end - first < 2 or not _runs_on(start, last):
            return None
        text, edges, places = self._text, self._edges, self._places
        box_of, page = self._raw.FPDFText_GetCharBox, self._textpage
        left, bottom, _, top = start
        size, _ = self._type(first)
        room = _GAP * size
        found: list[_Stretch] = []
        before, space = first, text.find(" ", first, end)
        while space >= 0:
            word = space + 1
            while text[word] == " ":
                word += 1
            box_of(page, word, *places)
            at, _, low, high = edges
            if low >= top or high <= bottom or at < left:
                return None
            if at - left > _NARROW * size * (space - before) + room:
                box_of(page, space - 1, *places)
                if at - edges[1] > room:
                    found.append(_Stretch(first, space, self._moved(start, edges[1], bottom, top)))
                    start = Box(at, low, at, high)
                    first, bottom, top = word, low, high
                    size, _ = self._type(first)
                    room = _GAP * size
            left, before = at, word
            bottom, top = min(bottom, low), max(top, high)
            space = text.find(" ", word, end)
        found.append(_Stretch(first, end, self._moved(start, last.right, bottom, max(top, last.top))))
        return found

    def _moved(self, start: Box, right: float, bottom: float, top: float) -> Box:
        x, y = self._page.left, self._page.bottom
        return Box(start.left - x, bottom - y, right - x, top - y)

    def _word_by_word(self, first: int, end: int) -> Iterator[_Stretch]:
        """Yield the stretches of a line that is turned, runs to the left or jumps."""
        current: _Stretch | None = None
        size = 0.0
        for word in self._words(first, end):
            if current is not None and _goes_on(current, word, size, self._text):
                box = Box(*map(min, current.box[:2], word.box[:2]), *map(max, current.box[2:], word.box[2:]))
                current = _Stretch(current.first, word.end, box, current.turn)
                continue
            if current is not None:
                yield current
            current = word
            size, _ = self._type(word.first)
        if current is not None:
            yield current

    def _words(self, first: int, end: int) -> Iterator[_Stretch]:
        """Yield words with their places; where a word's ends do not tell it, its characters one by one."""
        for found in _WORD.finditer(self._text, first, end):
            start = found.start()
            turn = self._turn(start)
            boxes = [self._box(index) for index in range(start, found.end())]
            placed = [
                _Stretch(start + at, start + at + 1, upright(box, turn, self._page), turn)
                for at, box in enumerate(boxes)
                if box is not None
            ]
            if not placed:
                continue
            if _runs_on(placed[0].box, placed[-1].box) or _RIGHT_TO_LEFT.search(found.group()):
                lows = [min(edge) for edge in zip(*(each.box[:2] for each in placed), strict=True)]
                highs = [max(edge) for edge in zip(*(each.box[2:] for each in placed), strict=True)]
                yield _Stretch(start, found.end(), Box(*lows, *highs), turn)
            else:
                yield from placed

    def piece(self, stretch: _Stretch, marks: Marks) -> Piece:
        """Make a piece; its type is that of its longest word, since a list's or note's mark may differ."""
        first, end, box, turn = stretch
        text = self._text[first:end]
        longest = max(text.split(" "), key=len) if " " in text else text
        index = first + text.index(longest)
        size, bold = self._type(index)
        base = self._base(index, turn)
        piece = Piece(
            box.left, box.right, base - 0.2 * size, base + 0.7 * size, size, bold, [], first
        )  # fmt: skip
        spots = marks.near(box)
        if spots or _LOOKED_AT.search(text):
            self._write_words(piece, stretch, base, spots)
        else:
            piece.runs.append(Run(text))
        return piece

    def _write_words(self, piece: Piece, stretch: _Stretch, base: float, spots: list[Spot]) -> None:
        """Write a piece word by word, with raised and lowered digits, links and comments."""
        done = stretch.first
        for found in _WORD.finditer(self._text, stretch.first, stretch.end):
            first, end = found.span()
            text = self._with_heights(found.group(), first, base, piece.size, stretch.turn)
            apart = first > stretch.first and self._text[first - 1] == " "
            if apart and not self._is_one_word(done, first, piece.size, stretch.turn):
                piece.space()
            done = end
            if not spots:
                piece.add(text)
                continue
            whole = self._around(first, end, stretch.turn)
            step = 1 if cut(spots, whole) else end - first
            for at in range(0, end - first, step):
                piece.add(
                    text[at : at + step],
                    *on(spots, self._around(first + at, first + at + step, stretch.turn)),
                )

    def _is_one_word(self, done: int, first: int, size: float, turn: int) -> bool:
        """Tell small capitals, where PDFium takes the change of size between two letters for a space."""
        if not _CAPITALS.match(self._text, done - 1, first + 1):
            return False
        gap = self._around(first, first + 1, turn).left - self._around(done - 1, done, turn).right
        return abs(gap) < 0.12 * size

    def _with_heights(self, word: str, first: int, base: float, size: float, turn: int) -> str:
        """Write raised and lowered digits as such: 10⁶ is not 106, and a note's mark is no number."""
        if not _DIGIT.search(word):
            return word
        box = self._around(first, first + len(word), turn)
        level = box.top - base < 0.74 * size and box.bottom - base < 0.2 * size
        if level and not _DIGIT_BEHIND.search(word):
            return word
        signs = []
        for at, sign in enumerate(word, start=first):
            raised = self._base(at, turn) - base if sign in _STANDING else 0.0
            table = _RAISED if raised > 0.2 * size else _LOWERED if raised < -0.1 * size else {}
            signs.append(sign.translate(table))
        return "".join(signs)

    def _around(self, first: int, end: int, turn: int) -> Box:
        """Return the upright box around a word, told by its first and last characters."""
        start = self._box(first) or Box(0, 0, 0, 0)
        last = self._box(end - 1) or start
        start, last = upright(start, turn, self._page), upright(last, turn, self._page)
        return Box(*map(min, start[:2], last[:2]), *map(max, start[2:], last[2:]))

    def _box(self, index: int) -> Box | None:
        """Return the box around a character's ink, as the file turns it."""
        if not self._raw.FPDFText_GetCharBox(self._textpage, index, *self._places):
            return None
        left, right, bottom, top = self._edges
        return Box(left, bottom, right, top)

    def _turn(self, index: int) -> int:
        """Return by how many quarters against the clock a character is turned."""
        angle = self._raw.FPDFText_GetCharAngle(self._textpage, index)
        return -round(angle / (math.pi / 2)) % 4 if math.isfinite(angle) and angle >= 0 else 0

    def _base(self, index: int, turn: int) -> float:
        """Return how high the line is on which a character stands."""
        if not self._raw.FPDFText_GetCharOrigin(self._textpage, index, *self._places[:2]):
            return 0.0
        x, y, _, _ = self._edges
        return upright(Box(x, y, x, y), turn, self._page).bottom

    def _type(self, index: int) -> tuple[float, bool]:
        """Return a character's size in points, as it is shown, and whether it is bold."""
        size = self._raw.FPDFText_GetFontSize(self._textpage, index) or 10.0
        if self._raw.FPDFText_GetMatrix(self._textpage, index, self._matrix):
            size *= math.hypot(self._matrix.c, self._matrix.d) or 1.0
        bold = self._raw.FPDFText_GetFontWeight(self._textpage, index) >= _BOLD
        return min(max(size, 0.5), 2000.0) if math.isfinite(size) else 10.0, bold


def _runs_on(start: Box, last: Box) -> bool:
    """Tell whether two characters stand on one line, the second to the right of the first."""
    return last.left >= start.left and last.bottom < start.top and start.bottom < last.top


def _goes_on(stretch: _Stretch, word: _Stretch, size: float, text: str) -> bool:
    """Tell whether a word stands beside what was read before it on the same line."""
    if stretch.turn != word.turn or word.box.bottom > stretch.box.top or word.box.top < stretch.box.bottom:
        return False
    if stretch.box.left - word.box.left > size:
        # Arabic and Hebrew go on to the left.
        near = stretch.box.left - word.box.right <= _GAP * size
        return near and bool(_RIGHT_TO_LEFT.search(text, word.first, word.end))
    return -size <= word.box.left - stretch.box.right <= _GAP * size
