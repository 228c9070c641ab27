"""Rendering: one page of a PDF as a picture, with where each of its characters stands."""

from __future__ import annotations

import ctypes
from typing import Any

from factcheck.errors import ReadingError
from factcheck.readers.page_image import PageImage
from factcheck.readers.pdf.document import ONE_AT_A_TIME

_MOST_PIXELS = 12_000_000
"""Four bytes each: a page of A4 at 300 dots an inch has nine million."""
_MOST_CHARACTERS = 60_000


def render(data: bytes, page: int, scale: float, called: str) -> PageImage:
    """Draw a page, counted from 1, at so many pixels to a point; raises ``ReadingError``."""
    import pypdfium2

    with ONE_AT_A_TIME:
        try:
            document = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as error:
            raise ReadingError("{file} is damaged: it cannot be opened as a PDF.", file=called) from error
        try:
            if not 1 <= page <= len(document):
                raise ReadingError("{file} has no page {page}.", file=called, page=page)
            return _drawn(document, page, scale)
        except pypdfium2.PdfiumError as error:
            raise ReadingError("{file} is damaged: a page of it cannot be read.", file=called) from error
        finally:
            document.close()


def _drawn(document: Any, number: int, scale: float) -> PageImage:
    page = document[number - 1]
    try:
        width, height = page.get_size()
        # A page may say that it is a mile wide: it is drawn smaller, never refused.
        scale = min(scale, (_MOST_PIXELS / max(width * height, 1)) ** 0.5)
        bitmap = page.render(scale=scale, rev_byteorder=False, prefer_bgrx=True)
        try:
            pixels = _rows(bitmap)
            text, boxes = _characters(page, bitmap.width, bitmap.height)
            return PageImage(len(document), bitmap.width, bitmap.height, pixels, text, boxes)
        finally:
            bitmap.close()
    finally:
        page.close()


def _rows(bitmap: Any) -> bytes:
    """Return the pixels without what the library pads each row with."""
    row = bitmap.width * 4
    held = bytes(bitmap.buffer)
    if bitmap.stride == row:
        return held
    return b"".join(held[at * bitmap.stride : at * bitmap.stride + row] for at in range(bitmap.height))


def _characters(page: Any, width: int, height: int) -> tuple[str, tuple[tuple[int, int, int, int], ...]]:
    """Return a page's characters in the order of its text, with their places in the picture.

    PDFium turns places of the page into places of the picture, whatever way the page is turned or cut.
    """
    from pypdfium2 import raw

    textpage = page.get_textpage()
    box = raw.FS_RECTF()
    x, y = ctypes.c_int(), ctypes.c_int()

    def on_picture(across: float, up: float) -> tuple[int, int]:
        raw.FPDF_PageToDevice(page.raw, 0, 0, width, height, 0, across, up, x, y)
        return x.value, y.value

    try:
        signs, boxes = [], []
        for index in range(min(textpage.count_chars(), _MOST_CHARACTERS)):
            code = raw.FPDFText_GetUnicode(textpage.raw, index)
            if not 0 < code < 0x110000 or 0xD800 <= code < 0xE000:
                continue
            # As high as the line, not as the letter: words are marked and chosen by lines.
            raw.FPDFText_GetLooseCharBox(textpage.raw, index, box)
            one = on_picture(box.left, box.top)
            other = on_picture(box.right, box.bottom)
            signs.append(chr(code))
            boxes.append(
                (min(one[0], other[0]), min(one[1], other[1]), max(one[0], other[0]), max(one[1], other[1]))
            )
        return "".join(signs), tuple(boxes)
    finally:
        textpage.close()
