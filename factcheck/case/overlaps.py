"""Which of many stretches of a text share words with another stretch."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate


class Overlaps:
    """Stretches in the order of their starts, asked for those that another one meets.

    They may lie over one another, so that the one before a place says nothing of those before it. With
    each stretch the furthest end up to it is kept: looking back stops where that falls short.
    Offsets are code points, the end exclusive; answers are places in the order given.
    """

    def __init__(self, starts: Iterable[int], ends: Iterable[int]) -> None:
        """Take where the stretches begin, in order, and where each ends."""
        self._starts = list(starts)
        self._ends = list(ends)
        self._furthest = list(accumulate(self._ends, max))

    def over(self, start: int, end: int) -> list[int]:
        """Return the stretches that share a character with another; with an empty one, those around it."""
        # To share a character is to reach a place that lies inside, beyond the edge.
        return self.touching(start + 1, end - 1)

    def touching(self, start: int, end: int) -> list[int]:
        """Return the stretches that share a character or an edge with another."""
        found = []
        at = bisect_right(self._starts, end)
        while at and self._furthest[at - 1] >= start:
            at -= 1
            if self._ends[at] >= start:
                found.append(at)
        return found[::-1]

    def chain(self, at: int) -> range:
        """Return the stretches that hang together with one by overlapping, it among them."""
        low = high = at
        while low and self._starts[low] < self._furthest[low - 1]:
            low -= 1
        while high + 1 < len(self._starts) and self._starts[high + 1] < self._furthest[high]:
            high += 1
        return range(low, high + 1)
