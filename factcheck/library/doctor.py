"""Looks for what must never be: damage, lost references, claims that are not where they say."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterator

from factcheck.digests import sha256_of
from factcheck.errors import LibraryError
from factcheck.library.pages import damaged_pages
from factcheck.library.read.reader import Reader
from factcheck.library.record.agreement import altered_rows
from factcheck.library.record.operation import digest_of
from factcheck.library.tables import BY_KIND
from factcheck.sentences import Sentence, say


def doctor(connection: sqlite3.Connection, reader: Reader) -> list[Sentence]:
    """Return a sentence for each thing that is wrong; an empty list is a healthy library.

    Raises sqlite3.OperationalError where another program writes: then nothing can be said of the indexes.
    """
    found = damage(connection)
    if found:
        return found
    try:
        return [
            *_lost_references(connection),
            *_unreadable(reader),
            *_misplaced(connection),
            *_search_out_of_step(connection),
            *_broken_files(connection),
            *_altered(connection),
            *reader.broken_steps(),
        ]
    except (sqlite3.DatabaseError, LibraryError, TypeError, ValueError, AttributeError) as error:
        if _name(error).startswith(_BUSY):
            raise
        return [say("The file is damaged: {finding}.", finding=error)]


_BUSY = ("SQLITE_BUSY", "SQLITE_LOCKED")


def _name(error: Exception) -> str:
    return str(getattr(error, "sqlite_errorname", ""))


def damage(connection: sqlite3.Connection) -> list[Sentence]:
    """Return a sentence for each page or index that is not sound, whatever the tables hold."""
    try:
        found = [row[0] for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
    except sqlite3.DatabaseError as error:
        found = [error]
    return damaged_pages(connection, list(map(str, found)))


def file_is_whole(sha256: object, packed: object) -> bool:
    """Tell whether a kept file unpacks to the bytes of its hash."""
    try:
        return isinstance(packed, bytes) and sha256_of(zlib.decompress(packed)) == sha256
    except zlib.error:
        return False


def _lost_references(connection: sqlite3.Connection) -> Iterator[Sentence]:
    for table, count in connection.execute(
        'SELECT "table", count(*) FROM pragma_foreign_key_check GROUP BY 1'
    ):
        yield say(
            "Rows of {table} that refer to something that is not there: {count}.", table=table, count=count
        )


def _unreadable(reader: Reader) -> Iterator[Sentence]:
    """Read every row as a record: what a model refuses was altered by something else than this program."""
    for kind, table in BY_KIND.items():
        try:
            reader.records(kind)
        except LibraryError:
            yield say("Rows of {table} hold something that this program never wrote.", table=table.name)


def _altered(connection: sqlite3.Connection) -> Iterator[Sentence]:
    """Compare rows with what the record says of them, where nothing was taken out of it."""
    count = altered_rows(connection)
    if count:
        yield say(
            "{count} rows are not as the record left them.",
            one="1 row is not as the record left it.",
            count=count,
        )


def _misplaced(connection: sqlite3.Connection) -> Iterator[Sentence]:
    """Compare what claims and set-asides say of their place with the drafts' texts."""
    for draft, number, title, text in connection.execute(
        "SELECT drafts.id, number, title, text FROM drafts JOIN articles ON articles.id = article"
    ):
        wrong = sum(
            text[start:end] != exact
            for table in ("placements", "set_asides")
            for start, end, exact in connection.execute(_places(table), (draft,))
        )
        if wrong:
            yield say(
                "Places in draft {number} of “{title}” that do not hold the text they should: {count}.",
                number=number,
                title=title,
                count=wrong,
            )


def _places(table: str) -> str:
    # What rests on a picture says words that stand nowhere in the text.
    placed = " AND status <> 'orphaned' AND picture = ''" if table == "placements" else ""
    return f'SELECT start, "end", exact FROM {table} WHERE draft = ?{placed}'


def _search_out_of_step(connection: sqlite3.Connection) -> Iterator[Sentence]:
    for (name,) in connection.execute(
        "SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%fts5%'"
    ).fetchall():
        try:
            connection.execute(f"INSERT INTO {name} ({name}, rank) VALUES ('integrity-check', 1)")
        except sqlite3.DatabaseError as error:
            # The check is a writing statement, which a backup that is only looked at does not take.
            if _name(error) == "SQLITE_READONLY":
                return
            if _name(error).startswith(_BUSY):
                raise
            yield say("The search index {name} is out of step.", name=name)


def _broken_files(connection: sqlite3.Connection) -> Iterator[Sentence]:
    kept = set()
    for sha256, packed in connection.execute("SELECT sha256, packed FROM files"):
        kept.add(sha256)
        if not file_is_whole(sha256, packed):
            yield say("The kept file {hash}… is not what it was.", hash=str(sha256)[:12])
    for sha256, pages, digest, text in connection.execute("SELECT sha256, pages, digest, text FROM readable"):
        if digest != digest_of(pages, text):
            yield say("The readable text of the kept file {hash}… is not what it was.", hash=sha256[:12])
    for table in ("drafts", "captures", "pictures", "readable"):
        used = {row[0] for row in connection.execute(f"SELECT sha256 FROM {table} WHERE sha256 <> ''")}
        if used - kept:
            yield say(
                "Files that {table} name and that are not kept: {count}.", table=table, count=len(used - kept)
            )
