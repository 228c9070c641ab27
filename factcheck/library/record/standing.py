"""Keeps the conflicts that stand beside the rows they are on, and tells the window where they changed."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence

import msgspec

from factcheck.library.record.changes import ChangeSet
from factcheck.library.record.operation import Operation
from factcheck.library.record.replaying import Place, Replay, counted_here
from factcheck.library.tables import TABLES
from factcheck.models import ArticleId, Conflict, ConflictValue, EventId


def keep_conflicts(
    connection: sqlite3.Connection,
    operation: Operation,
    places: Iterable[Place],
    found: Sequence[Conflict],
) -> None:
    """Put the conflicts found on some rows in the place of those that stood there.

    The claims they are on look different then, though perhaps none of their rows was written.
    """
    places = list(places)
    before = [each for place in places for each in _on(connection, place)]
    # A conflict's id is made of the steps that differ, so with one of these it is another conflict.
    known = {each.id for each in before} & {each.id for each in found}
    for each in (*before, *found):
        if each.id not in known:
            operation.show_anew(TABLES[each.table], each.key, each.claim)
    connection.executemany("DELETE FROM conflicts WHERE row_table = ? AND row_key = ?", places)
    connection.executemany(
        'INSERT OR REPLACE INTO conflicts (id, article, claim, row_table, row_key, columns, base, "values")'
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                each.id,
                each.article,
                each.claim,
                each.table,
                each.key,
                json.dumps(each.columns),
                json.dumps(each.base, ensure_ascii=False),
                msgspec.json.encode(each.values).decode(),
            )
            for each in found
        ],
    )


def after_own_step(
    connection: sqlite3.Connection,
    operation: Operation,
    article: ArticleId,
    event: EventId,
    recorded: ChangeSet,
) -> None:
    """Look again at the rows that a step of this desk touched, and at the conflicts on them.

    What several desks set together is not the last one's to say: who takes a verdict back does not make
    a claim an untouched proposal again, on which another desk has written a note meanwhile.
    """
    shared = connection.execute(
        "SELECT 1 FROM foreign_events WHERE article = ? LIMIT 1", (article,)
    ).fetchone()
    if not shared:
        return
    places = {(change.table, change.key) for change in recorded} | settled_places(connection, [event])
    replay = Replay(connection, article)
    found: list[Conflict] = []
    for name, key in places:
        row = operation.row(TABLES[name], key)
        if row is None:
            continue
        image, on_it = replay.image(TABLES[name], key, row)
        found += on_it
        if image is not None:
            operation.update_row(TABLES[name], key, row, counted_here(name, image, row))
    keep_conflicts(connection, operation, places, found)


def settled_places(connection: sqlite3.Connection, events: Iterable[EventId]) -> set[Place]:
    """Return the rows on whose conflicts events decided, or took a decision back."""
    found = set()
    for event in events:
        for before, after in connection.execute(
            "SELECT r.before, r.after FROM event_rows AS r JOIN events AS e ON e.seq = r.event"
            " WHERE e.id = ? AND r.\"table\" = 'settlements'",
            (event,),
        ):
            image = json.loads(after if before is None else before)
            found.add((str(image["row_table"]), str(image["row_key"])))
    return found


def conflicts(connection: sqlite3.Connection, article: ArticleId | None) -> list[Conflict]:
    """Return the conflicts of an article that stand, or of all articles; in the order of their claims."""
    return _selected(connection, *(("", ()) if article is None else ("WHERE article = ?", (article,))))


def _on(connection: sqlite3.Connection, place: Place) -> list[Conflict]:
    return _selected(connection, "WHERE row_table = ? AND row_key = ?", place)


def _selected(connection: sqlite3.Connection, where: str, values: tuple[str, ...]) -> list[Conflict]:
    return [
        Conflict(
            id, of, claim, table, key, tuple(json.loads(columns)), json.loads(base), tuple(_values(text))
        )
        for id, of, claim, table, key, columns, base, text in connection.execute(
            'SELECT id, article, claim, row_table, row_key, columns, base, "values" FROM conflicts'
            f" {where} ORDER BY claim, row_table, row_key, columns, id",
            values,
        )
    ]


def _values(text: str) -> list[ConflictValue]:
    return msgspec.json.decode(text, type=list[ConflictValue])
