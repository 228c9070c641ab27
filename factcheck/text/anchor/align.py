"""Word alignment of two drafts: what stands where it stood, and what stands elsewhere.

It is a patience diff on runs of words rather than on lines: runs that both texts hold only once
are chained, then the same is done inside each gap with shorter and shorter runs. What is then
gone from its place and stands only once elsewhere, in words that nothing else claims, was moved.
"""

from __future__ import annotations

from itertools import pairwise

from msgspec import Struct

from factcheck.text.anchor import chains
from factcheck.text.anchor.chains import CommonWords
from factcheck.text.anchor.tokens import Tokens, keys

_LONG = (12, 6, 4, 3)
"""Sizes of the runs that are looked for, the longest first: in a text full of repeats they alone stand once.

Without the short ones one claim in 130 is lost.
"""
_SHORT = (2, 1)
"""Sizes for what is left once moves are found. Before, single words of what moved would be kept by chance."""
_SENTENCES = (3, 2, 1)
"""Sentences in a row that are looked for first; without the single ones a twin was taken for another."""
_MOVED = 4
"""Tokens that must stand in a row, and only once, before words are looked for elsewhere.

With 8 seven claims of 12,000 more are orphaned, with 2 one is found in part only.
"""
_DEEPEST = 6
"""Gaps within gaps, so that no input takes more than so many passes for each size of run."""
_SENTENCE = 1.5
"""The weight a whole sentence must have to be looked for elsewhere: «Yes.» has less and recurs by chance."""
_REACH = 6
"""Tokens that may be missing inside a sentence that was moved.

With none six claims of 12,000 more are asked about in vain.
"""
_MOST = 0.6
"""The share of a sentence that must be found elsewhere before it counts as moved."""
_ABSENT = -1


class Alignment(Struct, frozen=True):
    """Where each old token stands in the new text; -1 where it does not."""

    old: Tokens
    new: Tokens
    kept: list[int]
    """In place: these never decrease."""
    moved: list[int]
    """Elsewhere."""
    origin: list[int]
    """For each new token the old one it comes from, kept or moved."""


class _Gap:
    """A stretch of both texts between two anchors, with how it was reached."""

    __slots__ = ("depth", "new", "old", "rung")

    def __init__(self, old: tuple[int, int], new: tuple[int, int], rung: int = 0, depth: int = 0) -> None:
        self.old, self.new, self.rung, self.depth = old, new, rung, depth


def align(old: Tokens, new: Tokens) -> Alignment:
    """Align two texts; time grows with their length alone, whatever stands in them."""
    before, after = keys(old, new)
    by_sentence = _Chain(*_sentence_keys(old, before, new, after))
    by_sentence.fill([by_sentence.closed(by_sentence.whole())], _SENTENCES)
    words = _Words(old, new, before, after)
    words.take(by_sentence)
    words.fill(words.gaps(), _LONG)
    words.find_moved_sentences(by_sentence)
    words.find_moved()
    words.fill([words.closed(gap) for gap in words.gaps()], _SHORT)
    return Alignment(old, new, words.kept, words.moved, words.origin)


def _sentence_keys(
    old: Tokens, before: list[int], new: Tokens, after: list[int]
) -> tuple[list[int], list[int]]:
    """Number the sentences of both texts: the same number is the same words."""
    numbers: dict[tuple[int, ...], int] = {}
    return (
        [numbers.setdefault(tuple(before[low:high]), len(numbers)) for low, high in pairwise(old.firsts)],
        [numbers.setdefault(tuple(after[low:high]), len(numbers)) for low, high in pairwise(new.firsts)],
    )


class _Chain:
    """An alignment in order while it is made, of words or of whole sentences."""

    def __init__(self, before: list[int], after: list[int]) -> None:
        self.before, self.after = before, after
        self.kept = [_ABSENT] * len(before)
        self.origin = [_ABSENT] * len(after)

    def whole(self) -> _Gap:
        """Return both texts from end to end."""
        return _Gap((0, len(self.before)), (0, len(self.after)))

    def fill(self, pending: list[_Gap], ladder: tuple[int, ...]) -> None:
        """Anchor each gap by the longest runs first, then the gaps between those."""
        while pending:
            gap = pending.pop()
            room = min(gap.old[1] - gap.old[0], gap.new[1] - gap.new[0])
            while gap.rung < len(ladder) and ladder[gap.rung] > room:
                gap.rung += 1
            if room <= 0 or gap.rung >= len(ladder):
                continue
            before, after = self.before[slice(*gap.old)], self.after[slice(*gap.new)]
            runs = chains.heaviest_chain(chains.unique_runs(before, after, ladder[gap.rung]))
            pending += self._between(gap, runs)

    def _between(self, gap: _Gap, runs: list[CommonWords]) -> list[_Gap]:
        """Match the runs of a gap and return what is left of it."""
        if not runs or gap.depth >= _DEEPEST:
            # At this size nothing more is found: the next shorter one begins with a depth of its own.
            gap.rung, gap.depth = gap.rung + 1, 0
            return [gap if runs else self.closed(gap)]
        left = []
        old_at, new_at = gap.old[0], gap.new[0]
        for run in runs:
            place, there = gap.old[0] + run.old, gap.new[0] + run.new
            self._match(place, there, run.size)
            left.append(_Gap((old_at, place), (new_at, there), gap.rung, gap.depth + 1))
            old_at, new_at = place + run.size, there + run.size
        left.append(_Gap((old_at, gap.old[1]), (new_at, gap.new[1]), gap.rung, gap.depth + 1))
        return [self.closed(each) for each in left]

    def _match(self, old: int, new: int, size: int) -> None:
        self.kept[old : old + size] = range(new, new + size)
        self.origin[new : new + size] = range(old, old + size)

    def closed(self, gap: _Gap) -> _Gap:
        """Match what a gap's two sides begin and end with alike."""
        (low, high), (new_low, new_high) = gap.old, gap.new
        before, after = self.before, self.after
        room = min(high - low, new_high - new_low)
        head = tail = 0
        while head < room and before[low + head] == after[new_low + head]:
            head += 1
        while tail < room and before[high - 1 - tail] == after[new_high - 1 - tail]:
            tail += 1
        if head + tail > room:
            # Both ends claim some units, as where one of two equal ones was taken out between them.
            head = self._cut(low, new_low, room - tail, head)
            tail = room - head
        self._match(low, new_low, head)
        self._match(high - tail, new_high - tail, tail)
        gap.old, gap.new = (low + head, high - tail), (new_low + head, new_high - tail)
        return gap

    def _cut(self, _low: int, _new_low: int, _least: int, most: int) -> int:
        """Choose how many units go with what stands before a gap, between two bounds."""
        return most

    def gaps(self) -> list[_Gap]:
        """Return the stretches between units that kept their place."""
        found = []
        old_at = new_at = 0
        for place, there in enumerate(self.kept):
            if there == _ABSENT:
                continue
            if place > old_at and there > new_at:
                found.append(_Gap((old_at, place), (new_at, there)))
            old_at, new_at = place + 1, there + 1
        if old_at < len(self.before) and new_at < len(self.after):
            found.append(_Gap((old_at, len(self.before)), (new_at, len(self.after))))
        return found


class _Words(_Chain):
    """The alignment of words, in place and elsewhere, while it is made."""

    def __init__(self, old: Tokens, new: Tokens, before: list[int], after: list[int]) -> None:
        super().__init__(before, after)
        self.old, self.new = old, new
        self.moved = [_ABSENT] * len(before)

    def take(self, sentences: _Chain) -> None:
        """Match the words of sentences that are matched."""
        for number, there in enumerate(sentences.kept):
            if there >= 0:
                low = self.old.firsts[number]
                self._match(low, self.new.firsts[there], self.old.firsts[number + 1] - low)

    def _cut(self, low: int, new_low: int, least: int, most: int) -> int:
        """Choose how many words go with those before a gap, so that it begins with a sentence."""
        for count in range(most, least - 1, -1):
            if self.old.starts_sentence(low + count) and self.new.starts_sentence(new_low + count):
                return count
        return most

    def find_moved_sentences(self, sentences: _Chain) -> None:
        """Take whole sentences as moved that stand once in each text, in different places.

        Short ones, such as a name on a list, are found by this alone: loose words must be more in a row.
        """
        once, there = chains.once(sentences.before, 1), chains.once(sentences.after, 1)
        for key, number in once.items():
            place = there.get(key, _ABSENT)
            if number < 0 or place < 0:
                continue
            low, high = self.old.firsts[number], self.old.firsts[number + 1]
            new_low, new_high = self.new.firsts[place], self.new.firsts[place + 1]
            if self.old.weight(low, high) < _SENTENCE:
                continue
            if max(self.kept[low:high]) == _ABSENT == max(self.origin[new_low:new_high]):
                self.moved[low:high] = range(new_low, new_high)
                self.origin[new_low:new_high] = range(low, high)

    def find_moved(self) -> None:
        """Look for what left its place among the new words that nothing has claimed."""
        # Words that are taken get numbers of their own, so that no run can hold one of them.
        lost = [
            key if self.kept[at] == self.moved[at] == _ABSENT else -1 - at
            for at, key in enumerate(self.before)
        ]
        found = [
            key if place < 0 else -1 - len(lost) - at
            for at, (key, place) in enumerate(zip(self.after, self.origin, strict=False))
        ]
        for group in _groups(_stretched(chains.unique_runs(lost, found, _MOVED), lost, found)):
            self._move(group)
        # What moved is out of reach for the short runs that follow.
        for at, there in enumerate(self.moved):
            if there >= 0:
                self.before[at], self.after[there] = -1 - at, -1 - len(lost) - there

    def _move(self, group: list[CommonWords]) -> None:
        """Take a group of runs as moved, as far as it holds most of each sentence."""
        pairs = [(run.old + by, run.new + by) for run in group for by in range(run.size)]
        counts: dict[int, float] = {}
        for place, _ in pairs:
            number = self.old.sentence[place]
            counts[number] = counts.get(number, 0.0) + self.old.weight(place, place + 1)
        firsts = self.old.firsts
        whole = {
            number
            for number, weight in counts.items()
            if weight >= _MOST * self.old.weight(firsts[number], firsts[number + 1])
        }
        for place, there in pairs:
            free = self.moved[place] == _ABSENT and self.origin[there] == _ABSENT
            if free and self.old.sentence[place] in whole:
                self.moved[place], self.origin[there] = there, place


def _stretched(runs: list[CommonWords], old: list[int], new: list[int]) -> list[CommonWords]:
    """Lengthen runs to both sides while the words stay the same, each stretch once."""
    stretched: list[CommonWords] = []
    reached: dict[int, int] = {}
    for place, there, size in runs:
        shift = there - place
        if place < reached.get(shift, 0):  # within a run that was lengthened over it
            continue
        low, high = place, place + size
        while low and low + shift and old[low - 1] == new[low + shift - 1]:
            low -= 1
        while high < len(old) and high + shift < len(new) and old[high] == new[high + shift]:
            high += 1
        reached[shift] = high
        stretched.append(CommonWords(low, low + shift, high - low))
    return stretched


def _groups(runs: list[CommonWords]) -> list[list[CommonWords]]:
    """Put runs together that follow each other closely in both texts."""
    groups: list[list[CommonWords]] = []
    for run in runs:
        last = groups[-1][-1] if groups else None
        near = last is not None and (
            0 <= run.old - last.old - last.size <= _REACH and 0 <= run.new - last.new - last.size <= _REACH
        )
        if near:
            groups[-1].append(run)
        else:
            groups.append([run])
    return groups
