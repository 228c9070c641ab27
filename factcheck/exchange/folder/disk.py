"""Reads and writes plain files in a shared folder, whatever else somebody may have put there.

A link that leads elsewhere, a pipe, a device and what is far too large are not read. A file gets its name
only when it is whole and on the disk, and a name that is taken is left.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from factcheck import private
from factcheck.errors import NotWritableError, UserError
from factcheck.sentences import Sentence, say

_LARGEST = 256 * 1024 * 1024
"""Bytes from which on a file in the folder is not read: no case holds such a one."""


_NOT_ALLOWED = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})


def _say_nothing(_sentence: Sentence) -> None:
    pass


class Disk:
    """The files of one shared folder."""

    def __init__(self, folder: Path, tell: Callable[[Sentence], None] = _say_nothing) -> None:
        self._folder = folder
        self._tell = tell
        self._asked: float | None = None

    @property
    def silent_for(self) -> float:
        """The seconds for which the system has not said what lies in the folder, as where a share hangs."""
        asked = self._asked
        return 0.0 if asked is None else time.monotonic() - asked

    def listed(self, *names: str) -> list[Path]:
        """Return what lies in a folder inside, in order; nothing where it is not there. Raises UserError."""
        with self._reached(), self._asking():
            try:
                return sorted(self._folder.joinpath(*names).iterdir())
            except (FileNotFoundError, NotADirectoryError):
                return []
            except PermissionError as error:
                raise UserError(
                    "The shared folder “{folder}” may not be read.", folder=self._folder
                ) from error

    def read(self, path: Path) -> bytes | None:
        """Read a plain file that lies in the folder itself; None where it is none, or far too large."""
        flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
        try:
            opened = os.open(path, flags | getattr(os, "O_BINARY", 0))
            with os.fdopen(opened, "rb") as file:
                found = os.fstat(opened)
                if not stat.S_ISREG(found.st_mode):
                    return None
                if found.st_size > _LARGEST:
                    self._tell(say("“{name}” in the folder is far too large.", name=path.name))
                    return None
                return file.read(_LARGEST)
        except OSError:
            return None

    def make(self) -> None:
        """Make the folder itself, where it is not there."""
        with self._reached():
            self._folder.mkdir(parents=True, exist_ok=True)

    def check(self, name: str) -> None:
        """Raise UserError where a file is not there that always is, as where a share is not mounted."""
        with self._reached(), self._asking():
            (self._folder / name).stat()

    def changed_at(self, folder: Path) -> tuple[int, ...]:
        """Return when a folder and those in it last changed; nothing where it is not there."""
        with self._asking():
            try:
                inside = [each for each in folder.iterdir() if each.suffix == ""]
                return tuple(each.stat().st_mtime_ns for each in (folder, *sorted(inside)))
            except OSError:
                return ()

    def add(self, path: Path, data: bytes) -> bool:
        """Write a file whose name is free; tell where other bytes have the name. Raises UserError."""
        with self._reached():
            for folder in path.relative_to(self._folder).parents:
                if folder != Path() and (self._folder / folder).is_symlink():
                    raise UserError("“{folder}” in the shared folder leads elsewhere.", folder=folder)
            # Never the folder itself: where a share is not mounted, that would be a place on this machine.
            self._folder.stat()
            path.parent.mkdir(parents=True, exist_ok=True)
            return _write_new(path, data)

    def replace(self, path: Path, data: bytes) -> None:
        """Write a file in the place of the one before; raises UserError."""
        with self._reached():
            path.parent.mkdir(exist_ok=True)
            part = private.unfinished(path)
            try:
                part.write_bytes(data)
                part.replace(path)
            finally:
                with contextlib.suppress(OSError):
                    part.unlink(missing_ok=True)

    @contextlib.contextmanager
    def _asking(self) -> Iterator[None]:
        """Note since when the system is asked for what takes no time; to read a large file may take long."""
        self._asked = time.monotonic()
        try:
            yield
        finally:
            self._asked = None

    @contextlib.contextmanager
    def _reached(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            if error.errno in _NOT_ALLOWED:
                raise NotWritableError(
                    "The shared folder “{folder}” may only be read here. What the others do comes; what you"
                    " do stays in your library until you may write there.",
                    folder=self._folder,
                ) from error
            raise UserError(
                "The shared folder “{folder}” cannot be reached: {reason}.",
                folder=self._folder,
                reason=error.strerror or say("it did not answer"),
            ) from error


def _write_new(path: Path, data: bytes) -> bool:
    """Write a file that is there as a whole once it has its name; tell whether the name was free.

    It is linked to its name, which nothing replaces; where the disk knows no links the name is made first.
    """
    if path.exists() or path.is_symlink():
        return _same(path, data)
    part = private.unfinished(path)
    try:
        with part.open("wb") as file:  # not for its owner alone: the others are to read it
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        _named(part, path)
        private.settle_names(path.parent)
    except FileExistsError:
        return False
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
    return True


def _named(part: Path, path: Path) -> None:
    try:
        path.hardlink_to(part)
        return
    except FileExistsError:
        raise
    except OSError:
        pass
    if os.name == "nt":
        part.rename(path)  # refuses a name that is taken
        return
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
    part.replace(path)


def _same(path: Path, data: bytes) -> bool:
    found = path.lstat()
    return stat.S_ISREG(found.st_mode) and found.st_size == len(data) and path.read_bytes() == data
