"""New libraries for tests without the migrations, which one library has had and the others are copies of."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from factcheck import private
from factcheck.library import database, store


@contextlib.contextmanager
def copied(folder: Path) -> Iterator[None]:
    """Let each new library of this process be a copy of one that its migrations made in the folder.

    The migrations take as long as most tests take besides.
    """
    latest = database.LATEST
    first = folder / "new.factcheck"
    database.connect(first, lambda: "", lambda *_: None).close()
    made = first.read_bytes()

    def connect(
        path: Path,
        clock: Callable[[], str],
        before_migration: Callable[[sqlite3.Connection, int], None],
        after_loss: Callable[[Path], None] = lambda _kept: None,
    ) -> sqlite3.Connection:
        if latest == database.LATEST and not path.with_name(f"{path.name}-wal").exists():
            with contextlib.suppress(OSError):  # it is there already, or its folder is not
                private.make_file(path)
                _fill(path, made)
                clock()  # as a migration asks it, once
        return database.connect(path, clock, before_migration, after_loss)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(store, "connect", connect)
        yield


def _fill(path: Path, data: bytes) -> None:
    """Write a library, or leave the empty file where the disk is full."""
    try:
        path.write_bytes(data)
    except OSError:
        path.write_bytes(b"")
        raise
