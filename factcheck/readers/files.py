"""Files: the bytes at a path that a person named, or one sentence that says why there are none."""

from __future__ import annotations

import errno
import stat
from pathlib import Path

from factcheck import open_files
from factcheck.errors import ReadingError
from factcheck.readers import labels
from factcheck.sentences import Sentence, say

LARGEST = 50 * 1024 * 1024
"""Bytes. The longest book is a tenth of this; beyond it the file is something else."""


MOST_PAGES = 3000
"""Of a PDF."""


class LongError(Exception):
    """A file has so many pages that it was not read but counted."""

    def __init__(self, pages: int) -> None:
        super().__init__(pages)
        self.pages = pages


def contents(path: Path) -> bytes:
    """Return a file's bytes, at most one more than ``LARGEST``; raises ``ReadingError`` with a sentence."""
    called = labels.called(path.name)
    try:
        found = path.stat()
        _refuse_what_is_no_file(found.st_mode, called)
        if open_files.is_open(found) or path.suffix.lower().startswith(".factcheck"):
            # Never opened: closing it again would drop the locks that keep an open library whole.
            raise ReadingError("{file} is a library of this program, not an article.", file=called)
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except FileNotFoundError as error:
        raise ReadingError("There is no file “{path}”.", path=labels.escaped(str(path))) from error
    except PermissionError as error:
        raise ReadingError("{file} may not be read: permission was denied.", file=called) from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise ReadingError("{file} could not be read: {cause}.", file=called, cause=_cause(error)) from error


def refuse_size(data: bytes, called: str) -> None:
    """Refuse the bytes that are no draft whatever they hold: none at all, or too many."""
    if not data:
        raise ReadingError("{file} is empty.", file=called)
    if len(data) > LARGEST:
        raise ReadingError("{file} is larger than 50 MB, too large for an article.", file=called)


def _refuse_what_is_no_file(mode: int, called: str) -> None:
    """Refuse what would never end, or wait for somebody to write into it."""
    if stat.S_ISDIR(mode):
        raise ReadingError("{file} is a folder; choose a file.", file=called)
    if not stat.S_ISREG(mode):
        raise ReadingError(
            "{file} is a device or a pipe, not a file; save what it gives as a file.", file=called
        )


def _cause(error: OSError | ValueError) -> Sentence:
    if isinstance(error, OSError) and error.errno == errno.ELOOP:
        return say("it is a link that leads back to itself")
    if isinstance(error, OSError) and error.errno == errno.ENAMETOOLONG:
        return say("its name is too long")
    return say("the system reported an error")
