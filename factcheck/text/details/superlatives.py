"""Find superlatives, absolutes and ranks: wording that claims a place above all others."""

from __future__ import annotations

import re

from factcheck.models import DetailKind
from factcheck.text.details import days
from factcheck.text.details.numerals import ORDINALS
from factcheck.text.details.page import Page
from factcheck.text.wordlists import listed

SUPERLATIVES = listed("""
    ablest angriest biggest bitterest bleakest bloodiest boldest bravest brightest broadest busiest
    cheapest cleanest clearest cleverest closest coldest coolest costliest craziest cruelest darkest
    deadliest deepest densest driest earliest easiest fairest farthest fastest fattest fewest
    fiercest finest firmest freest freshest friendliest fullest furthest gentlest grandest gravest
    greatest greenest happiest hardest harshest healthiest heaviest highest hottest hugest largest
    latest laziest leanest lightest likeliest liveliest loneliest longest loudest loveliest lowest
    luckiest mightiest mildest narrowest nearest newest nicest noisiest northernmost oldest poorest
    prettiest priciest proudest purest quickest quietest rainiest rarest richest riskiest roughest
    rudest saddest safest sharpest shortest sickest simplest slightest slimmest slowest smallest
    smartest smoothest softest southernmost steepest sternest stiffest strangest strictest strongest
    stupidest sunniest sweetest swiftest tallest thickest thinnest tightest tiniest toughest
    trendiest truest ugliest warmest weakest wealthiest wettest widest wildest windiest wisest worst
    youngest westernmost easternmost uppermost innermost foremost
    """)
ABSOLUTES = listed("""
    only never always nobody none sole unprecedented unique unmatched unrivaled unrivalled
    """)

_SUPERLATIVE_END = re.compile(r"-[a-z]+(?:-[a-z]+)?(?![\w-])")
_MOST = re.compile(r"\s(?P<adjective>[a-z]+(?:-[a-z]+)*)")
_MOST_OTHER = listed("""
    of people americans likely days cases part and in the a other voters women men states countries
    to on at were are is was have had recent recently experts analysts observers polls
    """)
_FIRST_NOT = re.compile(
    r"\s(?:lady|ladies|name|names|aid|floor|class|person|of\sall|and\sforemost|place|base|amendment|step|minister"
    r"|responders?|cousins?|glance|thing|began|started|half|degree|reported|published|appeared|announced|met|heard"
    r"|came|got|went|saw|learned|noticed|proposed|introduced|reports)(?![a-z])|-(?:degree|class|person|hand)"
)
_BEST_NOT = re.compile(
    r"\s(?:friends?|man|known|interests?|practices?|wishes|to|bet|efforts?)(?![a-z])|-(?:known|selling|seller)"
)


def superlative(page: Page, start: int, end: int) -> int:
    """Read «largest», «highest-level», with the article before it."""
    compound = _SUPERLATIVE_END.match(page.text, end, page.end)
    upto = compound.end() if compound else end
    word = page.text[start:end].lower()
    if word in {"latest", "furthest", "foremost"} or page.before(start) == "at":
        return upto
    return page.add(DetailKind.SUPERLATIVE, _with_the(page, start), upto, page.text[start:upto].lower())


def best(page: Page, start: int, end: int) -> int:
    """Read «the best», but not «best known» or «best man»."""
    if page.before(start) not in {"the", "its", "his", "her", "their", "our"} or _BEST_NOT.match(
        page.text, end, page.end
    ):
        return end
    return page.add(DetailKind.SUPERLATIVE, _with_the(page, start), end, "best")


def most(page: Page, start: int, end: int) -> int:
    """Read «the most powerful» and «the least expensive»."""
    before = page.before(start)
    adjective = _MOST.match(page.text, end, page.end)
    if before not in {
        "the",
        "its",
        "his",
        "her",
        "their",
        "our",
        "world’s",
        "world's",
        "country’s",
        "nation’s",
    }:
        return end
    if adjective is None or adjective["adjective"] in _MOST_OTHER:
        return page.add(DetailKind.SUPERLATIVE, _with_the(page, start), end, page.text[start:end].lower())
    return page.add(
        DetailKind.SUPERLATIVE,
        _with_the(page, start),
        adjective.end(),
        page.text[start : adjective.end()].lower(),
    )


def first(page: Page, start: int, end: int) -> int:
    """Read «the first», which claims that nobody came before."""
    text = page.text
    quarter = days.quarter(page, start, end, 1)
    if quarter:
        return quarter
    before = page.before(start)
    if before in {"at", "from", "nov.", "twenty", "very"} or _FIRST_NOT.match(text, end, page.end):
        return end
    compound = _SUPERLATIVE_END.match(text, end, page.end)
    if text[start].isupper() and before in {"", "the"} and text[end : end + 2].strip()[:1].isupper():
        return end
    if (
        before not in {"the", "his", "her", "its", "their", "a", "our", "was", "were", "became", "for"}
        and not compound
    ):
        return end
    return page.add(
        DetailKind.SUPERLATIVE, _with_the(page, start), compound.end() if compound else end, "first"
    )


_ONLY_NOT = re.compile(
    r"\s(?:a|an|one|two|three|four|five|six|few|[0-9$€£]|if|be|recently|just|slightly|because|after|when|until)"
)


def absolute(page: Page, start: int, end: int) -> int:
    """Read «the only», «never», «always», «unprecedented»."""
    word = page.text[start:end].lower()
    if word == "only":
        if page.before(start) not in {"the", "his", "her", "its", "their", "was", "is", "are", "were", "an"}:
            return end
        if page.before(start) != "the" and _ONLY_NOT.match(page.text, end, page.end):
            return end
    return page.add(DetailKind.SUPERLATIVE, _with_the(page, start), end, word)


_RECORD = re.compile(
    r"[\s-](?P<what>high|low|number|numbers|breaking|setting|level|levels|amount|profit|profits|temperatures?|turnout"
    r"|heat|highs|lows|sales|year|season|pace|sum|price|prices|fine|share)(?![a-z])"
)


def record(page: Page, start: int, end: int) -> int:
    """Read «a record high», «record-breaking»."""
    what = _RECORD.match(page.text, end, page.end)
    if what is None or (page.before(start) in {"to", "the"} and what["what"] not in {"high", "low"}):
        return end
    return page.add(DetailKind.SUPERLATIVE, start, what.end(), page.text[start : what.end()].lower())


_RANKED = re.compile(r"[\s-](?P<what>[a-z]*est|most\s[a-z]+|place|ranked|ranking)(?![a-z])")
_ORDINAL_NOT = re.compile(
    r"\s(?:time|times|thoughts?|part[ys]|parties|wave|later|after|before|ago|half)(?![a-z])|-(?:party|degree|hand|guess|guessing|guessed|class|rate)"
)


def ordinal(page: Page, start: int, end: int) -> int:
    """Read «second», «third-largest» as a rank."""
    text = page.text
    if text[start].isupper() and page.before(start)[-1:].isalnum():
        return end
    ranked = _RANKED.match(text, end, page.end)
    value = ORDINALS[text[start:end].lower()]
    if ranked and (
        ranked["what"] in {"place", "ranked", "ranking"}
        or ranked["what"].split()[0] in SUPERLATIVES | {"most"}
    ):
        return page.add(DetailKind.RANK, _with_the(page, start), ranked.end(), str(value))
    quarter = days.quarter(page, start, end, value)
    if quarter:
        return quarter
    before = page.before(start)
    if _ORDINAL_NOT.match(text, end, page.end) or before not in {
        "the",
        "his",
        "her",
        "its",
        "their",
        "a",
        "ranked",
        "came",
        "finished",
        "placed",
        "as",
    }:
        return end
    return page.add(DetailKind.RANK, _with_the(page, start), end, str(value))


_TOP = re.compile(
    r"[\s-](?P<figure>[0-9]{1,4}|five|ten|twenty|fifty|hundred)(?P<share>\s?%|\spercent)?(?![\w.,]*[0-9%])"
)
_NUMBER_SIGN = re.compile(r"\.?\s?(?P<figure>[0-9]{1,5})(?![\w,]*[0-9])")
_NUMBER_ONE = re.compile(r"\s(?P<word>one|two|three)(?![a-z])")


def top(page: Page, start: int, end: int) -> int:
    """Read «top 10»."""
    number = _TOP.match(page.text, end, page.end)
    return (
        page.add(DetailKind.RANK, start, number.end(), f"≤{number['figure']}{'%' if number['share'] else ''}")
        if number
        else end
    )


def number_sign(page: Page, start: int, end: int) -> int:
    """Read «No. 5» and «number one»."""
    if page.text[start:end] == "No":
        number = _NUMBER_SIGN.match(page.text, end, page.end) if page.text.startswith(".", end) else None
        return page.add(DetailKind.RANK, start, number.end(), number["figure"]) if number else end
    word = _NUMBER_ONE.match(page.text, end, page.end)
    value = {"one": "1", "two": "2", "three": "3"}
    return page.add(DetailKind.RANK, start, word.end(), value[word["word"]]) if word else end


def _with_the(page: Page, start: int) -> int:
    if start - 4 >= page.start and page.text[start - 4 : start] in {"the ", "The "}:
        return start - 4
    return start
