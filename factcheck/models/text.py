"""A text and what stands in it: spans, blocks, styles, annotations, and what a reader makes of a file."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from factcheck.models.pictures import ReadPicture


class Span(Struct, frozen=True, gc=False, order=True):
    """A stretch of text: code points from start to end, end exclusive."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Tell whether the other lies wholly inside this one."""
        return self.start <= other.start and other.end <= self.end


class Role(StrEnum):
    """What a block is in the article."""

    HEADLINE = "headline"
    BYLINE = "byline"
    DATELINE = "dateline"
    SUBHEAD = "subhead"
    BODY = "body"
    QUOTE = "quote"
    CAPTION = "caption"
    LIST = "list"
    NUMBER = "number"
    """What a word processor sets before a list item or a heading: «3.», «2.1», «(b)»."""
    CLUTTER = "clutter"


FURNITURE = frozenset({Role.BYLINE, Role.DATELINE, Role.NUMBER, Role.CLUTTER})
"""Roles that hold nothing to check: outside claims and set-asides without being overlooked."""


class Block(Struct, frozen=True, gc=False):
    """A paragraph of a draft with its role; a dateline or number shares a line with what it opens."""

    role: Role
    start: int
    end: int
    level: int = 0
    """Depth of a subhead or list item, 1 is the highest; 0 where it does not apply."""


class StyleKind(StrEnum):
    """How a stretch of the article was set by its writer."""

    BOLD = "bold"
    ITALIC = "italic"
    LINK = "link"


class Style(Struct, frozen=True, gc=False):
    """Bold, italic or a link, kept so that the page still looks like the article."""

    kind: StyleKind
    start: int
    end: int
    address: str = ""


class AnnotationKind(StrEnum):
    """Where in the writer's file a remark stood."""

    LINK = "link"
    COMMENT = "comment"
    FOOTNOTE = "footnote"
    ENDNOTE = "endnote"


class Annotation(Struct, frozen=True):
    """What the writer attached to a stretch of the draft: a link, a comment or a note."""

    kind: AnnotationKind
    start: int
    end: int
    text: str
    address: str = ""
    author: str = ""
    at: str = ""


class CaveatKind(StrEnum):
    """What of a file's reading the person should know."""

    CHANGES_ACCEPTED = "changes-accepted"
    """Tracked changes were read as made; so many, where the file tells."""
    CHANGES_UNDONE = "changes-undone"
    """Tracked changes were read as not yet made."""
    HIDDEN_TEXT = "hidden-text"
    MACROS = "macros"
    LONG_MARKDOWN = "long-markdown"
    """A file too long for Markdown was read as plain text."""
    SENDER = "sender"
    """Who sent a mail."""
    ATTACHED = "attached"
    """The files attached to a mail, which were not read."""
    ORDER_DOUBTFUL = "order-doubtful"
    """On so many pages, which the subject lists, the text may not stand in the order in which it is read."""
    WORDLESS_MARKS = "wordless-marks"
    """So many highlights and the like, to which a reviewer wrote nothing."""


class Caveat(Struct, frozen=True):
    """One thing that the person should know of how a file was read."""

    kind: CaveatKind
    count: int = 0
    subject: str = ""
    """What it is about, in the file's own words, such as the sender's name."""


class Reading(Struct, frozen=True):
    """What a reader makes of a file: normalised text, blocks and what the writer gave with it."""

    text: str
    blocks: tuple[Block, ...]
    styles: tuple[Style, ...] = ()
    annotations: tuple[Annotation, ...] = ()
    title: str = ""
    byline: str = ""
    published: str = ""
    publisher: str = ""
    name: str = ""
    """The file's name or the page's address, to show; never used as a path."""
    media_type: str = "text/plain"
    original: bytes = b""
    caveats: tuple[Caveat, ...] = ()
    """What the person should know, such as how many tracked changes were read as accepted."""
    pages: tuple[int, ...] = ()
    """Where in the text each page of the file begins, page 1 first; empty where it has no pages."""
    pictures: tuple[ReadPicture, ...] = ()
    """The pictures in the order in which they stand; none holds bytes before it was decoded."""
