"""Recognises the language of a text."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from itertools import islice

from factcheck.text.lexicon import languages, lexicon_of
from factcheck.text.lexicon.general import UNKNOWN

_WORD = re.compile(r"[^\W\d_]+")
_READ = 3_000
"""Words that are read: more of them change nothing, and a book takes no longer than an article."""
_FEW = 60
"""In fewer words than these no language is missed for certain: a list of names has no function words."""
_SHARE = 0.12
_LEAST = 0.05


def language_of(text: str, *, usual: str = "en") -> str:
    """Return the code of the language that a text is written in, or `lexicon.general.UNKNOWN`.

    Each language with a lexicon counts its function words among the text's first words: of prose they
    are a third, and of prose in another language hardly any. Accents do not count, since texts lose
    them. A short text, or one of names and figures alone, is taken to be in the usual language.
    """
    words = [_folded(match[0]) for match in islice(_WORD.finditer(text), _READ)]
    shares = {
        code: _share(code, words) for code in sorted(languages(), key=lambda code: (code != usual, code))
    }
    best = max(shares, key=lambda code: shares[code])
    if shares[best] >= _SHARE:
        return best
    return usual if len(words) < _FEW or shares[usual] >= _LEAST else UNKNOWN


def page_language(text: str) -> str:
    """Return the language by whose phrases, bylines and datelines the parts of a text are told.

    It is the text's own where that language has them, else English, which web pages hold everywhere.
    """
    language = language_of(text)
    return language if lexicon_of(language).tells_pages else "en"


def _share(language: str, words: list[str]) -> float:
    """Return how much of a text's words are function words of a language."""
    known = _function_words(language)
    return sum(word in known for word in words) / max(1, len(words))


@cache
def _function_words(language: str) -> frozenset[str]:
    return frozenset(map(_folded, lexicon_of(language).recognition.FUNCTION_WORDS))


def _folded(word: str) -> str:
    """Return a word in small letters without accents."""
    if word.isascii():
        return word.lower()
    letters = unicodedata.normalize("NFD", word.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
