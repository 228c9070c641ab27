"""Months, weekdays, clock times and calendar periods as Italian writes them.

The calendar's names with their usual abbreviations; clock times as «alle 14.30» and «ore 14».
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.forms import ISO_DAY, YEAR
from factcheck.text.lexicon.kinds import TimeUnit
from factcheck.text.wordlists import either, listed

_SMALL = {
    "gennaio": 1,
    "febbraio": 2,
    "marzo": 3,
    "aprile": 4,
    "maggio": 5,
    "giugno": 6,
    "luglio": 7,
    "agosto": 8,
    "settembre": 9,
    "ottobre": 10,
    "novembre": 11,
    "dicembre": 12,
    "gen": 1,
    "feb": 2,
    "apr": 4,
    "giu": 6,
    "lug": 7,
    "ago": 8,
    "sett": 9,
    "ott": 10,
    "nov": 11,
    "dic": 12,
}

MONTHS = _SMALL | {name.capitalize(): number for name, number in _SMALL.items()}
"""As they stand in a sentence, and as they begin one."""

ALSO_WORDS = frozenset(name.capitalize() for name in _SMALL)
"""With a capital they are names as often."""

_DAYS = ["lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"]

WEEKDAYS = {name: number for number, day in enumerate(_DAYS) for name in (day, day.capitalize())}

SEASONS = listed("primavera estate autunno inverno")

_MONTH = rf"(?P<month>{either(MONTHS)})(?![a-zà-ÿ])(?:\.(?=,?\s[0-9]))?"

MONTH_AHEAD = re.compile(rf"[º°]?\s{_MONTH}")

YEAR_AHEAD = re.compile(rf",?\s(?:del\s)?({YEAR})(?![0-9])")

AFTER_MONTH = re.compile(
    rf"\.?\s(?:del\s)?(?P<only_year>{YEAR})(?![0-9])(?P<day>(?!))?(?P<last>(?!))?(?P<year>(?!))?"
)

NUMERIC_DATE = re.compile(r"(?P<day>[0-9]{1,2})[.-](?P<month>[0-9]{1,2})[.-](?P<year>[0-9]{4})(?![0-9])")

_HOUR = "[01]?[0-9]|2[0-4]"
_MINUTE = "[0-5][0-9]"

_AT = r"(?:(?<=\b[Oo]re\s)|(?<=\b[Aa]lle\s)|(?<=\b[Dd]alle\s))"
_HOURS = r"\s?(?:ore)(?![a-zà-ÿ])"

CLOCK = re.compile(
    rf"(?:{_AT}(?P<hour>{_HOUR})(?:[.:](?P<minute>{_MINUTE})(?![0-9])(?:{_HOURS})?"
    rf"|(?:(?<=ore\s[0-9][0-9])|(?<=ore\s[0-9]))(?![0-9]|[.,][0-9]))"
    rf"|(?P<hour24>{_HOUR})(?=:|[.:][0-9]{{2}}{_HOURS})[.:](?P<minute24>{_MINUTE})(?![0-9:])(?:{_HOURS})?)"
    r"(?P<half>(?!))?(?P<zone>(?!))?(?P<zone24>(?!))?(?P<oclock>(?!))?"
)
"""The hour alone is a time only after the words that say so; else it is as often a stretch of time."""

DECADE = re.compile(r"(?!)(?P<decade>)")

CENTURY = re.compile(r"(?!)(?P<number>)")

YEARS_APART = re.compile(rf"\s(?:al?|e)\s({YEAR})(?![0-9]|[.,][0-9])")

TIME_UNITS = {
    "giorni": TimeUnit.DAY,
    "settimane": TimeUnit.WEEK,
    "mesi": TimeUnit.MONTH,
    "anni": TimeUnit.YEAR,
    "mattina": TimeUnit.PART_OF_DAY,
    "sera": TimeUnit.PART_OF_DAY,
    "notte": TimeUnit.PART_OF_DAY,
    "giorno": TimeUnit.DAY,
    "settimana": TimeUnit.WEEK,
    "mese": TimeUnit.MONTH,
    "anno": TimeUnit.YEAR,
    "decennio": TimeUnit.DECADE,
    "secolo": TimeUnit.CENTURY,
}

RELATIVE = re.compile(
    r"\s(?P<unit>mattina|sera|notte|settimana|mese|anno|decennio|secolo|estate|inverno|autunno"
    r"|primavera)(?![\wà-ÿ-])"
)

FUTURE = re.compile(r"\b(?:prossim[oaie]|sarà|saranno|avrà|dovrà|dovrebbe|previst[oaie])\b")

MONTH_CONTEXT = listed("a ad da dal in di del per lo scorso dallo fino")

NO_YEAR = re.compile(
    r"\s(?:chilometri|metri|persone|euro|dollari|tonnellate|ettari|voti|abitanti|milioni|miliardi|chili"
    r"|litri|visitatori|posti|studenti|lavoratori|per\scento|km|m²|kg|euros?)\b|\s?[%€]"
)

WEEKDAY_DATE = re.compile(
    rf",?\s(?:il\s)?(?P<day>[0-9]{{1,2}})[º°]?\s{_MONTH}(?:\s(?:del\s)?(?P<year>{YEAR}))?(?![0-9])"
)

WEEKDAY_TO_DATE = re.compile(r",?\s(?:il\s)?")

SEASON_YEAR = re.compile(rf"\s(?:del\s)?({YEAR})(?![0-9])")

QUARTER = re.compile(rf"\strimestre(?:\s(?:del\s)?(?P<year>{YEAR}))?(?![\w-])")

MONTH_STEMS = _SMALL

DATE_FORMS = (
    ISO_DAY,
    re.compile(
        rf"\b(?P<day>\d{{1,2}})[º°]?\s(?P<month>{either(_SMALL)})\.?\s(?:del\s)?(?P<year>\d{{4}})\b",
        re.IGNORECASE,
    ),
)

BEFORE_YEARS = listed("dal tra fra")

BEFORE_A_YEAR = listed("nel dal anno verso circa")

PERIODS = listed("secolo decennio trimestre estate inverno autunno primavera")

NOT_BEFORE_DECADE: frozenset[str] = frozenset()

SHIFTS = {"questo": 0, "questa": 0, "scorso": -1, "scorsa": -1, "prossimo": 1, "prossima": 1}
"""Words before a stretch of time, with how far it lies from the present one."""

RELATIVE_DAYS = {"ieri": -1, "oggi": 0, "domani": 1, "dopodomani": 2}

NOT_BEFORE_DAYS: frozenset[str] = listed("l'altro l’altro altro dopo")

CLOCK_WORDS = {"mezzanotte": "00:00"}
