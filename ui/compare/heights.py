"""How high each row is and where it begins: guessed at first, exact once it was laid out."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate


class Heights:
    """The rows of a long page from the top down, in pixels."""

    def __init__(self, guessed: Sequence[float], above: float) -> None:
        self._heights = list(guessed)
        self._exact = [False] * len(guessed)
        self._above = above
        self._next = 0
        self._tops: list[float] = []
        self._add_up()

    def __len__(self) -> int:
        return len(self._heights)

    @property
    def total(self) -> float:
        """The height of all rows with what is kept free above them."""
        return self._tops[-1]

    def top(self, row: int) -> float:
        """Return where a row begins."""
        return self._tops[row]

    def height(self, row: int) -> float:
        """Return how high a row is."""
        return self._heights[row]

    def at(self, y: float) -> int:
        """Return the row at a height; above the first and below the last, these."""
        return min(max(bisect_right(self._tops, y) - 1, 0), max(len(self._heights) - 1, 0))

    def exact(self, row: int) -> bool:
        """Tell whether a row's height is known and not guessed."""
        return self._exact[row]

    def learn(self, known: Sequence[tuple[int, float]]) -> None:
        """Take the exact heights of rows."""
        for row, height in known:
            self._heights[row] = height
            self._exact[row] = True
        self._add_up()

    def unknown(self) -> int | None:
        """Return the first row whose height is only guessed, or None."""
        while self._next < len(self._exact) and self._exact[self._next]:
            self._next += 1
        return self._next if self._next < len(self._exact) else None

    def _add_up(self) -> None:
        self._tops = list(accumulate(self._heights, initial=self._above))
