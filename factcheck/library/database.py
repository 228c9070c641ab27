"""Opens a library file: is it one, is it whole, is it of this program's time?

A file is known by its ``application_id``; its ``user_version`` counts the migrations it has
had, so that sqlite-utils (85 ms to import) is only loaded when there is one to run.
"""

import contextlib
import json
import os
import shutil
import sqlite3
import sys
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec

from factcheck import private
from factcheck.errors import DamagedLibraryError, LibraryError, UserError
from factcheck.library import journal
from factcheck.library.tables import DamagedRowError
from factcheck.open_files import APPLICATION_ID

LATEST = 19
"""The number of migrations of this program, which is the schema's version."""

_SMALLEST = 512
"""Bytes that the smallest SQLite file has; SQLite itself takes a shorter one for empty and writes over it."""
BUSY_SECONDS = 5.0
"""How long another program's writing is waited for; a step takes hundredths, a large file seconds."""
JOURNALS = ("-wal", "-shm")
"""What is added to the name of a library for the files that SQLite keeps beside it."""


def connect(
    path: Path,
    clock: Callable[[], str],
    before_migration: Callable[[sqlite3.Connection, int], None],
    after_loss: Callable[[Path], None] = lambda _kept: None,
) -> sqlite3.Connection:
    """Open or create the library and bring it to today's schema.

    ``before_migration`` is called with the connection and the old version before a library
    that holds anything is changed, ``after_loss`` with the copy of a journal that has lost steps. Raises
    LibraryError with the reason in one sentence.
    """
    _check_place(path)
    _keep_private(path)
    with told(path):
        if is_read_only(path):
            return _opened_read_only(path)
        before = journal.reached(path)
        # None: Python's own transactions begin as readers, and fail where another program writes meanwhile.
        connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
        try:
            kept = None if before is None else journal.kept_if_cut(connection, path, before, clock())
            if kept is not None:
                after_loss(kept)
            _prepare(connection, path, clock, before_migration)
        except BaseException:
            connection.close()
            raise
    return connection


def is_read_only(path: Path) -> bool:
    """Tell whether a library is there that may be read and not written, nor a journal beside it."""
    return path.exists() and not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK))


def _opened_read_only(path: Path) -> sqlite3.Connection:
    """Open a library that may not be written: what another program writes there now may not be seen."""
    alone = not path.with_name(f"{path.name}-wal").exists()
    address = f"{path.absolute().as_uri()}?mode=ro{'&immutable=1' if alone else ''}"
    connection = sqlite3.connect(address, uri=True, timeout=BUSY_SECONDS, isolation_level=None)
    try:
        if version_of(connection, path) != LATEST:
            raise LibraryError(
                "The library “{name}” must be brought up to date, but cannot be written.", name=path.name
            )
        connection.execute("PRAGMA query_only = ON")
        connection.execute("SELECT max(seq) FROM events").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def is_outdated(path: Path) -> bool:
    """Tell whether opening a library would first bring it to today's schema.

    Raises LibraryError where it is no library of this program.
    """
    if is_read_only(path) or not path.exists():
        return False
    with opened_to_read(path) as connection:
        return version_of(connection, path) < LATEST


@contextlib.contextmanager
def opened_to_read(path: Path) -> Iterator[sqlite3.Connection]:
    """Open a copy of a library to look at it alone; raises LibraryError where it is none."""
    if not path.exists():
        raise LibraryError("There is no file “{path}”.", path=path)
    _check_place(path)
    # A finished copy has no journal; SQLite then needs to make none either, also on a disk it may not write.
    alone = not path.with_name(f"{path.name}-wal").exists()
    address = f"{path.absolute().as_uri()}?mode=ro{'&immutable=1' if alone else ''}"
    with (
        told(path),
        contextlib.closing(sqlite3.connect(address, uri=True, isolation_level=None)) as connection,
    ):
        if not version_of(connection, path):
            raise LibraryError("“{name}” is empty, not a Factcheck library.", name=path.name)
        yield connection


@contextlib.contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn what SQLite says of the file, and what damage does to its rows, into a sentence for the person."""
    try:
        yield
    except (
        DamagedRowError,
        zlib.error,
        UnicodeDecodeError,
        json.JSONDecodeError,
        msgspec.MsgspecError,
    ) as error:
        raise DamagedLibraryError(_DAMAGED, name=path.name) from error
    except UnicodeEncodeError as error:  # an argument of the command line in no encoding
        raise UserError("What was given holds bytes that are no letters.") from error
    except sqlite3.DatabaseError as error:
        name = getattr(error, "sqlite_errorname", "")
        template = next((said for begin, said in _SAID.items() if name.startswith(begin)), None)
        # Where there is no room to make the journal's index longer SQLite says SQLITE_IOERR_SHMSIZE.
        if name.startswith("SQLITE_IOERR") and _is_full(path):
            template = _SAID["SQLITE_FULL"]
        if template is None and isinstance(error, sqlite3.ProgrammingError | sqlite3.InterfaceError):
            raise  # this program's own mistake, such as a use after closing
        if template is None:
            raise DamagedLibraryError(_DAMAGED, name=path.name) from error
        if name == "SQLITE_NOTADB" and _is_encrypted(path):
            raise LibraryError(
                "“{name}” is an encrypted copy, no library: “factcheck restore” opens it with your identity.",
                name=path.name,
            ) from error
        kind = DamagedLibraryError if name.startswith(_MARKS_OF_DAMAGE) else LibraryError
        raise kind(template, name=path.name) from error


def _is_encrypted(path: Path) -> bool:
    """Tell whether a file that is no library was encrypted by this program or another that writes age."""
    try:
        with path.open("rb") as file:
            return file.read(len(_AGE)) == _AGE
    except OSError:
        return False


def _is_full(path: Path) -> bool:
    """Tell whether the disk has no room: SQLite calls some failures for want of it errors of the disk."""
    try:
        return shutil.disk_usage(path.parent).free < _SCANT
    except OSError:
        return False


_AGE = b"age-encryption.org/"
"""What the format says in its first line (age-encryption.org/v1)."""
_SCANT = 64 * 1024
"""Bytes below which a disk counts as full: the journal’s index grows by 32 KB at a time."""
_DAMAGED = "The library “{name}” is damaged; a backup may be whole."
_MARKS_OF_DAMAGE = ("SQLITE_NOTADB", "SQLITE_CORRUPT")
_SAID = {
    "SQLITE_CONSTRAINT": "The library “{name}” refused the step: what it rests on was changed meanwhile.",
    "SQLITE_TOOBIG": "This is larger than the library “{name}” can hold.",
    "SQLITE_BUSY": "The library “{name}” is busy: another program is writing to it.",
    "SQLITE_LOCKED": "The library “{name}” is busy: another program is writing to it.",
    "SQLITE_NOTADB": "“{name}” is not a Factcheck library.",
    "SQLITE_CORRUPT": _DAMAGED,
    "SQLITE_FULL": "The disk is full; the library “{name}” could not be written.",
    "SQLITE_READONLY": "The library “{name}” is open for reading only: nothing can be changed in it.",
    "SQLITE_CANTOPEN": "The library “{name}” cannot be opened for writing.",
    "SQLITE_PERM": "The library “{name}” cannot be opened for writing.",
    "SQLITE_IOERR": "The library “{name}” could not be read or written on its disk.",
}
"""The sentence for each beginning of an error's name."""


def _check_place(path: Path) -> None:
    """Find the reasons that need no SQLite: no folder, no file, or something else altogether."""
    try:
        if not path.parent.is_dir():
            raise LibraryError("There is no folder “{folder}” to keep the library in.", folder=path.parent)
        if path.is_dir():
            raise LibraryError("“{path}” is a folder, not a library.", path=path)
        if path.exists() and not path.is_file():
            raise LibraryError("“{path}” is a device or a pipe, not a library.", path=path)
        # The file is never opened but by SQLite: closing any other handle on it drops the locks that
        # this process holds, and another program would then delete the journal being written to.
        if path.exists() and 0 < path.stat().st_size < _SMALLEST:
            raise DamagedLibraryError("“{name}” is not a Factcheck library.", name=path.name)
    except OSError as error:
        raise LibraryError("The library “{name}” cannot be opened.", name=path.name) from error


def _keep_private(path: Path) -> None:
    """Let only its owner read the library; SQLite gives the journal beside it the same mode."""
    try:
        private.make_file(path)
    except FileExistsError:
        for suffix in ("", *JOURNALS):
            private.restrict(path.with_name(path.name + suffix))
    except OSError as error:
        raise LibraryError("The library “{name}” cannot be made.", name=path.name) from error


def _prepare(
    connection: sqlite3.Connection,
    path: Path,
    clock: Callable[[], str],
    before_migration: Callable[[sqlite3.Connection, int], None],
) -> None:
    version = version_of(connection, path)
    connection.execute("PRAGMA journal_mode = WAL")
    # As WAL is mostly run, with NORMAL, the last steps are lost when the power fails.
    connection.execute("PRAGMA synchronous = FULL")
    if version < LATEST:
        if version:
            before_migration(connection, version)
        _migrate(connection, clock)
    connection.execute("PRAGMA foreign_keys = ON")
    # The system keeps the file in memory as well; what is kept here grows with a day of work.
    connection.execute("PRAGMA cache_size = -4000")
    # Reading once shows damage now, in a sentence, that would be met later.
    connection.execute("SELECT max(seq) FROM events").fetchone()


def version_of(connection: sqlite3.Connection, path: Path) -> int:
    """Return how many migrations the file has had; refuse strangers and what is newer."""
    application = int(connection.execute("PRAGMA application_id").fetchone()[0])
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    holds = int(connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0])
    if not holds and not application:
        return 0
    if application != APPLICATION_ID:
        raise LibraryError(
            "“{name}” is a database of another program, not a Factcheck library.", name=path.name
        )
    if version > LATEST:
        raise LibraryError(
            "The library “{name}” was made by a newer Factcheck Desk; please update the program.",
            name=path.name,
        )
    return version


@contextlib.contextmanager
def _without(module: str) -> Iterator[None]:
    """Let what is imported meanwhile find a module missing: sqlite-utils takes numpy where it is there.

    It takes a tenth of a second and 30 MB, for columns that no library has.
    """
    if module in sys.modules:
        yield
        return
    sys.modules[module] = None  # type: ignore[assignment]
    try:
        yield
    finally:
        del sys.modules[module]


def _migrate(connection: sqlite3.Connection, clock: Callable[[], str]) -> None:
    """Run the missing migrations in one transaction, with foreign keys off until they are checked."""
    with _without("numpy"):
        from factcheck.library.migrations import MIGRATIONS, MigratedDatabase

    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN EXCLUSIVE")
    try:
        MIGRATIONS.apply(MigratedDatabase(connection, execute_plugins=False))
        # sqlite-utils notes its own time; with the library's clock the same actions give the same file.
        connection.execute("UPDATE _sqlite_migrations SET applied_at = ?", (clock(),))
        broken = connection.execute("PRAGMA foreign_key_check").fetchall()
        if broken:
            raise LibraryError("The library could not be brought up to date: some of its rows lost others.")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {LATEST}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
