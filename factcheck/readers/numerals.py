"""Numerals of lists: a count as letters, Roman numerals or digits."""

from __future__ import annotations

_LETTERS = frozenset(("lowerLetter", "upperLetter", "a", "A"))
_ROMANS = frozenset(("lowerRoman", "upperRoman", "i", "I"))
_CAPITALS = frozenset(("upperLetter", "upperRoman", "A", "I"))
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
    (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_MOST = 5000
"""Beyond it letters and Roman numerals grow without end."""


def written(count: int, style: str) -> str:
    """Write a count in a style that Word or OpenDocument names; in digits where it is no other."""
    count = min(count, _MOST)
    if style in _LETTERS and count > 0:
        letters = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)
        return letters.upper() if style in _CAPITALS else letters
    if style in _ROMANS:
        return _roman(count).upper() if style in _CAPITALS else _roman(count)
    return f"{count:02}" if style == "decimalZero" else str(count)


def _roman(count: int) -> str:
    signs = ""
    for value, sign in _ROMAN:
        signs += sign * (count // value)
        count %= value
    return signs
