"""An editor at their word processor: decides on tracked changes, answers comments, edits words, saves."""

from __future__ import annotations

import copy
import io
import zipfile
from collections.abc import Callable
from itertools import count
from pathlib import Path

from lxml import etree
from lxml.etree import _Element

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
_NAMES = {"w": _W[1:-1], "w14": _W14[1:-1]}
_EXTENDED = (
    (
        "[Content_Types].xml",
        "</Types>",
        '<Override PartName="/word/commentsExtended.xml" ContentType="application/vnd.openxmlformats-'
        'officedocument.wordprocessingml.commentsExtended+xml"/>',
    ),
    (
        "word/_rels/document.xml.rels",
        "</Relationships>",
        '<Relationship Id="rIdThreads" Type="http://schemas.microsoft.com/office/2011/relationships/'
        'commentsExtended" Target="commentsExtended.xml"/>',
    ),
)
"""What a package needs to say that it has threads."""


def _reference(key: str) -> _Element:
    run = etree.Element(f"{_W}r")
    etree.SubElement(run, f"{_W}commentReference", {f"{_W}id": key})
    return run


class Editor:
    """Opens a Word file, changes it as people do, and saves it under another name."""

    def __init__(self, path: Path, name: str = "Eve Editor") -> None:
        with zipfile.ZipFile(path) as package:
            self._parts = {entry.filename: package.read(entry) for entry in package.infolist()}
        self._name = name
        self._body = etree.fromstring(self._parts["word/document.xml"])
        self._comments = etree.fromstring(
            self._parts.get("word/comments.xml", f'<w:comments xmlns:w="{_W[1:-1]}"/>'.encode())
        )
        self._threads: list[tuple[str, str]] = []
        self._numbers = count()

    def decide(self, accept: Callable[[str], bool], of: str = "") -> None:
        """Accept or reject each tracked change, or those of one person, by the words that it holds."""
        for change in list(self._body.iter(f"{_W}ins", f"{_W}del")):
            if of and change.get(f"{_W}author") != of:
                continue
            added = change.tag == f"{_W}ins"
            words = "".join(each.text or "" for each in change.iter(f"{_W}t", f"{_W}delText"))
            parent = change.getparent()
            assert parent is not None
            if accept(words) == added:
                for each in change.iter(f"{_W}delText"):
                    each.tag = f"{_W}t"
                at = parent.index(change)
                parent[at : at + 1] = list(change)
            else:
                parent.remove(change)

    def replace(self, old: str, new: str, *, tracked: bool = False) -> None:
        """Type other words over some that stand in one run."""
        text = next(each for each in self._body.iter(f"{_W}t") if old in (each.text or ""))
        run = text.getparent()
        assert run is not None
        before, _, after = (text.text or "").partition(old)
        if not tracked:
            text.text = f"{before}{new}{after}"
            text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            return
        parts = []
        for kind, words in (("", before), ("del", old), ("ins", new), ("", after)):
            piece = copy.deepcopy(run)
            (inner,) = piece.findall(f"{_W}t")
            inner.text = words
            inner.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            if kind == "del":
                inner.tag = f"{_W}delText"
            if kind:
                around = etree.Element(f"{_W}{kind}", {f"{_W}id": "900", f"{_W}author": self._name})
                around.append(piece)
                piece = around
            parts.append(piece)
        parent = run.getparent()
        assert parent is not None
        at = parent.index(run)
        parent[at : at + 1] = parts

    def delete_paragraph(self, words: str) -> None:
        """Delete a paragraph with all that stands in it."""
        for paragraph in list(self._body.iter(f"{_W}p")):
            if words in "".join(each.text or "" for each in paragraph.iter(f"{_W}t")):
                parent = paragraph.getparent()
                assert parent is not None
                parent.remove(paragraph)

    def forget_bookmarks(self) -> None:
        """Lose every bookmark, as some programs do."""
        for mark in list(self._body.iter(f"{_W}bookmarkStart", f"{_W}bookmarkEnd")):
            parent = mark.getparent()
            assert parent is not None
            parent.remove(mark)

    def empty_bookmarks(self) -> None:
        """Leave each bookmark empty before its words, as LibreOffice does in some controls and fields."""
        for mark in list(self._body.iter(f"{_W}bookmarkStart")):
            key = mark.get(f"{_W}id")
            (end,) = self._body.findall(f".//w:bookmarkEnd[@w:id='{key}']", _NAMES)
            mark.addnext(end)

    def move_comments(self, words: str) -> None:
        """Set every comment before some words, without a range of its own."""
        text = next(each for each in self._body.iter(f"{_W}t") if words in (each.text or ""))
        run = text.getparent()
        assert run is not None
        for mark in list(self._body.iter(f"{_W}commentRangeStart", f"{_W}commentRangeEnd")):
            run.addprevious(mark)
        for sign in list(self._body.iter(f"{_W}commentReference")):
            holder = sign.getparent()
            assert holder is not None
            run.addprevious(holder)

    def comment(self, words: str, said: str) -> None:
        """Write a comment of one's own on some words that stand in one run."""
        text = next(each for each in self._body.iter(f"{_W}t") if words in (each.text or ""))
        run = text.getparent()
        assert run is not None
        key = self._add(said)
        run.addprevious(etree.Element(f"{_W}commentRangeStart", {f"{_W}id": key}))
        end = etree.Element(f"{_W}commentRangeEnd", {f"{_W}id": key})
        run.addnext(end)
        end.addnext(_reference(key))

    def type_into(self, asked: str, said: str) -> None:
        """Type below what a comment says that holds some words."""
        comment = next(each for each in self._comments if asked in "".join(map(str, each.itertext())))
        paragraph = etree.SubElement(comment, f"{_W}p")
        etree.SubElement(etree.SubElement(paragraph, f"{_W}r"), f"{_W}t").text = said

    def reply(self, to: str, said: str) -> None:
        """Answer a comment that holds some words."""
        asked = next(each for each in self._comments if to in "".join(map(str, each.itertext())))
        key = self._add(said)
        number = asked.get(f"{_W}id")
        (start,) = self._body.findall(f".//w:commentRangeStart[@w:id='{number}']", _NAMES)
        start.addnext(etree.Element(f"{_W}commentRangeStart", {f"{_W}id": key}))
        (mark,) = self._body.findall(f".//w:commentReference[@w:id='{number}']", _NAMES)
        run = mark.getparent()
        assert run is not None
        end = etree.Element(f"{_W}commentRangeEnd", {f"{_W}id": key})
        run.addnext(end)
        end.addnext(_reference(key))
        self._threads.append((self._paragraph(self._comments[-1]), self._paragraph(asked)))

    def save(self, path: Path) -> Path:
        """Save the file, as its last editor."""
        self._parts["word/document.xml"] = etree.tostring(self._body)
        self._parts["word/comments.xml"] = etree.tostring(self._comments)
        rows = "".join(
            f'<w15:commentEx w15:paraId="{key}" w15:paraIdParent="{parent}" w15:done="0"/>'
            for key, parent in self._threads
        )
        extended = f'<w15:commentsEx xmlns:w15="{_W15}">{rows}</w15:commentsEx>'
        self._parts["word/commentsExtended.xml"] = extended.encode()
        for name, closing, added in _EXTENDED:
            self._parts[name] = self._parts[name].replace(closing.encode(), f"{added}{closing}".encode())
        self._parts["docProps/core.xml"] = (
            '<c:coreProperties xmlns:c="http://schemas.openxmlformats.org/package/2006/metadata/'
            'core-properties" xmlns:t="http://purl.org/dc/terms/">'
            f"<c:lastModifiedBy>{self._name}</c:lastModifiedBy><t:modified>2026-11-30T10:00:00Z</t:modified>"
            "</c:coreProperties>"
        ).encode()
        made = io.BytesIO()
        with zipfile.ZipFile(made, "w") as package:
            for name, part in self._parts.items():
                package.writestr(name, part)
        path.write_bytes(made.getvalue())
        return path

    def _add(self, said: str) -> str:
        key = str(1000 + len(self._comments))
        comment = etree.SubElement(
            self._comments, f"{_W}comment", {f"{_W}id": key, f"{_W}author": self._name}
        )
        paragraph = etree.SubElement(comment, f"{_W}p")
        etree.SubElement(etree.SubElement(paragraph, f"{_W}r"), f"{_W}t").text = said
        return key

    def _paragraph(self, comment: _Element) -> str:
        """Return the id of a comment's last paragraph, which it gets as Word gives it."""
        last = list(comment.iter(f"{_W}p"))[-1]
        if last.get(f"{_W14}paraId") is None:
            last.set(f"{_W14}paraId", f"{0x10000000 + next(self._numbers):08X}")
        return str(last.get(f"{_W14}paraId"))
