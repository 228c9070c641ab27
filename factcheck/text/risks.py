"""Why an error in a claim would hurt, in words, so that checkers can start with the worst."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factcheck.models import Detail, DetailKind

ALLEGATION = "allegation against a person"
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
    ANONYMOUS: 20,
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

_ACCUSING = re.compile(
    r"\b(?:accus(?:e[ds]?|ing|ations?)|alleg(?:e[ds]?|edly|ations?)|charged with|indict(?:ed|ment)"
    r"|convict(?:ed|ion)"
    r"|arrest(?:ed|s)?|sued|lawsuit|fraud|brib(?:e[ds]?|ery|ing)|embezzl\w+|launder\w+"
    r"|corrupt(?:ion)?|perjury"
    r"|assault(?:ed|ing)?|rap(?:e[ds]?|ist)|molest\w+|harass(?:ed|ing|ment)|abus(?:ed|ing|er|ive)"
    r"|murder(?:ed|er|s)?"
    r"|kill(?:ed|er)|stole|stolen|theft|li(?:ed|ar)|cheat(?:ed|ing)?|plagiari[sz]\w+|racist|affair"
    r"|fired for"
    r"|misconduct|negligen\w+|cover[- ]?up|meddl\w+|interfer(?:ed|ing)|spied|spying|guilty"
    r"|smuggl\w+|extort\w+"
    r"|blackmail\w*|forg(?:ed|ery)|scam\w*|swindl\w+|evad(?:ed|ing) tax\w*|violat(?:ed|ing|ions?)|drunk)\b",
    re.IGNORECASE,
)
_PERSON_WORD = re.compile(
    r"\b(?:he|she|his|her|him|man|woman|officer|doctor|priest|teacher|mayor|minister)\b"
)
_ANONYMOUS = re.compile(
    r"\b(?:an?|one|another) (?:[\w’'-]+ ){0,4}?(?:sources?|officials?|insiders?|aides?|person"
    r"|employee|diplomat"
    r"|executive|lawmaker|spokes(?:man|woman|person))\b[^.]{0,120}?"
    r"\b(?:sa(?:id|ys)|told|tells|confirm(?:ed|s)|who (?:asked|spoke|declined|requested)|(?:on"
    r"|under) condition of)"
    r"|\b(?:on|under) (?:the )?condition of anonymity|\bdeclined to be (?:named|identified)"
    r"|\b(?:according to|said|told by) an? (?:[\w’'-]+ ){0,4}?(?:source|official|insider|aide"
    r"|person familiar)",
    re.IGNORECASE,
)


def reasons(text: str, start: int, end: int, details: Iterable[Detail] = ()) -> tuple[str, ...]:
    """Name the reasons why an error in the claim from start to end would hurt, the worst first."""
    found = {_BY_KIND[detail.kind] for detail in details if detail.kind in _BY_KIND}
    piece = text[start:end]
    if _ACCUSING.search(piece):
        found.add(ALLEGATION if NAME in found or _PERSON_WORD.search(piece) else LEGAL)
    if _ANONYMOUS.search(piece):
        found.add(ANONYMOUS)
    return tuple(sorted(found, key=lambda reason: -WEIGHTS[reason]))


def weight(reasons: Iterable[str]) -> int:
    """Add up what the reasons weigh, to sort claims by risk; an unknown reason weighs nothing."""
    return sum(WEIGHTS.get(reason, 0) for reason in reasons)
