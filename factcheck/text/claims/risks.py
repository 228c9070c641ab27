"""Why an error in a claim would hurt, in words, so that checkers can start with the worst."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factcheck.models import Detail, DetailKind
from factcheck.text.claims.wording import one_of
from factcheck.text.wordlists import listed

ALLEGATION = "allegation against a person"
ACCUSATION = "allegation"
LEGAL = "legal word"
ANONYMOUS = "single anonymous source"
QUOTATION = "quotation"
SUPERLATIVE = "superlative"
NUMBER = "number"
CAUSE = "cause"
COMPARISON = "comparison"
DATE = "date"
NAME = "name"

WEIGHTS = {
    ALLEGATION: 40,
    ACCUSATION: 20,
    ANONYMOUS: 22,
    LEGAL: 16,
    SUPERLATIVE: 10,
    NUMBER: 8,
    QUOTATION: 8,
    CAUSE: 6,
    COMPARISON: 5,
    DATE: 3,
    NAME: 2,
}
"""How much each reason adds to a claim's risk; an allegation outweighs all that is merely intricate."""

_RANKS = {reason: rank for rank, reason in enumerate(sorted(WEIGHTS, key=lambda reason: -WEIGHTS[reason]))}

_BY_KIND = {
    DetailKind.LEGAL: LEGAL,
    DetailKind.QUOTATION: QUOTATION,
    DetailKind.SUPERLATIVE: SUPERLATIVE,
    DetailKind.NUMBER: NUMBER,
    DetailKind.MONEY: NUMBER,
    DetailKind.PERCENTAGE: NUMBER,
    DetailKind.RATIO: NUMBER,
    DetailKind.RANK: NUMBER,
    DetailKind.MEASUREMENT: NUMBER,
    DetailKind.AGE: NUMBER,
    DetailKind.CAUSE: CAUSE,
    DetailKind.COMPARISON: COMPARISON,
    DetailKind.DATE: DATE,
    DetailKind.WEEKDAY: DATE,
    DetailKind.TIME: DATE,
    DetailKind.PERIOD: DATE,
    DetailKind.NAME: NAME,
    DetailKind.TITLE: NAME,
}

_ACCUSATIONS = """accuse, accused, accuses, accusing, accusation, accusations, alleged, allegedly,
alleges, allegation, allegations, charged with, indicted, indictment, convicted, arrested, sued, fraud,
fraudulent, bribe, bribed, bribes, bribery, embezzled, embezzling, embezzlement, laundered, laundering,
corrupt, corruption, perjury, assaulted, rape, raped, rapist, molested, molesting, harassed, harassment,
harassing, abused, abusing, abusive, murder, murdered, murderer, manslaughter, stole, stolen, theft,
lied, liar, cheated, cheating, plagiarism, plagiarised, plagiarized, racist, sexist, affair with,
misconduct, negligence, negligent, cover-up, coverup, meddling, meddled, interfered, interfering, spied,
spying, guilty, smuggled, smuggling, extorted, extorting, extortion, blackmail, blackmailed,
blackmailing, forgery, scam, scams, scammed, swindle, swindled, swindling, violated, violating, drunk,
drunken, plotted, conspired, conspiracy, covered up, misled, falsified, bullied, bullying, mistreated,
evaded taxes, tax evasion, price-fixing, malpractice, whistleblower, fired over"""
_ACCUSING = re.compile(rf"\b{one_of(_ACCUSATIONS)}")
"""For lower-cased text: a pattern that looks at both cases takes five times as long."""
_PERSON = re.compile(r"\b(?:he|she|his|her|hers|him|himself|herself|man|woman|boy|girl)\b", re.IGNORECASE)
_NAMELESS = (
    r"(?:sources?|officials?|insiders?|aides?|persons?|employees?|diplomats?|executives?|lawmakers?"
    r"|spokes(?:man|woman|person)|advisers?|staffers?|bankers?|lawyers?)"
)
_SPEAKING = (
    r"(?:said|says|told|tells|confirmed|confirms|added|who (?:asked|spoke|declined|requested|was not))"
)
_ANONYMOUS = re.compile(
    rf"\b(?:an?|one|another) (?:[\w’'-]+ ){{0,4}}?{_NAMELESS}(?: [\w’'-]+){{0,6}}?,? {_SPEAKING}\b"
    rf"|\b(?:according to|said|told by|says) (?:an?|one|another) (?:[\w’'-]+ ){{0,4}}?{_NAMELESS}\b"
    r"|\bcondition of anonymity|\bdeclined to be (?:named|identified)|\basked not to be (?:named|identified)"
    r"|\bwho (?:was|were) not authori[sz]ed to",
    re.IGNORECASE,
)
_NAMED_AFTER = re.compile(rf"{_NAMELESS},? (?:[a-z]+ )?[A-Z]|[A-Z][\w’'-]+, (?:an?|one) ", re.ASCII)


_WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")
_ACCUSING_WORDS = frozenset(phrase.split()[0] for phrase in _ACCUSATIONS.split(","))
_ANONYMOUS_WORDS = listed("""
    source sources official officials insider insiders aide aides person persons employee employees
    diplomat diplomats executive executives lawmaker lawmakers spokesman spokeswoman spokesperson
    adviser advisers staffer staffers banker bankers lawyer lawyers anonymity named identified
    authorized authorised
    """)


def reasons(text: str, start: int, end: int, details: Iterable[Detail] = ()) -> tuple[str, ...]:
    """Name the reasons why an error in the claim from start to end would hurt, the worst first."""
    found = {_BY_KIND[detail.kind] for detail in details if detail.kind in _BY_KIND}
    piece = text[start:end]
    lowered = piece.lower()
    words = set(_WORD.findall(lowered))  # most claims hold none of the words: patterns are slow
    if not _ACCUSING_WORDS.isdisjoint(words) and _ACCUSING.search(lowered):
        found.add(ALLEGATION if NAME in found or _PERSON.search(piece) else ACCUSATION)
    if not _ANONYMOUS_WORDS.isdisjoint(words) and _is_anonymous(piece):
        found.add(ANONYMOUS)
    return tuple(sorted(found, key=_RANKS.__getitem__))


def _is_anonymous(piece: str) -> bool:
    """Tell whether one unnamed person is all that stands behind a claim."""
    match = _ANONYMOUS.search(piece)
    return match is not None and _NAMED_AFTER.search(match.group()) is None


def weight(reasons: Iterable[str]) -> int:
    """Add up what the reasons weigh, to sort claims by risk; an unknown reason weighs nothing."""
    return sum(WEIGHTS.get(reason, 0) for reason in reasons)
