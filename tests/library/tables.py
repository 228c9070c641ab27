"""Looks at whole tables, to compare a library before and after."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from factcheck.library import Library
from factcheck.library.record import events
from factcheck.library.tables import TABLES

State = dict[str, dict[str, dict[str, Any]]]


def everything(path: Path) -> State:
    """Return every recorded row of a library's file, as another program would read it."""
    with closing(sqlite3.connect(path)) as connection:
        return {
            table.name: {
                str(row[table.columns.index(table.key)]): dict(zip(table.columns, row, strict=True))
                for row in connection.execute(table.select)
            }
            for table in TABLES.values()
        }


def difference(before: State, after: State) -> dict[tuple[str, str], tuple[Any, Any]]:
    found = {}
    for table in before:
        for key in {*before[table], *after[table]}:
            old, new = before[table].get(key), after[table].get(key)
            if old is not None and new is not None:
                columns = {column for column in old if old[column] != new[column]}
                old = {column: old[column] for column in columns}
                new = {column: new[column] for column in columns}
            if old != new:
                found[table, key] = old, new
    return found


def last_recorded(library: Library) -> dict[tuple[str, str], tuple[Any, Any]]:
    with closing(sqlite3.connect(library.path)) as connection:
        event = connection.execute("SELECT id FROM events ORDER BY seq DESC LIMIT 1").fetchone()[0]
        return {
            (change.table, change.key): (change.before, change.after)
            for change in events.changes_of(connection, event)
        }
