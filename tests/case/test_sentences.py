"""What the record keeps as kinds has a sentence each, and dates are said as people write them."""

from enum import StrEnum

import pytest

from factcheck.case.sentences import copies, dates, kinds
from factcheck.models import (
    CallOutcome,
    DetailKind,
    Disposition,
    Found,
    RecheckOutcome,
    SourceClass,
    SourceKind,
    Stance,
    Standing,
    Terms,
    WorkState,
)
from factcheck.sentences import Sentence


@pytest.mark.parametrize(
    ("enum", "said"),
    [
        (DetailKind, kinds.DETAIL_KINDS),
        (Stance, kinds.STANCES),
        (SourceKind, kinds.SOURCE_KINDS),
        (SourceClass, kinds.SOURCE_CLASSES),
        (WorkState, kinds.WORK_STATES),
        (Disposition, kinds.DISPOSITIONS),
        (Found, copies.FOUND),
        (Found, copies.FOUND_MARKS),
        (Standing, copies.STANDINGS),
        (RecheckOutcome, copies.RECHECKS),
        (CallOutcome, copies.CALL_OUTCOMES),
        (Terms, copies.TERMS),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_every_kind_is_called_something_of_its_own(
    enum: type[StrEnum], said: dict[StrEnum, Sentence]
) -> None:
    assert list(said) == list(enum)
    assert len({str(sentence) for sentence in said.values()}) == len(said)


@pytest.mark.parametrize(
    ("at", "day", "moment"),
    [
        ("2026-11-23T10:05:00Z", "23 November 2026", "23 November 2026, 10:05"),
        ("2026-03-01", "1 March 2026", "1 March 2026, 00:00"),
        ("last week", "last week", "last week"),
        ("", "", ""),
    ],
)
def test_a_date_is_said_as_people_write_it(at: str, day: str, moment: str) -> None:
    assert str(dates.day(at)) == day
    assert str(dates.moment(at)) == moment


def test_a_month_is_translated_inside_its_date() -> None:
    def german(template: str, _count: int) -> str:
        return {"{day} {month} {year}": "{day}. {month} {year}", "March": "März"}.get(template, template)

    said = dates.day("2026-03-01")
    assert isinstance(said, Sentence)
    assert said.put(german) == "1. März 2026"
