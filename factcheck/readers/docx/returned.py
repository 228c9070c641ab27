"""A Word document that comes back: its text with and without what is still tracked, and its comments.

What was marked when it was handed out is found by bookmarks, which Word and LibreOffice keep where
their words are edited; a comment's answers are told by the part that Word added for them.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import islice
from typing import TYPE_CHECKING

from factcheck.models import ReturnedComment, ReturnedFile, ReturnedMark
from factcheck.readers.archive import Archive
from factcheck.readers.docx.parts import document_part, note_text, parts_by_kind
from factcheck.readers.docx.writing import marked
from factcheck.readers.labels import fit
from factcheck.readers.xmlparts import attribute, local, parse
from factcheck.text.normal import normalise

if TYPE_CHECKING:
    from lxml.etree import _Element

_MOST_MARKS = 20_000
_LONGEST = 20_000
_MOST_AUTHORS = 50
_TRACKED = frozenset(("ins", "del", "moveFrom", "moveTo"))


def read_returned(data: bytes, called: str) -> ReturnedFile:
    """Read a returned Word document; raises ``ReadingError`` where it is none."""
    archive = Archive(data, called)
    after, before = (marked(archive, called, as_original=undone) for undone in (False, True))
    pending = _StillTracked(parse(archive.read(document_part(archive, called)), called))
    places = {key: place for kind, key, *place in after.marks if kind == "comment"}
    earlier = {key: (start, end) for kind, key, start, end in before.marks if kind == "bookmark"}
    marks = [
        ReturnedMark(key, start, end, *earlier[key], pending=pending.by(key))
        for kind, key, start, end in after.marks
        if kind == "bookmark" and key in earlier
    ]
    person, at = _saved(archive, called)
    return ReturnedFile(
        after.text,
        before.text,
        tuple(marks[:_MOST_MARKS]),
        tuple(_comments(archive, called, places)[:_MOST_MARKS]),
        person,
        at,
    )


class _StillTracked:
    """Tells by whom changes are still tracked in a bookmark, or around its beginning."""

    def __init__(self, root: _Element) -> None:
        self._changes: dict[str, list[int]] = {}
        self._marks: dict[str, tuple[int, int]] = {}
        self._around: dict[str, tuple[str, ...]] = {}
        open_now: dict[str, str] = {}
        for at, each in enumerate(root.iter()):
            name = local(each)
            if name in _TRACKED:
                self._changes.setdefault(_line(attribute(each, "author")), []).append(at)
            elif name == "bookmarkStart" and len(self._marks) < _MOST_MARKS:
                key = attribute(each, "name")
                open_now[attribute(each, "id")] = key
                self._marks[key] = at, at
                around = (holder for holder in each.iterancestors() if local(holder) in _TRACKED)
                self._around[key] = tuple(_line(attribute(holder, "author")) for holder in around)
            elif name == "bookmarkEnd" and (key := open_now.pop(attribute(each, "id"), "")):
                self._marks[key] = self._marks[key][0], at

    def by(self, key: str) -> tuple[str, ...]:
        """Return who tracked changes in the bookmark of a name, in the order of the alphabet."""
        first, last = self._marks.get(key, (0, 0))
        within = (
            author
            for author, places in islice(self._changes.items(), _MOST_AUTHORS)
            if bisect_left(places, first) < bisect_left(places, last)
        )
        return tuple(sorted({*within, *self._around.get(key, ())}))


def _comments(archive: Archive, called: str, places: dict[str, list[int]]) -> list[ReturnedComment]:
    named = parts_by_kind(archive, document_part(archive, called), called)
    data = archive.read(named["comments"])
    if not data:
        return []
    comments = [each for each in parse(data, called) if local(each) == "comment"]
    owner = {
        attribute(paragraph, "paraId"): attribute(comment, "id")
        for comment in comments
        for paragraph in comment.iter()
        if local(paragraph) == "p" and attribute(paragraph, "paraId")
    }
    parents = _parents(archive.read(named["commentsExtended"]), called, owner)
    found = []
    for each in comments:
        key = attribute(each, "id")
        parent = parents.get(key, "")
        # An answer may have no range of its own: it stands where what it answers does.
        start, end = places.get(key) or places.get(parent) or [0, 0]
        text = fit(normalise(note_text(each)[:_LONGEST]))
        told = _line(attribute(each, "author")), _line(attribute(each, "date"))
        found.append(ReturnedComment(_line(key), text, *told, start, end, _line(parent)))
    return found


def _parents(data: bytes, called: str, owner: dict[str, str]) -> dict[str, str]:
    """Return for each answer the comment at the top of its thread."""
    parents: dict[str, str] = {}
    for each in parse(data, called) if data else ():
        key = owner.get(attribute(each, "paraId"), "")
        parent = owner.get(attribute(each, "paraIdParent"), "")
        if key and parent and key != parent:
            parents[key] = parent
    return parents


def _saved(archive: Archive, called: str) -> tuple[str, str]:
    """Return who saved the file last, and when."""
    data = archive.read("docProps/core.xml")
    told = {local(each): each.text or "" for each in parse(data, called)} if data else {}
    return _line(told.get("lastModifiedBy", "")), _line(told.get("modified", ""))


def _line(text: str) -> str:
    return " ".join(fit(normalise(text[:200])).split())
