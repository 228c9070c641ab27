"""A large shared desk: what a desk does beside 1,000 cases of 1,000,000 steps, and on an empty server.

The steps are copied in as rows, of real size and form. The desks that are measured have their own case among
them; the others' they do not take in, but the server looks for what is new among all.
"""

from __future__ import annotations

import argparse
import os
import socket
import sqlite3
import statistics
import tempfile
import threading
import time
import uuid
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from factcheck.desk import Desk
from factcheck.exchange.bundles import encoded
from factcheck.exchange.server import queries
from factcheck.exchange.server.courier import ServerCourier
from factcheck.models import ArticleId, DeskId
from tests.bench.outcome import Budget, conclude
from tests.bench.shared_desks import can_host, measure_keys, measure_many, pair, tell, timed, work
from tests.exchange.postgres import cluster, url

_STONE = (
    "INSERT INTO stones"
    " (id, article, at, actor, events, emptied, title, begun, changed, drafts, claims, sources)"
    " VALUES (?, ?, '', '', 0, '[]', '', '', '', 0, 0, 0)"
)
_AUTHORS = 5
_ROUNDS = 60


def main() -> None:
    """Print each figure twice: on an empty server, and beside all that was copied in."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, default=1_000_000)
    parser.add_argument("--cases", type=int, default=1_000)
    given = parser.parse_args()
    if not can_host():
        return
    app = QApplication([])
    with tempfile.TemporaryDirectory() as place, cluster() as server:
        address, folder = url(server), Path(place)
        with pair(folder, address) as (ada, bea, article):
            _measure("empty", ada, bea, [article], 0)
            cases = [ArticleId(str(uuid.UUID(int=at))) for at in range(given.cases)]
            took = timed(lambda: _fill(address, ada, article, cases, given.steps))
            tell(f"server: {given.steps:,} steps copied in, each", took / given.steps * 1e6, "µs")
            _measure("full", ada, bea, [article, *cases], _ROUNDS)
            _measure_catching_up(bea, cases[-1])
            _tell_growth(address, given.steps)
            whole = _read_whole(address, article)
        for who in ("Ada", "Bea"):
            _leave_out(folder / f"{who}.db", cases)
        measure_many(folder, article, 50)
        measure_keys("server, full", folder, article, app)
    conclude(
        f"a server beside {given.cases:,} cases of {given.steps:,} steps in all, and an empty one",
        Budget(f"no query reads the whole table ({', '.join(whole) or 'none'} does)", not whole),
    )


def _measure(how: str, ada: Desk, bea: Desk, cases: list[ArticleId], begin: int) -> None:
    article = cases[0]
    shared = ada.sharing.find()
    with ada.sharing.courier(shared) as sender, bea.sharing.courier(bea.sharing.find()) as other:
        if not isinstance(sender, ServerCourier) or not isinstance(other, ServerCourier):
            raise TypeError(other)
        ada.sharing.carry(shared, sender, article)
        times, woken = [], []
        for at in range(_ROUNDS):
            work(ada, article, 1, begin + at)
            waiting = _Waiting(other)
            began = time.perf_counter()
            ada.sharing.carry(shared, sender, article)
            times.append(time.perf_counter() - began)
            woken.append(waiting.ended() - began)
        _tell_median(f"server, {how}: one step sent with its round", times)
        _tell_median(f"server, {how}: until the other desk is woken", woken)
        _tell_median(
            f"server, {how}: a round of a case with nothing new",
            [timed(lambda: ada.sharing.carry(shared, sender, article)) for _ in range(_ROUNDS)],
        )
        _tell_median(
            f"server, {how}: all cases compared, once in 30 seconds",
            [timed(lambda: (sender.cases(), sender.changed(cases))) for _ in range(10)],
        )


class _Waiting:
    """Another desk that waits to be woken, in a thread."""

    def __init__(self, courier: ServerCourier) -> None:
        self._courier, self._at = courier, 0.0
        self._thread = threading.Thread(target=self._wait)
        self._thread.start()

    def _wait(self) -> None:
        here, there = socket.socketpair()
        with here, there:
            self._courier.wait(10, here)
        self._at = time.perf_counter()

    def ended(self) -> float:
        """Return when it was woken."""
        self._thread.join()
        return self._at


def _fill(address: str, ada: Desk, article: ArticleId, cases: list[ArticleId], steps: int) -> None:
    """Copy steps in, so many of each of five desks in each case, as if they had been sent."""
    import psycopg

    bundle = ada.exchange.bundles.given(article)[-1]
    form = encoded(replace(bundle, article=ArticleId("@article"), desk=DeskId("@desk"), number=123454321))
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute("ALTER TABLE factcheck.bundles DISABLE TRIGGER USER")
        with (
            connection.cursor() as cursor,
            cursor.copy(
                "COPY factcheck.bundles (article, desk, number, kind, sealed, bearer, login, bundle)"
                " FROM STDIN (FORMAT BINARY)"
            ) as copy,
        ):
            copy.set_types(["text", "text", "int4", "text", "text", "text", "name", "bytea"])
            for case, desk, number in _places(cases, steps):
                data = form.replace(b"@article", case.encode()).replace(b"@desk", desk.encode())
                data = data.replace(b"123454321", str(number).encode())
                copy.write_row((case, desk, number, bundle.kind, bundle.sealed, desk, "bench", data))
        connection.execute("ALTER TABLE factcheck.bundles ENABLE TRIGGER USER")
        connection.execute("ANALYZE factcheck.bundles")


def _places(cases: list[ArticleId], steps: int) -> Iterator[tuple[ArticleId, str, int]]:
    for case in cases:
        for author in range(_AUTHORS):
            desk = f"{case[:-4]}{author:04d}"
            for number in range(1, steps // len(cases) // _AUTHORS + 1):
                yield case, desk, number


def _measure_catching_up(bea: Desk, case: ArticleId) -> None:
    with bea.sharing.courier(bea.sharing.find()) as courier:
        began = time.perf_counter()
        found = sum(1 for _ in courier.bundles(case, {}))
        tell(
            f"server, full: the {found} steps of one case fetched",
            found / (time.perf_counter() - began),
            "steps/s",
        )


def _tell_growth(address: str, steps: int) -> None:
    import psycopg

    with psycopg.connect(address) as connection:
        size = connection.execute("SELECT pg_total_relation_size('factcheck.bundles')").fetchone()
    tell("server: growth, each step with its index", (0 if size is None else size[0]) / steps, "bytes")


def _read_whole(address: str, article: ArticleId) -> list[str]:
    """Return the queries that read the whole table; none should."""
    import psycopg

    given = {"article": article, "known": "{}", "here": "{}"}
    bad = []
    with psycopg.connect(address) as connection:
        for name in ("DESKS", "NEW", "LAST", "CASES"):
            rows = connection.execute(f"EXPLAIN {getattr(queries, name)}".encode(), given).fetchall()
            if any("Seq Scan on bundles" in row[0] for row in rows):
                bad.append(name)
    return bad


def _leave_out(library: Path, cases: list[ArticleId]) -> None:
    """Let a library take the copied cases for removed, since it cannot check steps that nobody signed."""
    with closing(sqlite3.connect(library)) as connection, connection:
        connection.executemany(_STONE, [(str(uuid.uuid4()), case) for case in cases])


def _tell_median(what: str, times: list[float]) -> None:
    ordered = sorted(times)
    tell(what, statistics.median(ordered) * 1000, "ms")
    tell("server: … 95 of 100 within", ordered[len(ordered) * 95 // 100 - 1] * 1000, "ms")


if __name__ == "__main__":
    main()
