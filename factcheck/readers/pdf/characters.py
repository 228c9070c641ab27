"""Characters: PDFium's text of a page, gathered into pieces that stand upright.

Of a line that runs from left to right only the first character of each word is asked for its place, to see
wide gaps, and the type once for each piece. Lines that run otherwise are taken word by word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.readers.pdf import right_to_left
from factcheck.readers.pdf.level import GAP, Levels, TextStretch, runs_on
from factcheck.readers.pdf.marks import Marks, Spot, cut, on
from factcheck.readers.pdf.pieces import LOWERED, RAISED, Box, Piece, Run, upright
from factcheck.readers.pdf.textpage import HYPHEN, SECOND_HALF, TextPage

_LINE_END = re.compile(rf"[\r\n]+|{HYPHEN}|\Z")
_WHITE = " \x00\r\n"
_WORD = re.compile(r"[^ \x00]+")
_DIGIT = re.compile(r"\d")
_DIGIT_BEHIND = re.compile(r"[^\W\d_][.,;:!?”’\"')\]]*\d")
"""A digit behind a letter: a note's mark, an exponent, a chemist's index or a part of a name."""
_MARKED = re.compile(r"\d+(?=[^\W\d_]{3})")
"""A note's mark before a word, which stands higher than the line does."""
_CAPITALS = re.compile(r"[A-ZÀ-Þ] +[A-ZÀ-Þ]")
_FIGURE = re.compile(r"[^ \x00]*\d[^ \x00]*")
_SPACED = re.compile(rf"{_CAPITALS.pattern}|  |\x00")
"""What is looked at word by word: capitals in a row, which may be small ones, and several spaces."""
_STANDING = frozenset("0123456789+-−")


def read(textpage: TextPage, page: Box, marks: Marks) -> tuple[list[Piece], list[Piece], int]:
    """Return a page's pieces turned upright, those written in another direction, and the page's turn.

    The page's direction is that of most of its characters: this reads a page upright however the file
    turns it, with ``/Rotate`` or by drawing sideways, and a scan that lies on its side too.
    """
    characters = _Characters(textpage, page)
    turned: dict[int, list[TextStretch]] = {}
    for stretch in characters.stretches():
        turned.setdefault(stretch.turn, []).append(stretch)
    if characters.to_left:
        turned.setdefault(0, [])
    if not turned:
        return [], [], 0
    long = {each: sum(stretch.end - stretch.first for stretch in turned[each]) for each in turned}
    long[0] = long.get(0, 0) + sum(end - first for first, end in characters.to_left)
    turn = max(turned, key=lambda each: long[each])
    pieces: dict[int, list[Piece]] = {}
    for each, stretches in turned.items():
        spots = marks.turned(each, page)
        pieces[each] = characters.pieces(stretches, spots)
        if not each and characters.to_left:
            pieces[0] += right_to_left.pieces(textpage, characters.to_left, page, spots)
    return pieces.pop(turn), [piece for aside in pieces.values() for piece in aside], turn


class _Characters:
    """Gathers the characters of one page into stretches and pieces."""

    def __init__(self, textpage: TextPage, page: Box) -> None:
        self._textpage, self._page = textpage, page
        self._text = textpage.signs.replace(HYPHEN, "-")
        self.to_left: list[tuple[int, int]] = []
        """Upright lines with letters that are written to the left, and those that may stand within one."""

    def stretches(self) -> Iterator[TextStretch]:
        """Yield the stretches of the page's lines that are written to the right, in the file's order."""
        lines = list(self._lines())
        if right_to_left.LETTER.search(self._text):
            lines = self._without_to_left(lines)
        levels = Levels(self._textpage, self._text, self._page)
        for (first, end), level in zip(lines, levels.cut(lines), strict=True):
            yield from self._word_by_word(first, end) if level is None else level

    def _without_to_left(self, lines: list[tuple[int, int]]) -> list[tuple[int, int]]:
        """Put aside the lines that are written to the left, and on a page of such lines all others."""
        upright_lines = [each for each in lines if not self._textpage.turn(each[0])]
        most = right_to_left.is_written_to_left(self._text)
        self.to_left = [
            (first, end)
            for first, end in upright_lines
            if most or right_to_left.LETTER.search(self._text, first, end)
        ]
        gone = set(self.to_left)
        return [each for each in lines if each not in gone]

    def _lines(self) -> Iterator[tuple[int, int]]:
        """Yield where the page's lines begin and end, without the white around them.

        PDFium joins a line that ends in a hyphen with the next one; taken as one they would stand on two
        levels and have to be read letter by letter.
        """
        first = 0
        for found in _LINE_END.finditer(self._textpage.signs):
            end = found.end()
            if found.group() == HYPHEN and self._goes_on_behind(end - 1):
                continue
            words = self._text[first:end].rstrip(_WHITE)
            if words:
                last = first + len(words)
                yield last - len(words.lstrip(_WHITE)), last
            first = end

    def _goes_on_behind(self, hyphen: int) -> bool:
        """Tell a hyphen or minus within a line, which PDFium may take for one at its end."""
        if self._textpage.signs[hyphen + 1 : hyphen + 2].strip("\r\n") == "":
            return False
        here, after = self._textpage.box(hyphen), self._textpage.box(hyphen + 1)
        return here is None or after is None or runs_on(here, after)

    def _word_by_word(self, first: int, end: int) -> Iterator[TextStretch]:
        """Yield the stretches of a line that is turned, runs to the left or jumps."""
        current: TextStretch | None = None
        size = 0.0
        for word in self._words(first, end):
            if current is not None and _goes_on(current, word, size):
                current = _joined(current, word)
                continue
            if current is not None:
                yield current
            current = word
            size = self._textpage.size(word.first)
        if current is not None:
            yield current

    def _words(self, first: int, end: int) -> Iterator[TextStretch]:
        """Yield words with their places; where a word's ends do not tell it, its characters one by one."""
        for found in _WORD.finditer(self._text, first, end):
            start = found.start()
            turn = self._textpage.turn(start)
            boxes = [self._textpage.box(index) for index in range(start, found.end())]
            placed = [
                TextStretch(start + at, start + at + 1, upright(box, turn, self._page), turn)
                for at, box in enumerate(boxes)
                if box is not None
            ]
            if not placed:
                continue
            if runs_on(placed[0].box, placed[-1].box) or right_to_left.LETTER.search(found.group()):
                lows = [min(edge) for edge in zip(*(each.box[:2] for each in placed), strict=True)]
                highs = [max(edge) for edge in zip(*(each.box[2:] for each in placed), strict=True)]
                yield TextStretch(start, found.end(), Box(*lows, *highs), turn)
            else:
                yield from placed

    def pieces(self, stretches: Sequence[TextStretch], marks: Marks) -> list[Piece]:
        """Make pieces, the type of each told by one of its characters."""
        telling = [self._telling(each) for each in stretches]
        sizes, bold = self._textpage.sizes(telling), self._textpage.bold(telling)
        found: list[Piece] = []
        figured: list[tuple[Piece, TextStretch, float]] = []
        for stretch, size, heavy, (x, y) in zip(
            stretches, sizes, bold, self._textpage.origins(telling), strict=True
        ):
            first, end, box, turn = stretch
            base = self._height(x, y, turn)
            piece = Piece(box.left, box.right, base - 0.2 * size, base + 0.7 * size, size, heavy, [], first)
            found.append(piece)
            text = self._text[first:end]
            spots = marks.near(box)
            if spots or _SPACED.search(text):
                self._write_words(piece, stretch, base, spots)
            elif _DIGIT.search(text):
                figured.append((piece, stretch, base))
            else:
                piece.runs.append(Run(text))
        self._write_figured(figured)
        if SECOND_HALF in self._text:
            for piece in found:
                piece.runs = [run._replace(text=run.text.replace(SECOND_HALF, "")) for run in piece.runs]
        return found

    def _telling(self, stretch: TextStretch) -> int:
        """Return the character that tells the type: of the longest word, since a mark may differ from it."""
        text = self._text[stretch.first : stretch.end]
        longest = max(text.split(" "), key=len) if " " in text else text
        index = stretch.first + text.index(longest)
        if longest[0].isdigit() and (marked := _MARKED.match(longest)):
            index += marked.end()
        return index

    def _write_figured(self, figured: Sequence[tuple[Piece, TextStretch, float]]) -> None:
        """Write pieces with figures, each with its line's height; few have raised or lowered digits."""
        text, foot = self._text, self._page.bottom
        ends = [_ends_of_figures(text, stretch.first, stretch.end) for _, stretch, _ in figured]
        _, _, lows, highs = self._textpage.edges([index for each in ends for index in each])
        at = 0
        for (piece, stretch, base), each in zip(figured, ends, strict=True):
            low, high = max(lows[at : at + len(each)]) - foot, max(highs[at : at + len(each)]) - foot
            at += len(each)
            level = not stretch.turn and _is_level(low, high, base, piece.size)
            words = zip(each[::2], each[1::2], strict=True)
            if level and not any(_DIGIT_BEHIND.search(text, first, last + 1) for first, last in words):
                piece.runs.append(Run(text[stretch.first : stretch.end]))
            else:
                piece.runs.append(Run(self._with_figures(stretch, base, piece.size)))

    def _write_words(self, piece: Piece, stretch: TextStretch, base: float, spots: list[Spot]) -> None:
        """Write a piece word by word, with raised and lowered digits, links and comments."""
        words = self._written(stretch, base, piece.size)
        if not spots:
            piece.runs.append(Run("".join(space + word for space, word, _ in words).lstrip(" ")))
            return
        for space, word, first in words:
            if space:
                piece.space()
            self._write_marked(piece, word, first, stretch.turn, spots)

    def _with_figures(self, stretch: TextStretch, base: float, size: float) -> str:
        """Return a stretch's text with raised and lowered digits; only its figures are looked at."""

        def high(found: re.Match[str]) -> str:
            return self._with_heights(found.group(), stretch.first + found.start(), base, size, stretch.turn)

        return _FIGURE.sub(high, self._text[stretch.first : stretch.end])

    def _written(self, stretch: TextStretch, base: float, size: float) -> Iterator[tuple[str, str, int]]:
        """Yield a stretch's words, each with the space before it and the place of its first character."""
        done = stretch.first
        for found in _WORD.finditer(self._text, stretch.first, stretch.end):
            first, end = found.span()
            word = found.group()
            if _DIGIT.search(word):
                word = self._with_heights(word, first, base, size, stretch.turn)
            apart = first > stretch.first and self._text[first - 1] == " "
            if apart and self._is_one_word(done, first, size, stretch.turn):
                apart = False
            yield " " if apart else "", word, first
            done = end

    def _write_marked(self, piece: Piece, text: str, first: int, turn: int, spots: list[Spot]) -> None:
        """Write a word that links or comments may stand on, letter by letter where one covers a part."""
        step = 1 if cut(spots, self._around(first, first + len(text), turn)) else len(text)
        for at in range(0, len(text), step):
            there = self._around(first + at, first + at + step, turn)
            piece.add(text[at : at + step], *on(spots, there))

    def _is_one_word(self, done: int, first: int, size: float, turn: int) -> bool:
        """Tell small capitals, where PDFium takes the change of size between two letters for a space."""
        if not _CAPITALS.match(self._text, done - 1, first + 1):
            return False
        gap = self._around(first, first + 1, turn).left - self._around(done - 1, done, turn).right
        return abs(gap) < 0.12 * size

    def _with_heights(self, word: str, first: int, base: float, size: float, turn: int) -> str:
        """Write raised and lowered digits as such: 10⁶ is not 106, and a note's mark is no number."""
        _, bottom, _, top = self._around(first, first + len(word), turn)
        if _is_level(bottom, top, base, size) and not _DIGIT_BEHIND.search(word):
            return word
        signs = []
        for at, sign in enumerate(word, start=first):
            raised = self._base(at, turn) - base if sign in _STANDING else 0.0
            table = RAISED if raised > 0.2 * size else LOWERED if raised < -0.1 * size else {}
            signs.append(sign.translate(table))
        return "".join(signs)

    def _around(self, first: int, end: int, turn: int) -> Box:
        """Return the upright box around a word, told by its first and last characters."""
        start = self._textpage.box(first) or Box(0, 0, 0, 0)
        last = self._textpage.box(end - 1) or start
        if not turn:
            x, y = self._page.left, self._page.bottom
            return Box(
                (start.left if start.left < last.left else last.left) - x,
                (start.bottom if start.bottom < last.bottom else last.bottom) - y,
                (start.right if start.right > last.right else last.right) - x,
                (start.top if start.top > last.top else last.top) - y,
            )
        start, last = upright(start, turn, self._page), upright(last, turn, self._page)
        return Box(*map(min, start[:2], last[:2]), *map(max, start[2:], last[2:]))

    def _base(self, index: int, turn: int) -> float:
        """Return how high the line is on which a character stands."""
        return self._height(*self._textpage.origin(index), turn)

    def _height(self, x: float, y: float, turn: int) -> float:
        if not turn:
            return y - self._page.bottom
        return upright(Box(x, y, x, y), turn, self._page).bottom


def _is_level(bottom: float, top: float, base: float, size: float) -> bool:
    """Tell figures that stand on the line as those of a date do."""
    return top - base < 0.74 * size and bottom - base < 0.2 * size


def _ends_of_figures(text: str, first: int, end: int) -> list[int]:
    """Return the first and the last character of each word with a digit."""
    ends: list[int] = []
    while found := _DIGIT.search(text, first, end):
        at = found.start()
        space = text.find(" ", at, end)
        word, first = max(text.rfind(" ", first, at) + 1, first), end if space < 0 else space
        ends += (word, first - 1)
    return ends


def _joined(one: TextStretch, other: TextStretch) -> TextStretch:
    box = Box(*map(min, one.box[:2], other.box[:2]), *map(max, one.box[2:], other.box[2:]))
    return TextStretch(one.first, other.end, box, one.turn)


def _goes_on(stretch: TextStretch, word: TextStretch, size: float) -> bool:
    """Tell whether a word stands beside what was read before it on the same line."""
    if stretch.turn != word.turn or word.box.bottom > stretch.box.top or word.box.top < stretch.box.bottom:
        return False
    return -size <= word.box.left - stretch.box.right <= GAP * size
