"""Kept tables: their cells, read a window of rows at a time, since one may have a million of them."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator

from msgspec.structs import replace

from factcheck.errors import ReadingError
from factcheck.evidence.captures.media_types import is_table
from factcheck.evidence.workings.cells import decimal_sign, is_cell, range_of, words_in
from factcheck.library import Library
from factcheck.models import Capture
from factcheck.readers.tables import WINDOW, CellsFound, Workbook
from factcheck.text.lexicon import lexicon_of

_WRITES = {",": "de", ".": "en"}
"""A language that has such decimals and knows units; words in cells tell too little to choose by."""
_KEPT = 24
"""Windows that are kept at hand, of all tables together."""


def shows_cells(capture: Capture) -> bool:
    """Tell whether a copy is a table, whose cells are shown."""
    return is_table(capture.media_type, capture.name or capture.address.partition("?")[0])


class Tables:
    """The cells of a library's copies."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._windows: OrderedDict[tuple[str, int], Workbook] = OrderedDict()

    def window(self, capture: Capture, row: int = 0) -> Workbook:
        """Return the rows of a copy around one, counted from 0; raises ReadingError for no table."""
        first = row - row % WINDOW
        known = self._windows.get((capture.sha256, first))
        if known is not None:
            return known
        from factcheck.readers.bounded import tabulate

        data = self._library.read.file(capture.sha256)
        read = tabulate(data, _called(capture), first=first)
        self.know(capture, read)
        return read

    def know(self, capture: Capture, window: Workbook) -> None:
        """Keep a window at hand that was read elsewhere, as in a worker."""
        self._windows[capture.sha256, window.first] = window
        while len(self._windows) > _KEPT:
            self._windows.popitem(last=False)

    def knows(self, capture: Capture, address: str) -> bool:
        """Tell whether the rows of an address are at hand, so that nothing need be read."""
        book = self._windows.get((capture.sha256, 0))
        if book is None:
            return False
        place = range_of(book, address)
        starts = range(place.top - place.top % WINDOW, place.bottom + 1, WINDOW)
        return all((capture.sha256, first) in self._windows for first in starts)

    def around(self, capture: Capture, address: str) -> Workbook:
        """Return a part of a copy that holds all rows of an address; raises UserError where it names none."""
        book = self.window(capture)
        place = range_of(book, address)
        first = place.top - place.top % WINDOW
        parts = [self.window(capture, row) for row in range(first, place.bottom + 1, WINDOW)]
        sheets = zip(*(part.sheets for part in parts), strict=True)
        joined = tuple(tuple(row for rows in sheet for row in rows) for sheet in sheets)
        return replace(book, sheets=joined, first=first)

    def words(self, capture: Capture, address: str) -> str:
        """Return what the cells of an address say, as a passage; raises UserError where it names none."""
        return words_in(self.around(capture, address), address)

    def language(self, capture: Capture, usual: str) -> str:
        """Return the language by which the figures of a table are read: one that writes them as it does."""
        try:
            sign = decimal_sign(self.window(capture))
        except ReadingError:
            return usual
        writes_so = sign == lexicon_of(usual).numbers.DECIMAL_SIGN
        return usual if writes_so else _WRITES.get(sign, usual)

    def rows(self, capture: Capture) -> Iterator[tuple[str, int, tuple[str, ...]]]:
        """Yield the rows of a copy, sheet by sheet: the sheet's name, the number from 0 and the cells."""
        book = self.window(capture)
        for sheet, total in enumerate(book.rows):
            name = book.names[sheet] if book.names else ""
            for first in range(0, total, WINDOW):
                for row, texts in enumerate(self.window(capture, first).sheets[sheet], first):
                    yield name, row, texts

    def find(self, capture: Capture, words: str) -> CellsFound:
        """Find the cells that hold words; raises ReadingError for no table."""
        from factcheck.readers.bounded import find_cells

        return find_cells(self._library.read.file(capture.sha256), _called(capture), words)


def names_cells(locator: str, capture: Capture) -> bool:
    """Tell whether a locator is the address of cells of a copy."""
    return is_cell(locator) and shows_cells(capture)


def _called(capture: Capture) -> str:
    return capture.name or "table"
