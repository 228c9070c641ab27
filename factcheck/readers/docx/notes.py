"""What is attached to the text of a Word document: comments, notes, the links of fields, and its marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.models import AnnotationKind
from factcheck.readers.assembly import Assembly, Place
from factcheck.readers.docx.parts import Note, WordParts, field_address
from factcheck.readers.xmlparts import attribute

if TYPE_CHECKING:
    from lxml.etree import _Element

_DEEPEST = 50
"""Fields within each other that are read."""


class Attachments:
    """Notes where what is attached begins in a text that is being written, and attaches it where it ends."""

    def __init__(self, parts: WordParts, assembly: Assembly, *, marked: bool) -> None:
        """Take the file's parts and the text that is being written; with ``marked`` its marks are traced."""
        self._parts = parts
        self._assembly = assembly
        self._marked = marked
        self._open_marks: dict[tuple[str, str], tuple[Place, str]] = {}
        self._ended_marks: set[tuple[str, str]] = set()
        self._comments: dict[str, Place] = {}
        self._fields: list[tuple[Place, list[str]]] = []

    def begin_comment(self, key: str) -> None:
        """Note where a comment begins."""
        self._comments[key] = self._assembly.here()

    def end_comment(self, key: str) -> None:
        """Attach a comment to what was written since it began."""
        note, start = self._parts.comments.get(key), self._comments.get(key)
        if note is not None and start is not None:
            self._comment(note, start)

    def point_comment(self, key: str) -> None:
        """Take a comment that stands at a point and covers nothing."""
        if self._marked and ("comment", key) not in self._ended_marks:
            self._assembly.trace(self._assembly.word_before(), ("comment", key))
        note = self._parts.comments.get(key)
        if note is not None and key not in self._comments:
            self._comments[key] = self._assembly.word_before()
            self._comment(note, self._comments[key])

    def field(self, kind: str) -> None:
        """Begin a field, turn to what it shows, or end it, which makes a link of what it shows."""
        if kind == "begin" and len(self._fields) < _DEEPEST:
            self._fields.append((self._assembly.here(), []))
        elif kind == "separate" and self._fields:
            self._fields[-1] = (self._assembly.here(), self._fields[-1][1])
        elif kind == "end" and self._fields:
            start, instruction = self._fields.pop()
            self._assembly.link(start, field_address("".join(instruction)))

    def instruct(self, text: str) -> None:
        """Take a piece of what the open field is to do."""
        if self._fields:
            self._fields[-1][1].append(text)

    def footnote(self, key: str) -> None:
        """Attach a footnote to the word before it."""
        self._note(AnnotationKind.FOOTNOTE, self._parts.footnotes.get(key))

    def endnote(self, key: str) -> None:
        """Attach an endnote to the word before it."""
        self._note(AnnotationKind.ENDNOTE, self._parts.endnotes.get(key))

    def mark(self, element: _Element, name: str) -> None:
        """Note where a bookmark or a comment begins, and what stands in it once it ends."""
        kind = "bookmark" if name.startswith("bookmark") else "comment"
        key = (kind, attribute(element, "id"))
        if name.endswith("Start"):
            called = attribute(element, "name") if kind == "bookmark" else key[1]
            self._open_marks[key] = (self._assembly.here(), called)
        elif key in self._open_marks:
            start, called = self._open_marks.pop(key)
            self._ended_marks.add(key)
            self._assembly.trace(start, (kind, called))

    def _note(self, kind: AnnotationKind, note: Note | None) -> None:
        if note is not None:
            start, end = self._assembly.word_before(), self._assembly.here()
            self._assembly.annotate(kind, start, end, note.text, address=note.address)

    def _comment(self, note: Note, start: Place) -> None:
        self._assembly.annotate(
            AnnotationKind.COMMENT,
            start,
            self._assembly.here(),
            note.text,
            address=note.address,
            author=note.author,
            at=note.at,
        )
