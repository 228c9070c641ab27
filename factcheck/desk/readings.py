"""What a reading becomes in the library: a draft, and what an article is called."""

from __future__ import annotations

import re
from pathlib import PurePath

from msgspec.structs import replace

from factcheck.case import figures
from factcheck.digests import sha256_of
from factcheck.library import Operation, PackedFile, pack
from factcheck.models import ArticleId, Draft, DraftId, Picture, PictureId, Reading, ReadPicture, Role

_LONGEST_TITLE = 120


def draft_of(reading: Reading, article: ArticleId, *, number: int) -> Draft:
    """Return a reading as a draft of an article; its id and its time are given when it is written."""
    from factcheck.text.recognition import language_of  # reads word lists that a shelf does not need

    return Draft(
        id=DraftId(""),
        article=article,
        number=number,
        text=reading.text,
        blocks=reading.blocks,
        styles=reading.styles,
        annotations=reading.annotations,
        name=reading.name,
        media_type=reading.media_type,
        sha256=sha256_of(reading.original),
        caveats=reading.caveats,
        words=figures.word_count(reading.text, reading.blocks),
        pages=reading.pages,
        language=language_of(reading.text),
    )


def packed_original(reading: Reading) -> PackedFile:
    """Return the file of a reading as it is kept: made before the step that adds it, since it takes long."""
    return pack(reading.original, reading.media_type)


def add_draft(operation: Operation, original: PackedFile, draft: Draft) -> Draft:
    """Add a draft with the file that it was read from, and return it with its id and time."""
    operation.keep_packed(original)
    draft = replace(draft, id=DraftId(operation.new_id()), added=operation.now)
    operation.insert(draft)
    return draft


def add_pictures(operation: Operation, reading: Reading, draft: DraftId) -> list[Picture]:
    """Add the pictures of a draft with their copies, and return them in the order in which they stand."""
    added = [
        picture_of(operation, found, draft, number, id=PictureId(operation.new_id()))
        for number, found in enumerate(reading.pictures, 1)
    ]
    for row in added:
        operation.insert(row)
    return added


def picture_of(
    operation: Operation, found: ReadPicture, draft: DraftId, number: int, *, id: PictureId
) -> Picture:
    """Return a picture that was read as one of a draft, and keep its copy."""
    media_type = "image/png" if found.data.startswith(b"\x89PNG") else "image/jpeg"
    return Picture(
        id=id,
        draft=draft,
        number=number,
        at=found.at,
        sha256=operation.keep_file(found.data, media_type) if found.data else "",
        original=found.original,
        media_type=found.media_type,
        alt=found.alt,
        address=found.address,
        width=found.width,
        height=found.height,
        gap=found.gap,
    )


_WRITTEN_OUT = re.compile(r"\\(?:u[0-9a-f]{4}|x[0-9a-f]{2})")


def title_of(reading: Reading) -> str:
    """Return what an article is called on the shelf: its title, headline, file or first words."""
    headline = first_of(reading, Role.HEADLINE)
    # Nor is what a name was hidden or turned with a folder of it, once it is written out.
    name = PurePath(_WRITTEN_OUT.sub(" ", reading.name).replace("\\", "/")).stem
    name = name.replace("-", " ").replace("_", " ")
    title = reading.title or headline or name or reading.text.lstrip().partition("\n")[0]
    title = " ".join(title.split())
    return title if len(title) <= _LONGEST_TITLE else f"{title[: _LONGEST_TITLE - 1].rstrip()}…"


def first_of(reading: Reading, role: Role) -> str:
    """Return the words of the first block with a role, on one line; empty where there is none."""
    found = next((block for block in reading.blocks if block.role is role), None)
    return " ".join(reading.text[found.start : found.end].split()) if found else ""
