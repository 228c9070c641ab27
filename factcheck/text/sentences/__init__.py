"""Sentences of a text, by the words of its language or by general rules."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator

from factcheck.models import Span
from factcheck.text.lexicon import Lexicon, lexicon_of
from factcheck.text.sentences.breaks import Furniture, after_closing_words, forced_breaks, furniture_in
from factcheck.text.sentences.lines import wrap_width
from factcheck.text.sentences.quote_marks import quoted_stretches
from factcheck.text.sentences.stops import STOPS, next_sentence

_BLANK_LINE = re.compile(r"\n[^\S\n]*+\n\s*+")


def split(text: str, *, language: str = "en", whole_quotations: bool = False) -> list[Span]:
    """Return the sentences of a text in order: code points, end exclusive, no surrounding white space.

    The spans do not overlap and together hold everything but white space. A blank line always
    ends a sentence; a single line break does where the line is not merely wrapped. A quotation of
    several sentences is split inside, or kept in one piece with whole_quotations. The language is
    the code of a lexicon, or `lexicon.general.UNKNOWN`.
    """
    lexicon = lexicon_of(language)
    spans: list[Span] = []
    furniture, width = furniture_in(lexicon, text), wrap_width(text)
    for start, end in _blocks(text):
        cuts = _cuts(lexicon, text, start, end, furniture, width)
        if whole_quotations:
            cuts = _outside(cuts, quoted_stretches(text, start, end))
        for cut in cuts:
            if cut > start:
                last = cut
                while text[last - 1].isspace():
                    last -= 1
                spans.append(Span(start, last))
                start = cut
        spans.append(Span(start, end))
    return spans


def _outside(cuts: list[int], stretches: list[tuple[int, int]]) -> list[int]:
    """Return the cuts that fall in none of the stretches; both are in order."""
    kept, pending = [], iter([*stretches, (sys.maxsize, sys.maxsize)])
    opened, closed = next(pending)
    for cut in cuts:
        while closed <= cut:
            opened, closed = next(pending)
        if cut <= opened:
            kept.append(cut)
    return kept


def _blocks(text: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches between blank lines, without surrounding white space."""
    start = 0
    for gap in _BLANK_LINE.finditer(text):
        yield from _stripped(text, start, gap.start())
        start = gap.end()
    yield from _stripped(text, start, len(text))


def _stripped(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the stretch without surrounding white space, if anything is left."""
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end


def _cuts(lexicon: Lexicon, text: str, start: int, end: int, furniture: Furniture, width: int) -> list[int]:
    """Return where the sentences of a block begin, but for the first."""
    cuts = forced_breaks(lexicon, text, start, end, furniture, width)
    pending = iter([*cuts, end])
    begin, forced = start, next(pending)
    for match in STOPS.finditer(text, start, end):
        while forced <= match.start():
            begin, forced = max(begin, forced), next(pending)
        cut = next_sentence(lexicon, text, match, begin, end)
        if cut is not None:
            begin = cut
            cuts.append(cut)
    names = [after_closing_words(lexicon, text, begin, end) for begin in (start, *cuts)]
    return sorted([*cuts, *filter(None, names)])
