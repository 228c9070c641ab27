"""Read numbers, in figures and in words, as exact values."""

from __future__ import annotations

import re
from decimal import Decimal

UNITS = {
    word: value
    for value, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ]
    )
}
TENS = {
    word: 10 * (value + 2)
    for value, word in enumerate(
        (
            "twenty",
            "thirty",
            "forty",
            "fifty",
            "sixty",
            "seventy",
            "eighty",
            "ninety",
        )
    )
}
SCALES = {
    "hundred": 100,
    "thousand": 1_000,
    "million": 1_000_000,
    "billion": 1_000_000_000,
    "trillion": 1_000_000_000_000,
}
SHORT_SCALES = {
    "k": 1_000,
    "K": 1_000,
    "m": 1_000_000,
    "M": 1_000_000,
    "mn": 1_000_000,
    "bn": 1_000_000_000,
    "b": 1_000_000_000,
    "B": 1_000_000_000,
    "tn": 1_000_000_000_000,
    "trn": 1_000_000_000_000,
}
ORDINALS = {
    word: value
    for value, word in enumerate(
        [
            "zeroth",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
        ]
    )
}
PARTS = {
    "half": 2,
    "halves": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
}
"""Names of the parts of a whole, in the singular."""

_LONGEST = 18
"""Digits beyond which a figure is a code or a joke, and its value not worked out."""

FIGURE = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?(?![0-9])|[0-9]+(?:\.[0-9]+)?")
_WORD = "|".join([*UNITS, *TENS, *SCALES])
WORDS = re.compile(rf"(?:{_WORD})(?:[-\s](?:and\s)?(?:{_WORD})){{0,9}}(?![a-zA-Z])", re.IGNORECASE)
_SPLIT = re.compile(r"[-\s]+")


def figure(digits: str) -> Decimal | None:
    """Return the value of a number in figures, or None where it is too long to be one."""
    return Decimal(digits.replace(",", "")) if len(digits) <= _LONGEST else None


def spelled(phrase: str) -> Decimal | None:
    """Return the value of a number in words, such as «two hundred and five», or None."""
    total, group, lowest = 0, 0, 10**15
    for word in _SPLIT.split(phrase.lower()):
        if word == "and":
            continue
        scale = SCALES.get(word)
        if scale is None:
            value = UNITS.get(word, TENS.get(word))
            size = 100 if word in TENS else 10
            if value is None or size > lowest or (value >= 10 and lowest <= 10):
                return None
            group += value
            lowest = 10 if word in TENS else 1
        elif scale == 100:
            group, lowest = max(group, 1) * 100, 100
        else:
            total, group, lowest = total + max(group, 1) * scale, 0, 100
    return Decimal(total + group)


def plain(value: Decimal) -> str:
    """Return a value without exponent, thousands marks or trailing zeros."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def share(part: Decimal, whole: Decimal) -> str:
    """Return a share as a decimal fraction of at most three places, such as «0.333»."""
    return plain(round(part / whole, 3)) if whole else ""
