"""Readers: a file becomes a reading, one module per format.

Which format a file has is told from its bytes; its name only helps where the bytes leave it
open, as between Markdown and plain text. Every failure is a ``ReadingError`` of one sentence.
"""

from __future__ import annotations

import errno
import stat
from pathlib import Path

from factcheck.errors import ReadingError
from factcheck.models import Reading
from factcheck.readers import labels
from factcheck.readers.formats import EXTENSIONS, LARGEST, read
from factcheck.sentences import Sentence, say

__all__ = ["EXTENSIONS", "read", "read_path"]


def read_path(path: Path, *, as_original: bool = False) -> Reading:
    """Read a file as an article's draft; raises ``ReadingError`` with a sentence for the person."""
    called = labels.called(path.name)
    try:
        _refuse_what_is_no_file(path.stat().st_mode, called)
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except FileNotFoundError as error:
        raise ReadingError("There is no file “{path}”.", path=labels.escaped(str(path))) from error
    except PermissionError as error:
        raise ReadingError("{file} may not be read: permission was denied.", file=called) from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise ReadingError("{file} could not be read: {cause}.", file=called, cause=_cause(error)) from error
    return read(data, path.name, as_original=as_original)


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
