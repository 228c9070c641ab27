"""The recorded steps that touched one claim: its own row, its places, details, evidence and queries."""

import sqlite3
import zlib

from factcheck.library.changes import ChangeSet, RowChange
from factcheck.models import Event

Wording = dict[str, tuple[str, str]]
_TOLD = frozenset(("verdict", "correction", "note", "ruling", "as_of", "speaker", "work_state", "flagged"))


def events_of(connection: sqlite3.Connection, claim: str) -> list[Event]:
    """Return the steps on the claim's article that touched it, the latest first.

    Events hold their changes packed. Each is unpacked once and searched as bytes; only those in
    which an id of the claim occurs are read. The step that added the whole article is not among
    them.
    """
    ids = {claim}
    found: list[Event] = []
    rows = connection.execute(
        "SELECT id, at, actor, label, article, undoes, changes FROM events"
        " WHERE article = (SELECT article FROM claims WHERE id = ?) ORDER BY id",
        (claim,),
    )
    # What belongs to the claim is known from where it was added, so the oldest come first; what
    # the article brought along is known from the tables.
    ids.update(_belongings(connection, claim))
    for *event, packed in rows:
        unpacked = zlib.decompress(packed)
        if not any(each.encode() in unpacked for each in ids):
            continue
        touching = [change for change in ChangeSet.unpacked(packed) if _touches(change, claim, ids)]
        ids.update(change.key for change in touching)
        if touching:
            found.append(Event(*event))
    return found[::-1]


def steps(connection: sqlite3.Connection, article: str, limit: int) -> list[tuple[Event, str, Wording]]:
    """Return the latest steps on an article with the one claim each touched and what it changed there.

    The claim is empty where a step touched none or several. The wording holds the claim's own
    columns that changed, before and after.
    """
    rows = connection.execute(
        "SELECT id, at, actor, label, article, undoes, changes FROM events WHERE article = ?"
        " ORDER BY id DESC LIMIT ?",
        (article, limit),
    )
    found = []
    for *event, packed in rows:
        changes = list(ChangeSet.unpacked(packed))
        claims = {claim for change in changes if (claim := _claim_of(change))}
        claim = claims.pop() if len(claims) == 1 else ""
        found.append((Event(*event), claim, _wording(changes, claim)))
    return found


def _claim_of(change: RowChange) -> str:
    if change.table == "claims":
        return change.key
    row = change.after or change.before or {}
    return str(row.get("claim") or "")


def _wording(changes: list[RowChange], claim: str) -> Wording:
    own = next((change for change in changes if change.table == "claims" and change.key == claim), None)
    if own is None or own.before is None or own.after is None:
        return {}
    return {
        column: (str(own.before.get(column) or ""), str(value or ""))
        for column, value in own.after.items()
        if column in _TOLD
    }


def _belongings(connection: sqlite3.Connection, claim: str) -> list[str]:
    """Return the ids of what belongs to a claim today."""
    tables = ("placements", "details", "evidence", "queries")
    query = " UNION ALL ".join(f"SELECT id FROM {table} WHERE claim = ?1" for table in tables)
    return [row[0] for row in connection.execute(query, (claim,))]


def _touches(change: RowChange, claim: str, ids: set[str]) -> bool:
    rows = (change.before or {}, change.after or {})
    return change.key in ids or any(row.get("claim") == claim for row in rows)
