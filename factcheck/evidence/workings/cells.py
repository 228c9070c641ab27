"""Cells of a table by their address, such as «B7», «B2:B9» or «Ridership!B7», and the figures in them."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

from factcheck.errors import UserError
from factcheck.readers.tables import Workbook
from factcheck.text.details.numerals import figure
from factcheck.text.lexicon import lexicon_of

MOST_CELLS = 10_000
_ADDRESS = re.compile(
    r"(?:(?P<sheet>'[^']+'|[^!]+)!)?\$?(?P<column>[A-Za-z]{1,3})\$?(?P<row>\d{1,7})"
    r"(?::\$?(?P<last_column>[A-Za-z]{1,3})\$?(?P<last_row>\d{1,7}))?"
)
_PLAIN = re.compile(r"[-−]?\d+(?:\.\d+)?(?:[eE][-+]?\d{1,3})?")
_DIGITS = re.compile(r"\d(?:[\d.,'’\s]*\d)?")
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


def cells(workbook: Workbook, address: str) -> list[str]:
    """Return the text of a cell, or of each cell of a range by rows; raises UserError for none."""
    match = _ADDRESS.fullmatch(address.strip())
    if match is None:
        raise UserError("“{address}” is no cell, such as B7 or B2:B9.", address=address)
    sheet = workbook.sheets[_sheet(workbook, match["sheet"])]
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
    return [
        sheet[row][column] if row < len(sheet) and column < len(sheet[row]) else ""
        for row in range(first[0], last[0] + 1)
        for column in range(first[1], last[1] + 1)
    ]


def figures(workbook: Workbook, address: str, language: str) -> list[Decimal]:
    """Return the figures in a cell or range; cells without one are left out of a range.

    Raises UserError where there is none at all. Figures in text are read as the language writes them.
    """
    texts = cells(workbook, address)
    found = [
        number for text in texts if (number := figure_in(text, language, typed=workbook.typed)) is not None
    ]
    if not found:
        shown = next(filter(None, texts), "")
        raise UserError("There is no figure in {address}: “{text}”.", address=address, text=shown[:60])
    return found


def figure_in(text: str, language: str, *, typed: bool = False) -> Decimal | None:
    """Return the figure that a cell holds, with or without a unit or currency; None for words.

    ``typed`` figures have a point before their decimals, whatever the language.
    """
    if typed and _PLAIN.fullmatch(text.strip()):
        return Decimal(text.strip().replace("−", "-"))
    stripped = _TRIMMED.sub("", text.strip())
    digits = stripped.lstrip("-−").strip()
    if not _DIGITS.fullmatch(digits):
        return None
    try:
        read = figure(lexicon_of(language), digits)
    except InvalidOperation:  # signs that group nothing, such as «1..2»
        return None
    return -read if read is not None and stripped[0] in "-−" else read


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
