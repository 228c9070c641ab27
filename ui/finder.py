"""Looking for words in a draft's text, whatever their case and however their quotes are set."""

from __future__ import annotations

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
        found = []
        at = self._folded.find(wanted)
        while at >= 0:
            found.append(self._led_back(at, at + len(wanted)))
            at = self._folded.find(wanted, at + len(wanted))
        return found

    def _led_back(self, start: int, end: int) -> Span:
        """Return a stretch of the folded text as code points, widened to whole letters."""
        if self._ends is None:
            return Span(start, end)
        return Span(bisect_right(self._ends, start), bisect_left(self._ends, end) + 1)
