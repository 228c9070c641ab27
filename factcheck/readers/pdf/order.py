"""Order: a page's pieces as lines in the order in which a person reads them.

The page is cut again and again. The tallest gutter is looked for: a stretch of white from top to bottom with
text on both sides. Whatever crosses it (a headline, a table, a figure) ends it, so that columns between two
such things are cut there alone and not on the whole page. What stands above it is read first, then the left
side, the right side, and what stands below, each of them cut in the same way. Where there is no gutter, white
from side to side parts the bands in which one is looked for once more. What is left is read row by row.

White alone does not tell columns of prose from a table, whose rows are read across. The order in which the
file draws the text does, since most programs write as one reads: see ``_flow``. Only where a file draws its
text in no order of either kind does the form of the lines decide, and then the page is called doubtful.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from msgspec import Struct

from factcheck.readers.pdf.grids import with_tables
from factcheck.readers.pdf.lines import Column, Line, line, rows
from factcheck.readers.pdf.pieces import Piece

_DEEPEST = 16
_LETTER = re.compile(r"[^\W\d_]")
_MOST_EDGES = 6
"""Places at which a gutter is looked for in one cut: the commonest left edges beside other text."""
_FIGURES = 5
"""Times the type's size: how wide a column of figures beside a gutter may be."""
_FEWEST_LINES = 4
"""Lines on each side from which columns are told by their lines alone."""
_MOST_COMPARED = 40
"""Pieces of each side whose order is compared: more would cost the square and tell no more."""
_SLACK = 0.5
"""Points between a gutter and the column on its right."""
_OVERHANG = 0.4
"""Times the type's size by which a letter's ink may reach out of its column."""
_COLUMNS, _ROWS = 0.4, 0.7
"""Where ``_flow`` stops speaking for columns, and where it begins to speak for rows."""


class _Gutter(Struct, frozen=True):
    """White between two columns, and what stands above, on both sides, and below."""

    height: float
    above: list[Piece]
    left: list[Piece]
    right: list[Piece]
    below: list[Piece]


class Order:
    """Puts one page's pieces in order."""

    def __init__(self, page: int, pieces: list[Piece]) -> None:
        """Cut the page."""
        self.lines: list[Line] = []
        self.doubtful = False
        self._page = page
        self._columns = 0
        if pieces:
            self._cut(pieces, self._column(pieces), 0)
            self.lines = with_tables(self.lines)

    def _column(self, pieces: Sequence[Piece]) -> Column:
        self._columns += 1
        left, right = min([each.left for each in pieces]), max([each.right for each in pieces])
        return Column(self._page, self._columns, left, right)

    def _cut(self, pieces: list[Piece], column: Column, depth: int, *, banded: bool = False) -> None:
        """Read pieces that stand within one column; their lines go on with its paragraphs."""
        across = rows(pieces)
        if depth < _DEEPEST and any(len(row) > 1 for row in across):
            gutter = self._gutter(pieces, across)
            if gutter is not None and (banded or not _is_drawn_by_bands(gutter, across)):
                self._cut(gutter.above, column, depth + 1)
                self._cut(gutter.left, self._column(gutter.left), depth + 1)
                self._cut(gutter.right, self._column(gutter.right), depth + 1)
                self._cut(gutter.below, column, depth + 1)
                return
            bands = [] if banded else _bands(across)
            if len(bands) > 1:
                for band in bands:
                    self._cut(band, column, depth + 1, banded=True)
                return
        self.lines += [line(row, column) for row in across]

    def _gutter(self, pieces: list[Piece], across: list[list[Piece]]) -> _Gutter | None:
        """Return the tallest gutter that parts columns."""
        size = _median([each.size for each in pieces])
        width = max(4.0, 0.4 * size)
        lefts = sorted(each.left for each in pieces)
        beside = Counter(
            round(after.left / 2) * 2
            for row in across
            for before, after in pairwise(row)
            if after.left - before.right >= width
        )
        found = [
            gutter
            for edge, _ in beside.most_common(_MOST_EDGES)
            for gutter in _gutters(pieces, edge=_outermost(lefts, edge, size), width=width)
        ]
        for gutter in sorted(found, key=lambda each: -each.height):
            if self._parts_columns(gutter):
                return gutter
        return _staggered(pieces, lefts, size, width)

    def _parts_columns(self, gutter: _Gutter) -> bool:
        """Tell columns from the cells of a table and from marks before the lines of a list."""
        if _is_marks(gutter.left) or _is_marks(gutter.right):
            return False
        first, last = min(each.left for each in gutter.right), max(each.right for each in gutter.left)
        behind = [each for each in gutter.right if each.left < first + _FIGURES * each.size]
        before = [each for each in gutter.left if each.right > last - _FIGURES * each.size]
        if _are_figures_of(behind, gutter.left) or _are_figures_of(before, gutter.right):
            return False
        flow = _flow(gutter.left, gutter.right)
        if flow <= _COLUMNS:
            return True
        if min(len(gutter.left), len(gutter.right)) < 4:
            return False
        prose = _is_prose(gutter.left), _is_prose(gutter.right)
        if flow >= _ROWS:
            if not all(prose) or not _is_drawn_by_lines(gutter):
                return False
        elif not any(prose):
            return False
        self.doubtful = True
        return True


def _staggered(pieces: list[Piece], lefts: list[float], size: float, width: float) -> _Gutter | None:
    """Return the tallest gutter between columns of prose whose lines stand at different heights.

    They have no row in common that would show where one begins. Whatever is no prose stands so by chance.
    """
    if len(pieces) < 2 * _FEWEST_LINES:
        return None
    every = Counter([round(left / 2) * 2 for left in lefts if left > lefts[0] + 10 * size])
    found = [
        gutter
        for edge, count in every.most_common(_MOST_EDGES // 2)
        if count >= _FEWEST_LINES
        for gutter in _gutters(pieces, edge=_outermost(lefts, edge, size), width=width)
        if min(len(gutter.left), len(gutter.right)) >= _FEWEST_LINES
        and gutter.height > 0.5 * _FEWEST_LINES * size
    ]
    for gutter in sorted(found, key=lambda each: -each.height):
        if (
            _is_prose(gutter.left)
            and _is_prose(gutter.right)
            and _flow(gutter.left, gutter.right) <= _COLUMNS
        ):
            return gutter
    return None


def _outermost(lefts: list[float], edge: float, size: float) -> float:
    """Return where, of a column's lines, the ink begins that reaches out of it furthest.

    A quotation mark or a slanting letter may begin points before the lines around it, and must not be
    taken for something that crosses the gutter.
    """
    return lefts[bisect_left(lefts, edge - max(1.0, _OVERHANG * size))]


def _gutters(pieces: list[Piece], *, edge: float, width: float) -> list[_Gutter]:
    """Return the stretches of white before a left edge, each from one crossing piece to the next."""
    left, right = edge - width, edge - _SLACK
    before = [each for each in pieces if each.right <= left]
    if len(before) < 2:
        return []
    behind = [each for each in pieces if each.left >= right and each.right > left]
    if len(behind) < 2:
        return []
    crossing = sorted((each for each in pieces if each.left < right and each.right > left), key=_depth)
    depths = [_depth(each) for each in crossing]
    sides: dict[int, tuple[list[Piece], list[Piece]]] = {}
    for number, side in enumerate((before, behind)):
        for piece in side:
            sides.setdefault(bisect_left(depths, _depth(piece)), ([], []))[number].append(piece)
    found = []
    for number, (lefts, rights) in sides.items():
        if len(lefts) < 2 or len(rights) < 2:
            continue
        top = min(max([each.top for each in lefts]), max([each.top for each in rights]))
        foot = max(min([each.bottom for each in lefts]), min([each.bottom for each in rights]))
        if top > foot:
            above, below = crossing[:number], crossing[number:]
            for other, both in sides.items():
                if other != number:
                    (above if other < number else below).extend((*both[0], *both[1]))
            found.append(_Gutter(top - foot, above, lefts, rights, below))
    return found


def _depth(piece: Piece) -> float:
    """Return how far down the page a piece stands."""
    return -(piece.top + piece.bottom) / 2


def _median(values: Iterable[float]) -> float:
    """Return the middle value; of an even number the upper one, which is as good and ten times as fast."""
    ordered = sorted(values)
    return ordered[len(ordered) // 2]


def _flow(left: list[Piece], right: list[Piece]) -> float:
    """Return how the file's order runs over two sides: 0 one side after the other, 1 row after row.

    Read in rows, a piece comes after what stands higher on the other side; in columns, the side alone
    decides. So the share of pairs with the left piece first is taken once where it stands higher and once
    where it stands lower: the two differ by 1 in rows and not at all in columns, whichever comes first.
    """
    higher, lower, first_higher, first_lower = 0, 0, 0, 0
    some = _sample(left)
    others = [(other.top, other.bottom, other.place) for other in _sample(right)]
    apart = _is_apart([one.place for one in some], [place for *_, place in others])
    for one in some:
        if apart and higher and lower:
            return 0.0  # the share of pairs is all or none, both times
        middle, size, place = one.top + one.bottom, one.size, one.place
        for top, bottom, other in others:
            away = middle - top - bottom
            if away > size:
                higher += 1
                first_higher += place < other
            elif away < -size:
                lower += 1
                first_lower += place < other
    if not higher or not lower:
        return 1.0  # side by side at one height: nothing tells of columns
    return first_higher / higher - first_lower / lower


def _is_apart(places: list[int], others: list[int]) -> bool:
    """Tell whether all of one side is drawn before all of the other."""
    return max(places) < min(others) or max(others) < min(places)


def _sample(pieces: list[Piece]) -> list[Piece]:
    return pieces[:: len(pieces) // _MOST_COMPARED + 1]


def _is_marks(pieces: list[Piece]) -> bool:
    """Tell list marks, line numbers and the like: hardly a character in each line."""
    short = len(pieces)
    for each in pieces:
        if len(each.text.strip()) > 3:
            short -= 1
            if short <= len(pieces) // 2:
                return False
    # A formula's many pieces are short as well, but not its lines.
    return _median(sum(len(each.text.strip()) for each in row) for row in rows(pieces)) <= 3


def _are_figures_of(pieces: list[Piece], others: list[Piece]) -> bool:
    """Tell a column of figures, each beside what it counts: read across, in whatever order it is drawn."""
    wordless = len(pieces)
    for each in pieces:
        if _LETTER.search(each.text):
            wordless -= 1
            if wordless < 0.8 * len(pieces):
                return False
    levels = sorted((each.bottom + each.top) / 2 for each in others)
    beside = 0
    for each in pieces:
        at = bisect_left(levels, each.bottom)
        beside += at < len(levels) and levels[at] <= each.top
    return beside >= 0.7 * len(pieces)


def _is_prose(pieces: list[Piece]) -> bool:
    """Tell lines of prose, most of which fill their column."""
    width = max(each.right for each in pieces) - min(each.left for each in pieces)
    long = sum([each.length for each in pieces if each.right - each.left > 0.7 * width])
    return long >= 0.6 * sum([each.length for each in pieces]) and long >= 18 * len(pieces) * 0.6


def _is_drawn_by_lines(gutter: _Gutter) -> bool:
    """Tell a scan's text, drawn line by line over both columns, from a table with cells of several lines."""
    sides = sorted([(each.place, 0) for each in gutter.left] + [(each.place, 1) for each in gutter.right])
    changes = sum(one[1] != other[1] for one, other in pairwise(sides))
    return changes >= 1.4 * min(len(gutter.left), len(gutter.right))


def _is_drawn_by_bands(gutter: _Gutter, across: list[list[Piece]]) -> bool:
    """Tell cells that the file draws band after band, as a grid of names, from columns on whole pages."""
    if max([each.place for each in gutter.left]) < min([each.place for each in gutter.right]):
        return False
    beside = {id(each) for side in (gutter.left, gutter.right) for each in side}
    cells = [[each.place for each in band if id(each) in beside] for band in _bands(across)]
    cells = [places for places in cells if places]
    return len(cells) > 1 and all(max(upper) < min(lower) for upper, lower in pairwise(cells))


def _bands(across: list[list[Piece]]) -> list[list[Piece]]:
    """Cut rows where white from side to side is higher than between the lines of a paragraph."""
    found: list[list[Piece]] = []
    foot = 0.0
    for row in across:
        top, bottom = row[0].top, row[0].bottom
        if len(row) > 1:
            top, bottom = max(each.top for each in row), min(each.bottom for each in row)
        if not found or foot - top > 0.9 * row[0].size:
            found.append([])
            foot = bottom
        found[-1] += row
        foot = min(foot, bottom)
    return found
