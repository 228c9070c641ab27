"""Stems: the words of a text as claims are matched by them."""

from __future__ import annotations

import re
import unicodedata
from typing import Literal

from factcheck.text.lexicon import lexicon_of

_ADDRESS = re.compile(r"\S*(?::/{2}|www[.])\S+")
_JOINED = re.compile(r"(?<=[a-z])(?=[A-Z])")
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
_FORM: Literal["NFKD"] = "NFKD"
"""Accents stand apart from their letters, ligatures as the letters they are."""
_SHORTEST = 3


def stems(text: str, *, language: str = "en") -> list[str]:
    """Return the words of a text cut to their stems, without accents and addresses.

    Commas inside figures go, and words that were joined by their capitals alone are parted.
    """
    endings = lexicon_of(language).stems.ENDINGS
    plain = _JOINED.sub(" ", _ADDRESS.sub(" ", text)).replace("’", "'")
    plain = "".join(sign for sign in unicodedata.normalize(_FORM, plain) if not unicodedata.combining(sign))
    plain = re.sub(r"(?<=\d),(?=\d{3})", "", plain.lower())
    return [_stem(word, endings) for word in _WORD.findall(plain)]


def _stem(word: str, endings: tuple[tuple[str, str], ...]) -> str:
    if len(word) <= _SHORTEST or word[0].isdigit():
        return word
    for ending, instead in endings:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            return word[: -len(ending)] + instead
    return word
