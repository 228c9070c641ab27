"""Word diffs: what a correction changes in a wording."""

from __future__ import annotations

import re
from enum import StrEnum

from msgspec import Struct

_TOKEN = re.compile(r"\w+(?:['’\-.,]\w+)*|\s+|[^\w\s]")


class Change(StrEnum):
    """What became of a piece of the old wording."""

    KEPT = "kept"
    REMOVED = "removed"
    ADDED = "added"


class DiffPart(Struct, frozen=True):
    """A run of words that was kept, removed or added."""

    change: Change
    text: str


def words(old: str, new: str) -> tuple[DiffPart, ...]:
    """Compare two wordings word by word; kept and removed pieces join to the old one exactly.

    White space between two changed words goes with them, so that a replaced phrase reads as
    one removal and one addition.
    """
    from difflib import SequenceMatcher

    before, after = _TOKEN.findall(old), _TOKEN.findall(new)
    pieces: list[DiffPart] = []
    # A match never begins with a blank, and frequent words count in long wordings too.
    matcher = SequenceMatcher(lambda token: token.isspace(), before, after, autojunk=False)
    for tag, start, end, new_start, new_end in matcher.get_opcodes():
        if tag == "equal":
            pieces.append(DiffPart(Change.KEPT, "".join(before[start:end])))
            continue
        if end > start:
            pieces.append(DiffPart(Change.REMOVED, "".join(before[start:end])))
        if new_end > new_start:
            pieces.append(DiffPart(Change.ADDED, "".join(after[new_start:new_end])))
    return tuple(_joined(pieces))


def _joined(pieces: list[DiffPart]) -> list[DiffPart]:
    """Draw a kept single blank between two changes into them."""
    result: list[DiffPart] = []
    removed = added = ""
    for index, piece in enumerate(pieces):
        bridge = piece.change is Change.KEPT and piece.text.isspace() and 0 < index < len(pieces) - 1
        if bridge and (removed or added):
            removed, added = removed + piece.text, added + piece.text
        elif piece.change is Change.REMOVED:
            removed += piece.text
        elif piece.change is Change.ADDED:
            added += piece.text
        else:
            result += _changed(removed, added)
            removed = added = ""
            result.append(piece)
    return result + _changed(removed, added)


def _changed(removed: str, added: str) -> list[DiffPart]:
    pieces = [DiffPart(Change.REMOVED, removed)] if removed else []
    return [*pieces, DiffPart(Change.ADDED, added)] if added else pieces
