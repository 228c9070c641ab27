"""Separated values (CSV, TSV): the rows and cells of a text, and in which cell a place of it stands."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator
from itertools import islice

_SEPARATORS = ("\t", ";", "|", ",")
"""The rarest in other use first: German decimals have commas, and so have names in lists."""
_TOLD_BY = 20_000
"""Characters by whose rows the separator is told."""
_TOLD_BY_ROWS = 50
LONGEST_CELL = 32_767
"""Characters of a cell, as many as Excel takes; what is longer lost the mark at its end."""


def rows_of(text: str) -> Iterator[list[str]]:
    """Yield the rows of a text; a cell may hold line breaks between quotation marks.

    Where a mark opens a cell that nothing closes, as an inch sign may, the marks are signs like others.
    """
    text, separator, _ = _laid_out(text)
    csv.field_size_limit(LONGEST_CELL)
    closes = '"' not in text or _closes(text, separator)
    csv.field_size_limit(max(len(text), LONGEST_CELL))
    if closes:
        yield from csv.reader(_lines(text), delimiter=separator)
    else:
        yield from csv.reader(_lines(text), delimiter=separator, quoting=csv.QUOTE_NONE)


def cell_at(text: str, place: int) -> tuple[int, int]:
    """Return the row and column, both from 0, of the cell in which a place of a text stands."""
    body, separator, skipped = _laid_out(text)
    csv.field_size_limit(max(len(text), LONGEST_CELL))
    # A sign is put there, so that a place at the beginning of a cell or row counts as in it.
    until = body[: max(0, place - skipped)] + "x"
    row, cells = 0, [""]
    for row, cells in enumerate(csv.reader(_lines(until), delimiter=separator)):  # noqa: B007
        pass
    return row, len(cells) - 1


def _laid_out(text: str) -> tuple[str, str, int]:
    """Return the text with line feeds alone, what separates its values, and what was left out before it."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    first, _, rest = text.partition("\n")
    told = first.strip(" ")
    if told.lower().startswith("sep=") and len(told) == len("sep=,"):
        # Excel says so in a line of its own how it separates the values.
        return rest, told[-1], len(first) + 1
    return text, _separator(text), 0


def _separator(text: str) -> str:
    """Return what cuts most of the first rows into equally many values; lines of a title may stand before."""

    def alike(separator: str) -> int:
        rows = csv.reader(_lines(text[:_TOLD_BY]), delimiter=separator)
        counts = Counter(len(row) for row in islice(rows, _TOLD_BY_ROWS) if len(row) > 1)
        return max(counts.values(), default=0)

    csv.field_size_limit(max(len(text), LONGEST_CELL))
    told = {separator: alike(separator) for separator in _SEPARATORS}
    best = max(told, key=lambda separator: told[separator])
    return best if told[best] else ","


def _closes(text: str, separator: str) -> bool:
    """Tell whether each cell that begins with a quotation mark also ends with one."""
    for strict in (True, False):
        try:
            for _ in csv.reader(_lines(text), delimiter=separator, strict=strict):
                pass
        except csv.Error as error:
            if not strict or "end of data" in str(error) or "field limit" in str(error):
                return False
            continue  # words stand behind a closing mark, after which nothing is told of the rest
        return True
    return True


def _lines(text: str) -> Iterator[str]:
    """Yield the lines of a text with their ends; what else ends a line for Python stays in its cell."""
    here = 0
    while (end := text.find("\n", here)) >= 0:
        yield text[here : end + 1]
        here = end + 1
    if here < len(text):
        yield text[here:]
