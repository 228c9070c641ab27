"""Seals events and checks the chains: each event's hash covers its rows and the event before it.

The canonical form of an event is JSON in UTF-8, its keys sorted, without white space, of all that
travels with it, with the SHA-256 of its rows in the place of the rows. So the rows of an event can be
taken out when an article is removed for good, and the chain still holds. Whoever alters one byte of a
sealed event alters its hash, which the next event names; only the whole rest of a chain could be
written anew.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator

from msgspec import Struct

from factcheck.digests import sha256_of
from factcheck.models import ArticleId, DeskId, EventId
from factcheck.sentences import Sentence, say

Head = dict[str, str | int | None]
"""What travels of an event beside its rows, by column."""
Row = tuple[int, str, str, str | None, str | None, str | None, str | None]
"""A row of an event: position, table, key, claim, source, and the images before and after as JSON."""
_HEAD = ("id", "desk", "number", "at", "actor", "kind", "article", "undoes", "seen", "previous", "version")


def seal(connection: sqlite3.Connection, event: EventId) -> None:
    """Seal an event: from now on it never changes."""
    # In two updates: the hash is taken over the digest of the rows, which must stand there by then.
    digest = _rows_digest(connection, event)
    connection.execute("UPDATE events SET rows = ?, typing = '' WHERE id = ?", (digest, event))
    connection.execute("UPDATE events SET sealed = ? WHERE id = ?", (_hash(connection, event), event))


def verify(connection: sqlite3.Connection, article: ArticleId | None = None) -> list[Sentence]:
    """Return a sentence for each thing that is wrong with the record; of one article's, or of all.

    Checked are every hash, every number, that the rows are those that were sealed, and that what the
    library keeps beside the sealed event (order of arrival, first step of an undo) agrees with it.
    """
    return [*_broken(connection, article), *_strays(connection)]


class _Series(Struct):
    """How far the check of one series has come."""

    number: int = 0
    sealed: str = ""


def after_first_fault(connection: sqlite3.Connection) -> list[int]:
    """Return the numbers of arrival of every event that is broken, or follows a broken one in its series."""
    broken: set[tuple[DeskId, ArticleId | None]] = set()
    found = []
    for walked in _walk(connection, None):
        if walked.fault:
            broken.add(walked.series)
        if walked.series in broken:
            found.append(walked.seq)
    return found


def _broken(connection: sqlite3.Connection, article: ArticleId | None) -> Iterator[Sentence]:
    for walked in _walk(connection, article):
        if walked.fault:
            yield say(
                "The record of {at} (step {number}) is not as it was written.",
                at=walked.at,
                number=walked.number,
            )


class _Walked(Struct, frozen=True):
    """An event, and whether it is as it was written."""

    seq: int
    series: tuple[DeskId, ArticleId | None]
    at: str
    number: int
    fault: bool


def _walk(connection: sqlite3.Connection, article: ArticleId | None) -> Iterator[_Walked]:
    """Walk every series in the order of its numbers, each event beside the one before it."""
    emptied = _emptied(connection)
    # Of another desk's step the names of its confidential sources may have been replaced before it came.
    kept = dict(connection.execute("SELECT event, kept FROM foreign_events WHERE kept <> ''").fetchall())
    series: dict[tuple[DeskId, ArticleId | None], _Series] = {}
    where, values = ("", ()) if article is None else ("WHERE article = ?", (article,))
    rows = connection.execute(
        f"SELECT seq, id, desk, article, number, at, previous, sealed, rows, typing, undoes, about"
        f" FROM events {where} ORDER BY seq",
        values,
    ).fetchall()
    about = {row[1]: row[11] for row in rows}
    for seq, id, desk, of, number, at, previous, sealed, digest, typing, undoes, first in rows:
        last = series.setdefault((desk, of), _Series())
        fault = bool(
            number != last.number + 1
            or previous != last.sealed
            or first != (about.get(undoes, undoes) or undoes)  # undo goes by it, and no hash covers it
            # With «typing» left in it a sealed event would be extended by the next word in that field.
            or (bool(sealed) and (typing or sealed != _hash(connection, id)))
            or (bool(sealed) and id not in emptied and kept.get(id, digest) != _rows_digest(connection, id))
        )
        yield _Walked(seq, (desk, of), at, number, fault)
        series[desk, of] = _Series(number, sealed)


def _strays(connection: sqlite3.Connection) -> Iterator[Sentence]:
    count = connection.execute(
        # Foreign keys forbid them, but only while this program has the file open.
        "SELECT count(*) FROM event_rows WHERE event NOT IN (SELECT seq FROM events)"
    ).fetchone()[0]
    if count:
        yield say("The record holds {count} rows of steps that are gone.", count=count)


def _emptied(connection: sqlite3.Connection) -> frozenset[EventId]:
    """Return the events whose rows were taken out when an article was removed for good."""
    rows = connection.execute("SELECT value FROM stones, json_each(stones.emptied)")
    return frozenset(row[0] for row in rows)


def head_hash(head: Head, digest: str) -> str:
    """Return the hash that seals an event, of what travels with it and the digest of its rows."""
    return _sha256({**head, "rows": digest})


def rows_digest(rows: list[Row]) -> str:
    """Return the hash of an event's rows, in the order of their positions."""
    return _sha256(rows)


def _hash(connection: sqlite3.Connection, event: EventId) -> str:
    columns = ", ".join(_HEAD)
    *head, digest = connection.execute(
        f"SELECT {columns}, rows FROM events WHERE id = ?", (event,)
    ).fetchone()
    return head_hash(dict(zip(_HEAD, head, strict=True)), digest)


def _rows_digest(connection: sqlite3.Connection, event: EventId) -> str:
    rows = connection.execute(
        'SELECT position, "table", key, claim, source, before, after FROM event_rows'
        " WHERE event = (SELECT seq FROM events WHERE id = ?) ORDER BY position",
        (event,),
    )
    return rows_digest(rows.fetchall())


def _sha256(value: object) -> str:
    canonical = json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return sha256_of(canonical.encode())
