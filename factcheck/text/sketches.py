"""Sketches: near-identical texts known by a few numbers, without comparing them word by word.

A reprint of a wire report has the same paragraphs under another headline and another page around them.
So each run of eight words is hashed, and of the hashes the smallest of each of 64 permutations is kept
(MinHash: Broder 1997). The share of places in which two sketches agree is an estimate of the share of
runs that the texts have in common, with a standard error of 6 points. A sketch says only that two texts
are to be looked at: whether they are of one origin a person decides.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from zlib import crc32

_RUN = 8
_SIZE = 64
_LEAST_WORDS = 40
"""Of shorter texts a sketch says nothing: a few words are alike by chance."""
_MOST_WORDS = 60_000
_WORD = re.compile(r"\w+")
_PRIME = (1 << 61) - 1
_MASK = (1 << 32) - 1
# Fixed odd factors and summands from the decimals of the golden ratio: the sketch of a text never changes.
_GOLDEN = 0x9E3779B97F4A7C15
_STEPS = tuple(((_GOLDEN * (2 * at + 1)) % _PRIME, (_GOLDEN * (at + 1) ** 3) % _PRIME) for at in range(_SIZE))
_KEPT_RUNS = 4_000
"""So many runs, those of the smallest hashes, are put through the permutations: all of a usual article."""


def sketch(text: str) -> tuple[int, ...]:
    """Return what a text is known by among near-identical ones; empty for a text of under 40 words."""
    words = [match.group() for match in _WORD.finditer(text.casefold())][:_MOST_WORDS]
    if len(words) < _LEAST_WORDS:
        return ()
    runs = {crc32(" ".join(words[at : at + _RUN]).encode()) for at in range(len(words) - _RUN + 1)}
    some = sorted(runs)[:_KEPT_RUNS]
    return tuple(min((a * run + b) % _PRIME for run in some) & _MASK for a, b in _STEPS)


def likeness(one: Sequence[int], other: Sequence[int]) -> float:
    """Return the estimated share of runs of words that two texts have in common, from 0 to 1."""
    if not one or len(one) != len(other):
        return 0.0
    return sum(a == b for a, b in zip(one, other, strict=True)) / len(one)
