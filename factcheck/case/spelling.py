"""One way to write each letter of a name, and from there back to the places in the text.

Accents, signs without width, hyphens at a line's end and the many shapes of one sign part nothing.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct

LETTER = r"[^\W_]"
NO_SPACES = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003134f"
)
"""Letters of scripts that put no spaces between words: Thai, Lao, Burmese, Khmer, Japanese, Chinese."""
AT_ITS_END = "\u1100-\u11ff\uac00-\ud7af"
"""Hangul: what other languages say with a word of its own is hung on to a name."""
_BEFORE_NAMES = {
    "\u0590-\u05ff": "[\u05d5\u05d4\u05d1\u05dc\u05de\u05e9\u05db]{0,2}",
    "\u0600-\u06ff": "[\u0648\u0641]?[\u0628\u0644\u0643\u0633]?",
}
"""Words of one letter that Hebrew and Arabic write together with the name behind them."""
_UNSEEN = "\u00ad\u034f\u061c\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff"
_ACCENTS = (
    "\u0300-\u034e\u0350-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a"
    "\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff"
    "\u20d0-\u20f0\ufe20-\ufe2f"
)
"""Signs over and under Latin, Greek, Cyrillic, Hebrew and Arabic letters, which many leave out."""
_LEFT_OUT = re.compile(f"[{_UNSEEN}{_ACCENTS}]+")
_ONE_SIGN = str.maketrans(
    "ıłŁøØđĐ" "‘’‚‛ʼ´`′" "‐‑‒–—―−" "“”„‟«»″",
    "ilLoOdD" "''''''''" "-------" '"""""""',
)  # fmt: skip
_AT_A_LINES_END = r"[-\u2010]\r?\n[ \t]*"
_HYPHENS = re.compile(f"(?<={LETTER}){_AT_A_LINES_END}")
_CLUSTER = re.compile(f"[\u1100-\u11ff]+|(?<={LETTER}){_AT_A_LINES_END}|.", re.DOTALL)


def plain(text: str) -> str:
    """Return a text as names are looked for: one way to write each letter, without accents.

    A hyphen at a line's end goes where a small letter follows: there the word was only parted.
    """
    if "-\n" in text or "-\r" in text or "\u2010" in text:
        text = _HYPHENS.sub(lambda found: "" if _parts_a_word(text, *found.span()) else found[0], text)
    return _bare(text)


def bound_before(name: str) -> str:
    """Return what must stand before a name: no letter, but where words are written together."""
    if re.match(f"[{NO_SPACES}]", name):
        return ""
    for script, words in _BEFORE_NAMES.items():
        if re.match(f"[{script}]", name):
            return f"(?<!{LETTER}){words}"
    return f"(?<!{LETTER})(?<![{_marks()}])"


def bound_behind(name: str, follows: str = "") -> str:
    """Return what must stand behind a name: one of what may follow, and then no letter."""
    if re.search(f"[{NO_SPACES}{AT_ITS_END}]$", name):
        return ""
    return f"(?={follows}(?!{LETTER})(?![{_marks()}]))"


class PlainText(Struct, frozen=True):
    """A text as names are looked for in it, and where each of its signs came from."""

    text: str
    _starts: list[int]
    _ends: list[int]

    @classmethod
    def of(cls, text: str, *, lower: bool = False) -> PlainText | None:
        """Fold a text letter for letter; None where its letters fold to something else together."""
        whole = plain(text).casefold() if lower else plain(text)
        pieces: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        for start, end in _clusters(text):
            piece = "" if _parts_a_word(text, start, end) else _bare(text[start:end])
            piece = piece.casefold() if lower else piece
            pieces.append(piece)
            starts += [start] * len(piece)
            ends += [end] * len(piece)
        folded = "".join(pieces)
        return cls(folded, starts, ends) if folded == whole else None

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """Return the start and end in the text before folding."""
        return self._starts[start], self._ends[end - 1]


def _bare(text: str) -> str:
    if text.isascii():
        return text.translate(_ONE_SIGN)
    bare = _LEFT_OUT.sub("", unicodedata.normalize("NFKD", text))
    return unicodedata.normalize("NFKC", bare).translate(_ONE_SIGN)


def _parts_a_word(text: str, start: int, end: int) -> bool:
    hyphen = text[start:end]
    return hyphen[0] in "-\u2010" and "\n" in hyphen and text[end : end + 1].islower()


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    """Cut a text into letters, each with the signs that belong to it; Korean ones may be of three."""
    start = end = 0
    for match in _CLUSTER.finditer(text):
        belongs = unicodedata.category(match[0][0])[0] == "M"
        if not belongs and end > start:
            yield start, end
            start = match.start()
        end = match.end()
    if end > start:
        yield start, end


@lru_cache(maxsize=1)
def _marks() -> str:
    """Return the signs that belong to the letter before them, for a set of a pattern."""
    marks = (code for code in range(0x300, 0x10000) if unicodedata.category(chr(code))[0] == "M")
    runs: dict[int, list[int]] = {}
    for at, code in enumerate(marks):
        runs.setdefault(code - at, []).append(code)  # of signs in a row the difference stays
    return "".join(f"\\u{run[0]:04x}-\\u{run[-1]:04x}" for run in runs.values())
