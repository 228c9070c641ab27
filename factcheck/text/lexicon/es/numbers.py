"""Numbers, money, measures and portions as Spanish writes them.

Number words of Spain and America; «billón» is a million millions; currency codes of ISO 4217.
"""

from __future__ import annotations

import re

from factcheck.text.lexicon import forms
from factcheck.text.lexicon.forms import NUMBER_SIGNS
from factcheck.text.wordlists import either, listed, spaced

_NOWHERE = re.compile(r"(?!)")
_NO_WORD = "\0"
_END = "(?![a-zà-ÿ])"

_SMALL = """
cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete
dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete
veintiocho veintinueve
""".split()  # noqa: SIM905

TENS = {
    "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70,
    "ochenta": 80, "noventa": 90,
}  # fmt: skip

_HUNDREDS = {
    "doscient": 200, "trescient": 300, "cuatrocient": 400, "quinient": 500, "seiscient": 600,
    "setecient": 700,
    "ochocient": 800, "novecient": 900,
}  # fmt: skip

UNITS = (
    {word: value for value, word in enumerate(_SMALL)}
    | {"un": 1, "una": 1, "veintiún": 21, "veintiuna": 21, "cien": 100, "ciento": 100}
    | {f"{stem}{ending}": value for stem, value in _HUNDREDS.items() for ending in ("os", "as")}
)

_LARGE = {
    "millón": 1_000_000,
    "millones": 1_000_000,
    "millardo": 1_000_000_000,
    "millardos": 1_000_000_000,
    "billón": 1_000_000_000_000,
    "billones": 1_000_000_000_000,
}

SCALES = {"mil": 1_000} | _LARGE

SHORT_SCALES: dict[str, int] = {}

ORDINALS = {"primero": 1, "primer": 1, "segundo": 2, "tercero": 3, "tercer": 3, "cuarto": 4}

PARTS = {
    "tercio": 3,
    "tercios": 3,
    "cuarto": 4,
    "cuartos": 4,
    "quinto": 5,
    "quintos": 5,
    "décimo": 10,
    "décimos": 10,
}
"""Names of the parts of a whole."""

DECIMAL_SIGN = ","
GROUPING_SIGNS = forms.GROUPING_SIGNS
FIGURE = forms.COMMA_FIGURE

_WORD = either([*UNITS, *TENS, *SCALES])

NUMBER_WORDS = re.compile(rf"(?:{_WORD})(?:\s(?:y\s)?(?:{_WORD})){{0,9}}{_END}", re.IGNORECASE)

CURRENCY_SIGNS = NUMBER_SIGNS | {"$": "", "US$": "USD", "R$": "BRL"}

CURRENCY_CODES = listed("USD EUR GBP JPY CHF CNY CAD AUD INR RUB BRL MXN SEK NOK DKK TRY PLN CZK HUF XOF XAF")

_CURRENCIES = {
    "euro": "EUR",
    "euros": "EUR",
    "dólares canadienses": "CAD",
    "dólar": "USD",
    "dólares": "USD",
    "francos suizos": "CHF",
    "francos": "",
    "libras esterlinas": "GBP",
    "libras": "GBP",
    "yenes": "JPY",
    "yuanes": "CNY",
    "rublos": "RUB",
    "reales": "BRL",
    "pesos": "",
    "pesetas": "ESP",
}

CURRENCY_WORDS = CURRENCY_SIGNS | _CURRENCIES | {f"de {word}": code for word, code in _CURRENCIES.items()}
"""Also as they follow a million, «de euros»."""

CENTS = {"céntimos": "EUR", "céntimo": "EUR"}

_MEASURES = {
    "km": "kilómetro kilómetros",
    "m": "metro metros",
    "cm": "centímetro centímetros",
    "mm": "milímetro milímetros",
    "ha": "hectárea hectáreas",
    "t": "tonelada toneladas",
    "kg": "kilogramo kilogramos kilo kilos",
    "g": "gramo gramos",
    "l": "litro litros",
    "°": "grado grados",
    "W": "vatio vatios",
    "kW": "kilovatio kilovatios",
    "MW": "megavatio megavatios",
    "GW": "gigavatio gigavatios",
    "dB": "decibelio decibelios",
}
MEASURES = (
    forms.SYMBOLS
    | {word: symbol for symbol, words in _MEASURES.items() for word in words.split()}
    | {
        "metros cuadrados": "sq m",
        "kilómetros cuadrados": "sq km",
        "metros cúbicos": "m³",
        "kilómetros por hora": "km/h",
        "kilovatios hora": "kWh",
        "años luz": "ly",
    }
)
"""Words and symbols of measure, with the symbol that stands for them."""
DURATIONS = {
    "segundo": "T{}S",
    "segundos": "T{}S",
    "minuto": "T{}M",
    "minutos": "T{}M",
    "hora": "T{}H",
    "horas": "T{}H",
    "día": "{}D",
    "días": "{}D",
    "noche": "{}D",
    "noches": "{}D",
    "semana": "{}W",
    "semanas": "{}W",
    "mes": "{}M",
    "meses": "{}M",
    "año": "{}Y",
    "años": "{}Y",
}
"""Stretches of time, with their form in ISO 8601 after the «P»."""

LONG_DURATIONS = {"década": 10, "décadas": 10, "siglo": 100, "siglos": 100}

MULTIPLES = {"m": 1_000_000, "docena": 12, **SCALES}
"""What stands after a figure or an article and multiplies it."""

SCALE = re.compile(rf"\s?(?P<long>(?:{either(_LARGE)}|mil){_END}|M(?=\s?[€$£]))(?P<short>(?!))?")

SIGN = re.compile(rf"(?:{either(CURRENCY_SIGNS)})\s?")

_OF_AGE = r"(?<=,\s[0-9][0-9])|(?<=\([0-9][0-9])|(?<=\b[aA]\slos\s[0-9][0-9])|(?<=,\sde\s[0-9][0-9])"
"""«Ana Ruiz, de 52 años,» is an age, other years are a stretch of time."""

TAIL = re.compile(
    rf"""(?P<percent>\s?%|\spor\s?ciento{_END})
    |(?P<points_alone>\spuntos\sporcentuales{_END})
    |(?P<age>\saños\sde\sedad{_END}|(?:{_OF_AGE})\saños(?=[,.;)]|$)|(?<=\b[aA]\slos\s[0-9][0-9])\saños(?=\s(?!d)))
    |(?P<per>\sde\scada\s)(?=[0-9a-z])
    |(?P<coins>\s(?:{either(CENTS)}){_END})
    |(?P<money>\s?(?:{either(NUMBER_SIGNS)})|\s(?:{spaced(CURRENCY_WORDS)}|{either(CURRENCY_CODES)})(?![A-Za-zà-ÿ]))
    |(?P<duration>\s(?P<unit>{either([*DURATIONS, *LONG_DURATIONS])}){_END}(?!-))
    |(?P<measure>(?!\s?ha\s(?!de\b)[^\W\d_])\s?(?:{spaced(MEASURES)})(?![\w/'’]))
    """,
    re.VERBOSE,
)

JOIN = re.compile(r"(?:\s?[-–—]\s?|\sa\s)(?=[$€£]?[0-9a-zà-ÿ])")

FRACTION = re.compile(rf"\s(?P<part>{either(PARTS)})(?![\w-])")

AND_A_HALF = re.compile(r"\sy\smedi[oa](?![a-z])|\s?½")

SHARE_FOLLOWS = re.compile(r"\s(?:del|de)|[.,;:!?)»]|$")
ORDINAL = re.compile(r"\.?(?:[ºª]|er)(?!\w)")

WORD_ORDINAL = _NOWHERE

VOTE_TO = _NOWHERE

WARMTH = re.compile(r"temperatur|grado|calor|frío|Celsius")

AGO = _NOWHERE

IRREGULAR_PLURALS: frozenset[str] = frozenset()

NO_NOUN: frozenset[str] = frozenset()

WHO_IS = _NOWHERE

AGED = re.compile(r"\sde\s([0-9]{1,3})\saños(?![\w-])")

INCHES = _NOWHERE

AFTER_ARTICLE = re.compile(r"\s(?P<word>millón|millardo|billón|docena|tercio|cuarto|quinto|décimo)(?![\w-])")

ONE_IN = re.compile(r"\sde\scada\s(?P<whole>[0-9]{1,4}|[a-zà-ÿ]{3,})(?![\w-]|[.,\s]?[0-9])")

HALF_OF = re.compile(r"\s(?P<share>(?=del?\s))")

OTHER_HALVES = listed("primera segunda otra")

VAGUE = re.compile(r"(?:[Dd]ecenas|[Cc]entenares|[Cc]ientos|[Mm]iles|[Mm]illones)(?![\w-])")

MAJORITY = re.compile(r"[Mm]ayoría(?=\s(?:de|del)\s)")

FROM = "de"

AGO_WORD = _NO_WORD

VOTE_OF = _NO_WORD

NOT_BEFORE_MAJORITY = listed("su")

AGED_WORDS = listed("edad")

RANGE_WORD = "a"

SPACED_SCALES: frozenset[str] = frozenset()

VAGUE_WORDS = listed("decenas centenares cientos miles millones")

ARTICLES = listed("un una")

HALF_WORDS = listed("mitad")

MAJORITY_WORDS = listed("mayoría")

HALF_PERIODS: dict[str, str] = {}

PLURALS = _NOWHERE
"""The counted thing is not looked for, since its plural alone does not tell it."""

AND_IN_NUMBERS = "y"

AFTER_VAGUE = _NO_WORD
