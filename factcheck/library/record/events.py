"""Writes and reads events: one for each operation, sealed once nothing may extend it any more.

An event's rows are kept row by row, each with the claim and the source that it concerns, so that all
steps on a claim or on a source are found by an index. The columns ``seq`` (the order in which events
came into this file), ``about`` (the first step that an undo or redo goes back to) and ``typing``
(which field may extend an open event) only serve this library and are no part of what is sealed.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from msgspec import Struct

from factcheck.library.database import LATEST
from factcheck.library.record.chain import Head, Row, head_hash, rows_digest, seal
from factcheck.library.record.changes import ChangeSet, RowChange
from factcheck.library.record.operation import Operation
from factcheck.library.tables import TABLES, DamagedRowError, Image
from factcheck.models import ArticleId, DeskId, Event, EventId, EventKind, EventRow, Value

DESKS = (
    "WITH RECURSIVE desks (one) AS (SELECT min(desk) FROM events UNION ALL"
    " SELECT (SELECT min(desk) FROM events WHERE desk > one) FROM desks WHERE one IS NOT NULL)"
)
"""The desks that are known here, each found by a leap in the index: a case may have thousands of steps."""

COLUMNS = (
    "e.id, e.desk, e.number, e.at, e.actor, e.kind, e.article, e.undoes,"
    " (SELECT kind FROM events WHERE id = e.about), e.seen, e.previous, e.sealed"
)
"""What ``event_of`` reads, of a table named «e» in the query."""

_TYPING_SECONDS = 60
"""So long one undo takes back what was typed: more would take back what one has long turned from."""


class Entry(Struct, frozen=True):
    """What an event says beside its rows."""

    desk: DeskId
    at: str
    actor: str
    article: ArticleId | None
    typing: str = ""
    undoes: EventId | None = None
    about: EventId | None = None


def event_of(row: tuple[Any, ...]) -> Event:
    """Return the event that a row of ``COLUMNS`` holds; raises DamagedRowError."""
    try:
        return _event_of(row)
    except (ValueError, TypeError) as error:
        raise DamagedRowError("events") from error


def _event_of(row: tuple[Any, ...]) -> Event:
    id, desk, number, at, actor, kind, article, undoes, about, seen, previous, sealed = row
    return Event(
        id,
        desk,
        int(number),
        at,
        actor,
        EventKind(kind),
        article,
        undoes,
        EventKind(about) if about else None,
        json.loads(seen),
        previous,
        sealed,
    )


def write(
    connection: sqlite3.Connection, entry: Entry, operation: Operation, ids: Callable[[], str]
) -> EventId | None:
    """Record an operation's changes and return the event's id; None when there were none.

    Typing in the same field extends the event it began, within a minute. Every other step first
    seals what is open, so that at most one event of this desk is open at a time.
    """
    if not operation.recorded:
        return None
    if entry.typing:
        extended = _extend(connection, entry, operation)
        if extended is not None:
            return extended
    # First, since the hash of the step before goes into this one.
    seal_open(connection, entry.desk)
    number, previous = _next(connection, entry)
    event = uuid7(entry.at, ids())
    head: Head = {
        "id": event,
        "desk": entry.desk,
        "number": number,
        "at": entry.at,
        "actor": entry.actor,
        "kind": str(operation.kind),
        "article": entry.article,
        "undoes": entry.undoes,
        "seen": _seen(connection, entry),
        "previous": previous,
        "version": LATEST,
    }
    rows = _written(operation.recorded)
    # Sealed at once unless it is typed; to read it back for that would double the time of a step.
    digest = "" if entry.typing else rows_digest(rows)
    sealed = "" if entry.typing else head_hash(head, digest)
    columns = {**head, "sealed": sealed, "rows": digest, "typing": entry.typing, "about": entry.about}
    marks = ", ".join("?" * len(columns))
    cursor = connection.execute(
        f"INSERT INTO events ({', '.join(columns)}) VALUES ({marks})", tuple(columns.values())
    )
    _write_rows(connection, cursor.lastrowid, rows)
    return event


def has_open(connection: sqlite3.Connection, desk: DeskId) -> bool:
    """Tell whether typing may still extend an event of this desk."""
    found = connection.execute("SELECT 1 FROM events WHERE desk = ? AND sealed = '' LIMIT 1", (desk,))
    return found.fetchone() is not None


def seal_open(connection: sqlite3.Connection, desk: DeskId) -> None:
    """Seal what this desk has open."""
    found = connection.execute(
        "SELECT id FROM events WHERE desk = ? AND sealed = '' ORDER BY seq", (desk,)
    ).fetchall()
    for (event,) in found:
        seal(connection, event)


def rows_of(connection: sqlite3.Connection, event: EventId) -> list[EventRow]:
    """Return the rows that an event changed, in the order in which they were written."""
    return [
        EventRow(table, key, claim, source, _loaded(before), _loaded(after))
        for table, key, claim, source, before, after in connection.execute(
            'SELECT r."table", r.key, r.claim, r.source, r.before, r.after FROM event_rows AS r'
            " JOIN events AS e ON e.seq = r.event WHERE e.id = ? ORDER BY r.position",
            (event,),
        )
    ]


def changes_of(connection: sqlite3.Connection, event: EventId) -> list[RowChange]:
    """Return what an event did to rows, with whole rows where one came or went."""
    return [
        RowChange(
            row.table,
            row.key,
            row.claim,
            row.source,
            _whole(row, row.before, row.after is None),
            _whole(row, row.after, row.before is None),
        )
        for row in rows_of(connection, event)
    ]


def select(connection: sqlite3.Connection, rest: str, values: Iterable[object]) -> Iterator[Event]:
    """Return the events that a query's end picks from the table named «e»."""
    for row in connection.execute(f"SELECT {COLUMNS} FROM events AS e {rest}", tuple(values)):
        yield event_of(row)


def uuid7(at: str, random: str) -> EventId:
    """Return a UUIDv7 of a time (ISO 8601, to the millisecond) with the random bits of another UUID.

    Its layout is that of RFC 9562, section 5.7; events of later times have later ids.
    """
    milliseconds = round(datetime.fromisoformat(at).timestamp() * 1000)
    bits = UUID(random).int
    # 48 bits of time, version 7, then variant 2: what stands between is the other UUID's.
    value = (milliseconds & (1 << 48) - 1) << 80 | 7 << 76 | (bits >> 64 & 0xFFF) << 64
    return EventId(str(UUID(int=value | 2 << 62 | bits & (1 << 62) - 1)))


def _extend(connection: sqlite3.Connection, entry: Entry, operation: Operation) -> EventId | None:
    """Add to the open event when it is the same typing, begun not long ago."""
    last = connection.execute(
        "SELECT seq, id, at FROM events WHERE desk = ? AND sealed = '' AND article IS ? AND actor = ?"
        " AND typing = ? ORDER BY seq DESC LIMIT 1",
        (entry.desk, entry.article, entry.actor, entry.typing),
    ).fetchone()
    if last is None:
        return None
    seq, event, at = last
    passed = datetime.fromisoformat(entry.at) - datetime.fromisoformat(at)
    if not 0 <= passed.total_seconds() <= _TYPING_SECONDS:  # below nothing where the clock was set back
        return None
    whole = ChangeSet()
    for change in (*changes_of(connection, event), *operation.recorded):
        whole.add(change)
    connection.execute("DELETE FROM event_rows WHERE event = ?", (seq,))
    if whole.only_times():
        _drop(connection, seq, whole, operation)
    else:
        _write_rows(connection, seq, _written(whole))
    return EventId(event)


def _drop(connection: sqlite3.Connection, seq: int, whole: ChangeSet, operation: Operation) -> None:
    """Drop open typing that was taken back by hand, since undoing it would show nothing."""
    for change in whole:
        table = TABLES[change.table]
        row = operation.row(table, change.key)
        # Only the time of change is left to set back: all else is as it was before the typing.
        if row is not None and change.before is not None:
            operation.update_row(table, change.key, row, change.before)
    connection.execute("DELETE FROM events WHERE seq = ?", (seq,))


def _next(connection: sqlite3.Connection, entry: Entry) -> tuple[int, str]:
    """Return the number of the desk's next event in its series, and the hash of the one before."""
    row = connection.execute(
        # As the index has it: NULL equals nothing, and the library's own series has no article.
        "SELECT number, sealed FROM events WHERE desk = ? AND coalesce(article, '') = ?"
        " ORDER BY number DESC LIMIT 1",
        (entry.desk, entry.article or ""),
    ).fetchone()
    return (1, "") if row is None else (row[0] + 1, row[1])


def _seen(connection: sqlite3.Connection, entry: Entry) -> str:
    """Return the highest numbers known of the other desks' series on the same article.

    To group an article's events by desk would read them all for every step.
    """
    rows = connection.execute(
        f"{DESKS} SELECT one, (SELECT max(number) FROM events"
        " WHERE desk = one AND coalesce(article, '') = ?1) AS last FROM desks"
        " WHERE one <> ?2 AND last IS NOT NULL ORDER BY one",
        (entry.article or "", entry.desk),
    )
    return json.dumps(dict(rows.fetchall()), separators=(",", ":"))


def _written(changes: Iterable[RowChange]) -> list[Row]:
    """Write changes as the record keeps them: position, table, key, claim, source, before, after."""
    return [
        (
            position,
            change.table,
            change.key,
            change.claim,
            change.source,
            _image(change.table, change.before, change.after is None),
            _image(change.table, change.after, change.before is None),
        )
        for position, change in enumerate(changes)
    ]


def _write_rows(connection: sqlite3.Connection, seq: int | None, rows: list[Row]) -> None:
    connection.executemany(
        'INSERT INTO event_rows (event, position, "table", key, claim, source, before, after)'
        f" VALUES ({seq}, ?, ?, ?, ?, ?, ?, ?)",
        rows,
    )


def _image(table: str, image: Image | None, whole: bool) -> str | None:
    if image is None:
        return None
    kept = TABLES[table].spare(image) if whole else image
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def _whole(row: EventRow, image: Mapping[str, Value] | None, whole: bool) -> Image | None:
    if image is None:
        return None
    return TABLES[row.table].whole(image, row.key, row.claim, row.source) if whole else dict(image)


def _loaded(text: str | None) -> Image | None:
    if text is None:
        return None
    try:
        loaded = json.loads(text)
    except (ValueError, TypeError) as error:
        raise DamagedRowError("event_rows") from error
    if not isinstance(loaded, dict):
        raise DamagedRowError("event_rows")
    return loaded
