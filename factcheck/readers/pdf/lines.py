"""Lines: the pieces that stand side by side in one column, from left to right."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from msgspec import Struct

from factcheck.readers.pdf.pieces import LOWERED, RAISED, Piece, Run
from factcheck.readers.pdf.right_to_left import is_in

_TOUCH = 0.12
"""Times the type's size: a narrower gap is no space."""
_APART = 1.0
"""Times the type's size: a wider gap may part two cells of a table."""


class Column(Struct, frozen=True):
    """A column of a page, to know where one ends, and its edges."""

    page: int
    number: int
    left: float
    right: float


class RowCell(Struct, frozen=True):
    """A stretch of a line between wide gaps."""

    left: float
    right: float
    runs: tuple[Run, ...]


class Line(Struct, frozen=True, eq=False):
    """A line within a column; places in points."""

    left: float
    right: float
    bottom: float
    top: float
    size: float
    bold: bool
    column: Column
    runs: tuple[Run, ...]
    text: str
    cells: tuple[RowCell, ...] = ()
    """What stands between wide gaps, where there are any."""
    table: int = 0
    """The number of the page's table that the line is a row of; 0 for none."""

    def is_full(self) -> bool:
        """Tell whether the line reaches near the edge of its column to which it is written."""
        slack = max(0.12 * (self.column.right - self.column.left), 2 * self.size)
        if is_in(self.text):
            return self.left <= self.column.left + slack
        return self.right >= self.column.right - slack

    def is_indented(self) -> bool:
        """Tell whether the line begins where the first line of a paragraph does."""
        inwards = self.left - self.column.left
        if not self.text.isascii() and is_in(self.text):
            inwards = self.column.right - self.right
        return 0.7 * self.size < inwards < 4 * self.size


def rows(pieces: Iterable[Piece]) -> list[list[Piece]]:
    """Gather pieces that stand side by side, the top row first, each from left to right."""
    found: list[list[Piece]] = []
    for piece in sorted(pieces, key=_height, reverse=True):
        level = found[-1][0] if found else None
        if level is None or not (
            level.bottom <= (piece.top + piece.bottom) / 2 <= level.top
            # A note's mark stands higher than the line that it begins.
            or (
                level.size < 0.85 * piece.size and piece.bottom <= (level.top + level.bottom) / 2 <= piece.top
            )
        ):
            found.append([piece])
        elif piece.size > level.size:
            found[-1].insert(0, piece)
        else:
            found[-1].append(piece)
    for row in found:
        if len(row) > 1:
            row.sort(key=lambda each: each.left)
    return found


def _height(piece: Piece) -> float:
    return piece.top + piece.bottom


def _gap(one: Piece, other: Piece) -> float:
    """Return the white between two pieces that stand side by side."""
    return max(one.left, other.left) - min(one.right, other.right)


def _touch(one: Piece, other: Piece) -> bool:
    """Tell whether two pieces stand side by side without a space, as a word and the comma behind its mark."""
    return abs(_gap(one, other)) < _TOUCH * max(one.size, other.size)


def _at_height(piece: Piece, before: Piece) -> list[Run]:
    """Return a piece's runs, its digits raised or lowered where it stands small beside another."""
    up = (piece.bottom + 0.2 * piece.size) - (before.bottom + 0.2 * before.size)
    if piece.size > 0.85 * before.size or "[" in piece.text or -0.1 * before.size <= up <= 0.2 * before.size:
        return piece.runs
    table = RAISED if up > 0 else LOWERED
    return [run._replace(text=run.text.translate(table)) for run in piece.runs]


def line(row: Sequence[Piece], column: Column) -> Line:
    """Make a line of a row; its type is that of its longest piece."""
    if len(row) == 1:
        return _alone(row[0], column)
    main = max(row, key=lambda each: len(each.text))
    if is_in(main.text):
        row = row[::-1]
    cells = _cells(row)
    runs = [run for cell in cells for run in (Run(" "), *cell.runs)][1:]
    return Line(
        min(piece.left for piece in row), max(piece.right for piece in row),
        min(piece.bottom for piece in row), max(piece.top for piece in row),
        main.size, main.bold, column, tuple(runs), "".join(run.text for run in runs),
        tuple(cells) if len(cells) > 1 else (),
    )  # fmt: skip


def _alone(piece: Piece, column: Column) -> Line:
    """Make a line of one piece, as most are."""
    return Line(
        piece.left, piece.right, piece.bottom, piece.top, piece.size, piece.bold, column,
        tuple(piece.runs), piece.text,
    )  # fmt: skip


def _cells(row: Sequence[Piece]) -> list[RowCell]:
    """Cut a row of pieces at its wide gaps; raised and lowered digits are written as such."""
    first = row[0]
    found: list[RowCell] = []
    left, right = first.left, first.right
    runs = list(_at_height(first, row[1]) if _touch(first, row[1]) else first.runs)
    for before, piece in pairwise(row):
        if _touch(before, piece):
            runs += _at_height(piece, before)
        elif _gap(before, piece) > _APART * max(before.size, piece.size):
            found.append(RowCell(left, right, tuple(runs)))
            left, right, runs = piece.left, piece.right, list(piece.runs)
        else:
            runs += (Run(" "), *piece.runs)
        left, right = min(left, piece.left), max(right, piece.right)
    return [*found, RowCell(left, right, tuple(runs))]
