"""Know the units in which news counts: currencies, measures and stretches of time."""

from __future__ import annotations

from factcheck.text.wordlists import listed

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

LONG_DURATIONS = {"decade": 10, "century": 100, "centuries": 100, "generation": 0}
"""Longer stretches, in years; 0 where it is not fixed."""
