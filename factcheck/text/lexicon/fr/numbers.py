"""Numbers, money, measures and portions as French writes them.

Number words of France, Belgium and Switzerland, of the older and the newer spelling; currency codes of ISO
4217; units of the SI and of common use.
"""

from __future__ import annotations

import re

from factcheck.text.lexicon import forms
from factcheck.text.lexicon.forms import NUMBER_SIGNS
from factcheck.text.wordlists import either, listed, spaced

_NOWHERE = re.compile(r"(?!)")
_NO_WORD = "\0"
_END = "(?![a-zà-ÿ])"

_SMALL = [
    "zéro",
    "un",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
    "dix",
    "onze",
    "douze",
    "treize",
    "quatorze",
    "quinze",
    "seize",
    "dix sept",
    "dix huit",
    "dix neuf",
]

TENS = {
    "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70,
    "huitante": 80,
    "octante": 80, "nonante": 90,
}  # fmt: skip

UNITS = (
    {word: value for value, word in enumerate(_SMALL)}
    | {f"soixante {word}": 60 + value for value, word in enumerate(_SMALL[10:], 10)}
    | {f"quatre vingt {word}": 80 + value for value, word in enumerate(_SMALL[1:], 1)}
    | {"une": 1, "soixante et onze": 71, "quatre vingt": 80, "quatre vingts": 80, "quatre vingt une": 81}
)
"""Number words up to nineteen, and those of several words that are one number."""

_LARGE = {
    "million": 1_000_000,
    "millions": 1_000_000,
    "milliard": 1_000_000_000,
    "milliards": 1_000_000_000,
    "billion": 1_000_000_000_000,
    "billions": 1_000_000_000_000,
}

SCALES = {"cent": 100, "cents": 100, "mille": 1_000} | _LARGE

SHORT_SCALES: dict[str, int] = {}

ORDINALS = {
    "premier": 1, "première": 1, "deuxième": 2, "second": 2, "seconde": 2, "troisième": 3, "quatrième": 4,
}  # fmt: skip

PARTS = {"tiers": 3, "quart": 4, "quarts": 4, "cinquième": 5, "cinquièmes": 5, "dixième": 10, "dixièmes": 10}
"""Names of the parts of a whole."""

DECIMAL_SIGN = ","
GROUPING_SIGNS = forms.GROUPING_SIGNS
FIGURE = forms.COMMA_FIGURE

_FIRST = " ".join(UNITS).split()
_WORD = either({*_FIRST, *TENS, *SCALES} - {"et"})

NUMBER_WORDS = re.compile(rf"(?:{_WORD})(?:[-\s](?:et[-\s])?(?:{_WORD})){{0,9}}{_END}", re.IGNORECASE)

CURRENCY_SIGNS = NUMBER_SIGNS

CURRENCY_CODES = listed("USD EUR GBP JPY CHF CNY CAD AUD INR RUB BRL MXN SEK NOK DKK TRY PLN CZK HUF XOF XAF")

_CURRENCIES = {
    "euro": "EUR",
    "euros": "EUR",
    "dollars canadiens": "CAD",
    "dollar": "USD",
    "dollars": "USD",
    "francs suisses": "CHF",
    "francs CFA": "",
    "francs": "",
    "livres sterling": "GBP",
    "yens": "JPY",
    "yuans": "CNY",
    "roubles": "RUB",
}

CURRENCY_WORDS = (
    NUMBER_SIGNS
    | _CURRENCIES
    | {f"{link}{word}": code for word, code in _CURRENCIES.items() for link in ("de ", "d'", "d’")}
)
"""Also as they follow a million, «d’euros», «de dollars»."""

CENTS = {"centime": "EUR", "centimes": "EUR"}

_MEASURES = {
    "km": "kilomètre kilomètres",
    "m": "mètre mètres",
    "cm": "centimètre centimètres",
    "mm": "millimètre millimètres",
    "ha": "hectare hectares",
    "t": "tonne tonnes",
    "kg": "kilogramme kilogrammes kilo kilos",
    "g": "gramme grammes",
    "l": "litre litres",
    "°": "degré degrés",
    "W": "watt watts",
    "kW": "kilowatt kilowatts",
    "MW": "mégawatt mégawatts",
    "GW": "gigawatt gigawatts",
    "kWh": "kilowattheure kilowattheures",
    "MWh": "mégawattheure mégawattheures",
    "V": "volt volts",
    "hp": "chevaux",
    "dB": "décibel décibels",
}

MEASURES = (
    forms.SYMBOLS
    | {word: symbol for symbol, words in _MEASURES.items() for word in words.split()}
    | {
        "mètres carrés": "sq m",
        "mètre carré": "sq m",
        "kilomètres carrés": "sq km",
        "kilomètre carré": "sq km",
        "mètres cubes": "m³",
        "kilomètres par heure": "km/h",
        "années-lumière": "ly",
    }
)
"""Words and symbols of measure, with the symbol that stands for them."""

DURATIONS = {
    "seconde": "T{}S", "secondes": "T{}S", "minute": "T{}M", "minutes": "T{}M",
    "heure": "T{}H", "heures": "T{}H",
    "jour": "{}D", "jours": "{}D", "nuit": "{}D", "nuits": "{}D", "semaine": "{}W", "semaines": "{}W",
    "mois": "{}M", "an": "{}Y", "ans": "{}Y", "année": "{}Y", "années": "{}Y",
}  # fmt: skip
"""Stretches of time, with their form in ISO 8601 after the «P»."""

LONG_DURATIONS = {"décennie": 10, "décennies": 10, "siècle": 100, "siècles": 100}

MULTIPLES = {
    "k": 1_000,
    "m": 1_000_000,
    "md": 1_000_000_000,
    "mds": 1_000_000_000,
    "mrd": 1_000_000_000,
    "mio": 1_000_000,
    "douzaine": 12,
    "dizaine": 10,
    "quinzaine": 15,
    "vingtaine": 20,
    "trentaine": 30,
    "quarantaine": 40,
    "cinquantaine": 50,
    "soixantaine": 60,
    "centaine": 100,
    "millier": 1_000,
    **SCALES,
}
"""What stands after a figure or an article and multiplies it."""

SCALE = re.compile(
    rf"\s?(?P<long>(?:{either(_LARGE)}|mille){_END}|(?:Mds?|Mrd|Mio|M|k)(?=\s?[€$£]"
    rf"|\s(?:{either(CURRENCY_CODES)})\b|\sd['’e]))"
    r"(?P<short>(?!))?"
)

SIGN = re.compile(rf"(?:{either(CURRENCY_SIGNS)})\s?")

TAIL = re.compile(
    rf"""(?P<percent>\s?%|\spour\s?cent{_END})
    |(?P<points_alone>\spoints?\sde\spourcentage{_END})
    |(?P<per>\ssur\s)(?=[0-9a-z])
    |(?P<coins>\s(?:{either(CENTS)}){_END})
    |(?P<money>\s?(?:{either(CURRENCY_SIGNS)})|\s(?:{spaced(CURRENCY_WORDS)}|{either(CURRENCY_CODES)})(?![A-Za-zà-ÿ]))
    |(?P<age>(?:(?<=,\s[0-9][0-9])|(?<=\([0-9][0-9])|(?<=\b[àÀ]\s[0-9][0-9]))\sans(?=[,.;)]|$)
        |(?<=\b[àÀ]\s[0-9][0-9])\sans(?=\s(?!d[e’'u])))
    |(?P<duration>\s(?P<unit>{either([*DURATIONS, *LONG_DURATIONS])}){_END}(?!-))
    |(?P<measure>\s?(?:{spaced(MEASURES)})(?![\w/'’]))
    """,
    re.VERBOSE,
)

JOIN = re.compile(r"(?:\s?[-–—]\s?|\sà\s)(?=[$€£]?[0-9a-zéà])")

FRACTION = re.compile(rf"\s(?P<part>{either(PARTS)})(?![\w-])")

AND_A_HALF = re.compile(r"\set\sdemie?(?!\w)|\s?½")

SHARE_FOLLOWS = re.compile(r"\s(?:de|des|du|d['’])|[.,;:!?)»]|$")

ORDINAL = re.compile(r"(?:ers?|ères?|res?|e|es|nde?s?|[eè]mes?|ièmes?)(?![\wà-ÿ])")

WORD_ORDINAL = _NOWHERE

VOTE_TO = _NOWHERE

WARMTH = re.compile(r"températ|degré|chaleur|froid|Celsius")

AGO = _NOWHERE

IRREGULAR_PLURALS: frozenset[str] = frozenset()

NO_NOUN: frozenset[str] = frozenset()

WHO_IS = _NOWHERE

AGED = re.compile(r"\sde\s([0-9]{1,3})\sans(?![\w-])")

INCHES = _NOWHERE

AFTER_ARTICLE = re.compile(
    r"\s(?P<word>million|milliard|billion|douzaine|tiers|quart|cinquième|dixième)(?![\w-])(?!\sd['’]heure)"
)
"""Not «une dizaine», which is about ten."""

ONE_IN = re.compile(
    r"\s[a-zà-ÿA-ZÀ-Ý-]{3,}(?:\s[a-zà-ÿ-]{4,})?\ssur\s(?P<whole>[0-9]{1,4}|[a-z]{3,})(?![\w-]|[.,\s]?[0-9])"
)

HALF_OF = re.compile(r"\s(?P<share>(?=des?\s|du\s|d['’]))")

OTHER_HALVES = listed("première seconde deuxième autre")

VAGUE = re.compile(
    r"(?:[Dd]izaines|[Cc]entaines|[Mm]illiers|[MmBb]illions|[Mm]illiards)(?:\sde\s(?:milliers|millions"
    r"|milliards))?(?![\w-])"
)

MAJORITY = re.compile(r"(?:[Mm]ajorité|[Pp]lupart)(?=\s(?:des|de|du)\s)")

FROM = "de"

AGO_WORD = _NO_WORD

VOTE_OF = _NO_WORD

NOT_BEFORE_MAJORITY = listed("sa leur")

AGED_WORDS = listed("âgé âgée âgés âgées")

RANGE_WORD = "à"

SPACED_SCALES: frozenset[str] = frozenset()

VAGUE_WORDS = listed("dizaines centaines milliers millions milliards billions")

ARTICLES = listed("un une")

HALF_WORDS = listed("moitié")

MAJORITY_WORDS = listed("majorité plupart")

HALF_PERIODS: dict[str, str] = {}

PLURALS = _NOWHERE
"""Adjectives stand on both sides of the noun, so that the counted thing is not looked for."""

AND_IN_NUMBERS = "et"

AFTER_VAGUE = _NO_WORD
