"""Undo and redo: new events made of what earlier ones changed.

Undo gives each row of a step the values it had before, as a new operation whose event says what it
undoes; redo undoes that one. An event's ``about`` names the step that a row of undos and redos began
with, so whether a step stands is said by the last event about it. Nothing is ever taken out of the
record, and undo works across restarts. Only this desk's own steps are undone. A migration is a
barrier: rows kept before it no longer fit the tables.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from factcheck.errors import UndoError
from factcheck.library.database import LATEST
from factcheck.library.record import events
from factcheck.library.record.changes import RowChange
from factcheck.library.record.operation import Operation
from factcheck.library.tables import TABLES, Image
from factcheck.models import NEVER_UNDONE, ArticleId, DeskId, Event, EventId, Source

_RANK = {name: rank for rank, name in enumerate(TABLES)}
"""The place of each table in an order in which parents come before children."""
_NO_STEP = ", ".join("?" * len(NEVER_UNDONE))


def last_done(connection: sqlite3.Connection, desk: DeskId, article: ArticleId | None) -> Event | None:
    """Return the latest step of this desk that stands and can be undone, or None.

    With None only the library's own steps count, such as removing an article: what was done inside
    an article is undone there, where it can be seen.
    """
    found = events.select(
        connection,
        # «+desk» keeps SQLite from taking the index by desk: by (article, seq) it begins with the latest
        # event, and nearly always that one fits. Below as well.
        f"WHERE +desk = ? AND article IS ? AND about IS NULL AND version = ? AND kind NOT IN ({_NO_STEP})"
        " AND EXISTS (SELECT 1 FROM event_rows WHERE event = e.seq)"  # else removed for good
        " AND NOT EXISTS (SELECT 1 FROM events AS last WHERE last.about = e.id AND last.undoes = e.id"
        "  AND last.seq = (SELECT max(seq) FROM events WHERE about = e.id))"
        " ORDER BY seq DESC LIMIT 1",
        (desk, article, LATEST, *NEVER_UNDONE),
    )
    return next(found, None)


def last_undone(
    connection: sqlite3.Connection, desk: DeskId, article: ArticleId | None
) -> tuple[Event, EventId] | None:
    """Return the step to redo, with the id of the event that undid it, or None.

    Only what was undone since this desk's last new step in the same place can be redone.
    """
    row = connection.execute(
        "SELECT about, id FROM events AS e WHERE +desk = ?1 AND article IS ?2 AND undoes = about"
        " AND version = ?3 AND seq = (SELECT max(seq) FROM events WHERE about = e.about)"
        " AND seq > coalesce((SELECT seq FROM events WHERE +desk = ?1 AND article IS ?2"
        "  AND about IS NULL ORDER BY seq DESC LIMIT 1), 0)"
        " ORDER BY seq DESC LIMIT 1",
        (desk, article, LATEST),
    ).fetchone()
    if row is None:
        return None
    return next(events.select(connection, "WHERE id = ?", (row[0],))), row[1]


def invert(connection: sqlite3.Connection, event: EventId, operation: Operation) -> None:
    """Give every row that an event changed the values it had before.

    Raises UndoError when one of these rows is no longer as the event left it.
    """
    changes = events.changes_of(connection, event)
    # Halfway through rows may lack their parents; what lacks them at the end is refused below.
    connection.execute("PRAGMA defer_foreign_keys = ON")
    try:
        _set_back(changes, operation)
        _take_out(changes, operation)  # before others come back, which may need the place of what goes
        _bring_back(changes, operation)
        _check_parents(changes, operation)
    except UndoError as error:
        built_on = _built_on(connection, event)
        if built_on is None:
            raise
        raise UndoError(
            "This cannot be undone or redone: {person} has built on it at another desk.", person=built_on
        ) from error
    except sqlite3.IntegrityError as error:
        raise UndoError("This cannot be undone or redone: its place has been taken since.") from error


def _built_on(connection: sqlite3.Connection, event: EventId) -> str | None:
    """Return who changed at another desk, after an event, a row that it changed; the latest of them."""
    row = connection.execute(
        "SELECT e.actor FROM events AS own JOIN event_rows AS r ON r.event = own.seq"
        ' JOIN event_rows AS t ON t.key = r.key AND t."table" = r."table" AND t.event > own.seq'
        " JOIN events AS e ON e.seq = t.event AND e.desk <> own.desk WHERE own.id = ?"
        " ORDER BY e.seq DESC LIMIT 1",
        (event,),
    ).fetchone()
    return None if row is None else str(row[0])


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
    # The time of change is set without a step where nothing else changed, so it says nothing.
    if any(row[column] != value for column, value in left.items() if column != "changed"):
        raise UndoError("This cannot be undone or redone: it has been changed since.")
    return row
