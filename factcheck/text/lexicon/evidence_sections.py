"""What a language brings to what claims rest on: saved pages, transcripts and searching."""

from __future__ import annotations

import re
from typing import Protocol


class Walls(Protocol):
    """What pages say that show something else than what was asked for."""

    PAY_WALL: re.Pattern[str]
    CONSENT: re.Pattern[str]


class Stems(Protocol):
    """How words are cut to what their forms share, to find claims that say the same."""

    ENDINGS: tuple[tuple[str, str], ...]


class Prices(Protocol):
    """What says that an amount of money is a price of today."""

    COSTS_NOW: re.Pattern[str]


class Spoken(Protocol):
    """What differs between speech and its transcripts without being another statement."""

    FILLERS: frozenset[str]
    FILLER_PAIRS: frozenset[tuple[str, str]]
    CONTRACTED: dict[str, tuple[str, ...]]
    NOT_ENDING: str
    NOT: str
    PER_HUNDRED: str


class Sheets(Protocol):
    """What spreadsheets of facts call their columns, and what stands in the one for the status."""

    COLUMNS: dict[str, frozenset[str]]
    """The spellings of each column, by its name in our own tables; see ``text.sheet_words``."""
    STATUSES: dict[str, frozenset[str]]
    """What is written of a claim, by the colour of the verdict that it stands for, or «to-check»."""


class Replies(Protocol):
    """How an answer to a query begins, by what it decides."""

    DECISIONS: dict[str, frozenset[str]]
    """Words in small letters, by the value of the disposition; «undecided» only look like a decision."""


class Scripts(Protocol):
    """What the columns of film and radio scripts are called."""

    COLUMNS: dict[str, frozenset[str]]
    """The spellings of «narration», «picture» and «time»."""
