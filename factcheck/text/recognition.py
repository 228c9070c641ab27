"""Recognises the language of a text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cache
from itertools import islice
from typing import TypeVar

from factcheck.models import Block, Span
from factcheck.text.lexicon import languages, lexicon_of
from factcheck.text.lexicon.forms import LOWER
from factcheck.text.lexicon.general import UNKNOWN

_Part = TypeVar("_Part", Block, Span)

_WORD = re.compile(r"[^\W\d_]+")
_SMALL_WORD = re.compile(f"[{LOWER}]+")
_READ = 3_000
"""Words that are read: more of them change nothing, and a book takes no longer than an article."""
_FEW = 60
"""In fewer words than these no language is missed for certain: a list of names has no function words."""
_SHARE = 0.12
_LEAST = 0.05
_PASSAGE = 15
"""In fewer words than these a passage is taken to be in the language of its text."""
_SURE = 0.2
_BESIDE = 0.4
"""How much of the share of another language that of the text's own may be, so that no word list decides."""


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


def passage_language(passage: str, usual: str) -> str:
    """Return the language of a passage within a text: another than the text's own only beyond doubt.

    A fifth of its words must be function words of the other language, and far fewer of the text's own. Of
    9,000 passages of one to four sentences in six languages one was taken for another language's.
    """
    words = _SMALL_WORD.findall(passage.lower())[:_READ]
    if len(words) < _PASSAGE or usual not in languages() or _share(usual, words) >= _SURE:
        return usual  # nearly every passage: no accents are taken off, nor are the other languages counted
    words = [*map(_folded, words)]
    own = _share(usual, words)
    if own >= _SURE:
        return usual
    shares = {code: _share(code, words) for code in sorted(languages())}
    best = max(shares, key=lambda code: shares[code])
    return best if shares[best] >= _SURE and own < _BESIDE * shares[best] else usual


def language_at(text: str, blocks: Iterable[Block], place: int, usual: str) -> str:
    """Return the language of the block that a place in a text stands in."""
    block = next((block for block in blocks if block.start <= place < block.end), None)
    return usual if block is None else passage_language(text[block.start : block.end], usual)


def blocks_by_language(text: str, blocks: Iterable[_Part], usual: str) -> dict[str, list[_Part]]:
    """Return a text's blocks by the language of each, the usual one first."""
    found: dict[str, list[_Part]] = {usual: []}
    for block in blocks:
        found.setdefault(passage_language(text[block.start : block.end], usual), []).append(block)
    return found


def page_language(text: str) -> str:
    """Return the language by whose phrases, bylines and datelines the parts of a text are told.

    It is the text's own where that language has them, else English, which web pages hold everywhere.
    """
    language = language_of(text)
    return language if lexicon_of(language).tells_pages else "en"


def _share(language: str, words: list[str]) -> float:
    """Return how much of a text's words are function words of a language."""
    known = _function_words(language)
    return sum(map(known.__contains__, words)) / max(1, len(words))


@cache
def _function_words(language: str) -> frozenset[str]:
    return frozenset(map(_folded, lexicon_of(language).recognition.FUNCTION_WORDS))


def _folded(word: str) -> str:
    """Return a word in small letters without accents."""
    if word.isascii():
        return word.lower()
    letters = unicodedata.normalize("NFD", word.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
