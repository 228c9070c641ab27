"""What a source may be called: a confidential one by its code name, wherever its name must not stand."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cached_property

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


_SHORTEST = 4
"""Letters of a name or contact from which on it is looked for: “Al” stands in every text."""


class Secrets:
    """What would say who confidential sources are, looked for in texts."""

    def __init__(self, sources: Iterable[Source]) -> None:
        self._sources = [source for source in sources if source.confidential]

    def named_in(self, text: str) -> Source | None:
        """Return the source that a text names by name, contact or address, or None."""
        shown = folded(text)
        # Most texts hold none of many names, which the plain search tells a hundred times sooner.
        return next(
            (source for name, source in self._names if name in shown and _is_whole(name, shown)), None
        )

    @cached_property
    def _names(self) -> list[tuple[str, Source]]:
        found = []
        for source in self._sources:
            secrets = (" ".join(each.split()) for each in (source.title, source.contact, source.address))
            telling = (each for each in secrets if len(each) >= _SHORTEST and each != source.code_name)
            found += [(folded(each), source) for each in telling]
        return found


def _is_whole(name: str, shown: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", shown) is not None


def folded(text: str) -> str:
    """Return a text as names are looked for: one line, small letters, one way to write each letter."""
    # A soft hyphen or a space of no width parts a name for no reader.
    seen = re.sub("[\u00ad\u200b-\u200d\u2060]", "", unicodedata.normalize("NFKC", text))
    return " ".join(seen.split()).casefold()
