"""Makes files and folders that only their owner may read, and brings them safely to the disk."""

from __future__ import annotations

import contextlib
import os
import re
from pathlib import Path

_FILE, _FOLDER = 0o600, 0o700
_UNFINISHED = re.compile(r"\.(\d+)\.unfinished")


def make_file(path: Path) -> None:
    """Make an empty file that only its owner may read; raises OSError where there is one already."""
    # The mode is given at birth: a file made first and closed to others then is open for a moment.
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, _FILE))


def make_folder(path: Path) -> None:
    """Make a folder, with those above it, that only its owner may enter; one that is there is closed too."""
    path.mkdir(mode=_FOLDER, parents=True, exist_ok=True)
    restrict(path, _FOLDER)


def restrict(path: Path, mode: int = _FILE) -> None:
    """Take from others what they may do with a file or folder, whatever the umask was when it was made."""
    # Another person's file, or a file system without modes, is left as it is.
    with contextlib.suppress(OSError):
        if path.stat().st_mode & 0o077:
            path.chmod(mode)


def write(path: Path, data: bytes) -> None:
    """Write a file that only its owner may read, whole or not at all; raises OSError."""
    part = unfinished(path)
    try:
        part.unlink(missing_ok=True)
        make_file(part)
        part.write_bytes(data)
        settle(part)
        part.replace(path)
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def settle(path: Path) -> None:
    """Wait until a file is on the disk, so that its name never stands for less."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def settle_names(folder: Path) -> None:
    """Wait until the names in a folder are on the disk; Windows does that by itself."""
    if os.name == "nt":
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def unfinished(path: Path) -> Path:
    """Name the file in which something is written before it gets its own name, for this process alone."""
    return path.with_name(f"{path.name}.{os.getpid()}.unfinished")


def sweep(folder: Path) -> None:
    """Remove from a folder what processes that were ended left unfinished there."""
    with contextlib.suppress(OSError):  # a folder that cannot be listed, or is not there yet
        for path in folder.glob("*.unfinished*"):
            named = _UNFINISHED.search(path.name)
            if named and not _runs(int(named[1])):
                path.unlink(missing_ok=True)


def _runs(process: int) -> bool:
    # Imported here: it takes time, and nearly always there is nothing to sweep.
    import psutil

    return psutil.pid_exists(process)
