"""A picture as its file has it, before it is drawn anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from PIL.Image import Image


class RawPicture(Struct):
    """A picture as its file has it."""

    data: bytes
    """A picture file, or what tells a PDF's picture from another."""
    image: Image | None = None
    """Its pixels, where the bytes are no picture file; None also where there are too many of them."""
    is_file: bool = True
