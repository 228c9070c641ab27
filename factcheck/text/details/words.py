"""Read a stretch of text word by word, handing each telling word to its reader."""

from __future__ import annotations

import re
from functools import cache

from factcheck.text.details import (
    amounts,
    comparisons,
    days,
    law,
    names,
    portions,
    superlatives,
)
from factcheck.text.details.page import Page, Reader
from factcheck.text.lexicon import Lexicon

_WORD = re.compile(r"[A-Za-z]+|[0-9]|[$€£¥₹₽₩₪₴]")


def read(page: Page) -> None:
    """Note every detail that begins with a telling word, a figure or a currency sign."""
    get, reached = _readers(page.lexicon).get, page.start
    for match in _WORD.finditer(page.text, page.start, page.end):
        reader = get(match[0])
        if reader is not None:
            start = match.start()
            if start >= reached:
                reached = reader(page, start, match.end())


@cache
def _readers(lexicon: Lexicon) -> dict[str, Reader]:
    """Return the reader of each telling word, as it stands within and at the head of a sentence."""
    degrees = lexicon.degrees
    numbers = lexicon.numbers
    calendar = lexicon.calendar
    table: dict[str, Reader] = {}

    def assign(reader: Reader, *words: str) -> None:
        for word in words:
            table[word] = table[word[0].upper() + word[1:]] = reader

    assign(law.legal, *lexicon.law.LEGAL)
    assign(law.charged, "charged", "charges", "charge")
    assign(superlatives.superlative, *degrees.SUPERLATIVES)
    assign(superlatives.absolute, *degrees.ABSOLUTES)
    assign(comparisons.comparative, *degrees.COMPARATIVES)
    assign(comparisons.change, *degrees.CHANGES)
    assign(comparisons.factor, *degrees.FACTORS)
    assign(comparisons.phrase, *degrees.CAUSES, "compared", "times", "versus")
    assign(superlatives.best, "best")
    assign(superlatives.most, "least")
    assign(_most, "most")
    assign(superlatives.first, "first")
    assign(superlatives.record, "record")
    assign(superlatives.top, "top")
    assign(superlatives.number_sign, "number")
    table["No"] = superlatives.number_sign
    assign(superlatives.ordinal, *(word for word, value in numbers.ORDINALS.items() if value > 1))
    table.update(dict.fromkeys(lexicon.people.ROLES, names.role))
    assign(amounts.number_in_words, *numbers.UNITS, *numbers.TENS, *numbers.SCALES)
    assign(portions.number_after_article, "a")
    assign(portions.half, "half")
    assign(amounts.aged, "aged", "age", "ages")
    assign(
        portions.vague,
        "dozens",
        "hundreds",
        "thousands",
        "millions",
        "billions",
        "trillions",
        "tens",
        "scores",
    )
    assign(portions.majority, "majority")
    assign(days.relative_day, "yesterday", "today", "tomorrow", "tonight")
    assign(days.relative_span, "last", "this", "next", "past", "previous")
    assign(days.clock_word, "noon", "midnight")
    assign(days.season, *calendar.SEASONS)
    table.update(dict.fromkeys(calendar.MONTHS, days.month))
    table.update(dict.fromkeys(calendar.WEEKDAYS, days.weekday))
    table.update(dict.fromkeys("0123456789", amounts.number_in_figures))
    table.update(dict.fromkeys((sign for sign in numbers.CURRENCY_SIGNS if len(sign) == 1), amounts.money))
    return table


def _most(page: Page, start: int, end: int) -> int:
    reached = superlatives.most(page, start, end)
    return reached if reached > end else portions.majority(page, start, end)
