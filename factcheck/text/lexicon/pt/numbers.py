"""Numbers, money, measures and portions as Portuguese writes them.

Number words of Portugal and Brazil; «bilhão» is Brazilian for «mil milhões»; currency codes of ISO 4217.
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
zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete
dezoito
dezenove
""".split()  # noqa: SIM905

TENS = {
    "vinte": 20, "trinta": 30, "quarenta": 40, "cinquenta": 50, "sessenta": 60, "setenta": 70, "oitenta": 80,
    "noventa": 90,
}  # fmt: skip

_HUNDREDS = {
    "duzent": 200, "trezent": 300, "quatrocent": 400, "quinhent": 500, "seiscent": 600, "setecent": 700,
    "oitocent": 800, "novecent": 900,
}  # fmt: skip

UNITS = (
    {word: value for value, word in enumerate(_SMALL)}
    | {
        "uma": 1,
        "duas": 2,
        "quatorze": 14,
        "dezasseis": 16,
        "dezassete": 17,
        "dezanove": 19,
        "cem": 100,
        "cento": 100,
    }
    | {f"{stem}{ending}": value for stem, value in _HUNDREDS.items() for ending in ("os", "as")}
)

_LARGE = {
    "milhão": 1_000_000,
    "milhões": 1_000_000,
    "bilhão": 1_000_000_000,
    "bilhões": 1_000_000_000,
    "bilião": 1_000_000_000_000,
    "biliões": 1_000_000_000_000,
    "trilhão": 1_000_000_000_000,
    "trilhões": 1_000_000_000_000,
}

SCALES = {"mil": 1_000} | _LARGE

SHORT_SCALES: dict[str, int] = {}

ORDINALS = {"primeiro": 1, "primeira": 1, "segundo": 2, "terceiro": 3, "quarto": 4}

PARTS = {
    "terço": 3,
    "terços": 3,
    "quarto": 4,
    "quartos": 4,
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

NUMBER_WORDS = re.compile(rf"(?:{_WORD})(?:\s(?:e\s)?(?:{_WORD})){{0,9}}{_END}", re.IGNORECASE)

CURRENCY_SIGNS = NUMBER_SIGNS | {"$": "", "US$": "USD", "R$": "BRL"}

CURRENCY_CODES = listed("USD EUR GBP JPY CHF CNY CAD AUD INR RUB BRL MXN SEK NOK DKK TRY PLN CZK HUF XOF XAF")

_CURRENCIES = {
    "euro": "EUR",
    "euros": "EUR",
    "dólares canadenses": "CAD",
    "dólar": "USD",
    "dólares": "USD",
    "francos suíços": "CHF",
    "francos": "",
    "libras": "GBP",
    "ienes": "JPY",
    "iuanes": "CNY",
    "rublos": "RUB",
    "reais": "BRL",
    "real": "BRL",
    "pesos": "",
    "escudos": "",
}

CURRENCY_WORDS = CURRENCY_SIGNS | _CURRENCIES | {f"de {word}": code for word, code in _CURRENCIES.items()}
"""Also as they follow a million, «de euros»."""

CENTS = {"cêntimos": "EUR", "cêntimo": "EUR", "centavos": "BRL"}

_MEASURES = {
    "km": "quilómetro quilómetros quilômetro quilômetros",
    "m": "metro metros",
    "cm": "centímetro centímetros",
    "mm": "milímetro milímetros",
    "ha": "hectare hectares",
    "t": "tonelada toneladas",
    "kg": "quilograma quilogramas quilo quilos",
    "g": "grama gramas",
    "l": "litro litros",
    "°": "grau graus",
    "W": "watt watts",
    "kW": "quilowatt quilowatts",
    "MW": "megawatt megawatts",
    "GW": "gigawatt gigawatts",
    "dB": "decibel decibéis",
}
MEASURES = (
    forms.SYMBOLS
    | {word: symbol for symbol, words in _MEASURES.items() for word in words.split()}
    | {
        "metros quadrados": "sq m",
        "quilómetros quadrados": "sq km",
        "quilômetros quadrados": "sq km",
        "metros cúbicos": "m³",
        "quilómetros por hora": "km/h",
        "quilômetros por hora": "km/h",
        "anos-luz": "ly",
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
    "dia": "{}D",
    "dias": "{}D",
    "noite": "{}D",
    "noites": "{}D",
    "semana": "{}W",
    "semanas": "{}W",
    "mês": "{}M",
    "meses": "{}M",
    "ano": "{}Y",
    "anos": "{}Y",
}
"""Stretches of time, with their form in ISO 8601 after the «P»."""

LONG_DURATIONS = {"década": 10, "décadas": 10, "século": 100, "séculos": 100}

MULTIPLES = {"m": 1_000_000, "mi": 1000000, "bi": 1_000_000_000, "dúzia": 12, **SCALES}
"""What stands after a figure or an article and multiplies it."""

SCALE = re.compile(
    rf"\s?(?P<long>(?:{either(_LARGE)}|mil){_END}|(?:mi|bi)(?![\w])|M(?=\s?[€$£]))(?P<short>(?!))?"
)

SIGN = re.compile(rf"(?:{either(CURRENCY_SIGNS)})\s?")

TAIL = re.compile(
    rf"""(?P<percent>\s?%|\spor\s?cento{_END})
    |(?P<points_alone>\spontos\spercentuais{_END})
    |(?P<age>\sanos\sde\sidade{_END}|(?:(?<=,\sde\s[0-9]{{2}})|(?<=\b[Aa]os\s[0-9]{{2}}))\sanos{_END}
        |(?<=,\s[0-9]{{2}})\sanos(?=[,.)]))
    |(?P<per>\s(?:em|de)\scada\s)(?=[0-9a-z])
    |(?P<coins>\s(?:{either(CENTS)}){_END})
    |(?P<money>\s?(?:{either(NUMBER_SIGNS)})|\s(?:{spaced(CURRENCY_WORDS)}|{either(CURRENCY_CODES)})(?![A-Za-zà-ÿ]))
    |(?P<duration>\s(?P<unit>{either([*DURATIONS, *LONG_DURATIONS])}){_END}(?!-))
    |(?P<measure>\s?(?:{spaced(MEASURES)})(?![\w/'’]))
    """,
    re.VERBOSE,
)

JOIN = re.compile(r"(?:\s?[-–—]\s?|\sa\s)(?=[$€£]?[0-9a-zà-ÿ])")

FRACTION = re.compile(rf"\s(?P<part>{either(PARTS)})(?![\w-])")

AND_A_HALF = re.compile(r"\se\smei[oa](?![a-z])|\s?½")

SHARE_FOLLOWS = re.compile(r"\s(?:de|dos|das|do|da)|[.,;:!?)»]|$")
ORDINAL = re.compile(r"\.?[ºª](?!\w)")

WORD_ORDINAL = _NOWHERE

VOTE_TO = _NOWHERE

WARMTH = re.compile(r"temperatur|grau|calor|frio|Celsius")

AGO = re.compile(r"\satrás(?![\wà-ÿ])")

IRREGULAR_PLURALS: frozenset[str] = frozenset()

NO_NOUN: frozenset[str] = frozenset()

WHO_IS = _NOWHERE

AGED = re.compile(r"\sde\s([0-9]{1,3})\sanos(?![\w-])")

INCHES = _NOWHERE

AFTER_ARTICLE = re.compile(
    r"\s(?P<word>milhão|bilhão|bilião|trilhão|dúzia|terço|quarto|quinto|décimo)(?![\w-])"
)

ONE_IN = re.compile(r"(?!)")

HALF_OF = re.compile(r"\s(?P<share>(?=d[aeo]s?\s))")

OTHER_HALVES = listed("primeira segunda outra")

VAGUE = re.compile(r"(?:[Dd]ezenas|[Cc]entenas|[Mm]ilhares|[MmBb]ilhões)(?![\w-])")

MAJORITY = re.compile(r"[Mm]aioria(?=\s(?:de|dos|das|do|da)\s)")

FROM = "de"

AGO_WORD = "atrás"

VOTE_OF = _NO_WORD

NOT_BEFORE_MAJORITY = listed("sua")

AGED_WORDS = listed("""
    idade homem mulher rapaz rapariga menino menina jovem idoso idosa criança bebé bebê empresário empresária
    estudante adolescente motorista agricultor turista turistas senhor senhora funcionário funcionária
    """)
"""Words before an age: «um homem de 26 anos»."""

RANGE_WORD = "a"

SPACED_SCALES: frozenset[str] = frozenset()

VAGUE_WORDS = listed("dezenas centenas milhares milhões bilhões")

ARTICLES = listed("um uma")

HALF_WORDS = listed("metade")

MAJORITY_WORDS = listed("maioria")

HALF_PERIODS: dict[str, str] = {}

PLURALS = re.compile(
    r"^(?:passageiros|tripulantes|pessoas|homens|mulheres|adultos|crianças|rapazes|raparigas|meninos|meninas"
    r"|militares|civis)$"
)
"""Only persons are looked for as what is counted, since a plural alone does not tell the rest."""

AND_IN_NUMBERS = "e"

AFTER_VAGUE = _NO_WORD
