"""Gives this library's steps out as bundles, and has the one form in which a bundle is bytes."""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Mapping
from typing import Any

import msgspec
from msgspec.structs import replace

from factcheck.errors import UserError
from factcheck.library.record.events import DESKS
from factcheck.library.record.replaying import Place
from factcheck.library.tables import TABLES, Image
from factcheck.models import ArticleId, Bundle, DeskId, KeptFile, Lent

BUNDLE = (
    *("id", "desk", "number", "at", "actor", "kind", "article", "undoes", "seen", "previous"),
    *("version", "digest", "sealed"),
)
"""A bundle's fields that the event itself holds; its column «rows» is the digest."""
COLUMNS = ", ".join("rows" if name == "digest" else name for name in BUNDLE)
_FILES = frozenset({"drafts", "captures", "pictures"})
"""Tables whose rows name a kept file by its hash."""


def numbers(connection: sqlite3.Connection, article: ArticleId) -> dict[DeskId, int]:
    """Return the number of the last sealed step of each desk on an article."""
    return dict(
        connection.execute(
            f"{DESKS} SELECT one, (SELECT number FROM events WHERE desk = one AND coalesce(article, '') = ?"
            " AND sealed <> '' ORDER BY number DESC LIMIT 1) AS last FROM desks WHERE last IS NOT NULL",
            (article,),
        ).fetchall()
    )


def bundles_after(
    connection: sqlite3.Connection, article: ArticleId, known: Mapping[DeskId, int]
) -> list[Bundle]:
    """Return the steps on an article after these numbers, each after what it had seen.

    A step of another desk comes as that desk signed it; one of this desk is not signed yet.
    """
    found = [
        row
        for desk, last in numbers(connection, article).items()
        if last > known.get(desk, 0)
        for row in connection.execute(
            f"SELECT seq, {COLUMNS} FROM events WHERE desk = ? AND coalesce(article, '') = ? AND number > ?"
            " AND sealed <> ''",
            (desk, article, known.get(desk, 0)),
        )
    ]
    # By their arrival here: a step can only have seen what was here before it.
    return [bundle_of(connection, seq, columns) for seq, *columns in sorted(found)]


def events_of(connection: sqlite3.Connection, seq: int) -> list[list[Any]]:
    """Return the columns of an event that travel, by its number of arrival."""
    return [list(row) for row in connection.execute(f"SELECT {COLUMNS} FROM events WHERE seq = ?", (seq,))]


def bundle_of(connection: sqlite3.Connection, seq: int, columns: list[Any]) -> Bundle:
    """Return a step as it goes to everybody; of this desk it is whole, and not signed yet."""
    veiled = connection.execute(
        "SELECT veiled FROM enclosed_events WHERE event = ?", (columns[0],)
    ).fetchone()
    if veiled is not None:
        return decoded(veiled[0])
    rows = tuple(
        connection.execute(
            'SELECT position, "table", key, claim, source, before, after FROM event_rows'
            " WHERE event = ? ORDER BY position",
            (seq,),
        ).fetchall()
    )
    made = Bundle(**dict(zip(BUNDLE, columns, strict=True)), rows=rows)
    stored = connection.execute("SELECT bundle FROM foreign_events WHERE event = ?", (made.id,)).fetchone()
    if stored is not None:
        return replace(decoded(stored[0]), rows=rows)
    return replace(made, files=files_of(made), lent=_lent(connection, made))


def files_of(bundle: Bundle) -> tuple[str, ...]:
    """Return the files that a bundle's rows name, by SHA-256, in order."""
    found = set()
    for _, table, _, _, _, _, after in bundle.rows:
        if table in _FILES and after is not None:
            found.add(str(json.loads(after).get("sha256") or ""))
    return tuple(sorted(found - {""}))


def _lent(connection: sqlite3.Connection, bundle: Bundle) -> tuple[Lent, ...]:
    """Return the rows that a bundle refers to and no step on its article added."""
    wanted: set[Place] = set()
    added = {(row[1], row[2]) for row in bundle.rows}
    for _, table, key, claim, source, before, after in bundle.rows:
        if after is None:
            continue
        if before is None:
            image = TABLES[table].whole(json.loads(after), key, claim, source)
            wanted |= {
                (parent, str(image[column]))
                for column, parent in TABLES[table].parents.items()
                if image[column] is not None
            }
        else:  # an update rests on the row itself, which another series may have added
            wanted.add((table, key))
        if table == "articles" and "scale" in json.loads(after):
            wanted.add(("scales", str(json.loads(after)["scale"])))
    found = []
    for table, key in sorted(wanted - added):
        own = connection.execute(
            "SELECT 1 FROM event_rows AS r JOIN events AS e ON e.seq = r.event"
            ' WHERE r.key = ? AND r."table" = ?'
            " AND e.article = ? AND r.before IS NULL",
            (key, table, bundle.article),
        ).fetchone()
        row = None if own else _row(connection, table, key)
        if row is not None:
            found.append(Lent(table, key, json.dumps(row, ensure_ascii=False, separators=(",", ":"))))
    return tuple(found)


def _row(connection: sqlite3.Connection, name: str, key: str) -> Image | None:
    table = TABLES[name]
    found = connection.execute(f"{table.select} WHERE {table.key} = ?", (key,)).fetchone()
    return None if found is None else dict(zip(table.columns, found, strict=True))


def encoded(bundle: Bundle) -> bytes:
    """Return a bundle in its one canonical form: JSON with its keys in order, in UTF-8."""
    return msgspec.json.encode(bundle, order="sorted")


def decoded(data: bytes) -> Bundle:
    """Return the bundle that bytes hold; raises UserError where they hold none."""
    try:
        return msgspec.json.decode(data, type=Bundle)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise UserError("This is no step of a Factcheck library, or it is damaged.") from error


def kept_file(connection: sqlite3.Connection, sha256: str) -> KeptFile | None:
    """Return a kept file by its SHA-256, or None."""
    found = connection.execute("SELECT media_type, packed FROM files WHERE sha256 = ?", (sha256,)).fetchone()
    if found is None:
        return None
    readable = connection.execute("SELECT pages, text FROM readable WHERE sha256 = ?", (sha256,)).fetchone()
    return KeptFile(sha256, found[0], zlib.decompress(found[1]), *(readable or ("[]", "")))
