"""Keeps up to which step each person has looked at an article, and finds what others changed since.

The mark is the place of a step in this library, so that what came late counts as new however old it is.
Beside it stand the claims that were looked at singly; once none is left the mark moves to the last step.
It is this library's alone: no step, nothing that travels, and nothing to undo.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable

from factcheck.models import ArticleId, ClaimId, DeskId, EventId, EventKind

_CHANGES = (
    "SELECT DISTINCT r.claim, e.id, e.seq FROM events AS e JOIN event_rows AS r ON r.event = e.seq"
    " JOIN claims AS c ON c.id = r.claim WHERE e.article = ? AND e.seq > ?"
    # What one did oneself is seen; without a name only at this desk: elsewhere the nameless are others.
    " AND NOT (e.actor = ? AND (e.desk = ? OR e.actor <> ''))"
    # A newer draft places every claim; where the wording changed, the claim itself did.
    " AND NOT (e.kind IN (?, ?) AND r.\"table\" IN ('placements', 'details')) ORDER BY e.seq"
)


def has_begun(connection: sqlite3.Connection, article: ArticleId, person: str) -> bool:
    """Tell whether someone has looked at an article before."""
    return _mark(connection, article, person) is not None


def begin(connection: sqlite3.Connection, article: ArticleId, person: str) -> None:
    """Let what there is count as seen by someone who looks at an article for the first time."""
    connection.execute(
        "INSERT OR IGNORE INTO looked (article, person, seen, claims) VALUES (?, ?, ?, '{}')",
        (article, person, _last(connection, article)),
    )


def unseen(
    connection: sqlite3.Connection, article: ArticleId, person: str, desk: DeskId
) -> dict[ClaimId, list[EventId]]:
    """Return the claims that others changed since someone last looked, each with the steps in order."""
    mark = _mark(connection, article, person)
    if mark is None:
        return {}
    seen, singly = mark
    found: dict[ClaimId, list[EventId]] = {}
    values = (article, seen, person, desk, EventKind.DRAFT_TAKEN_IN, EventKind.CLAIMS_PLACED_AGAIN)
    for claim, event, seq in connection.execute(_CHANGES, values):
        if seq > singly.get(claim, 0):
            found.setdefault(ClaimId(claim), []).append(EventId(event))
    return found


def look(
    connection: sqlite3.Connection, article: ArticleId, person: str, desk: DeskId, claims: Iterable[ClaimId]
) -> None:
    """Note that someone has looked at some claims as they are now."""
    last = _last(connection, article)
    left = unseen(connection, article, person, desk).keys() - set(claims)
    _, known = _mark(connection, article, person) or (0, {})
    singly = {**known, **dict.fromkeys(claims, last)} if left else {}
    connection.execute(
        "INSERT INTO looked (article, person, seen, claims) VALUES (?, ?, ?, ?) ON CONFLICT (article, person)"
        # While others are left the mark stays, or their changes would count as seen with these.
        " DO UPDATE SET seen = CASE WHEN ? THEN seen ELSE excluded.seen END, claims = excluded.claims",
        (article, person, last, json.dumps(singly), bool(left)),
    )


def _mark(
    connection: sqlite3.Connection, article: ArticleId, person: str
) -> tuple[int, dict[ClaimId, int]] | None:
    found = connection.execute(
        "SELECT seen, claims FROM looked WHERE article = ? AND person = ?", (article, person)
    ).fetchone()
    return None if found is None else (int(found[0]), dict(json.loads(found[1])))


def _last(connection: sqlite3.Connection, article: ArticleId) -> int:
    found = connection.execute("SELECT max(seq) FROM events WHERE article = ?", (article,)).fetchone()
    return int(found[0] or 0)
