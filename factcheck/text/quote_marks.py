"""Which quotation marks belong together within a paragraph."""

from __future__ import annotations

import re

_MARKS = re.compile(r"''|[\"“”«»]|(?<!\w)[‘'](?=\w)|(?<=[.!?,])[’'](?!\w)")
_CLOSES = {"“": "”", "«": "»", '"': '"', "‘": "’", "'": "'", "''": "''"}


def quoted_stretches(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the outermost quotations of a paragraph in order, marks included, end exclusive.

    A mark that is opened and never closed opens nothing.
    """
    stretches: list[tuple[int, int]] = []
    wanted, opened = "", start
    for match in _MARKS.finditer(text, start, end):
        mark = match[0]
        if wanted:
            if mark == wanted:
                stretches.append((opened, match.end()))
                wanted = ""
        elif mark in _CLOSES and _may_open(text, match.start(), start):
            wanted, opened = _CLOSES[mark], match.start()
    return stretches


def _may_open(text: str, at: int, start: int) -> bool:
    """Tell whether the mark stands where a quotation may begin: not right after a letter."""
    return at == start or not text[at - 1].isalnum()
