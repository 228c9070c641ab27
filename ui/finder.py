"""Looking for words in a draft's text, whatever their case and however their quotes are set."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import accumulate

from factcheck.models import Span

# One character for one: a person types what the keyboard has, not what the typesetter chose.
_TYPED = str.maketrans("‘’‚‛“”„‟«»‐‑‒–—\u00a0\u2009\u202f\n\t", '\'\'\'\'""""""-----     ')


class Finder:
    """Finds all places of a phrase in one text."""

    def __init__(self, text: str) -> None:
        plain = text.translate(_TYPED)
        self._folded = plain.casefold()
        self._ends: list[int] | None = None
        if len(self._folded) != len(plain):
            # Some letters fold into several (ß → ss), so places in the folded text must be led back.
            self._ends = list(accumulate(len(letter.casefold()) for letter in plain))

    def find(self, phrase: str) -> list[Span]:
        """Return where a phrase stands, in order and without overlap; nowhere if it is blank."""
        wanted = phrase.translate(_TYPED).casefold()
        if not wanted.strip():
            return []
        size, ends = len(wanted), self._ends
        # A letter stands half a million times in a long copy: a loop of searches takes thrice as long.
        starts = map(re.Match.start, re.finditer(re.escape(wanted), self._folded))
        if ends is None:
            return [Span(start, start + size) for start in starts]
        # As code points of the text, widened to whole letters.
        return [Span(bisect_right(ends, start), bisect_left(ends, start + size) + 1) for start in starts]
