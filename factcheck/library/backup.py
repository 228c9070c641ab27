"""Copies of the library that open: made by SQLite itself, checked, thinned with age.

A plain copy of a live file in WAL mode can lose every row, so copies are VACUUM INTO.
"""

import contextlib
import os
import re
import shutil
import sqlite3
from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path

from factcheck.errors import LibraryError
from factcheck.library.database import connect, told, verify
from factcheck.paths import backups_path

_STAMP = "%Y%m%dT%H%M%SZ"
_SUFFIX = ".factcheck"
_NAMED = re.compile(r"(\d{8}T\d{6})Z-")


def backup(connection: sqlite3.Connection, library: Path, target: Path) -> None:
    """Write a whole, checked copy to the target, which it replaces only when the copy is whole.

    Raises LibraryError; refuses to write over the library itself.
    """
    if target.resolve() == library.resolve() or (target.exists() and target.samefile(library)):
        raise LibraryError("A backup cannot be written over the library itself.")
    if target.is_dir():
        raise LibraryError("“{target}” is a folder: give the backup a file name.", target=target)
    if not target.parent.is_dir():
        raise LibraryError("There is no folder “{folder}” to write the backup to.", folder=target.parent)
    unfinished = target.with_name(f"{target.name}.unfinished")
    try:
        unfinished.unlink(missing_ok=True)
        with told(target):
            connection.execute("VACUUM INTO ?", (str(unfinished),))
        verify(unfinished)
        _settle(unfinished)
        unfinished.replace(target)
    except OSError as error:
        raise LibraryError("The backup “{name}” could not be written.", name=target.name) from error
    finally:
        unfinished.unlink(missing_ok=True)


def before_migration(connection: sqlite3.Connection, library: Path, version: int, at: str) -> None:
    """Keep the library as it was before its schema changes."""
    backup(connection, library, _folder(library) / f"{_stamp(at)}-before-update-{version}{_SUFFIX}")


def daily(connection: sqlite3.Connection, library: Path, at: str) -> Path | None:
    """Make the day's backup unless there is one, thin out the others; return what was made."""
    folder = _folder(library)
    moment = datetime.fromisoformat(at)
    if any(time.date() == moment.date() for time in _kept(folder, f"*-daily{_SUFFIX}").values()):
        return None
    made = folder / f"{_stamp(at)}-daily{_SUFFIX}"
    backup(connection, library, made)
    kept = _kept(folder, f"*-*{_SUFFIX}")
    keep = thinned(kept.values(), moment)
    delete(path for path, time in kept.items() if time not in keep)
    return made


def thinned(times: Iterable[datetime], now: datetime) -> set[datetime]:
    """Choose the backups to keep: all of 2 days, the last of 7 days, 4 weeks and 6 months."""
    ordered = sorted(times, reverse=True)
    keep = {time for time in ordered if now - time < timedelta(days=2)}
    for count, period in ((7, _of_day), (4, _of_week), (6, _of_month)):
        last: dict[tuple[int, ...], datetime] = {}
        for time in ordered:
            last.setdefault(period(time), time)
        keep.update(list(last.values())[:count])
    return keep


def restore(connection: sqlite3.Connection, library: Path, source: Path, at: str) -> sqlite3.Connection:
    """Put a backup's contents in place of the library's and return the connection to them.

    The backup is verified first, and the old library is kept as a backup. Raises LibraryError
    with the library left as it was.
    """
    if source.exists() and source.samefile(library):
        raise LibraryError("The library cannot be restored from itself.")
    verify(source)
    backup(connection, library, _folder(library) / f"{_stamp(at)}-before-restore{_SUFFIX}")
    with told(library):
        # Python would wait for ever where another program is writing; this gives up with a sentence.
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("ROLLBACK")
        whole = sqlite3.connect(source, isolation_level=None)
        try:
            whole.backup(connection)
        finally:
            whole.close()
    connection.close()
    return connect(library, lambda: at, lambda old, version: before_migration(old, library, version, at))


def latest(library: Path) -> Path | None:
    """Return the newest backup beside a library that is whole, or None; the library need not open."""
    folder = backups_path(library)
    if not folder.is_dir():
        return None
    kept = _kept(folder, f"*-*{_SUFFIX}")
    for path in sorted(kept, key=lambda each: kept[each], reverse=True):
        try:
            verify(path)
        except LibraryError:
            continue
        return path
    return None


def holding(library: Path, article: str) -> list[Path]:
    """Return the backups beside a library that hold an article, the newest first."""
    folder = backups_path(library)
    kept = _kept(folder, f"*-*{_SUFFIX}") if folder.is_dir() else {}
    return [path for path in sorted(kept, key=lambda each: kept[each], reverse=True) if _holds(path, article)]


def _holds(path: Path, article: str) -> bool:
    """Tell whether a backup holds an article; one that cannot be read may, so it counts."""
    try:
        with contextlib.closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
            return (
                connection.execute("SELECT 1 FROM articles WHERE id = ?", (article,)).fetchone() is not None
            )
    except sqlite3.Error:
        return True


def delete(paths: Iterable[Path]) -> None:
    """Delete backups; raises LibraryError where one cannot be deleted."""
    for path in paths:
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise LibraryError("The backup “{name}” could not be deleted.", name=path.name) from error


def replace_damaged(library: Path, source: Path, at: str) -> Path:
    """Put a whole backup in the place of a library that does not open; return where that is kept now.

    Nothing is deleted: the damaged file and its journal are moved aside.
    """
    verify(source)
    kept = library.with_name(f"{library.name}.damaged-{_stamp(at)}")
    try:
        for suffix in ("", "-wal", "-shm"):
            part = library.with_name(library.name + suffix)
            if part.exists():
                part.replace(kept.with_name(kept.name + suffix))
        unfinished = library.with_name(f"{library.name}.unfinished")
        shutil.copyfile(source, unfinished)
        unfinished.replace(library)
    except OSError as error:
        raise LibraryError("The backup could not be put in place of “{name}”.", name=library.name) from error
    return kept


def _folder(library: Path) -> Path:
    folder = backups_path(library)
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise LibraryError("The folder for backups “{folder}” cannot be made.", folder=folder) from error
    return folder


def _stamp(at: str) -> str:
    return datetime.fromisoformat(at).strftime(_STAMP)


def _kept(folder: Path, pattern: str) -> dict[Path, datetime]:
    """Return the backups in the folder with their times; files of other names are left alone."""
    kept = {}
    for path in folder.glob(pattern):
        stamp = _NAMED.match(path.name)
        if stamp:
            kept[path] = datetime.strptime(f"{stamp[1]}+0000", "%Y%m%dT%H%M%S%z")
    return kept


def _settle(path: Path) -> None:
    """Wait until the file is on the disk, so that its name never stands for less."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _of_day(time: datetime) -> tuple[int, ...]:
    return time.year, time.month, time.day


def _of_week(time: datetime) -> tuple[int, ...]:
    return tuple(time.isocalendar()[:2])


def _of_month(time: datetime) -> tuple[int, ...]:
    return time.year, time.month
