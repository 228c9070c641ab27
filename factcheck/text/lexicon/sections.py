"""What a language brings: the sections of its lexicon, each a module of the language's folder.

A word list is a frozenset or a dict, a pattern has named groups where a rule asks for parts of the match.
The English modules show each of them at work.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Protocol

from factcheck.text.lexicon.kinds import AbbreviationKind, Form, Furniture, Opening, TimeUnit


class Sentences(Protocol):
    """What ends a sentence: abbreviations, words that open sentences, greetings, labels, date lines."""

    KINDS: dict[str, AbbreviationKind]
    MONTHS: frozenset[str]
    AFTER_CLOCK: frozenset[str]
    BEFORE_CLOCK: frozenset[str]
    EXCLAIMED: frozenset[str]
    SOUNDS: frozenset[str]
    OPENERS: frozenset[str]
    ADDRESS: re.Pattern[str]
    FURNITURE: Furniture
    GREETING: re.Pattern[str]
    CLOSING: re.Pattern[str]
    DATE_LINE: re.Pattern[str]
    WEEKDAY: re.Pattern[str]
    INTRODUCES: re.Pattern[str]
    CAPTION: re.Pattern[str]
    OPEN_END: re.Pattern[str]
    SAID: re.Pattern[str]
    NO: str


class Saying(Protocol):
    """Verbs and nouns of saying, and the clauses that follow them."""

    VERBS: dict[str, tuple[str, Form]]
    INVERTING: frozenset[str]
    WEAK: frozenset[str]
    PLAIN: frozenset[str]
    STRONG_NOUNS: frozenset[str]
    NOUNS: frozenset[str]
    MANY: frozenset[str]
    TAKES_A_CLAUSE: frozenset[str]
    NEEDS_NO_THAT: frozenset[str]
    CUES: frozenset[str]
    OBJECTS: frozenset[str]
    TIME_OF_DAY: frozenset[str]
    SAID_BEHIND: tuple[str, ...]
    ACCORDING: str
    NEEDS_A_LISTENER: frozenset[str]
    WORDS: str
    NOUNLIKE: str
    BEFORE_NOUNLIKE: tuple[str, ...]
    CALLING: frozenset[str]
    PER: frozenset[str]
    INTERVIEWING: re.Pattern[str]
    QUESTION_LABEL: re.Pattern[str]


class Grammar(Protocol):
    """Small words, and how words and contractions are cut."""

    BE: frozenset[str]
    AUXILIARIES: frozenset[str]
    ADVERBS: frozenset[str]
    PREPOSITIONS: frozenset[str]
    CONJUNCTIONS: frozenset[str]
    DETERMINERS: frozenset[str]
    TIMES: frozenset[str]
    SUBJECT_PRONOUNS: frozenset[str]
    OBJECT_PRONOUNS: frozenset[str]
    POSSESSIVE_PRONOUNS: frozenset[str]
    POSSESSIVES: frozenset[str]
    WORD: re.Pattern[str]
    ABBREVIATED: frozenset[str]
    MODALS: frozenset[str]
    OPENERS: frozenset[str]
    NEW_CLAUSE: frozenset[str]
    LEADING: frozenset[str]
    AFTER_NAME: frozenset[str]
    NOT_SUBJECTS: frozenset[str]
    ADJECTIVES: frozenset[str]
    ALSO_SUBJECTS: frozenset[str]
    IRREGULAR_PASTS: frozenset[str]
    INFINITIVE: str
    THAT: str
    BEFORE_A_TIME: frozenset[str]
    ING: str
    NOT_BEFORE_A_CLAUSE: frozenset[str]
    TIME_CLAUSES: frozenset[str]
    THE: str
    SMALL_ABBREVIATED: frozenset[str]
    JOINING: frozenset[str]
    ADVERB_ENDING: str
    INSERTING: frozenset[str]
    BEFORE_A_PLACE: frozenset[str]
    AND: str
    NOT_NOUN_ENDINGS: tuple[str, ...]
    ONE: str
    ALONE: frozenset[str]
    PARTICIPLE_ENDINGS: tuple[str, ...]
    AGENT: str
    RELATIVES: frozenset[str]
    IT: str
    THINGS: frozenset[str]
    WHO: str
    WHAT: str
    NOT_LAST: frozenset[str]
    PERSONAL_PRONOUNS: frozenset[str]
    OF: str
    ADVERBIAL_ENDINGS: tuple[str, ...]
    PERSONS: frozenset[str]
    BEFORE_A_BASE: frozenset[str]
    ADJECTIVE_ENDINGS: tuple[str, ...]
    VERB_FORM: re.Pattern[str]
    CLAUSE_OPENERS: frozenset[str]


class Quoting(Protocol):
    """Quotation customs: apostrophes that open no quotation, and words before the title of a work."""

    ELIDED: re.Pattern[str]
    SMALL: frozenset[str]
    BEFORE_A_NAME: frozenset[str]
    WORK: frozenset[str]
    NICKNAMING: frozenset[str]
    CASTING: frozenset[str]


class People(Protocol):
    """Names, titles and callings of persons, and pronouns."""

    MALE: frozenset[str]
    FEMALE: frozenset[str]
    MALE_TITLES: frozenset[str]
    FEMALE_TITLES: frozenset[str]
    MASCULINE: frozenset[str]
    FEMININE: frozenset[str]
    PRONOUNS: frozenset[str]
    CALLINGS: frozenset[str]
    PARTICLES: frozenset[str]
    SUFFIXES: frozenset[str]
    TITLES: frozenset[str]
    NOT_PERSONS: frozenset[str]
    HONORIFICS: frozenset[str]
    TITLE_HEADS: frozenset[str]
    OF_OFFICES: frozenset[str]
    ROLES: frozenset[str]
    GIVEN_NAMES: frozenset[str]
    GENERAL: str
    BEFORE_GENERAL: frozenset[str]
    ROLE_LINKS: tuple[str, ...]
    BEFORE_A_ROLE: frozenset[str]
    CALLING_ENDINGS: tuple[str, ...]
    PARTY_PREFIXES: tuple[str, ...]
    AFTER_A_NAME: frozenset[str]
    BEHIND_A_NAME: tuple[str, ...]


class Organisations(Protocol):
    """Words that make a name an organisation, and organisations known by name."""

    AND_MORE: re.Pattern[str]
    ON_SUBJECT: re.Pattern[str]
    COMMITTEES: frozenset[str]
    SECOND_HALVES: frozenset[str]
    ORG_ENDINGS: frozenset[str]
    ORG_OPENINGS: frozenset[str]
    ORGANISATIONS: frozenset[str]
    PLAIN_CAPITALS: frozenset[str]
    GROUP: str
    OF: str
    FOR: str
    ORG_HEADS: frozenset[str]
    FIRST_HALVES: frozenset[str]
    ALSO_WORDS: frozenset[str]


class Places(Protocol):
    """Names of places, the words beside them, and adjectives of origin."""

    SHORT_STATES: frozenset[str]
    PLACES: frozenset[str]
    LAND: frozenset[str]
    PLACE_ENDINGS: frozenset[str]
    PLACE_OPENINGS: frozenset[str]
    DEMONYMS: frozenset[str]
    NEW: str


class Names(Protocol):
    """How names are joined, and words that are capitalised only by their place."""

    DOTTED: frozenset[str]
    OPENERS: frozenset[str]
    COMMON_ENDINGS: tuple[str, ...]
    NAME_RUN: re.Pattern[str]
    LINKS: frozenset[str]
    SPLITTERS: frozenset[str]
    IN_PLACE: frozenset[str]
    ROLE: re.Pattern[str]
    NUMBERED: re.Pattern[str]
    PARTY: re.Pattern[str]
    GROUP_OF: re.Pattern[str]
    SHOUTED: frozenset[str]
    CHAMBERS: frozenset[str]


class Numbers(Protocol):
    """Numbers in figures and words, units, money, portions."""

    UNITS: dict[str, int]
    TENS: dict[str, int]
    SCALES: dict[str, int]
    SHORT_SCALES: dict[str, int]
    ORDINALS: dict[str, int]
    PARTS: dict[str, int]
    FIGURE: re.Pattern[str]
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
    CLOCK_WORDS: dict[str, str]


class Degrees(Protocol):
    """Superlatives, ranks, comparisons and causes."""

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
    ABSOLUTES: frozenset[str]
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


class Facts(Protocol):
    """What in a sentence or heading could be looked up."""

    FACT: re.Pattern[str]
    FIGURE: re.Pattern[str]
    SCOPE: re.Pattern[str]
    SECOND: re.Pattern[str]
    ASKING: re.Pattern[str]
    STATES: re.Pattern[str]


class Reasons(Protocol):
    """How sentences open that hold nothing to check."""

    LEAD: re.Pattern[str]
    OPENINGS: tuple[Opening, ...]
    ANY_OPENING: re.Pattern[str]
    ASKS: re.Pattern[str]
    TELLS: re.Pattern[str]
    EMPTY: re.Pattern[str]


class Parts(Protocol):
    """How the statements of one sentence are joined."""

    JOINT: re.Pattern[str]
    HAS_VERB: re.Pattern[str]
    REPORTS: re.Pattern[str]
    OPENS_UNDER: re.Pattern[str]
    LEADS_IN: re.Pattern[str]
    CLAUSE: re.Pattern[str]
    REPORTED_BY: str


class Risks(Protocol):
    """Accusing words and unnamed sources."""

    ACCUSING: re.Pattern[str]
    PERSON: re.Pattern[str]
    ANONYMOUS: re.Pattern[str]
    NAMED_AFTER: re.Pattern[str]
    ACCUSING_WORDS: frozenset[str]
    ANONYMOUS_WORDS: frozenset[str]


class Captions(Protocol):
    """Captions, and the short words of title case."""

    CLOCK_LINE: re.Pattern[str]
    CAPTION: re.Pattern[str]
    SHORT_WORDS: frozenset[str]


class Bylines(Protocol):
    """Bylines, credits and publication lines."""

    BY: re.Pattern[str]
    AND: re.Pattern[str]
    AFTER_LAST: re.Pattern[str]
    REST: re.Pattern[str]
    AFFILIATION: re.Pattern[str]
    CREDIT: re.Pattern[str]
    PUBLISHED: re.Pattern[str]
    AGO: re.Pattern[str]


class Datelines(Protocol):
    """Datelines."""

    BY_CAPITALS: re.Pattern[str]
    BY_AGENCY: re.Pattern[str]
    SMALL_LETTERS: re.Pattern[str]
    BY_COLON: re.Pattern[str]
    NO_TOWN: frozenset[str]


class Clutter(Protocol):
    """What web pages put around an article."""

    PHRASE_PATTERNS: tuple[tuple[str, re.Pattern[str]], ...]
    POINTER: re.Pattern[str]
    BUTTONS: frozenset[str]
    CLOCK_WORD: re.Pattern[str]


class Checks(Protocol):
    """The wording that ties two figures, dates or names together for the desk checks."""

    BORN: re.Pattern[str]
    BORN_SIGN: str
    LIFE: re.Pattern[str]
    SOMEBODY_ELSE: re.Pattern[str]
    AT_AGE: re.Pattern[str]
    DIED: re.Pattern[str]
    SHE_WAS_BORN: re.Pattern[str]
    FROM_HEAD: re.Pattern[str]
    TO_GAP: re.Pattern[str]
    TO_HEAD: re.Pattern[str]
    FROM_GAP: re.Pattern[str]
    UP: re.Pattern[str]
    DOWN: re.Pattern[str]
    NEARLY: re.Pattern[str]
    OVER: re.Pattern[str]
    ABOUT: re.Pattern[str]
    AS_MUCH: re.Pattern[str]
    MULTIPLES: dict[str, Decimal]
    SHARES: dict[str, Decimal]
    AGAINST: re.Pattern[str]
    MOVED: re.Pattern[str]
    FALLS: frozenset[str]
    DEFINITE: re.Pattern[str]
    DEED: re.Pattern[str]
    SUBJECT: re.Pattern[str]
    PLAIN: frozenset[str]
    MEASURABLE: frozenset[str]
    STATES_IT: re.Pattern[str]
    SCOPED_NOUN: re.Pattern[str]
    SCOPE: re.Pattern[str]
    GIVEN_NAME_VARIANTS: dict[str, str]
    REST: re.Pattern[str]
    LIST_GAP: re.Pattern[str]
    TOTAL_AFTER: re.Pattern[str]
    DIVIDED: re.Pattern[str]
    OTHERS: re.Pattern[str]
    WHOLES: tuple[frozenset[str], ...]
    EXAMPLES: re.Pattern[str]
    TOTALS: re.Pattern[str]
    LISTED: re.Pattern[str]
    WILL_COST: re.Pattern[str]
    FURTHER: re.Pattern[str]
    EACH: re.Pattern[str]
    IN_ALL: re.Pattern[str]
    ABOARD: re.Pattern[str]
    LONE: re.Pattern[str]
    WEEKDAY_TO_DATE: re.Pattern[str]
    PLAIN_MULTIPLES: frozenset[str]
    PERSONS_ABOARD: frozenset[str]
    AND: str
    LIST_CLOSE: re.Pattern[str]
    PASSENGERS: str
    CREW: str
    PLURAL_ENDINGS: tuple[str, ...]


class Revisions(Protocol):
    """Small words, negations and typing errors, which tell whether a newer wording states another fact."""

    NEGATIONS: frozenset[str]
    FILLERS: frozenset[str]
    MISSPELT: dict[str, str]
    PAIRS: frozenset[frozenset[str]]
    DOUBLED: frozenset[str]
    DETAILS: frozenset[str]
    DOUBLED_WORDS: frozenset[str]
