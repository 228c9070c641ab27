"""Readers: a file becomes a reading, one module per format.

Which format a file has is told from its bytes; its name only helps where the bytes leave it
open, as between Markdown and plain text. Every failure is a ``ReadingError`` of one sentence.

There are two doors. ``read`` and ``read_path`` here work in the process that calls them, without
limits on memory and time: for the child process, for tests, and for text that this program wrote.
``factcheck.readers.bounded`` has the same two in a child process with limits, for all that comes
from outside: the desk, the window and the command line use these.
"""

from __future__ import annotations

from pathlib import Path

from factcheck.models import Reading
from factcheck.readers.files import contents
from factcheck.readers.formats import EXTENSIONS, read

__all__ = ["EXTENSIONS", "read", "read_path"]


def read_path(path: Path, *, as_original: bool = False) -> Reading:
    """Read a file in this process; raises ``ReadingError`` with a sentence for the person."""
    return read(contents(path), path.name, as_original=as_original)
