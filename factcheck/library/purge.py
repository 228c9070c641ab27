"""Deletes an article for good: the one thing in the library that cannot be undone."""

import sqlite3

from factcheck.library.changes import ChangeSet
from factcheck.library.rows import CHILDREN

_OWN_SOURCES = """
SELECT id FROM sources WHERE id IN (
  SELECT source FROM evidence JOIN claims ON claims.id = evidence.claim WHERE claims.article = :article
) AND id NOT IN (
  SELECT source FROM evidence JOIN claims ON claims.id = evidence.claim WHERE claims.article <> :article
)
"""


def purge(connection: sqlite3.Connection, article: str) -> None:
    """Delete the article, its history, the sources only it uses and the files nothing needs any more.

    What was deleted is overwritten on the disk too. Backups are left as they are.
    """
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute("BEGIN IMMEDIATE")
    try:
        _delete(connection, article)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _delete(connection: sqlite3.Connection, article: str) -> None:
    own = [row[0] for row in connection.execute(_OWN_SOURCES, {"article": article})]
    gone = {("articles", article), *(("sources", source) for source in own)}
    for table, key in tuple(gone):
        gone |= _belonging(connection, table, key)
    connection.execute("DELETE FROM articles WHERE id = ?", (article,))
    connection.executemany("DELETE FROM sources WHERE id = ?", [(source,) for source in own])
    connection.execute("DELETE FROM events WHERE article = ?", (article,))
    _forget(connection, gone)
    connection.execute(
        "DELETE FROM files WHERE sha256 NOT IN (SELECT sha256 FROM drafts UNION SELECT sha256 FROM captures)"
    )
    for table in ("drafts", "placements", "claims", "sources", "captures"):
        # Deleted words stay in an index until its parts are merged.
        connection.execute(f"INSERT INTO {table}_search ({table}_search) VALUES ('optimize')")


def _belonging(connection: sqlite3.Connection, table: str, key: str) -> set[tuple[str, str]]:
    """Return the table and key of everything that goes with a row."""
    found: set[tuple[str, str]] = set()
    for child, column in CHILDREN[table]:
        rows = connection.execute(f"SELECT {child.key} FROM {child.name} WHERE {column} = ?", (key,))
        for (child_key,) in rows.fetchall():
            found.add((child.name, child_key))
            found |= _belonging(connection, child.name, child_key)
    return found


def _forget(connection: sqlite3.Connection, gone: set[tuple[str, str]]) -> None:
    """Delete the events of the whole library that kept any of these rows."""
    events = connection.execute("SELECT id, changes FROM events WHERE article IS NULL").fetchall()
    for event, packed in events:
        if any((change.table, change.key) in gone for change in ChangeSet.unpacked(packed)):
            connection.execute("DELETE FROM events WHERE id = ?", (event,))
