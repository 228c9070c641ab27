"""Numbers, money, measures and portions as Italian writes them.

Number words up to a million are written as one; currency codes of ISO 4217; units of the SI.
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
zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici
diciassette diciotto diciannove
""".split()  # noqa: SIM905

TENS = {
    "venti": 20, "trenta": 30, "quaranta": 40, "cinquanta": 50, "sessanta": 60, "settanta": 70, "ottanta": 80,
    "novanta": 90,
}  # fmt: skip


def _below_hundred() -> dict[str, int]:
    words = {word: value for value, word in enumerate(_SMALL)} | TENS
    for ten, tens in TENS.items():
        for value, one in enumerate(_SMALL[1:10], 1):
            words[(ten[:-1] if one[0] in "uo" else ten) + one] = tens + value
        words |= {f"{ten}tré": tens + 3, f"{ten[:-1]}un": tens + 1}
    return words


def _below_thousand() -> dict[str, int]:
    below = _below_hundred()
    words = dict(below)
    for value, one in enumerate(["", *_SMALL[2:10]], 1):
        words[f"{one}cento"] = value * 100
        words |= {f"{one}cento{rest}": value * 100 + more for rest, more in below.items() if more}
    return words


_BELOW_THOUSAND = _below_thousand()

UNITS = _BELOW_THOUSAND | {
    f"{word}mila": value * 1_000 for word, value in _BELOW_THOUSAND.items() if value > 1
}
"""Number words written as one."""

_LARGE = {
    "milione": 1_000_000,
    "milioni": 1_000_000,
    "miliardo": 1_000_000_000,
    "miliardi": 1_000_000_000,
    "bilione": 1_000_000_000_000,
    "bilioni": 1_000_000_000_000,
}

SCALES = {"mille": 1_000} | _LARGE

SHORT_SCALES: dict[str, int] = {}

ORDINALS = {"primo": 1, "prima": 1, "secondo": 2, "terzo": 3, "quarto": 4}

PARTS = {
    "terzo": 3,
    "terzi": 3,
    "quarto": 4,
    "quarti": 4,
    "quinto": 5,
    "quinti": 5,
    "decimo": 10,
    "decimi": 10,
}
"""Names of the parts of a whole."""

DECIMAL_SIGN = ","
GROUPING_SIGNS = forms.GROUPING_SIGNS
FIGURE = forms.COMMA_FIGURE

NUMBER_WORDS = re.compile(rf"[a-zà-ÿ]+(?:\s(?:{either(_LARGE)}))?{_END}", re.IGNORECASE)
"""A number below a million is one word, of which the list above knows each."""

CURRENCY_SIGNS = NUMBER_SIGNS

CURRENCY_CODES = listed("USD EUR GBP JPY CHF CNY CAD AUD INR RUB BRL MXN SEK NOK DKK TRY PLN CZK HUF XOF XAF")

_CURRENCIES = {
    "euro": "EUR",
    "dollari canadesi": "CAD",
    "dollaro": "USD",
    "dollari": "USD",
    "franchi svizzeri": "CHF",
    "franchi": "",
    "sterline": "GBP",
    "yen": "JPY",
    "yuan": "CNY",
    "rubli": "RUB",
    "lire": "ITL",
}

CURRENCY_WORDS = CURRENCY_SIGNS | _CURRENCIES | {f"di {word}": code for word, code in _CURRENCIES.items()}
"""Also as they follow a million, «di euro»."""

CENTS = {"centesimi": "EUR", "centesimo": "EUR"}

_MEASURES = {
    "km": "chilometro chilometri",
    "m": "metro metri",
    "cm": "centimetro centimetri",
    "mm": "millimetro millimetri",
    "ha": "ettaro ettari",
    "t": "tonnellata tonnellate",
    "kg": "chilogrammo chilogrammi chilo chili",
    "g": "grammo grammi",
    "l": "litro litri",
    "°": "grado gradi",
    "W": "watt",
    "kW": "chilowatt",
    "MW": "megawatt",
    "GW": "gigawatt",
    "kWh": "kilowattora chilowattora",
    "sq m": "mq",
    "sq km": "kmq",
    "dB": "decibel",
}
MEASURES = (
    forms.SYMBOLS
    | {word: symbol for symbol, words in _MEASURES.items() for word in words.split()}
    | {
        "metri quadrati": "sq m",
        "metri quadri": "sq m",
        "chilometri quadrati": "sq km",
        "metri cubi": "m³",
        "chilometri orari": "km/h",
        "anni luce": "ly",
    }
)
"""Words and symbols of measure, with the symbol that stands for them."""
DURATIONS = {
    "secondo": "T{}S",
    "secondi": "T{}S",
    "minuto": "T{}M",
    "minuti": "T{}M",
    "ora": "T{}H",
    "ore": "T{}H",
    "giorno": "{}D",
    "giorni": "{}D",
    "notte": "{}D",
    "notti": "{}D",
    "settimana": "{}W",
    "settimane": "{}W",
    "mese": "{}M",
    "mesi": "{}M",
    "anno": "{}Y",
    "anni": "{}Y",
}
"""Stretches of time, with their form in ISO 8601 after the «P»."""

LONG_DURATIONS = {"decennio": 10, "decenni": 10, "secolo": 100, "secoli": 100}

MULTIPLES = {
    "mln": 1_000_000,
    "mld": 1_000_000_000,
    "mila": 1_000,
    "mln.": 1_000_000,
    "mld.": 1_000_000_000,
    "dozzina": 12,
    **SCALES,
}
"""What stands after a figure or an article and multiplies it."""

SCALE = re.compile(rf"\s?(?P<long>(?:{either(_LARGE)}|mila|mille|ml[nd]){_END})(?P<short>(?!))?")

SIGN = re.compile(rf"(?:{either(CURRENCY_SIGNS)})\s?")

_OF_AGE = r"(?<=,\s[0-9][0-9])|(?<=\([0-9][0-9])|(?<=\b[aA]\s[0-9][0-9])|(?<=,\sdi\s[0-9][0-9])"
"""«Anna Rossi, 52 anni,» is an age, other years are a stretch of time."""

TAIL = re.compile(
    rf"""(?P<percent>\s?%|\sper\s?cento{_END})
    |(?P<points_alone>\spunti\spercentuali{_END})
    |(?P<age>\sanni\s(?:di\setà|d[\'’]età){_END}|(?:{_OF_AGE})\sanni(?=[,.;)]|$)|(?<=\b[aA]\s[0-9][0-9])\sanni(?=\s(?!d)))
    |(?P<per>\ssu\s)(?=[0-9a-z])
    |(?P<coins>\s(?:{either(CENTS)}){_END})
    |(?P<money>\s?(?:{either(NUMBER_SIGNS)})|\s(?:{spaced(CURRENCY_WORDS)}|{either(CURRENCY_CODES)})(?![A-Za-zà-ÿ]))
    |(?P<duration>\s(?P<unit>{either([*DURATIONS, *LONG_DURATIONS])}){_END}(?!-))
    |(?P<measure>(?!\s?ha\s(?!di\b)[^\W\d_])\s?(?:{spaced(MEASURES)})(?![\w/'’]))
    """,
    re.VERBOSE,
)

JOIN = re.compile(r"(?:\s?[-–—]\s?|\sa\s)(?=[$€£]?[0-9a-zà-ÿ])")

FRACTION = re.compile(rf"\s(?P<part>{either(PARTS)})(?![\w-])")

AND_A_HALF = re.compile(r"\se\smezz[oa](?![a-z])|\s?½")

SHARE_FOLLOWS = re.compile(r"\s(?:del|degli|dei|delle|della|di)|[.,;:!?)»]|$")
ORDINAL = re.compile(r"[ºª](?!\w)")

WORD_ORDINAL = _NOWHERE

VOTE_TO = _NOWHERE

WARMTH = re.compile(r"temperatur|grad[oi]|cald|fredd|Celsius")

AGO = re.compile(r"\sfa(?![\wà-ÿ])")

IRREGULAR_PLURALS: frozenset[str] = frozenset()

NO_NOUN: frozenset[str] = frozenset()

WHO_IS = _NOWHERE

AGED = re.compile(r"\sdi\s([0-9]{1,3})\sanni(?![\w-])")

INCHES = _NOWHERE

AFTER_ARTICLE = re.compile(
    r"\s(?P<word>milione|miliardo|bilione|dozzina|terzo|quarto|quinto|decimo)(?![\w-])"
)

ONE_IN = re.compile(
    r"\s[a-zà-ÿA-ZÀ-Ý]{3,}(?:\s[a-zà-ÿ]{4,})?\ssu\s(?P<whole>[0-9]{1,4}|[a-zà-ÿ]{3,})(?![\w-]|[.,\s]?[0-9])"
)

HALF_OF = re.compile(r"\s(?P<share>(?=(?:degli|dei|delle|della|del|di)\s|dell['’]))")

OTHER_HALVES = listed("prima seconda altra")

VAGUE = re.compile(r"(?:[Dd]ecine|[Cc]entinaia|[Mm]igliaia|[Mm]ilioni|[Mm]iliardi)(?![\w-])")

MAJORITY = re.compile(r"(?:[Mm]aggioranza|[Mm]aggior\sparte)(?=\s(?:dei|degli|delle|di|del)\s)")

FROM = "da"

AGO_WORD = "fa"

VOTE_OF = _NO_WORD

NOT_BEFORE_MAJORITY = listed("sua loro")

AGED_WORDS = listed("età")

RANGE_WORD = "a"

SPACED_SCALES: frozenset[str] = frozenset()

VAGUE_WORDS = listed("decine centinaia migliaia milioni miliardi")

ARTICLES = listed("un uno una")

HALF_WORDS = listed("metà")

MAJORITY_WORDS = listed("maggioranza maggior")

HALF_PERIODS: dict[str, str] = {}

PLURALS = _NOWHERE
"""The counted thing is not looked for, since its plural alone does not tell it."""

AND_IN_NUMBERS = "e"

AFTER_VAGUE = _NO_WORD
