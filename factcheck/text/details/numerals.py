"""Read numbers, in figures and in words, as exact values."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from factcheck.text.lexicon import Lexicon
from factcheck.text.lexicon.general import UNKNOWN

_LONGEST = 18
"""Digits beyond which a figure is a code or a joke, and its value not worked out."""


_EITHER_WAY = re.compile(r"[0-9]{1,3}[.,][0-9]{3}")

_SPLIT = re.compile(r"[-\s]+")


def figure(lexicon: Lexicon, digits: str) -> Decimal | None:
    """Return the value of a number in figures, or None where it is too long to be one or could be two.

    Where the language is not known, «1.234» could be either; «1.234,5» and «41,5» say which sign is which.
    """
    if len(digits) > _LONGEST:
        return None
    if lexicon.language == UNKNOWN:
        digits = "".join(digits.split())  # a blank groups in every language
    if digits.isdecimal():
        return Decimal(digits)
    grouping, decimal = lexicon.numbers.GROUPING_SIGNS, lexicon.numbers.DECIMAL_SIGN
    if lexicon.language == UNKNOWN:
        if _EITHER_WAY.fullmatch(digits):
            return None
        last = max(digits.rfind(","), digits.rfind("."))
        # a sign that stands twice groups, and so does none where a single one opens decimals
        grouping, decimal = (
            (".", ",") if (digits[last] == ",") != (digits.count(digits[last]) > 1) else (",", ".")
        )
    for sign in grouping:
        digits = digits.replace(sign, "")
    return Decimal(digits.replace(decimal, "."))


def spelled(lexicon: Lexicon, phrase: str) -> Decimal | None:
    """Return the value of a number in words, such as «two hundred and five», or None."""
    numbers = lexicon.numbers
    total, group, lowest = 0, 0, 10**15
    for word in _number_words(lexicon, phrase):
        if word == numbers.AND_IN_NUMBERS:
            continue
        scale = numbers.SCALES.get(word)
        if scale is None:
            value = numbers.UNITS.get(word, numbers.TENS.get(word))
            if value is None:
                return None
            size = 1_000 if value >= 100 else 100 if word in numbers.TENS else 10
            if size > lowest or (value >= 10 and lowest <= 10):
                return None
            group += value
            lowest = 100 if value >= 100 else 10 if word in numbers.TENS else 1
        elif scale == 100:
            group, lowest = max(group, 1) * 100, 100
        elif total < scale:  # «mil millones»: what stands before is counted in it
            total, group, lowest = max(total + group, 1) * scale, 0, 1_000
        else:
            total, group, lowest = total + max(group, 1) * scale, 0, 1_000
    return Decimal(total + group)


def _number_words(lexicon: Lexicon, phrase: str) -> Iterator[str]:
    """Yield the words of a number, those that are one number together («quatre-vingt-dix») as one."""
    words, at = _SPLIT.split(phrase.lower()), 0
    while at < len(words):
        size = next(
            (size for size in range(4, 1, -1) if " ".join(words[at : at + size]) in lexicon.numbers.UNITS), 1
        )
        yield " ".join(words[at : at + size])
        at += size


def plain(value: Decimal) -> str:
    """Return a value without exponent, thousands marks or trailing zeros."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def share(part: Decimal, whole: Decimal) -> str:
    """Return a share as a decimal fraction of at most three places, such as «0.333»."""
    return plain(round(part / whole, 3)) if whole else ""
