"""Looks for what must never be: damage, lost references, claims that are not where they say."""

import hashlib
import sqlite3
import zlib
from collections.abc import Iterator


def doctor(connection: sqlite3.Connection) -> list[str]:
    """Return a sentence for each thing that is wrong; an empty list is a healthy library."""
    try:
        damage = [row[0] for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
        if damage:
            return [f"The file is damaged: {finding}." for finding in damage]
        return [
            *_lost_references(connection),
            *_misplaced(connection),
            *_search_out_of_step(connection),
            *_broken_files(connection),
        ]
    except sqlite3.DatabaseError as error:
        return [f"The file is damaged: {error}."]


def _lost_references(connection: sqlite3.Connection) -> Iterator[str]:
    for table, count in connection.execute(
        'SELECT "table", count(*) FROM pragma_foreign_key_check GROUP BY 1'
    ):
        yield f"Rows of {table} that refer to something that is not there: {count}."


def _misplaced(connection: sqlite3.Connection) -> Iterator[str]:
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
            yield f"Places in draft {number} of “{title}” that do not hold the text they should: {wrong}."


def _places(table: str) -> str:
    placed = " AND status <> 'orphaned'" if table == "placements" else ""
    return f'SELECT start, "end", exact FROM {table} WHERE draft = ?{placed}'


def _search_out_of_step(connection: sqlite3.Connection) -> Iterator[str]:
    for (name,) in connection.execute(
        "SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%fts5%'"
    ).fetchall():
        try:
            connection.execute(f"INSERT INTO {name} ({name}, rank) VALUES ('integrity-check', 1)")
        except sqlite3.DatabaseError:
            yield f"The search index {name} is out of step."


def _broken_files(connection: sqlite3.Connection) -> Iterator[str]:
    kept = set()
    for sha256, packed in connection.execute("SELECT sha256, packed FROM files"):
        kept.add(sha256)
        try:
            whole = hashlib.sha256(zlib.decompress(packed)).hexdigest() == sha256
        except zlib.error:
            whole = False
        if not whole:
            yield f"The kept file {sha256[:12]}… is not what it was."
    for table in ("drafts", "captures"):
        used = {row[0] for row in connection.execute(f"SELECT sha256 FROM {table} WHERE sha256 <> ''")}
        if used - kept:
            yield f"Files that {table} name and that are not kept: {len(used - kept)}."
