"""Months, weekdays, clock times and calendar periods as English writes them.

The calendar’s names, with the abbreviations that style guides give.
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.forms import YEAR
from factcheck.text.lexicon.kinds import TimeUnit
from factcheck.text.wordlists import listed

_MONTH_NAMES = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

MONTHS = {name: number for number, name in enumerate(_MONTH_NAMES, 1)} | {
    "Jan": 1, "Feb": 2, "Mar": 3, "Apr": 4, "Jun": 6, "Jul": 7, "Aug": 8, "Sep": 9, "Sept": 9, "Oct": 10,
    "Nov": 11, "Dec": 12,
}  # fmt: skip

WEEKDAYS = {
    name: number
    for number, name in enumerate(
        (
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
        )
    )
} | {"Mon": 0, "Tues": 1, "Tue": 1, "Wed": 2, "Thurs": 3, "Thu": 3, "Fri": 4, "Sat": 5, "Sun": 6}

SEASONS = listed("spring summer fall autumn winter")

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))

MONTH_AHEAD = re.compile(rf"(?:st|nd|rd|th)?\s(?:of\s)?(?P<month>{_MONTH})(?![a-z])\.?")

YEAR_AHEAD = re.compile(rf",?\s({YEAR})(?![0-9])")

AFTER_MONTH = re.compile(
    rf"\.?\s(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?(?:\s?[-–]\s?(?P<last>[0-9]{{1,2}}))?(?:,?\s(?P<year>{YEAR}))?(?![0-9%:])"
    rf"|\.?,?\s(?:of\s)?(?P<only_year>{YEAR})(?![0-9,]*[0-9])"
)

CLOCK = re.compile(
    r"(?P<hour>[0-9]{1,2})(?:[:.](?P<minute>[0-5][0-9]))?(?::[0-5][0-9])?\s?(?P<half>[ap])\.?\s?m(?:\.|(?![a-z]))(?P<zone>\s(?:[ECMP][SD]?T|GMT|UTC|BST|CET|local\stime)(?![A-Za-z]))?"
    r"|(?P<hour24>[01]?[0-9]|2[0-4]):(?P<minute24>[0-5][0-9])(?::[0-5][0-9])?(?![0-9:])(?P<zone24>\s(?:[ECMP][SD]?T|GMT|UTC|BST|CET)(?![A-Za-z]))?"
    r"|(?P<oclock>[0-9]{1,2})\so['’]clock",
    re.IGNORECASE,
)

DECADE = re.compile(r"(?P<decade>(?:1[0-9]|20)[0-9]0|[1-9]0)['’]?s(?![a-z])")

CENTURY = re.compile(r"(?P<number>[0-9]{1,2})(?:st|nd|rd|th)[\s-]centur(?:y|ies)(?![a-z])")

YEARS_APART = re.compile(rf"\s(?:to|and|through|until)\s({YEAR})(?![0-9]|,[0-9]|\.[0-9])")

RELATIVE = re.compile(
    r"\s(?P<unit>week|weekend|month|year|night|decade|century|summer|spring|fall|autumn|winter|quarter|morning"
    r"|afternoon|evening|season|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
    rf"|{'|'.join(_MONTH_NAMES)})(?![a-z])"
)

FUTURE = re.compile(r"\b(?:will|next|upcoming|scheduled|plans?|expected|set|due|would)\b")

MONTH_CONTEXT = listed("""
    in since last this next until till early late by of through from mid during before after every
    each
    """)

NO_YEAR = re.compile(
    r"[\s-](?:miles?|km|feet|foot|people|pounds|acres|meters|metres|percent|dollars|euros|tons|votes)\b|%"
)

WEEKDAY_DATE = re.compile(
    rf",?\s(?P<month>{_MONTH})\.?\s(?P<day>[0-9]{{1,2}})(?:,?\s(?P<year>{YEAR}))?(?![0-9])"
)

WEEKDAY_TO_DATE = re.compile(r"\.?,?\s(?:the\s)?|,\s(?:which\swas\s)?a\s|\s\(|,\son\sa\s")

NUMERIC_DATE = re.compile(r"(?!)")
"""English figures between full stops are versions and addresses as often as dates."""

SEASON_YEAR = re.compile(rf"(?:\sof)?\s({YEAR})(?![0-9])")

QUARTER = re.compile(rf"[\s-]quarter(?!\s(?:century|mile|hour))(?:\sof\s(?P<year>{YEAR}))?(?![\w-])")

_MONTH_STEM_LIST = "jan feb mar apr may jun jul aug sep oct nov dec"

MONTH_STEMS = {name: number for number, name in enumerate(_MONTH_STEM_LIST.split(), start=1)}

_MONTH_STEM = r"(?P<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?"

DATE_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        r"(?<!\d)(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)",
        rf"\b{_MONTH_STEM} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year>\d{{4}})\b",
        rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?{_MONTH_STEM},? (?P<year>\d{{4}})\b",
    )
)

BEFORE_YEARS = listed("between from")

BEFORE_A_YEAR = listed("about around by from in of since until")

ALSO_WORDS = listed("March May")

PERIODS = listed("century decade quarter season")

NOT_BEFORE_DECADE = listed("her his my their")

TIME_UNITS = {
    "morning": TimeUnit.PART_OF_DAY,
    "afternoon": TimeUnit.PART_OF_DAY,
    "evening": TimeUnit.PART_OF_DAY,
    "night": TimeUnit.PART_OF_DAY,
    "day": TimeUnit.DAY,
    "week": TimeUnit.WEEK,
    "month": TimeUnit.MONTH,
    "year": TimeUnit.YEAR,
    "decade": TimeUnit.DECADE,
    "century": TimeUnit.CENTURY,
}

SHIFTS = {"last": -1, "past": -1, "previous": -1, "this": 0, "next": 1}
"""Words before a stretch of time, with how far it lies from the present one."""

RELATIVE_DAYS = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}

NOT_BEFORE_DAYS: frozenset[str] = frozenset()

CLOCK_WORDS = {"noon": "12:00", "midnight": "00:00"}
