"""Tells prices from other amounts of money, since prices change while a budget of 2019 stays what it was."""

from __future__ import annotations

from factcheck.text.lexicon import lexicon_of


def names_price(text: str, language: str) -> bool:
    """Tell whether a statement says what something costs today; never in a language without the words."""
    lexicon = lexicon_of(language)
    return lexicon.tells_prices and bool(lexicon.prices.COSTS_NOW.search(text))
