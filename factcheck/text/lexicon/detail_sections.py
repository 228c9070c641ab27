"""What a language brings to finding details: its numbers, dates, degrees, law and appositions."""

from __future__ import annotations

import re
from typing import Protocol

from factcheck.text.lexicon.kinds import TimeUnit


class Numbers(Protocol):
    """Numbers in figures and words, units, money, portions; `ONE_IN` reads «… sur quatre» behind «un»."""

    UNITS: dict[str, int]
    TENS: dict[str, int]
    SCALES: dict[str, int]
    SHORT_SCALES: dict[str, int]
    ORDINALS: dict[str, int]
    PARTS: dict[str, int]
    FIGURE: re.Pattern[str]
    DECIMAL_SIGN: str
    GROUPING_SIGNS: str
    NUMBER_WORDS: re.Pattern[str]
    CURRENCY_SIGNS: dict[str, str]
    CURRENCY_CODES: frozenset[str]
    CURRENCY_WORDS: dict[str, str]
    CENTS: dict[str, str]
    MEASURES: dict[str, str]
    DURATIONS: dict[str, str]
    LONG_DURATIONS: dict[str, int]
    SCALE: re.Pattern[str]
    SIGN: re.Pattern[str]
    TAIL: re.Pattern[str]
    JOIN: re.Pattern[str]
    FRACTION: re.Pattern[str]
    AND_A_HALF: re.Pattern[str]
    SHARE_FOLLOWS: re.Pattern[str]
    ORDINAL: re.Pattern[str]
    WORD_ORDINAL: re.Pattern[str]
    VOTE_TO: re.Pattern[str]
    WARMTH: re.Pattern[str]
    AGO: re.Pattern[str]
    IRREGULAR_PLURALS: frozenset[str]
    NO_NOUN: frozenset[str]
    WHO_IS: re.Pattern[str]
    AGED: re.Pattern[str]
    INCHES: re.Pattern[str]
    AFTER_ARTICLE: re.Pattern[str]
    ONE_IN: re.Pattern[str]
    HALF_OF: re.Pattern[str]
    OTHER_HALVES: frozenset[str]
    VAGUE: re.Pattern[str]
    MAJORITY: re.Pattern[str]
    FROM: str
    AGO_WORD: str
    VOTE_OF: str
    NOT_BEFORE_MAJORITY: frozenset[str]
    AGED_WORDS: frozenset[str]
    RANGE_WORD: str
    MULTIPLES: dict[str, int]
    SPACED_SCALES: frozenset[str]
    VAGUE_WORDS: frozenset[str]
    ARTICLES: frozenset[str]
    HALF_WORDS: frozenset[str]
    MAJORITY_WORDS: frozenset[str]
    HALF_PERIODS: dict[str, str]
    PLURALS: re.Pattern[str]
    AND_IN_NUMBERS: str
    AFTER_VAGUE: str


class Calendar(Protocol):
    """Months, weekdays, clock times and calendar periods."""

    MONTHS: dict[str, int]
    WEEKDAYS: dict[str, int]
    SEASONS: frozenset[str]
    MONTH_AHEAD: re.Pattern[str]
    YEAR_AHEAD: re.Pattern[str]
    AFTER_MONTH: re.Pattern[str]
    CLOCK: re.Pattern[str]
    DECADE: re.Pattern[str]
    CENTURY: re.Pattern[str]
    YEARS_APART: re.Pattern[str]
    RELATIVE: re.Pattern[str]
    FUTURE: re.Pattern[str]
    MONTH_CONTEXT: frozenset[str]
    NO_YEAR: re.Pattern[str]
    WEEKDAY_DATE: re.Pattern[str]
    WEEKDAY_TO_DATE: re.Pattern[str]
    NUMERIC_DATE: re.Pattern[str]
    SEASON_YEAR: re.Pattern[str]
    QUARTER: re.Pattern[str]
    MONTH_STEMS: dict[str, int]
    DATE_FORMS: tuple[re.Pattern[str], ...]
    BEFORE_YEARS: frozenset[str]
    BEFORE_A_YEAR: frozenset[str]
    ALSO_WORDS: frozenset[str]
    PERIODS: frozenset[str]
    NOT_BEFORE_DECADE: frozenset[str]
    TIME_UNITS: dict[str, TimeUnit]
    SHIFTS: dict[str, int]
    RELATIVE_DAYS: dict[str, int]
    NOT_BEFORE_DAYS: frozenset[str]
    CLOCK_WORDS: dict[str, str]


class Degrees(Protocol):
    """Superlatives, ranks, comparisons and causes.

    Where superlatives are built of words, `MOST_NOT` matches what may follow «plus» so that it is none, and
    `NOUN_BETWEEN` an article with its noun before «più», as in «l’estate più secca».
    """

    FACTORS: dict[str, str]
    FACTOR_NOT: re.Pattern[str]
    DOUBLE_FOLLOWED: re.Pattern[str]
    TWICE_FOLLOWED: re.Pattern[str]
    MORE_THAN: re.Pattern[str]
    THAN: re.Pattern[str]
    COMPARATIVES: frozenset[str]
    CHANGES: frozenset[str]
    CHANGED_BY: re.Pattern[str]
    PHRASES: dict[str, re.Pattern[str]]
    NEEDS_IN: dict[str, str]
    CAUSES: frozenset[str]
    SUPERLATIVES: frozenset[str]
    RANKS: dict[str, str]
    ABSOLUTES: frozenset[str]
    BARE_ABSOLUTES: frozenset[str]
    MOST_OTHER: frozenset[str]
    FIRST_NOT: re.Pattern[str]
    BEST_NOT: re.Pattern[str]
    ONLY_NOT: re.Pattern[str]
    RECORD: re.Pattern[str]
    RANKED: re.Pattern[str]
    ORDINAL_NOT: re.Pattern[str]
    TOP: re.Pattern[str]
    NUMBER_ONE: re.Pattern[str]
    NUMBER_SIGN: re.Pattern[str]
    MOST: re.Pattern[str]
    MOST_NOT: re.Pattern[str]
    NOUN_BETWEEN: re.Pattern[str]
    ALSO_NOUNS: frozenset[str]
    TWICE: str
    THAN_WORD: str
    BOUNDS: frozenset[str]
    NOT_OF_FIGURES: frozenset[str]
    NO_SUPERLATIVES: frozenset[str]
    AT: str
    OWNERS: frozenset[str]
    BEFORE_MOST: frozenset[str]
    NOT_BEFORE_FIRST: frozenset[str]
    NAMED_FIRST: frozenset[str]
    BEFORE_FIRST: frozenset[str]
    ONLY: str
    BEFORE_ONLY: frozenset[str]
    THE: str
    NOT_BEFORE_RECORD: frozenset[str]
    RECORDS: frozenset[str]
    BEFORE_ORDINAL: frozenset[str]
    RANK_WORDS: frozenset[str]
    MOST_WORDS: frozenset[str]
    NUMBER_ABBREVIATION: str
    WITH_ARTICLE: frozenset[str]
    LEADS: dict[str, tuple[str, ...]]
    BEST_WORDS: frozenset[str]
    LEAST_WORDS: frozenset[str]
    FIRST_WORDS: frozenset[str]
    RECORD_WORDS: frozenset[str]
    TOP_WORDS: frozenset[str]
    NUMBER_WORDS: frozenset[str]
    NUMBER_ONES: dict[str, str]


class Law(Protocol):
    """Words of law and accusation."""

    LEGAL: dict[str, str]
    COUNTED: re.Pattern[str]
    BROUGHT: re.Pattern[str]
    ACCUSING: frozenset[str]
    COUNTED_WORD: str
    CHARGED: str
    AGAINST: str
    CHARGE_WORDS: frozenset[str]
    CHARGE: str


class Appositions(Protocol):
    """How an apposition opens, and what keeps a stretch between commas from being one."""

    OPEN: re.Pattern[str]
    DOT_INSIDE: re.Pattern[str]
    VERB: re.Pattern[str]
    ADVERBIAL: frozenset[str]
    LIST: re.Pattern[str]
    AND: re.Pattern[str]
    ARTICLES: frozenset[str]
