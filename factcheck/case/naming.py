"""What a source may be called: a confidential one by its code name, wherever its name must not stand."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from factcheck.models import Source
from factcheck.sentences import Text, say

CONFIDENTIAL = say("Confidential source")


def is_hidden(source: Source, *, unlocked: bool) -> bool:
    """Tell whether what says who a source is must not show."""
    return source.confidential and not unlocked


def shown_title(source: Source, *, unlocked: bool) -> Text:
    """Return what a source is called where the lock on confidential ones is open, or closed."""
    if is_hidden(source, unlocked=unlocked):
        return source.code_name or CONFIDENTIAL
    return source.title


def contact_parts(contact: str) -> list[str]:
    """Return the mail addresses and telephone numbers that stand in a contact."""
    return [*_MAIL.findall(contact), *(match[0] for match in _NUMBER.finditer(contact))]


def is_number(word: str) -> bool:
    """Tell whether a contact is a telephone number."""
    return _NUMBER.fullmatch(word.strip()) is not None


@lru_cache(maxsize=1024)
def number_finder(number: str) -> re.Pattern[str]:
    """Return what finds a telephone number by its last digits, whatever stands before them, in any groups."""
    digits = "".join(filter(str.isdigit, number))[-_OWN_DIGITS:]
    ours = _BETWEEN_DIGITS.join(digits)
    # Only so many digits before: from each digit of a long column of figures it would read to its end.
    return re.compile(rf"\+?\(?(?:\d{_BETWEEN_DIGITS}){{0,{_DIGITS_BEFORE}}}{ours}(?!\d)")


_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_NUMBER = re.compile(r"\+?\(?\d(?:[\s()./–-]*\d){5,}")
_BETWEEN_DIGITS = r"[\s()./–-]*"
_OWN_DIGITS = 8
"""The last digits of a telephone number, which stay whatever stands before them for country and area."""
_DIGITS_BEFORE = 12
"""Digits that country, area and what is dialled before them have at most, with some to spare."""


def _seen(text: str) -> str:
    """Return a text without what parts a name for no reader: a soft hyphen, a space of no width."""
    return re.sub("[\u00ad\u200b-\u200d\u2060]", "", unicodedata.normalize("NFKC", text))


def folded(text: str) -> str:
    """Return a text as names are looked for: one line, small letters, one way to write each letter."""
    return " ".join(_seen(text).split()).casefold()
