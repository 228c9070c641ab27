"""Find portions and vague amounts: «a third», «half a million», «dozens of homes», «most Americans»."""

from __future__ import annotations

from decimal import Decimal

from factcheck.models import DetailKind
from factcheck.text.details import amounts, numerals
from factcheck.text.details.page import DetailPage

_FEWEST = 2


def number_after_article(page: DetailPage, start: int, end: int) -> int:
    """Read «a third», «a million», «a dozen» at the article."""
    numbers = page.lexicon.numbers
    text = page.text
    if (upto := _one_in(page, start, end)) > end:
        return upto
    word = numbers.AFTER_ARTICLE.match(text, end, page.end)
    if word is None:
        return end
    name = word["word"]
    if name in numbers.PARTS:
        if not numbers.SHARE_FOLLOWS.match(text, word.end(), page.end):
            return end
        value = numerals.share(Decimal(1), Decimal(numbers.PARTS[name]))
        return page.add(DetailKind.RATIO, start, word.end(), value)
    amount, upto, _ = amounts.scaled(page, Decimal(numbers.MULTIPLES[name]), word.end())
    return amounts.after_number(page, start, upto, amount)


def _one_in(page: DetailPage, start: int, end: int) -> int:
    """Read «un habitant sur quatre», «uno de cada cuatro»."""
    found = page.lexicon.numbers.ONE_IN.match(page.text, end, page.end)
    if found is None:
        return end
    word = found["whole"]
    whole = Decimal(word) if word.isdecimal() else numerals.spelled(page.lexicon, word)
    if whole is None or whole < _FEWEST:
        return end
    return page.add(DetailKind.RATIO, start, found.end(), numerals.share(Decimal(1), whole))


def half(page: DetailPage, start: int, end: int) -> int:
    """Read «half of», «half a million», «half an hour»."""
    numbers = page.lexicon.numbers
    text = page.text
    after = numbers.HALF_OF.match(text, end, page.end)
    if after is None or page.before(start) in numbers.OTHER_HALVES or page.before(start)[-1:] == "-":
        return end
    kind = after.lastgroup
    if kind == "scale":
        value = Decimal(numbers.SCALES.get(after["scale"], 12)) / 2
        return amounts.after_number(page, start, after.end(), value)
    if kind == "percent":
        return page.add(DetailKind.PERCENTAGE, start, after.end(), "0.5%")
    if kind == "time":
        return page.add(DetailKind.PERIOD, start, after.end(), numbers.HALF_PERIODS.get(after["time"], ""))
    return page.add(DetailKind.RATIO, start, end, "0.5")


def vague(page: DetailPage, start: int, end: int) -> int:
    """Read «dozens of homes», «hundreds of thousands of people»."""
    numbers = page.lexicon.numbers
    more = numbers.VAGUE.match(page.text, start, page.end)
    if more is None:
        return end
    noun = amounts.noun_end(page, more.end())
    end = (
        more.end() - len(numbers.AFTER_VAGUE)
        if not noun and more[0].endswith(numbers.AFTER_VAGUE)
        else more.end()
    )
    return page.add(DetailKind.NUMBER, start, noun or end)


def majority(page: DetailPage, start: int, end: int) -> int:
    """Read «a majority of» and «most Americans», which claim more than half."""
    numbers = page.lexicon.numbers
    after = numbers.MAJORITY.match(page.text, start, page.end)
    if after is None or page.before(start) in numbers.NOT_BEFORE_MAJORITY:
        return end
    return page.add(DetailKind.RATIO, start, after.end(), ">0.5")
