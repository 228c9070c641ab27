"""A page's picture, as it travels from the process that draws it."""

from __future__ import annotations

from msgspec import Struct


class PageImage(Struct, frozen=True):
    """A page as it looks: rows of four bytes a pixel (blue, green, red, unused), and its characters."""

    pages: int
    """How many pages the document has."""
    width: int
    height: int
    pixels: bytes
    text: str = ""
    boxes: tuple[tuple[int, int, int, int], ...] = ()
    """For each character of the text left, top, right and bottom in pixels."""
