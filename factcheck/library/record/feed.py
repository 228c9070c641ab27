"""Tells every window and program what each committed operation changed, by one numbered list.

Each operation adds one entry in its own transaction, so whoever remembers the position that was told
last can ask for the rest: this window after its own steps, another window or the command line at any
time. Only the latest entries are kept; who has missed more is told to read everything anew.
"""

from __future__ import annotations

import sqlite3

import msgspec
from msgspec.structs import replace

from factcheck.models import Changes

_KEPT = 500
"""Entries, some hours of work; whoever has missed more reads everything anew."""
_MOST_NAMED = 2000
"""From this many claims on, naming them would cost more than reading the article anew."""


def position(connection: sqlite3.Connection) -> int:
    """Return the position of the latest entry; 0 in a new library."""
    return int(connection.execute("SELECT coalesce(max(position), 0) FROM feed").fetchone()[0])


def append(connection: sqlite3.Connection, changes: Changes) -> Changes:
    """Add what an operation changed and return it with its position."""
    if len(changes.claims) > _MOST_NAMED:
        kept = replace(changes, claims=frozenset(), set_asides=frozenset(), everything=True)
    else:
        kept = changes
    # Sorted, so that the same actions write the same bytes.
    packed = msgspec.json.encode(kept, order="deterministic").decode()
    cursor = connection.execute("INSERT INTO feed (changes) VALUES (?)", (packed,))
    added = cursor.lastrowid or 0
    connection.execute("DELETE FROM feed WHERE position <= ?", (added - _KEPT,))
    return replace(changes, position=added)


def since(connection: sqlite3.Connection, known: int) -> list[Changes]:
    """Return what was changed after a position, the earliest first."""
    rows = connection.execute(
        "SELECT position, changes FROM feed WHERE position > ? ORDER BY position", (known,)
    ).fetchall()
    # The numbers have no gaps, so where one is missing its entry has been thrown away.
    if rows and rows[0][0] > known + 1:
        return [Changes(None, position=rows[-1][0], everything=True)]
    return [replace(msgspec.json.decode(packed, type=Changes), position=at) for at, packed in rows]
