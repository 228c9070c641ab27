"""Runs of words that two wordings share, found in time that does not explode on long ones.

What both begin and end with is taken off. The rest is compared whole where it is short (difflib, whose
longest blocks read best), and else cut at the longest chain of words that stand once in each, as a
patience diff does: the whole comparison takes the product of both lengths, which a rewritten page of a
thousand words would make seconds. Then runs too short to read by are given up, and what came or went is
moved to a sentence's edge where that is as true.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

_CELLS = 40_000
"""Words of one times words of the other up to which the two are compared whole."""

_STOPS = frozenset(".!?…”’»")
"""What ends a sentence, also within a quotation."""
_FAR = 8
"""Words that a change may be moved by; a repeat that is longer is no accident at the edge of a sentence."""

Run = tuple[int, int, int]


def matching_runs(old: Sequence[str], new: Sequence[str]) -> list[Run]:
    """Return the runs of equal words as (index in old, index in new, length), ascending.

    Lone short words kept between two larger changes are left out, since they make a replaced
    phrase unreadable; and a sentence that came or went is one from its first word to its stop.
    """
    joined: list[Run] = []
    for run in _runs(old, new, 0, 0, len(old), len(new), anchored=False):
        if joined and joined[-1][0] + joined[-1][2] == run[0] and joined[-1][1] + joined[-1][2] == run[1]:
            joined[-1] = joined[-1][0], joined[-1][1], joined[-1][2] + run[2]
        else:
            joined.append(run)
    return _slid(_readable(joined, old, new), old, new)


def _runs(
    old: Sequence[str],
    new: Sequence[str],
    left: int,
    right: int,
    left_end: int,
    right_end: int,
    *,
    anchored: bool,
) -> Iterator[Run]:
    """Yield the runs inside a window of both wordings."""
    head = 0
    while left + head < left_end and right + head < right_end and old[left + head] == new[right + head]:
        head += 1
    if head:
        yield left, right, head
    left, right = left + head, right + head
    tail = 0
    while (
        left < left_end - tail
        and right < right_end - tail
        and old[left_end - tail - 1] == new[right_end - tail - 1]
    ):
        tail += 1
    left_end, right_end = left_end - tail, right_end - tail
    if 0 < (left_end - left) * (right_end - right) <= _CELLS:
        # From 200 words on difflib would pass over the frequent ones, and the last of its blocks is empty.
        matcher = SequenceMatcher(None, old[left:left_end], new[right:right_end], autojunk=False)
        for start, start_new, length in matcher.get_matching_blocks()[:-1]:
            yield left + start, right + start_new, length
    # Once only: between anchors too large a rest was written anew from end to end.
    elif left < left_end and right < right_end and not anchored:
        yield from _between_anchors(old, new, left, right, left_end, right_end)
    if tail:
        yield left_end, right_end, tail


def _between_anchors(
    old: Sequence[str], new: Sequence[str], left: int, right: int, left_end: int, right_end: int
) -> Iterator[Run]:
    """Yield the runs around words that occur once in each wording and in the same order in both."""
    anchors = _anchors(old[left:left_end], new[right:right_end])
    at, at_new = left, right
    for start, start_new in anchors:
        yield from _runs(old, new, at, at_new, left + start, right + start_new, anchored=True)
        yield left + start, right + start_new, 1
        at, at_new = left + start + 1, right + start_new + 1
    yield from _runs(old, new, at, at_new, left_end, right_end, anchored=True)


def _anchors(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """Return the longest ascending chain of words that are the only ones of their kind."""
    once = {word for word, count in Counter(old).items() if count == 1}
    once &= {word for word, count in Counter(new).items() if count == 1}
    place = {word: at for at, word in enumerate(new) if word in once}
    ends: list[int] = []
    tails: list[int] = []
    links: list[tuple[int, int, int]] = []
    for at, word in enumerate(old):
        if word not in once:
            continue
        other = place[word]
        rank = bisect_left(ends, other)
        links.append((at, other, tails[rank - 1] if rank else -1))
        ends[rank : rank + 1], tails[rank : rank + 1] = [other], [len(links) - 1]
    found: list[tuple[int, int]] = []
    link = tails[-1] if tails else -1
    while link >= 0:
        at, other, link = links[link]
        found.append((at, other))
    return found[::-1]


def _readable(runs: list[Run], old: Sequence[str], new: Sequence[str]) -> list[Run]:
    """Leave out short runs that stand between two changes larger than themselves."""
    kept: list[Run] = []
    end = end_new = 0
    for at, (start, start_new, length) in enumerate(runs):
        next_start, next_new = runs[at + 1][:2] if at + 1 < len(runs) else (len(old), len(new))
        before = max(_size(old[end:start]), _size(new[end_new:start_new]))
        after = max(_size(old[start + length : next_start]), _size(new[start_new + length : next_new]))
        own = _size(old[start : start + length])
        # Two words kept within a rewritten phrase are the same by chance.
        if length <= 2 and own <= before and own <= after:
            continue
        kept.append((start, start_new, length))
        end, end_new = start + length, start_new + length
    return kept


def _slid(runs: list[Run], old: Sequence[str], new: Sequence[str]) -> list[Run]:
    """Let what came or went in one wording alone begin after a sentence's end, where that is as true.

    «[. Many came] .» and «. [Many came .]» leave the same words; the second reads better.
    """
    result = list(runs)
    for at in range(1, len(result)):
        (start, start_new, length), (then, then_new, rest) = result[at - 1], result[at]
        end, end_new = start + length, start_new + length
        if (end < then) == (end_new < then_new):
            continue
        words, begin, stop = (old, end, then) if end < then else (new, end_new, then_new)
        by = _slide(words, begin, stop, rest)
        if by:
            result[at - 1] = start, start_new, length + by
            result[at] = then + by, then_new + by, rest - by
    return [run for run in result if run[2]]


def _slide(words: Sequence[str], begin: int, stop: int, rest: int) -> int:
    """Return how far a change may move on so that a stop stands before it, 0 where it need not."""
    if words[begin - 1] in _STOPS:
        return 0
    by = 0
    while by < rest and by < _FAR and words[begin + by] == words[stop + by]:
        by += 1
        if words[begin + by - 1] in _STOPS:
            return by
    return 0


def _size(words: Sequence[str]) -> int:
    return sum(map(len, words))
