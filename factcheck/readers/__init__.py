"""Readers: a file becomes a reading, one module per format.

Which format a file has is told from its bytes; its name only helps where the bytes leave it
open, as between Markdown and plain text. Every failure is a ``ReadingError`` of one sentence.
"""

from __future__ import annotations

from pathlib import Path

from factcheck.errors import ReadingError
from factcheck.models import Reading
from factcheck.readers.formats import EXTENSIONS, LARGEST, read

__all__ = ["EXTENSIONS", "read", "read_path"]


def read_path(path: Path, *, as_original: bool = False) -> Reading:
    """Read a file as an article's draft; raises ``ReadingError`` with a sentence for the person."""
    try:
        if path.is_dir():
            raise ReadingError(f"“{path.name}” is a folder; choose a file.")
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except FileNotFoundError as error:
        raise ReadingError(f"There is no file “{path}”.") from error
    except PermissionError as error:
        raise ReadingError(f"“{path.name}” may not be read: permission was denied.") from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise ReadingError(f"“{path.name}” could not be read: the system reported an error.") from error
    return read(data, path.name, as_original=as_original)
