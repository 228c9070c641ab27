"""Sentences that stand more than once: which of them is meant is told by what stands around them."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from factcheck.text.anchor.align import Alignment
from factcheck.text.anchor.tokens import Tokens, is_word, weight_of

_NEAR = 8
"""Tokens on either side that may vouch for a sentence."""
_ROW = 2
"""Sentences on either side among which twins must neither come nor go; with 4 eight more are orphaned."""
_BACK = 40
"""Tokens that may have been put in before or after a look-alike."""
_MANY = 100
"""Places of one word that are looked at; a sentence without a rarer word is taken for a repeated one."""
_LIKE = 0.6
"""The share of a sentence's wording that makes other words a look-alike; with 0.4 ten more are orphaned."""
_STRETCH = 4
"""Tokens that may have been put in between it and them."""
_VOUCHED = 0.5
"""The share of their weight that must still stand beside it; with 0.8 two more are orphaned."""


class Twins:
    """Knows which sentences stand more than once in either text, and whether a match is sure."""

    def __init__(self, found: Alignment) -> None:
        self._found = found
        self._anchors = [at for at, there in enumerate(found.kept) if there >= 0]
        self._doubtful: dict[tuple[int, int, bool], bool] = {}
        self._places: dict[str, list[int]] = {}
        self._old, self._new = _counts(found.old), _counts(found.new)

    def is_doubtful(self, low: int, there: int, targets: Sequence[int]) -> bool:
        """Tell whether the sentence at an old token, found at a new one, may as well be another.

        It may where the same words stand more than once and neither neighbour came along, or
        where the neighbours came along to different ones of them.
        """
        first = self._found.old.sentence_start(low)
        key = first, there - low + first, targets is self._found.kept
        if key not in self._doubtful:
            self._doubtful[key] = self._weigh(first, there - low + first, targets)
        return self._doubtful[key]

    def _weigh(self, first: int, there: int, targets: Sequence[int]) -> bool:
        """Weigh one sentence, by its first token and where that should stand."""
        old, new = self._found.old, self._found.new
        words, last = _sentence(old, first), old.sentence_end(first)
        if self._repeats(old, first, words) != self._repeats(new, there, words):
            return True
        inside = min(max(there, 0), len(new) - 1)
        begin, end = new.sentence_start(inside), new.sentence_end(inside)
        before, after = self._before(first, begin, targets), self._after(last, end, targets)
        if max(self._old[words], self._new[words]) < 2:
            return not (before and after) and self._has_like_beside(first, last, there)
        if self._rows(old, first, words) != self._rows(new, begin, words):
            return True
        if before and after:
            return not any(map(is_word, words)) and not self.is_wedged(first, last, begin, end)
        if not before and not after:
            return True
        return self._other_after(last, end, words) if before else self._other_before(first, begin, words)

    def is_wedged(self, first: int, last: int, begin: int, end: int) -> bool:
        """Tell whether the words right before and right after are the same ones still."""
        found = self._found
        before = found.kept[first - 1] == begin - 1 if first else begin == 0
        return before and (found.kept[last] == end if last < len(found.old) else end == len(found.new))

    def has_other(self, first: int, last: int) -> bool:
        """Tell whether a sentence found elsewhere may be another one like it.

        It may where its words stood in the old text twice, or where a look-alike stands in its place.
        """
        return self._has_like_in_place(first, last) or self._is_repeated(first, last)

    def _is_repeated(self, first: int, last: int) -> bool:
        """Tell whether words stand in the old text a second time, within whatever sentence."""
        words = self._found.old.words
        if not self._places:
            for at, word in enumerate(words):
                self._places.setdefault(word, []).append(at)
        # Without its stop, which is a comma where the same words stand within another sentence.
        inner = range(first, last - 1) if last - first > 1 else range(first, last)
        rarest = min(inner, key=lambda at: len(self._places[words[at]]))
        others = [at - rarest for at in self._places[words[rarest]] if at != rarest]
        return len(others) > _MANY or any(
            words[first + by : inner.stop + by] == words[first : inner.stop] for by in others
        )

    def _has_like_in_place(self, first: int, last: int) -> bool:
        """Tell whether new words much like a sentence stand where it stood, though its own moved.

        Either it was changed and a copy of it put in elsewhere, or it was moved and a
        look-alike put in its place.
        """
        size = len(self._found.new)
        begin, end = self._room(first, last)
        reach = 2 * (last - first) + _BACK
        near = {*range(max(0, begin - reach), min(begin + reach, size))}
        return self._holds_like(first, last, near | {*range(max(0, end - reach), min(end + reach, size))})

    def _has_like_beside(self, first: int, last: int, there: int) -> bool:
        """Tell whether new words much like a sentence stand near its place, but not next to it."""
        begin, end = self._room(first, last)
        apart, reach = last - first + _STRETCH, 2 * (last - first) + _BACK
        near = {*range(begin, min(begin + reach, there - apart))}
        return self._holds_like(
            first, last, near | {*range(max(end - reach, there + apart + last - first), end)}
        )

    def _room(self, first: int, last: int) -> tuple[int, int]:
        """Return the new tokens between the nearest words on either side that kept their place."""
        found = self._found
        before, after = bisect_left(self._anchors, first) - 1, bisect_left(self._anchors, last)
        begin = found.kept[self._anchors[before]] + 1 if before >= 0 else 0
        return begin, found.kept[self._anchors[after]] if after < len(self._anchors) else len(found.new)

    def _holds_like(self, first: int, last: int, near: set[int]) -> bool:
        """Tell whether new words that come from nowhere hold most of a sentence's words."""
        old, new = self._found.old, self._found.new
        there = Counter(new.words[at] for at in near if self._found.origin[at] < 0)
        there &= Counter(old.words[first:last])  # no word counts more often than the sentence has it
        shared = sum(weight_of(word) * count for word, count in there.items())
        return shared >= _LIKE * old.weight(first, last)

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
