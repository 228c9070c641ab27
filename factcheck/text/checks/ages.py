"""Check an age against the years of birth and event."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from factcheck.models import DetailKind, Span
from factcheck.sentences import Sentence, say
from factcheck.text.checks.remarks import CheckKind, Passage, Remark, remark
from factcheck.text.lexicon import Lexicon

_YEAR = re.compile(r"(?<![\d,$])(1[89]\d\d|20\d\d)(?![\d,]\d|%)")


def check(passage: Passage) -> Iterator[Remark]:
    """Remark where one person's age, year of birth and year of the event do not fit together.

    An age may be one less than the difference of the years, since the birthday may be still to come.
    """
    checks = passage.lexicon.checks
    wording = passage.wording
    births = list(checks.BORN.finditer(wording)) if checks.BORN_SIGN in wording else []
    births = births or list(checks.LIFE.finditer(wording))
    if len(births) != 1:
        return
    age = _age(passage)
    if age is None:
        return
    start, end, years = age
    birth = births[0]
    born = int(birth.groupdict().get("year") or birth["born"])
    event, by_article = _event(passage, birth)
    if event is None or event < born:
        return
    due = event - born
    if years in (due, due - 1):
        return
    low, high = passage.span.start + birth.start(), passage.span.start + birth.end()
    sentence = _sentence(years, born, event, due, by_article=by_article)
    about = (str(years), str(born), str(event))
    yield remark(CheckKind.AGE, min(start, low), max(end, high), sentence, *about)


def _sentence(years: int, born: int, event: int, due: int, *, by_article: bool) -> Sentence:
    """Say how old somebody born in one year was in another."""
    who = say("{before} or {due}", before=due - 1, due=due) if due else say("not yet one")
    when = say("{year}, the article’s year", year=event) if by_article else event
    return say(
        "Age {age}: somebody born in {born} was {who} in {when}.", age=years, born=born, who=who, when=when
    )


def check_neighbours(lexicon: Lexicon, passages: Sequence[Passage]) -> Iterator[Remark]:
    """Remark as `check` does where «She was born in 1950» follows the sentence or two with her age."""
    checks = lexicon.checks
    for index, passage in enumerate(passages):
        if not checks.SHE_WAS_BORN.match(passage.wording) or _age(passage):
            continue
        for before in reversed(passages[max(0, index - _SENTENCES_BACK) : index]):
            if _age(before):
                if not checks.BORN.search(before.wording) and len(before.of(DetailKind.AGE)) < 2:
                    yield from _together(before, passage)
                break


def _together(one: Passage, other: Passage) -> Iterator[Remark]:
    """Check two sentences as one, leaving out what stands between them."""
    at = one.span.start
    text = one.wording + " " * (other.span.start - one.span.end) + other.wording
    moved = tuple(replace(d, start=d.start - at, end=d.end - at) for d in (*one.details, *other.details))
    for found in check(Passage(one.lexicon, text, Span(0, len(text)), moved, one.published)):
        yield replace(found, start=found.start + at, end=found.end + at)


_SENTENCES_BACK = 3
"""Sentences before «She was born in 1950» in which whom it is about has been named last."""


def _age(passage: Passage) -> tuple[int, int, int] | None:
    """Return the one age that the passage states, with its place."""
    checks = passage.lexicon.checks
    found = {
        (d.start, d.end): d.normal
        for d in passage.of(DetailKind.AGE)
        if d.normal.isdigit() and not checks.SOMEBODY_ELSE.search(passage.text, max(0, d.start - 12), d.start)
    }
    ages = [(start, end, int(years)) for (start, end), years in found.items()]
    if not ages:
        at = passage.span.start
        ages = [
            (at + m.start(), at + m.end(), int(m["age"])) for m in checks.AT_AGE.finditer(passage.wording)
        ]
    # Nobody is older, but towns, firms and trees have ages too.
    return ages[0] if len(ages) == 1 and ages[0][2] < 120 else None


def _event(passage: Passage, birth: re.Match[str]) -> tuple[int | None, bool]:
    """Return the year in which the age is stated, and whether it is the article's."""
    checks = passage.lexicon.checks
    died = birth.groupdict().get("died")
    if died:
        return (int(died) if checks.DIED.search(passage.wording) else None), False
    others = {
        int(found[1])
        for found in _YEAR.finditer(passage.wording)
        if not birth.start() <= found.start() < birth.end()
    }
    if len(others) == 1:
        return others.pop(), False
    if others or checks.DIED.search(passage.wording) or not passage.published[:4].isdigit():
        return None, False
    return int(passage.published[:4]), True
