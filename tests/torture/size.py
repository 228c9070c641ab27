"""Fills a library with a thousand articles and more, and times the ordinary moves beside a small one's.

A move fails where it takes more than 1.5 times as long as in a library of ten articles, measured in
the same run, the fastest of several, unless nobody notices it at all. The shelf is read as the window
reads it, the first articles at once; all of it in one go is measured and not promised.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from factcheck import readers
from factcheck.desk import Desk
from factcheck.desk.articles import propose
from factcheck.models import ArticleId
from tests.torture import tour
from tests.torture.tally import Tally

_WHOLE = "the whole shelf"
_CLAIMS = 100
"""Claims of each article."""
_SMALL = 10
_TIMES = 15
_MOST = 1.5
_UNNOTICED = 0.05
"""Seconds below which nobody waits, and beside a tenth of a millisecond a ratio says nothing."""


def main(articles: int) -> Tally:
    """Time each move in a library of so many articles, of a hundred claims each."""
    tally = Tally(f"{articles:,} articles, {articles * _CLAIMS:,} claims, beside {_SMALL} articles")
    with tour.scratch() as folder:
        small, large = Path(folder) / "small.factcheck", Path(folder) / "large.factcheck"
        last = {path: _fill(path, count) for path, count in ((small, _SMALL), (large, articles))}
        told = []
        for name, move in _MOVES.items():
            taken = {path: _fastest(move, path, last[path]) for path in (small, large)}
            ratio = taken[large] / taken[small]
            told.append(f"{name} {taken[small] * 1000:.1f} → {taken[large] * 1000:.1f} ms ({ratio:.2f} ×)")
            slow = name != _WHOLE and ratio > _MOST and taken[large] > _UNNOTICED
            tally.take(name, [f"{ratio:.2f} times as long"] if slow else [])
        tally.remark = ", ".join(told) + f"; {large.stat().st_size / 2**20:.0f} MiB"
    return tally


def _fill(path: Path, articles: int) -> ArticleId:
    """Add so many articles, each of its own words, and return the last one's id."""
    added = ArticleId("")
    with Desk(path, actor="Ada") as desk:
        for number in range(articles):
            lines = (
                f"Depot {number * _CLAIMS + at} held {at * 7 + 3} tonnes of grain." for at in range(_CLAIMS)
            )
            reading = readers.read(f"Grain {number}\n\n{' '.join(lines)}\n".encode(), f"grain {number}.txt")
            added = desk.articles.add(reading, proposal=propose(reading))
    return added


def _fastest(move: Callable[[Path, Desk, ArticleId], object], path: Path, article: ArticleId) -> float:
    with Desk(path, actor="Ada") as desk:
        taken = []
        for _ in range(_TIMES):
            began = time.perf_counter()
            move(path, desk, article)
            taken.append(time.perf_counter() - began)
    return min(taken)


def _start(path: Path, _desk: Desk, _article: ArticleId) -> None:
    Desk(path).close()


def _decide(_path: Path, desk: Desk, article: ArticleId) -> None:
    case = desk.articles.open(article)
    keys = ("confirmed", "wrong")
    desk.verdicts.set(case.claims[0].id, keys[case.claims[0].claim.verdict == keys[0]])


_MOVES: dict[str, Callable[[Path, Desk, ArticleId], object]] = {
    "start": _start,
    "shelf": lambda _path, desk, _article: desk.articles.rows(most=300),
    _WHOLE: lambda _path, desk, _article: desk.articles.rows(),
    "search": lambda _path, desk, _article: desk.searching.find("depot 777"),
    "opening": lambda _path, desk, article: desk.articles.open(article),
    "verdict": _decide,
}
