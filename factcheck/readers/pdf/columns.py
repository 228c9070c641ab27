"""Columns of a PDF page: its pieces as lines in the order in which a person reads them."""

from __future__ import annotations

import statistics
from dataclasses import dataclass, field
from itertools import accumulate

from factcheck.readers.pdf.pieces import Page, Piece

_WIDEST = 15_000
"""Points: no page may be wider (PDF 1.7, annex C), so that places beyond it are damaged."""
_WIDE = 0.62
"""Share of the text's width beyond which a piece spans columns."""


@dataclass(slots=True)
class Line:
    """A line within a column; places in points."""

    left: float
    right: float
    bottom: float
    top: float
    size: float
    bold: bool
    column: tuple[int, int]
    """Page and column, to know where one ends."""
    column_left: float
    column_right: float
    runs: list[tuple[str, str]] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The line's text."""
        return "".join(text for text, _ in self.runs)

    def is_full(self) -> bool:
        """Tell whether the line reaches near its column's right edge."""
        slack = max(0.12 * (self.column_right - self.column_left), 2 * self.size)
        return self.right >= self.column_right - slack

    def is_indented(self) -> bool:
        """Tell whether the line begins where the first line of a paragraph does."""
        return 0.7 * self.size < self.left - self.column_left < 4 * self.size


def lines_in_order(page: Page) -> list[Line]:
    """Put a page's pieces in reading order: column after column between what spans them."""
    pieces = [piece for piece in page.pieces if piece.text.strip()]
    if not pieces:
        return []
    edges = _column_edges(pieces)
    bands = _bands(pieces, edges)
    lines: list[Line] = []
    column = 0
    for band in bands:
        for group in band:
            if group:
                lines += _lines(group, (page.number, column))
                column += 1
    return lines


def _column_edges(pieces: list[Piece]) -> list[float]:
    """Return where gutters stand: stretches that no narrow piece crosses, text on both sides."""
    left, right = min(each.left for each in pieces), max(each.right for each in pieces)
    width = right - left
    narrow = [each for each in pieces if each.right - each.left < _WIDE * width]
    if not 100 <= width <= _WIDEST or len(narrow) < 8:
        return []
    changes = [0] * (int(width) + 2)
    for each in narrow:
        changes[int(each.left - left)] += 1
        changes[min(int(width), int(each.right - left)) + 1] -= 1
    covered = accumulate(changes)
    allowed = len(narrow) // 50
    edges: list[float] = []
    start: int | None = None
    for place, count in enumerate(covered):
        if count <= allowed:
            start = place if start is None else start
        elif start is not None:
            if place - start >= 7 and _is_gutter(narrow, left + (start + place) / 2, width):
                edges.append(left + (start + place) / 2)
            start = None
    return edges[:4]


def _is_gutter(narrow: list[Piece], edge: float, width: float) -> bool:
    """Tell a gutter from the gap behind list marks or between a table's cells.

    Columns of prose have many lines on both sides, most of them as wide as the column.
    """
    for side in (
        [each for each in narrow if each.right <= edge],
        [each for each in narrow if each.left >= edge],
    ):
        if len(side) * 5 < len(narrow):
            return False
        widths = [each.right - each.left for each in side]
        if statistics.median(widths) < max(0.55 * max(widths), 0.12 * width):
            return False
    return True


def _bands(pieces: list[Piece], edges: list[float]) -> list[list[list[Piece]]]:
    """Cut the page where a piece spans columns; within a cut, one group for each column."""
    bands: list[list[list[Piece]]] = []
    spanning_before = False
    for piece in sorted(pieces, key=lambda each: -each.top):
        spans = any(piece.left < edge - 2 and piece.right > edge + 2 for edge in edges)
        if not bands or spans != spanning_before:
            bands.append([[] for _ in range(len(edges) + 1)])
        number = 0 if spans else sum(piece.left >= edge - 2 for edge in edges)
        bands[-1][number].append(piece)
        spanning_before = spans
    return bands


def _lines(group: list[Piece], column: tuple[int, int]) -> list[Line]:
    """Join the pieces that stand side by side, top line first."""
    column_left, column_right = min(each.left for each in group), max(each.right for each in group)
    rows: list[list[Piece]] = []
    for piece in sorted(group, key=lambda each: -(each.top + each.bottom)):
        middle = (piece.top + piece.bottom) / 2
        if rows and rows[-1][0].bottom <= middle <= rows[-1][0].top:
            rows[-1].append(piece)
        else:
            rows.append([piece])
    lines = []
    for row in rows:
        row.sort(key=lambda each: each.left)
        main = max(row, key=lambda each: len(each.text))
        line = Line(
            row[0].left, max(each.right for each in row), min(each.bottom for each in row),
            max(each.top for each in row), main.size, main.bold, column, column_left, column_right,
        )  # fmt: skip
        for index, piece in enumerate(row):
            if index:
                line.runs.append((" ", ""))
            line.runs += piece.runs
        lines.append(line)
    return lines
