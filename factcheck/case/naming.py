"""What a source may be called: a confidential one by its code name, wherever its name must not stand."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cached_property, lru_cache

from factcheck.models import Source, SourceKind
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


_SHORTEST = 4
"""Letters of a name or contact from which on it is looked for: “Al” stands in every text."""


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
_BEFORE_HOST = re.compile(r"^[a-z]+://(?:www\.)?|/+$", re.IGNORECASE)


class Secrets:
    """What would say who confidential sources are, looked for in texts."""

    def __init__(self, sources: Iterable[Source], public: str = "") -> None:
        """Take the sources, and the article's own words: a family name in these is nobody's secret."""
        self._sources = [source for source in sources if source.confidential]
        self._public = public

    def named_in(self, text: str) -> Source | None:
        """Return the source that a text names by name, family name, contact or address, or None."""
        seen = _seen(text)
        shown = folded(seen)
        # Most texts hold none of many names, which the plain search tells a hundred times sooner.
        for name, source in self._names:
            if name in shown and _is_whole(name, shown):
                return source
        for number, source in self._numbers:
            if number.search(shown):
                return source
        return next((source for name, source in self._families if _is_family(name, seen)), None)

    @cached_property
    def _names(self) -> list[tuple[str, Source]]:
        found = []
        for source in self._sources:
            address = _BEFORE_HOST.sub("", source.address)
            contacts = (each for each in contact_parts(source.contact) if not is_number(each))
            secrets = (" ".join(each.split()) for each in (source.title, source.contact, address, *contacts))
            telling = (each for each in secrets if len(each) >= _SHORTEST and each != source.code_name)
            found += [(folded(each), source) for each in telling]
        return found

    @cached_property
    def _numbers(self) -> list[tuple[re.Pattern[str], Source]]:
        return [
            (number_finder(each), source)
            for source in self._sources
            for each in contact_parts(source.contact)
            if is_number(each)
        ]

    @cached_property
    def _families(self) -> list[tuple[str, Source]]:
        public = _seen(self._public)
        return [
            (name, source)
            for source in self._sources
            if (name := family_name(source)) and name != source.code_name and not _is_family(name, public)
        ]


def family_name(source: Source) -> str:
    """Return a person's family name, the last word before any comma; nothing where it says too little."""
    # Put together as texts are: a name from a file's name may have its accents as signs of their own.
    words = _seen(source.title).partition(",")[0].split()
    is_name = source.kind is SourceKind.PERSON and len(words) > 1 and words[-1][:1].isupper()
    return words[-1] if is_name and len(words[-1]) >= _SHORTEST else ""


def _is_whole(name: str, shown: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", shown) is not None


def _is_family(name: str, seen: str) -> bool:
    """Tell whether a text has a family name, also in capitals or with a genitive’s s; «stone» is no Stone."""
    if name not in seen and name.upper() not in seen:
        return False
    either = f"{re.escape(name)}|{re.escape(name.upper())}"
    return re.search(rf"(?<!\w)(?:{either})s?(?!\w)", seen) is not None


def _seen(text: str) -> str:
    """Return a text without what parts a name for no reader: a soft hyphen, a space of no width."""
    return re.sub("[\u00ad\u200b-\u200d\u2060]", "", unicodedata.normalize("NFKC", text))


def folded(text: str) -> str:
    """Return a text as names are looked for: one line, small letters, one way to write each letter."""
    return " ".join(_seen(text).split()).casefold()
