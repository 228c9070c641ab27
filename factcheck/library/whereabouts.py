"""Watches whether an open library's file is still the one that its name leads to.

SQLite goes on with a file that was renamed, deleted or replaced by another one, as a program that syncs
folders does: steps would be acknowledged that nobody finds again. A file that is overwritten in place or cut
short is no better. The file itself is never opened here but by SQLite: closing any other handle drops its
locks.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import weakref
from pathlib import Path

from factcheck.errors import LibraryFate, LostLibraryError
from factcheck.library.database import JOURNALS

_SMALLEST = 512
"""Bytes of the smallest page of SQLite."""
_FRAME = 24
"""Bytes of the journal before each page that it holds."""
_LAST = "SELECT id FROM events ORDER BY seq DESC LIMIT 1"
_SAID = {
    LibraryFate.GONE: "The library “{name}” was moved, renamed or deleted while it was open, or its disk is"
    " gone. Nothing more is written; what was done is still held here.",
    LibraryFate.REPLACED: "Another file was put in the place of the library “{name}” while it was open."
    " Nothing more is written; what was done is still held here.",
    LibraryFate.OVERWRITTEN: "The library “{name}” was overwritten or cut short by another program while it"
    " was open. Nothing more is written.",
}


_known: weakref.WeakSet[Whereabouts] = weakref.WeakSet()
"""Of the libraries that are open in this process."""


def keep_journals_apart(path: Path) -> None:
    """Before a file is opened: let it not take over the journal of one whose place it has taken.

    SQLite would write the steps of a library that is still open here into the other file, and take them from
    the first.
    """
    for each in list(_known):
        each.keep_apart(path)


class Whereabouts:
    """Knows which file was opened, by its number on the disk, and how it was when it was last looked at."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        """Take the file that has just been opened as the right one."""
        self._path = path
        self._connection = connection
        found = path.stat()
        self._file = _key(found)
        self._seen = found.st_mtime_ns, found.st_size
        self._journals: dict[str, tuple[int, int]] = {}
        self._note_journals()
        _known.add(self)

    def end(self) -> None:
        """Watch no longer: the file was closed."""
        _known.discard(self)

    def keep_apart(self, path: Path) -> None:
        """Set the journal aside where another file, at this place, has taken the place of the open one."""
        if path.absolute() == self._path.absolute() and self.fate() is LibraryFate.REPLACED:
            self.make_safe(LibraryFate.REPLACED)

    def fate(self, *, closely: bool = False) -> LibraryFate | None:
        """Return what became of the file; None where it is in its place.

        ``closely`` also compares what stands in it, where it was written since the last look.
        """
        try:
            found = self._path.stat()
        except OSError:
            return LibraryFate.GONE
        if _key(found) != self._file:
            return LibraryFate.REPLACED
        if found.st_size < _SMALLEST:
            return LibraryFate.OVERWRITTEN
        seen = found.st_mtime_ns, found.st_size
        if closely and seen != self._seen:
            if self._is_cut(found.st_size) or not self._is_read_alike():
                return LibraryFate.OVERWRITTEN
            self._seen = seen
            self._note_journals()
        return None

    def refuse_lost(self, *, closely: bool = False) -> None:
        """Raise LostLibraryError where the file is not the one that was opened, or not as it was written."""
        fate = self.fate(closely=closely)
        if fate is not None:
            self.make_safe(fate)
            raise LostLibraryError(fate, _SAID[fate], name=self._path.name)

    def forget_journal(self) -> None:
        """Delete the journal of a library that was replaced, once what it held is kept elsewhere."""
        for ending in JOURNALS:
            with contextlib.suppress(OSError):
                self._aside(ending).unlink(missing_ok=True)

    def make_safe(self, fate: LibraryFate) -> None:
        """Let the journal harm neither the file that was opened nor the one in its place."""
        if fate is LibraryFate.GONE and not self._connection.in_transaction:
            # A file that was renamed has left its journal behind, with the latest steps.
            with contextlib.suppress(sqlite3.DatabaseError):
                self._connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
        if fate is LibraryFate.REPLACED:
            # Whoever opens the other file would read these steps into it. SQLite here goes on with it.
            for ending in JOURNALS:
                journal = self._path.with_name(self._path.name + ending)
                with contextlib.suppress(OSError):
                    if _key(journal.stat()) == self._journals.get(ending):
                        journal.replace(self._aside(ending))

    def _aside(self, ending: str) -> Path:
        return self._path.with_name(f"{self._path.name}.held-{self._file[1]}{ending}")

    def _note_journals(self) -> None:
        for ending in JOURNALS:
            with contextlib.suppress(OSError):
                found = self._path.with_name(self._path.name + ending).stat()
                self._journals[ending] = _key(found)

    def _is_cut(self, size: int) -> bool:
        """Tell whether pages are neither in the file nor in its journal."""
        try:
            (pages,) = self._connection.execute("PRAGMA page_count").fetchone()
            (page,) = self._connection.execute("PRAGMA page_size").fetchone()
            journal = self._path.with_name(f"{self._path.name}-wal").stat().st_size
        except (OSError, sqlite3.DatabaseError):
            return False
        return bool(size + journal // (page + _FRAME) * page < pages * page)

    def _is_read_alike(self) -> bool:
        """Tell whether who opens the file now finds the last step in it that is known here."""
        try:
            last = self._connection.execute(_LAST).fetchone()
            with contextlib.closing(sqlite3.connect(self._path, timeout=0.0)) as fresh:
                found = fresh.execute("SELECT id FROM events WHERE id = ?", last or ("",)).fetchone()
                return bool(found == last)
        except sqlite3.DatabaseError as error:
            # A library that is busy just now may be as it was.
            return str(getattr(error, "sqlite_errorname", "")).startswith(("SQLITE_BUSY", "SQLITE_LOCKED"))


def _key(found: os.stat_result) -> tuple[int, int]:
    return found.st_dev, found.st_ino
