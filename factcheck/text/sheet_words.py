"""The words of spreadsheets of facts: which column a heading names, and what a status stands for.

A desk that writes in one language often keeps its sheets in another, so all languages are asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from factcheck.text.lexicon import languages, lexicon_of

_BETWEEN = re.compile(r"[^\w✓✔☑✅✎✕✗✘❌◐?]+|_")


def column_of(heading: str) -> str:
    """Return the name of the column that a heading means, as our own tables name it; empty for another."""
    return _columns().get(_folded(heading), "")


def status_of(words: str) -> str:
    """Return the colour of the verdicts that a status stands for, or «to-check»; empty for another."""
    return _statuses().get(_folded(words), "")


def _folded(words: str) -> str:
    """Return words in small letters with single spaces; a mark stays: it may be all that is said."""
    folded = _BETWEEN.sub(" ", words.casefold()).strip()
    return folded.strip(" ?") or folded


@cache
def _columns() -> dict[str, str]:
    return _by_phrase(lexicon_of(language).sheets.COLUMNS for language in sorted(languages()))


@cache
def _statuses() -> dict[str, str]:
    return _by_phrase(lexicon_of(language).sheets.STATUSES for language in sorted(languages()))


def _by_phrase(lists: Iterable[dict[str, frozenset[str]]]) -> dict[str, str]:
    """Return what each phrase stands for; where two languages differ on one, the first counts."""
    found: dict[str, str] = {}
    for each in lists:
        for name, phrases in each.items():
            for phrase in phrases:
                found.setdefault(_folded(phrase), name)
    return found
