"""Opens what only some members of a shared desk may read of a step, and gives it on to others who may.

A step goes to everybody in one form, without legal notes and confidential names. Beside it goes for those
who may read more a fuller form, signed by the same desk: the seal of the step covers the digest of its whole
rows, so that both are the same step. The library keeps the fullest form that it was given, and beside it
the form for everybody, which alone it hands on.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable

from msgspec.structs import replace

from factcheck.library.record.giving import bundle_of, decoded, encoded, events_of
from factcheck.library.record.operation import Operation
from factcheck.library.tables import TABLES, Image, decoder
from factcheck.models import ArticleId, Bundle, BundleRow, DeskId, Enclosed, Lent, Source

EVERYTHING = ("*",)
"""What a form shows from which nothing was left out."""


def opened(
    connection: sqlite3.Connection,
    operation: Operation,
    me: DeskId,
    came: Iterable[Bundle],
    enclosed: Iterable[Enclosed],
) -> list[Bundle]:
    """Put fuller forms in the place of those that stand here; return those that were fuller.

    A step that comes whole where it stood with names replaced is such a form too. The other way round
    nothing is taken: who was told a name has it.
    """
    whole = [Enclosed(bundle, EVERYTHING) for bundle in came if not bundle.kept]
    return [each.bundle for each in (*whole, *enclosed) if _opened(connection, operation, me, each)]


def _opened(connection: sqlite3.Connection, operation: Operation, me: DeskId, fuller: Enclosed) -> bool:
    bundle = fuller.bundle
    known = connection.execute(
        "SELECT e.seq, f.kept, f.bundle, coalesce(c.shows, '[]') FROM events AS e"
        " JOIN foreign_events AS f ON f.event = e.id LEFT JOIN enclosed_events AS c ON c.event = e.id"
        # This desk's own steps are whole already; another seal would be another step under that id.
        " WHERE e.id = ? AND e.desk <> ? AND e.sealed = ?",
        (bundle.id, me, bundle.sealed),
    ).fetchone()
    if known is None or not _is_fuller(fuller, known[1], json.loads(known[3])):
        return False
    seq, _, stored, _ = known
    veiled = replace(decoded(stored), rows=_rows(connection, seq))
    # Only the desk that signed the form for everybody may sign a fuller one.
    if veiled.key != bundle.key:
        return False
    connection.execute(
        "INSERT INTO enclosed_events (event, article, shows, secret, veiled) VALUES (?, ?, ?, ?, ?)"
        # The column «veiled» stays: at a second, fuller form what stands here shows too much to be handed on.
        " ON CONFLICT (event) DO UPDATE SET shows = excluded.shows, secret = excluded.secret",
        (bundle.id, bundle.article, json.dumps(fuller.shows), fuller.secret, encoded(veiled)),
    )
    connection.executemany(
        "UPDATE event_rows SET before = ?, after = ? WHERE event = ? AND position = ?",
        [(before, after, seq, position) for position, *_, before, after in bundle.rows],
    )
    connection.execute(
        "UPDATE foreign_events SET kept = ?, bundle = ? WHERE event = ?",
        (bundle.kept, encoded(replace(bundle, rows=())), bundle.id),
    )
    _lend_anew(operation, veiled.lent, bundle.lent)
    return True


def _is_fuller(fuller: Enclosed, kept: str, shown: list[str]) -> bool:
    if fuller.shows == EVERYTHING:
        return bool(kept)
    return EVERYTHING[0] not in shown and set(fuller.shows) > set(shown)


def _lend_anew(operation: Operation, veiled: Iterable[Lent], shown: Iterable[Lent]) -> None:
    """Write a row that came beside the step anew, where it stands as it came."""
    before = {(lent.table, lent.key): lent.image for lent in veiled}
    for lent in shown:
        table, was = TABLES[lent.table], before.get((lent.table, lent.key))
        row = operation.row(table, lent.key)
        if was is None or row is None or was == lent.image:
            continue
        if row == {**table.empty, **json.loads(was)}:
            operation.update_row(table, lent.key, row, {**table.empty, **json.loads(lent.image)})


def _rows(connection: sqlite3.Connection, seq: int) -> tuple[BundleRow, ...]:
    return tuple(
        connection.execute(
            'SELECT position, "table", key, claim, source, before, after FROM event_rows'
            " WHERE event = ? ORDER BY position",
            (seq,),
        ).fetchall()
    )


def shown(connection: sqlite3.Connection, article: ArticleId) -> dict[tuple[DeskId, int], tuple[str, ...]]:
    """Return what fuller forms of other desks' steps show here, by desk and number."""
    return {
        (desk, number): tuple(json.loads(shows))
        for desk, number, shows in connection.execute(
            "SELECT e.desk, e.number, c.shows FROM enclosed_events AS c JOIN events AS e ON e.id = c.event"
            " WHERE c.article = ?",
            (article,),
        )
    }


def secrets(connection: sqlite3.Connection, article: ArticleId) -> list[str]:
    """Return what the files of enclosed steps are encrypted with."""
    rows = connection.execute(
        "SELECT DISTINCT secret FROM enclosed_events WHERE article = ? AND secret <> '' ORDER BY secret",
        (article,),
    )
    return [row[0] for row in rows]


def held(connection: sqlite3.Connection, article: ArticleId, shows: tuple[str, ...]) -> list[Enclosed]:
    """Return other desks' steps that stand here in a form which shows just this, as it was signed."""
    rows = connection.execute(
        "SELECT e.seq, f.bundle, c.secret FROM enclosed_events AS c JOIN events AS e ON e.id = c.event"
        " JOIN foreign_events AS f ON f.event = c.event WHERE c.article = ? AND c.shows = ? ORDER BY e.seq",
        (article, json.dumps(shows)),
    ).fetchall()
    return [
        Enclosed(replace(decoded(stored), rows=_rows(connection, seq)), shows, secret)
        for seq, stored, secret in rows
    ]


def telling(
    connection: sqlite3.Connection, article: ArticleId, desk: DeskId, after: int, words: Collection[str]
) -> list[Bundle]:
    """Return this desk's sealed steps after a number in which one of these words stands, not signed yet.

    A word is looked for as JSON has it, and among the sources that the rows concern.
    """
    # Not by LIKE, to which «%» and «_» in a name mean something else and capitals nothing.
    marks = " OR ".join(
        ["r.source = ?", "instr(coalesce(r.before, ''), ?)", "instr(coalesce(r.after, ''), ?)"] * len(words)
    )
    asked = [value for word in words for value in (word, *[json.dumps(word, ensure_ascii=False)[1:-1]] * 2)]
    rows = connection.execute(
        "SELECT DISTINCT e.seq FROM events AS e JOIN event_rows AS r ON r.event = e.seq"
        f" WHERE e.article = ? AND e.desk = ? AND e.number > ? AND e.sealed <> '' AND ({marks})"
        " ORDER BY e.seq",
        (article, desk, after, *asked),
    ).fetchall()
    return [bundle_of(connection, seq, columns) for (seq,) in rows for columns in events_of(connection, seq)]


def forms_of_sources(connection: sqlite3.Connection, article: ArticleId) -> list[Source]:
    """Return each form in which a source that steps on an article name ever stood, the last one last.

    Of a source that is gone the last form is the one in which it was deleted; nothing is returned of one
    that is not confidential in its last form. Of one that is, every form counts as confidential: it may have
    been entered openly, and the steps of then go as well.
    """
    keys = connection.execute(
        "SELECT DISTINCT r.source FROM event_rows AS r JOIN events AS e ON e.seq = r.event"
        " WHERE e.article = ? AND r.source IS NOT NULL ORDER BY r.source",
        (article,),
    ).fetchall()
    forms = [form for (key,) in keys for form in _forms(connection, key)]
    return decoder(Source)([list(form.values()) for form in forms])


def _forms(connection: sqlite3.Connection, key: str) -> list[Image]:
    table = TABLES["sources"]
    found: list[Image] = []
    for claim, source, before, after in connection.execute(
        "SELECT claim, source, before, after FROM event_rows WHERE key = ? AND \"table\" = 'sources'"
        " ORDER BY event, position",
        (key,),
    ):
        told = json.loads(before if after is None else after)
        whole = not found or before is None or after is None
        found.append(table.whole(told, key, claim, source) if whole else {**found[-1], **told})
    row = connection.execute(f"{table.select} WHERE {table.key} = ?", (key,)).fetchone()
    if row is not None:
        found.append(dict(zip(table.columns, row, strict=True)))
    if not found or not found[-1]["confidential"]:
        return []
    # In the order of the table's columns, by which the decoder knows them.
    return [{column: form[column] for column in table.columns} | {"confidential": 1} for form in found]
