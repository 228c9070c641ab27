"""Measure how time grows with hostile texts: python -m tests.bench.hostile.

Each engine reads a repeated piece at two lengths; four times the length may take about four times the
time. The tests count calls instead, which misses what a pattern does within one call.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from factcheck.models import Block
from factcheck.text import blocks, checks, claims, details, sentences
from tests.bench.outcome import Budget, conclude

_UNITS = (
    "“",
    '"',
    ".",
    "A",
    "A. ",
    "(",
    "1,",
    "$4 to $5 ",
    "the first ",
    ", and A said. ",
    "(AP/",
    "a@",
    "’",
    "\n",
)
_SHORT = 25_000
_MOST = 8
"""Between growth with the length, 4, and with its square, 16."""


@dataclass(frozen=True, slots=True)
class _Text:
    text: str
    blocks: tuple[Block, ...] = ()


def main() -> None:
    """Print for each engine the worst growth and the text that shows it."""
    engines: dict[str, Callable[[str], object]] = {
        "sentences": sentences.split,
        "details": lambda text: details.find(text, 0, len(text)),
        "claims": lambda text: claims.propose(_Text(text)),
        "blocks": blocks.find,
        "desk checks": checks.run,
    }
    worst = 0.0
    for name, run in engines.items():
        growth, unit = max((_growth(run, unit), unit) for unit in _UNITS)
        worst = max(worst, growth)
        print(f"{name:14}{growth:6.1f} times the time for four times the length, with {unit!r}")
    conclude(
        "how processor time grows with hostile texts",
        Budget(f"at most {_MOST} times for four times the length ({worst:.1f})", worst <= _MOST),
    )


def _growth(run: Callable[[str], object], unit: str) -> float:
    short, long = unit * (_SHORT // len(unit)), unit * (4 * _SHORT // len(unit))
    run(short)
    return _seconds(run, long) / max(_seconds(run, short), 0.005)


def _seconds(run: Callable[[str], object], text: str) -> float:
    best = float("inf")
    for _ in range(2):
        start = time.process_time()
        run(text)
        best = min(best, time.process_time() - start)
    return best


if __name__ == "__main__":
    main()
