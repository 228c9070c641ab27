"""A text as the aligner sees it: words and marks with their places, and its sentences."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import accumulate, pairwise

from msgspec import Struct

from factcheck.models import Span
from factcheck.text import sentences
from factcheck.text.lexicon import Lexicon

# Scripts without spaces between words: each character stands alone, or a line would be one word.
_ALONE = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
_MARKS = "\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f"
_INVISIBLE = "\u00ad\u200b-\u200d\u2060\ufeff"
_LETTERS = rf"(?:[^\W{_ALONE}]+|[{_MARKS}{_INVISIBLE}]+)+"
_TOKEN = re.compile(
    rf"\d+(?:[.,:/]\d+)*(?:{_LETTERS})?|{_LETTERS}(?:['’]{_LETTERS})*"
    r"|\.\.\.+|''|``|,,|[-‐‑‒–—―−]+|\S"
)
_HIDDEN = re.compile(f"[{_INVISIBLE}]")
"""Soft hyphens and joiners: a word is the same with and without them."""
_WORD = re.compile(r"\w")

QUOTE, DASH, OMISSION = '"', "-", "…"
_FORMS = (
    dict.fromkeys(("'", "’", "‘", "“", "”", "„", "‚", "«", "»", "‹", "›", "`", "´", "''", "``", ",,"), QUOTE)
    | dict.fromkeys("‐‑‒–—―−", DASH)
    | {"...": OMISSION}
)


class Tokens(Struct, frozen=True):
    """The words and marks of one text, in order, with the sentences they stand in.

    Quotation marks, apostrophes, dashes and omissions have one form each, since their style is
    no wording. Sentence tables hold token indices, end exclusive.
    """

    lexicon: Lexicon
    text: str
    starts: list[int]
    ends: list[int]
    words: list[str]
    weights: list[float]
    """Running sums: the weight of tokens i to j is weights[j] - weights[i]."""
    sentence: list[int]
    """The sentence each token stands in."""
    firsts: list[int]
    """The first token of each sentence, and after the last one the number of tokens."""

    def __len__(self) -> int:
        return len(self.words)

    def within(self, span: Span) -> tuple[int, int]:
        """Return the tokens that a span touches, as indices, end exclusive."""
        return bisect_right(self.ends, span.start), bisect_left(self.starts, span.end)

    def weight(self, low: int, high: int) -> float:
        """Return how much wording stands in some tokens: long words weigh more than marks."""
        return self.weights[high] - self.weights[low]

    def sentence_start(self, token: int) -> int:
        """Return the first token of the sentence that a token stands in."""
        return self.firsts[self.sentence[token]]

    def sentence_end(self, token: int) -> int:
        """Return the end of the sentence that a token stands in, in tokens."""
        return self.firsts[self.sentence[token] + 1]

    def starts_sentence(self, token: int) -> bool:
        """Tell whether a token, or the text's end, opens a sentence."""
        return token >= len(self.words) or self.sentence_start(token) == token


def read(lexicon: Lexicon, text: str) -> Tokens:
    """Split a text into tokens, in linear time."""
    starts, ends, words = [], [], []
    forms = _Forms()
    for match in _TOKEN.finditer(text):
        starts.append(match.start())
        ends.append(match.end())
        words.append(forms[match.group()])
    known = {word: weight_of(word) for word in set(words)}
    weights = [0.0, *accumulate(map(known.__getitem__, words))]
    firsts = _firsts(lexicon, text, starts)
    table = [0] * len(words)
    for number, (low, high) in enumerate(pairwise(firsts)):
        table[low:high] = [number] * (high - low)
    return Tokens(lexicon, text, starts, ends, words, weights, table, firsts)


def is_word(token: str) -> bool:
    """Tell whether a token is a word or number rather than a mark."""
    return _WORD.match(token) is not None


def keys(*readings: Tokens) -> list[list[int]]:
    """Number the tokens of several texts alike: the same number is the same word but for case."""
    numbers: dict[str, int] = {}
    return [[numbers.setdefault(word.casefold(), len(numbers)) for word in each.words] for each in readings]


def _firsts(lexicon: Lexicon, text: str, starts: list[int]) -> list[int]:
    """Return the first token of each sentence and the number of tokens."""
    found = {bisect_left(starts, span.start) for span in sentences.split(text, language=lexicon.language)}
    # Sentences without a token begin where the next one does: once is enough.
    return sorted(found | {0, len(starts)})


class _Forms(dict[str, str]):
    """Tokens with quotation marks, apostrophes, dashes and omissions in one form, as they come."""

    def __missing__(self, token: str) -> str:
        form = self[token] = _form(token)
        return form


def _form(token: str) -> str:
    """Return a token with quotation marks, apostrophes, dashes and omissions in one form."""
    if token.isascii() and token.isalnum():
        return token
    if token in _FORMS:
        return _FORMS[token]
    if token.startswith("..."):
        return OMISSION
    if token[0] in "-‐‑‒–—―−":
        return DASH
    return _HIDDEN.sub("", token.replace("’", "'")) or token


def weight_of(token: str) -> float:
    """Return how much a token says: a mark little, a small word half as much as a long one."""
    if not is_word(token):
        return 0.2  # a little, so that of two places with the same words that with the same marks counts more
    return 0.5 if len(token) <= 3 and token.islower() else 1.0
