"""Months, weekdays, clock times and calendar periods as Dutch writes them.

The calendar's names with their usual abbreviations; clock times as «14.30 uur».
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.forms import ISO_DAY, YEAR
from factcheck.text.lexicon.kinds import TimeUnit
from factcheck.text.wordlists import either, listed

_SMALL = {
    "januari": 1,
    "februari": 2,
    "maart": 3,
    "april": 4,
    "mei": 5,
    "juni": 6,
    "juli": 7,
    "augustus": 8,
    "september": 9,
    "oktober": 10,
    "november": 11,
    "december": 12,
    "jan": 1,
    "feb": 2,
    "mrt": 3,
    "apr": 4,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sep": 9,
    "sept": 9,
    "okt": 10,
    "nov": 11,
    "dec": 12,
}

MONTHS = _SMALL | {name.capitalize(): number for name, number in _SMALL.items()}
"""As they stand in a sentence, and as they begin one."""

ALSO_WORDS = frozenset(name.capitalize() for name in _SMALL)
"""With a capital they are names as often."""

_DAYS = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]

WEEKDAYS = {name: number for number, day in enumerate(_DAYS) for name in (day, day.capitalize())}

SEASONS = listed("voorjaar lente zomer herfst najaar winter")

_MONTH = rf"(?P<month>{either(MONTHS)})(?![a-zà-ÿ])(?:\.(?=,?\s[0-9]))?"

MONTH_AHEAD = re.compile(rf"(?:e|ste|de)?\s{_MONTH}")

YEAR_AHEAD = re.compile(rf",?\s({YEAR})(?![0-9])")

AFTER_MONTH = re.compile(rf"\.?\s(?P<only_year>{YEAR})(?![0-9])(?P<day>(?!))?(?P<last>(?!))?(?P<year>(?!))?")

NUMERIC_DATE = re.compile(r"(?P<day>[0-9]{1,2})[.-](?P<month>[0-9]{1,2})[.-](?P<year>[0-9]{4})(?![0-9])")

_HOUR = "[01]?[0-9]|2[0-4]"
_MINUTE = "[0-5][0-9]"

_AT = r"(?:(?<=\b[Oo]m\s)|(?<=\b[Vv]anaf\s)|(?<=\b[Tt]ot\s)|(?<=\b[Rr]ond\s)|(?<=\b[Vv]oor\s)|(?<=\b[Nn]a\s))"
_HOURS = r"\s?(?:uur)(?![a-zà-ÿ])"

CLOCK = re.compile(
    rf"(?:{_AT}(?P<hour>{_HOUR})(?:[.:](?P<minute>{_MINUTE})(?![0-9])(?:{_HOURS})?|{_HOURS})"
    rf"|(?P<hour24>{_HOUR})(?=:|[.:][0-9]{{2}}{_HOURS})[.:](?P<minute24>{_MINUTE})(?![0-9:])(?:{_HOURS})?)"
    r"(?P<half>(?!))?(?P<zone>(?!))?(?P<zone24>(?!))?(?P<oclock>(?!))?"
)
"""The hour alone is a time only after the words that say so; else it is as often a stretch of time."""

DECADE = re.compile(r"(?!)(?P<decade>)")

CENTURY = re.compile(r"(?P<number>[0-9]{1,2})e\seeuw(?![a-zà-ÿ])")

YEARS_APART = re.compile(rf"\s(?:tot|en)\s({YEAR})(?![0-9]|[.,][0-9])")

TIME_UNITS = {
    "dagen": TimeUnit.DAY,
    "weken": TimeUnit.WEEK,
    "maanden": TimeUnit.MONTH,
    "jaren": TimeUnit.YEAR,
    "ochtend": TimeUnit.PART_OF_DAY,
    "middag": TimeUnit.PART_OF_DAY,
    "avond": TimeUnit.PART_OF_DAY,
    "nacht": TimeUnit.PART_OF_DAY,
    "dag": TimeUnit.DAY,
    "week": TimeUnit.WEEK,
    "maand": TimeUnit.MONTH,
    "jaar": TimeUnit.YEAR,
    "decennium": TimeUnit.DECADE,
    "eeuw": TimeUnit.CENTURY,
}

RELATIVE = re.compile(
    r"\s(?P<unit>ochtend|middag|avond|nacht|week|weekend|maand|jaar|decennium|eeuw|zomer|winter|herfst|voorjaar|najaar|kwartaal)(?![\wà-ÿ-])"
)

FUTURE = re.compile(r"\b(?:zal|zullen|volgende|komende|gaat|gaan|gepland|wil|willen|moet|moeten)\b")

MONTH_CONTEXT = listed("in sinds tot vanaf begin eind half medio deze vorige volgende")

NO_YEAR = re.compile(
    r"\s(?:kilometer|meter|mensen|personen|dollar|ton|hectare|stemmen|inwoners|miljoen|miljard|kilo|liter|bezoekers|banen|leerlingen|woningen|medewerkers|procent|km|m²|kg|euros?)\b|\s?[%€]"
)

WEEKDAY_DATE = re.compile(
    rf",?\s(?P<day>[0-9]{{1,2}})(?:e|ste|de)?\s{_MONTH}(?:\s(?P<year>{YEAR}))?(?![0-9])"
)

WEEKDAY_TO_DATE = re.compile(r",?\s")

SEASON_YEAR = re.compile(rf"\s(?:van\s)?({YEAR})(?![0-9])")

QUARTER = re.compile(rf"\skwartaal(?:\s(?:van\s)?(?P<year>{YEAR}))?(?![\w-])")

MONTH_STEMS = _SMALL

DATE_FORMS = (
    ISO_DAY,
    re.compile(
        rf"\b(?P<day>\d{{1,2}})(?:e|ste|de)?\s(?P<month>{either(_SMALL)})\.?\s(?P<year>\d{{4}})\b",
        re.IGNORECASE,
    ),
)

BEFORE_YEARS = listed("van tussen")

BEFORE_A_YEAR = listed("in sinds tot vanaf rond jaar")

PERIODS = listed("eeuw decennium kwartaal zomer winter herfst voorjaar najaar")

NOT_BEFORE_DECADE: frozenset[str] = frozenset()

SHIFTS = {
    "vorige": -1,
    "vorig": -1,
    "afgelopen": -1,
    "deze": 0,
    "dit": 0,
    "volgende": 1,
    "volgend": 1,
    "komende": 1,
    "komend": 1,
}
"""Words before a stretch of time, with how far it lies from the present one."""

RELATIVE_DAYS = {"eergisteren": -2, "gisteren": -1, "vandaag": 0, "overmorgen": 2}

NOT_BEFORE_DAYS: frozenset[str] = frozenset()

CLOCK_WORDS = {"middernacht": "00:00"}
