"""Writing files that the person asked for: there whole, or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from factcheck import open_files, private
from factcheck.errors import UserError
from factcheck.sentences import say


def write_whole(target: Path, data: bytes, *, closed: bool = False) -> None:
    """Write a file in one go, with ``closed`` for its owner alone; raises UserError with the reason."""
    with written_whole(target, closed=closed) as part:
        part.write_bytes(data)


@contextmanager
def written_whole(target: Path, *, closed: bool = False) -> Iterator[Path]:
    """Give a file to write into, which gets its name once this ends well; raises UserError."""
    part = private.unfinished(target)
    try:
        if target.exists() and not target.is_file():
            raise UserError("“{target}” is no file that can be replaced.", target=target)
        open_files.refuse_library(target)
        private.sweep(target.parent)
        if closed:
            private.make_file(part)
        yield part
        private.settle(part)
        part.replace(target)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else say("the name cannot be used")
        raise UserError("“{target}” could not be written: {reason}.", target=target, reason=reason) from error
    finally:
        with suppress(OSError, ValueError):
            part.unlink(missing_ok=True)
