"""Check that a weekday and the date beside it are the same day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from factcheck.models import Detail, DetailKind
from factcheck.text.checks.remarks import CheckKind, Passage, Remark, clipped

_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_ABBREVIATED = {name[:3]: name for name in _NAMES}
_BETWEEN = re.compile(r"\.?,?\s(?:the\s)?|,\s(?:which\swas\s)?a\s|\s\(|,\son\sa\s")
_YEAR_ALONE = re.compile(r"[0-9]{4}")
_DAY_WITHOUT_YEAR = re.compile(r"--([0-9]{2})-([0-9]{2})")


def check(passage: Passage) -> Iterator[Remark]:
    """Remark on each weekday that its date does not fall on.

    A date without a year is reckoned with the article's date, and only where the sentence names no
    year of its own and no neighbouring year would make the two agree.
    """
    dated = passage.of(DetailKind.DATE, DetailKind.WEEKDAY)
    for one, other in pairwise(dated):
        if one.kind is other.kind or _BETWEEN.fullmatch(passage.text, one.end, other.start) is None:
            continue
        weekday, day = (one, other) if one.kind is DetailKind.WEEKDAY else (other, one)
        named = _ABBREVIATED.get(passage.words(weekday)[:3].capitalize())
        fallen = _day(passage, day)
        if named and fallen and _NAMES[fallen.weekday()] != named:
            if not _has_year(passage, day) and _would_agree_nearby(fallen, named):
                continue
            yield _remark(passage, one, other, fallen, named)


def _remark(passage: Passage, one: Detail, other: Detail, fallen: date, named: str) -> Remark:
    words = passage.text[one.start : other.end]
    spoken = f"{fallen.day} {fallen:%B} {fallen.year}"
    sentence = f"{clipped(words)}: {spoken} is a {_NAMES[fallen.weekday()]}, not a {named}."
    return Remark(CheckKind.WEEKDAY, one.start, other.end, sentence)


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


def _would_agree_nearby(fallen: date, named: str) -> bool:
    """Tell whether last or next year's day of the same date falls on the weekday and is as likely meant."""
    for shift in (-1, 1):
        try:
            other = fallen.replace(year=fallen.year + shift)
        except ValueError:
            continue
        if _NAMES[other.weekday()] == named:
            return True
    return False
