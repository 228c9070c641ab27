"""What kinds of file a document can be."""

from __future__ import annotations

from msgspec import Struct

from factcheck.sentences import Sentence


class Format(Struct, frozen=True):
    """What kind of file a document can be."""

    key: str
    label: Sentence
    extension: str
    is_text: bool = True
    """Whether its bytes are text in UTF-8."""
    is_readable: bool = True
    """Whether its words can be read out of its bytes, unpacked where they are packed."""
    shows_pictures: bool = False
    """Whether pictures stand in it and not in files beside it."""
