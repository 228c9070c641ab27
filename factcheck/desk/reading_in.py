"""What a reading becomes in the library: a draft, and what an article is called."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from pathlib import PurePath
from uuid import uuid4

from factcheck import figures
from factcheck.models import Draft, Reading, Role

_LONGEST_TITLE = 120


def new_draft(reading: Reading, article: str, *, number: int) -> Draft:
    """Return a reading as a draft of an article."""
    return Draft(
        id=str(uuid4()),
        article=article,
        number=number,
        text=reading.text,
        blocks=reading.blocks,
        styles=reading.styles,
        annotations=reading.annotations,
        name=reading.name,
        media_type=reading.media_type,
        sha256=hashlib.sha256(reading.original).hexdigest(),
        # To the microsecond: claims proposed with a draft are known by its time.
        added=datetime.now(UTC).isoformat(timespec="microseconds"),
        remarks=reading.remarks,
        words=figures.word_count(reading.text, reading.blocks),
        pages=reading.pages,
    )


def title_of(reading: Reading) -> str:
    """Return what an article is called on the shelf: its title, headline, file or first words."""
    headline = first_of(reading, Role.HEADLINE)
    name = PurePath(reading.name.replace("\\", "/")).stem.replace("-", " ").replace("_", " ")
    title = reading.title or headline or name or reading.text.lstrip().partition("\n")[0]
    title = " ".join(title.split())
    return title if len(title) <= _LONGEST_TITLE else f"{title[: _LONGEST_TITLE - 1].rstrip()}…"


def first_of(reading: Reading, role: Role) -> str:
    """Return the words of the first block with a role, on one line; empty where there is none."""
    found = next((block for block in reading.blocks if block.role is role), None)
    return " ".join(reading.text[found.start : found.end].split()) if found else ""
