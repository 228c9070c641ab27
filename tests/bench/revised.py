"""What editors did to real sentences, read from two drafts in two ways that share no code with ours.

Neither reading is the truth, and both leave out what is not plain. «By sentence» pairs sentences
that difflib leaves over, where each is the other's clear best. «By word» follows a difflib
alignment of all words. Deleted is a sentence that no new one resembles.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from difflib import SequenceMatcher

from factcheck.models import Span
from factcheck.text import sentences

_WORD = re.compile(r"\w+")
_TOKEN = re.compile(r"\w+|[^\w\s]")
_PAIRED, _CLEARER, _GONE = 0.6, 0.2, 0.3

Truth = tuple[Span, Span | None]


def by_sentence(old: str, new: str) -> Iterator[Truth]:
    """Yield each sentence whose wording changed with its counterpart, or None where it was deleted."""
    before, after = sentences.split(old), sentences.split(new)
    was, now = _wordings(old, before), _wordings(new, after)
    for tag, low, high, new_low, new_high in SequenceMatcher(None, was, now, autojunk=False).get_opcodes():
        for number in range(low, high) if tag != "equal" else ():
            if was[number] in now:
                continue
            scores = sorted(
                ((_alike(was[number], now[at]), at) for at in range(new_low, new_high)), reverse=True
            )
            best, at = scores[0] if scores else (0.0, -1)
            clear = len(scores) < 2 or scores[1][0] < best - _CLEARER
            if best >= _PAIRED and clear:
                if max((_alike(was[other], now[at]), other) for other in range(low, high))[1] == number:
                    yield before[number], after[at]
            elif max((_alike(was[number], each) for each in now), default=0.0) < _GONE:
                yield before[number], None


def by_word(old: str, new: str) -> Iterator[Truth]:
    """Yield each sentence whose wording changed with the stretch of its words, or None."""
    was, now = list(_TOKEN.finditer(old)), list(_TOKEN.finditer(new))
    words, others = [match.group() for match in was], [match.group() for match in now]
    places: dict[int, int] = {}
    for block in SequenceMatcher(None, words, others, autojunk=False).get_matching_blocks():
        places |= {block.a + by: block.b + by for by in range(block.size)}
    starts = [match.start() for match in was]
    wordings = _wordings(new, sentences.split(new))
    flat = " ".join(new.split())
    for span in sentences.split(old):
        wording = " ".join(old[span.start : span.end].split())
        low, high = bisect_left(starts, span.start), bisect_left(starts, span.end)
        if wording in flat or high - low < 3:
            continue
        there = [places[at] for at in range(low, high) if at in places]
        if len(there) >= _PAIRED * (high - low):
            found = Span(now[there[0]].start(), now[there[-1]].end())
            if len(found) < 1.7 * len(span) + 20:
                yield span, found
        elif max((_alike(wording, each) for each in wordings), default=0.0) < _GONE:
            yield span, None


def _wordings(text: str, spans: list[Span]) -> list[str]:
    return [" ".join(text[span.start : span.end].split()) for span in spans]


def _alike(one: str, other: str) -> float:
    """Return how many words of two sentences are shared in order, from 0 to 1."""
    first, second = _WORD.findall(one.lower()), _WORD.findall(other.lower())
    if not first or not second:
        return 0.0
    shares = SequenceMatcher(None, first, second, autojunk=False)
    return shares.ratio() if shares.quick_ratio() >= _GONE else 0.0
