"""Which paragraph of a new draft answers which of the old one, both in order.

Phrases of three words that few paragraphs hold vote for pairs; of those that are alike enough the
heaviest chain is taken that ascends in both drafts, and the gaps between its links are filled from
their ends and, where they are small, by a table of every pair. So the time grows with the length of the
drafts and not with its square, and a paragraph that moved leaves the others' pairs as they are: it is
left over on both sides, and found by its words afterwards.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence

from msgspec import Struct

from factcheck.models import Block, Role

_ALIKE = 0.4
"""The least likeness of two paragraphs that answer each other: unrelated prose shares 0.2 to 0.3."""

_COMMON = 8
"""In how many paragraphs a phrase may occur and still be taken as evidence for a pair."""

_CANDIDATES = 3
"""Paragraphs that one is compared with: those with most phrases in common, as a sentence may have moved."""
_CELLS = 900
"""Pairs that are compared one by one where no phrase in common says which belong together."""

_FIXED = frozenset({Role.HEADLINE, Role.BYLINE})
"""Roles that answer each other whatever their words."""

Pair = tuple[int, int]


class FoldedBlock(Struct, frozen=True):
    """A paragraph with its words, folded so that upper case does not count."""

    block: Block
    words: tuple[str, ...]
    counts: Counter[str]
    """How often each word stands in it."""


def pairs(old: Sequence[FoldedBlock], new: Sequence[FoldedBlock]) -> list[Pair]:
    """Return the paragraphs that answer each other as pairs of indexes, ascending on both sides."""
    unedited = _unedited(old, new)
    found: list[Pair] = []
    reached = 0, 0
    for left, right in (*_chain(_candidates(old, new, unedited)), (len(old), len(new))):
        found += _fill(old, new, unedited, reached, (left, right))
        if left < len(old):
            found.append((left, right))
        reached = left + 1, right + 1
    return found


def _unedited(old: Sequence[FoldedBlock], new: Sequence[FoldedBlock]) -> frozenset[tuple[str, ...]]:
    """Return the wordings that stand in both drafts equally often: such a paragraph answers no other."""
    counts = Counter(paragraph.words for paragraph in new)
    before = Counter(paragraph.words for paragraph in old)
    return frozenset(words for words, count in before.items() if counts[words] == count)


def _candidates(
    old: Sequence[FoldedBlock], new: Sequence[FoldedBlock], unedited: frozenset[tuple[str, ...]]
) -> Iterator[tuple[int, int, float]]:
    """Yield pairs that share rare phrases and are alike, with the weight of what they share."""
    known: dict[Hashable, list[int]] = defaultdict(list)
    for at, paragraph in enumerate(new):
        for phrase in _phrases(paragraph):
            known[phrase].append(at)
    for at, paragraph in enumerate(old):
        votes: Counter[int] = Counter()
        for phrase in _phrases(paragraph):
            where = known.get(phrase, ())
            if len(where) <= _COMMON:
                votes.update(where)
        for other, _ in votes.most_common(_CANDIDATES):
            likeness = _likeness(paragraph, new[other], unedited)
            if likeness >= _ALIKE:
                yield at, other, likeness * (len(paragraph.words) + len(new[other].words))


def _phrases(paragraph: FoldedBlock) -> set[Hashable]:
    """Return the paragraph's runs of three words, and the paragraph as a whole."""
    words = paragraph.words
    return {words, *zip(words, words[1:], words[2:], strict=False)}


def _likeness(one: FoldedBlock, other: FoldedBlock, unedited: frozenset[tuple[str, ...]]) -> float:
    """Return the share of their words that two paragraphs have in common, from 0 to 1."""
    if one.words == other.words:
        return 1.0
    if one.words in unedited or other.words in unedited:
        return 0.0
    whole = len(one.words) + len(other.words)
    smaller, larger = sorted((one.counts, other.counts), key=len)
    shared = sum(min(count, larger[word]) for word, count in smaller.items())
    likeness = 2 * shared / whole if whole else 0.0
    # An article has one headline: however it was rewritten, it answers the old one.
    fixed = one.block.role in _FIXED and one.block.role is other.block.role
    return max(likeness, _ALIKE) if fixed else likeness


def _chain(candidates: Iterable[tuple[int, int, float]]) -> list[Pair]:
    """Return the heaviest chain of candidates that ascends on both sides.

    The best chains by where they end are kept ascending in end and in weight, so that each
    candidate is placed in logarithmic time.
    """
    ends: list[int] = []
    weights: list[float] = []
    tails: list[int] = []
    links: list[tuple[Pair, int]] = []
    # Of one paragraph the later partner first: so no two of its partners ascend, and one is taken at most.
    for left, right, weight in sorted(candidates, key=lambda one: (one[0], -one[1])):
        at = bisect_left(ends, right)
        total = weight + (weights[at - 1] if at else 0.0)
        if at < len(ends) and ends[at] == right and weights[at] >= total:
            continue
        links.append(((left, right), tails[at - 1] if at else -1))
        stop = at
        while stop < len(ends) and weights[stop] <= total:
            stop += 1
        ends[at:stop], weights[at:stop], tails[at:stop] = [right], [total], [len(links) - 1]
    found: list[Pair] = []
    link = tails[-1] if tails else -1
    while link >= 0:
        pair, link = links[link]
        found.append(pair)
    return found[::-1]


def _fill(
    old: Sequence[FoldedBlock],
    new: Sequence[FoldedBlock],
    unedited: frozenset[tuple[str, ...]],
    start: Pair,
    end: Pair,
) -> list[Pair]:
    """Return the pairs inside a gap between two that are known."""
    (left, right), (left_end, right_end) = start, end
    head: list[Pair] = []
    # Short paragraphs have no phrase of three words to vote by.
    while left < left_end and right < right_end and old[left].words == new[right].words:
        head.append((left, right))
        left, right = left + 1, right + 1
    tail: list[Pair] = []
    while left < left_end and right < right_end and old[left_end - 1].words == new[right_end - 1].words:
        left_end, right_end = left_end - 1, right_end - 1
        tail.append((left_end, right_end))
    middle: list[Pair] = []
    if 0 < (left_end - left) * (right_end - right) <= _CELLS:
        inner = _best(old[left:left_end], new[right:right_end], unedited)
        middle = [(left + one, right + other) for one, other in inner]
    return head + middle + tail[::-1]


def _best(
    old: Sequence[FoldedBlock], new: Sequence[FoldedBlock], unedited: frozenset[tuple[str, ...]]
) -> list[Pair]:
    """Return the ascending pairs of alike paragraphs whose likeness adds up to the most."""
    alike = [[_likeness(one, other, unedited) for other in new] for one in old]
    best = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]
    for at in range(len(old) - 1, -1, -1):
        for other in range(len(new) - 1, -1, -1):
            paired = best[at + 1][other + 1] + alike[at][other] if alike[at][other] >= _ALIKE else 0.0
            best[at][other] = max(paired, best[at + 1][other], best[at][other + 1])
    found: list[Pair] = []
    at = other = 0
    while at < len(old) and other < len(new):
        here = best[at][other]
        if here == best[at + 1][other]:
            at += 1
        elif here == best[at][other + 1]:
            other += 1
        else:
            found.append((at, other))
            at, other = at + 1, other + 1
    return found
