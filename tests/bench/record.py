"""The record: what a step, an article and a check of the chain cost, beside plain SQL and sqlite-utils."""

from __future__ import annotations

import sqlite3
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from sqlite_utils.db import Database

from factcheck import readers
from factcheck.desk import Desk
from factcheck.desk.articles import propose
from factcheck.library.read.records import Records
from factcheck.library.tables import BY_KIND, image
from factcheck.models import ArticleId, Claim, ClaimId
from tests.bench.outcome import conclude

_SENTENCES = 1_000
_ROWS = 5_000


def main() -> None:
    """Print each figure; ratios are of one run, since absolute times differ from machine to machine."""
    with tempfile.TemporaryDirectory() as folder:
        _measure_steps(Path(folder) / "library.factcheck")
        _measure_rows(Path(folder) / "rows.db")
    conclude("what the record costs beside plain SQL and sqlite-utils")


def _measure_steps(path: Path) -> None:
    text = "\n\n".join(f"Depot {at} held {at * 7} tonnes of grain in 2019." for at in range(_SENTENCES))
    reading = readers.read(text.encode(), "depots.txt")
    proposal = propose(reading)
    with Desk(path, actor="Ada") as desk:
        article = ArticleId("")

        def add() -> None:
            nonlocal article
            article = desk.articles.add(reading, proposal=proposal)

        _tell(f"an article of {_SENTENCES} claims stored", _timed(add, 1) * 1000, "ms")
        claims = [placed.id for placed in desk.articles.open(article).claims]
        size = path.stat().st_size + path.with_name(f"{path.name}-wal").stat().st_size
        _tell("the library's size a claim", size / len(claims), "bytes")
        keys, commit = ("confirmed", "wrong"), _commit(path)

        def decide() -> None:
            for at, claim in enumerate(claims):
                desk.verdicts.set(claim, keys[at % 2])

        verdict = _timed(decide, 1)
        _tell("a verdict, committed", verdict / len(claims) * 1000, "ms")
        _tell("… beside one bare row committed", verdict / len(claims) / commit, "×")
        _tell("undo of one", _timed(lambda: desk.history.undo(article), 20) * 1000, "ms")
        _tell("all steps on one claim", _timed(lambda: desk.history.on_claim(claims[7]), 20) * 1000, "ms")
        _tell("the latest 200 steps", _timed(lambda: desk.history.steps(article), 5) * 1000, "ms")
        _tell(
            f"the chain of {len(claims)} steps checked", _timed(lambda: desk.history.broken(article), 1), "s"
        )


def _commit(path: Path) -> float:
    """Time one row written and committed as safely as the library does."""
    connection = sqlite3.connect(path.with_name("bare.db"), isolation_level=None)
    connection.executescript(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE t (n, note);"
    )
    taken = _timed(lambda: connection.execute("INSERT INTO t VALUES (1, 'x')"), 300)
    connection.close()
    return taken


def _measure_rows(path: Path) -> None:
    """Write and read the same claims by the library's plain SQL and by sqlite-utils."""
    table = BY_KIND[Claim]
    connection = sqlite3.connect(path, isolation_level=None)
    claims = [
        Claim(ClaimId(f"c{at}"), ArticleId("a"), note="See the log book.", risks=()) for at in range(_ROWS)
    ]
    images = [image(claim) for claim in claims]
    columns = ", ".join(f'"{column}"' for column in table.columns)
    marks = ", ".join("?" * len(table.columns))
    connection.execute(f"CREATE TABLE claims ({columns})")
    statement = f"INSERT INTO claims ({columns}) VALUES ({marks})"

    def plain() -> None:
        connection.execute("BEGIN")
        for row in images:
            connection.execute(statement, list(row.values()))
        connection.execute("COMMIT")

    def by_sqlite_utils() -> None:
        database = Database(connection, execute_plugins=False)
        with connection:
            for row in images:
                database.table("claims").insert(row)

    _tell("rows written one by one, sqlite-utils beside plain SQL", _ratio(by_sqlite_utils, plain), "×")
    connection.execute(f"DELETE FROM claims WHERE rowid > {_ROWS}")
    records = Records(connection, path)
    database = Database(connection, execute_plugins=False)
    read = _ratio(lambda: records.records(Claim), lambda: list(database.table("claims").rows))
    _tell("rows read as checked claims, beside sqlite-utils' plain dicts", read, "×")
    connection.close()


def _ratio(one: Callable[[], object], other: Callable[[], object]) -> float:
    return _timed(one, 3) / _timed(other, 3)


def _timed(work: Callable[[], object], times: int) -> float:
    """Return the seconds of the quickest of several runs; of many short ones their mean."""
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return min(taken) if times < 10 else sum(taken) / times


def _tell(what: str, value: float, unit: str) -> None:
    print(f"{what:<64} {value:10.2f} {unit}", flush=True)


if __name__ == "__main__":
    main()
