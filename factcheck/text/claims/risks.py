"""Tell why an error in a claim would hurt, so that checkers can start with the worst."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factcheck.models import Detail, DetailKind, Risk
from factcheck.text.claims.wording import one_of
from factcheck.text.wordlists import listed

WEIGHTS = {
    Risk.ALLEGATION: 40,
    Risk.ACCUSATION: 20,
    Risk.ANONYMOUS: 22,
    Risk.LEGAL: 16,
    Risk.SUPERLATIVE: 10,
    Risk.NUMBER: 8,
    Risk.QUOTATION: 8,
    Risk.CAUSE: 6,
    Risk.COMPARISON: 5,
    Risk.DATE: 3,
    Risk.NAME: 2,
}
"""How much each reason adds to a claim's risk; an allegation outweighs all that is merely intricate."""

_RANKS = {reason: rank for rank, reason in enumerate(sorted(WEIGHTS, key=lambda reason: -WEIGHTS[reason]))}

_BY_KIND = {
    DetailKind.LEGAL: Risk.LEGAL,
    DetailKind.QUOTATION: Risk.QUOTATION,
    DetailKind.SUPERLATIVE: Risk.SUPERLATIVE,
    DetailKind.NUMBER: Risk.NUMBER,
    DetailKind.MONEY: Risk.NUMBER,
    DetailKind.PERCENTAGE: Risk.NUMBER,
    DetailKind.RATIO: Risk.NUMBER,
    DetailKind.RANK: Risk.NUMBER,
    DetailKind.MEASUREMENT: Risk.NUMBER,
    DetailKind.AGE: Risk.NUMBER,
    DetailKind.CAUSE: Risk.CAUSE,
    DetailKind.COMPARISON: Risk.COMPARISON,
    DetailKind.DATE: Risk.DATE,
    DetailKind.WEEKDAY: Risk.DATE,
    DetailKind.TIME: Risk.DATE,
    DetailKind.PERIOD: Risk.DATE,
    DetailKind.NAME: Risk.NAME,
    DetailKind.TITLE: Risk.NAME,
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


def reasons(text: str, start: int, end: int, details: Iterable[Detail] = ()) -> tuple[Risk, ...]:
    """Return the reasons why an error in the claim from start to end would hurt, the worst first."""
    found = {_BY_KIND[detail.kind] for detail in details if detail.kind in _BY_KIND}
    piece = text[start:end]
    lowered = piece.lower()
    words = set(_WORD.findall(lowered))  # most claims hold none of the words: patterns are slow
    if not _ACCUSING_WORDS.isdisjoint(words) and _ACCUSING.search(lowered):
        found.add(Risk.ALLEGATION if Risk.NAME in found or _PERSON.search(piece) else Risk.ACCUSATION)
    if not _ANONYMOUS_WORDS.isdisjoint(words) and _is_anonymous(piece):
        found.add(Risk.ANONYMOUS)
    return tuple(sorted(found, key=_RANKS.__getitem__))


def _is_anonymous(piece: str) -> bool:
    """Tell whether one unnamed person is all that stands behind a claim."""
    match = _ANONYMOUS.search(piece)
    return match is not None and _NAMED_AFTER.search(match.group()) is None


def weight(reasons: Iterable[Risk]) -> int:
    """Add up what the reasons weigh, to sort claims by risk."""
    return sum(WEIGHTS[reason] for reason in reasons)
