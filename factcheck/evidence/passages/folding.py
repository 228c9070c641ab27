"""Folding: what may differ between a passage and the copy that it is found in word for word.

White space of any width is one space; quotation marks of any form are one mark; dashes of any length,
with or without spaces around them, are one hyphen; soft hyphens, signs without width and ligatures count
as the letters they stand for. Letters, digits, capitals and every other sign stay: those are words.
``FOLDED`` in ``factcheck.case.sentences.evidence`` says these rules to people.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from msgspec import Struct

LINE_HYPHEN = "\ue000"
"""Stands where a line ends in a hyphen: it may be a part of the word, or the typesetter's."""

_QUOTES = "\"'“”„‟‘’‚‛«»‹›`´′″"
_DASHES = "\\-‐‑‒–—―−﹣－"
_NOTHING = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st", "…": "..."}
_TIMING = (
    r"\n\s*+(?:[^\n]{0,60}\n)?[ \t]*(?:\d+:)?\d{1,2}:\d\d[.,]\d{1,3}[ \t]*-->[^\n]*\n(?:<v [^>\n]{0,200}>)?"
    r"|</?[cvib][^>\n]{0,200}>"
)
"""The line of time codes of a cue, with its name above it, and the tags inside one."""
_SPECIAL = (
    rf"(?P<hyphen>(?<=\w)[-‐\u00ad][ \t]*\n\s*(?=\w))"
    rf"|(?P<dash>\s*+[{_DASHES}][\s{_DASHES}]*+)"
    r"|(?P<space>\s+)"
    rf"|(?P<quote>''|[{_QUOTES}])"
    rf"|(?P<nothing>[{_NOTHING}]+)"
    rf"|(?P<ligature>[{''.join(_LIGATURES)}])"
)
_PLAIN = re.compile(_SPECIAL)
_TRANSCRIPT = re.compile(rf"(?P<timing>{_TIMING})|{_SPECIAL}")
_FOLDED_AS = {"hyphen": LINE_HYPHEN, "dash": "-", "space": " ", "quote": "'", "nothing": "", "timing": " "}


class Folded(Struct, frozen=True):
    """A text as it is compared, and where each of its characters came from."""

    text: str
    _starts: list[int]
    """Where in the folded text each stretch begins, in order."""
    _origins: list[tuple[int, int, bool]]
    """For each stretch where it came from, and whether it was copied as it stood."""

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """Return the start and end in the text before folding."""
        return self._before(start), self._after(end)

    def _before(self, place: int) -> int:
        at = bisect_right(self._starts, place) - 1
        begin, _, plain = self._origins[at]
        return begin + (place - self._starts[at] if plain else 0)

    def _after(self, place: int) -> int:
        at = bisect_right(self._starts, place - 1) - 1
        begin, end, plain = self._origins[at]
        return begin + (place - self._starts[at]) if plain else end


def fold(text: str, *, transcript: bool = False) -> Folded:
    """Fold a text, keeping the way back; of a transcript the time codes fold to a space as well.

    Whole stretches between what is folded are copied, so that a megabyte takes some hundredths of a
    second, and the way back is a search among stretches instead of a number for every character.
    """
    pieces: list[str] = []
    starts: list[int] = []
    origins: list[tuple[int, int, bool]] = []
    here = length = 0

    def add(piece: str, begin: int, end: int, plain: bool) -> None:
        nonlocal length
        if not piece:
            return
        pieces.append(piece)
        starts.append(length)
        origins.append((begin, end, plain))
        length += len(piece)

    for match in (_TRANSCRIPT if transcript else _PLAIN).finditer(text):
        kind = str(match.lastgroup)
        if kind == "space" and match.group() == " ":
            continue
        begin, end = match.span()
        add(text[here:begin], here, begin, True)
        add(_LIGATURES.get(match.group(), "") or _FOLDED_AS.get(kind, ""), begin, end, False)
        here = end
    add(text[here:], here, len(text), True)
    if not starts:
        starts, origins = [0], [(0, 0, True)]
    return Folded("".join(pieces), starts, origins)
