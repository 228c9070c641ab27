"""Saves what can be read of a damaged library: each table row by row, around the damage.

SQLite reads a table in the order of its row numbers and stops at the first damaged page. So the rows are
read from the front as far as they go, then from the back, and what lies between is asked for number by
number: a page's neighbours in the tree are found by their numbers even where the way along the leaves is
broken. What was read goes into a new library. There every row is checked that something else would rest
on: a file must unpack to its hash, a row must be what its model says, a series of steps is kept up to its
first broken one, and a draft whose article is lost gets one of that name.

What was saved goes on under a desk id of its own, as a restored library does: the last steps may be lost
that others have, and another step of such a number would be refused by all who know the first. The desk's
key lies beside the library, so that with the shared desks saved here it is the same member as before.
"""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from msgspec import Struct, field

from factcheck import scales as shipped
from factcheck.errors import LibraryError, UserError
from factcheck.library import backup
from factcheck.library.database import JOURNALS, connect, opened_to_read
from factcheck.library.doctor import file_is_whole
from factcheck.library.pages import HELD
from factcheck.library.record import chain, checking, events
from factcheck.library.record.giving import decoded
from factcheck.library.record.operation import digest_of
from factcheck.library.tables import BY_KIND, TABLES, DamagedRowError, decoder, image
from factcheck.models import Article, ArticleId, Bundle, EventId, Medium, MemberRole, Scale, Stone, StoneId
from factcheck.sentences import Sentence, say

_ASKED = 20_000
"""Row numbers asked for one by one between two stretches that can be read: it takes tenths of a second."""
SAVED = (
    *TABLES,
    *("files", "readable", "events", "event_rows", "desks", "foreign_events", "enclosed_events"),
    *(
        "conflicts",
        "looked",
        "waiting",
        "shared_desks",
        "shared_cases",
        "carried",
        "shared_names",
        "case_keys",
    ),
)
LEFT = {
    "identity": "another desk id is given when the library is opened",
    "feed": "no window is open that would read its news",
    "shelf": "the other tables fill it",
}
"""The tables that are not saved, and why."""
_SALVAGED = "salvaged"
"""The id of the stone, and of the step that it says is emptied: then rows are compared with no record."""


class Salvaged(Struct):
    """How much was saved, by table, and what had to be left out."""

    saved: dict[str, int] = field(default_factory=dict)
    broken: list[str] = field(default_factory=list)
    """The tables that could not be read to their end."""
    dropped: int = 0
    """Rows that were read but could not be kept: damaged themselves, or resting on what is lost."""

    def told(self) -> list[Sentence]:
        """Say it in sentences."""
        lines = [
            say("Saved of {what}: {number} rows.", what=HELD[table], number=count)
            for table, count in self.saved.items()
            if count
        ]
        return lines + self.missing()

    def missing(self) -> list[Sentence]:
        """Say in sentences what is not there, or not as it was."""
        lines = [say("Not all could be read of {what}.", what=HELD[table]) for table in self.broken]
        if self.dropped:
            lines.append(say("{count} rows were damaged or rested on what is lost.", count=self.dropped))
        lines.append(
            say(
                "The desk id was not taken along: the saved library gets a new one, since steps may be lost"
                " that others have. It stays the same member of its shared desks by the key beside the"
                " library."
            )
        )
        return lines


def salvage(library: Path, target: Path, at: str) -> Salvaged:
    """Write what can be read of a library to a new one and return how much that was.

    Raises LibraryError where the target is there already, or nothing at all can be read.
    """
    if target.exists():
        raise LibraryError("There is a file “{name}” already; nothing was changed.", name=target.name)
    result = Salvaged()
    new = connect(target, lambda: at, lambda _connection, _version: None)
    try:
        with contextlib.closing(new):
            # Tables are read one by one, so that much refers to what comes later or never.
            new.execute("PRAGMA foreign_keys = OFF")
            new.execute("BEGIN IMMEDIATE")
            _copy(library, new, result)
            _mend(new, result, at)
            new.execute("COMMIT")
        backup.verify(target)
    except BaseException:
        for suffix in ("", *JOURNALS):
            target.with_name(target.name + suffix).unlink(missing_ok=True)
        raise
    return result


def _copy(library: Path, new: sqlite3.Connection, result: Salvaged) -> None:
    with opened_to_read(library) as old:
        for table in SAVED:
            columns = [row[1] for row in new.execute(f"PRAGMA table_info({table})")]
            names = ", ".join(f'"{name}"' for name in columns)
            marks = ", ".join("?" * len(columns))
            for row in _rows(old, table, names, result):
                try:
                    new.execute(f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({marks})", row)
                except sqlite3.Error:  # not of the type that its column takes
                    result.dropped += 1


def _rows(old: sqlite3.Connection, table: str, names: str, result: Salvaged) -> Iterator[tuple[Any, ...]]:
    """Give every row of a table that can be read, from the front, from the back, and from between."""
    # This table has no row numbers; steps read in part are read again, and doubles are left out.
    number = "event" if table == "event_rows" else "rowid"
    first, front = 0, False
    for found in _stretch(old, f"SELECT {number}, {names} FROM {table} ORDER BY {number}"):
        if found is None:
            front = True
            break
        first = found[0]
        yield found[1:]
    if not front:
        return
    result.broken.append(table)
    last = None
    for found in _stretch(old, f"SELECT {number}, {names} FROM {table} ORDER BY {number} DESC"):
        if found is None:
            break
        last = found[0]
        yield found[1:]
    end = first + _ASKED if last is None else min(last, first + _ASKED)
    query = f"SELECT {number}, {names} FROM {table} WHERE {number} = ?"  # one text, compiled once for all
    for asked in range(first, end):
        yield from (found[1:] for found in _stretch(old, query, asked) if found is not None)


def _stretch(old: sqlite3.Connection, query: str, *given: int) -> Iterator[tuple[Any, ...] | None]:
    """Give the rows of a query, and None where it meets damage."""
    try:
        yield from old.execute(query, given)
    except (sqlite3.DatabaseError, UnicodeDecodeError):
        yield None


def _mend(new: sqlite3.Connection, result: Salvaged, at: str) -> None:
    """Leave only rows in the new library that a sound one could hold."""
    _drop(
        new,
        result,
        "files",
        (row[0] for row in new.execute("SELECT rowid, * FROM files") if not file_is_whole(row[1], row[4])),
    )
    _drop(
        new,
        result,
        "readable",
        (
            seq
            for seq, pages, digest, text in new.execute("SELECT seq, pages, digest, text FROM readable")
            if digest != digest_of(pages, text)
        ),
    )
    for table in TABLES.values():
        read: Any = decoder(table.kind)
        rows = new.execute(f"SELECT rowid, {table.listed()} FROM {table.name}").fetchall()
        _drop(new, result, table.name, (row[0] for row in rows if not _reads(read, row[1:])))
    _drop_unreadable_of_others(new, result)
    _name_lost_articles(new)
    _replace_lost_scales(new)
    for named in ("drafts", "captures", "pictures"):
        new.execute(f"UPDATE {named} SET sha256 = '' WHERE sha256 NOT IN (SELECT sha256 FROM files)")
    new.execute("DELETE FROM readable WHERE sha256 NOT IN (SELECT sha256 FROM files)")
    _drop_children(new, result)
    _keep_removed(new, result)
    _cut_record(new, result, at)
    _seal_open(new, result)
    # A step whose signature is here would not be taken in anew.
    new.execute("DELETE FROM foreign_events WHERE event NOT IN (SELECT id FROM events)")
    new.execute("DELETE FROM enclosed_events WHERE event NOT IN (SELECT id FROM events)")
    result.saved = {
        table: new.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in SAVED if table in HELD
    }


def _reads(read: Any, row: tuple[Any, ...]) -> bool:
    try:
        read([row])
    except DamagedRowError:
        return False
    return True


def _drop_unreadable_of_others(new: sqlite3.Connection, result: Salvaged) -> None:
    """Take out steps of other desks that cannot be read, which come again, and unknown kinds of desks."""
    for table, column, read in (
        ("foreign_events", "bundle", decoded),
        ("enclosed_events", "veiled", decoded),
        ("waiting", "bundle", _checked),
    ):
        rows = new.execute(f"SELECT rowid, {column} FROM {table}").fetchall()
        _drop(new, result, table, (number for number, data in rows if not _holds_step(read, data)))
    desks = new.execute("SELECT rowid, medium, role FROM shared_desks").fetchall()
    unknown = (row[0] for row in desks if row[1] not in [*Medium] or row[2] not in [*MemberRole])
    _drop(new, result, "shared_desks", unknown)


def _checked(data: bytes) -> Bundle:
    bundle = decoded(data)
    checking.check(bundle)
    return bundle


def _holds_step(read: Callable[[bytes], Bundle], data: bytes) -> bool:
    try:
        read(data)
    except UserError:
        return False
    return True


def _drop(new: sqlite3.Connection, result: Salvaged, table: str, numbers: Iterable[int]) -> None:
    for number in list(numbers):
        new.execute(f"DELETE FROM {table} WHERE rowid = ?", (number,))
        result.dropped += 1


def _name_lost_articles(new: sqlite3.Connection) -> None:
    """Give a draft whose article is lost an article of its file's name."""
    lost = new.execute(
        "SELECT article, min(name), min(added) FROM drafts"
        " WHERE article NOT IN (SELECT id FROM articles) GROUP BY article"
    ).fetchall()
    table = BY_KIND[Article]
    marks = ", ".join("?" * len(table.columns))
    for article, name, added in lost:
        row = image(Article(ArticleId(article), name or "Untitled", created=added))
        new.execute(f"INSERT INTO articles ({table.listed()}) VALUES ({marks})", list(row.values()))


def _replace_lost_scales(new: sqlite3.Connection) -> None:
    """Bring back the scales that ship, and give an article whose own scale is lost the first of them."""
    table = BY_KIND[Scale]
    marks = ", ".join("?" * len(table.columns))
    for scale in shipped.SHIPPED:
        row = image(scale)
        new.execute(f"INSERT OR IGNORE INTO scales ({table.listed()}) VALUES ({marks})", list(row.values()))
    new.execute(
        "UPDATE articles SET scale = ? WHERE scale NOT IN (SELECT key FROM scales)", (shipped.EDITORIAL.key,)
    )


def _drop_children(new: sqlite3.Connection, result: Salvaged) -> None:
    """Take out what rests on rows that are lost, until nothing does, and places without their words."""
    # Round after round, since what was taken out may have carried others.
    while broken := new.execute("PRAGMA foreign_key_check").fetchall():
        for table, number in {(row[0], row[1]) for row in broken if row[0] != "event_rows"}:
            new.execute(f"DELETE FROM {table} WHERE rowid = ?", (number,))
            result.dropped += 1
        new.execute("DELETE FROM event_rows WHERE event NOT IN (SELECT seq FROM events)")
    for table in ("placements", "set_asides"):
        placed = " AND status <> 'orphaned' AND picture = ''" if table == "placements" else ""
        rows = new.execute(
            f'SELECT t.rowid, substr(text, start + 1, "end" - start) <> exact FROM {table} AS t'
            f" JOIN drafts ON drafts.id = t.draft WHERE 1{placed}"
        ).fetchall()
        _drop(new, result, table, (row[0] for row in rows if row[1]))


def _cut_record(new: sqlite3.Connection, result: Salvaged, at: str) -> None:
    """Keep every series of steps up to its first broken one; rows that the rest changed stay as they are.

    A stone says so, since from now on the rows are more, or less, than the record made of them.
    """
    for seq in chain.after_first_fault(new):
        new.execute("DELETE FROM event_rows WHERE event = ?", (seq,))
        new.execute("DELETE FROM events WHERE seq = ?", (seq,))
        result.dropped += 1
    if result.dropped or result.broken:
        stone = image(Stone(StoneId(_SALVAGED), ArticleId(""), at, "", 0, (EventId(_SALVAGED),)))
        table = BY_KIND[Stone]
        marks = ", ".join("?" * len(table.columns))
        new.execute(f"INSERT INTO stones ({table.listed()}) VALUES ({marks})", list(stone.values()))


def _seal_open(new: sqlite3.Connection, result: Salvaged) -> None:
    """Seal what was being written under the old desk id, which nobody would seal later."""
    for event, desk in new.execute("SELECT seq, desk FROM events WHERE sealed = ''").fetchall():
        if "event_rows" in result.broken:  # its rows have no digest yet, and others may get it whole
            new.execute("DELETE FROM event_rows WHERE event = ?", (event,))
            new.execute("DELETE FROM events WHERE seq = ?", (event,))
            result.dropped += 1
        events.seal_open(new, desk)


def _keep_removed(new: sqlite3.Connection, result: Salvaged) -> None:
    """Bring lost stones back from the record: without one a shared desk gives the case again.

    They also say which steps were emptied, which would count as damaged.
    """
    if "stones" not in result.broken:
        return
    table = BY_KIND[Stone]
    marks = ", ".join("?" * len(table.columns))
    query = (
        "SELECT key, claim, source, after FROM event_rows WHERE \"table\" = 'stones' AND after IS NOT NULL"
    )
    for key, claim, source, after in new.execute(query).fetchall():
        row = table.whole(json.loads(after), key, claim, source)
        new.execute(
            f"INSERT OR IGNORE INTO stones ({table.listed()}) VALUES ({marks})",
            [row[column] for column in table.columns],
        )
