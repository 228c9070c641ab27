"""Desk memory: a search over very many claims, copies, passages, persons and notes: --claims N.

Words are as frequent as in prose (Zipf), so that common ones stand in most of the claims. The rows are put
in as the tables hold them, without the record of each step, which no search reads. Processor time is
counted, which other programs on the machine change little; the file is in the system's memory.
"""

from __future__ import annotations

import argparse
import random
import sqlite3
import tempfile
import time
from collections.abc import Iterable
from itertools import accumulate, islice
from pathlib import Path

from factcheck.desk import Desk
from factcheck.library import Library
from factcheck.library.tables import BY_KIND, image
from factcheck.models import (
    Article,
    ArticleId,
    Call,
    CallId,
    CallOutcome,
    Capture,
    CaptureId,
    Claim,
    ClaimId,
    Draft,
    DraftId,
    Evidence,
    EvidenceId,
    Lookup,
    LookupId,
    Placement,
    PlacementId,
    Source,
    SourceId,
    SourceKind,
)
from tests.bench.outcome import Budget, conclude

_CLAIMS = 1_000_000
_IN_ARTICLE = 1_000
_SHARE_OF_COPIES = 100
"""Claims for each copy that was kept; as many persons, calls and looked-up places as copies."""
_PAGE_WORDS = 1_500
_ROUNDS = 5
_MOST_MS = 50
_LISTED = 21
"""Hits that the window asks for."""
_VERDICTS = (None, "confirmed", "wrong", "needs-change")
_AT = "2026-11-24T08:00:00.000Z"


def main() -> None:
    """Print how long each search takes; exit 1 where one takes longer than it may."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--claims", type=int, default=_CLAIMS, help="how many claims to search in")
    count: int = parser.parse_args().claims
    with tempfile.TemporaryDirectory() as home:
        path = Path(home) / "many.factcheck"
        Library(path).close()
        prose = _Prose()
        began = time.perf_counter()
        _fill(path, prose, count)
        took = time.perf_counter() - began
        size = path.stat().st_size / 2**20
        print(f"{count:,} claims, {count // _SHARE_OF_COPIES:,} copies: {size:,.0f} MB, made in {took:.0f} s")
        with Desk(path, actor="Ada") as desk:
            slow = [query for query in _queries(prose) if not _measured(desk, query)]
    conclude(
        f"searches in {count:,} claims, in processor time",
        Budget(f"each within {_MOST_MS} ms (too slow: {', '.join(slow) or 'none'})", not slow),
    )


def _queries(prose: _Prose) -> list[str]:
    """Return searches as people make them: common and rare words, beginnings, filters, none found."""
    common, usual, rare = prose.words[1], prose.words[300], prose.words[-5]
    return [
        common,
        usual,
        f"{common} {usual}",
        f"{prose.words[2]} {prose.words[7]} {prose.words[40]}",
        rare,
        common[:2],
        usual[:2],
        usual[:3],
        "depot 777",
        f"{common} verdict:wrong",
        f"{common} verdict:wrong by:Bea",
        f"{common} by:Nobody",
        f"{usual} in:copies",
        f"{usual} in:passages",
        f"{usual} in:persons",
        f"{usual} in:notes",
        f"{common} by:Bea",
        f"{common} before:2020",
        f"{common} after:2027",
        f"{common} verdict:misleading",
        f"{common} article:{_article(0)}",
        f"{common} kind:book",
        "zebrafinch",
    ]


def _measured(desk: Desk, query: str) -> bool:
    taken, hits = [], 0
    for _ in range(_ROUNDS):
        began = time.process_time()
        hits = len(desk.searching.find(query, limit=_LISTED))
        taken.append((time.process_time() - began) * 1000)
    usual = sorted(taken)[len(taken) // 2]
    print(f"  {usual:7.1f} ms (at first {taken[0]:.0f}), {hits:2} hits: {query}")
    return usual <= _MOST_MS


class _Prose:
    """Makes sentences of invented words, as frequent as words are."""

    def __init__(self) -> None:
        self._seed = random.Random(20261130)
        letters = "etaoinshrdlu"
        made = dict.fromkeys("".join(self._seed.choices(letters, k=2 + rank % 8)) for rank in range(40_000))
        self.words = list(made)
        self._weights = list(accumulate(1 / rank for rank in range(1, len(self.words) + 1)))

    def of(self, count: int) -> str:
        """Return so many words."""
        return " ".join(self._seed.choices(self.words, cum_weights=self._weights, k=count))


def _fill(path: Path, prose: _Prose, claims: int) -> None:
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA synchronous = OFF")
    with connection:
        for number in range(max(1, claims // _IN_ARTICLE)):
            _add_article(connection, prose, number)
        copies = range(claims // _SHARE_OF_COPIES)
        _insert(connection, (_source(prose, number) for number in copies))
        _insert(connection, (_evidence(prose, number) for number in copies))
        _insert(connection, (_capture(number) for number in copies))
        _insert(connection, (_call(prose, number) for number in copies))
        _insert(connection, (_lookup(prose, number) for number in copies))
        connection.executemany(
            "INSERT INTO readable (sha256, pages, digest, text) VALUES (?, '[]', '', ?)",
            ((f"{number:064}", prose.of(_PAGE_WORDS)) for number in copies),
        )
    connection.close()


def _article(number: int) -> ArticleId:
    return ArticleId(f"article-{number:04}")


def _add_article(connection: sqlite3.Connection, prose: _Prose, number: int) -> None:
    article, draft = _article(number), DraftId(f"d{number}")
    lines = [f"Depot {number * _IN_ARTICLE + at} {prose.of(14)}." for at in range(_IN_ARTICLE)]
    _insert(connection, [Article(article, prose.of(5), checker=("Ada", "Bea")[number % 2], created=_AT)])
    _insert(connection, [Draft(draft, article, 1, " ".join(lines), ())])
    keys = [f"{number}-{at}" for at in range(_IN_ARTICLE)]
    verdicts = (_VERDICTS[at % len(_VERDICTS)] for at in range(_IN_ARTICLE))
    _insert(
        connection,
        (
            Claim(
                ClaimId(key), article, verdict=verdict, created=_AT, note=prose.of(6) if at % 20 == 0 else ""
            )
            for at, (key, verdict) in enumerate(zip(keys, verdicts, strict=True))
        ),
    )
    _insert(
        connection,
        (
            Placement(PlacementId(key), ClaimId(key), draft, 0, len(line), line)
            for key, line in zip(keys, lines, strict=True)
        ),
    )


def _claim_of(number: int) -> ClaimId:
    at = number * _SHARE_OF_COPIES
    return ClaimId(f"{at // _IN_ARTICLE}-{at % _IN_ARTICLE}")


def _source(prose: _Prose, number: int) -> Source:
    kind = SourceKind.PERSON if number % 2 else SourceKind.WEB
    return Source(
        SourceId(f"s{number}"),
        kind,
        title=prose.of(4),
        address=f"https://site.example/{number}",
        role=prose.of(2),
        confidential=number % 50 == 0,
        code_name=f"Heron {number}",
        created=_AT,
    )


def _evidence(prose: _Prose, number: int) -> Evidence:
    key, source = EvidenceId(f"e{number}"), SourceId(f"s{number}")
    return Evidence(key, _claim_of(number), source, passage=prose.of(25), note=prose.of(6), created=_AT)


def _capture(number: int) -> Capture:
    return Capture(CaptureId(f"k{number}"), SourceId(f"s{number}"), _AT, f"{number:064}")


def _call(prose: _Prose, number: int) -> Call:
    source, article = SourceId(f"s{number}"), _article(number * _SHARE_OF_COPIES // _IN_ARTICLE)
    claim = _claim_of(number)
    return Call(
        CallId(f"c{number}"), source, article, claim, _AT, "", "Ada", CallOutcome.CONFIRMED, prose.of(9)
    )


def _lookup(prose: _Prose, number: int) -> Lookup:
    return Lookup(LookupId(f"l{number}"), _claim_of(number), _AT, prose.of(2), result=prose.of(5))


def _insert(connection: sqlite3.Connection, records: Iterable[object]) -> None:
    rows = iter(records)
    while some := list(islice(rows, 2_000)):
        table = BY_KIND[type(some[0])]
        marks = ", ".join("?" * len(table.columns))
        values = [tuple(image(record).values()) for record in some]
        connection.executemany(f"INSERT INTO {table.name} ({table.listed()}) VALUES ({marks})", values)


if __name__ == "__main__":
    main()
