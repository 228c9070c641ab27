"""Which line breaks end a sentence and which merely wrap it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from factcheck.text.lexicon import Lexicon

BULLETS = "•⁃‣◦▪▫●○■□–—*·-"
"""Signs that open the items of a list."""

_LINE = re.compile(r"\n\s*+")
_ITEM = re.compile(rf"[{re.escape(BULLETS)}]\s|\(?(?:\d{{1,3}}|[a-zA-Z]|[ivx]{{1,4}})[.)]\s|[>|#•]")

_WIDEST = 120
"""Nobody wraps wider than this: longer lines are paragraphs."""
_WIDE = 60
_FEW = 4
"""With fewer line breaks than this and lines narrower than _WIDE there is little to go by."""


def wrap_width(text: str) -> int:
    """Return the width at which the text's lines were wrapped, in characters, or 0 if they were not.

    Lines are wrapped when most of them are full: the next line's first word would not have fitted.
    """
    if "\n" not in text:
        return 0
    lines = text.split("\n")
    pairs = [
        (len(line), _first_word(after))
        for line, after in pairwise(lines)
        if line and after and not line.isspace() and not after.isspace()
    ]
    if not pairs:
        return 0
    lengths = sorted(map(len, filter(None, lines)))
    width = lengths[len(lengths) * 19 // 20]
    full = sum(length + 1 + word > width for length, word in pairs)
    if width > _WIDEST or full < 0.6 * len(pairs):
        return 0
    if width < _WIDE and len(pairs) < _FEW and text.rstrip()[-1:] not in tuple('.!?…"”’)'):
        return 0
    return width


def _first_word(line: str) -> int:
    """Return the length of the line's first word."""
    space = line.find(" ", 1)
    return len(line) if space < 0 else space


def line_breaks(lexicon: Lexicon, text: str, start: int, end: int, width: int) -> Iterator[int]:
    """Yield where the lines begin that are no mere continuation of the one before.

    start and end are a block's, width is what wrap_width gave for the whole text.
    """
    line = start
    for match in _LINE.finditer(text, start, end):
        after = match.end()
        if after < end and not _goes_on(lexicon, text, line, match.start(), after, end, width):
            yield after
        line = match.start() + 1


def _goes_on(lexicon: Lexicon, text: str, line: int, stop: int, after: int, end: int, width: int) -> bool:
    """Tell whether a sentence may go on over the line break at stop.

    It may where the next line begins small, where this line cannot end there, or where the next
    word would not have fitted on it.
    """
    if _ITEM.match(text, after, end):
        return False
    if text[after].islower() or lexicon.sentences.OPEN_END.search(text, max(line, stop - 8), stop):
        return True
    if not width:
        return False
    word = after
    while word < end and word - after <= width and not text[word].isspace():
        word += 1
    return stop - line + 1 + word - after > width
