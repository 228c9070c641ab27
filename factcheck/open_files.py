"""Knows a library's file, and which SQLite has open here: closing any other handle drops their locks."""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path

APPLICATION_ID = 0x46436B44
"""The number by which SQLite's header names the file of a library."""
_open: Counter[tuple[int, int]] = Counter()


def opened(path: Path) -> None:
    """Take note that SQLite has a file open."""
    _open[_key(path.stat())] += 1


def closed(path: Path) -> None:
    """Take note that SQLite has closed a file, however it is called by now."""
    try:
        _open[_key(path.stat())] -= 1
    except OSError:
        return  # deleted meanwhile: nobody can open it by name any more


def is_open(found: os.stat_result) -> bool:
    """Tell whether a file is one that SQLite has open, under whatever name."""
    return _open[_key(found)] > 0


def _key(found: os.stat_result) -> tuple[int, int]:
    return found.st_dev, found.st_ino
