"""Takes in the steps of other desks.

An event of another desk is stored as it came, with its own desk, number, previous hash and hash, so
that every desk's chain verifies in every library. It is taken in only after all that it had seen: what
comes too early waits. Rows are not written from the bundle: each row that came is worked out anew from
all steps on it (replaying.py), so that the order in which bundles came makes no difference.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable

from msgspec.structs import replace

from factcheck.errors import CopiedLibraryError, UserError
from factcheck.library.record.enclosed import opened
from factcheck.library.record.giving import BUNDLE, COLUMNS, decoded, encoded
from factcheck.library.record.operation import Operation
from factcheck.library.record.replaying import stamped
from factcheck.library.record.rewriting import rewrite
from factcheck.models import ArticleId, Bundle, BundleRow, ConflictId, DeskId, Enclosed, Taken


def take_in(
    connection: sqlite3.Connection,
    operation: Operation,
    me: DeskId,
    bundles: Iterable[Bundle],
    enclosed: Iterable[Enclosed] = (),
) -> Taken:
    """Store the steps of other desks and make the rows of them; each bundle has been checked.

    ``enclosed`` are fuller forms of steps that came or are here already.

    Raises UserError where a desk appears twice with other content, or a step does not follow the one before.
    """
    incoming = list(bundles)
    fuller = list(enclosed)
    articles = {bundle.article for bundle in (*incoming, *(each.bundle for each in fuller))}
    came: list[Bundle] = []
    known = 0
    for article in sorted(articles):
        held = [bundle for bundle in incoming if bundle.article == article]
        new, double = _stored(connection, me, article, held)
        known += double
        came += new
    # Rows are written table by table, and meanwhile some refer to what comes later.
    connection.execute("PRAGMA defer_foreign_keys = ON")
    told = opened(connection, operation, me, incoming, fuller)
    written = [*came, *told]
    for article in sorted({bundle.article for bundle in written}):
        rewrite(connection, operation, article, [each for each in written if each.article == article])
    marks = ", ".join("?" * len(articles))
    wait = connection.execute(f"SELECT count(*) FROM waiting WHERE article IN ({marks})", tuple(articles))
    stand = connection.execute(
        f"SELECT id FROM conflicts WHERE article IN ({marks}) ORDER BY id", tuple(articles)
    )
    return Taken(
        tuple(bundle.id for bundle in came),
        known,
        wait.fetchone()[0],
        tuple(ConflictId(row[0]) for row in stand),
        tuple(bundle.id for bundle in told),
        any(_moves(row) for bundle in came for row in bundle.rows),
    )


def _moves(row: BundleRow) -> bool:
    _, table, _, _, _, before, after = row
    return table in ("drafts", "placements") or (table == "claims" and None in (before, after))


def _stored(
    connection: sqlite3.Connection, me: DeskId, article: ArticleId, incoming: list[Bundle]
) -> tuple[list[Bundle], int]:
    """Store what may be taken in by now, also of what has waited; return it, and how many were known."""
    waiting = connection.execute("SELECT bundle FROM waiting WHERE article = ?", (article,)).fetchall()
    rest: dict[tuple[DeskId, int], Bundle] = {}
    double = 0
    for bundle in [*(decoded(row[0]) for row in waiting), *incoming]:
        other = rest.setdefault((bundle.desk, bundle.number), bundle)
        double += other is not bundle
        if other.sealed != bundle.sealed:
            raise _copied(bundle, me)
    heads = {
        desk: (number, sealed)
        for desk, number, sealed in connection.execute(
            # SQLite takes the other columns from the row that has the maximum.
            "SELECT desk, max(number), sealed FROM events WHERE article = ? GROUP BY desk",
            (article,),
        )
    }
    came: list[Bundle] = []
    for place in sorted(rest):
        bundle = rest[place]
        if bundle.number <= heads.get(bundle.desk, (0, ""))[0]:
            double += 1
            _check_known(connection, me, rest.pop(place))
        elif bundle.desk == me:
            raise _copied(bundle, me)
    # Round after round, since a step that was taken in may be what another one waited for.
    progress = True
    while progress:
        progress = False
        for place in sorted(rest, key=lambda place: stamped(rest[place]).order):
            bundle = rest[place]
            number, sealed = heads.get(bundle.desk, (0, ""))
            seen = json.loads(bundle.seen)
            if bundle.number != number + 1 or any(heads.get(d, (0,))[0] < n for d, n in seen.items()):
                continue
            if bundle.previous != sealed:
                raise _copied(bundle, me)
            _insert(connection, bundle)
            heads[bundle.desk] = bundle.number, bundle.sealed
            came.append(rest.pop(place))
            progress = True
    connection.execute("DELETE FROM waiting WHERE article = ?", (article,))
    connection.executemany(
        "INSERT INTO waiting (article, desk, number, bundle) VALUES (?, ?, ?, ?)",
        [(article, each.desk, each.number, encoded(each)) for each in rest.values()],
    )
    return came, double


def _check_known(connection: sqlite3.Connection, me: DeskId, bundle: Bundle) -> None:
    known = connection.execute(
        "SELECT sealed FROM events WHERE article = ? AND desk = ? AND number = ?",
        (bundle.article, bundle.desk, bundle.number),
    ).fetchone()
    # A step still open here has no hash yet, and is nobody's copy.
    if known is None or (known[0] and known[0] != bundle.sealed):
        raise _copied(bundle, me)
    if bundle.desk != me:
        # A step from the time before this library parted from its other copy has no signature here yet.
        connection.execute(
            "INSERT OR IGNORE INTO foreign_events (event, article, kept, bundle) VALUES (?, ?, ?, ?)",
            (bundle.id, bundle.article, bundle.kept, encoded(replace(bundle, rows=()))),
        )


def _copied(bundle: Bundle, me: DeskId) -> UserError:
    kind = CopiedLibraryError if bundle.desk == me else UserError
    return kind(
        "The desk “{desk}” appears twice, with different steps {number}: one of its libraries is a copy"
        " of the other. Nothing was taken in; give the copy a desk id of its own.",
        desk=bundle.desk[:8],
        number=bundle.number,
    )


def _insert(connection: sqlite3.Connection, bundle: Bundle) -> None:
    _trust(connection, bundle)
    first = connection.execute("SELECT about FROM events WHERE id = ?", (bundle.undoes,)).fetchone()
    columns = [getattr(bundle, name) for name in BUNDLE]
    about = (first[0] if first else None) or bundle.undoes
    cursor = connection.execute(
        f"INSERT INTO events ({COLUMNS}, typing, about) VALUES ({', '.join('?' * 13)}, '', ?)",
        (*columns, about),
    )
    connection.executemany(
        'INSERT INTO event_rows (event, position, "table", key, claim, source, before, after)'
        f" VALUES ({cursor.lastrowid}, ?, ?, ?, ?, ?, ?, ?)",
        bundle.rows,
    )
    connection.execute(
        "INSERT INTO foreign_events (event, article, kept, bundle) VALUES (?, ?, ?, ?)",
        (bundle.id, bundle.article, bundle.kept, encoded(replace(bundle, rows=()))),
    )


def _trust(connection: sqlite3.Connection, bundle: Bundle) -> None:
    """Remember the key that a desk signs with; raises UserError where it signs with another one."""
    connection.execute(
        "INSERT OR IGNORE INTO desks (desk, key, since) VALUES (?, ?, ?)",
        (bundle.desk, bundle.key, bundle.at),
    )
    known = connection.execute("SELECT key FROM desks WHERE desk = ?", (bundle.desk,)).fetchone()
    if known[0] != bundle.key:
        raise UserError(
            "The desk “{desk}” signs with another key than before: its library may be a copy."
            " Nothing was taken in.",
            desk=bundle.desk[:8],
        )
