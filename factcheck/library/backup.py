"""Copies of the library that open: made by SQLite itself, checked, thinned with age.

A plain copy of a live file in WAL mode can lose every row, so copies are VACUUM INTO.
"""

import sqlite3
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from pathlib import Path

from factcheck.errors import LibraryError
from factcheck.library.database import connect, told, verify
from factcheck.paths import backups_path

_STAMP = "%Y%m%dT%H%M%SZ"
_SUFFIX = ".factcheck"


def backup(connection: sqlite3.Connection, library: Path, target: Path) -> None:
    """Write a whole, checked copy to the target, which it replaces only when the copy is whole.

    Raises LibraryError; refuses to write over the library itself.
    """
    if target.resolve() == library.resolve() or (target.exists() and target.samefile(library)):
        raise LibraryError("A backup cannot be written over the library itself.")
    if target.is_dir():
        raise LibraryError(f"“{target}” is a folder: give the backup a file name.")
    if not target.parent.is_dir():
        raise LibraryError(f"There is no folder “{target.parent}” to write the backup to.")
    unfinished = target.with_name(f"{target.name}.unfinished")
    try:
        unfinished.unlink(missing_ok=True)
        with told(target):
            connection.execute("VACUUM INTO ?", (str(unfinished),))
        verify(unfinished)
        unfinished.replace(target)
    except OSError as error:
        raise LibraryError(f"The backup “{target.name}” could not be written.") from error
    finally:
        unfinished.unlink(missing_ok=True)


def before_migration(connection: sqlite3.Connection, library: Path, version: int, at: str) -> None:
    """Keep the library as it was before its schema changes."""
    backup(connection, library, _folder(library) / f"{_stamp(at)}-before-update-{version}{_SUFFIX}")


def daily(connection: sqlite3.Connection, library: Path, at: str) -> Path | None:
    """Make the day's backup unless there is one, thin the others; return what was made."""
    folder = _folder(library)
    today = datetime.fromisoformat(at).date()
    kept = {path: day for path in folder.glob(f"*-daily{_SUFFIX}") if (day := _day(path)) is not None}
    if today in kept.values():
        return None
    made = folder / f"{_stamp(at)}-daily{_SUFFIX}"
    backup(connection, library, made)
    times = {_time(path): path for path in (*kept, made)}
    keep = thinned(times, datetime.fromisoformat(at))
    for time, path in times.items():
        if time not in keep:
            path.unlink(missing_ok=True)
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
        whole = sqlite3.connect(source, isolation_level=None)
        try:
            whole.backup(connection)
        finally:
            whole.close()
    connection.close()
    return connect(library, lambda old, version: before_migration(old, library, version, at))


def doctor(connection: sqlite3.Connection) -> list[str]:
    """Look for what must never be: damage, lost references, claims that are not where they say."""
    findings = [
        f"The file is damaged: {row[0]}."
        for row in connection.execute("PRAGMA integrity_check")
        if row[0] != "ok"
    ]
    for table, count in connection.execute(
        'SELECT "table", count(*) FROM pragma_foreign_key_check GROUP BY 1'
    ):
        findings.append(f"{count} rows of {table} refer to something that is not there.")
    findings.extend(_misplaced(connection))
    findings.extend(_search_out_of_step(connection))
    return findings


def _misplaced(connection: sqlite3.Connection) -> list[str]:
    findings = []
    for draft, number, title, text in connection.execute(
        "SELECT drafts.id, number, title, text FROM drafts JOIN articles ON articles.id = article"
    ).fetchall():
        wrong = sum(
            text[start:end] != exact
            for table in ("placements", "set_asides")
            for start, end, exact in connection.execute(_places(table), (draft,))
        )
        if wrong:
            findings.append(
                f"{wrong} places in draft {number} of “{title}” do not hold the text they should."
            )
    return findings


def _places(table: str) -> str:
    placed = " AND status <> 'orphaned'" if table == "placements" else ""
    return f'SELECT start, "end", exact FROM {table} WHERE draft = ?{placed}'


def _search_out_of_step(connection: sqlite3.Connection) -> list[str]:
    findings = []
    for (name,) in connection.execute(
        "SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%fts5%'"
    ).fetchall():
        try:
            connection.execute(f"INSERT INTO {name} ({name}, rank) VALUES ('integrity-check', 1)")
        except sqlite3.DatabaseError:
            findings.append(f"The search index {name} is out of step.")
    return findings


def _folder(library: Path) -> Path:
    folder = backups_path(library)
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise LibraryError(f"The folder for backups “{folder}” cannot be made.") from error
    return folder


def _stamp(at: str) -> str:
    return datetime.fromisoformat(at).strftime(_STAMP)


def _time(path: Path) -> datetime:
    stamp = path.name.partition("-")[0]
    return datetime.strptime(f"{stamp.removesuffix('Z')}+0000", "%Y%m%dT%H%M%S%z")


def _day(path: Path) -> date | None:
    try:
        return _time(path).date()
    except ValueError:
        return None


def _of_day(time: datetime) -> tuple[int, ...]:
    return time.year, time.month, time.day


def _of_week(time: datetime) -> tuple[int, ...]:
    return tuple(time.isocalendar()[:2])


def _of_month(time: datetime) -> tuple[int, ...]:
    return time.year, time.month
