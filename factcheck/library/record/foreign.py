"""Gives out this library's steps as bundles, and takes in those of other desks.

An event of another desk is stored as it came, with its own desk, number, previous hash and hash, so
that every desk's chain verifies in every library. It is taken in only after all that it had seen: what
comes too early waits. Rows are not written from the bundle: each row that came is worked out anew from
all steps on it (replaying.py), so that the order in which bundles came makes no difference.
"""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

import msgspec
from msgspec.structs import replace

from factcheck.errors import UserError
from factcheck.library.database import LATEST
from factcheck.library.record.chain import Head, head_hash, rows_digest
from factcheck.library.record.changes import ChangeSet
from factcheck.library.record.merging import Stamp
from factcheck.library.record.operation import Operation
from factcheck.library.record.replaying import Place, Replay, stamp_of
from factcheck.library.tables import TABLES, DamagedRowError, Image, decoder
from factcheck.models import (
    ArticleId,
    Bundle,
    Conflict,
    ConflictId,
    ConflictValue,
    DeskId,
    EventId,
    EventKind,
    KeptFile,
    Lent,
    Taken,
)

_BUNDLE = (
    *("id", "desk", "number", "at", "actor", "kind", "article", "undoes", "seen", "previous"),
    *("version", "digest", "sealed"),
)
"""A bundle's fields that the event itself holds; its column «rows» is the digest."""
_COLUMNS = ", ".join("rows" if name == "digest" else name for name in _BUNDLE)
_FILES = frozenset({"drafts", "captures"})


def numbers(connection: sqlite3.Connection, article: ArticleId) -> dict[DeskId, int]:
    """Return the number of the last sealed step of each desk on an article."""
    return dict(
        connection.execute(
            "SELECT desk, max(number) FROM events WHERE article = ? AND sealed <> '' GROUP BY desk",
            (article,),
        ).fetchall()
    )


def bundles_after(
    connection: sqlite3.Connection, article: ArticleId, known: Mapping[DeskId, int]
) -> list[Bundle]:
    """Return the steps on an article after these numbers, each after what it had seen.

    A step of another desk comes as that desk signed it; one of this desk is not signed yet.
    """
    found = connection.execute(
        f"SELECT seq, {_COLUMNS} FROM events WHERE article = ? AND sealed <> '' ORDER BY seq", (article,)
    ).fetchall()
    return [
        _bundle(connection, seq, columns) for seq, *columns in found if columns[2] > known.get(columns[1], 0)
    ]


def _bundle(connection: sqlite3.Connection, seq: int, columns: list[Any]) -> Bundle:
    rows = tuple(
        connection.execute(
            'SELECT position, "table", key, claim, source, before, after FROM event_rows'
            " WHERE event = ? ORDER BY position",
            (seq,),
        ).fetchall()
    )
    made = Bundle(**dict(zip(_BUNDLE, columns, strict=True)), rows=rows)
    stored = connection.execute("SELECT bundle FROM foreign_events WHERE event = ?", (made.id,)).fetchone()
    if stored is not None:
        return replace(decoded(stored[0]), rows=rows)
    return replace(made, files=files_of(made), lent=_lent(connection, made))


def files_of(bundle: Bundle) -> tuple[str, ...]:
    """Return the files that a bundle's rows name, by SHA-256, in order."""
    found = set()
    for _, table, _, _, _, before, after in bundle.rows:
        if table in _FILES and before is None and after is not None:
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
        else:
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


def check(bundle: Bundle) -> None:
    """Raise UserError where a bundle is of a newer program, or not what was sealed."""
    if bundle.version > LATEST:
        raise UserError("These steps were made by a newer Factcheck Desk; please update the program.")
    head: Head = {
        name: getattr(bundle, name)
        for name in ("id", "desk", "number", "at", "actor", "kind", "article", "undoes", "seen", "previous")
    }
    head["version"] = bundle.version
    rows = [tuple(row) for row in bundle.rows]
    whole = head_hash(head, bundle.digest) == bundle.sealed
    if not whole or rows_digest(rows) != (bundle.kept or bundle.digest):  # type: ignore[arg-type]
        raise UserError(
            "Step {number} of the record that came is not as it was written.", number=bundle.number
        )
    _check_rows(bundle)


def _check_rows(bundle: Bundle) -> None:
    """Refuse rows of tables or columns that no article has, and types that no column holds."""
    try:
        EventKind(bundle.kind)
        datetime.fromisoformat(bundle.at)
        stamp_of((*[getattr(bundle, name) for name in _STAMPED], bundle.seen))
        for each in json.loads(bundle.seen).values():
            if type(each) is not int or each < 0:
                raise ValueError(each)
        for _, table, _, _, _, before, after in bundle.rows:
            if table not in TABLES or table in _NEVER or (before is None and after is None):
                raise ValueError(table)
            for image in (before, after):
                _check_image(table, image)
        for lent in bundle.lent:
            if lent.table not in ("sources", "scales", "captures"):
                raise ValueError(lent.table)
            _check_image(lent.table, lent.image)
    except (ValueError, TypeError, AttributeError, RecursionError) as error:
        raise UserError(
            "Step {number} of the record that came holds what no article has.", number=bundle.number
        ) from error


_STAMPED = ("id", "desk", "number", "at", "actor", "kind", "article", "undoes")
_NEVER = frozenset({"stones", "retention", "desk_rules"})


def _check_image(table: str, image: str | None) -> None:
    if image is None:
        return
    held = json.loads(image)
    empty = TABLES[table].empty
    for column, value in held.items():
        if column not in empty:
            raise ValueError(column)
        kinds = (str, type(None)) if empty[column] is None else (type(empty[column]),)
        too_large = isinstance(value, int) and not -(2**63) <= value < 2**63
        if type(value) not in kinds or too_large:
            raise ValueError(column)
        if empty[column] == "[]" and not isinstance(json.loads(value), list):
            raise ValueError(column)


def take_in(
    connection: sqlite3.Connection, operation: Operation, me: DeskId, bundles: Iterable[Bundle]
) -> Taken:
    """Store the steps of other desks and make the rows of them; each bundle has been checked.

    Raises UserError where a desk appears twice with other content, or a step does not follow the one before.
    """
    incoming = list(bundles)
    articles = {bundle.article for bundle in incoming}
    came: list[Bundle] = []
    known = 0
    for article in sorted(articles):
        held = [bundle for bundle in incoming if bundle.article == article]
        new, double = _stored(connection, me, article, held)
        known += double
        came += new
    connection.execute("PRAGMA defer_foreign_keys = ON")
    for article in sorted({bundle.article for bundle in came}):
        _write(connection, operation, article, [bundle for bundle in came if bundle.article == article])
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
    )


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
            raise _copied(bundle)
    heads = {
        desk: (number, sealed)
        for desk, number, sealed in connection.execute(
            "SELECT desk, max(number), sealed FROM events WHERE article = ? GROUP BY desk", (article,)
        )
    }
    came: list[Bundle] = []
    for place in sorted(rest):
        bundle = rest[place]
        if bundle.number <= heads.get(bundle.desk, (0, ""))[0]:
            double += 1
            _check_known(connection, rest.pop(place))
        elif bundle.desk == me:
            raise _copied(bundle)
    progress = True
    while progress:
        progress = False
        for place in sorted(rest, key=lambda place: _stamp(rest[place]).order):
            bundle = rest[place]
            number, sealed = heads.get(bundle.desk, (0, ""))
            seen = json.loads(bundle.seen)
            if bundle.number != number + 1 or any(heads.get(d, (0,))[0] < n for d, n in seen.items()):
                continue
            if bundle.previous != sealed:
                raise _copied(bundle)
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


def _check_known(connection: sqlite3.Connection, bundle: Bundle) -> None:
    known = connection.execute(
        "SELECT sealed FROM events WHERE article = ? AND desk = ? AND number = ?",
        (bundle.article, bundle.desk, bundle.number),
    ).fetchone()
    if known is None or (known[0] and known[0] != bundle.sealed):
        raise _copied(bundle)


def _copied(bundle: Bundle) -> UserError:
    return UserError(
        "The desk “{desk}” appears twice, with different steps {number}: one of its libraries is a copy"
        " of the other. Nothing was taken in; give the copy a desk id of its own.",
        desk=bundle.desk[:8],
        number=bundle.number,
    )


def _insert(connection: sqlite3.Connection, bundle: Bundle) -> None:
    _trust(connection, bundle)
    first = connection.execute("SELECT about FROM events WHERE id = ?", (bundle.undoes,)).fetchone()
    columns = [getattr(bundle, name) for name in _BUNDLE]
    about = (first[0] if first else None) or bundle.undoes
    cursor = connection.execute(
        f"INSERT INTO events ({_COLUMNS}, typing, about) VALUES ({', '.join('?' * 13)}, '', ?)",
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


def _stamp(bundle: Bundle) -> Stamp:
    return stamp_of((*[getattr(bundle, name) for name in _STAMPED], bundle.seen))


def _write(
    connection: sqlite3.Connection, operation: Operation, article: ArticleId, came: list[Bundle]
) -> None:
    """Make the rows that came what all steps on them come to."""
    for bundle in came:
        for lent in bundle.lent:
            if operation.row(TABLES[lent.table], lent.key) is None:
                image = {**TABLES[lent.table].empty, **json.loads(lent.image)}
                operation.insert_row(TABLES[lent.table], image)
    places = {(row[1], row[2]) for bundle in came for row in bundle.rows}
    if _deletes_meet(connection, article, came):
        places |= set(
            connection.execute(
                'SELECT DISTINCT r."table", r.key FROM event_rows AS r JOIN events AS e ON e.seq = r.event'
                " WHERE e.article = ?",
                (article,),
            ).fetchall()
        )
    places |= settled_places(connection, [bundle.id for bundle in came])
    if any(table == "drafts" for table, _ in places):
        places |= {
            ("drafts", row[0])
            for row in connection.execute(
                "SELECT DISTINCT r.key FROM event_rows AS r JOIN events AS e ON e.seq = r.event"
                " WHERE e.article = ? AND r.\"table\" = 'drafts'",
                (article,),
            )
        }
    _rewrite(connection, operation, article, places)


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


def _deletes_meet(connection: sqlite3.Connection, article: ArticleId, came: list[Bundle]) -> bool:
    """Tell whether a step that deletes rows and one of those that came did not know of each other."""
    deleting = [
        stamp_of(columns)
        for columns in connection.execute(
            f"SELECT {', '.join(_STAMPED)}, seen FROM events AS e WHERE e.article = ?"
            " AND EXISTS (SELECT 1 FROM event_rows WHERE event = e.seq AND after IS NULL)",
            (article,),
        )
    ]
    stamps = [_stamp(bundle) for bundle in came]
    return any(
        not new.saw(old) and not old.saw(new) for new in stamps for old in deleting if new.id != old.id
    )


def _rewrite(
    connection: sqlite3.Connection, operation: Operation, article: ArticleId, places: set[Place]
) -> None:
    replay = Replay(connection, article)
    targets: dict[Place, Image | None] = {}
    conflicts: list[Conflict] = []
    for name, table in TABLES.items():
        for key in sorted(key for of, key in places if of == name):
            image, found = replay.image(table, key, operation.row(table, key))
            if image is not None and not _has_parents(operation, table.name, image, targets):
                image, found = None, []
            targets[name, key] = image
            conflicts += found
    _number_drafts(connection, article, targets)
    _put(operation, targets)
    _keep_conflicts(connection, places, conflicts)


def _has_parents(
    operation: Operation, table: str, image: Image, targets: Mapping[Place, Image | None]
) -> bool:
    for column, parent in TABLES[table].parents.items():
        value = image[column]
        if value is None:
            continue
        place = parent, str(value)
        if place in targets:
            if targets[place] is None:
                return False
        elif operation.row(TABLES[parent], str(value)) is None:
            return False
    return True


def _number_drafts(
    connection: sqlite3.Connection, article: ArticleId, targets: dict[Place, Image | None]
) -> None:
    """Give two drafts that were taken in as the same number numbers of their own, in the order of time."""
    drafts = [
        (place, image) for place, image in targets.items() if place[0] == "drafts" and image is not None
    ]
    last = 0
    for place, image in sorted(drafts, key=lambda each: (each[1]["number"], each[1]["added"], each[0][1])):
        last = max(int(image["number"] or 0), last + 1)
        targets[place] = {**image, "number": last}
    if drafts:
        # Out of the way, since two may not have one number even for a moment.
        connection.execute("UPDATE drafts SET number = -number WHERE article = ? AND number > 0", (article,))


def _put(operation: Operation, targets: Mapping[Place, Image | None]) -> None:
    rank = list(TABLES)
    try:
        for (name, _), image in targets.items():
            if image is not None:
                decoder(TABLES[name].kind)([list(image.values())])
    except DamagedRowError as error:
        raise UserError("The steps that came hold what no article has.") from error
    for (name, key), image in sorted(targets.items(), key=lambda each: -rank.index(each[0][0])):
        row = operation.row(TABLES[name], key)
        if image is None and row is not None:
            operation.delete_row(TABLES[name], key, row)
    for (name, key), image in targets.items():
        row = operation.row(TABLES[name], key)
        if image is None:
            continue
        if row is None:
            operation.insert_row(TABLES[name], image)
        else:
            operation.update_row(TABLES[name], key, row, image)


def _keep_conflicts(
    connection: sqlite3.Connection, places: Iterable[Place], conflicts: Iterable[Conflict]
) -> None:
    connection.executemany("DELETE FROM conflicts WHERE row_table = ? AND row_key = ?", list(places))
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
            for each in conflicts
        ],
    )


def after_own_step(
    connection: sqlite3.Connection,
    operation: Operation,
    article: ArticleId,
    event: EventId,
    recorded: ChangeSet,
) -> None:
    """Look again at the conflicts on the rows that a step of this desk touched."""
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
        if row is not None:
            found += replay.image(TABLES[name], key, row)[1]
    _keep_conflicts(connection, places, found)


def kept_file(connection: sqlite3.Connection, sha256: str) -> KeptFile | None:
    """Return a kept file by its SHA-256, or None."""
    found = connection.execute("SELECT media_type, packed FROM files WHERE sha256 = ?", (sha256,)).fetchone()
    if found is None:
        return None
    readable = connection.execute("SELECT pages, text FROM readable WHERE sha256 = ?", (sha256,)).fetchone()
    return KeptFile(sha256, found[0], zlib.decompress(found[1]), *(readable or ("[]", "")))


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


def conflicts(connection: sqlite3.Connection, article: ArticleId | None) -> list[Conflict]:
    """Return the conflicts of an article that stand, or of all articles; in the order of their claims."""
    where, values = ("", ()) if article is None else ("WHERE article = ?", (article,))
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
