"""Says dates and times as people write them."""

from __future__ import annotations

from datetime import datetime

from factcheck.sentences import Sentence, Text, say

_MONTHS = (
    say("January"),
    say("February"),
    say("March"),
    say("April"),
    say("May"),
    say("June"),
    say("July"),
    say("August"),
    say("September"),
    say("October"),
    say("November"),
    say("December"),
)

_SHORT = (
    say("Jan"),
    say("Feb"),
    say("Mar"),
    say("Apr"),
    say("May"),
    say("Jun"),
    say("Jul"),
    say("Aug"),
    say("Sep"),
    say("Oct"),
    say("Nov"),
    say("Dec"),
)


def short_day(time: datetime) -> Sentence:
    """Say a day in little room, for example «23 Nov»."""
    return say("{day} {month}", day=time.day, month=_SHORT[time.month - 1])


def moment(at: str) -> Text:
    """Say an ISO 8601 time, for example «23 November 2026, 10:00»; what is none stays as it is."""
    try:
        time = datetime.fromisoformat(at)
    except ValueError:
        return at
    return say(
        "{day} {month} {year}, {time}",
        day=time.day,
        month=_MONTHS[time.month - 1],
        year=time.year,
        time=f"{time:%H:%M}",
    )


def day(at: str) -> Text:
    """Say the day of an ISO 8601 date or time, for example «23 November 2026»."""
    try:
        time = datetime.fromisoformat(at)
    except ValueError:
        return at
    return say("{day} {month} {year}", day=time.day, month=_MONTHS[time.month - 1], year=time.year)
