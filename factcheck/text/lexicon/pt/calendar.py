"""Months, weekdays, clock times and calendar periods as Portuguese writes them.

The calendar's names with their usual abbreviations; clock times as «14h30» and «às 14 horas».
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.forms import ISO_DAY, YEAR
from factcheck.text.lexicon.kinds import TimeUnit
from factcheck.text.wordlists import either, listed

_SMALL = {
    "janeiro": 1,
    "fevereiro": 2,
    "março": 3,
    "abril": 4,
    "maio": 5,
    "junho": 6,
    "julho": 7,
    "agosto": 8,
    "setembro": 9,
    "outubro": 10,
    "novembro": 11,
    "dezembro": 12,
    "jan": 1,
    "fev": 2,
    "abr": 4,
    "jun": 6,
    "jul": 7,
    "ago": 8,
    "set": 9,
    "out": 10,
    "nov": 11,
    "dez": 12,
}

MONTHS = _SMALL | {name.capitalize(): number for name, number in _SMALL.items()}
"""As they stand in a sentence, and as they begin one."""

ALSO_WORDS = frozenset(name.capitalize() for name in _SMALL)
"""With a capital they are names as often."""

_DAYS = ["segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado", "domingo"]

WEEKDAYS = {
    name: number
    for number, day in enumerate(_DAYS)
    for name in (day, day.capitalize())
    if name not in {"Domingo"}
}

SEASONS = listed("primavera verão outono inverno")

_MONTH = rf"(?P<month>{either(MONTHS)})(?![a-zà-ÿ])(?:\.(?=,?\s[0-9]))?"

MONTH_AHEAD = re.compile(rf"(?:\.?º)?\s(?:de\s)?{_MONTH}")

YEAR_AHEAD = re.compile(rf",?\s(?:de\s)?({YEAR})(?![0-9])")

AFTER_MONTH = re.compile(
    rf"\.?\s(?:de\s)?(?P<only_year>{YEAR})(?![0-9])(?P<day>(?!))?(?P<last>(?!))?(?P<year>(?!))?"
)

NUMERIC_DATE = re.compile(r"(?P<day>[0-9]{1,2})[.-](?P<month>[0-9]{1,2})[.-](?P<year>[0-9]{4})(?![0-9])")

_HOUR = "[01]?[0-9]|2[0-4]"
_MINUTE = "[0-5][0-9]"

_AT = r"(?:(?<=\b[àÀ]s\s)|(?<=\bdas\s))"
_HOURS = r"\s?(?:h|horas?)(?![a-zà-ÿ])"

CLOCK = re.compile(
    rf"(?:{_AT}(?P<hour>{_HOUR})(?:(?:[.:]|\s?h\s?)(?P<minute>{_MINUTE})(?![0-9])(?:{_HOURS})?|{_HOURS})"
    rf"|(?P<hour24>{_HOUR})(?:[:h]|\sh\s?)(?P<minute24>{_MINUTE})(?![0-9:])(?:{_HOURS})?)"
    r"(?P<half>(?!))?(?P<zone>(?!))?(?P<zone24>(?!))?(?P<oclock>(?!))?"
)
"""The hour alone is a time only after the words that say so; else it is as often a stretch of time."""

DECADE = re.compile(r"(?!)(?P<decade>)")

CENTURY = re.compile(r"(?!)(?P<number>)")

YEARS_APART = re.compile(rf"\s(?:a|e)\s({YEAR})(?![0-9]|[.,][0-9])")

TIME_UNITS = {
    "dias": TimeUnit.DAY,
    "semanas": TimeUnit.WEEK,
    "meses": TimeUnit.MONTH,
    "anos": TimeUnit.YEAR,
    "manhã": TimeUnit.PART_OF_DAY,
    "tarde": TimeUnit.PART_OF_DAY,
    "noite": TimeUnit.PART_OF_DAY,
    "dia": TimeUnit.DAY,
    "semana": TimeUnit.WEEK,
    "mês": TimeUnit.MONTH,
    "ano": TimeUnit.YEAR,
    "década": TimeUnit.DECADE,
    "século": TimeUnit.CENTURY,
}

RELATIVE = re.compile(
    r"\s(?P<unit>manhã|tarde|noite|semana|mês|ano|década|século|verão|inverno|outono|primavera)(?![\wà-ÿ-])"
)

FUTURE = re.compile(r"\b(?:próxim[oa]s?|será|serão|terá|deverá|haverá|vai|vão|previst[oa]s?)\b")

MONTH_CONTEXT = listed("em de desde até para no deste")

NO_YEAR = re.compile(
    r"\s(?:quil[óô]metros|metros|pessoas|dólares|toneladas|hectares|votos|habitantes|milhões|quilos|litros|visitantes|vagas|alunos|trabalhadores|reais|por\scento|km|m²|kg|euros?)\b|\s?[%€]"
)

WEEKDAY_DATE = re.compile(
    rf",?\s(?:dia\s)?(?P<day>[0-9]{{1,2}})(?:\.?º)?\s(?:de\s)?{_MONTH}(?:\s(?:de\s)?(?P<year>{YEAR}))?(?![0-9])"
)

WEEKDAY_TO_DATE = re.compile(r",?\s(?:(?:o\s)?dia\s)?")

SEASON_YEAR = re.compile(rf"\s(?:de\s)?({YEAR})(?![0-9])")

QUARTER = re.compile(rf"\strimestre(?:\s(?:de\s)?(?P<year>{YEAR}))?(?![\w-])")

MONTH_STEMS = _SMALL

DATE_FORMS = (
    ISO_DAY,
    re.compile(
        rf"\b(?P<day>\d{{1,2}})(?:\.?º)?\s(?:de\s)?(?P<month>{either(_SMALL)})\.?\s(?:de\s)?(?P<year>\d{{4}})\b",
        re.IGNORECASE,
    ),
)

BEFORE_YEARS = listed("de entre desde")

BEFORE_A_YEAR = listed("em desde ano")

PERIODS = listed("século década trimestre verão inverno outono primavera")

NOT_BEFORE_DECADE: frozenset[str] = frozenset()

SHIFTS = {
    "este": 0,
    "esta": 0,
    "neste": 0,
    "nesta": 0,
    "deste": 0,
    "desta": 0,
    "passado": -1,
    "passada": -1,
    "próximo": 1,
    "próxima": 1,
}
"""Words before a stretch of time, with how far it lies from the present one."""

RELATIVE_DAYS = {"anteontem": -2, "ontem": -1, "hoje": 0, "amanhã": 1}

NOT_BEFORE_DAYS: frozenset[str] = listed("antes de")

CLOCK_WORDS: dict[str, str] = {}
