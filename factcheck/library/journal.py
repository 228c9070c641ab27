"""Finds out whether the journal of a library has lost steps since the last program that wrote it ended.

SQLite takes the journal (its WAL) up to the first damaged frame and says nothing of what followed: steps
that were acknowledged would be gone without a word. The index beside it (-shm), which a program that was
killed leaves behind, still says how far the journal reached.
"""

from __future__ import annotations

import contextlib
import sqlite3
import struct
from pathlib import Path

from msgspec import Struct

from factcheck import open_files, private
from factcheck.sentences import Sentence, say

_HEADER = struct.Struct("=12xBx2xI4x8x8s8x")
"""Of an index's header: whether it was made, how many frames the journal has, and its salts.

https://www.sqlite.org/walformat.html, "The WAL-Index Header"."""
_HEADERS = 2 * _HEADER.size
_SALTS = slice(16, 24)
"""Where the salts stand in the journal's own header: they change each time it is begun anew."""


class Reach(Struct, frozen=True):
    """How far a journal reached that no program has open, and which journal that was."""

    frames: int
    salts: bytes
    same: bool
    """Whether the journal beside it still was that one."""


def reached(library: Path) -> Reach | None:
    """Return how far the journal reached; None where all of it is in the library, or nothing can be told.

    To be asked before SQLite opens the library: the first to open one reads its journal anew.
    """
    try:
        if open_files.is_open(library.stat()):
            return None  # closing the index here would drop SQLite's locks on it
        index = library.with_name(f"{library.name}-shm").read_bytes()[: _HEADERS + 4]
    except OSError:
        return None
    if len(index) < _HEADERS + 4 or index[: _HEADER.size] != index[_HEADER.size : _HEADERS]:
        return None
    made, frames, salts = _HEADER.unpack_from(index)
    (carried,) = struct.unpack_from("=I", index, _HEADERS)
    if not made or carried >= frames:
        return None
    return Reach(frames, salts, _salts(library) == salts)


def kept_if_cut(connection: sqlite3.Connection, library: Path, before: Reach, at: str) -> Path | None:
    """Return a copy of the journal where it has lost frames since; to be asked before anything is written.

    A journal that another program has begun anew meanwhile is shorter as well: its salts are others.
    """
    _busy, frames, _carried = connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
    unchanged = _salts(library) == before.salts
    # Of a journal whose own header is damaged SQLite reads nothing; one that was begun anew has frames.
    lost = frames < before.frames if unchanged else not before.same and frames <= 0
    if not lost:
        return None
    kept = library.with_name(f"{library.name}-wal-{at[:19].replace(':', '')}")
    with contextlib.suppress(OSError):  # a full disk must not keep the rest from being opened
        private.write(kept, library.with_name(f"{library.name}-wal").read_bytes())
    return kept


def loss(connection: sqlite3.Connection, kept: Path) -> Sentence:
    """Say what a journal has lost, of which a copy was kept."""
    from factcheck.case.sentences.dates import moment

    last = connection.execute("SELECT at FROM events ORDER BY seq DESC LIMIT 1").fetchone()
    return say(
        "The journal of the library was damaged: what was done after {moment} (UTC) may be missing."
        " The damaged journal is kept as “{name}”.",
        moment=moment(last[0]) if last else say("the beginning"),
        name=kept.name,
    )


def _salts(library: Path) -> bytes:
    try:
        with library.with_name(f"{library.name}-wal").open("rb") as journal:
            return journal.read(_SALTS.stop)[_SALTS]
    except OSError:
        return b""
