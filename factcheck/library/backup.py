"""Copies of the library that open: made by SQLite itself, checked in full, thinned with age.

A plain copy of a live file in WAL mode can lose every row, so copies are VACUUM INTO. Beside each copy
stands its SHA-256, in the form that ``sha256sum --check`` reads: it finds a flipped bit also where no
check of the contents would, such as in an index or in a page that is not used.
"""

from __future__ import annotations

import contextlib
import re
import sqlite3
from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path

from factcheck import private
from factcheck.errors import DamagedLibraryError, LibraryError
from factcheck.library.database import LATEST, opened_to_read, told, version_of
from factcheck.library.read.reader import Reader
from factcheck.models import ArticleId
from factcheck.paths import backups_path, own_backups_path
from factcheck.sentences import Sentence, say

_STAMP = "%Y%m%dT%H%M%SZ"
"""Without colons, which Windows has in no file's name; in the order of names the oldest is first."""
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
    part = private.unfinished(target)
    private.sweep(target.parent)
    try:
        private.make_file(part)
        with told(target):
            connection.execute("VACUUM INTO ?", (str(part),))
        private.settle(part)
        verify(part)
        _put_in_place(part, target)
    except OSError as error:
        raise LibraryError("The backup “{name}” could not be written.", name=target.name) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def _put_in_place(part: Path, target: Path) -> None:
    """Give a copy its name, and its hash a place beside it."""
    written = hash_path(target)
    line = f"{_sha256(part)}  {target.name}\n"
    # The old hash goes first: a copy without a hash is checked by its contents, one with a wrong hash fails.
    written.unlink(missing_ok=True)
    part.replace(target)
    private.write(written, line.encode())
    private.settle_names(target.parent)


def hash_path(path: Path) -> Path:
    """Name the file that holds a backup's SHA-256."""
    return path.with_name(f"{path.name}.sha256")


def findings(path: Path) -> list[Sentence]:
    """Return a sentence for each thing that is wrong with a backup; none is a whole one.

    Compared is its hash, where one stands beside it; checked are every page, the record's chain, every
    kept file and every row. Raises LibraryError for what is no library of this program.
    """
    from factcheck.library.doctor import damage, doctor

    known = _known_hash(path)
    try:
        altered = known is not None and path.is_file() and known != _sha256(path)
    except OSError as error:
        raise LibraryError("“{name}” cannot be read.", name=path.name) from error
    if altered:
        return [say("“{name}” is not as it was written.", name=path.name)]
    with opened_to_read(path) as connection:
        if version_of(connection, path) < LATEST:
            return damage(connection)  # today's models cannot read its rows
        return doctor(connection, Reader(connection, path))


def verify(path: Path) -> None:
    """Make sure that the file is a whole library that this program can read, else raise LibraryError."""
    found = findings(path)
    if found:
        raise DamagedLibraryError(
            "The library “{name}” is damaged: {finding}", name=path.name, finding=found[0]
        )


def before_migration(connection: sqlite3.Connection, library: Path, version: int, at: str) -> None:
    """Keep the library as it was before its schema changes."""
    backup(connection, library, folder_of(library) / f"{stamp(at)}-before-update-{version}{_SUFFIX}")


def before_restore(connection: sqlite3.Connection, library: Path, at: str) -> None:
    """Keep the library as it was before a backup takes its place."""
    backup(connection, library, folder_of(library) / f"{stamp(at)}-before-restore{_SUFFIX}")


def held(connection: sqlite3.Connection, library: Path, at: str) -> Path:
    """Keep what is held of a lost library with its backups, else in the person's own folder."""
    name = f"{stamp(at)}-held{_SUFFIX}"
    try:
        target = folder_of(library) / name
        backup(connection, library, target)
    except LibraryError:
        try:
            target = own_backups_path() / name
        except OSError as error:
            raise LibraryError("The backup “{name}” could not be written.", name=name) from error
        backup(connection, library, target)
    return target


def daily(connection: sqlite3.Connection, library: Path, at: str) -> Path | None:
    """Make the day's backup unless there is one, thin out the others; return what was made."""
    folder = folder_of(library)
    moment = datetime.fromisoformat(at)
    # By its name and not by the file's time, which copying a folder changes.
    if any(time.date() == moment.date() for time in _kept(folder, f"*-daily{_SUFFIX}").values()):
        return None
    made = folder / f"{stamp(at)}-daily{_SUFFIX}"
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


def kept(library: Path) -> dict[Path, datetime]:
    """Return the backups beside a library with the times they were made at, the newest first."""
    folder = backups_path(library)
    found = _kept(folder, f"*-*{_SUFFIX}") if folder.is_dir() else {}
    return dict(sorted(found.items(), key=lambda each: each[1], reverse=True))


def latest(library: Path) -> Path | None:
    """Return the newest backup beside a library that is whole, or None; the library need not open."""
    for path in kept(library):
        try:
            verify(path)
        except LibraryError:
            continue
        return path
    return None


def holding(library: Path, article: ArticleId) -> list[Path]:
    """Return the backups beside a library that hold an article, the newest first."""
    return [path for path in kept(library) if _holds(path, article)]


def _holds(path: Path, article: ArticleId) -> bool:
    """Tell whether a backup holds an article; one that cannot be read may, so it counts."""
    try:
        with opened_to_read(path) as connection:
            found = connection.execute("SELECT 1 FROM articles WHERE id = ?", (article,)).fetchone()
            return found is not None
    except LibraryError:
        return True


def delete(paths: Iterable[Path]) -> None:
    """Delete backups with their hashes; raises LibraryError where one cannot be deleted."""
    for path in paths:
        try:
            path.unlink(missing_ok=True)
            hash_path(path).unlink(missing_ok=True)
        except OSError as error:
            raise LibraryError("The backup “{name}” could not be deleted.", name=path.name) from error


def folder_of(library: Path) -> Path:
    """Return the folder of a library's backups, made where it is not there yet."""
    folder = backups_path(library)
    try:
        private.make_folder(folder)
    except OSError as error:
        raise LibraryError("The folder for backups “{folder}” cannot be made.", folder=folder) from error
    return folder


def stamp(at: str) -> str:
    """Write a time as the name of a backup begins."""
    return datetime.fromisoformat(at).strftime(_STAMP)


def _kept(folder: Path, pattern: str) -> dict[Path, datetime]:
    """Return the backups in the folder with their times; files of other names are left alone."""
    found = {}
    for path in folder.glob(pattern):
        named = _NAMED.match(path.name)
        if named:
            found[path] = datetime.strptime(f"{named[1]}+0000", "%Y%m%dT%H%M%S%z")
    return found


def _sha256(path: Path) -> str:
    import hashlib  # loads OpenSSL: neither the shelf nor an article needs it to be seen

    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _known_hash(path: Path) -> str | None:
    """Return the hash that was written beside a backup, or None where there is none."""
    try:
        return hash_path(path).read_text("utf-8", "replace").partition(" ")[0]
    except FileNotFoundError:
        return None
    except OSError as error:
        raise LibraryError("The hash beside “{name}” cannot be read.", name=path.name) from error


def _of_day(time: datetime) -> tuple[int, ...]:
    return time.year, time.month, time.day


def _of_week(time: datetime) -> tuple[int, ...]:
    return tuple(time.isocalendar()[:2])


def _of_month(time: datetime) -> tuple[int, ...]:
    return time.year, time.month
