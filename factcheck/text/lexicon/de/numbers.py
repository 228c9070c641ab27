"""Numbers, money, measures and portions as German writes them.

Number words of the language; currency codes of ISO 4217; units of the SI and of common use.
"""

from __future__ import annotations

import re

from factcheck.text.lexicon import forms
from factcheck.text.lexicon.forms import COMMA_FIGURE, NUMBER_SIGNS
from factcheck.text.wordlists import either, listed

_NOWHERE = re.compile(r"(?!)")
_NO_WORD = "\0"

_SMALL = (
    "null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf",
    "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn",
)  # fmt: skip

TENS = {
    "zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70,
    "achtzig": 80, "neunzig": 90,
}  # fmt: skip

_ONES = ["ein", *_SMALL[2:10]]

UNITS = (
    {word: value for value, word in enumerate(_SMALL)}
    | {f"{one}und{ten}": value + tens for value, one in enumerate(_ONES, 1) for ten, tens in TENS.items()}
    | {f"{one}hundert": value * 100 for value, one in enumerate(_ONES, 1)}
    | {f"{one}tausend": value * 1_000 for value, one in enumerate([*_ONES, *_SMALL[10:13]], 1)}
)
"""Number words written as one; «ein» and «eine» alone are articles."""

_LARGE = {
    "million": 1_000_000,
    "millionen": 1_000_000,
    "milliarde": 1_000_000_000,
    "milliarden": 1_000_000_000,
    "billion": 1_000_000_000_000,
    "billionen": 1_000_000_000_000,
}

SCALES = {"hundert": 100, "tausend": 1_000} | _LARGE

SHORT_SCALES: dict[str, int] = {}

ORDINALS = {
    "zweite": 2, "dritte": 3, "vierte": 4, "fünfte": 5, "sechste": 6, "siebte": 7, "achte": 8, "neunte": 9,
    "zehnte": 10,
}  # fmt: skip

PARTS = {"Drittel": 3, "Viertel": 4, "Fünftel": 5, "Sechstel": 6, "Achtel": 8, "Zehntel": 10}
"""Names of the parts of a whole."""

DECIMAL_SIGN = ","
GROUPING_SIGNS = forms.GROUPING_SIGNS

FIGURE = COMMA_FIGURE

NUMBER_WORDS = re.compile(
    rf"(?:{either([*UNITS, *TENS, 'hundert', 'tausend'])})(?:\s(?:{either(_LARGE)}))?(?![a-zäöüß])",
    re.IGNORECASE,
)

CURRENCY_SIGNS = NUMBER_SIGNS

CURRENCY_CODES = listed("USD EUR GBP JPY CHF CNY CAD AUD INR RUB BRL MXN SEK NOK DKK TRY PLN CZK HUF")

CURRENCY_WORDS = NUMBER_SIGNS | {
    "Euro": "EUR",
    "Dollar": "USD",
    "US-Dollar": "USD",
    "Franken": "CHF",
    "Schweizer Franken": "CHF",
    "Pfund": "GBP",
    "Yen": "JPY",
    "Yuan": "CNY",
    "Rubel": "RUB",
    "Kronen": "",
    "Zloty": "PLN",
    "Forint": "HUF",
    "Mark": "DEM",
    "D-Mark": "DEM",
}

CENTS = {"Cent": "EUR", "Rappen": "CHF", "Pence": "GBP"}

_MEASURES = {
    "km": "Kilometer Kilometern km",
    "m": "Meter Metern m",
    "cm": "Zentimeter Zentimetern cm",
    "mm": "Millimeter Millimetern mm",
    "ha": "Hektar ha",
    "sq km": "Quadratkilometer Quadratkilometern km²",
    "sq m": "Quadratmeter Quadratmetern qm m²",
    "m³": "Kubikmeter Kubikmetern m³",
    "t": "Tonne Tonnen t",
    "kg": "Kilogramm Kilo kg",
    "g": "Gramm g",
    "mg": "Milligramm mg",
    "l": "Liter Litern",
    "km/h": "km/h Stundenkilometer Stundenkilometern",
    "°C": "°C",
    "°": "Grad",
    "W": "Watt",
    "kW": "Kilowatt kW",
    "MW": "Megawatt MW",
    "GW": "Gigawatt GW",
    "kWh": "Kilowattstunde Kilowattstunden kWh",
    "MWh": "Megawattstunde Megawattstunden MWh",
    "V": "Volt",
    "hp": "PS",
    "MB": "Megabyte MB",
    "GB": "Gigabyte GB",
    "TB": "Terabyte TB",
    "dB": "Dezibel dB",
    "Hz": "Hertz Hz",
    "ly": "Lichtjahre Lichtjahren",
}

MEASURES = {word: symbol for symbol, words in _MEASURES.items() for word in words.split()}
"""Words and symbols of measure, with the symbol that stands for them."""

DURATIONS = {
    "Sekunde": "T{}S",
    "Minute": "T{}M",
    "Stunde": "T{}H",
    "Tag": "{}D",
    "Nächte": "{}D",
    "Woche": "{}W",
    "Monat": "{}M",
    "Jahr": "{}Y",
}
"""Stretches of time by their stem, with their form in ISO 8601 after the «P»."""

LONG_DURATIONS = {"Jahrzehnt": 10, "Jahrhundert": 100}

MULTIPLES = {
    "mio.": 1_000_000,
    "mio": 1_000_000,
    "mrd.": 1_000_000_000,
    "mrd": 1_000_000_000,
    "tsd.": 1_000,
    "tsd": 1_000,
    "dutzend": 12,
    "Dutzend": 12,
    "Million": 1_000_000,
    "Milliarde": 1_000_000_000,
    "Billion": 1_000_000_000_000,
    **SCALES,
}
"""What stands after a figure or an article and multiplies it."""

SCALE = re.compile(
    r"\s?(?P<long>(?:Mio|Mrd|Tsd)\.?|Million(?:en)?|Milliarden?|Billion(?:en)?|[Tt]ausend|[Hh]undert|Dutzend)"
    r"(?![a-zäöüß])(?P<short>(?!))?"
)

SIGN = re.compile(rf"(?:{either(CURRENCY_SIGNS)})\s?")

_UNIT = f"(?P<unit>{either([*DURATIONS, *LONG_DURATIONS])})"

TAIL = re.compile(
    rf"""(?P<percent>\s?%|\sProzent(?![a-zäöüß]))
    |(?P<points_alone>\sProzentpunkten?(?![a-zäöüß]))
    |(?P<age>-[Jj]ährige[nrs]?(?![a-zäöüß])|\s(?:Jahre?|Monate?|Wochen?|Tage?)\salt(?![a-zäöüß]))
    |(?P<per>\svon\s)(?=[0-9a-z])
    |(?P<coins>\s(?:{either(CENTS)})(?![a-zäöüß]))
    |(?P<money>\s(?:{either(CURRENCY_WORDS)}|{either(CURRENCY_CODES)})(?![A-Za-zäöüß]))
    |(?P<duration>\s{_UNIT}(?:en|n|e|s)?(?![a-zäöüß]))
    |(?P<measure>\s?(?:{either(MEASURES)})(?![\w/]))
    """,
    re.VERBOSE,
)

JOIN = re.compile(r"(?:\s?[-–—]\s?|\sbis\s(?:zu\s)?)(?=[$€£]?[0-9a-zäöü])")

FRACTION = re.compile(rf"\s(?P<part>{either(PARTS)})[ns]?(?![\w-])")

AND_A_HALF = re.compile(r"\s?½")

SHARE_FOLLOWS = re.compile("")
"""What a part of a whole is called is nothing else in German."""

ORDINAL = re.compile(r"(?<![0-9]{3})(?<![0-9],[0-9])\.(?=\s[A-ZÄÖÜ])")

WORD_ORDINAL = _NOWHERE

VOTE_TO = re.compile(r"\szu\s([0-9]{1,3})(?![\w%,.]*[0-9%])")

WARMTH = re.compile(r"Temperatur|Grad|Hitze|Kälte|Celsius")

AGO = _NOWHERE

IRREGULAR_PLURALS: frozenset[str] = frozenset()

NO_NOUN: frozenset[str] = frozenset()

WHO_IS = re.compile(r"\b(?:[Ss]ie|[Ee]r)\s(?:ist|war)\s$")

AGED = re.compile(r"\svon\s([0-9]{1,3})(?![\w%]|[.,][0-9])")

INCHES = _NOWHERE

AFTER_ARTICLE = re.compile(
    r"\s(?P<word>Million|Milliarde|Billion|Dutzend|Drittel|Viertel|Fünftel|Zehntel)(?![\w-])"
)

ONE_IN = re.compile(r"(?!)")

HALF_OF = re.compile(r"\s(?P<share>(?=der|des|aller|dieser|von|seiner|ihrer))")

OTHER_HALVES = listed("erste ersten zweite zweiten andere anderen bessere")

VAGUE = re.compile(r"(?:Dutzende|Hunderte|Tausende|Hunderttausende)n?(?![a-zäöüß])")

MAJORITY = re.compile(r"(?:Mehrheit(?=\s(?:der|des|von)\s)|[Mm]eisten(?=\s[A-ZÄÖÜ]))")

FROM = "von"

AGO_WORD = _NO_WORD

VOTE_OF = _NO_WORD

NOT_BEFORE_MAJORITY: frozenset[str] = frozenset()

AGED_WORDS = listed("Alter")

RANGE_WORD = "bis"

SPACED_SCALES: frozenset[str] = frozenset()

VAGUE_WORDS = listed("dutzende hunderte tausende hunderttausende")

ARTICLES = listed("eine einer einem ein einen")

HALF_WORDS = listed("Hälfte")

MAJORITY_WORDS = listed("mehrheit meisten")

HALF_PERIODS: dict[str, str] = {}

PLURALS = _NOWHERE
"""How a plural ends says little in German, so that the counted thing is not looked for."""

AND_IN_NUMBERS = "und"

AFTER_VAGUE = _NO_WORD
