"""Find portions and vague amounts: «a third», «half a million», «dozens of homes», «most Americans»."""

from __future__ import annotations

import re
from decimal import Decimal

from factcheck.models import DetailKind
from factcheck.text.details import amounts, numerals
from factcheck.text.details.page import Page
from factcheck.text.wordlists import listed


def number_after_article(page: Page, start: int, end: int) -> int:
    """Read «a third», «a million», «a dozen» at the article."""
    text = page.text
    word = _AFTER_ARTICLE.match(text, end, page.end)
    if word is None:
        return end
    name = word["word"]
    if name in numerals.PARTS:
        if not amounts.SHARE_FOLLOWS.match(text, word.end(), page.end):
            return end
        value = numerals.share(Decimal(1), Decimal(numerals.PARTS[name]))
        return page.add(DetailKind.RATIO, start, word.end(), value)
    value_of = {"dozen": 12, "couple of": 2, **numerals.SCALES}
    amount, upto, _ = amounts.scaled(page, Decimal(value_of[name]), word.end())
    return amounts.after_number(page, start, upto, amount)


_AFTER_ARTICLE = re.compile(
    r"\s(?P<word>hundred|thousand|million|billion|trillion|dozen|couple\sof(?=\s)|third|quarter|fifth|fourth|sixth|tenth)(?![\w-])"
)


def half(page: Page, start: int, end: int) -> int:
    """Read «half of», «half a million», «half an hour»."""
    text = page.text
    after = _HALF_OF.match(text, end, page.end)
    if after is None or page.before(start) in _OTHER_HALVES or page.before(start)[-1:] == "-":
        return end
    kind = after.lastgroup
    if kind == "scale":
        value = Decimal(numerals.SCALES.get(after["scale"], 12)) / 2
        return amounts.after_number(page, start, after.end(), value)
    if kind == "percent":
        return page.add(DetailKind.PERCENTAGE, start, after.end(), "0.5%")
    if kind == "time":
        return page.add(DetailKind.PERIOD, start, after.end(), "PT30M" if "hour" in after[0] else "")
    return page.add(DetailKind.RATIO, start, end, "0.5")


_HALF_OF = re.compile(
    r"[\s-](?:a\s)?(?P<scale>dozen|hundred|thousand|million|billion|trillion)(?![a-z])"
    r"|\s(?:a|of\sone)\s(?P<percent>percent(?:age\spoint)?)(?![a-z])"
    r"|\san?\s(?P<time>hour|century|decade|day|year|mile)(?![a-z])"
    r"|(?P<share>(?=\s(?:of|the|a|an|its|their|our|his|her|as|that|were|are|said|say|have|had|were)(?![a-z])|[.,;]))"
)
_OTHER_HALVES = listed("""
    first second other better latter former back front top bottom last final in a and
    """)


def vague(page: Page, start: int, end: int) -> int:
    """Read «dozens of homes», «hundreds of thousands of people»."""
    more = _VAGUE.match(page.text, start, page.end)
    if more is None:
        return end
    noun = amounts.noun_end(page, more.end())
    end = more.end() - 3 if not noun and more[0].endswith(" of") else more.end()
    return page.add(DetailKind.NUMBER, start, noun or end)


_VAGUE = re.compile(
    r"(?:[Tt]ens|[Dd]ozens|[Ss]cores|[Hh]undreds|[Tt]housands|[Mm]illions|[Bb]illions|[Tt]rillions)"
    r"(?:\sof\s(?:thousands|millions|billions|trillions|dollars|euros)){0,2}(?:\sof(?=\s[a-z]))?(?![a-z])"
)


def majority(page: Page, start: int, end: int) -> int:
    """Read «a majority of» and «most Americans», which claim more than half."""
    after = _MAJORITY.match(page.text, start, page.end)
    if after is None or page.before(start) in {"the", "at", "its", "his", "her", "their", "second", "third"}:
        return end
    return page.add(DetailKind.RATIO, start, after.end(), ">0.5")


_MAJORITY = re.compile(
    r"[Mm]ajority(?=\sof\s)|[Mm]ost\sof(?=\s(?:the|its|their|them|those|us)\b)|[Mm]ost(?=\s[A-Za-z]+(?:s|people)\b)"
)
