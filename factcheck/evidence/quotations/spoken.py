"""Spoken words: what counts as the same word in a quotation and in a transcript of it.

Capitals and punctuation are the transcriber's, short forms are their long form, and a number is its
value, in figures or in words. Nothing else is folded: “fifteen” and “fifty” are two words, and so are
“did” and “did not”.
"""

from __future__ import annotations

from decimal import Decimal

from msgspec import Struct

from factcheck.models import Span
from factcheck.text.details.numerals import figure, plain, spelled
from factcheck.text.lexicon import Lexicon, lexicon_of
from factcheck.text.words import words

_APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʼ＇", "'"))


class Heard(Struct, frozen=True):
    """A word as it is compared, and where it stands; a short form has several at one place."""

    key: str
    start: int
    end: int

    @property
    def is_number(self) -> bool:
        """Whether it is a number."""
        return self.key[:1] == "#"


def tokens(text: str, left_out: list[tuple[int, int]], *, language: str = "en") -> list[Heard]:
    """Return the words of a text in order, but for those in the stretches that are left out."""
    lexicon = lexicon_of(language)
    found: list[Heard] = []
    start = 0
    for gap_start, gap_end in [*left_out, (len(text), len(text))]:
        if gap_start > start:
            found += _read(lexicon, text, words(text, start, gap_start))
        start = max(start, gap_end)
    return found


def _read(lexicon: Lexicon, text: str, spans: list[Span]) -> list[Heard]:
    found: list[Heard] = []
    at = 0
    while at < len(spans):
        length = _number_length(lexicon, text, spans, at)
        if length:
            first, last = spans[at], spans[at + length - 1]
            value = spelled(lexicon, text[first.start : last.end])
            if value is not None:
                found.append(Heard(f"#{plain(value)}", first.start, last.end))
                at += length
                continue
        times = _times(lexicon, text, spans, at)
        if times is not None:
            found.append(Heard(f"#{plain(times)}", spans[at].start, spans[at + 1].end))
            at += 2
            continue
        span = spans[at]
        found += [Heard(key, span.start, span.end) for key in _keys(lexicon, text[span.start : span.end])]
        if text[span.end : span.end + 1] == "%":
            found.append(Heard(lexicon.spoken.PER_HUNDRED, span.end, span.end + 1))
        at += 1
    return found


def _times(lexicon: Lexicon, text: str, spans: list[Span], at: int) -> Decimal | None:
    """Return the value of figures with a word for a power of ten behind them, as «1.5 million»."""
    if at + 1 >= len(spans):
        return None
    digits = text[spans[at].start : spans[at].end]
    scale = lexicon.numbers.SCALES.get(text[spans[at + 1].start : spans[at + 1].end].lower())
    value = figure(lexicon, digits) if lexicon.numbers.FIGURE.fullmatch(digits) else None
    return value * scale if value is not None and scale is not None else None


def _keys(lexicon: Lexicon, word: str) -> list[str]:
    spoken = lexicon.spoken
    low = word.lower().translate(_APOSTROPHES)
    if low[0].isdigit():
        value = figure(lexicon, low) if lexicon.numbers.FIGURE.fullmatch(low) else None
        return [f"#{plain(value)}" if value is not None else low]
    if low in spoken.CONTRACTED:
        return list(spoken.CONTRACTED[low])
    # After the irregular ones above, such as «won't», which would leave «wo».
    if low.endswith(spoken.NOT_ENDING) and len(low) > len(spoken.NOT_ENDING):
        return [low.removesuffix(spoken.NOT_ENDING), spoken.NOT]
    return [low]


def _number_length(lexicon: Lexicon, text: str, spans: list[Span], at: int) -> int:
    """Return over how many words a number in words goes on from here, 0 where none begins."""
    numbers = lexicon.numbers
    length = 0
    # Eleven words say any number below a thousand million.
    for place in range(at, min(at + 12, len(spans))):
        span = spans[place]
        if place > at and text[spans[place - 1].end : span.start].strip(" -"):
            break
        parts = text[span.start : span.end].lower().split("-")
        if all(part in numbers.UNITS or part in numbers.TENS or part in numbers.SCALES for part in parts):
            length = place - at + 1
        elif parts != [numbers.AND_IN_NUMBERS] or place == at:
            break
    return length
