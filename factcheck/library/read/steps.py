"""The recorded steps as an activity list needs them, and those that concern one claim or source."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from factcheck.library.record import events
from factcheck.models import ArticleId, ClaimId, Event, EventId, EventKind, EventRow, Step, Value

_MANY = 2
"""From this many claims on a step is about none in particular."""


def steps(connection: sqlite3.Connection, article: ArticleId, limit: int | None) -> list[Step]:
    """Return the latest steps on an article, each with the one claim it was about."""
    most = -1 if limit is None else limit  # SQLite's own word for no limit
    found = events.select(connection, "WHERE e.article = ? ORDER BY e.seq DESC LIMIT ?", (article, most))
    return [step_of(connection, event) for event in found]


def steps_on(connection: sqlite3.Connection, column: str, key: str) -> list[Event]:
    """Return the steps that concern a claim or a source, the latest first.

    The step that added the whole article is not among them: it says nothing of one claim.
    """
    found = events.select(
        connection,
        f"WHERE e.seq IN (SELECT event FROM event_rows WHERE {column} = ?) AND e.kind <> ?"
        " ORDER BY e.seq DESC",
        (key, EventKind.ARTICLE_ADDED),
    )
    return list(found)


def step_of(connection: sqlite3.Connection, event: Event) -> Step:
    """Return an event with the one claim it was about and what changed there."""
    # Adding an article or a draft touches every claim; two tell that, and the index gives them at once.
    claims = connection.execute(
        "SELECT DISTINCT claim FROM event_rows WHERE event = (SELECT seq FROM events WHERE id = ?)"
        " AND claim IS NOT NULL LIMIT ?",
        (event.id, _MANY),
    ).fetchall()
    if len(claims) != 1:
        return Step(event)
    claim = ClaimId(claims[0][0])
    return Step(event, claim, _changed(events.rows_of(connection, event.id), claim))


def _changed(rows: Sequence[EventRow], claim: ClaimId) -> dict[str, tuple[Value, Value]]:
    own = next((row for row in rows if row.table == "claims" and row.key == claim), None)
    if own is None or own.before is None or own.after is None:
        return {}
    return {column: (own.before.get(column), value) for column, value in own.after.items()}


def head(connection: sqlite3.Connection, article: ArticleId) -> tuple[EventId, str]:
    """Return the last sealed event of this desk on an article and its SHA-256; empty for none."""
    found = connection.execute(
        "SELECT id, sealed FROM events WHERE desk = (SELECT desk FROM identity) AND coalesce(article, '') = ?"
        " AND sealed <> '' ORDER BY number DESC LIMIT 1",
        (article,),
    ).fetchone()
    return (EventId(""), "") if found is None else (EventId(found[0]), found[1])
