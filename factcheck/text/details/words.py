"""Read a stretch of text word by word, and call the reader of each word that has one."""

from __future__ import annotations

import re
from functools import cache

from factcheck.text.details import (
    amounts,
    comparisons,
    days,
    law,
    offices,
    portions,
    superlatives,
)
from factcheck.text.details.page import DetailPage, Reader
from factcheck.text.lexicon import Lexicon

_WORD = re.compile(r"([A-Za-zÀ-ÖØ-öø-ÿ]+|[0-9]+|[$€£¥₹₽₩₪₴])")
_BEHIND_FIGURES = ":"
"""The first character behind the figures, before which letters never stand."""


def read(page: DetailPage) -> None:
    """Note every detail that begins with a telling word, a figure or a currency sign."""
    get, reached = _readers(page.lexicon).get, page.start  # bound once: this loop meets every word
    parts, end = iter(_WORD.split(page.text[page.start : page.end])), page.start
    for between, word in zip(parts, parts, strict=False):  # the last is what stands behind the last word
        start = end + len(between)
        end = start + len(word)
        is_word = word > _BEHIND_FIGURES
        reader = get(word if is_word else word[0])
        if reader is None:
            continue
        if is_word:
            if start >= reached:
                reached = reader(page, start, end)
            continue
        while (start := max(start, reached)) < end:  # a reader may stop amid a row of figures
            reached = max(reader(page, start, start + 1), start + 1)


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
    assign(law.charged, *lexicon.law.CHARGE_WORDS)
    assign(superlatives.superlative, *degrees.SUPERLATIVES)
    assign(superlatives.ranked, *degrees.RANKS)
    assign(superlatives.absolute, *degrees.ABSOLUTES)
    assign(comparisons.comparative, *degrees.COMPARATIVES)
    assign(comparisons.change, *degrees.CHANGES)
    assign(comparisons.factor, *degrees.FACTORS)
    assign(comparisons.phrase, *degrees.PHRASES)
    assign(superlatives.best, *degrees.BEST_WORDS)
    assign(superlatives.most, *degrees.LEAST_WORDS)
    assign(_most, *degrees.MOST_WORDS)
    assign(superlatives.first, *degrees.FIRST_WORDS)
    assign(superlatives.record, *degrees.RECORD_WORDS)
    assign(superlatives.top, *degrees.TOP_WORDS)
    assign(superlatives.number_sign, *degrees.NUMBER_WORDS)
    table[degrees.NUMBER_ABBREVIATION] = superlatives.number_sign
    assign(superlatives.ordinal, *(word for word, value in numbers.ORDINALS.items() if value > 1))
    for reader, small in _small_names(lexicon).items():
        table.update((word, reader) for word in small if word[0].islower() and word not in lexicon.law.LEGAL)
    assign(amounts.number_in_words, *numbers.UNITS, *numbers.TENS, *numbers.SCALES)
    assign(portions.number_after_article, *numbers.ARTICLES)
    assign(portions.half, *numbers.HALF_WORDS)
    assign(amounts.aged, *numbers.AGED_WORDS)
    assign(portions.vague, *numbers.VAGUE_WORDS)
    assign(portions.majority, *numbers.MAJORITY_WORDS)
    assign(days.relative_day, *calendar.RELATIVE_DAYS)
    assign(days.relative_span, *calendar.SHIFTS)
    assign(days.clock_word, *calendar.CLOCK_WORDS)
    assign(days.season, *calendar.SEASONS)
    table.update(dict.fromkeys(calendar.MONTHS, days.month))
    table.update(dict.fromkeys((name.partition("-")[0] for name in calendar.WEEKDAYS), days.weekday))
    table.update(dict.fromkeys("0123456789", amounts.number_in_figures))
    table.update(dict.fromkeys((sign for sign in numbers.CURRENCY_SIGNS if len(sign) == 1), amounts.money))
    return table


def _small_names(lexicon: Lexicon) -> dict[Reader, frozenset[str]]:
    """Return the words in small letters that open a name or say what somebody is."""
    roles: dict[Reader, frozenset[str]] = {offices.role: lexicon.people.ROLES}
    if not lexicon.orders_freely:
        return roles
    return {
        offices.calling: lexicon.people.TITLES - lexicon.names.LINKS,
        offices.institution: lexicon.organisations.COMMITTEES,
        **roles,
    }


def _most(page: DetailPage, start: int, end: int) -> int:
    for reader in (superlatives.most, portions.majority):
        reached = reader(page, start, end)
        if reached > end:
            return reached
    compared = page.text[start:end].lower() in page.lexicon.degrees.COMPARATIVES
    return comparisons.comparative(page, start, end) if compared else end
