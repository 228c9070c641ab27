"""The one place where the core's offsets meet Qt's: code points here, UTF-16 units there."""

from __future__ import annotations

import re
from bisect import bisect_left

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Utf16Map:
    """Converts code points of one text to UTF-16 units and back."""

    def __init__(self, text: str) -> None:
        found = () if text.isascii() else _ASTRAL.finditer(text)
        self._points = [match.start() for match in found]
        self._units = [point + earlier for earlier, point in enumerate(self._points)]

    def units(self, point: int) -> int:
        """Return the number of UTF-16 units before a code point."""
        return point + bisect_left(self._points, point)

    def points(self, unit: int) -> int:
        """Return the code point that a UTF-16 unit belongs to; inside a pair, the pair's own."""
        return unit - bisect_left(self._units, unit)
