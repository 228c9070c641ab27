"""How English joins names, and words that are capitalised only by their place.

Function words are those of the grammar; nouns and adjectives are those that often open English headlines.
Compiled for this project.
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.en.calendar import MONTHS, WEEKDAYS
from factcheck.text.lexicon.en.sentences import KINDS
from factcheck.text.lexicon.en.sentences import OPENERS as SENTENCE_OPENERS
from factcheck.text.lexicon.forms import WORD
from factcheck.text.lexicon.kinds import AbbreviationKind
from factcheck.text.wordlists import listed

DOTTED = frozenset(
    word
    for word, kind in KINDS.items()
    if word[0].isupper() and kind in (AbbreviationKind.TITLE, AbbreviationKind.EITHER)
)
"""Abbreviations that can stand inside a name, without their full stop."""

_FUNCTION = {word.lower() for word in SENTENCE_OPENERS} | listed("""
    about above across afterward afterwards ago ahead albeit almost along altogether amid any anybody anyone
    anything anyway anywhere apart apparently around aside asked away back barely been beforehand behind
    being below beneath beside came cannot certainly clearly come compared consequently dear down else
    elsewhere enough especially everybody everyone everything everywhere exactly except far fewer first
    firstly former formerly frankly further generally get given giving go goes going gone good got half
    hardly having he'd he'll hello hers herself hey hi him himself hopefully how's imagine incidentally
    including inside into it'd it'll itself largely last lastly late lately least less lest little long look
    made mainly make may me mean might more mostly must myself namely near nearby nearly new next no nobody
    none normally nothing notwithstanding nowhere obviously occasionally off oh old one ones onto ordinarily
    originally otherwise ought ours ourselves out outside over own particularly per plus possibly presumably
    probably quite rarely rather really regarding regardless reportedly right roughly said same say second
    secondly see seemingly shall she'd she'll simply somebody somehow someone something somewhat somewhere
    specifically sure surely surprisingly take than that'll theirs them themselves there'd there're
    thereafter thereof they'd they'll thing things third together truly two under underneath undoubtedly up
    upon us usually various versus very via watch way we'd well whatever where's whether whoever will yeah
    you'd young yours yourself zero
    """)
"""Function words: those that open sentences, and more that stand inside them."""

_COMMON_NOUNS = """
people police officials lawmakers voters doctors critics supporters researchers scientists experts
analysts economists investigators prosecutors authorities residents students teachers parents children
women men workers employees families witnesses leaders members sources reporters journalists protesters
demonstrators investors customers consumers users patients nurses soldiers troops rebels militants
refugees migrants immigrants activists advocates opponents proponents observers historians lawyers
attorneys judges jurors taxpayers farmers businesses companies banks schools hospitals cities states
countries nations governments agencies groups organizations prices sales stocks shares profits taxes
wages jobs costs reports documents records emails polls surveys studies data evidence results statistics
figures numbers details questions answers concerns fears hopes plans talks negotiations elections
democrats-elect opinion analysis editor editors note read click photo photos fahrenheit celsius
video videos image images
story stories news update updated breaking exclusive share subscribe advertisement related source credit
caption page part chapter section table figure step level phase government president senator congress
court state city county company family war peace health education science technology business sports
money time year years day days week weeks month months home life love work world country history law
power water food fire air weather winter summer spring autumn fall"""

_COMMON_ADJECTIVES = """
average big major local federal national political public private senior top key recent current foreign
domestic international global economic social military legal medical human special general common high
low early great small large different important likely possible potential possible additional similar
strong free full true real best better worse worst bad hot cold dead asking speaking based born
according added adding facing following founded known located called named left meant noted set used
taken told"""

_LOWER = _FUNCTION | listed(f"{_COMMON_NOUNS} {_COMMON_ADJECTIVES}")

OPENERS = frozenset(word[0].upper() + word[1:] for word in _LOWER) | listed(
    "I I’m I'm I’ve I've I’d I'd I’ll I'll"
)
"""Capitalised forms of words that are no name."""

NEVER_NAMES = frozenset(word[0].upper() + word[1:] for word in _FUNCTION) - {
    "May",
    "Will",
    "New",
    "Old",
    "Young",
    "Long",
    "West",
}
"""Those among them that separate two names even in the middle of a capitalised run."""

COMMON_ENDINGS = (
    "ing",
    "ly",
    "ed",
    "ous",
    "ful",
    "less",
    "ness",
    "ment",
    "tion",
    "sion",
    "able",
    "ible",
    "ists",
)
"""Endings of words that, at the head of a sentence, are a name only exceptionally."""

_LINK = r"[ \u00a0](?:(?:of(?: the)?|for|de|la|du|del|van|von|der|bin|al|el|ibn|und|&) )?"

NAME_RUN = re.compile(rf"{WORD}(?:{_LINK}{WORD}){{0,11}}")

LINKS = listed("of the for de la du del van von der bin al el ibn und &")

SPLITTERS = (
    NEVER_NAMES | set(WEEKDAYS) | (set(MONTHS) - {"May", "April", "June", "August", "March", "Jan", "Mar"})
)

IN_PLACE = listed("in near from around outside across throughout inside")

ROLE = re.compile(r"(?P<mod>(?:vice|deputy|prime|co|former|acting|executive|managing)[- ])?$")

NUMBERED = re.compile(r"[0-9]{1,3}(?:st|nd|rd|th) $")

PARTY = re.compile(r"[RDI]-(?P<state>(?:[A-Z]\.){2,3}|[A-Z][a-z]+\.?(?: [A-Z][a-z]+)?)")

GROUP_OF = re.compile(r" of (?:[0-9]{1,2}|[A-Z][a-z]+)\b")

SHOUTED = listed("""
    the and not all very you are was but for now new more yes no never this that is it in on to of
    by
    """)

CHAMBERS = listed("House Senate Congress Army Navy Marines Treasury Labour Parliament")
"""Organisations whose name is part of the office: «House Speaker»."""

BEFORE_A_NAME: frozenset[str] = frozenset()

BEFORE_A_TOWN: frozenset[str] = frozenset()

TOWN_ENDINGS: tuple[str, ...] = ()

NO_TOWNS: frozenset[str] = frozenset()

STREET_ENDINGS: tuple[str, ...] = ()

NUMBERED_STREETS: tuple[str, ...] = ()

NO_STREETS: frozenset[str] = frozenset()
