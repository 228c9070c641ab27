"""The document: a PDF opened within bounds, page by page."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import Any

from factcheck.errors import ReadingError
from factcheck.readers.files import MOST_PAGES, LongError
from factcheck.readers.pdf import characters
from factcheck.readers.pdf.marks import Marks, read_marks
from factcheck.readers.pdf.objects import pictures_on
from factcheck.readers.pdf.pieces import Box, Page, Piece, upright
from factcheck.readers.pdf.textpage import TextPage

ONE_AT_A_TIME = threading.Lock()
"""PDFium must not be used from two threads at once."""
_MOST_CHARACTERS = 6_000_000


def pages(data: bytes, called: str, *, long: int = 0) -> list[Page]:
    """Read a PDF's pages; raises ``ReadingError`` where it is damaged, locked or holds no text.

    Raises ``LongError`` where it has as many pages as ``long`` or more; 0 is for none.
    """
    with ONE_AT_A_TIME:
        found = _read_pages(data, called, 0, MOST_PAGES, long)
    return whole([found], called)


def some_pages(data: bytes, called: str, first: int, end: int) -> list[Page]:
    """Read a part of a PDF's pages, counted from 0, which may hold no text; raises ``ReadingError``."""
    with ONE_AT_A_TIME:
        return _read_pages(data, called, first, end, 0)


def whole(parts: Sequence[Sequence[Page]], called: str) -> list[Page]:
    """Return all pages of a PDF; raises ``ReadingError`` where they hold no text, or too much."""
    found = [page for part in parts for page in part]
    if len(parts) > 1 and sum(map(_length, found)) > _MOST_CHARACTERS:
        raise _too_much(called)
    if not any(page.pieces or page.comments for page in found):
        raise ReadingError(
            "{file} is a PDF without text, most likely a scan; recognise its text first.", file=called
        )
    return found


def _length(page: Page) -> int:
    return sum([piece.length for piece in page.pieces])


def _too_much(called: str) -> ReadingError:
    return ReadingError("{file} holds more text than any article.", file=called)


def _read_pages(data: bytes, called: str, first: int, end: int, long: int) -> list[Page]:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise ReadingError(
                "{file} is protected by a password; save a copy without one.", file=called
            ) from error
        raise ReadingError("{file} is damaged: it cannot be opened as a PDF.", file=called) from error
    try:
        if len(document) > MOST_PAGES:
            raise ReadingError(
                "{file} has more than {most} pages, too many for an article.", file=called, most=MOST_PAGES
            )
        if 0 < long <= len(document):
            raise LongError(len(document))
        found, total = [], 0
        for number in range(first, min(end, len(document))):
            found.append(_page(document, number))
            total += _length(found[-1])
            if total > _MOST_CHARACTERS:
                raise _too_much(called)
    except pypdfium2.PdfiumError as error:
        raise ReadingError("{file} is damaged: a page of it cannot be read.", file=called) from error
    finally:
        document.close()
    return found


def _page(document: Any, number: int) -> Page:
    """Read a page; what was filled in or typed on becomes a part of it first, where it has a picture."""
    from pypdfium2 import raw

    page = document[number]
    rectangle = raw.FS_RECTF()
    raw.FPDF_GetPageBoundingBox(page.raw, rectangle)
    box = Box(rectangle.left, rectangle.bottom, rectangle.right, rectangle.top)
    pictures = pictures_on(raw, page.raw, number, box)
    given = read_marks(raw, document.raw, page.raw)
    if given.shown and raw.FPDFPage_Flatten(page.raw, raw.FLAT_NORMALDISPLAY) == raw.FLATTEN_SUCCESS:
        page.close()
        page = document[number]
    textpage = page.get_textpage()
    try:
        main, aside, turn = characters.read(TextPage(raw, textpage.raw), box, given)
        turn = turn if main else raw.FPDFPage_GetRotation(page.raw)
    finally:
        textpage.close()
        page.close()
    read = _upright(number, box, turn, given.turned(turn, box), main, aside)
    read.pictures = [(upright(at, turn, box), f"{part}@{turn}") for at, part in pictures]
    return read


def _upright(number: int, box: Box, turn: int, given: Marks, main: list[Piece], aside: list[Piece]) -> Page:
    width, height = box.right - box.left, box.top - box.bottom
    if turn % 2:
        width, height = height, width
    for place, line in given.typed:
        piece = Piece(
            place.left, place.right, place.bottom, place.top, min(10.0, max(1.0, place.top - place.bottom))
        )
        piece.add(line)
        main.append(piece)
    _place_comments(given, main)
    return Page(number + 1, width, height, main, aside, given.comments, given.wordless)


def _place_comments(given: Marks, pieces: list[Piece]) -> None:
    """Let a comment whose place holds no word, as a note in the margin, stand on the nearest line."""
    placed = {number for piece in pieces for run in piece.runs for number in run.comments}
    for spot in given.spots if pieces else ():
        if spot.comment is not None and spot.comment not in placed:
            placed.add(spot.comment)
            x, y = (spot.box.left + spot.box.right) / 2, (spot.box.bottom + spot.box.top) / 2
            nearest = min(
                pieces,
                # A note in the margin means the line at its height, however far away.
                key=lambda piece: (
                    max(piece.bottom - y, 0.0, y - piece.top),
                    max(piece.left - x, 0.0, x - piece.right),
                ),
            )
            nearest.runs = [run._replace(comments=(*run.comments, spot.comment)) for run in nearest.runs]
