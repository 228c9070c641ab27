"""Pictures of copies: a page of a PDF with a passage's place on it, drawn in the process with limits."""

from __future__ import annotations

from collections.abc import Iterable
from threading import Event

from msgspec import Struct

from factcheck.readers.page_image import PageImage

Box = tuple[int, int, int, int]
_SAME_LINE = 0.5
"""The share of its height by which a character may stand higher or lower and be of the same line."""


class DrawnPage(Struct, frozen=True):
    """A page as it looks, with the boxes that a passage fills on it."""

    number: int
    image: PageImage
    marked: tuple[Box, ...] = ()


def drawn_page(
    data: bytes, name: str, number: int, scale: float, passage: str = "", given_up: Event | None = None
) -> DrawnPage:
    """Draw a page of a PDF, counted from 1, and mark a passage on it; raises ReadingError."""
    from factcheck.readers import bounded

    image = bounded.draw(data, name, number, scale, given_up=given_up)
    return DrawnPage(number, image, tuple(marked(image, passage)) if passage.strip() else ())


def marked(image: PageImage, passage: str) -> list[Box]:
    """Return the boxes that the parts of a passage fill on a page, one for each line."""
    from factcheck.evidence.passages.comparing import compare

    spans = compare(passage, image.text).parts
    return [box for span in spans for box in lines_of(image, range(span.start, span.end))]


def lines_of(image: PageImage, places: Iterable[int]) -> list[Box]:
    """Join the boxes of characters that stand side by side on one line."""
    found: list[Box] = []
    for place in places:
        left, top, right, bottom = image.boxes[place]
        if right <= left or bottom <= top or image.text[place].isspace():
            continue
        if found:
            one = found[-1]
            slack = (bottom - top) * _SAME_LINE
            if abs((one[1] + one[3]) - (top + bottom)) / 2 <= slack and left >= one[0] - slack:
                found[-1] = (one[0], min(one[1], top), max(one[2], right), max(one[3], bottom))
                continue
        found.append((left, top, right, bottom))
    return found
