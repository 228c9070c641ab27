"""Says of a library what is well, what is damaged, and what to do about it."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from msgspec import Struct

from factcheck import places
from factcheck.case.sentences.dates import moment
from factcheck.errors import LibraryError
from factcheck.library import backup
from factcheck.library.database import opened_to_read
from factcheck.library.doctor import doctor
from factcheck.library.read.reader import Reader
from factcheck.sentences import Sentence, say


class Soundness(Struct, frozen=True):
    """What an examination found, each thing a sentence."""

    well: tuple[Sentence, ...]
    wrong: tuple[Sentence, ...]
    advice: tuple[Sentence, ...]


def examined(connection: sqlite3.Connection, reader: Reader, library: Path) -> Soundness:
    """Examine an open library and its newest whole backup."""
    wrong = tuple(doctor(connection, reader))
    newest = backup.latest(library)
    damaged = tuple(path for path in backup.kept(library) if _is_damaged(path))
    wrong += tuple(say("The backup “{name}” is damaged.", name=path.name) for path in damaged)
    well = () if wrong else _counted(connection)
    risk = places.warning(library)
    advice = (*_advice(library, newest, bool(wrong)), *(() if risk is None else (risk,)))
    return Soundness(well, wrong, advice)


def missing_steps(library: Path, source: Path) -> int | None:
    """Count the steps of a library that a backup of it lacks; None where they cannot be read."""
    try:
        with opened_to_read(source) as connection:
            has = {row[0] for row in connection.execute("SELECT id FROM events")}
        with opened_to_read(library) as connection:
            return sum(row[0] not in has for row in connection.execute("SELECT id FROM events"))
    except LibraryError:
        return None


def _is_damaged(path: Path) -> bool:
    try:
        return bool(backup.findings(path))
    except LibraryError:
        return True


def _counted(connection: sqlite3.Connection) -> tuple[Sentence, ...]:
    def count(table: str) -> int:
        found: int = connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        return found

    read_only = connection.execute("PRAGMA query_only").fetchone()[0]
    well = [
        say("Every page of the file is whole; the search indexes are compared only where it may be written.")
        if read_only
        else say("Every page of the file and every search index is whole."),
    ]
    if not count("articles"):
        return (*well, say("There is no article in the library."))
    well += [
        say(
            "{count} articles with {claims} stand where they say, and as the record left them.",
            one="1 article with {claims} stands where it says, and as the record left it.",
            count=count("articles"),
            claims=say("{count} claims", one="1 claim", count=count("claims")),
        ),
        say(
            "{count} recorded steps are as they were written.",
            one="1 recorded step is as it was written.",
            count=count("events"),
        ),
    ]
    if count("files"):
        well.append(
            say(
                "{count} kept files unpack to what was kept.",
                one="1 kept file unpacks to what was kept.",
                count=count("files"),
            )
        )
    return tuple(well)


def _advice(library: Path, newest: Path | None, damaged: bool) -> list[Sentence]:
    if newest is None:
        there_is_none = say("There is no whole backup beside the library.")
        rescue = say("“factcheck salvage FILE” saves what can be read.")
        return [there_is_none, rescue] if damaged else [there_is_none]
    at = moment(backup.kept(library)[newest].isoformat())
    lacks = missing_steps(library, newest)
    if not lacks:
        known = (
            say("The newest whole backup is of {moment} (UTC).", moment=at)
            if lacks is None
            else say("The newest whole backup is of {moment} (UTC), and has every step.", moment=at)
        )
    else:
        known = say(
            "The newest whole backup is of {moment} (UTC); {count} later steps are not in it.",
            one="The newest whole backup is of {moment} (UTC); 1 later step is not in it.",
            moment=at,
            count=lacks,
        )
    if not damaged:
        return [known]
    return [
        known,
        say(
            "“factcheck restore --newest” puts it in place; “factcheck salvage FILE” saves what can be read."
        ),
    ]
