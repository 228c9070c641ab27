"""Slots: places for the numbers that PDFium writes, one for each of many characters asked for in a row.

A reference to a place costs more to make than to use, so they are made once. PDFium is never used from two
threads at once, and so neither are they.
"""

from __future__ import annotations

import ctypes
from functools import cache
from typing import Any

MOST = 2048
"""Characters that are asked for at once, about as many as a page has words."""


class Slots:
    """Columns of numbers, each as long as there may be characters."""

    def __init__(self, columns: int) -> None:
        """Make so many columns of double precision."""
        held = (ctypes.c_double * (columns * MOST))()
        view = memoryview(held).cast("B").cast("d")
        starts = range(0, columns * MOST, MOST)
        self.places: list[list[Any]] = [
            [ctypes.byref(held, 8 * at) for at in range(first, first + MOST)] for first in starts
        ]
        self._columns = [view[first : first + MOST] for first in starts]

    def written(self, count: int) -> list[list[float]]:
        """Return what stands in the first places of each column."""
        return [list(column[:count]) for column in self._columns]


class Matrices:
    """Rows of the six numbers of a matrix."""

    def __init__(self) -> None:
        """Make as many as there may be characters, of single precision."""
        held = (ctypes.c_float * (6 * MOST))()
        self.places: list[Any] = [ctypes.byref(held, 24 * at) for at in range(MOST)]
        self._view = memoryview(held).cast("B").cast("f")

    def column(self, number: int, count: int) -> list[float]:
        """Return one of the six numbers of each of the first matrices."""
        return list(self._view[number : 6 * count : 6])


@cache
def points() -> Slots:
    """Return places for two numbers."""
    return Slots(2)


@cache
def boxes() -> Slots:
    """Return places for four numbers."""
    return Slots(4)


@cache
def matrices() -> Matrices:
    """Return places for matrices."""
    return Matrices()
