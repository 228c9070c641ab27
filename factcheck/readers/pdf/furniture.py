"""Furniture: running heads, feet and page numbers, which are no part of the text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from msgspec import Struct, field

from factcheck.readers.pdf.lines import rows
from factcheck.readers.pdf.pieces import Page, Piece
from factcheck.text.lexicon import every

HEADLINE = 1.3
"""Times the body's size from which type is a headline's."""
_PAGE = "|".join(re.escape(word) for each in every() for word in sorted(each.layout.PAGE))
_OF = "|".join(word for each in every() for word in sorted(each.layout.OF))
_PAGE_NUMBER = re.compile(
    rf"(?:{_PAGE})?\s*[-–—|]?\s*\d{{1,4}}\s*(?:(?:/|{_OF})\s*\d{{1,4}})?\s*[-–—|]?", re.IGNORECASE
)
_DIGITS = re.compile(r"\d+")
_FIRST, _LAST = re.compile(r"\d{1,4}(?=\D)"), re.compile(r"(?<=\D)\d{1,4}$")
_MARGIN, _NUMBERED_MARGIN = 0.15, 0.25
"""Furniture stands in the outer seventh of a page's height, a page number alone in its outer quarter."""
_DEEPEST = 4
"""Rows from the page's edge among which furniture is looked for."""
_NEAR = 2
"""Pages: left and right pages alternate, and each chapter has a head of its own."""
_LONGEST = 160


class Furnished(Struct):
    """A page's furniture, top and foot, and what it leaves for the text."""

    heads: list[list[Piece]] = field(default_factory=list)
    feet: list[list[Piece]] = field(default_factory=list)
    text: list[Piece] = field(default_factory=list)


class _Row(Struct, frozen=True):
    """A row near a page's edge."""

    pieces: list[Piece]
    text: str
    size: float
    gap: float
    """White between the row and the next one inwards."""
    words: str
    """What the row says on every page that has it."""
    numbers: frozenset[int]
    """The numbers with which the row begins and ends, as one with the page's number does."""


def furnished(pages: Sequence[Page], body_size: float) -> list[Furnished]:
    """Take the furniture off each page.

    A row in the margin is furniture where a page nearby has the same but for its digits, where it holds a
    page number apart from the text, or where it begins or ends with a number that counts up from page to
    page; what stands outside such a row is furniture too, whatever it says.
    """
    tops = [_edge(page, top=True) for page in pages]
    feet = [_edge(page, top=False) for page in pages]
    found = []
    for number, page in enumerate(pages):
        heads = _taken(tops, number, body_size)
        if len(pages) == 1:
            heads = heads or _above_headline(page, body_size)
        foot = _taken(feet, number, body_size)[::-1]
        gone = {id(piece) for row in (*heads, *foot) for piece in row}
        found.append(Furnished(heads, foot, [each for each in page.pieces if id(each) not in gone]))
    return found


def body_size(pages: Sequence[Page]) -> float:
    """Return the size that most of the text is set in."""
    exact: Counter[float] = Counter()
    for page in pages:
        for piece in page.pieces:
            exact[piece.size] += piece.length
    sizes: Counter[float] = Counter()
    for size, length in exact.items():
        sizes[round(size * 2) / 2] += length
    return sizes.most_common(1)[0][0] if sizes else 10.0


def _edge(page: Page, *, top: bool) -> list[_Row]:
    """Return the rows in a page's margin, the outermost first."""
    depth = _MARGIN * page.height
    margin = [each for each in page.pieces if (page.height - each.bottom if top else each.top) < 2 * depth]
    inwards = rows(margin)[:: 1 if top else -1][: _DEEPEST + 1]
    found = []
    for number, row in enumerate(inwards[:_DEEPEST]):
        low, high = min(each.bottom for each in row), max(each.top for each in row)
        text = " ".join(each.text.strip() for each in row)
        gap = depth
        if number + 1 < len(inwards):
            after = inwards[number + 1]
            gap = low - max(each.top for each in after) if top else min(each.bottom for each in after) - high
        alone = not number and gap > row[0].size and _PAGE_NUMBER.fullmatch(text)
        if (page.height - low if top else high) > (_NUMBERED_MARGIN * page.height if alone else depth):
            break
        words = _DIGITS.sub("0", text.casefold())
        found.append(_Row(row, text, max(each.size for each in row), gap, words, frozenset(_numbers(text))))
    return found


def _numbers(text: str) -> Iterator[int]:
    """Yield the numbers with which a row begins and ends."""
    for found in (_FIRST.match(text), _LAST.search(text, max(0, len(text) - 5))):
        if found:
            yield int(found.group())


def _taken(edges: Sequence[list[_Row]], number: int, body_size: float) -> list[list[Piece]]:
    """Return the rows of one page's edge that are furniture, the outermost first."""
    deepest = -1
    others = [at for at in range(number - _NEAR, number + _NEAR + 1) if 0 <= at < len(edges) and at != number]
    nearby = {row.words for other in others for row in edges[other]}
    counted = {found - other + number for other in others for row in edges[other] for found in row.numbers}
    for depth, row in enumerate(edges[number]):
        if len(row.text) > _LONGEST or row.size >= HEADLINE * body_size:
            break
        numbered = any(_PAGE_NUMBER.fullmatch(each.text.strip()) for each in (row.pieces[0], row.pieces[-1]))
        numbered = numbered or not counted.isdisjoint(row.numbers)
        if row.words in nearby or (numbered and row.gap > 0.6 * row.size):
            deepest = depth
    return [row.pieces for row in edges[number][: deepest + 1]]


def _above_headline(page: Page, body_size: float) -> list[list[Piece]]:
    """Return the row or two in a single page's top margin above its headline: a running head, once."""
    largest = max(page.pieces, key=lambda each: each.size, default=None)
    if largest is None or largest.size < HEADLINE * body_size:
        return []
    above = rows(each for each in page.pieces if each.bottom >= largest.top)
    inside = all(each.bottom > page.height * (1 - _MARGIN) for row in above for each in row)
    return above if inside and len(above) <= 2 else []
