"""What a Word document says that comes back: its text, bookmarks and comments."""

from __future__ import annotations

from msgspec import Struct


class ReturnedMark(Struct, frozen=True):
    """A bookmark, and what stands in it in either text."""

    name: str
    start: int
    end: int
    start_before: int
    end_before: int
    """In the text without what is still tracked."""
    pending: tuple[str, ...] = ()
    """By whom changes in it are still tracked."""


class ReturnedComment(Struct, frozen=True):
    """A comment, and where it stands in the text with all changes made."""

    key: str
    text: str
    author: str
    at: str
    start: int
    end: int
    parent: str = ""
    """The comment that it answers; empty for none."""


class ReturnedFile(Struct, frozen=True):
    """What a document says that comes back."""

    text: str
    """With all changes made that are still tracked."""
    before: str
    """With none of them made."""
    marks: tuple[ReturnedMark, ...] = ()
    comments: tuple[ReturnedComment, ...] = ()
    """In the order in which the file lists them."""
    person: str = ""
    """Who saved it last."""
    at: str = ""
