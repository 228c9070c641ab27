"""Right to left: lines of Arabic, Hebrew and their kin, put together from where each character stands.

PDFium turns such a line round by its own guess of where a run begins, and loses that guess at a change of
font: stops, numbers and Latin names jump to the line's ends, brackets are mirrored twice, and a ligature
comes out turned round (``ثلاث``, three, as ``ثالث``, third). What a page shows is certain, though: so the
characters are sorted from left to right as they are seen, cut into units that are each written one way, and
the units are read in the direction of most of the page, those of the other direction among themselves.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import groupby

from msgspec import Struct

from factcheck.readers.pdf.marks import Marks, on
from factcheck.readers.pdf.pieces import Box, Piece, Run
from factcheck.readers.pdf.textpage import TextPage

LETTER = re.compile("[\u0590-\u08ff\ufb1d-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc]")
_FORM = re.compile("[\ufb1d-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc]+")
_GAP = 1.6
"""A gap wider than this many times the type's size parts two pieces."""
_DRAWN, _SPACE, _STRETCH = 0.08, 0.25, 0.4
"""Times the type's size: gaps from which words are apart, where a space is drawn and where none is, and where
none is between letters that may be stretched to fill their line."""
_MOST = 0.3
"""Share of a page's letters: Latin names and addresses may be many on an Arabic page."""
_UNIT = re.compile(
    r"(?P<number>[-+$€£]?\d+(?:[.,:/\u066b\u066c]\d+)*[%°]?)|(?P<space> +)|(?P<word>[^\W\d_]+)|(?P<sign>.)",
    re.DOTALL,
)
_LAM_ALEF = re.compile("([آأإا])(ل)")
_STRETCHED = re.compile(f"(?<={LETTER.pattern})(?:-{{2,}}|ـ+)(?={LETTER.pattern})")
_OPENING, _CLOSING = "([{«", ")]}»"
_OTHER = str.maketrans(_OPENING + _CLOSING, _CLOSING + _OPENING)


class _Sign(Struct):
    """One character, or those of one ligature, with its place on the upright page."""

    text: str
    index: int
    box: Box
    base: float
    start: float
    """Where the pen begins or ends at its left: a letter's ink may begin further in."""

    @property
    def middle(self) -> float:
        return (self.box.left + self.box.right) / 2


class _Unit(Struct, frozen=True):
    """Signs that are read in one direction, a word or number or stop, and their box."""

    kind: str
    text: str
    box: Box


def is_written_to_left(text: str) -> bool:
    """Tell whether so many letters of a page are written to the left that its lines begin at the right."""
    return len(LETTER.findall(text)) > _MOST * sum(sign.isalpha() for sign in text)


def is_in(text: str) -> bool:
    """Tell whether a text holds a letter that is written to the left."""
    return not text.isascii() and LETTER.search(text) is not None


def pieces(textpage: TextPage, ranges: Sequence[tuple[int, int]], page: Box, marks: Marks) -> list[Piece]:
    """Return the pieces of the lines that hold the given characters, which stand upright."""
    to_left = is_written_to_left(textpage.signs)
    signs = [sign for first, end in ranges for sign in _signs(textpage, first, end, page)]
    found = []
    for row in _rows(signs, textpage):
        for stretch in _stretches(row, textpage):
            if any(not each.text.isspace() for each in stretch):
                found.append(_piece(stretch, textpage, marks, to_left=to_left))
    return found


def _signs(textpage: TextPage, first: int, end: int, page: Box) -> Iterator[_Sign]:
    """Yield the signs of a range, a ligature's characters as one."""
    placed = []
    for index in range(first, end):
        box = textpage.box(index)
        if box is not None and textpage.signs[index] not in "\x00\r\n" and not textpage.is_made(index):
            placed.append((box, index))
    for box, group in groupby(placed, key=lambda each: each[0]):
        indices = [index for _, index in group]
        text = "".join(textpage.signs[index] for index in indices).replace("\x02", "-")
        if len(text) > 1:
            text = _LAM_ALEF.sub(r"\2\1", text)
        x, y = page.left, page.bottom
        moved = Box(box.left - x, box.bottom - y, box.right - x, box.top - y)
        origin = textpage.origin(indices[0])
        yield _Sign(text, indices[0], moved, origin[1] - y, min(origin[0] - x, moved.left))


def _rows(signs: list[_Sign], textpage: TextPage) -> Iterator[list[_Sign]]:
    """Yield the signs of each line, those above a letter behind it, from left to right."""
    rows: list[list[_Sign]] = []
    for sign in sorted(signs, key=lambda each: -each.base):
        if rows and rows[-1][0].base - sign.base < 0.3 * textpage.size(rows[-1][0].index):
            rows[-1].append(sign)
        else:
            rows.append([sign])
    for row in rows:
        marks = [each for each in row if unicodedata.combining(each.text[0])]
        letters = sorted((each for each in row if each not in marks), key=lambda each: each.box.left)
        for mark in marks:
            near = min(letters, key=lambda each: abs(each.middle - mark.middle), default=None)
            if near is not None:
                near.text += mark.text
        if letters:
            yield letters


def _stretches(row: list[_Sign], textpage: TextPage) -> Iterator[list[_Sign]]:
    """Cut a line at wide gaps."""
    current: list[_Sign] = []
    right = 0.0
    for sign in row:
        if sign.text.isspace():
            if current:
                current.append(sign)
            continue
        if current and sign.box.left - right > _GAP * textpage.size(sign.index):
            yield current
            current = []
        current.append(sign)
        right = max(right, sign.box.right) if len(current) > 1 else sign.box.right
    if current:
        yield current


def _piece(stretch: list[_Sign], textpage: TextPage, marks: Marks, *, to_left: bool) -> Piece:
    inked = [each for each in stretch if not each.text.isspace()]
    main = next((each for each in inked if each.text[0].isalpha()), inked[0])
    size, bold = textpage.size(main.index), textpage.is_bold(main.index)
    left, right = min(each.box.left for each in inked), max(each.box.right for each in inked)
    piece = Piece(
        left, right, main.base - 0.2 * size, main.base + 0.7 * size, size, bold, [],
        min(each.index for each in inked),
    )  # fmt: skip
    spots = marks.near(Box(left, main.base, right, main.base + size))
    units = [each for each in _read(list(_units(stretch, size)), to_left=to_left) if each.text]
    text = _STRETCHED.sub("", "".join(each.text for each in units).strip())
    if not spots:
        piece.runs.append(Run(_with_brackets(text)))
    else:
        for unit in units:
            piece.add(unit.text, *on(spots, unit.box))
    return piece


def _units(stretch: list[_Sign], size: float) -> Iterator[_Unit]:
    """Cut signs as they are seen into words, numbers and stops, with a space where they stand apart.

    Spaces that the file draws are believed where there is room for one: some have no width and stand before
    a stop. Letters that do not join stand apart as well, so that elsewhere more room is asked for.
    """
    seen: list[_Sign] = []
    drawn = False
    for sign in stretch:
        if sign.text.isspace():
            drawn = True
            continue
        room = _DRAWN if drawn else _room(seen[-1], sign) if seen else 0.0
        if seen and sign.start - seen[-1].box.right > room * size:
            seen.append(_Sign(" ", sign.index, sign.box, sign.base, sign.start))
        seen.append(sign)
        drawn = False
    # One character for each sign, so that a place in the text is a place in the row.
    shown = "".join(" " if each.text.isspace() else each.text[0] for each in seen)
    for found in _UNIT.finditer(shown):
        signs = seen[found.start() : found.end()]
        kind = str(found.lastgroup)
        if kind == "word":
            for is_rtl, group in groupby(signs, key=lambda each: bool(LETTER.match(each.text))):
                part = list(group)
                yield _unit("rtl" if is_rtl else "ltr", part[::-1] if is_rtl else part)
        else:
            yield _unit(kind, signs)


def _room(one: _Sign, other: _Sign) -> float:
    return _STRETCH if LETTER.match(one.text) and LETTER.match(other.text) else _SPACE


def _unit(kind: str, signs: list[_Sign]) -> _Unit:
    text = "".join(
        _FORM.sub(lambda form: unicodedata.normalize("NFKC", form.group()), each.text) for each in signs
    )
    boxes = [each.box for each in signs]
    around = Box(
        min(each.left for each in boxes), min(each.bottom for each in boxes),
        max(each.right for each in boxes), max(each.top for each in boxes),
    )  # fmt: skip
    return _Unit(kind, " " if kind == "space" else text, around)


def _read(units: list[_Unit], *, to_left: bool) -> list[_Unit]:
    """Bring units from the order in which they are seen, from left to right, into that of reading."""
    if to_left or not any(each.kind == "ltr" for each in units):
        return [each for run in reversed(list(_runs(units, "ltr"))) for each in run]
    return [each for run in _runs(units, "rtl") for each in reversed(run)]


def _runs(units: list[_Unit], kind: str) -> Iterator[list[_Unit]]:
    """Yield runs of units: the words of a kind, with the numbers, stops and spaces between them, as one."""
    at = 0
    while at < len(units):
        end = at + 1
        held = units[at].kind == kind
        if held or units[at].kind == "number":
            for place in range(at + 1, len(units)):
                if units[place].kind in ("rtl", "ltr") and units[place].kind != kind:
                    break
                if units[place].kind == kind:
                    held, end = True, place + 1
                elif units[place].kind == "number" and held:
                    end = place + 1
            end = end if held else at + 1
        yield units[at:end]
        at = end


def _with_brackets(text: str) -> str:
    """Turn brackets that open where a word ends, or close where one begins."""
    turned = list(text)
    for at, sign in enumerate(text):
        if sign in _OPENING + _CLOSING:
            before, after = text[at - 1 : at], text[at + 1 : at + 2]
            opens = (not before or before.isspace()) and bool(after) and not after.isspace()
            closes = bool(before) and not before.isspace() and not after.isalnum()
            if (opens and sign in _CLOSING) or (closes and sign in _OPENING):
                turned[at] = sign.translate(_OTHER)
    return "".join(turned)
