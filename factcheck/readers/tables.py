"""Tables: the cells of a spreadsheet as text, from Excel and OpenDocument workbooks and separated values.

Nothing is reckoned: a formula's cell gives the value that its program saved with it.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time
from itertools import islice
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.errors import ReadingError
from factcheck.readers.encoding import decode
from factcheck.readers.files import refuse_size
from factcheck.readers.labels import fit
from factcheck.text.normal import normalise

if TYPE_CHECKING:
    from factcheck.readers.archive import Archive

Sheet = tuple[tuple[str, ...], ...]
"""The rows of a sheet, each cell as text, without empty rows."""
MOST_SHEETS, MOST_ROWS, MOST_COLUMNS = 50, 20_000, 100
"""What a spreadsheet of facts may hold; a longer one is something else."""
LONGEST_CELL = 32_767
"""Characters that Excel takes in a cell."""
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
_SEPARATORS = (",", ";", "\t", "|")


class Workbook(Struct, frozen=True):
    """What a spreadsheet holds: its sheets that have cells, in order."""

    sheets: tuple[Sheet, ...]
    names: tuple[str, ...] = ()
    """What each sheet is called; none for separated values."""
    typed: bool = False
    """Whether its figures were saved as figures, with a point before the decimals."""


def read(data: bytes, called: str, *, whole: bool = False) -> Workbook:
    """Read a spreadsheet's bytes; ``called`` names the file in a sentence.

    With ``whole`` empty rows stay, up to the last that has a cell, so that each cell keeps its address.
    Raises ``ReadingError`` where it is none, holds no cell or more than ``MOST_ROWS`` rows.
    """
    refuse_size(data, called)
    if data.startswith(_OLE):
        raise ReadingError(
            "{file} is protected by a password or in Excel's old format (.xls);"
            " save a copy as .xlsx and import that.",
            file=called,
        )
    typed = data.startswith(_ZIP)
    sheets = _of_archive(data, called) if typed else [("", _of_text(data, called))]
    read_ones = [(name, _kept(rows, called, whole=whole)) for name, rows in sheets]
    found = [(name, rows) for name, rows in read_ones if rows]
    if not found:
        raise ReadingError("{file} holds no cell with text.", file=called)
    names = tuple(fit(normalise(name[:LONGEST_CELL])) for name, _ in found) if typed else ()
    return Workbook(tuple(rows for _, rows in found), names, typed)


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
            before = [""] * min(sheet.start[1] if sheet.start else 0, MOST_COLUMNS)
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


def _of_text(data: bytes, called: str) -> Iterable[Iterable[object]]:
    text = decode(data, called)
    separator = ""
    first, _, rest = text.partition("\n")
    if first.strip().lower().startswith("sep=") and len(first.strip()) == len("sep=,"):
        # Excel says so in a line of its own how it separates the values.
        separator, text = first.strip()[-1], rest
    csv.field_size_limit(max(len(text), LONGEST_CELL))
    return csv.reader(io.StringIO(text, newline=""), delimiter=separator or _separator(text))


def _separator(text: str) -> str:
    """Return what separates the values of the first rows: what cuts most of them into equally many."""

    def told(separator: str) -> tuple[int, int]:
        rows = csv.reader(io.StringIO(text[:20_000], newline=""), delimiter=separator)
        counts = [len(row) for row in islice(rows, 10) if row]
        alike = sum(count == counts[0] for count in counts) if counts and counts[0] > 1 else 0
        return alike, counts[0] if counts else 0

    return max(_SEPARATORS, key=told)


def _kept(rows: Iterable[Iterable[object]], called: str, *, whole: bool) -> Sheet:
    found: list[tuple[str, ...]] = []
    filled = 0
    try:
        for row in rows:
            cells = [_text(cell) for cell in islice(row, MOST_COLUMNS)]
            if any(cells) or whole:
                found.append(tuple(cells))
            if any(cells):
                filled = len(found)
            if len(found) > MOST_ROWS:
                raise ReadingError(
                    "{file} holds more than {count} rows; a spreadsheet of facts has fewer.",
                    file=called,
                    count=MOST_ROWS,
                )
    except csv.Error as error:
        raise ReadingError("{file} is damaged: its cells could not be read.", file=called) from error
    return tuple(found[:filled])


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
