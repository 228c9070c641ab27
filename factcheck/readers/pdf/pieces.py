"""Lines of a PDF: what stands on each page, with its place, size, weight and links."""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from factcheck.errors import ReadingError

_ONE_AT_A_TIME = threading.Lock()
"""PDFium must not be used from two threads at once."""
_MOST_PAGES = 3000
_MOST_CHARACTERS = 6_000_000
_BOLD = 600
"""Font weight from which type is bold (CSS and PDF count regular as 400)."""
_SIGNS = {0x02: "-", 0xAD: "\u00ad", 0xFFFE: "\u00ad"}
"""PDFium gives a hyphen at a line's end as 2, whether the writer or the typesetter put it there."""


@dataclass(slots=True)
class Piece:
    """A stretch of one line without a wide gap; places in points, y upwards from the foot."""

    left: float
    right: float
    bottom: float
    top: float
    size: float
    bold: bool
    runs: list[tuple[str, str]] = field(default_factory=list)
    """Texts with the address each is linked to, if any."""

    @property
    def text(self) -> str:
        """The piece's text."""
        return "".join(text for text, _ in self.runs)


@dataclass(frozen=True, slots=True)
class _Link:
    """A rectangle on a page that leads to an address."""

    left: float
    bottom: float
    right: float
    top: float
    address: str

    def holds(self, x: float, y: float) -> bool:
        return self.left <= x <= self.right and self.bottom <= y <= self.top


@dataclass(frozen=True, slots=True)
class Page:
    """A page's pieces in the file's order, and its size in points."""

    number: int
    width: float
    height: float
    pieces: list[Piece]


def pages(data: bytes, called: str) -> list[Page]:
    """Read a PDF's pages; raises ``ReadingError`` where it is damaged, locked or holds no text."""
    with _ONE_AT_A_TIME:
        return _read_pages(data, called)


def _read_pages(data: bytes, called: str) -> list[Page]:
    import pypdfium2
    from pypdfium2 import raw

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise ReadingError(
                "{file} is protected by a password; save a copy without one.", file=called
            ) from error
        raise ReadingError("{file} is damaged: it cannot be opened as a PDF.", file=called) from error
    try:
        if len(document) > _MOST_PAGES:
            raise ReadingError(
                "{file} has more than {most} pages, too many for an article.", file=called, most=_MOST_PAGES
            )
        found, total = [], 0
        for number in range(len(document)):
            page = document[number]
            read = _page(raw, page, number + 1)
            page.close()
            found.append(read)
            total += sum(len(piece.text) for piece in read.pieces)
            if total > _MOST_CHARACTERS:
                raise ReadingError("{file} holds more text than any article.", file=called)
    except pypdfium2.PdfiumError as error:
        raise ReadingError("{file} is damaged: a page of it cannot be read.", file=called) from error
    finally:
        document.close()
    if total == 0:
        raise ReadingError(
            "{file} is a PDF without text, most likely a scan; recognise its text first.", file=called
        )
    return found


def _page(raw: Any, page: Any, number: int) -> Page:
    width, height = page.get_size()
    textpage = page.get_textpage()
    try:
        links = _links(raw, page)
        pieces = list(_pieces(raw, textpage.raw, links))
    finally:
        textpage.close()
    return Page(number, width, height, pieces)


def _pieces(raw: Any, textpage: Any, links: list[_Link]) -> Iterator[Piece]:
    """Gather characters into pieces: a new one at a line's end, a wide gap or another height."""
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    current: Piece | None = None
    space = sized = False
    for index in range(raw.FPDFText_CountChars(textpage)):
        code = raw.FPDFText_GetUnicode(textpage, index)
        if code in (0x0A, 0x0D):
            if current is not None:
                yield current
            current, space = None, False
            continue
        if code in (0x20, 0xA0, 0x09):
            space = current is not None
            continue
        character = _SIGNS.get(code) or _character(code)
        if not character or not raw.FPDFText_GetCharBox(textpage, index, left, right, bottom, top):
            continue
        if current is not None and _breaks(current, left.value, bottom.value, top.value):
            yield current
            current, space = None, False
        if current is None:
            current = Piece(left.value, right.value, bottom.value, top.value, 10.0, False)
            sized = False
        if not sized:  # a list mark may be smaller than the words after it
            current.size, current.bold = _type(raw, textpage, index)
            sized = character.isalnum()
        middle = ((left.value + right.value) / 2, (bottom.value + top.value) / 2)
        address = next((each.address for each in links if each.holds(*middle)), "")
        if space and current.runs:
            current.runs[-1] = (current.runs[-1][0] + " ", current.runs[-1][1])
        _add(current, character, address)
        space = False
        current.left, current.right = min(current.left, left.value), max(current.right, right.value)
        current.bottom, current.top = min(current.bottom, bottom.value), max(current.top, top.value)
    if current is not None:
        yield current


def _type(raw: Any, textpage: Any, index: int) -> tuple[float, bool]:
    """Return a character's size in points, as it is shown, and whether it is bold."""
    size = raw.FPDFText_GetFontSize(textpage, index) or 10.0
    matrix = raw.FS_MATRIX()
    if raw.FPDFText_GetMatrix(textpage, index, matrix):
        size *= abs(matrix.d) or abs(matrix.b) or 1.0
    return size, raw.FPDFText_GetFontWeight(textpage, index) >= _BOLD


def _character(code: int) -> str:
    return chr(code) if code >= 0x20 and not 0xD800 <= code <= 0xDFFF and code < 0x110000 else ""


def _breaks(piece: Piece, left: float, bottom: float, top: float) -> bool:
    size = max(piece.size, 4.0)
    return (
        left - piece.right > 1.6 * size
        or piece.left - left > size
        or bottom > piece.top
        or top < piece.bottom
    )


def _add(piece: Piece, text: str, address: str) -> None:
    if piece.runs and piece.runs[-1][1] == address:
        piece.runs[-1] = (piece.runs[-1][0] + text, address)
    else:
        piece.runs.append((text, address))


def _links(raw: Any, page: Any) -> list[_Link]:
    """Return the places on a page that lead to an address."""
    found: list[_Link] = []
    position, link = ctypes.c_int(0), raw.FPDF_LINK()
    while len(found) < 500 and raw.FPDFLink_Enumerate(page.raw, position, link):
        action, rect = raw.FPDFLink_GetAction(link), raw.FS_RECTF()
        if not action or not raw.FPDFLink_GetAnnotRect(link, rect):
            continue
        length = raw.FPDFAction_GetURIPath(page.pdf.raw, action, None, 0)
        if 1 < length < 4000:
            buffer = ctypes.create_string_buffer(length)
            raw.FPDFAction_GetURIPath(page.pdf.raw, action, buffer, length)
            address = buffer.value.decode("utf-8", errors="replace")
            found.append(_Link(rect.left, rect.bottom, rect.right, rect.top, address))
    return found
