"""Puts a backup in the place of a library: of an open one, or of one that is missing or damaged.

An open library takes the backup's pages in one transaction of its own, so that other programs that have
it open go on with the new contents. Where there is nothing to open, a checked copy that is on the disk
takes the library's name. Until then nothing is moved, and whatever fails leaves everything as it was.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from factcheck import private
from factcheck.errors import LibraryError, MissingLibraryError
from factcheck.library import backup
from factcheck.library.database import JOURNALS, connect, opened_to_read, told


def refuse_missing(library: Path) -> None:
    """Raise MissingLibraryError where a library is gone, or empty, but left a backup or a journal behind."""
    try:
        if library.exists() and (not library.is_file() or library.stat().st_size):
            return
        copies = len(backup.kept(library))
        journal = any(library.with_name(library.name + suffix).exists() for suffix in JOURNALS)
    except OSError:
        return  # opening says what is wrong with the place
    if copies:
        raise MissingLibraryError(
            "The library “{name}” is missing, but {count} backups of it are there.",
            one="The library “{name}” is missing, but a backup of it is there.",
            name=library.name,
            count=copies,
        )
    if journal:
        raise MissingLibraryError(
            "The library “{name}” is missing, but its journal is there: was it moved or renamed?",
            name=library.name,
        )


def restore(connection: sqlite3.Connection, library: Path, source: Path, at: str) -> None:
    """Put a backup's contents in place of an open library's, which becomes a backup before.

    Raises LibraryError with the library left as it was.
    """
    backup.before_restore(connection, library, at)
    with (
        _of_today(source, library, at) as whole,
        opened_to_read(whole) as pages,
        told(library),
    ):
        # Python would wait for ever where another program is writing; this gives up with a sentence.
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("ROLLBACK")
        pages.backup(connection)


def refuse_itself(library: Path, source: Path) -> None:
    """Raise LibraryError where a library is to be restored from itself."""
    if source.exists() and library.exists() and source.samefile(library):
        raise LibraryError("The library cannot be restored from itself.")


def put_in_place(library: Path, source: Path, at: str) -> Path | None:
    """Give a copy of a whole backup the name of a library that is missing or damaged.

    Nothing is deleted: what stood there is kept under the name that is returned, with its journal.
    """
    refuse_itself(library, source)
    backup.verify(source)
    try:
        with _copied(source, library) as part, _set_aside(library, at) as kept:
            part.replace(library)
            private.settle_names(library.parent)
    except OSError as error:
        raise LibraryError(
            "The backup could not be put in place of “{name}”; nothing was changed.", name=library.name
        ) from error
    return kept


def set_journal_aside(library: Path, at: str) -> None:
    """Keep the journal of a library that is gone under another name: SQLite would delete it."""
    try:
        with _set_aside(library, at):
            pass
    except OSError as error:
        raise LibraryError("The journal of “{name}” cannot be moved.", name=library.name) from error


@contextlib.contextmanager
def _of_today(source: Path, library: Path, at: str) -> Iterator[Path]:
    """Give a backup in today's schema: itself, or a copy that was brought up to date."""
    with _copied(source, library) as part:
        connect(part, lambda: at, lambda _connection, _version: None).close()
        yield part


@contextlib.contextmanager
def _copied(source: Path, library: Path) -> Iterator[Path]:
    """Give a checked copy of a backup beside the library, on the disk; it goes unless it was renamed."""
    part = private.unfinished(library)
    private.sweep(library.parent)
    try:
        private.make_file(part)
        # By SQLite, since a library that is in use may be the source: then its journal counts as well.
        with opened_to_read(source) as connection, told(library):
            connection.execute("VACUUM INTO ?", (str(part),))
        private.settle(part)
        backup.verify(part)
        yield part
    except OSError as error:
        raise LibraryError(
            "There is no room or no right to copy the backup to “{folder}”; nothing was changed.",
            folder=library.parent,
        ) from error
    finally:
        for suffix in ("", *JOURNALS):
            with contextlib.suppress(OSError):
                part.with_name(part.name + suffix).unlink(missing_ok=True)


@contextlib.contextmanager
def _set_aside(library: Path, at: str) -> Iterator[Path | None]:
    """Give what stands in a library's place another name, with its journal, and take that back on an error.

    The library goes first: with it gone a start says that it is missing, and never opens it without its
    journal, as an older state of itself.
    """
    kept = library.with_name(f"{library.name}.damaged-{backup.stamp(at)}")
    moved: list[tuple[Path, Path]] = []
    try:
        for suffix in ("", *JOURNALS):
            part, aside = library.with_name(library.name + suffix), kept.with_name(kept.name + suffix)
            if part.exists():
                part.replace(aside)
                moved.append((part, aside))
        yield kept if moved else None
    except BaseException:
        for part, aside in reversed(moved):
            with contextlib.suppress(OSError):
                aside.replace(part)
        raise
