"""Sentences that stand more than once: which of them is meant is told by what stands around them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from factcheck.text.anchor.align import Alignment
from factcheck.text.anchor.tokens import Tokens, is_word

_NEAR = 8
"""Tokens on either side that may vouch for a sentence."""
_ROW = 2
"""Sentences on either side among which the number of twins must not change."""
_STRETCH = 4
"""Tokens that may have been put in between it and them."""
_VOUCHED = 0.5
"""The share of their weight that must still stand beside it."""


class Twins:
    """Knows which sentences stand more than once in either text, and whether a match is sure."""

    def __init__(self, found: Alignment) -> None:
        self._found = found
        self._old, self._new = _counts(found.old), _counts(found.new)

    def is_doubtful(self, low: int, there: int, targets: Sequence[int]) -> bool:
        """Tell whether the sentence at an old token, found at a new one, may as well be another.

        It may where the same words stand more than once and neither neighbour came along, or
        where the neighbours came along to different ones of them.
        """
        old, new = self._found.old, self._found.new
        words = _sentence(old, low)
        first, last = old.sentence_start(low), old.sentence_end(low)
        if self._repeats(old, first, words) != self._repeats(new, there - low + first, words):
            return True
        if max(self._old[words], self._new[words]) < 2:
            return False
        begin, end = new.sentence_start(there), new.sentence_end(there)
        if self._rows(old, first, words) != self._rows(new, begin, words):
            return True
        before, after = self._before(first, begin, targets), self._after(last, end, targets)
        if before and after:
            return not any(map(is_word, words)) and not self._is_wedged(first, last, begin, end)
        if not before and not after:
            return True
        return self._other_after(last, end, words) if before else self._other_before(first, begin, words)

    def _is_wedged(self, first: int, last: int, begin: int, end: int) -> bool:
        """Tell whether the words right before and right after are the same ones still."""
        found = self._found
        before = found.kept[first - 1] == begin - 1 if first else begin == 0
        return before and (found.kept[last] == end if last < len(found.old) else end == len(found.new))

    def is_vouched(self, low: int, high: int, begin: int, end: int) -> bool:
        """Tell whether what stood on both sides of some old tokens stands beside the new ones."""
        kept = self._found.kept
        return self._before(low, begin, kept) and self._after(high, end, kept)

    def _repeats(self, tokens: Tokens, at: int, words: tuple[str, ...]) -> tuple[bool, bool]:
        """Tell whether the same words stand right before some words, and right after them."""
        size = len(words)
        before = tuple(tokens.words[max(0, at - size) : max(0, at)])
        return before == words, tuple(tokens.words[at + size : at + 2 * size]) == words

    def _rows(self, tokens: Tokens, at: int, words: tuple[str, ...]) -> list[bool]:
        """Tell which of the sentences around one are the same as it."""
        number = tokens.sentence[at]
        return [
            0 <= other < len(tokens.firsts) - 1 and _sentence(tokens, tokens.firsts[other]) == words
            for other in range(number - _ROW, number + _ROW + 1)
            if other != number
        ]

    def _before(self, first: int, begin: int, targets: Sequence[int]) -> bool:
        """Tell whether what stood before the sentence still stands before it."""
        if first == 0 or begin == 0:
            return first == begin == 0
        low = max(0, first - _NEAR)
        return self._vouches(low, first, range(begin - _NEAR - _STRETCH, begin), targets)

    def _after(self, last: int, end: int, targets: Sequence[int]) -> bool:
        """Tell whether what stood after the sentence still stands after it."""
        size = len(self._found.old)
        if last == size or end == len(self._found.new):
            return last == size and end == len(self._found.new)
        return self._vouches(last, min(size, last + _NEAR), range(end, end + _NEAR + _STRETCH), targets)

    def _vouches(self, low: int, high: int, places: range, targets: Sequence[int]) -> bool:
        old = self._found.old
        there = sum(old.weight(at, at + 1) for at in range(low, high) if targets[at] in places)
        return there >= _VOUCHED * old.weight(low, high)

    def _other_after(self, last: int, end: int, words: tuple[str, ...]) -> bool:
        """Tell whether the words that stood after the sentence now stand after a twin, or did."""
        old, new = self._found.old, self._found.new
        there = self._found.kept[last] if last < len(old) else len(new)
        if there > end and _sentence(new, there - 1) == words:
            return True
        origin = self._found.origin[end] if end < len(new) else len(old)
        return origin > last and _sentence(old, origin - 1) == words

    def _other_before(self, first: int, begin: int, words: tuple[str, ...]) -> bool:
        """Tell whether the words that stood before the sentence now stand before a twin, or did."""
        old, new = self._found.old, self._found.new
        there = self._found.kept[first - 1] + 1 if first else 0
        if (there or not first) and there < begin and _sentence(new, there) == words:
            return True
        origin = self._found.origin[begin - 1] + 1 if begin else 0
        return bool(origin or not begin) and origin < first and _sentence(old, origin) == words


def _sentence(tokens: Tokens, at: int) -> tuple[str, ...]:
    return tuple(tokens.words[tokens.sentence_start(at) : tokens.sentence_end(at)])


def _counts(tokens: Tokens) -> Counter[tuple[str, ...]]:
    return Counter(tuple(tokens.words[low:high]) for low, high in pairwise(tokens.firsts))
