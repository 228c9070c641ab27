"""Read a stretch of text word by word, handing each telling word to its reader."""

from __future__ import annotations

import re

from factcheck.text.details import amounts, attribution, days, names, numerals, units, wording
from factcheck.text.details.page import Page, Reader

_WORD = re.compile(r"[A-Za-z]+|[0-9]|[$€£¥₹₽₩₪₴]")


def read(page: Page) -> None:
    """Note every detail that begins with a telling word, a figure or a currency sign."""
    get, reached = _READERS.get, page.start
    for match in _WORD.finditer(page.text, page.start, page.end):
        reader = get(match[0])
        if reader is not None:
            start = match.start()
            if start >= reached:
                reached = reader(page, start, match.end())


def _readers() -> dict[str, Reader]:
    """Return the reader of each telling word, as it stands within and at the head of a sentence."""
    table: dict[str, Reader] = {}

    def assign(reader: Reader, *words: str) -> None:
        for word in words:
            table[word] = table[word[0].upper() + word[1:]] = reader

    assign(wording.legal, *wording.LEGAL)
    assign(wording.charged, "charged", "charges", "charge")
    assign(wording.superlative, *wording.SUPERLATIVES)
    assign(wording.absolute, *wording.ABSOLUTES)
    assign(wording.comparative, *wording.COMPARATIVES)
    assign(wording.change, *wording.CHANGES)
    assign(wording.factor, *wording.FACTORS)
    assign(wording.phrase, *wording.CAUSES, "compared", "times", "versus")
    assign(wording.best, "best")
    assign(wording.most, "least")
    assign(_most, "most")
    assign(wording.first, "first")
    assign(wording.record, "record")
    assign(wording.top, "top")
    assign(wording.number_sign, "number")
    table["No"] = wording.number_sign
    assign(wording.ordinal, *(word for word, value in numerals.ORDINALS.items() if value > 1))
    assign(names.role, *names.ROLE_WORDS)
    assign(attribution.cue, *attribution.CUES)
    assign(attribution.according, "according")
    assign(amounts.number_in_words, *numerals.UNITS, *numerals.TENS, *numerals.SCALES)
    assign(amounts.number_after_article, "a")
    assign(amounts.half, "half")
    assign(
        amounts.vague,
        "dozens",
        "hundreds",
        "thousands",
        "millions",
        "billions",
        "trillions",
        "tens",
        "scores",
    )
    assign(amounts.majority, "majority")
    assign(days.relative_day, "yesterday", "today", "tomorrow", "tonight")
    assign(days.relative_span, "last", "this", "next", "past", "previous")
    assign(days.clock_word, "noon", "midnight")
    assign(days.season, *days.SEASONS)
    table.update(dict.fromkeys(days.MONTHS, days.month))
    table.update(dict.fromkeys(days.WEEKDAYS, days.weekday))
    table.update(dict.fromkeys("0123456789", amounts.number_in_figures))
    table.update(dict.fromkeys((sign for sign in units.CURRENCY_SIGNS if len(sign) == 1), amounts.money))
    return table


def _most(page: Page, start: int, end: int) -> int:
    reached = wording.most(page, start, end)
    return reached if reached > end else amounts.majority(page, start, end)


_READERS = _readers()
