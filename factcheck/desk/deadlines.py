"""Deadlines as a person writes them."""

from __future__ import annotations

from datetime import datetime

from factcheck.errors import UserError


def deadline_of(written: str) -> str:
    """Return a deadline as it is kept, a date or a local date and time to the minute; empty for none.

    Raises UserError for what is neither.
    """
    words = written.strip()
    try:
        at = datetime.fromisoformat(words) if words else None
    except ValueError as error:
        raise UserError("“{deadline}” is no date such as 2026-11-30.", deadline=written) from error
    if at is None:
        return ""
    if at.tzinfo is not None:
        at = at.astimezone().replace(tzinfo=None)
    return at.date().isoformat() if len(words) <= len("2026-11-30") else at.isoformat(timespec="minutes")
