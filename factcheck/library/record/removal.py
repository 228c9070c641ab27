"""Removes an article for good: the one thing in the library that cannot be undone.

With the article go its drafts, claims and evidence, the sources that nothing else rests on, also
those that were taken off its claims before, their captures, the files nothing needs any more, its
whole series of events, and what other series kept of the removed rows. Of a sealed event in another
series only its rows go: its hash covers their digest, so the chain still holds. A stone says when, by
whom and how many events went. The file is written anew afterwards, so that no free page keeps a word.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Any

from msgspec.structs import replace

from factcheck.library.record.operation import Operation
from factcheck.library.tables import CHILDREN
from factcheck.models import Article, ArticleId, EventId, Leaving, SourceId, Stone, StoneId

# What rests on a source by a merger alone is in no event of the article: mergers are the library's steps.
_OWN_SOURCES = """
WITH used (source) AS (
  SELECT r.source FROM event_rows AS r JOIN events AS e ON e.seq = r.event
  WHERE e.article = :article AND r.source IS NOT NULL
  UNION
  SELECT source FROM evidence JOIN claims ON claims.id = evidence.claim WHERE claims.article = :article
)
SELECT source FROM used
WHERE source NOT IN (
  SELECT source FROM evidence JOIN claims ON claims.id = evidence.claim WHERE claims.article <> :article
)
AND source NOT IN (SELECT source FROM calls WHERE article IS NOT :article)  -- also a call for none
"""


def leaving(connection: sqlite3.Connection, article: Article) -> Leaving:
    """Count what goes with an article when it is removed for good; the backups are left to the caller."""
    own = _own_sources(connection, article.id)
    return Leaving(
        title=article.title,
        drafts=_count(connection, "drafts", "article", [article.id]),
        claims=_count(connection, "claims", "article", [article.id]),
        sources=_count(connection, "sources", "id", own),
        captures=_count(connection, "captures", "source", own),
        events=_count(connection, "events", "article", [article.id]),
    )


def remove(
    connection: sqlite3.Connection, operation: Operation, article: Article, actor: str, *, skeleton: bool
) -> None:
    """Delete the article and all that only it needs, inside an operation that records the stone alone."""
    left = _skeleton(connection, article) if skeleton else {}
    _delete(
        connection,
        operation,
        article.id,
        Stone(StoneId(operation.new_id()), article.id, operation.now, actor, 0, **left),
    )


def _skeleton(connection: sqlite3.Connection, article: Article) -> dict[str, Any]:
    """Return what a stone says of an article: title, dates and counts."""
    going = leaving(connection, article)
    last = connection.execute("SELECT max(at) FROM events WHERE article = ?", (article.id,)).fetchone()[0]
    return {
        "title": article.title,
        "begun": article.created,
        "changed": last or article.changed,
        "drafts": going.drafts,
        "claims": going.claims,
        "sources": going.sources,
    }


def _delete(connection: sqlite3.Connection, operation: Operation, article: ArticleId, stone: Stone) -> None:
    own = _own_sources(connection, article)
    gone = {("articles", article), *(("sources", source) for source in own)}
    for table, key in tuple(gone):
        gone |= _belonging(connection, table, key)
    events = _count(connection, "events", "article", [article])
    # Before the rows go: which belong to which is read from them.
    emptied = _empty(connection, article, gone, frozenset(own))
    connection.execute("DELETE FROM articles WHERE id = ?", (article,))
    connection.executemany("DELETE FROM sources WHERE id = ?", [(source,) for source in own])
    connection.executemany("DELETE FROM shared_names WHERE source = ?", [(source,) for source in own])
    connection.execute("DELETE FROM events WHERE article = ?", (article,))
    for table in ("foreign_events", "enclosed_events", "waiting", "conflicts", "looked", "case_keys"):
        connection.execute(f"DELETE FROM {table} WHERE article = ?", (article,))
    connection.execute("DELETE FROM feed")  # its entries name ids alone, but nothing needs them
    connection.execute(
        "DELETE FROM files WHERE sha256 NOT IN"
        " (SELECT sha256 FROM drafts UNION SELECT sha256 FROM captures UNION SELECT sha256 FROM pictures)"
    )
    connection.execute("DELETE FROM readable WHERE sha256 NOT IN (SELECT sha256 FROM captures)")
    # The rows went past the operation, whose record would keep them, so it cannot tell which.
    operation.everything = True
    operation.insert(replace(stone, events=events, emptied=tuple(emptied)))


def overwrite(connection: sqlite3.Connection) -> bool:
    """Write the file anew, so that no index, free page or journal keeps what was deleted.

    Return False where another program goes on reading the old pages: then they are written over when
    the last one closes the library.
    """
    for (table,) in connection.execute(
        "SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%fts5%'"
    ).fetchall():
        # Deleted words stay in an index until its parts are merged; made anew it never had them.
        connection.execute(f"INSERT INTO {table} ({table}) VALUES ('rebuild')")
    connection.execute("VACUUM")
    busy: int = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    return not busy


def _own_sources(connection: sqlite3.Connection, article: ArticleId) -> list[SourceId]:
    """Return the sources that only this article has rested on, also those that are deleted by now."""
    return sorted(row[0] for row in connection.execute(_OWN_SOURCES, {"article": article}))


def _count(connection: sqlite3.Connection, table: str, column: str, keys: Sequence[str]) -> int:
    query = f"SELECT count(*) FROM {table} WHERE {column} = ?"
    return sum(connection.execute(query, (key,)).fetchone()[0] for key in keys)


def _belonging(connection: sqlite3.Connection, table: str, key: str) -> set[tuple[str, str]]:
    """Return the table and key of everything that goes with a row."""
    found: set[tuple[str, str]] = set()
    for child, column in CHILDREN[table]:
        rows = connection.execute(f"SELECT {child.key} FROM {child.name} WHERE {column} = ?", (key,))
        for (child_key,) in rows.fetchall():
            found.add((child.name, child_key))
            found |= _belonging(connection, child.name, child_key)
    return found


def _empty(
    connection: sqlite3.Connection, article: ArticleId, gone: set[tuple[str, str]], own: frozenset[SourceId]
) -> list[EventId]:
    """Take out the rows of every event of another series that kept any of these; return those events.

    What was deleted before is no row any more, but its event still has it: a copy that was taken off one
    of the article's own sources, or such a source itself.
    """
    rows = connection.execute(
        'SELECT DISTINCT e.seq, e.id, r."table", r.key, r.source'
        " FROM event_rows AS r JOIN events AS e ON e.seq = r.event WHERE e.article IS NOT ?",
        (article,),
    )
    found = {
        (seq, id)
        for seq, id, table, key, source in rows
        # That another article once rested on such a source is that article's own past, and stays undoable.
        if (table, key) in gone or (source in own and table != "evidence")
    }
    for seq, _ in sorted(found):
        connection.execute("DELETE FROM event_rows WHERE event = ?", (seq,))
    return [id for _, id in sorted(found)]
