"""Months, weekdays, clock times and calendar periods as Spanish writes them.

The calendar's names with their usual abbreviations; clock times as «a las 14.30» and «14:30 horas».
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.forms import ISO_DAY, YEAR
from factcheck.text.lexicon.kinds import TimeUnit
from factcheck.text.wordlists import either, listed

_SMALL = {
    "enero": 1,
    "febrero": 2,
    "marzo": 3,
    "abril": 4,
    "mayo": 5,
    "junio": 6,
    "julio": 7,
    "agosto": 8,
    "septiembre": 9,
    "octubre": 10,
    "noviembre": 11,
    "diciembre": 12,
    "setiembre": 9,
    "ene": 1,
    "feb": 2,
    "abr": 4,
    "jun": 6,
    "jul": 7,
    "ago": 8,
    "sept": 9,
    "oct": 10,
    "nov": 11,
    "dic": 12,
}

MONTHS = _SMALL | {name.capitalize(): number for name, number in _SMALL.items()}
"""As they stand in a sentence, and as they begin one."""

ALSO_WORDS = frozenset(name.capitalize() for name in _SMALL)
"""With a capital they are names as often."""

_DAYS = ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"]

WEEKDAYS = {
    name: number
    for number, day in enumerate(_DAYS)
    for name in (day, day.capitalize())
    if name not in {"Domingo"}
}

SEASONS = listed("primavera verano otoño invierno")

_MONTH = rf"(?P<month>{either(MONTHS)})(?![a-zà-ÿ])(?:\.(?=,?\s[0-9]))?"

MONTH_AHEAD = re.compile(rf"(?:\.?º)?\s(?:de\s)?{_MONTH}")

YEAR_AHEAD = re.compile(rf",?\s(?:del?\s)?({YEAR})(?![0-9])")

AFTER_MONTH = re.compile(
    rf"\.?\s(?:del?\s)?(?P<only_year>{YEAR})(?![0-9])(?P<day>(?!))?(?P<last>(?!))?(?P<year>(?!))?"
)

NUMERIC_DATE = re.compile(r"(?P<day>[0-9]{1,2})[.-](?P<month>[0-9]{1,2})[.-](?P<year>[0-9]{4})(?![0-9])")

_HOUR = "[01]?[0-9]|2[0-4]"
_MINUTE = "[0-5][0-9]"

_AT = r"(?:(?<=\b[Ll]as\s)|(?<=\b[Ll]a\s))"
_HOURS = r"\s?(?:h|hs|horas?)(?![a-zà-ÿ])"

CLOCK = re.compile(
    rf"(?:{_AT}(?P<hour>{_HOUR})(?:[.:](?P<minute>{_MINUTE})(?![0-9])(?:{_HOURS})?|{_HOURS})"
    rf"|(?P<hour24>{_HOUR})(?=:|[.:][0-9]{{2}}{_HOURS})[.:](?P<minute24>{_MINUTE})(?![0-9:])(?:{_HOURS})?)"
    r"(?P<half>(?!))?(?P<zone>(?!))?(?P<zone24>(?!))?(?P<oclock>(?!))?"
)
"""The hour alone is a time only after the words that say so; else it is as often a stretch of time."""

DECADE = re.compile(r"(?!)(?P<decade>)")

CENTURY = re.compile(r"(?!)(?P<number>)")

YEARS_APART = re.compile(rf"\s(?:al?|y)\s({YEAR})(?![0-9]|[.,][0-9])")

TIME_UNITS = {
    "mañana": TimeUnit.PART_OF_DAY,
    "tarde": TimeUnit.PART_OF_DAY,
    "noche": TimeUnit.PART_OF_DAY,
    "día": TimeUnit.DAY,
    "semana": TimeUnit.WEEK,
    "mes": TimeUnit.MONTH,
    "año": TimeUnit.YEAR,
    "década": TimeUnit.DECADE,
    "siglo": TimeUnit.CENTURY,
}

RELATIVE = re.compile(
    r"\s(?P<unit>mañana|tarde|noche|semana|mes|año|década|siglo|verano|invierno|otoño|primavera)(?![\wà-ÿ-])"
)

FUTURE = re.compile(r"\b(?:próxim[oa]s?|será|serán|tendrá|deberá|habrá|previst[oa]s?)\b")

MONTH_CONTEXT = listed("en de desde hasta para pasado este")

NO_YEAR = re.compile(
    r"\s(?:kilómetros|metros|personas|dólares|toneladas|hectáreas|votos|habitantes|millones|kilos|litros"
    r"|visitantes|plazas|alumnos|trabajadores|pesos|por\sciento|km|m²|kg|euros?)\b|\s?[%€]"
)

WEEKDAY_DATE = re.compile(
    rf",?\s(?:el\s)?(?:día\s)?(?P<day>[0-9]{{1,2}})(?:\.?º)?\s(?:de\s)?{_MONTH}(?:\s(?:del?\s)?(?P<year>{YEAR}))?(?![0-9])"
)

WEEKDAY_TO_DATE = re.compile(r",?\s(?:el\s)?(?:día\s)?")

SEASON_YEAR = re.compile(rf"\s(?:del?\s)?({YEAR})(?![0-9])")

QUARTER = re.compile(rf"\strimestre(?:\s(?:del?\s)?(?P<year>{YEAR}))?(?![\w-])")

MONTH_STEMS = _SMALL

DATE_FORMS = (
    ISO_DAY,
    re.compile(
        rf"\b(?P<day>\d{{1,2}})(?:\.?º)?\s(?:de\s)?(?P<month>{either(_SMALL)})\.?\s(?:del?\s)?(?P<year>\d{{4}})\b",
        re.IGNORECASE,
    ),
)

BEFORE_YEARS = listed("de entre desde")

BEFORE_A_YEAR = listed("en desde hacia año")

PERIODS = listed("siglo década trimestre verano invierno otoño primavera")

NOT_BEFORE_DECADE: frozenset[str] = frozenset()

SHIFTS = {"este": 0, "esta": 0, "pasado": -1, "pasada": -1, "próximo": 1, "próxima": 1}
"""Words before a stretch of time, with how far it lies from the present one."""

RELATIVE_DAYS = {"anteayer": -2, "ayer": -1, "hoy": 0}

NOT_BEFORE_DAYS: frozenset[str] = listed("antes de")

CLOCK_WORDS = {"medianoche": "00:00"}
