"""Months, weekdays, clock times and calendar periods as French writes them.

The calendar's names with their usual abbreviations; clock times as «14 h 30», «14h30» and «14 heures 30».
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.forms import ISO_DAY, YEAR
from factcheck.text.lexicon.kinds import TimeUnit
from factcheck.text.wordlists import either, listed

_NAMES = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
]

_SMALL = {name: number for number, name in enumerate(_NAMES, 1)} | {
    "aout": 8, "janv": 1, "févr": 2, "fév": 2, "avr": 4, "juil": 7, "sept": 9, "oct": 10, "nov": 11,
    "déc": 12,
}  # fmt: skip

MONTHS = _SMALL | {name.capitalize(): number for name, number in _SMALL.items() if name != "sept"}
"""As they stand in a sentence, and as they begin one."""

ALSO_WORDS = frozenset(name.capitalize() for name in _SMALL) | {"sept"}
"""With a capital they are names as often; «sept» is seven."""

_DAYS = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]

WEEKDAYS = {name: number for number, day in enumerate(_DAYS) for name in (day, day.capitalize())}

SEASONS = listed("printemps été automne hiver")

_MONTH = rf"(?P<month>{either(MONTHS)})(?![a-zà-ÿ])(?:\.(?=,?\s[0-9]))?"

MONTH_AHEAD = re.compile(rf"(?:er)?\s{_MONTH}")

YEAR_AHEAD = re.compile(rf",?\s({YEAR})(?![0-9])")

AFTER_MONTH = re.compile(rf"\.?\s(?P<only_year>{YEAR})(?![0-9])(?P<day>(?!))?(?P<last>(?!))?(?P<year>(?!))?")

NUMERIC_DATE = re.compile(r"(?P<day>[0-9]{1,2})\.(?P<month>[0-9]{1,2})\.(?P<year>[0-9]{4})(?![0-9])")

_AT = r"(?:(?<=\bà\s)|(?<=\b[Vv]ers\s)|(?<=\b[Dd]ès\s)|(?<=\b[Aa]vant\s)|(?<=\b[Aa]près\s)|(?<=\bÀ\s))"

CLOCK = re.compile(
    r"(?P<hour24>[01]?[0-9]|2[0-4])"
    r"(?:\s?h\s?(?P<minute24>[0-5][0-9])(?![0-9])"
    r"|:(?P<minute>[0-5][0-9])(?![0-9:]))(?P<zone24>(?!))?(?P<half>(?!))?(?P<zone>(?!))?(?P<oclock>(?!))?"
    rf"|{_AT}(?P<hour>[01]?[0-9]|2[0-4])(?:\s?h|\sheures?)(?![a-zà-ÿ])(?!\sde\s)"
)
"""The hour alone is a time only after «à» and the like; else it is as often a stretch of time."""

DECADE = re.compile(r"(?!)(?P<decade>)")

CENTURY = re.compile(r"(?P<number>[0-9]{1,2})e\ssiècles?(?![a-zà-ÿ])")

YEARS_APART = re.compile(rf"\s(?:à|et)\s({YEAR})(?![0-9]|[.,][0-9])")

TIME_UNITS = {
    "matin": TimeUnit.PART_OF_DAY,
    "soir": TimeUnit.PART_OF_DAY,
    "nuit": TimeUnit.PART_OF_DAY,
    "jour": TimeUnit.DAY,
    "semaine": TimeUnit.WEEK,
    "mois": TimeUnit.MONTH,
    "an": TimeUnit.YEAR,
    "année": TimeUnit.YEAR,
    "décennie": TimeUnit.DECADE,
    "siècle": TimeUnit.CENTURY,
}

RELATIVE = re.compile(
    r"\s(?P<unit>matin|soir|nuit|semaine|mois|année|décennie|siècle|été|hiver|automne)(?![\wà-ÿ-])"
)

FUTURE = re.compile(
    r"\b(?:prochaine?s?|sera|seront|aura|auront|doit|doivent|devrai(?:en)?t|va|vont|prévue?s?)\b"
)

MONTH_CONTEXT = listed("en de depuis début mi fin ce dès jusqu'en jusqu’en")

NO_YEAR = re.compile(
    r"\s(?:kilomètres?|mètres?|personnes|euros?|dollars?|francs|tonnes|hectares|voix|habitants|salariés"
    r"|emplois"
    r"|kilos?|litres|visiteurs|logements|élèves|millions|milliards|km|m²|kg|pour\scent)\b|\s?[%€]"
)

WEEKDAY_DATE = re.compile(
    rf",?\s(?:le\s)?(?P<day>[0-9]{{1,2}})(?:er)?\s{_MONTH}(?:\s(?P<year>{YEAR}))?(?![0-9])"
)

WEEKDAY_TO_DATE = re.compile(r",?\s(?:le\s)?")

SEASON_YEAR = re.compile(rf"\s(?:de\s)?({YEAR})(?![0-9])")

QUARTER = re.compile(rf"\strimestre(?:\s(?:de\s)?(?P<year>{YEAR}))?(?![\w-])")

MONTH_STEMS = _SMALL

DATE_FORMS = (
    ISO_DAY,
    re.compile(
        rf"\b(?P<day>\d{{1,2}})(?:er)?\s(?P<month>{either(_SMALL)})\.?\s(?P<year>\d{{4}})\b", re.IGNORECASE
    ),
)

BEFORE_YEARS = listed("de entre")

BEFORE_A_YEAR = listed("en vers depuis avant après dès année")

PERIODS = listed("siècle décennie trimestre été hiver automne")

NOT_BEFORE_DECADE: frozenset[str] = frozenset()

SHIFTS = {"ce": 0, "cet": 0, "cette": 0}
"""Words before a stretch of time, with how far it lies from the present one; «dernier» stands after it."""

RELATIVE_DAYS = {"hier": -1, "demain": 1}

NOT_BEFORE_DAYS: frozenset[str] = frozenset()

CLOCK_WORDS = {"minuit": "00:00"}
"""Not «midi», which is the south as well."""
