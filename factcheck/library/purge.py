"""Deletes an article for good: the one thing in the library that cannot be undone."""

import sqlite3

_OWN_SOURCES = """
SELECT id FROM sources WHERE id IN (
  SELECT source FROM evidence JOIN claims ON claims.id = evidence.claim WHERE claims.article = :article
) AND id NOT IN (
  SELECT source FROM evidence JOIN claims ON claims.id = evidence.claim WHERE claims.article <> :article
)
"""


def purge(connection: sqlite3.Connection, article: str) -> None:
    """Delete the article, its history, the sources only it uses and the files nothing needs any more.

    What was deleted is overwritten on the disk too.
    """
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute("BEGIN IMMEDIATE")
    try:
        own = [row[0] for row in connection.execute(_OWN_SOURCES, {"article": article})]
        connection.execute("DELETE FROM articles WHERE id = ?", (article,))
        connection.executemany("DELETE FROM sources WHERE id = ?", [(source,) for source in own])
        connection.execute("DELETE FROM events WHERE article = ?", (article,))
        connection.execute(
            "DELETE FROM files WHERE sha256 NOT IN"
            " (SELECT sha256 FROM drafts UNION SELECT sha256 FROM captures)"
        )
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
