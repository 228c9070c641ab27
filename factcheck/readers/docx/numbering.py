"""Numbers that Word sets before list items and headings, counted as it counts them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct, field

from factcheck.readers.numerals import written
from factcheck.readers.xmlparts import attribute, child, local, number, parse

if TYPE_CHECKING:
    from lxml.etree import _Element

_PLACE = re.compile(r"%([1-9])")
_UNNUMBERED = frozenset(("bullet", "none"))


class _Level(Struct, frozen=True):
    style: str = "decimal"
    text: str = ""
    start: int = 1


class WordNumbering(Struct):
    """The lists of a document, and how far each has been counted.

    A number names its list; lists made from one abstract list go on counting one another, save where
    one says where it starts. Counting at a level begins the deeper levels anew.
    """

    lists: dict[str, str] = field(default_factory=dict)
    """Which abstract list each list is made from."""
    levels: dict[str, dict[int, _Level]] = field(default_factory=dict)
    """The levels of each abstract list, and of each list those that it sets itself."""
    starts: dict[tuple[str, int], int] = field(default_factory=dict)
    _counts: dict[str, dict[int, int]] = field(default_factory=dict)
    _begun: set[tuple[str, int]] = field(default_factory=set)

    def count(self, key: str, depth: int) -> str:
        """Count one paragraph of a list, the depth from 0, and return its number; empty for a bullet."""
        abstract = self.lists.get(key)
        if abstract is None:
            return ""
        counts = self._counts.setdefault(abstract, {})
        if (key, depth) in self.starts and (key, depth) not in self._begun:
            self._begun.add((key, depth))
            counts[depth] = self.starts[key, depth]
        else:
            counts[depth] = counts[depth] + 1 if depth in counts else self._level(key, depth).start
        for deeper in [each for each in counts if each > depth]:
            del counts[deeper]
        level = self._level(key, depth)
        if level.style in _UNNUMBERED:
            return ""
        return _PLACE.sub(lambda found: self._shown(key, int(found[1]) - 1, counts), level.text)

    def _shown(self, key: str, depth: int, counts: dict[int, int]) -> str:
        level = self._level(key, depth)
        return written(counts.get(depth, level.start), level.style)

    def _level(self, key: str, depth: int) -> _Level:
        own = self.levels.get(f"list {key}", {}).get(depth)
        return own or self.levels.get(self.lists[key], {}).get(depth, _Level())


def read_numbering(data: bytes, called: str) -> WordNumbering:
    """Read the part of a document that says how lists are numbered."""
    numbering = WordNumbering()
    for each in parse(data, called) if data else ():
        if local(each) == "abstractNum":
            numbering.levels[attribute(each, "abstractNumId")] = _levels(each)
        elif local(each) == "num":
            key, abstract = attribute(each, "numId"), child(each, "abstractNumId")
            numbering.lists[key] = "" if abstract is None else attribute(abstract, "val")
            for override in (part for part in each if local(part) == "lvlOverride"):
                depth, start = number(attribute(override, "ilvl")), child(override, "startOverride")
                if start is not None:
                    numbering.starts[key, depth] = number(attribute(start, "val"), 1)
                numbering.levels.setdefault(f"list {key}", {}).update(_levels(override))
    return numbering


def _levels(holder: _Element) -> dict[int, _Level]:
    levels = {}
    for each in holder:
        if local(each) == "lvl":
            style, text, start = child(each, "numFmt"), child(each, "lvlText"), child(each, "start")
            levels[number(attribute(each, "ilvl"))] = _Level(
                "decimal" if style is None else attribute(style, "val"),
                "" if text is None else attribute(text, "val")[:60],
                0 if start is None else number(attribute(start, "val"), 1),  # 0 as ECMA-376, 17.9.25 says
            )
    return levels
