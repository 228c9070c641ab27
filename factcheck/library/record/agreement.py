"""Compares the rows of the library with its record: what each row is must be what its steps made of it.

The chain finds an altered step; this finds an altered row, such as one flipped bit in a title, that no
check of pages or types can see. Every step that named a row is laid over the one before, table by table.
Two things are no damage: the time of a row's last change, which is kept without a step where nothing
else changed, and rows whose steps were emptied when an article was removed for good. Since it is not
known any more which rows those spoke of, nothing is compared in such a library.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping

from factcheck import scales
from factcheck.library.database import LATEST
from factcheck.library.record.giving import decoded
from factcheck.library.record.replaying import Replay, counted_here
from factcheck.library.tables import TABLES, Image, Table, image
from factcheck.models import Scale


def altered_rows(connection: sqlite3.Connection) -> int:
    """Count the rows that are not what the record says, are there without it, or are missing."""
    unknown = connection.execute(
        "SELECT EXISTS (SELECT 1 FROM stones WHERE emptied <> '[]')"
        # What a step of an older schema wrote need not be what today's columns hold.
        " OR EXISTS (SELECT 1 FROM events WHERE version <> ?)",
        (LATEST,),
    ).fetchone()[0]
    if unknown:
        return 0
    merged = _merged(connection)
    return sum(_altered(connection, table, merged[table.name]) for table in TABLES.values())


def _altered(connection: sqlite3.Connection, table: Table, merged: Mapping[str, Image | None]) -> int:
    recorded = _recorded(connection, table)
    for key, row in merged.items():
        if row is None:
            recorded.pop(key, None)
        else:
            recorded[key] = row
    found = 0
    for values in connection.execute(table.select):
        now = dict(zip(table.columns, values, strict=True))
        known = recorded.pop(str(now[table.key]), None)
        if known is None and table.kind is Scale:
            continue
        found += known is None or any(
            known.get(name) != value for name, value in now.items() if name != "changed"
        )
    # Scales come with the library, by no step, and another release shipped others.
    return found + (0 if table.kind is Scale else len(recorded))


def _lent(connection: sqlite3.Connection, table: Table) -> dict[str, Image]:
    """Return the rows that came beside steps of other desks, since these rest on them, by their keys."""
    found: dict[str, Image] = {}
    for (bundle,) in connection.execute("SELECT bundle FROM foreign_events ORDER BY rowid"):
        for lent in decoded(bundle).lent:
            if lent.table == table.name:
                found.setdefault(lent.key, {**table.empty, **json.loads(lent.image)})
    return found


def _merged(connection: sqlite3.Connection) -> dict[str, dict[str, Image | None]]:
    """Return by table what the rows of shared articles come to, None where one is not there.

    There the last step alone does not say it.
    """
    found: dict[str, dict[str, Image | None]] = {name: {} for name in TABLES}
    for (article,) in connection.execute("SELECT DISTINCT article FROM foreign_events").fetchall():
        replay = Replay(connection, article, everything=True)
        for name, key in connection.execute(
            'SELECT DISTINCT r."table", r.key FROM event_rows AS r JOIN events AS e ON e.seq = r.event'
            " WHERE e.article = ?",
            (article,),
        ).fetchall():
            table = TABLES[name]
            row = connection.execute(f"{table.select} WHERE {table.key} = ?", (key,)).fetchone()
            now = None if row is None else dict(zip(table.columns, row, strict=True))
            image, _ = replay.image(table, key, now)
            if image is not None and now is not None:
                image = counted_here(name, image, now)
            # Taking steps in leaves out a row whose parents are gone, though its own last step wrote it.
            found[name][key] = None if now is None else image
    return found


def _recorded(connection: sqlite3.Connection, table: Table) -> dict[str, Image]:
    """Return what the record leaves of each row of a table that was not deleted last."""
    rows: dict[str, Image | None] = dict(_lent(connection, table))
    if table.kind is Scale:
        rows |= {scale.key: image(scale) for scale in scales.SHIPPED}
    steps = connection.execute(
        'SELECT key, claim, source, before, after FROM event_rows WHERE "table" = ? ORDER BY event, position',
        (table.name,),
    )
    for key, claim, source, before, after in steps:
        if after is None:
            rows[key] = None
        elif before is None:
            rows[key] = table.whole(json.loads(after), key, claim, source)
        else:
            rows[key] = {**(rows.get(key) or {}), **json.loads(after)}
    return {key: row for key, row in rows.items() if row is not None}
