"""Keeping the library safe: backups, restoring, and looking for damage."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck import private
from factcheck.errors import LibraryError, LibraryFate
from factcheck.library import Library, backup, restoring
from factcheck.library.database import is_outdated
from factcheck.library.store import now
from factcheck.sentences import Sentence

if TYPE_CHECKING:
    from factcheck.library.salvage import Salvaged
    from factcheck.library.soundness import Soundness


_LARGE = 32 * 2**20
"""Bytes from which on a new schema takes more than a moment."""


class Backup(Struct, frozen=True):
    """A whole backup that stands beside a library."""

    path: Path
    at: str
    """When it was made: ISO 8601 in UTC."""
    missing: int | None = None
    """How many later steps it lacks; None where the library cannot tell any more."""


def newest_backup(library: Path) -> Backup | None:
    """Return the newest whole backup of a library, which itself need not open or be there, or None."""
    from factcheck.library.soundness import missing_steps

    path = backup.latest(library)
    return (
        None
        if path is None
        else Backup(path, backup.kept(library)[path].isoformat(), missing_steps(library, path))
    )


def takes_long_to_open(library: Path) -> bool:
    """Tell whether a library will be brought to today's schema first, and is so large that this is felt."""
    try:
        return library.stat().st_size > _LARGE and is_outdated(library)
    except (OSError, LibraryError):
        return False  # opening says what is wrong


def bring_up_to_date(library: Path) -> Sentence | None:
    """Bring a library to today's schema, with a backup before; return what its journal had lost."""
    with Library(library) as opened:
        return opened.lost


def refuse_absent(library: Path) -> None:
    """Raise LibraryError where there is no library to examine, which opening would begin."""
    restoring.refuse_missing(library)
    if not library.exists():
        raise LibraryError("There is no library “{path}”; the first article begins one.", path=library)


def save_what_can_be_read(library: Path, target: Path) -> Salvaged:
    """Read a damaged library row by row around its damage and write what there is to a new one."""
    from factcheck.library import salvage

    return salvage.salvage(library, target, now())


def put_backup_in_place(library: Path, source: Path) -> Path | None:
    """Put a backup in the place of a library that is missing or damaged.

    Return where what stood there is kept now, or None where nothing did. Raises LibraryError with
    everything as it was.
    """
    return restoring.put_in_place(library, source, now())


class Safekeeping:
    """Copies of the library and its health."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def backup(self, target: Path) -> None:
        """Write a verified copy of the library to a file."""
        self._library.backup(target)

    def backup_for(self, target: Path, recipients: Collection[str]) -> None:
        """Write a verified copy of the library, encrypted for these public keys."""
        from factcheck import encryption

        plain = self._library.path.with_name(f"{target.name}.plain")
        part = private.unfinished(plain)  # swept at the next start, should this run be ended
        try:
            self._library.backup(part)
            encryption.encrypt(part, target, recipients)
        finally:
            backup.delete([part])

    def restore_encrypted(self, source: Path, passphrase: str) -> None:
        """Put an encrypted backup's contents in the library's place, with this person's identity."""
        from factcheck import encryption

        with encryption.decrypted(source, self._library.path.parent, passphrase) as plain:
            self._library.restore(plain)

    def restore(self, source: Path) -> None:
        """Put a backup's contents in the library's place; the former contents become a backup."""
        self._library.restore(source)

    def daily_backup(self) -> Path | None:
        """Make today's backup unless there is one, thin out old ones, and return the new file."""
        return self._library.daily_backup()

    def newest_backup_at(self) -> str:
        """Return when the newest backup beside the library was made, in ISO 8601; empty for none."""
        times = backup.kept(self._library.path).values()
        return max(times).isoformat() if times else ""

    def examine(self) -> Soundness:
        """Say what of the library is well, what is not, and what to do about it."""
        return self._library.soundness()

    def doctor(self) -> list[Sentence]:
        """Return what is wrong with the library, a sentence each; empty when it is sound."""
        return self._library.doctor()

    @property
    def fate(self) -> LibraryFate | None:
        """What became of the library's file while it was open; None where it is in its place."""
        return self._library.fate

    def keep_held(self) -> Path | None:
        """Keep what is held of a library that is lost, with its backups, and return the copy; once."""
        return self._library.keep_held()

    def open_what_is_there(self) -> Path | None:
        """Go on with the file that was put in the library's place, and return the copy of what was held."""
        return self._library.open_what_is_there()

    def put_back(self) -> None:
        """Write what is held to the library's place, from which it has gone."""
        self._library.put_back()
