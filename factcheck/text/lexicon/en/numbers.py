"""Numbers, money, measures and portions as English writes them.

Number words of the language; currency codes of ISO 4217; units of the SI and of common use.
"""

from __future__ import annotations

import re

from factcheck.text.wordlists import either, listed

UNITS = {
    word: value
    for value, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ]
    )
}

TENS = {
    word: 10 * (value + 2)
    for value, word in enumerate(
        (
            "twenty",
            "thirty",
            "forty",
            "fifty",
            "sixty",
            "seventy",
            "eighty",
            "ninety",
        )
    )
}

SCALES = {
    "hundred": 100,
    "thousand": 1_000,
    "million": 1_000_000,
    "billion": 1_000_000_000,
    "trillion": 1_000_000_000_000,
}

SHORT_SCALES = {
    "k": 1_000,
    "K": 1_000,
    "m": 1_000_000,
    "M": 1_000_000,
    "mn": 1_000_000,
    "bn": 1_000_000_000,
    "b": 1_000_000_000,
    "B": 1_000_000_000,
    "tn": 1_000_000_000_000,
    "trn": 1_000_000_000_000,
}

ORDINALS = {
    word: value
    for value, word in enumerate(
        [
            "zeroth",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
        ]
    )
}

PARTS = {
    "half": 2,
    "halves": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
}
"""Names of the parts of a whole, in the singular."""

DECIMAL_SIGN = "."
GROUPING_SIGNS = ","

FIGURE = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?(?![0-9])|[0-9]+(?:\.[0-9]+)?")

_NUMBER_WORD = "|".join([*UNITS, *TENS, *SCALES])

NUMBER_WORDS = re.compile(
    rf"(?:{_NUMBER_WORD})(?:[-\s](?:and\s)?(?:{_NUMBER_WORD})){{0,9}}(?![a-zA-Z])", re.IGNORECASE
)

CURRENCY_SIGNS = {
    "$": "USD",
    "US$": "USD",
    "A$": "AUD",
    "AU$": "AUD",
    "C$": "CAD",
    "CA$": "CAD",
    "HK$": "HKD",
    "NZ$": "NZD",
    "S$": "SGD",
    "R$": "BRL",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "₹": "INR",
    "₽": "RUB",
    "₩": "KRW",
    "₪": "ILS",
    "₴": "UAH",
}

CURRENCY_CODES = listed("""
    USD EUR GBP JPY CHF CNY CAD AUD INR RUB BRL MXN ZAR SEK NOK DKK TRY KRW
    """)

CURRENCY_WORDS = {
    "dollar": "USD",
    "dollars": "USD",
    "U.S. dollars": "USD",
    "US dollars": "USD",
    "bucks": "USD",
    "euro": "EUR",
    "euros": "EUR",
    "pounds sterling": "GBP",
    "yen": "JPY",
    "yuan": "CNY",
    "renminbi": "CNY",
    "ruble": "RUB",
    "rubles": "RUB",
    "roubles": "RUB",
    "rupees": "INR",
    "pesos": "",
    "francs": "",
    "kroner": "",
    "kronor": "SEK",
    "shekels": "ILS",
    "riyals": "SAR",
    "zloty": "PLN",
    "lira": "TRY",
    "rand": "ZAR",
}

CENTS = {"cent": "USD", "cents": "USD", "pence": "GBP"}

_MEASURES = {
    "mi": "mile miles",
    "km": "kilometer kilometers kilometre kilometres km kms",
    "m": "meter meters metre metres",
    "cm": "centimeter centimeters centimetre centimetres cm",
    "mm": "millimeter millimeters millimetre millimetres mm",
    "ft": "foot feet ft",
    "in": "inch inches",
    "yd": "yard yards",
    "nmi": "nautical-mile nautical-miles",
    "lb": "pound pounds lb lbs",
    "oz": "ounce ounces oz",
    "t": "tonne tonnes",
    "ton": "ton tons",
    "kg": "kilogram kilograms kilo kilos kg kgs",
    "g": "gram grams",
    "mg": "milligram milligrams mg",
    "acre": "acre acres",
    "ha": "hectare hectares",
    "sq ft": "square-foot square-feet sq-ft",
    "sq mi": "square-mile square-miles",
    "sq km": "square-kilometer square-kilometers square-kilometre square-kilometres",
    "sq m": "square-meter square-meters square-metre square-metres",
    "gal": "gallon gallons",
    "l": "liter liters litre litres",
    "bbl": "barrel barrels",
    "mph": "mph",
    "km/h": "kph km/h kmh",
    "kn": "knots",
    "°F": "°F",
    "°C": "°C",
    "°": "degree degrees",
    "W": "watt watts",
    "kW": "kilowatt kilowatts kW",
    "MW": "megawatt megawatts MW",
    "GW": "gigawatt gigawatts GW",
    "kWh": "kilowatt-hour kilowatt-hours kWh",
    "MWh": "megawatt-hour megawatt-hours MWh",
    "V": "volt volts",
    "hp": "horsepower",
    "kB": "kilobyte kilobytes KB kB",
    "MB": "megabyte megabytes MB",
    "GB": "gigabyte gigabytes GB",
    "TB": "terabyte terabytes TB",
    "ppm": "ppm",
    "dB": "decibel decibels",
    "Hz": "hertz Hz",
    "MHz": "megahertz MHz",
    "bp": "basis-point basis-points",
    "cal": "calorie calories",
    "ly": "light-year light-years",
}

MEASURES = {
    word.replace("-", " "): symbol for symbol, words in _MEASURES.items() for word in words.split()
} | {
    "light-year": "ly",
    "light-years": "ly",
    "kilowatt-hour": "kWh",
    "kilowatt-hours": "kWh",
    "miles per hour": "mph",
    "miles an hour": "mph",
    "kilometers per hour": "km/h",
    "kilometres per hour": "km/h",
    "kilometers an hour": "km/h",
    "degrees Fahrenheit": "°F",
    "degrees Celsius": "°C",
}
"""Words and symbols of measure, with the symbol that stands for them."""

DURATIONS = {
    "second": "T{}S",
    "minute": "T{}M",
    "hour": "T{}H",
    "day": "{}D",
    "night": "{}D",
    "week": "{}W",
    "fortnight": "2W",
    "month": "{}M",
    "year": "{}Y",
}
"""Stretches of time in the singular, with their form in ISO 8601 after the «P»."""

LONG_DURATIONS = {"decade": 10, "century": 100, "centurie": 100, "generation": 0}
"""Longer stretches, in years; 0 where it is not fixed."""

SCALE = re.compile(
    rf"[\s\u00a0-]?(?:(?P<long>hundred|thousand|million|billion|trillion|dozen)(?![a-z])"
    rf"|(?P<short>{either(SHORT_SCALES)})(?![\w'’-]))",
    re.IGNORECASE,
)

SIGN = re.compile(rf"(?:{either(CURRENCY_SIGNS)})\s?", re.IGNORECASE)

_DURATION = (
    r"(?P<unit>second|minute|hour|day|night|week|fortnight|month|year|decade|century|centurie|generation)"
)

TAIL = re.compile(
    rf"""(?P<percent>\s?%|[\s-](?:percent|per\scent|pct)(?![a-z]))(?P<points>[\s-]points?)?
    |(?P<points_alone>[\s-]percentage[\s-]points?|\s?pp(?![\w]))
    |(?P<age>[\s-](?:years?|months?|weeks?|days?)[\s-]olds?(?![a-z])|[\s-]years?\sof\sage)
    |(?P<per>[\s-]in[\s-](?:every\s|each\s)?|\sout\sof\s(?:every\s|each\s|the\s)?|\sof\s(?:the\s)?)(?=[0-9a-z])
    |(?P<odds>-to-|\sto\s)(?=(?:one|1)(?![\w,.]))
    |(?P<versus>-to-)
    |(?P<coins>\s(?:cents?|pence)(?![a-z]))
    |(?P<money>[\s-](?:{either(CURRENCY_WORDS)})(?![a-z])|\s(?:{"|".join(sorted(CURRENCY_CODES))})(?![A-Z]))
    |(?P<duration>[\s-]{_DURATION}s?(?![a-z]))
    |(?P<measure>[\s-]?(?:{either(MEASURES)})(?![\w/]))
    """,
    re.VERBOSE,
)

JOIN = re.compile(
    r"(?:\s?[-–—]\s?|-to-|\sto\s(?:about\s|nearly\s|almost\s|as\smany\sas\s)?|\sor\s)(?=[$€£]?[0-9a-z])"
)

FRACTION = re.compile(
    r"[\s-](?P<part>half|halves|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?(?![\w-])"
)

AND_A_HALF = re.compile(r"\sand\s(?:a|one)[-\s]half(?![a-z])|\s?½|\s1/2(?![0-9/])")

SHARE_FOLLOWS = re.compile(
    r"\s(?:of|less|more|fewer|higher|lower|larger|smaller|bigger|faster|off|to|from|since|between|over"
    r"|have|had|were|are|say|said|in)(?![a-z])"
    r"|[.,;:!?)”\"]|$"
)

ORDINAL = re.compile(r"(?:st|nd|rd|th)(?![a-z])")

WORD_ORDINAL = re.compile(r"-(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)(?![a-z])")

VOTE_TO = re.compile(r"\sto\s([0-9]{1,3})(?![\w%,.]*[0-9%])")

WARMTH = re.compile(r"temperature|degree|heat|cold|warm|freez|Fahrenheit|Celsius|[0-9]C\b.{1,9}[0-9]F\b")

AGO = re.compile(r"\s(?:ago|earlier|later|from\snow)(?![a-z])")

IRREGULAR_PLURALS = listed("""
    people men women children police troops personnel staff folks cattle feet teeth mice sheep
    aircraft spacecraft species series data media fish deer congressmen congresswomen servicemen
    firefighters policemen fishermen businessmen gunmen lawmen grandchildren stepchildren salesmen
    crewmen percent
    """)

NO_NOUN = listed("""
    is was has does says this his its as us thus plus versus always perhaps less across towards
    afterwards besides whereas and of to in or were the for with at on by from but that who which
    when while if than then are had have will would could can may be been not no nor so into out off
    up down over after before because since until between during against about near per each every
    another other said told it he she they we you i him her them their our my your what where how
    why a an ago later earlier now too also just only even still yet again there here unless makes
    takes gives gets goes comes seems remains becomes means needs wants shows adds times minus
    compared according despite including percent following until
    """)

WHO_IS = re.compile(r"\b(?:who|he|she|He|She)\s(?:is|was)\s$")

AGED = re.compile(r"\s([0-9]{1,3}(?:(?:[-–]|\sto\s)[0-9]{1,3})?)(?![\w%]|[.,][0-9])")

INCHES = re.compile(r"[-\s]([0-9]{1,2})(?![\w-]|[.,][0-9])(?:\sinch(?:es)?)?")

AFTER_ARTICLE = re.compile(
    r"\s(?P<word>hundred|thousand|million|billion|trillion|dozen|couple\sof(?=\s)|third|quarter|fifth"
    r"|fourth|sixth|tenth)(?![\w-])"
)

ONE_IN = re.compile(r"(?!)")

HALF_OF = re.compile(
    r"[\s-](?:a\s)?(?P<scale>dozen|hundred|thousand|million|billion|trillion)(?![a-z])"
    r"|\s(?:a|of\sone)\s(?P<percent>percent(?:age\spoint)?)(?![a-z])"
    r"|\san?\s(?P<time>hour|century|decade|day|year|mile)(?![a-z])"
    r"|(?P<share>(?=\s(?:of|the|a|an|its|their|our|his|her|as|that|were|are|said|say|have|had"
    r"|were)(?![a-z])|[.,;]))"
)

OTHER_HALVES = listed("""
    first second other better latter former back front top bottom last final in a and
    """)

VAGUE = re.compile(
    r"(?:[Tt]ens|[Dd]ozens|[Ss]cores|[Hh]undreds|[Tt]housands|[Mm]illions|[Bb]illions|[Tt]rillions)"
    r"(?:\sof\s(?:thousands|millions|billions|trillions|dollars|euros)){0,2}(?:\sof(?=\s[a-z]))?(?![a-z])"
)

MAJORITY = re.compile(
    r"[Mm]ajority(?=\sof\s)|[Mm]ost\sof(?=\s(?:the|its|their|them|those|us)\b)|[Mm]ost(?=\s[A-Za-z]+(?:s"
    r"|people)\b)"
)

FROM = "from"

AGO_WORD = "ago"

VOTE_OF = "vote of "

NOT_BEFORE_MAJORITY = listed("at her his its second the their third")

AGED_WORDS = listed("aged age ages")

RANGE_WORD = "to"

MULTIPLES = {"dozen": 12, "couple of": 2, **SCALES}
"""What an article makes a number of."""

SPACED_SCALES = listed("bn")
"""Short scales that may stand apart from their number."""

VAGUE_WORDS = listed("dozens hundreds thousands millions billions trillions tens scores")

ARTICLES = listed("a")

HALF_WORDS = listed("half")

MAJORITY_WORDS = listed("majority")

HALF_PERIODS = {"hour": "PT30M", "day": "PT12H", "year": "P6M", "decade": "P5Y", "century": "P50Y"}
"""Half of a stretch of time, in ISO 8601."""

PLURALS = re.compile(r"(?<![sui])s$")
"""How the plural of a regular noun ends, but not «loss», «virus» or «crisis»."""

AND_IN_NUMBERS = "and"

AFTER_VAGUE = " of"
