"""Runs of words that two texts share and that stand once in each: the anchors of an alignment.

Words that stand once in each text cannot be taken for others, so they need no comparison: a dictionary
finds them. Of those found, the heaviest increasing subsequence keeps the order of both; a run outside it
has moved. Weighing by length, where a patience diff counts, lets a sentence win over two words.
"""

from __future__ import annotations

import itertools
from bisect import bisect_left
from collections.abc import Iterable
from typing import NamedTuple


class CommonWords(NamedTuple):
    """The same words from one place in the old text and from one in the new."""

    old: int
    new: int
    size: int


def unique_runs(old: list[int], new: list[int], size: int) -> list[CommonWords]:
    """Find the shared runs of at least so many tokens that both texts hold only once, in old order."""
    before, after = once(old, size), once(new, size)
    runs: list[CommonWords] = []
    start = there = end = -1
    for words, at in before.items():
        place = after.get(words, -1) if at >= 0 else -1
        if place < 0:
            continue
        if place - at == there - start and at <= end:
            end = at + size
            continue
        if start >= 0:
            runs.append(CommonWords(start, there, end - start))
        start, there, end = at, place, at + size
    if start >= 0:
        runs.append(CommonWords(start, there, end - start))
    return runs


def heaviest_chain(runs: list[CommonWords]) -> list[CommonWords]:
    """Choose the runs that keep their order and hold the most tokens together.

    Runs come in old order. Where two chosen ones overlap, the later one gives way.
    """
    chosen = runs if _ordered(runs) else _increasing(runs)
    chain: list[CommonWords] = []
    old_end = new_end = 0
    for run in chosen:
        cut = max(old_end - run.old, new_end - run.new, 0)
        if cut < run.size:
            chain.append(CommonWords(run.old + cut, run.new + cut, run.size - cut))
            old_end, new_end = run.old + run.size, run.new + run.size
    return chain


def once(tokens: list[int], size: int) -> dict[tuple[int, ...], int]:
    """Tell where each run of a size begins, -1 for those that come more than once."""
    places: dict[tuple[int, ...], int] = {}
    shifted: Iterable[tuple[int, ...]] = zip(*(tokens[by:] for by in range(size)), strict=False)
    for at, words in enumerate(shifted):
        places[words] = -1 if words in places else at
    return places


def _ordered(runs: list[CommonWords]) -> bool:
    return all(before.new < after.new for before, after in itertools.pairwise(runs))


def _increasing(runs: list[CommonWords]) -> list[CommonWords]:
    """Return the heaviest increasing subsequence by new place (Jacobson and Vo, 1992)."""
    places: list[int] = []
    weights: list[int] = []
    tops: list[int] = []
    previous = [-1] * len(runs)
    for number, run in enumerate(runs):
        at = bisect_left(places, run.new)
        weight = run.size + (weights[at - 1] if at else 0)
        previous[number] = tops[at - 1] if at else -1
        end = at
        while end < len(weights) and weights[end] <= weight:
            end += 1
        # A heavier chain ends at this very place already.
        if end == at and at < len(places) and places[at] == run.new:
            continue
        places[at:end], weights[at:end], tops[at:end] = [run.new], [weight], [number]
    chain = []
    number = tops[-1] if tops else -1
    while number >= 0:
        chain.append(runs[number])
        number = previous[number]
    return chain[::-1]
