"""Grids: lines whose cells stand below one another are the rows of a table, each of them a line of its own.

A line made of several pieces with wide gaps between them may be a row. It is one where the line above or
below has a cell, behind the first, that begins, ends or is centred at the same place: by chance gaps in prose
do not stand so. Rows of short cells close above or below them are heads or sums. What wraps within a cell
leaves the row's first place empty and goes on in the cell above it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import count, pairwise

from msgspec.structs import replace

from factcheck.readers.pdf.lines import Line, RowCell
from factcheck.readers.pdf.pieces import Run

_FEWEST_DOTS = 5
_LEADER = re.compile(rf"(?:[.·․…‥_] ?){{{_FEWEST_DOTS},}}\s*\S{{1,9}}$")
"""Dots from a line's words to the number at its end."""
_TAIL = 24
"""Characters at a line's end that tell dots before a number."""
_ALIGNED = 0.6
"""Times the type's size by which cells of one column may stand apart."""
_APART = 2.5
"""Times the type's size: higher white ends a table."""
_WRAPS = 0.6
"""Times the type's size: lower white parts the lines of one cell."""
_MOST_NAMES = 2
"""Lines between two rows that only name what is below them; more are a text beside a few marks."""
_HEAD = 30
"""Characters of the longest head over a column."""
_PROSE = 25
"""Characters from which what stands first and last in most lines is rather prose than a table's."""


def with_tables(lines: Sequence[Line]) -> list[Line]:
    """Return the lines of a page with those that are a table's rows marked, and wrapped cells joined."""
    found: list[Line] = []
    numbers = count(1)
    at = 0
    while at < len(lines):
        if not lines[at].cells and not _is_leader(lines[at]):
            found.append(lines[at])
            at += 1
            continue
        end = _end_of_leaders(lines, at) or _end(lines, at)
        rows = list(_joined(lines[at:end]))
        aligned = any(_is_below(*pair) for pair in pairwise(row for row in rows if row.cells))
        if _is_leader(lines[at]) or (aligned and not _is_prose(rows)):
            number = next(numbers)
            found += [replace(row, table=number) for row in rows]
        else:
            found += lines[at:end]
        at = end
    return found


def _end_of_leaders(lines: Sequence[Line], first: int) -> int:
    """Return where the lines end that dots lead from words to a number, as in a contents list; or 0."""
    end = first
    while end < len(lines) and lines[end].column is lines[first].column and _is_leader(lines[end]):
        end += 1
    return end if end > first else 0


def _is_leader(line: Line) -> bool:
    text = line.text
    if text.isascii() and text.count(".", -_TAIL) + text.count("_", -_TAIL) < _FEWEST_DOTS:
        return False
    return text[-1:].isalnum() and _LEADER.search(text, max(0, len(text) - _TAIL)) is not None


def _end(lines: Sequence[Line], first: int) -> int:
    """Return where the rows end that begin with a line; behind the line itself where it begins no table."""
    above, end = lines[first], first + 1
    if len(above.cells) < 2:
        return end
    for at in range(first + 1, len(lines)):
        row = lines[at]
        if row.column is not above.column or not -0.5 * row.size < lines[at - 1].bottom - row.top < (
            _APART * row.size
        ):
            break
        if len(row.cells) > 1:
            if not _is_below(above, row) and not (_is_short(above) and _is_short(row)):
                break
            above, end = row, at + 1
        elif not _wraps(above, row) and (at - end >= _MOST_NAMES or not _is_name(above, row)):
            break
    return end


def _is_below(above: Line, row: Line) -> bool:
    """Tell whether the cells of a line stand below those of another."""
    aligned = sum(any(_stand(cell, other, row.size) for other in above.cells[1:]) for cell in row.cells[1:])
    if _wraps(above, row):
        return True
    return aligned >= max(1, (min(len(above.cells), len(row.cells)) - 1) // 2)


def _is_short(row: Line) -> bool:
    """Tell whether the cells of a line are no longer than a column's head."""
    return all(sum(len(run.text) for run in cell.runs) <= _HEAD for cell in row.cells)


def _stand(cell: RowCell, other: RowCell, size: float) -> bool:
    """Tell whether two cells begin, end or are centred at one place."""
    left, right = cell.left - other.left, cell.right - other.right
    return min(abs(left), abs(right), abs(left + right) / 2) <= _ALIGNED * size


def _wraps(above: Line, row: Line) -> bool:
    """Tell whether a line only goes on with cells behind the first of the row above it."""
    cells = row.cells or (RowCell(row.left, row.right, row.runs),)
    if above.bottom - row.top > _WRAPS * row.size or above.left > row.left - 2 * row.size:
        return False
    return all(_place(above, cell, row.size) > 0 for cell in cells)


def _place(above: Line, cell: RowCell, size: float) -> int:
    """Return in which cell of the row above a cell goes on; -1 in none."""
    near = (at for at, other in enumerate(above.cells) if abs(cell.left - other.left) <= _ALIGNED * size)
    return next(near, -1)


def _is_name(above: Line, row: Line) -> bool:
    """Tell whether a line names the rows below it, in the first column."""
    return abs(row.left - above.left) <= 2 * row.size and row.right < above.cells[-1].left


def _joined(lines: Sequence[Line]) -> Iterator[Line]:
    """Yield rows, with the lines that go on with their cells."""
    row = lines[0]
    for line in lines[1:]:
        if len(row.cells) > 1 and _wraps(row, line):
            row = _with(row, line)
        else:
            yield row
            row = line
    yield row


def _with(row: Line, line: Line) -> Line:
    """Write a line into the cells of the row that it goes on with."""
    cells = list(row.cells)
    for cell in line.cells or (RowCell(line.left, line.right, line.runs),):
        at = _place(row, cell, line.size)
        cells[at] = replace(
            cells[at], right=max(cells[at].right, cell.right), runs=(*cells[at].runs, Run(" "), *cell.runs)
        )
    text = " ".join(run.text for cell in cells for run in cell.runs)
    return replace(row, bottom=line.bottom, cells=tuple(cells), text=text)


def _is_prose(rows: Sequence[Line]) -> bool:
    """Tell columns of prose, read across where nothing told them apart, from the rows of a table."""
    cells = [row.cells for row in rows if row.cells]
    return all(_middle(each[at] for each in cells) > _PROSE for at in (0, -1)) if cells else False


def _middle(cells: Iterable[RowCell]) -> int:
    """Return how many characters the middle one of some cells holds."""
    lengths = sorted(sum(len(run.text) for run in cell.runs) for cell in cells)
    return lengths[len(lengths) // 2]
