"""Writing files that the person asked for: there whole, or not at all."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from factcheck.errors import UserError
from factcheck.sentences import say


def write_whole(target: Path, data: bytes) -> None:
    """Write a file in one go; raises UserError with the reason in one sentence."""
    part = target.with_name(f".{target.name}.part")
    try:
        part.write_bytes(data)
        part.replace(target)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else say("the name cannot be used")
        with suppress(OSError, ValueError):
            part.unlink(missing_ok=True)
        raise UserError("“{target}” could not be written: {reason}.", target=target, reason=reason) from error
