"""What counts as a word: the one definition behind word counts, coverage and moving by word."""

from __future__ import annotations

import re

from factcheck.models import Span

# Combining marks of the scripts that names in the news come from: \w leaves them out.
_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e4\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963\u0981-\u0983"
    "\u09bc-\u09cd\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0\u3099\u309a"
    "\ufe20-\ufe2f"
)
_RUN = rf"[^\W_](?:[^\W_]++|[{_MARKS}]++)*"  # a mark alone, on a bracket say, is no word
_JOINERS = "'’.&\u2010\u2011-"
_NUMBER_JOINERS = ",:/"
_WORD = re.compile(rf"{_RUN}(?:(?:[{_JOINERS}]|(?<=\d)[{_NUMBER_JOINERS}](?=\d)){_RUN})*")
_BASE = re.compile(r"[^\W_]")
_LETTER = re.compile(rf"[^\W_]|[{_MARKS}]")


def words(text: str, start: int = 0, end: int | None = None) -> list[Span]:
    """Find the words of a text, or of the part from start to end.

    A word is a run of letters and digits; apostrophes, hyphens, full stops and ampersands inside
    one belong to it («don’t», «mid-2020», «U.S», «AT&T»), in numbers also commas, colons and slashes.
    """
    found = _WORD.finditer(text, start, len(text) if end is None else end)
    return [Span(*match.span()) for match in found]


def has_word(text: str, start: int, end: int) -> bool:
    """Tell whether there is any word between two offsets."""
    return _BASE.search(text, start, end) is not None


def is_letter(character: str) -> bool:
    """Tell whether a character can stand in a word by itself: a letter, a digit or a mark on one."""
    return _LETTER.match(character) is not None


def is_inside(text: str, position: int) -> bool:
    """Tell whether a position has parts of one and the same word on both sides."""
    if not 0 < position < len(text):
        return False
    if is_letter(text[position]):
        return _in_word(text, position - 1) or (
            position > 1 and _joins(text, position - 1) and _is_base(text[position])
        )
    return position + 1 < len(text) and _in_word(text, position - 1) and _joins(text, position)


def _is_base(character: str) -> bool:
    """Tell whether a character is a letter or digit itself, not a mark on one."""
    return character.isalnum()


def _in_word(text: str, at: int) -> bool:
    """Tell whether a character belongs to a word: a letter, or a mark with a letter before it."""
    while at >= 0 and is_letter(text[at]):
        if _is_base(text[at]):
            return True
        at -= 1
    return False


def _joins(text: str, at: int) -> bool:
    """Tell whether the character at a place ties the letters on its two sides into one word."""
    before, joiner, after = text[at - 1], text[at], text[at + 1]
    if joiner in _NUMBER_JOINERS:
        return before.isdecimal() and after.isdecimal()
    return joiner in _JOINERS and _in_word(text, at - 1) and _is_base(after)
