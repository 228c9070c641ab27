"""Tables: the cells of a spreadsheet as text, from Excel and OpenDocument workbooks and separated values.

Nothing is reckoned: a formula's cell gives the value that its program saved with it.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.errors import ReadingError
from factcheck.readers.encoding import decode
from factcheck.readers.files import refuse_size
from factcheck.readers.labels import fit
from factcheck.readers.separated import LONGEST_CELL, rows_of
from factcheck.text.normal import normalise

if TYPE_CHECKING:
    from factcheck.readers.archive import Archive

Sheet = tuple[tuple[str, ...], ...]
"""The rows of a sheet, each cell as text, without empty rows."""
MOST_SHEETS, MOST_ROWS, MOST_COLUMNS = 50, 20_000, 100
"""What a spreadsheet of facts may hold; a longer one is something else."""
WINDOW, MOST_COLUMNS_SHOWN = 1000, 1000
"""Rows and columns of a kept table that are read at once; its other rows are read when they are wanted."""
MOST_FOUND = 500
"""Cells that are named of those that hold the words looked for."""
_TYPED = str.maketrans("‘’‚‛“”„‟«»‐‑‒–—−\u00a0\u2009\u202f\n\t", '\'\'\'\'""""""------     ')
"""What the keyboard has for what is set."""
ENDINGS = (".xlsx", ".csv", ".ods", ".tsv")
"""The usual endings of what can be read, for a file dialog; the bytes decide, not the name."""
_LAST_ROW = 200_000
"""The last row in which a cell may stand, however few there are."""
_MOST_CELLS = 8_000_000
"""Of the grid from the first row and column to the last, filled or not."""
_FAR = re.compile(
    rb"\sr=\"(?P<column>[A-Z]{2,3}|(?=[A-Z][0-9]{4})[A-Z])(?P<row>[0-9]{1,7})\"[^<>]{0,200}(?<!/)>"
)
"""A cell with content in a column of two letters or more, or in a row of four digits."""
_LONGEST_TAG = 500
_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


class Workbook(Struct, frozen=True):
    """What a spreadsheet holds: its sheets that have cells, in order."""

    sheets: tuple[Sheet, ...]
    names: tuple[str, ...] = ()
    """What each sheet is called; none for separated values."""
    typed: bool = False
    """Whether its figures were saved as figures, with a point before the decimals."""
    first: int = 0
    """The row of every sheet, from 0, that its rows here begin with."""
    rows: tuple[int, ...] = ()
    """How many rows each sheet has; none where all of them are here."""


class CellPlace(Struct, frozen=True):
    """A cell by its sheet, row and column, each from 0."""

    sheet: int
    row: int
    column: int


class CellsFound(Struct, frozen=True):
    """The cells that hold words, the first so many of them by sheets and rows."""

    places: tuple[CellPlace, ...]
    total: int


def read(data: bytes, called: str) -> Workbook:
    """Read a spreadsheet's bytes without its empty rows; ``called`` names the file in a sentence.

    Raises ``ReadingError`` where it is none, holds no cell or more than ``MOST_ROWS`` rows.
    """
    typed, sheets = _sheets(data, called)
    read_ones = [(name, _kept(rows, called)) for name, rows in sheets]
    found = [(name, rows) for name, rows in read_ones if rows]
    if not found:
        raise ReadingError("{file} holds no cell with text.", file=called)
    return Workbook(tuple(rows for _, rows in found), _names(typed, found), typed)


def window(data: bytes, called: str, first: int = 0) -> Workbook:
    """Read ``WINDOW`` rows of each sheet from one on, empty ones too, so that each cell has its address.

    Raises ``ReadingError`` where the file is no table or no cell of it holds anything.
    """
    typed, sheets = _sheets(data, called)
    read_ones = [(name, *_shown(rows, called, first)) for name, rows in sheets]
    found = [(name, rows, total) for name, rows, total in read_ones if total]
    if not found:
        raise ReadingError("{file} holds no cell with text.", file=called)
    names = _names(typed, [(name, rows) for name, rows, _ in found])
    totals = tuple(total for _, _, total in found)
    return Workbook(tuple(rows for _, rows, _ in found), names, typed, first, totals)


def find(data: bytes, called: str, words: str) -> CellsFound:
    """Find the cells that hold words, whatever their case; raises ``ReadingError`` for no table."""
    wanted = _folded(words)
    places: list[CellPlace] = []
    total = at = 0
    for _, rows in _sheets(data, called)[1]:
        filled = False
        for number, row in _numbered(rows, called):
            cells = [cell if type(cell) is str else _text(cell) for cell in row]
            filled = filled or _is_filled(row)
            if not wanted or wanted not in _folded("\n".join(cells)):
                continue  # most rows, in one step for all their cells
            for column, cell in enumerate(cells[:MOST_COLUMNS_SHOWN]):
                if wanted in _folded(_text(cell)):
                    total += 1
                    if total <= MOST_FOUND:
                        places.append(CellPlace(at, number, column))
        at += filled
    return CellsFound(tuple(places), total)


def _sheets(data: bytes, called: str) -> tuple[bool, Iterable[tuple[str, Iterable[Iterable[object]]]]]:
    """Return whether a file's figures are kept as figures, and the name and rows of each of its sheets."""
    refuse_size(data, called)
    if data.startswith(_OLE):
        raise ReadingError(
            "{file} is protected by a password or in Excel's old format (.xls);"
            " save a copy as .xlsx and import that.",
            file=called,
        )
    if data.startswith(_ZIP):
        return True, _of_archive(data, called)
    return False, [("", rows_of(decode(data, called)))]


def _names(typed: bool, found: Iterable[tuple[str, Sheet]]) -> tuple[str, ...]:
    return tuple(fit(normalise(name[:LONGEST_CELL])) for name, _ in found) if typed else ()


def _of_archive(data: bytes, called: str) -> Iterator[tuple[str, Iterable[Iterable[object]]]]:
    from factcheck.readers.archive import Archive  # only the process that reads needs it

    archive = Archive(data, called)
    if "xl/workbook.xml" not in archive and b"spreadsheet" not in archive.read("mimetype"):
        raise ReadingError("{file} is no spreadsheet.", file=called)
    _refuse_far_cells(archive, called)
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        for name in book.sheet_names[:MOST_SHEETS]:
            sheet = book.get_sheet_by_name(name)
            # Its rows begin at the first column that has a cell.
            before = [""] * min(sheet.start[1] if sheet.start else 0, MOST_COLUMNS_SHOWN)
            yield name, ([*before, *row] for row in sheet.iter_rows())
    except CalamineError as error:
        raise ReadingError("{file} is damaged: its cells could not be read.", file=called) from error


def _refuse_far_cells(archive: Archive, called: str) -> None:
    """Refuse an Excel sheet with cells so far apart that the room between them would not fit.

    Its cells are put into a grid, empty ones too: one in the last row and column makes it half a terabyte.
    """
    for name in archive.names():
        if not name.startswith("xl/worksheets/") or not name.endswith(".xml"):
            continue
        rest, rows, columns = b"", 1, 1
        for chunk in archive.chunks(name):
            text = rest + chunk
            for found in _FAR.finditer(text):
                rows, columns = max(rows, int(found["row"])), max(columns, _number(found["column"]))
                if rows > _LAST_ROW or rows * columns > _MOST_CELLS:
                    raise ReadingError(
                        "{file} has a cell far from the others ({cell}); delete it and save the file again.",
                        file=called,
                        cell=(found["column"] + found["row"]).decode(),
                    )
            rest = text[-_LONGEST_TAG:]


def _number(column: bytes) -> int:
    """Return a column's number from its letters: 1 for A, 27 for AA."""
    number = 0
    for letter in column:
        number = number * 26 + letter - ord("A") + 1
    return number


def _numbered(rows: Iterable[Iterable[object]], called: str) -> Iterator[tuple[int, list[object]]]:
    """Yield the rows of a sheet with their numbers from 0; raises ReadingError where they are damaged."""
    try:
        for number, row in enumerate(rows):
            yield number, list(row)
    except csv.Error as error:
        raise ReadingError("{file} is damaged: its cells could not be read.", file=called) from error


def _kept(rows: Iterable[Iterable[object]], called: str) -> Sheet:
    found: list[tuple[str, ...]] = []
    for _, row in _numbered(rows, called):
        cells = tuple(_text(cell) for cell in row[:MOST_COLUMNS])
        if any(cells):
            found.append(cells)
        if len(found) > MOST_ROWS:
            raise ReadingError(
                "{file} holds more than {count} rows; a spreadsheet of facts has fewer.",
                file=called,
                count=MOST_ROWS,
            )
    return tuple(found)


def _shown(rows: Iterable[Iterable[object]], called: str, first: int) -> tuple[Sheet, int]:
    """Return so many rows of a sheet from one on, and how many it has up to the last that holds something."""
    found: list[tuple[str, ...]] = []
    filled = here = 0
    for number, row in _numbered(rows, called):
        if first <= number < first + WINDOW:
            cells = tuple(_text(cell) for cell in row[:MOST_COLUMNS_SHOWN])
            found.append(cells)
            if _is_filled(row):
                filled, here = number + 1, len(found)
        elif any(row) or _is_filled(row):  # most hold something, and tell it at once
            filled = number + 1
    return tuple(found if filled > first + WINDOW else found[:here]), filled


def _is_filled(row: Iterable[object]) -> bool:
    return any(cell.strip() if isinstance(cell, str) else cell is not None for cell in row)


def _folded(text: str) -> str:
    """Return words as they are looked for: in small letters, with the marks that a keyboard has."""
    return text.translate(_TYPED).casefold()


def _text(cell: object) -> str:
    """Return a cell as a person reads it: a whole number without a point, a day without midnight."""
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e15:
        return str(int(cell))
    if isinstance(cell, datetime):
        whole_day = cell.time() == time()
        return cell.date().isoformat() if whole_day else cell.isoformat(sep=" ", timespec="seconds")
    if isinstance(cell, date | time):
        return cell.isoformat()
    return fit(normalise(str(cell)[:LONGEST_CELL])).strip()
