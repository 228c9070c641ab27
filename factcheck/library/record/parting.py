"""Gives a copied library a desk id of its own, so that its steps stand beside those of the other copy.

Two copies go on under one id, and from some number on each has other steps of that number. The copy that
parts keeps what both have, and everything it did since becomes a series of the new desk, numbered from 1,
chained and sealed anew: the steps keep their ids, their rows and their order, and say that they had seen the
common ones. That is possible only while nobody else has built on them under the old id.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping

from factcheck.errors import UserError
from factcheck.library.record.chain import seal
from factcheck.models import ArticleId, Bundle, DeskId


def forks(connection: sqlite3.Connection, me: DeskId, bundles: Iterable[Bundle]) -> dict[ArticleId, int]:
    """Return for each article of these bundles the first step of this desk that the other copy has otherwise.

    0 where this desk's steps are only fewer. Articles on which the copies do not differ are left out.
    """
    found: dict[ArticleId, int] = {}
    for bundle in bundles:
        if bundle.desk != me:
            continue
        known = connection.execute(
            "SELECT sealed FROM events WHERE desk = ? AND article = ? AND number = ?",
            (me, bundle.article, bundle.number),
        ).fetchone()
        if known is None:
            found.setdefault(bundle.article, 0)
        elif known[0] != bundle.sealed:
            first = found.get(bundle.article) or bundle.number
            found[bundle.article] = min(first, bundle.number)
    return found


def part(
    connection: sqlite3.Connection, me: DeskId, new: DeskId, now: str, forked: Mapping[ArticleId, int]
) -> None:
    """Go on as a new desk, to which the steps from the forks on belong; raises UserError."""
    for article, first in forked.items():
        if first:
            _refuse_known(connection, me, article, first)
            _move(connection, me, new, article, first)
    connection.execute("DELETE FROM identity")
    connection.execute("INSERT INTO identity (desk, since) VALUES (?, ?)", (new, now))


def _refuse_known(connection: sqlite3.Connection, me: DeskId, article: ArticleId, first: int) -> None:
    for (seen,) in connection.execute(
        "SELECT seen FROM events WHERE article = ? AND desk <> ?", (article, me)
    ):
        if json.loads(seen).get(me, 0) >= first:
            raise UserError(
                "Another desk has built on this library’s steps already, so they cannot go under a new"
                " desk id. Take the other copy’s library out of use instead."
            )


def _move(connection: sqlite3.Connection, me: DeskId, new: DeskId, article: ArticleId, first: int) -> None:
    steps = connection.execute(
        "SELECT id, number, seen FROM events WHERE desk = ? AND article = ? AND number >= ? ORDER BY number",
        (me, article, first),
    ).fetchall()
    previous = ""
    for event, number, seen in steps:
        known = {**json.loads(seen), **({me: first - 1} if first > 1 else {})}
        connection.execute(
            "UPDATE events SET desk = ?, number = ?, seen = ?, previous = ?, sealed = '' WHERE id = ?",
            (new, number - first + 1, json.dumps(known, separators=(",", ":")), previous, event),
        )
        seal(connection, event)
        previous = connection.execute("SELECT sealed FROM events WHERE id = ?", (event,)).fetchone()[0]
    _rename_in_conflicts(connection, article, {step[0] for step in steps}, new)


def _rename_in_conflicts(
    connection: sqlite3.Connection, article: ArticleId, moved: set[str], new: DeskId
) -> None:
    rows = connection.execute('SELECT id, "values" FROM conflicts WHERE article = ?', (article,)).fetchall()
    for key, text in rows:
        values = [{**each, "desk": new} if each["event"] in moved else each for each in json.loads(text)]
        connection.execute(
            'UPDATE conflicts SET "values" = ? WHERE id = ?', (json.dumps(values, ensure_ascii=False), key)
        )
