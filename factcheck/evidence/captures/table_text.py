"""The text of a kept table: what passages are looked for in, and in which cells a place of it stands.

Of separated values that is the file itself, of a very long one its first rows. The sheets of a workbook
are written one under the other, each with its name above it, a line for each row and tabs between cells.
"""

from __future__ import annotations

from collections.abc import Callable

from factcheck.evidence.workings.cells import CellRange
from factcheck.readers.separated import cell_at
from factcheck.readers.tables import WINDOW, Workbook

MOST_ROWS = 20 * WINDOW
"""Rows of a sheet that are written as text; a longer one is looked at in its cells."""


_MOST_OF_LONG = 3 * WINDOW
"""Rows of separated values that are too long for a text: each window of them is read from the beginning."""


def text_of(window: Callable[[int], Workbook]) -> str:
    """Write the sheets of a workbook that is read by windows of rows, each given by its first row."""
    book = window(0)
    lines: list[list[str]] = [[name] for name in book.names] or [[]]
    longest = min(MOST_ROWS if book.typed else _MOST_OF_LONG, max(book.rows))
    for first in range(0, longest, WINDOW):
        part = book if first == 0 else window(first)
        for sheet, rows in zip(lines, part.sheets, strict=False):
            sheet += ["\t".join(" ".join(cell.split()) for cell in row).rstrip() for row in rows]
    return "\n\n".join("\n".join(sheet) for sheet in lines)


def cells_at(text: str, start: int, end: int, book: Workbook) -> CellRange:
    """Return the cells in which a stretch of a table's text stands."""
    end = max(start, end - 1)
    if not book.typed:
        (top, left), (bottom, right) = cell_at(text, start), cell_at(text, end)
        sheet = 0
    else:
        (sheet, top, left), (last, bottom, right) = _cell(text, start, book), _cell(text, end, book)
        if last != sheet:
            bottom, right = top, left
    if top == bottom:
        return CellRange(sheet, top, left, bottom, right)
    return CellRange(sheet, top, min(left, right), bottom, max(left, right))


def _cell(text: str, place: int, book: Workbook) -> tuple[int, int, int]:
    """Return sheet, row and column of a place; in a name above a sheet the first cell of that."""
    line = text.count("\n", 0, place)
    column = text.count("\t", text.rfind("\n", 0, place) + 1, place)
    for sheet, rows in enumerate(book.rows):
        written = min(rows, MOST_ROWS)
        if line <= written:
            return sheet, max(0, line - 1), column if line else 0
        line -= written + 2
    return 0, 0, 0
