"""Knows a library's file, and which SQLite has open here: closing any other handle drops their locks."""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path

from factcheck.errors import UserError

APPLICATION_ID = 0x46436B44
"""The number by which SQLite's header names the file of a library."""
_HEADER = 100
"""Bytes of SQLite's header; those from the 68th on hold the number."""
_open: Counter[tuple[int, int]] = Counter()


def opened(path: Path) -> tuple[int, int]:
    """Take note that SQLite has a file open, and return by what it is known however it is called later."""
    file = _key(path.stat())
    _open[file] += 1
    return file


def closed(file: tuple[int, int]) -> None:
    """Take note that SQLite has closed a file."""
    _open[file] -= 1


def is_open(found: os.stat_result) -> bool:
    """Tell whether a file is one that SQLite has open, under whatever name."""
    return _open[_key(found)] > 0


def refuse_library(target: Path) -> None:
    """Raise UserError where writing a file would replace a library, its journal or its keys."""
    for ending in ("", "-wal", "-shm", ".key", ".logins"):
        if target.name == ending or not target.name.endswith(ending):
            continue
        if _is_library(target.with_name(target.name.removesuffix(ending))):
            raise UserError(
                "“{target}” is a library, or belongs to one: give the file another name.", target=target
            )


def _is_library(path: Path) -> bool:
    found = path.stat() if path.is_file() else None
    if found is None or is_open(found):
        return found is not None
    with path.open("rb") as file:
        head = file.read(_HEADER)
    return head.startswith(b"SQLite format 3\0") and head[68:72] == APPLICATION_ID.to_bytes(4, "big")


def _key(found: os.stat_result) -> tuple[int, int]:
    return found.st_dev, found.st_ino
