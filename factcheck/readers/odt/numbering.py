"""Numbers that OpenDocument sets before list items and headings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field

from factcheck.readers.numerals import written
from factcheck.readers.xmlparts import attribute, local, number

if TYPE_CHECKING:
    from lxml.etree import _Element

OUTLINE = "outline"
"""The key of the one list style that numbers headings."""
_LEVELS = frozenset(("list-level-style-number", "outline-level-style"))


class _Level(Struct, frozen=True):
    style: str
    before: str
    after: str
    start: int
    shown: int
    """How many levels are shown, this one and those above it."""


class OdtNumbering(Struct):
    """The list styles of a document, and how far the list now being read has been counted."""

    styles: dict[str, dict[int, _Level]] = field(default_factory=dict)
    _counts: dict[str, dict[int, int]] = field(default_factory=dict)

    def take_styles(self, root: _Element) -> None:
        """Read the list styles that a part declares."""
        for each in root.iter():
            name = local(each)
            if name in ("list-style", "outline-style"):
                key = OUTLINE if name == "outline-style" else attribute(each, "name")
                self.styles[key] = {
                    number(attribute(level, "level"), 1): _level(level)
                    for level in each
                    if local(level) in _LEVELS
                }

    def begin(self, style: str) -> None:
        """Begin a list anew."""
        self._counts.pop(style, None)

    def count(self, style: str, depth: int, start: str = "") -> str:
        """Count one item, the depth from 1, and return its number; empty where the style has none."""
        level = self.styles.get(style, {}).get(depth)
        if level is None:
            return ""
        counts = self._counts.setdefault(style, {})
        # An item may say what it begins anew with; without, it follows the one before.
        counts[depth] = number(start, counts.get(depth, level.start - 1) + 1)
        for deeper in [each for each in counts if each > depth]:
            del counts[deeper]
        if not level.style:
            return ""
        shown = range(max(1, depth - level.shown + 1), depth + 1)
        return level.before + ".".join(self._written(style, each) for each in shown) + level.after

    def _written(self, style: str, depth: int) -> str:
        level = self.styles[style].get(depth)
        return "" if level is None else written(self._counts[style].get(depth, level.start), level.style)


def _level(element: _Element) -> _Level:
    return _Level(
        attribute(element, "num-format"),
        attribute(element, "num-prefix")[:10],
        attribute(element, "num-suffix")[:10],
        number(attribute(element, "start-value"), 1),
        min(number(attribute(element, "display-levels"), 1), 10),
    )
