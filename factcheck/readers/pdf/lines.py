"""Lines: the pieces that stand side by side in one column, from left to right."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from msgspec import Struct

from factcheck.readers.pdf.pieces import Piece, Run

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


class Column(Struct, frozen=True):
    """A column of a page, to know where one ends, and its edges."""

    page: int
    number: int
    left: float
    right: float


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

    def is_full(self) -> bool:
        """Tell whether the line reaches near its column's right edge."""
        slack = max(0.12 * (self.column.right - self.column.left), 2 * self.size)
        return self.right >= self.column.right - slack

    def is_indented(self) -> bool:
        """Tell whether the line begins where the first line of a paragraph does."""
        return 0.7 * self.size < self.left - self.column.left < 4 * self.size


def rows(pieces: Iterable[Piece]) -> list[list[Piece]]:
    """Gather pieces that stand side by side, the top row first, each from left to right."""
    found: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda each: -(each.top + each.bottom)):
        middle = (piece.top + piece.bottom) / 2
        if found and found[-1][0].bottom <= middle <= found[-1][0].top:
            found[-1].append(piece)
        else:
            found.append([piece])
    for row in found:
        if len(row) > 1:
            row.sort(key=lambda each: each.left)
    return found


def line(row: Sequence[Piece], column: Column) -> Line:
    """Make a line of a row; its type is that of its longest piece."""
    main = max(row, key=lambda each: len(each.text))
    if len(row) > 1 and _RIGHT_TO_LEFT.search(main.text):
        row = row[::-1]
    runs: list[Run] = []
    for piece in row:
        if runs:
            runs.append(Run(" "))
        runs += piece.runs
    return Line(
        min(piece.left for piece in row), max(piece.right for piece in row),
        min(piece.bottom for piece in row), max(piece.top for piece in row),
        main.size, main.bold, column, tuple(runs), "".join(run.text for run in runs),
    )  # fmt: skip
