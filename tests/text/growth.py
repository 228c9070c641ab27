"""Count how much work something takes, so that growth is tested without a stopwatch."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType


def work(action: Callable[[], object]) -> int:
    """Return how many functions are called in an action, built-in ones included.

    The count is the same on each machine. What happens inside one call of a pattern is not counted: the
    benchmark ``hostile`` measures that by time.
    """
    calls = 0

    def count(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        action()
    finally:
        sys.setprofile(before)
    return calls


def grows_with_length(action: Callable[[str], object], unit: str, size: int = 4_000) -> bool:
    """Tell whether four times as much of a text takes about four times the work at most."""
    short, long = unit * (size // len(unit)), unit * (4 * size // len(unit))
    action(short)  # what is made once and kept does not count
    return work(lambda: action(long)) <= 5 * work(lambda: action(short)) + 1_000
