"""Kinds into which a language sorts its words."""

from __future__ import annotations

import re
from enum import IntEnum, StrEnum

from msgspec import Struct

from factcheck.models import SetAsideReason
from factcheck.text.wordlists import listed

Break = tuple[tuple[str, ...], re.Pattern[str]]
"""A pattern that finds breaks between sentences, with signs of which a text must hold one."""

Furniture = tuple[Break, ...]


class AbbreviationKind(IntEnum):
    """What a full stop after a word says about the end of the sentence."""

    TITLE = 1
    """Stands before a name: the sentence goes on."""
    NUMBERED = 2
    """Stands before a number: the sentence goes on if one follows, else this is a plain word."""
    INNER = 3
    """Wants something after it: the sentence goes on."""
    EITHER = 4
    """Ends the sentence only before a word that opens sentences."""
    CLOCK = 5
    """a.m. and p.m.: ends the sentence before a capital, unless the time itself opened it."""
    LISTING = 6
    """etc. and its like: ends the sentence before any capital."""


def by_kind(*lists: tuple[str, AbbreviationKind]) -> dict[str, AbbreviationKind]:
    """Return the class of each abbreviation of lists of words, written without their last stop."""
    return {word: kind for words, kind in lists for word in listed(words)}


class Form(StrEnum):
    """How a cue verb stands in its clause."""

    BASE = "base"
    PRESENT = "present"
    PAST = "past"
    PARTICIPLE = "participle"
    """A past participle that differs from the past, as in «written»."""
    ING = "ing"


class Opening(Struct, frozen=True):
    """One way to open a sentence without a fact, and what such a sentence may hold all the same."""

    reason: SetAsideReason
    pattern: str
    slack: int = 0
    """How many soft signs of a fact it may carry: see `claims.checkable.soft_signs`."""


class TimeUnit(StrEnum):
    """A stretch of time that a language may have several words for."""

    PART_OF_DAY = "part of day"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
