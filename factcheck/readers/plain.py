"""Plain text: blocks and roles told from the words alone."""

from __future__ import annotations

from factcheck.models import Block, Reading, Role
from factcheck.text import blocks
from factcheck.text.blocks import bylines
from factcheck.text.dates import iso_date
from factcheck.text.normal import normalise
from factcheck.text.recognition import page_language


def read(text: str, original: bytes, name: str) -> Reading:
    """Read decoded plain text as a draft."""
    normal = normalise(text)
    language = page_language(normal)
    found = tuple(blocks.find(normal, language=language))
    return Reading(
        text=normal,
        blocks=found,
        title=headline(normal, found),
        byline=byline(normal, found, language=language),
        published=published(normal, found, language=language),
        name=name,
        media_type="text/plain",
        original=original,
    )


def headline(text: str, found: tuple[Block, ...]) -> str:
    """Return the headline on one line, empty where the text has none."""
    return next((_on_one_line(text, block) for block in found if block.role is Role.HEADLINE), "")


def byline(text: str, found: tuple[Block, ...], *, language: str = "en") -> str:
    """Return the writers' names as the byline gives them, empty where there is none."""
    lines = (_on_one_line(text, block) for block in found if block.role is Role.BYLINE)
    told = (bylines.names(line, language=language) for line in lines)
    return next((names for names in told if names and not iso_date(names, language=language)), "")


def published(text: str, found: tuple[Block, ...], *, language: str = "en") -> str:
    """Return the day of publication as «2026-03-03» where a line at the head gives it."""
    lines = (_on_one_line(text, block) for block in found if block.role is Role.BYLINE)
    return next((day for line in lines if (day := iso_date(line, language=language))), "")


def _on_one_line(text: str, block: Block) -> str:
    return " ".join(text[block.start : block.end].split())
