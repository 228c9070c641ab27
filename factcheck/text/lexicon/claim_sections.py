"""What a language brings to claims, the parts of an article, desk checks and newer drafts."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Protocol

from factcheck.text.lexicon.kinds import Opening


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
    CREDIT: re.Pattern[str]
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

    PAPER: re.Pattern[str]
    PHRASE_PATTERNS: tuple[tuple[str, re.Pattern[str]], ...]
    POINTER: re.Pattern[str]
    BUTTONS: frozenset[str]
    CLOCK_WORD: re.Pattern[str]


class Layout(Protocol):
    """How the language is laid out: captions, page numbers, forms, and what pages put round an article.

    `BYLINE` says where a name stands that is set as a byline. `FIGURES` are what numbered captions begin
    with, `PAGE` and `OF` the words beside a page's number, `REACHED_BY` those before a number to call or
    order by, `STREET` an address in a line of its own, `NOT_LAST` words at which no heading ends.
    """

    BYLINE: str
    FIGURES: frozenset[str]
    PAGE: frozenset[str]
    OF: frozenset[str]
    REACHED_BY: frozenset[str]
    STREET: re.Pattern[str]
    NOT_LAST: frozenset[str]
    SIGN_UP: re.Pattern[str]
    OTHER_STORIES: re.Pattern[str]


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
    MOVED_BEHIND: re.Pattern[str]
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
    PLAIN_MULTIPLES: frozenset[str]
    PERSONS_ABOARD: frozenset[str]
    AND: str
    LIST_CLOSE: re.Pattern[str]
    PASSENGERS: str
    CREW: str
    PLURAL_ENDINGS: tuple[str, ...]


class Negating(Protocol):
    """Words that turn a statement round, and verbs with their negated form."""

    NEGATIONS: frozenset[str]
    NEGATED: dict[str, str]


class Revisions(Protocol):
    """Small words and typing errors, which tell whether a newer wording states another fact."""

    FILLERS: frozenset[str]
    MISSPELT: dict[str, str]
    PAIRS: frozenset[frozenset[str]]
    DOUBLED: frozenset[str]
    DETAILS: frozenset[str]
    DOUBLED_WORDS: frozenset[str]
