"""Finds values that somebody wrote and that are nowhere: neither in the state, nor replaced knowingly, nor
in a conflict.

It knows nothing of how rows are merged: it reads each step of a library and asks one question of each value
in it. Did a later step that had seen it touch the same row? Then somebody replaced it, and the record has
it. Else nobody decided on it, and it must be in the row or stand in a conflict.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from typing import Any, NamedTuple

from factcheck.library.record.merging import Rule, Stamp, groups
from factcheck.library.record.replaying import stamp_of
from factcheck.library.tables import TABLES
from factcheck.models import ArticleId, Conflict, EventId, EventKind
from tests.exchange.desks import Place

_STAMP = "e.id, e.desk, e.number, e.at, e.actor, e.kind, e.article, e.undoes, e.seen"


class Touch(NamedTuple):
    """What one step did to one row."""

    stamp: Stamp
    table: str
    key: str
    before: dict[str, Any] | None
    after: dict[str, Any] | None


def lost_values(place: Place, article: ArticleId) -> list[str]:
    """Return a line for each value of a case that is nowhere to be seen."""
    with closing(sqlite3.connect(place.library.path)) as connection:
        touches = list(_touches(connection, article))
        rows = {
            (touch.table, touch.key): _row(connection, touch.table, touch.key)
            for touch in touches
            if touch.table != "settlements"
        }
    undone = {touch.stamp.id: touch.stamp.undoes for touch in touches}
    conflicts = place.library.read.conflicts(article)
    stamps = {touch.stamp.id: touch.stamp for touch in touches}
    lost: list[str] = []
    for touch in touches:
        chain = _undone(touch.stamp, undone)
        if len(chain) % 2 == 0:  # an undo writes nothing of its own; the undo of an undo does
            first = stamps.get(chain[-1], touch.stamp) if chain else touch.stamp
            lost += _lost(touch, _later(touch, first, touches), rows, conflicts)
    return lost


def _touches(connection: sqlite3.Connection, article: ArticleId) -> Iterator[Touch]:
    found = connection.execute(
        f'SELECT {_STAMP}, r."table", r.key, r.claim, r.source, r.before, r.after FROM event_rows AS r'
        " JOIN events AS e ON e.seq = r.event WHERE e.article = ? ORDER BY e.seq, r.position",
        (article,),
    )
    for *stamp, table, key, claim, source, before, after in found.fetchall():
        images = [None if each is None else json.loads(each) for each in (before, after)]
        if before is None or after is None:
            images = [
                None if each is None else TABLES[table].whole(each, key, claim, source) for each in images
            ]
        yield Touch(stamp_of(stamp), table, key, images[0], images[1])


def _row(connection: sqlite3.Connection, table: str, key: str) -> dict[str, Any] | None:
    kept = TABLES[table]
    found = connection.execute(f"{kept.select} WHERE {kept.key} = ?", (key,)).fetchone()
    return None if found is None else dict(zip(kept.columns, found, strict=True))


def _undone(stamp: Stamp, undone: dict[EventId, EventId | None]) -> list[EventId]:
    """Return the step that a step undoes, the one that this had undone, and so on."""
    chain, event = list[EventId](), stamp.undoes
    while event is not None:
        chain.append(event)
        event = undone.get(event)
    return chain


def _later(touch: Touch, first: Stamp, touches: list[Touch]) -> list[Touch]:
    """Return what was done by those who had seen a value: it, or the step that a redo has done again."""
    return [
        each
        for each in touches
        if each.stamp is not touch.stamp
        and (each.stamp.saw(touch.stamp) or (each.stamp.saw(first) and not touch.stamp.saw(each.stamp)))
    ]


def _lost(
    touch: Touch,
    later: list[Touch],
    rows: dict[tuple[str, str], dict[str, Any] | None],
    conflicts: list[Conflict],
) -> Iterator[str]:
    if touch.after is None or touch.table in ("settlements", "drafts", "details"):
        return
    program = touch.stamp.kind in (EventKind.DRAFT_TAKEN_IN, EventKind.CLAIMS_PLACED_AGAIN)
    if program and (touch.before is not None or touch.table == "placements"):
        return  # worked out by the program, and worked out again
    row = rows[touch.table, touch.key]
    for columns, rule in groups(touch.table, TABLES[touch.table].columns):
        written = {column: touch.after[column] for column in columns if column in touch.after}
        if not written or rule not in (Rule.DECISION, Rule.TOLD):
            continue
        if _replaced(touch, columns, later if rule is Rule.DECISION else _on_it(written, later)):
            continue
        standing = [each for each in conflicts if (each.table, each.key) == (touch.table, touch.key)]
        values = [row or {}, *(value.values for each in standing for value in each.values)]
        if not any(written.items() <= value.items() for value in values) and not any(
            not each.columns for each in standing
        ):
            yield f"{touch.table} {touch.key[:8]} {written} of {touch.stamp.desk[:8]}.{touch.stamp.number}"


def _on_it(written: dict[str, Any], later: list[Touch]) -> list[Touch]:
    """Return the later steps by those who were shown a value: others replace nothing by what they write."""
    return [
        each
        for each in later
        if each.table == "settlements"
        or each.before is None
        or each.after is None
        or written.items() <= each.before.items()
    ]


def _replaced(touch: Touch, columns: tuple[str, ...], later: list[Touch]) -> bool:
    """Tell whether somebody who had seen a value wrote another, deleted the row, or settled on it."""
    for each in later:
        if each.table == "settlements":
            told = each.after or each.before or {}
            if (told.get("row_table"), told.get("row_key")) == (touch.table, touch.key):
                return True
        if (each.table, each.key) != (touch.table, touch.key):
            continue
        if each.after is None or each.before is None or any(column in each.after for column in columns):
            return True
    return False
