"""Months, weekdays, clock times and calendar periods as German writes them.

The calendar's names, with those that Austria uses, and the abbreviations of the official spelling rules.
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.forms import ISO_DAY, YEAR
from factcheck.text.lexicon.kinds import TimeUnit
from factcheck.text.wordlists import either, listed

MONTHS = {
    "Januar": 1, "Jänner": 1, "Februar": 2, "Feber": 2, "März": 3, "April": 4, "Mai": 5, "Juni": 6, "Juli": 7,
    "August": 8, "September": 9, "Oktober": 10, "November": 11, "Dezember": 12,
    "Jan": 1, "Jän": 1, "Feb": 2, "Apr": 4, "Aug": 8, "Sep": 9, "Sept": 9, "Okt": 10, "Nov": 11, "Dez": 12,
}  # fmt: skip

WEEKDAYS = {
    "Montag": 0, "Dienstag": 1, "Mittwoch": 2, "Donnerstag": 3, "Freitag": 4, "Samstag": 5, "Sonnabend": 5,
    "Sonntag": 6,
}  # fmt: skip

SEASONS = listed("Frühjahr Frühling Sommer Herbst Winter")

_MONTH = either(MONTHS)

_SHORTENED = r"(?:(?<=[.\s](?:Jan|Jän|Feb|Apr|Aug|Sep|Okt|Nov|Dez))\.|(?<=[.\s]Sept)\.)?"

MONTH_AHEAD = re.compile(rf"\.\s?(?P<month>{_MONTH})(?![a-zäöüß]){_SHORTENED}")

YEAR_AHEAD = re.compile(rf",?\s({YEAR})(?![0-9])")

AFTER_MONTH = re.compile(rf"\.?\s(?P<only_year>{YEAR})(?![0-9])(?P<day>(?!))?(?P<last>(?!))?(?P<year>(?!))?")

NUMERIC_DATE = re.compile(r"(?P<day>[0-9]{1,2})\.\s?(?P<month>[0-9]{1,2})\.\s?(?P<year>[0-9]{4})(?![0-9])")

_NO_CLOCK = "(?P<hour>(?!))?(?P<minute>(?!))?(?P<half>(?!))?(?P<zone>(?!))?(?P<oclock>(?!))?"

CLOCK = re.compile(
    r"(?P<hour24>[01]?[0-9]|2[0-4])(?:[.:](?P<minute24>[0-5][0-9]))?\sUhr"
    rf"(?![A-Za-zäöüß])(?:\s(?P<zone24>MEZ|MESZ|GMT|UTC)(?![A-Za-z]))?{_NO_CLOCK}"
)

DECADE = re.compile(r"(?P<decade>(?:1[0-9]|20)[0-9]0|[1-9]0)er(?:[-\s]?Jahren?)?(?![a-zäöüß])")

CENTURY = re.compile(r"(?P<number>[0-9]{1,2})\.\sJahrhunderts?(?![a-zäöüß])")

YEARS_APART = re.compile(rf"\s(?:bis|und)\s({YEAR})(?![0-9]|[.,][0-9])")

_PERIODS = "Jahrhundert Jahrzehnt Quartal"

TIME_UNITS = {
    "Morgen": TimeUnit.PART_OF_DAY,
    "Nachmittag": TimeUnit.PART_OF_DAY,
    "Abend": TimeUnit.PART_OF_DAY,
    "Nacht": TimeUnit.PART_OF_DAY,
    "Tag": TimeUnit.DAY,
    "Woche": TimeUnit.WEEK,
    "Monat": TimeUnit.MONTH,
    "Jahr": TimeUnit.YEAR,
    "Jahrzehnt": TimeUnit.DECADE,
    "Jahrhundert": TimeUnit.CENTURY,
}

RELATIVE = re.compile(
    rf"\s(?P<unit>{either([*TIME_UNITS, *WEEKDAYS, *MONTHS, *SEASONS, 'Wochenende', 'Quartal', 'Saison'])})"
    r"(?:es|s)?(?![a-zäöüß])"
)

FUTURE = re.compile(r"\b(?:wird|werden|soll|sollen|kommende[nmrs]?|nächste[nmrs]?|geplant|will|wollen)\b")

MONTH_CONTEXT = listed(
    "im Im seit Seit bis Bis ab Ab vom Vom Anfang Mitte Ende letzten vergangenen kommenden nächsten diesen"
)

NO_YEAR = re.compile(
    r"\s(?:Kilometer|Meter|Menschen|Personen|Euro|Dollar|Prozent|Tonnen|Hektar|Stimmen|Einwohner\w*|Kilo\w*"
    r"|Mitarbeiter\w*|Beschäftigte\w*|Quadratmeter|Liter|Besucher\w*|Stellen|Arbeitspl\w+|Jobs|Wohnungen|Fans|Zuschauer\w*"
    r"|Teilnehm\w+|Demonstrant\w+|Flüchtling\w*|Soldat\w+|Kinder\w*|Schüler\w*|Studierende\w*"
    r"|Betriebe\w*|Firmen|Unternehmen|Kunden|Seiten|Plätze\w*|Fälle\w*"
    r"|Unterschriften|Gäste\w*|Mio|Mrd|Millionen|Milliarden)\b|\s?[%€]"
)

WEEKDAY_DATE = re.compile(
    rf",?\s(?:de[mnr]\s)?(?P<day>[0-9]{{1,2}})\.\s(?P<month>{_MONTH})(?![a-zäöüß])"
    rf"(?:\s(?P<year>{YEAR}))?(?![0-9])"
)

WEEKDAY_TO_DATE = re.compile(r",?\s(?:(?:de[mnr]|am)\s)?")

SEASON_YEAR = re.compile(rf"\s({YEAR})(?![0-9])")

QUARTER = re.compile(rf"\.?\sQuartals?(?:\s(?:des\sJahres\s)?(?P<year>{YEAR}))?(?![\w-])")

MONTH_STEMS = {
    "jan": 1, "jän": 1, "feb": 2, "mär": 3, "apr": 4, "mai": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9,
    "okt": 10, "nov": 11, "dez": 12,
}  # fmt: skip

DATE_FORMS = (
    ISO_DAY,
    re.compile(r"(?<![\d.])(?P<day>\d{1,2})\. ?(?P<month>\d{1,2})\. ?(?P<year>\d{4})(?!\d)"),
    re.compile(
        rf"\b(?P<day>\d{{1,2}})\. (?P<month>{either(MONTH_STEMS)})[a-zä]{{0,6}}\.? "
        r"(?P<year>\d{4})\b",
        re.IGNORECASE,
    ),
)

BEFORE_YEARS = listed("von zwischen")

BEFORE_A_YEAR = listed("Jahr Jahre um seit bis von ab vor nach")

ALSO_WORDS: frozenset[str] = frozenset()

PERIODS = listed(_PERIODS)

NOT_BEFORE_DECADE = listed("seinen ihren")

_SHIFTS = {"letzte": -1, "vergangene": -1, "vorige": -1, "diese": 0, "nächste": 1, "kommende": 1}

SHIFTS = {f"{stem}{ending}": shift for stem, shift in _SHIFTS.items() for ending in ("", "n", "s", "m", "r")}
"""Words before a stretch of time, with how far it lies from the present one."""

RELATIVE_DAYS = {"vorgestern": -2, "gestern": -1, "heute": 0, "übermorgen": 2}
"""Not «morgen», which is as often the morning."""

NOT_BEFORE_DAYS: frozenset[str] = frozenset()

CLOCK_WORDS = {"mitternacht": "00:00"}
