"""Check that a weekday and the date beside it are the same day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from factcheck.models import Detail, DetailKind
from factcheck.sentences import say
from factcheck.text.checks.remarks import CheckKind, Passage, Remark, clipped, remark

_WEEKDAYS = (
    say("Monday"), say("Tuesday"), say("Wednesday"), say("Thursday"), say("Friday"), say("Saturday"),
    say("Sunday"),
)  # fmt: skip
_MONTHS = (
    say("January"), say("February"), say("March"), say("April"), say("May"), say("June"), say("July"),
    say("August"), say("September"), say("October"), say("November"), say("December"),
)  # fmt: skip
"""As the sentences name them, in the language of the person, which may not be the article's."""

_YEAR_ALONE = re.compile(r"[0-9]{4}")
_DAY_WITHOUT_YEAR = re.compile(r"--([0-9]{2})-([0-9]{2})")


def check(passage: Passage) -> Iterator[Remark]:
    """Remark on each weekday that its date does not fall on.

    A date without a year is reckoned with the article's date, and only where the sentence names no
    year of its own and no neighbouring year would make the two agree.
    """
    calendar = passage.lexicon.calendar
    dated = passage.of(DetailKind.DATE, DetailKind.WEEKDAY)
    for one, other in pairwise(dated):
        if (
            one.kind is other.kind
            or calendar.WEEKDAY_TO_DATE.fullmatch(passage.text, one.end, other.start) is None
        ):
            continue
        weekday, day = (one, other) if one.kind is DetailKind.WEEKDAY else (other, one)
        named = calendar.WEEKDAYS.get(
            # «Mondays» is Monday; a French «mardis» as well, but other languages end weekdays in an s.
            passage.words(weekday).rstrip("s"),
            calendar.WEEKDAYS.get(passage.words(weekday)),
        )
        fallen = _day(passage, day)
        if named is not None and fallen and fallen.weekday() != named:
            if not _has_year(passage, day) and _would_agree_nearby(fallen, named):
                continue
            yield _remark(passage, one, other, fallen, named)


def _remark(passage: Passage, one: Detail, other: Detail, fallen: date, named: int) -> Remark:
    words = passage.text[one.start : other.end]
    spoken = say("{day} {month} {year}", day=fallen.day, month=_MONTHS[fallen.month - 1], year=fallen.year)
    sentence = say(
        "{words}: {date} is a {weekday}, not a {named}.",
        words=clipped(words),
        date=spoken,
        weekday=_WEEKDAYS[fallen.weekday()],
        named=_WEEKDAYS[named],
    )
    return remark(CheckKind.WEEKDAY, one.start, other.end, sentence, words)


def _has_year(passage: Passage, day: Detail) -> bool:
    return _YEAR_ALONE.search(passage.words(day)) is not None


def _day(passage: Passage, day: Detail) -> date | None:
    """Return the date meant, or None where it cannot be known."""
    others = [detail for detail in passage.of(DetailKind.DATE) if detail is not day]
    if not _has_year(passage, day) and any(_YEAR_ALONE.match(detail.normal) for detail in others):
        return None
    try:
        return date.fromisoformat(day.normal) if len(day.normal) == 10 else None
    except ValueError:
        return None


def _would_agree_nearby(fallen: date, named: int) -> bool:
    """Tell whether last or next year's day of the same date falls on the weekday and is as likely meant."""
    for shift in (-1, 1):
        try:
            other = fallen.replace(year=fallen.year + shift)
        except ValueError:
            continue
        if other.weekday() == named:
            return True
    return False
