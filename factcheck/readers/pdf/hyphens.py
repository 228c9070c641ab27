"""Hyphens: words broken at a line's end, joined again."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factcheck.readers.pdf.lines import Line

_HYPHENATED = re.compile(r"\b([^\W\d_]+)-([^\W\d_]+)\b")
_BEFORE = re.compile(r"[^\W\d_]+(?=[-\u2010]$)")
_AFTER = re.compile(r"[^\W\d_]+")
SIGNS = "-\u00ad\u2010"


def compounds(lines: Iterable[Line]) -> frozenset[str]:
    """Collect the words that the document writes with a hyphen within a line."""
    return frozenset(
        found.group().casefold()
        for line in lines
        if "-" in line.text
        for found in _HYPHENATED.finditer(line.text[:-1])
    )


def is_broken_word(line: str, after: str) -> bool:
    """Tell whether a word goes on from one line to the next."""
    return line[-1:] in tuple(SIGNS) and line[-2:-1].isalpha() and after[:1].islower()


def is_compound(line: str, after: str, known: frozenset[str]) -> bool:
    """Tell whether a hyphen at a line's end is the word's own, as elsewhere in the document."""
    first, second = _BEFORE.search(line), _AFTER.match(after)
    if first is None or second is None:
        return False
    return f"{first.group()}-{second.group()}".casefold() in known
