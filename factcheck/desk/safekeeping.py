"""Keeping the library safe: backups, restoring, and looking for damage."""

from __future__ import annotations

from pathlib import Path

from factcheck.library import Library, backup
from factcheck.library.store import now
from factcheck.sentences import Sentence


def latest_backup(library: Path) -> Path | None:
    """Return the newest whole backup of a library, which itself need not open, or None."""
    return backup.latest(library)


def replace_damaged(library: Path, source: Path) -> Path:
    """Put a backup in the place of a library that does not open; return where that is kept now."""
    return backup.replace_damaged(library, source, now())


class Safekeeping:
    """Copies of the library and its health."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def backup(self, target: Path) -> None:
        """Write a verified copy of the library to a file."""
        self._library.backup(target)

    def restore(self, source: Path) -> None:
        """Put a backup's contents in the library's place; the former contents become a backup."""
        self._library.restore(source)

    def daily_backup(self) -> Path | None:
        """Make today's backup unless there is one, thin out old ones, and return the new file."""
        return self._library.daily_backup()

    def doctor(self) -> list[Sentence]:
        """Return what is wrong with the library, a sentence each; empty when it is sound."""
        return self._library.doctor()
