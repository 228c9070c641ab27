"""Hyphens: words broken at a line's end, joined again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum, auto
from functools import cached_property

from factcheck.readers.pdf.lines import Line
from factcheck.text.wordlists import listed

_HYPHENATED = re.compile(r"\b[^\W\d_]+-[^\W\d_]+\b")
_WORD = re.compile(r"(?<![\w-])[^\W\d_]+(?![\w-])")
_BEFORE = re.compile(r"[^\W\d_]+(?=[-\u2010]$)")
_AFTER = re.compile(r"[^\W\d_]+")
_CHAIN = re.compile(r"(?:of|to|in|the|and|by|on|up|for|a)-[^\W\d_]")
SIGNS = "-\u00ad\u2010"
_SIGNS = frozenset(SIGNS)
_DASHES = _SIGNS | frozenset("–—")
_CLOSING = frozenset(")]")
_AND = listed("and or und oder bzw sowie")
"""Behind these a hyphen stands for what both words share: pre- and post-war, Ober- und Untergeschoss."""
_WHOLE_FIRST = listed("self well vice half")
_SECOND = listed(
    """
    aged aware backed based born called centric century dependent dimensional driven established fifths
    friendly funded independent known level likelihood looking minded mode optimised optimized oriented owned
    paid profile quality related scale sized speaking specific style term third thirds turned type wing
    """
)
"""English words that are joined to another whole word by a hyphen, hardly ever without one."""


class Ending(Enum):
    """How a line's end is read where the paragraph goes on behind it."""

    SPACE = auto()
    JOINED = auto()
    """The hyphen goes, since it breaks a word."""
    KEPT = auto()
    """The hyphen or dash stays, without a space behind it."""


class Hyphens:
    """Tells a document's broken words from those whose hyphen is their own."""

    def __init__(self, lines: Sequence[Line]) -> None:
        """Take all lines of the document, which tell how it writes a word elsewhere."""
        self._lines = lines

    def ending(self, line: str, after: str) -> Ending:
        """Tell how a line's end is read."""
        before = line[-2:-1]
        if line[-1:] not in _DASHES or not (before.isalnum() or before in _CLOSING):
            return Ending.SPACE
        second = _AFTER.match(after)
        if (
            line[-1] in SIGNS
            and second is not None
            and second.group() in _AND
            and after[second.end() :][:1] != "-"
        ):
            return Ending.SPACE
        if is_broken(line) and after[:1].islower() and not self._is_compound(line, after):
            return Ending.JOINED
        return Ending.KEPT if after[:1].isalnum() else Ending.SPACE

    def _is_compound(self, line: str, after: str) -> bool:
        """Tell whether a hyphen at a line's end is the word's own.

        It is so where the document writes the word with one elsewhere, in a chain (*state-of-the-art*), and
        in English where a whole word stands before a second part such as *based*: *market-based*.
        """
        first, second = _BEFORE.search(line), _AFTER.match(after)
        if first is None or second is None:
            return False
        one, other = first.group().casefold(), second.group()
        if f"{one}-{other.casefold()}" in self._compounds or _CHAIN.match(after):
            return True
        return (one in _WHOLE_FIRST and len(other) > 4) or (other in _SECOND and one in self._words)

    @cached_property
    def _compounds(self) -> frozenset[str]:
        """The words that the document writes with a hyphen within a line."""
        hyphened = "\n".join(line.text[:-1] for line in self._lines if "-" in line.text)
        return frozenset(_HYPHENATED.findall(hyphened.casefold()))

    @cached_property
    def _words(self) -> frozenset[str]:
        """The words that the document writes by themselves."""
        return frozenset(_WORD.findall("\n".join(line.text for line in self._lines).casefold()))


def is_broken(line: str) -> bool:
    """Tell whether a line ends within a word, as it seems."""
    return line[-1:] in _SIGNS and line[-2:-1].isalpha()
