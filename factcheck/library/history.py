"""One event for each operation: what undo and redo work from, and the record of who did what.

Undo writes the old rows as a new operation whose event says what it undoes; redo undoes
that one. An event's ``root`` is the operation that an undo or redo is about, so whether an
operation stands is said by the last event with that root. Nothing is ever taken out of the
record, and it works across restarts. A migration is a barrier: rows kept before it no longer
fit the tables.
"""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from factcheck.errors import UndoError
from factcheck.library.changes import ChangeSet, RowChange
from factcheck.library.database import LATEST
from factcheck.library.operation import Operation
from factcheck.library.rows import TABLES, Image
from factcheck.models import Event, Source

_COLUMNS = "id, at, actor, label, article, undoes"
_TYPING_SECONDS = 60
_RANK = {name: rank for rank, name in enumerate(TABLES)}


@dataclass(frozen=True, slots=True)
class Entry:
    """What an event is to be called and what it belongs to."""

    at: str
    actor: str
    label: str
    article: str | None
    typing: str = ""
    undoes: int | None = None
    root: int | None = None


def write(connection: sqlite3.Connection, entry: Entry, operation: Operation) -> int | None:
    """Record an operation's changes and return the event's id; None when there were none."""
    if not operation.recorded:
        return None
    if entry.typing:
        extended = _extend(connection, entry, operation)
        if extended is not None:
            return extended
    cursor = connection.execute(
        "INSERT INTO events (at, actor, label, article, changes, undoes, root, typing, version)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            entry.at,
            entry.actor,
            entry.label,
            entry.article,
            operation.recorded.packed(),
            entry.undoes,
            entry.root,
            entry.typing,
            LATEST,
        ),
    )
    return cursor.lastrowid


def _extend(connection: sqlite3.Connection, entry: Entry, operation: Operation) -> int | None:
    """Add to the article's latest event when it is the same typing, begun not long ago."""
    last = connection.execute(
        "SELECT id, at, actor, typing, changes, version FROM events WHERE article IS ?"
        " ORDER BY id DESC LIMIT 1",
        (entry.article,),
    ).fetchone()
    if last is None or (last[2], last[3], last[5]) != (entry.actor, entry.typing, LATEST):
        return None
    passed = datetime.fromisoformat(entry.at) - datetime.fromisoformat(last[1])
    if not 0 <= passed.total_seconds() <= _TYPING_SECONDS:
        return None
    whole = ChangeSet.unpacked(last[4])
    for change in operation.recorded:
        whole.add(change)
    event: int = last[0]
    if whole.only_times():
        _forget(connection, event, whole, operation)
    else:
        connection.execute("UPDATE events SET changes = ? WHERE id = ?", (whole.packed(), event))
    return event


def _forget(connection: sqlite3.Connection, event: int, whole: ChangeSet, operation: Operation) -> None:
    """Drop the event of typing that was taken back by hand: undoing it would show nothing."""
    for change in whole:
        table = TABLES[change.table]
        row = operation.row(table, change.key)
        if row is not None and change.before is not None:
            operation.update_row(table, change.key, row, change.before)
    connection.execute("DELETE FROM events WHERE id = ?", (event,))


def events(connection: sqlite3.Connection, article: str | None, limit: int) -> list[Event]:
    """Return the latest events first: those of one article, or with None of the whole library."""
    where, values = _of(article)
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM events WHERE {where} ORDER BY id DESC LIMIT ?", (*values, limit)
    )
    return [Event(*row) for row in rows]


def last_done(connection: sqlite3.Connection, article: str | None) -> Event | None:
    """Return the latest operation that stands and can be undone, or None.

    With None only the library's own count, such as removing an article: what was done inside
    an article is undone there, where it can be seen.
    """
    row = connection.execute(
        f"SELECT {_COLUMNS} FROM events AS event WHERE article IS ? AND root IS NULL AND version = ?"
        " AND NOT EXISTS (SELECT 1 FROM events AS last WHERE last.root = event.id AND last.undoes = event.id"
        "  AND last.id = (SELECT max(id) FROM events WHERE root = event.id))"
        " ORDER BY id DESC LIMIT 1",
        (article, LATEST),
    ).fetchone()
    return None if row is None else Event(*row)


def last_undone(connection: sqlite3.Connection, article: str | None) -> tuple[Event, int] | None:
    """Return the operation to redo, with the event that undid it, or None.

    Only what was undone since the article's last new operation can be redone.
    """
    row = connection.execute(
        "SELECT root, id FROM events AS event WHERE article IS ? AND undoes = root AND version = ?"
        " AND id = (SELECT max(id) FROM events WHERE root = event.root)"
        " AND NOT EXISTS (SELECT 1 FROM events AS new"
        "  WHERE new.article IS event.article AND new.root IS NULL AND new.id > event.id)"
        " ORDER BY id DESC LIMIT 1",
        (article, LATEST),
    ).fetchone()
    if row is None:
        return None
    return _event(connection, row[0]), row[1]


def turn_round(connection: sqlite3.Connection, event: int, operation: Operation) -> None:
    """Give every row that an event changed the values it had before.

    Raises UndoError when one of these rows is no longer as the event left it.
    """
    packed = connection.execute("SELECT changes FROM events WHERE id = ?", (event,)).fetchone()[0]
    changes = list(ChangeSet.unpacked(packed))
    connection.execute("PRAGMA defer_foreign_keys = ON")
    try:
        _set_back(changes, operation)
        _take_out(changes, operation)
        _bring_back(changes, operation)
        _check_parents(changes, operation)
    except sqlite3.IntegrityError as error:
        raise UndoError("This cannot be undone or redone: its place has been taken since.") from error


def _set_back(changes: Sequence[RowChange], operation: Operation) -> None:
    for change in changes:
        if change.before is None or change.after is None:
            continue
        table = TABLES[change.table]
        row = _as_left(change, operation)
        operation.update_row(table, change.key, row, change.before)


def _take_out(changes: Sequence[RowChange], operation: Operation) -> None:
    """Delete what the event added, children first.

    What others attached to it since stands in the way; but a source that other claims have
    come to rest on is shared by now, and simply stays.
    """
    added = [change for change in changes if change.before is None]
    for change in sorted(added, key=lambda change: -_RANK[change.table]):
        table = TABLES[change.table]
        row = _as_left(change, operation)
        if operation.children(table, change.key):
            if table.kind is Source:
                continue
            raise UndoError("This cannot be undone: something has been attached to it since.")
        operation.delete_row(table, change.key, row)


def _bring_back(changes: Sequence[RowChange], operation: Operation) -> None:
    gone = [change for change in changes if change.after is None]
    for change in sorted(gone, key=lambda change: _RANK[change.table]):
        if change.before is not None:
            operation.insert_row(TABLES[change.table], change.before)


def _check_parents(changes: Sequence[RowChange], operation: Operation) -> None:
    for change in changes:
        for column, parent in TABLES[change.table].parents.items():
            key = (change.before or {}).get(column)
            if key is not None and operation.row(TABLES[parent], str(key)) is None:
                raise UndoError(
                    "This cannot be undone or redone: what it belonged to has been deleted since."
                )


def _as_left(change: RowChange, operation: Operation) -> Image:
    """Return the row as it is, having made sure that it still is as the event left it."""
    row = operation.row(TABLES[change.table], change.key)
    if row is None:
        raise UndoError("This cannot be undone or redone: it has been deleted since.")
    left = change.after or {}
    if any(row[column] != value for column, value in left.items() if column != "changed"):
        raise UndoError("This cannot be undone or redone: it has been changed since.")
    return row


def _event(connection: sqlite3.Connection, event: int) -> Event:
    return Event(*connection.execute(f"SELECT {_COLUMNS} FROM events WHERE id = ?", (event,)).fetchone())


def _of(article: str | None) -> tuple[str, tuple[Any, ...]]:
    return ("1", ()) if article is None else ("article = ?", (article,))
