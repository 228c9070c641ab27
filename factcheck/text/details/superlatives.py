"""Find superlatives, absolutes and ranks: wording that claims a place above all others."""

from __future__ import annotations

import re

from factcheck.models import DetailKind
from factcheck.text.details import days
from factcheck.text.details.page import DetailPage

_NOUN_REACH = 30
_SUPERLATIVE_END = re.compile(r"-[a-z]+(?:-[a-z]+)?(?![\w-])")


def superlative(page: DetailPage, start: int, end: int) -> int:
    """Read «largest», «highest-level», with the article before it."""
    degrees = page.lexicon.degrees
    compound = _SUPERLATIVE_END.match(page.text, end, page.end)
    upto = compound.end() if compound else end
    word = page.text[start:end].lower()
    if word in degrees.NO_SUPERLATIVES or page.before(start) == degrees.AT:
        return upto
    return page.add(DetailKind.SUPERLATIVE, _with_the(page, start), upto, page.text[start:upto].lower())


def ranked(page: DetailPage, start: int, end: int) -> int:
    """Read a superlative that names its rank in the same word: «zweitgrößte»."""
    value = page.lexicon.degrees.RANKS[page.text[start:end].lower()]
    return page.add(DetailKind.RANK, _with_the(page, start), end, value)


def best(page: DetailPage, start: int, end: int) -> int:
    """Read «the best», but not «best known» or «best man»."""
    degrees = page.lexicon.degrees
    if page.before(start) not in degrees.OWNERS or degrees.BEST_NOT.match(page.text, end, page.end):
        return end
    return page.add(DetailKind.SUPERLATIVE, _with_the(page, start), end, page.text[start:end].lower())


def most(page: DetailPage, start: int, end: int) -> int:
    """Read «the most powerful» and «the least expensive», «l’estate più secca»."""
    degrees = page.lexicon.degrees
    begin = _with_the(page, start)
    if page.before(start) not in degrees.BEFORE_MOST:
        noun = degrees.NOUN_BETWEEN.search(page.text, max(page.start, start - _NOUN_REACH), start)
        if noun is None:
            return end
        begin = noun.start()
    if degrees.MOST_NOT.match(page.text, end, page.end):
        return end
    adjective = degrees.MOST.match(page.text, end, page.end)
    upto = end if adjective is None or adjective["adjective"] in degrees.MOST_OTHER else adjective.end()
    return page.add(DetailKind.SUPERLATIVE, begin, upto, page.text[start:upto].lower())


def first(page: DetailPage, start: int, end: int) -> int:
    """Read «the first», which claims that nobody came before."""
    degrees = page.lexicon.degrees
    text = page.text
    quarter = days.quarter(page, start, end, 1)
    if quarter:
        return quarter
    before = page.before(start)
    if before in degrees.NOT_BEFORE_FIRST or degrees.FIRST_NOT.match(text, end, page.end):
        return end
    compound = _SUPERLATIVE_END.match(text, end, page.end)
    if text[start].isupper() and before in degrees.NAMED_FIRST and text[end : end + 2].strip()[:1].isupper():
        return end
    if before not in degrees.BEFORE_FIRST and not compound:
        return end
    return page.add(
        DetailKind.SUPERLATIVE,
        _with_the(page, start),
        compound.end() if compound else end,
        text[start:end].lower(),
    )


def absolute(page: DetailPage, start: int, end: int) -> int:
    """Read «the only», «never», «always», «unprecedented»."""
    degrees = page.lexicon.degrees
    word = page.text[start:end].lower()
    if word == degrees.ONLY:
        if page.before(start) not in degrees.BEFORE_ONLY:
            return end
        if page.before(start) != degrees.THE and degrees.ONLY_NOT.match(page.text, end, page.end):
            return end
    begin = start if word in degrees.BARE_ABSOLUTES else _with_the(page, start)
    return page.add(DetailKind.SUPERLATIVE, begin, end, word)


def record(page: DetailPage, start: int, end: int) -> int:
    """Read «a record high», «record-breaking»."""
    degrees = page.lexicon.degrees
    what = degrees.RECORD.match(page.text, end, page.end)
    if what is None or (
        page.before(start) in degrees.NOT_BEFORE_RECORD and what["what"] not in degrees.RECORDS
    ):
        return end
    return page.add(DetailKind.SUPERLATIVE, start, what.end(), page.text[start : what.end()].lower())


def ordinal(page: DetailPage, start: int, end: int) -> int:
    """Read «second», «third-largest» as a rank."""
    degrees = page.lexicon.degrees
    text = page.text
    if text[start].isupper() and page.before(start)[-1:].isalnum():
        return end
    ranked = degrees.RANKED.match(text, end, page.end)
    value = page.lexicon.numbers.ORDINALS[text[start:end].lower()]
    if ranked and (
        ranked["what"] in degrees.RANK_WORDS
        or ranked["what"].split()[0] in degrees.SUPERLATIVES | degrees.MOST_WORDS
    ):
        return page.add(DetailKind.RANK, _with_the(page, start), ranked.end(), str(value))
    quarter = days.quarter(page, start, end, value)
    if quarter:
        return quarter
    before = page.before(start)
    if degrees.ORDINAL_NOT.match(text, end, page.end) or before not in degrees.BEFORE_ORDINAL:
        return end
    return page.add(DetailKind.RANK, _with_the(page, start), end, str(value))


def top(page: DetailPage, start: int, end: int) -> int:
    """Read «top 10»."""
    number = page.lexicon.degrees.TOP.match(page.text, end, page.end)
    return (
        page.add(DetailKind.RANK, start, number.end(), f"≤{number['figure']}{'%' if number['share'] else ''}")
        if number
        else end
    )


def number_sign(page: DetailPage, start: int, end: int) -> int:
    """Read «No. 5» and «number one»."""
    degrees = page.lexicon.degrees
    if page.text[start:end] == degrees.NUMBER_ABBREVIATION:
        number = (
            degrees.NUMBER_SIGN.match(page.text, end, page.end) if page.text.startswith(".", end) else None
        )
        return page.add(DetailKind.RANK, start, number.end(), number["figure"]) if number else end
    word = degrees.NUMBER_ONE.match(page.text, end, page.end)
    return page.add(DetailKind.RANK, start, word.end(), degrees.NUMBER_ONES[word["word"]]) if word else end


def _with_the(page: DetailPage, start: int) -> int:
    """Return where the article right before a word begins, else the word's own place."""
    for article in page.lexicon.degrees.WITH_ARTICLE:
        begin = start - len(article)
        # Not the end of a word: of «dos mais fortes» the article is «dos», in whatever order they are tried.
        whole = begin <= 0 or not page.text[begin - 1].isalnum()
        if begin >= page.start and page.text.startswith(article, begin) and whole:
            return begin
    return start
