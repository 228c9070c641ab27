"""The recorded steps that touched one claim: its own row, its places, details, evidence and queries."""

import sqlite3
import zlib

from factcheck.library.changes import ChangeSet, RowChange
from factcheck.models import Event


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


def _belongings(connection: sqlite3.Connection, claim: str) -> list[str]:
    """Return the ids of what belongs to a claim today."""
    tables = ("placements", "details", "evidence", "queries")
    query = " UNION ALL ".join(f"SELECT id FROM {table} WHERE claim = ?1" for table in tables)
    return [row[0] for row in connection.execute(query, (claim,))]


def _touches(change: RowChange, claim: str, ids: set[str]) -> bool:
    rows = (change.before or {}, change.after or {})
    return change.key in ids or any(row.get("claim") == claim for row in rows)
