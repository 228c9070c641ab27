"""Cells of a table by their address, such as «B7», «B2:B9» or «Ridership!B7», and the figures in them."""

from __future__ import annotations

import re
from collections import Counter
from decimal import Decimal
from itertools import islice

from msgspec import Struct

from factcheck.errors import UserError
from factcheck.readers.tables import Workbook
from factcheck.text.lexicon import lexicon_of

MOST_CELLS = 10_000
_ADDRESS = re.compile(
    r"(?:(?P<sheet>'[^']+'|[^!]+)!)?\$?(?P<column>[A-Za-z]{1,3})\$?(?P<row>\d{1,7})"
    r"(?::\$?(?P<last_column>[A-Za-z]{1,3})\$?(?P<last_row>\d{1,7}))?"
)
_PLAIN = re.compile(r"[-−]?\d+(?:\.\d+)?(?:[eE][-+]?\d{1,3})?")
_DIGITS = re.compile(r"\d(?:[\d.,'’\s]*\d)?")
_BETWEEN = re.compile(r"[.,'’\s]")
_GROUPED = re.compile(r"\d+|\d{1,3}(?:[.,'’\s]\d{2,3})+")
_GROUP = 3
_LONGEST = 40
"""Signs of the longest figure that is read."""
_TRIMMED = re.compile(r"^[^\d\-−]+|[^\d]+$")


def is_cell(locator: str) -> bool:
    """Tell whether a locator is the address of a cell or of a range of cells."""
    return _ADDRESS.fullmatch(locator.strip()) is not None


def named(row: int, column: int) -> str:
    """Return the address of a cell, both counted from 0, for example «B7»."""
    letters = ""
    column += 1
    while column:
        column, left = divmod(column - 1, 26)
        letters = chr(ord("A") + left) + letters
    return f"{letters}{row + 1}"


class CellRange(Struct, frozen=True):
    """The cells from one to another on a sheet, counted from 0, the last ones with them."""

    sheet: int
    top: int
    left: int
    bottom: int
    right: int

    @property
    def address(self) -> str:
        """The address without the sheet, such as «B7» or «B2:B9»."""
        first, last = named(self.top, self.left), named(self.bottom, self.right)
        return first if first == last else f"{first}:{last}"


def range_of(workbook: Workbook, address: str) -> CellRange:
    """Return the cells that an address names; raises UserError where it names none."""
    match = _ADDRESS.fullmatch(address.strip())
    if match is None:
        raise UserError("“{address}” is no cell, such as B7 or B2:B9.", address=address)
    sheet = _sheet(workbook, match["sheet"])
    first = int(match["row"]) - 1, _column(match["column"])
    last = (
        (int(match["last_row"]) - 1, _column(match["last_column"]))
        if match["last_row"] is not None
        else first
    )
    if last < first or last[1] < first[1]:
        raise UserError("“{address}” is no range: its end comes before its beginning.", address=address)
    if (last[0] - first[0] + 1) * (last[1] - first[1] + 1) > MOST_CELLS:
        raise UserError("“{address}” holds more than {most} cells.", address=address, most=MOST_CELLS)
    return CellRange(sheet, *first, *last)


def in_sheet(workbook: Workbook, place: CellRange) -> str:
    """Return the address of cells with the name of their sheet, where there are several."""
    sheet = workbook.names[place.sheet] if len(workbook.names) > 1 else ""
    return f"{sheet}!{place.address}" if sheet else place.address


def rows_in(workbook: Workbook, address: str) -> list[list[str]]:
    """Return the texts of the cells of a range by rows; raises UserError where the address names none."""
    place = range_of(workbook, address)
    sheet = workbook.sheets[place.sheet]
    numbers = range(place.top - workbook.first, place.bottom - workbook.first + 1)
    rows = [sheet[number] if 0 <= number < len(sheet) else () for number in numbers]
    columns = range(place.left, place.right + 1)
    return [[row[column] if column < len(row) else "" for column in columns] for row in rows]


def cells(workbook: Workbook, address: str) -> list[str]:
    """Return the text of a cell, or of each cell of a range by rows; raises UserError for none."""
    return [cell for row in rows_in(workbook, address) for cell in row]


def words_in(workbook: Workbook, address: str) -> str:
    """Return what a range says as a passage: a line for each row, tabs between its cells."""
    rows = ("\t".join(" ".join(cell.split()) for cell in row).strip() for row in rows_in(workbook, address))
    return "\n".join(row for row in rows if row)


def figures(workbook: Workbook, address: str, language: str, decimal: str | None = None) -> list[Decimal]:
    """Return the figures in a cell or range; cells without one are left out of a range.

    Raises UserError where there is none at all. Figures in text are read as their table writes them, a
    German one with decimal commas also beside an English article; where it does not tell, as the language.
    Where only some rows are at hand ``decimal`` is the sign that the beginning of the table told.
    """
    texts = cells(workbook, address)
    sign = decimal_sign(workbook) if decimal is None else decimal
    read = (figure_in(text, language, typed=workbook.typed, decimal=sign) for text in texts)
    found = [number for number in read if number is not None]
    if not found:
        shown = next(filter(None, texts), "")
        raise UserError("There is no figure in {address}: “{text}”.", address=address, text=shown[:60])
    return found


def figure_in(text: str, language: str, *, typed: bool = False, decimal: str = "") -> Decimal | None:
    """Return the figure that a cell holds, with or without a unit or currency; None for words.

    ``typed`` figures have a point before their decimals, whatever the language. «12,5» and «1.234,5» say
    themselves which sign is which; of «1.240» the table's ``decimal`` sign tells, or else the language's.
    """
    if typed and _PLAIN.fullmatch(text.strip()):
        return Decimal(text.strip().replace("−", "-"))
    stripped, digits = _stripped(text)
    if not _DIGITS.fullmatch(digits) or len(digits) > _LONGEST:
        return None
    sign = told_sign(digits) or decimal or lexicon_of(language).numbers.DECIMAL_SIGN
    whole, _, decimals = digits.rpartition(sign) if sign in digits else (digits, "", "")
    if not _GROUPED.fullmatch(whole) or not (decimals == "" or decimals.isdecimal()):
        return None  # signs that group nothing, such as «1..2»
    read = Decimal(f"{_BETWEEN.sub('', whole)}.{decimals or 0}")
    return -read if stripped[0] in "-−" else read


def _stripped(text: str) -> tuple[str, str]:
    """Return a cell's text without a unit, and its digits without the sign before them."""
    stripped = _TRIMMED.sub("", text.strip())
    return stripped, stripped.lstrip("-−").strip()


def told_sign(digits: str) -> str:
    """Return the decimal sign that a number tells by how it is written; nothing where it could be either."""
    signs = [sign for sign in digits if sign in ".,"]
    if not signs:
        return ""
    last = signs[-1]
    other = "." if last == "," else ","
    before, _, after = digits.rpartition(last)
    if signs.count(last) > 1:
        return other
    if other in signs or len(after) != _GROUP or len(before) > _GROUP or before.startswith("0"):
        return last
    return ""


def decimal_sign(workbook: Workbook) -> str:
    """Return the decimal sign that most cells of a table tell; nothing where none does."""
    told = Counter(
        told_sign(digits)
        for text in islice((cell for sheet in workbook.sheets for row in sheet for cell in row), MOST_CELLS)
        if _DIGITS.fullmatch(digits := _stripped(text)[1])
    )
    del told[""]
    return told.most_common(1)[0][0] if told else ""


def _sheet(workbook: Workbook, name: str | None) -> int:
    if not name:
        return 0
    wanted = name.strip("'").casefold()
    for at, each in enumerate(workbook.names):
        if each.casefold() == wanted:
            return at
    known = ", ".join(workbook.names)
    raise UserError("There is no sheet “{name}”; there are: {names}.", name=name.strip("'"), names=known)


def _column(letters: str) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1
