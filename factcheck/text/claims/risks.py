"""Tell why an error in a claim would hurt, so that checkers can start with the worst."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factcheck.models import Detail, DetailKind, Risk
from factcheck.text.lexicon import Lexicon, lexicon_of
from factcheck.text.lexicon.forms import LOWER

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


_WORD = re.compile(rf"[{LOWER}]+(?:-[{LOWER}]+)*")


def reasons(
    text: str, start: int, end: int, details: Iterable[Detail] = (), *, language: str = "en"
) -> tuple[Risk, ...]:
    """Return the reasons why an error in the claim from start to end would hurt, the worst first."""
    lexicon = lexicon_of(language)
    risks = lexicon.risks
    found = {_BY_KIND[detail.kind] for detail in details if detail.kind in _BY_KIND}
    piece = text[start:end]
    lowered = piece.lower()
    words = _WORD.findall(lowered)  # most claims hold none of the words: patterns are slow
    if not risks.ACCUSING_WORDS.isdisjoint(words) and risks.ACCUSING.search(lowered):
        found.add(Risk.ALLEGATION if Risk.NAME in found or risks.PERSON.search(piece) else Risk.ACCUSATION)
    if not risks.ANONYMOUS_WORDS.isdisjoint(words) and _is_anonymous(lexicon, piece):
        found.add(Risk.ANONYMOUS)
    return tuple(sorted(found, key=_RANKS.__getitem__))


def _is_anonymous(lexicon: Lexicon, piece: str) -> bool:
    """Tell whether one unnamed person is all that stands behind a claim."""
    risks = lexicon.risks
    match = risks.ANONYMOUS.search(piece)
    return match is not None and risks.NAMED_AFTER.search(match.group()) is None


def weight(reasons: Iterable[Risk]) -> int:
    """Add up what the reasons weigh, to sort claims by risk."""
    return sum(WEIGHTS[reason] for reason in reasons)
