"""Numbers, money, measures and portions as Dutch writes them.

Number words below a million are written as one; currency codes of ISO 4217; units of the SI.
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
nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien
achttien negentien
""".split()  # noqa: SIM905

TENS = {
    "twintig": 20, "dertig": 30, "veertig": 40, "vijftig": 50, "zestig": 60, "zeventig": 70, "tachtig": 80,
    "negentig": 90,
}  # fmt: skip

_BELOW_HUNDRED = (
    {word: value for value, word in enumerate(_SMALL)}
    | {"één": 1}
    | TENS
    | {
        f"{one}{'ën' if one[-1] == 'e' else 'en'}{ten}": value + tens
        for value, one in enumerate(_SMALL[1:10], 1)
        for ten, tens in TENS.items()
    }
)

_BELOW_THOUSAND = _BELOW_HUNDRED | {
    f"{one}honderd{rest}": value * 100 + more
    for value, one in enumerate(["", *_SMALL[2:10]], 1)
    for rest, more in {"": 0, **_BELOW_HUNDRED}.items()
    if more or not rest
}

UNITS = _BELOW_THOUSAND | {
    f"{word}duizend": value * 1_000 for word, value in _BELOW_THOUSAND.items() if value > 1
}
"""Number words written as one."""

_LARGE = {"miljoen": 1_000_000, "miljard": 1_000_000_000, "biljoen": 1_000_000_000_000}

SCALES = {"duizend": 1_000} | _LARGE

SHORT_SCALES: dict[str, int] = {}

ORDINALS = {"eerste": 1, "tweede": 2, "derde": 3, "vierde": 4}

PARTS = {"derde": 3, "kwart": 4, "vierde": 4, "vijfde": 5, "tiende": 10}
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
    "Canadese dollar": "CAD",
    "dollar": "USD",
    "Zwitserse frank": "CHF",
    "frank": "",
    "pond": "GBP",
    "yen": "JPY",
    "yuan": "CNY",
    "roebel": "RUB",
    "gulden": "NLG",
}

CURRENCY_WORDS = CURRENCY_SIGNS | _CURRENCIES

CENTS = {"cent": "EUR"}

_MEASURES = {
    "km": "kilometer kilometers",
    "m": "meter meters",
    "cm": "centimeter centimeters",
    "mm": "millimeter millimeters",
    "ha": "hectare hectares hectaren",
    "t": "ton",
    "kg": "kilogram kilo",
    "g": "gram",
    "l": "liter liters",
    "°": "graden",
    "W": "watt",
    "kW": "kilowatt",
    "MW": "megawatt",
    "GW": "gigawatt",
    "kWh": "kilowattuur",
    "hp": "pk",
    "sq m": "m²",
    "dB": "decibel",
}
MEASURES = (
    forms.SYMBOLS
    | {word: symbol for symbol, words in _MEASURES.items() for word in words.split()}
    | {
        "vierkante meter": "sq m",
        "vierkante kilometer": "sq km",
        "kubieke meter": "m³",
        "kilometer per uur": "km/h",
        "lichtjaar": "ly",
    }
)
"""Words and symbols of measure, with the symbol that stands for them."""
DURATIONS = {
    "seconde": "T{}S",
    "seconden": "T{}S",
    "minuut": "T{}M",
    "minuten": "T{}M",
    "uur": "T{}H",
    "uren": "T{}H",
    "dag": "{}D",
    "dagen": "{}D",
    "nacht": "{}D",
    "nachten": "{}D",
    "week": "{}W",
    "weken": "{}W",
    "maand": "{}M",
    "maanden": "{}M",
    "jaar": "{}Y",
    "jaren": "{}Y",
}
"""Stretches of time, with their form in ISO 8601 after the «P»."""

LONG_DURATIONS = {"decennium": 10, "decennia": 10, "eeuw": 100, "eeuwen": 100}

MULTIPLES = {"mln": 1_000_000, "mld": 1_000_000_000, "mrd": 1000000000, "dozijn": 12, **SCALES}
"""What stands after a figure or an article and multiplies it."""

SCALE = re.compile(rf"\s?(?P<long>(?:{either(_LARGE)}|duizend|ml[nd]|mrd){_END})(?P<short>(?!))?")

SIGN = re.compile(rf"(?:{either(CURRENCY_SIGNS)})\s?")

TAIL = re.compile(
    rf"""(?P<percent>\s?%|\sprocent{_END})
    |(?P<points_alone>\sprocentpunt(?:en)?{_END})
    |(?P<age>\sjaar\soud{_END}|-jarigen?{_END}|(?<=,\s[0-9]{{2}})\sjaar(?=[,.)]))
    |(?P<per>\s(?:van|op)\sde\s)(?=[0-9a-z])
    |(?P<coins>\s(?:{either(CENTS)}){_END})
    |(?P<money>\s?(?:{either(NUMBER_SIGNS)})|\s(?:{spaced(CURRENCY_WORDS)}|{either(CURRENCY_CODES)})(?![A-Za-zà-ÿ]))
    |(?P<duration>\s(?P<unit>{either([*DURATIONS, *LONG_DURATIONS])}){_END}(?!-))
    |(?P<measure>\s?(?:{spaced(MEASURES)})(?![\w/'’]))
    """,
    re.VERBOSE,
)

JOIN = re.compile(r"(?:\s?[-–—]\s?|\stot\s)(?=[$€£]?[0-9a-zà-ÿ])")

FRACTION = re.compile(rf"\s(?P<part>{either(PARTS)})(?![\w-])")

AND_A_HALF = re.compile(r"\s?½")

SHARE_FOLLOWS = re.compile(r"\s(?:van|deel)|[.,;:!?)”]|$")
ORDINAL = re.compile(r"(?:e|ste|de)(?!\w)")

WORD_ORDINAL = _NOWHERE

VOTE_TO = _NOWHERE

WARMTH = re.compile(r"temperatu|graden|hitte|kou|Celsius")

AGO = re.compile(r"\sgeleden(?!\w)")

IRREGULAR_PLURALS: frozenset[str] = frozenset()

NO_NOUN: frozenset[str] = frozenset()

WHO_IS = re.compile(r"\b(?:[Hh]ij|[Zz]ij|[Zz]e)\s(?:is|was)\s$|\b[A-ZÀ-Ý][\wà-ÿ’-]+\s[A-ZÀ-Ý][\wà-ÿ’-]+\s\($")
"""An age follows «zij is», or stands in brackets behind a name of two words."""

AGED = re.compile(r"\s([0-9]{1,3})(?![\w%]|[.,][0-9])")

INCHES = _NOWHERE

AFTER_ARTICLE = re.compile(r"\s(?P<word>miljoen|miljard|biljoen|dozijn|derde|kwart|vijfde|tiende)(?![\w-])")

ONE_IN = re.compile(r"(?!)")

HALF_OF = re.compile(r"\s(?P<share>(?=van\s))")

OTHER_HALVES = listed("eerste tweede andere")

VAGUE = re.compile(
    r"(?:[Tt]ientallen|[Hh]onderden|[Dd]uizenden|[Mm]iljoen(?:en)?|[Mm]iljard(?:en)?)(?![\w-])"
)

MAJORITY = re.compile(r"[Mm]eerderheid(?=\svan\s)")

FROM = "van"

AGO_WORD = "geleden"

VOTE_OF = _NO_WORD

NOT_BEFORE_MAJORITY = listed("zijn haar hun")

AGED_WORDS = listed("leeftijd")

RANGE_WORD = "tot"

SPACED_SCALES: frozenset[str] = frozenset()

VAGUE_WORDS = listed("tientallen honderden duizenden miljoen miljoenen miljard miljarden")

ARTICLES = listed("een")

HALF_WORDS = listed("helft")

MAJORITY_WORDS = listed("meerderheid")

HALF_PERIODS: dict[str, str] = {}

PLURALS = _NOWHERE
"""The counted thing is not looked for, since its plural alone does not tell it."""

AND_IN_NUMBERS = "en"

AFTER_VAGUE = _NO_WORD
