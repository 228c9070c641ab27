"""What a language brings to reading sentences, speech and names: sections of its lexicon.

Each section is a module of the language's folder. A word list is a frozenset or a dict, a pattern has
named groups where a rule asks for parts of the match. The English modules show each of them at work.
"""

from __future__ import annotations

import re
from typing import Protocol

from factcheck.text.lexicon.kinds import AbbreviationKind, Form, Furniture


class Recognition(Protocol):
    """By which words a text is known to be in the language, and what the language calls itself."""

    NAME: str
    FUNCTION_WORDS: frozenset[str]


class Sentences(Protocol):
    """What ends a sentence: abbreviations, words that open sentences, greetings, labels, date lines."""

    KINDS: dict[str, AbbreviationKind]
    ORDINAL: re.Pattern[str]
    AFTER_ORDINAL: frozenset[str]
    STARTS_SMALL: bool
    MONTHS: frozenset[str]
    AFTER_CLOCK: frozenset[str]
    BEFORE_CLOCK: frozenset[str]
    EXCLAIMED: frozenset[str]
    SOUNDS: frozenset[str]
    OPENERS: frozenset[str]
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
    SPEAKS: frozenset[str]
    PLAIN: frozenset[str]
    NOUNS: frozenset[str]
    MANY: frozenset[str]
    TAKES_A_CLAUSE: frozenset[str]
    NEEDS_NO_THAT: frozenset[str]
    TAKES_NO_OBJECT: frozenset[str]
    CUES: frozenset[str]
    OBJECTS: frozenset[str]
    TIME_OF_DAY: frozenset[str]
    TIME_UNITS: frozenset[str]
    BEHIND_A_WHILE: frozenset[str]
    SAID_BEHIND: tuple[str, ...]
    ACCORDING: str
    ACTED_BY: frozenset[str]
    INQUIRIES: frozenset[str]
    LETTING: frozenset[str]
    NAMES: frozenset[str]
    SENSING: frozenset[str]
    PICTURES: frozenset[str]
    HINTING: frozenset[str]
    ENDING_UP: frozenset[str]
    AS: str
    NEEDS_A_LISTENER: frozenset[str]
    TAKES_A_LISTENER: frozenset[str]
    WORDS: str
    USING: frozenset[str]
    WORDING: frozenset[str]
    LABELS: frozenset[str]
    TELLINGS: frozenset[str]
    AUTHORED: frozenset[str]
    MAKING: frozenset[str]
    SPEAKING: frozenset[str]
    WITH_A_PARTICLE: frozenset[str]
    PARTICLES: frozenset[str]
    NOUNLIKE: str
    BEHIND_NOUNLIKE: str
    BEFORE_NOUNLIKE: tuple[str, ...]
    CALLING: frozenset[str]
    COMPARING: frozenset[str]
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
    ALSO_NAMES: frozenset[str]
    SUBJECT_PRONOUNS: frozenset[str]
    OBJECT_PRONOUNS: frozenset[str]
    POSSESSIVE_PRONOUNS: frozenset[str]
    ARTICLES: frozenset[str]
    LISTENERS_OWN: frozenset[str]
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
    OR: str
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
    BEFORE_IS: frozenset[str]
    OWN: frozenset[str]
    POINTING: frozenset[str]
    SINGULAR_VERB: re.Pattern[str]
    THAN: str
    BEFORE_A_DEED: frozenset[str]
    WHETHER: str
    NEGATIVE: frozenset[str]
    PLURALS: frozenset[str]
    SINGULAR: frozenset[str]
    NOT_LAST: frozenset[str]
    PERSONAL_PRONOUNS: frozenset[str]
    OF: str
    ADVERBIAL_ENDINGS: tuple[str, ...]
    PERSONS: frozenset[str]
    BEFORE_A_BASE: frozenset[str]
    ADJECTIVE_ENDINGS: tuple[str, ...]
    VERB_FORM: re.Pattern[str]
    CLAUSE_OPENERS: frozenset[str]
    COMPARED: frozenset[str]
    COUNTING: frozenset[str]
    SUPPOSING: frozenset[str]
    OPENING_ADJECTIVES: frozenset[str]
    REFLEXIVES: frozenset[str]


class Reported(Protocol):
    """How words are reported where the subject may stand on either side of its verb: said Lund, Lund said.

    A language has this section or `saying` and `grammar`, whose rules hold for English word order. All
    words are in small letters; a source is the words that stand before who says something. `BRACKET` is how
    many words may stand between the two halves of a verb («hat … gesagt»), `CLITICS` are pronouns right
    before their verb, `REFLEXIVE` those of them that make a verb with a form of «be» no passive. Behind a
    word of `UNSURE_SOURCES`, such as «selon», only a name, a person or a noun of `SPEAKING` is a source;
    those of `VIEWS` give a person's view at the head of a sentence, as in «Pour Morel, …». `BARE` matches how
    a clause without «that» opens right behind its verb: «assure avoir perdu», «demande si».
    """

    WORD: re.Pattern[str]
    ABBREVIATED: frozenset[str]
    NOUNS_HAVE_CAPITALS: bool
    BRACKET: int
    CLITICS: frozenset[str]
    REFLEXIVE: frozenset[str]
    SAYING: frozenset[str]
    BASES: frozenset[str]
    NAMING: frozenset[str]
    THINKING: frozenset[str]
    BEHIND: frozenset[str]
    SEVERAL: frozenset[str]
    PARTICIPLES: frozenset[str]
    HAVE: frozenset[str]
    PASSIVE: frozenset[str]
    AGENT: frozenset[str]
    PARTICLES: dict[str, frozenset[str]]
    INFINITIVE: frozenset[str]
    SOURCES: tuple[tuple[str, ...], ...]
    UNSURE_SOURCES: frozenset[str]
    VIEWS: frozenset[str]
    SPEAKING: frozenset[str]
    SOURCES_BEHIND: frozenset[str]
    PER: frozenset[str]
    AS: frozenset[str]
    READS: frozenset[str]
    READ_IN: frozenset[str]
    THAT: frozenset[str]
    BARE: re.Pattern[str]
    ASKING: frozenset[str]
    MOOD: frozenset[str]
    FIRST_PERSON: frozenset[str]
    RELATIVES: frozenset[str]
    PRONOUNS: frozenset[str]
    PERSONS: frozenset[str]
    OBJECTS: frozenset[str]
    DETERMINERS: frozenset[str]
    OBLIQUE: frozenset[str]
    LINKS: frozenset[str]
    LISTENERS: frozenset[str]
    TO: frozenset[str]
    AND: frozenset[str]
    PREPOSITIONS: frozenset[str]
    CONJUNCTIONS: frozenset[str]
    ADVERBS: frozenset[str]
    TIMES: frozenset[str]
    VERBS: frozenset[str]
    POINTING: frozenset[str]
    GERUNDS: tuple[str, ...]
    IMPERSONAL: re.Pattern[str]
    DIFFERING: re.Pattern[str]
    BARE_LISTENERS: bool
    FINITE: re.Pattern[str]
    UNSAID: re.Pattern[str]
    INTERVIEWING: re.Pattern[str]
    QUESTION_LABEL: re.Pattern[str]


class Quoting(Protocol):
    """Quotation customs: apostrophes that open no quotation, and words before the title of a work.

    `CLOSES` holds the marks that close although English opens with them; `SPEECH_DASH` tells whether a
    dash at the head of a paragraph opens speech. `OPENS` holds the marks that never close, and
    `CUES_INSIDE` holds the marks before who speaks inside the quotation: « Partons, dit Morel, à midi. »
    """

    CLOSES: frozenset[str]
    OPENS: frozenset[str]
    CUES_INSIDE: frozenset[str]
    SPEECH_DASH: bool
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
    FIELDS: frozenset[str]
    TITLES: frozenset[str]
    NOT_PERSONS: frozenset[str]
    HONORIFICS: frozenset[str]
    TITLE_HEADS: frozenset[str]
    OF_OFFICES: frozenset[str]
    ROLES: frozenset[str]
    AFTER_A_ROLE: frozenset[str]
    GIVEN_NAMES: frozenset[str]
    GENERAL: str
    BEFORE_GENERAL: frozenset[str]
    ROLE_LINKS: tuple[str, ...]
    BEFORE_A_ROLE: frozenset[str]
    CALLING_ENDINGS: tuple[str, ...]
    PARTY_PREFIXES: tuple[str, ...]
    AFTER_A_NAME: frozenset[str]
    BEHIND_A_NAME: tuple[str, ...]
    OFFICE_ENDINGS: tuple[str, ...]
    ALSO_WORDS: frozenset[str]


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
    LEGAL_FORMS: frozenset[str]


class Places(Protocol):
    """Names of places, the words beside them, and adjectives of origin."""

    SHORT_STATES: frozenset[str]
    PLACES: frozenset[str]
    LAND: frozenset[str]
    PLACE_ENDINGS: frozenset[str]
    PLACE_OPENINGS: frozenset[str]
    DEMONYMS: frozenset[str]
    NEW: str
    ALSO_WORDS: frozenset[str]


class Names(Protocol):
    """How names are joined, and words that are capitalised only by their place.

    Endings of towns and streets are asked for where nouns have capitals, so that a capital shows no name.
    """

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
    BEFORE_A_NAME: frozenset[str]
    BEFORE_A_TOWN: frozenset[str]
    TOWN_ENDINGS: tuple[str, ...]
    NO_TOWNS: frozenset[str]
    STREET_ENDINGS: tuple[str, ...]
    NUMBERED_STREETS: tuple[str, ...]
    NO_STREETS: frozenset[str]
