"""OpenDocument texts: structure, links, comments with their ranges, notes and tracked changes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.errors import ReadingError
from factcheck.models import AnnotationKind, Caveat, Reading, Role, StyleKind
from factcheck.readers import style_names
from factcheck.readers.archive import Archive
from factcheck.readers.assembly import Assembly, Place, changes_caveat
from factcheck.readers.docx.parts import ADDRESS
from factcheck.readers.odt.formulas import OdtFormulas
from factcheck.readers.odt.numbering import OUTLINE, OdtNumbering
from factcheck.readers.xmlparts import attribute, child, local, number, parse

if TYPE_CHECKING:
    from lxml.etree import _Element

MEDIA_TYPE = "application/vnd.oasis.opendocument.text"
_SPACE = re.compile(r"[ \t\r\n]+")
_ESCAPED = re.compile(r"_([0-9a-f]{2})_")
"""How names of styles have signs that no XML name may hold: «Heading_20_1»."""
_UNREAD = frozenset(
    (
        "tracked-changes",
        "sequence-decls",
        "forms",
        "note-citation",
        "ruby-text",
        "bookmark",
        "bookmark-start",
        "title",
        "desc",
    )
)
_MOST_SPACES = 200
"""Spaces that one element may stand for; a file may claim millions."""
_DRAWN_ANYWHERE = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".tif", ".tiff", ".bmp")
_POINTS = re.compile(r"(\d{1,3})(?:\.(\d))?\d*pt")
_USUAL_SIZE = 120
"""LibreOffice's own twelve points, in tenths, where a file names no size."""


class _Style(Struct, frozen=True):
    name: str
    parent: str = ""
    bold: bool | None = None
    italic: bool | None = None
    outline: str = ""
    size: int = 0
    """The size of its type in tenths of a point, 0 where it sets none in points."""


def read(data: bytes, name: str, called: str, *, as_original: bool = False) -> Reading:
    """Read an OpenDocument text as a draft; tracked changes count as accepted unless told otherwise."""
    archive = Archive(data, called)
    if b"encryption-data" in archive.read("META-INF/manifest.xml"):
        raise ReadingError("{file} is protected by a password; save a copy without one.", file=called)
    root = parse(archive.read("content.xml"), called)
    body = child(root, "body", "text")
    if body is None:
        raise ReadingError("{file} is an OpenDocument file, but not a text.", file=called)
    styles = _styles(root)
    if "styles.xml" in archive:
        # The document's own styles count before those of the same name that its template brought.
        styles = {**_styles(parse(archive.read("styles.xml"), called)), **styles}
    numbering = OdtNumbering()
    for part in ("styles.xml", "content.xml"):
        if part in archive:
            numbering.take_styles(parse(archive.read(part), called) if part == "styles.xml" else root)
    writer = _Writer(styles, numbering, OdtFormulas(archive, called), body, as_original=as_original)
    writer.write_blocks(body, None)
    return writer.finish(data, name)


def _styles(root: _Element) -> dict[str, _Style]:
    styles = {}
    for each in root.iter():
        if local(each) != "style":
            continue
        properties = child(each, "text-properties")
        weight = "" if properties is None else attribute(properties, "font-weight")
        slant = "" if properties is None else attribute(properties, "font-style")
        shown = attribute(each, "display-name") or _unescaped(attribute(each, "name"))
        styles[attribute(each, "name")] = _Style(
            shown,
            attribute(each, "parent-style-name"),
            _is_bold(weight) if weight else None,
            slant in ("italic", "oblique") if slant else None,
            attribute(each, "default-outline-level"),
            0 if properties is None else _size(attribute(properties, "font-size")),
        )
    return styles


def _size(written: str) -> int:
    found = _POINTS.fullmatch(written)
    return int(found.group(1)) * 10 + int(found.group(2) or 0) if found else 0


def _is_bold(weight: str) -> bool:
    return weight == "bold" or number(weight) >= 600


def _unescaped(name: str) -> str:
    return _ESCAPED.sub(lambda found: chr(int(found.group(1), 16)), name)


class _Writer:
    """Writes the elements of an OpenDocument text into an assembly."""

    def __init__(
        self,
        styles: dict[str, _Style],
        numbering: OdtNumbering,
        formulas: OdtFormulas,
        body: _Element,
        *,
        as_original: bool,
    ) -> None:
        self._numbering = numbering
        self._formulas = formulas
        self._list_styles: list[str] = []
        self._label = ""
        self._styles = styles
        self._assembly = Assembly()
        self._as_original = as_original
        self._changes = _changes(body)
        self._dropping: set[str] = set()
        self._comments: dict[str, tuple[Place, _Element]] = {}
        self._ends = {attribute(each, "name") for each in body.iter() if local(each) == "annotation-end"}
        """The names of the comments on a stretch; LibreOffice names others too, which stand at a word."""
        self._boxes: list[_Element] = []
        self._lists = 0
        self._item_opened = False
        self._separator: str | None = None

    def finish(self, data: bytes, name: str) -> Reading:
        """Return the reading of all that was written."""
        caveats: tuple[Caveat, ...] = ()
        if self._changes:
            caveats = (changes_caveat(len(self._changes), as_original=self._as_original),)
        return self._assembly.reading(
            original=data, name=name, media_type=MEDIA_TYPE, caveats=caveats, typeset=True
        )

    def write_blocks(self, parent: _Element, role: Role | None) -> None:
        """Write the paragraphs, lists and tables under an element."""
        for each in parent:
            name = local(each)
            if name in ("p", "h"):
                self._write_paragraph(each, role)
            elif name == "list":
                self._write_list(each)
            elif name == "list-item" and self._list_styles:
                start = attribute(each, "start-value")
                # An item that only holds another list is not counted.
                if any(local(part) in ("p", "h") for part in each):
                    self._label = self._numbering.count(self._list_styles[-1], self._lists, start)
                self.write_blocks(each, role)
            elif name == "table":
                self._write_table(each)
            elif name in ("change-start", "change-end", "change"):
                self._take_change(each)
            elif name not in _UNREAD:
                self._picture(each)
                self.write_blocks(each, role)

    def _write_list(self, element: _Element) -> None:
        """Write a list; one within another goes on in its style, unless it names its own."""
        outer = self._list_styles[-1] if self._list_styles else ""
        style = attribute(element, "style-name") or outer
        goes_on = attribute(element, "continue-numbering") == "true" or attribute(element, "continue-list")
        if not self._lists and not goes_on:
            self._numbering.begin(style)
        self._list_styles.append(style)
        self._lists += 1
        # A list within an item goes on below the item's own words.
        self._item_opened = self._lists > 1
        self.write_blocks(element, Role.LIST)
        self._lists -= 1
        self._list_styles.pop()

    def _write_paragraph(self, paragraph: _Element, role: Role | None) -> None:
        told, level = self._role(paragraph)
        if role is Role.LIST and told in (None, Role.LIST):
            self._assembly.open(Role.LIST, self._lists, separator="\n" if self._item_opened else "\n\n")
            self._item_opened = True
        elif self._separator is not None:
            self._assembly.open(told or Role.BODY, level, separator=self._separator)
            self._separator = "\n"
        elif told is Role.SUBHEAD and level == 1 and not self._assembly.has_text():
            self._assembly.open(Role.HEADLINE)
        else:
            self._assembly.open(told, level)
        label, self._label = self._label, ""
        if not label and local(paragraph) == "h":
            label = self._numbering.count(OUTLINE, number(attribute(paragraph, "outline-level"), 1))
        self._assembly.number(label)
        self._set_look(attribute(paragraph, "style-name"))
        self._write_inline(paragraph)
        boxes, self._boxes = self._boxes, []
        for box in boxes:
            self.write_blocks(box, None)

    def _set_look(self, style: str) -> None:
        """Note the type of a paragraph as its style sets it: LibreOffice makes one of what is set by hand."""
        chain = list(self._chain(style))
        self._assembly.set_in_size(next((each.size for each in chain if each.size), _USUAL_SIZE))
        if next((each.bold for each in chain if each.bold is not None), False):
            self._assembly.set_in_bold()

    def _chain(self, style: str) -> Iterator[_Style]:
        return style_names.chain(self._styles, style, lambda each: each.parent)

    def _role(self, paragraph: _Element) -> tuple[Role | None, int]:
        style = attribute(paragraph, "style-name")
        role: Role | None = None
        level = 0
        for _ in range(12):  # styles may be based on each other in a circle
            found = self._styles.get(style)
            role, level = style_names.role(found.name if found else _unescaped(style))
            if role is not None or found is None:
                break
            style = found.parent
        if local(paragraph) == "h" and role in (None, Role.SUBHEAD):
            depth = number(attribute(paragraph, "outline-level"), max(1, level))
            return Role.SUBHEAD, min(depth, 10)
        return role, level

    def _write_table(self, table: _Element) -> None:
        """Write a table cell by cell: a line for each row, a tab between cells."""
        outer, row_separator = self._separator, "\n\n"
        for row in (each for each in table.iter() if local(each) == "table-row" and _is_of(each, table)):
            separator = row_separator
            for cell in (each for each in row if local(each) == "table-cell"):
                self._separator = separator
                self.write_blocks(cell, None)
                separator = "\t"
            row_separator = "\n"
        self._separator = outer

    def _write_inline(self, element: _Element) -> None:
        self._write(element.text)
        for each in element:
            name = local(each)
            start = self._assembly.here()
            if name == "s":
                self._write(" " * min(number(attribute(each, "c"), 1), _MOST_SPACES), keep=True)
            elif name in ("tab", "line-break"):
                self._write("\t" if name == "tab" else "\n", keep=True)
            elif name == "note":
                self._note(each)
            elif name == "annotation":
                if attribute(each, "name") in self._ends:
                    self._comments[attribute(each, "name")] = (start, each)
                else:
                    self._comment(each, self._assembly.word_before())
            elif name == "annotation-end":
                self._end_comment(attribute(each, "name"))
            elif name in ("change-start", "change-end", "change"):
                self._take_change(each)
            elif name == "text-box":
                self._boxes.append(each)
            elif name == "object":
                self._write(self._formulas.text(each), keep=True)
            elif name not in _UNREAD:
                self._picture(each)
                self._write_inline(each)
                self._set_style(each, name, start)
            self._write(each.tail)

    def _picture(self, frame: _Element) -> None:
        """Note the picture of a frame, in the way of those in which it is given that others can draw."""
        if local(frame) != "frame" or self._dropping:
            return
        parts = [attribute(each, "href").removeprefix("./") for each in frame if local(each) == "image"]
        written = any(self._formulas.text(each) for each in frame if local(each) == "object")
        if not parts or written or parts[0].startswith(("http:", "https:")):
            return
        told = {local(each): " ".join("".join(map(str, each.itertext())).split()) for each in frame}
        part = next((each for each in parts if each.lower().endswith(_DRAWN_ANYWHERE)), parts[0])
        self._assembly.picture(part, told.get("desc") or told.get("title", ""))

    def _set_style(self, element: _Element, name: str, start: Place) -> None:
        if name == "a":
            self._assembly.link(start, attribute(element, "href"))
        elif name == "span":
            chain = list(self._chain(attribute(element, "style-name")))
            if next((each.bold for each in chain if each.bold is not None), False):
                self._assembly.style(StyleKind.BOLD, start)
            if next((each.italic for each in chain if each.italic is not None), False):
                self._assembly.style(StyleKind.ITALIC, start)

    def _write(self, text: str | None, *, keep: bool = False) -> None:
        if not text or self._dropping:
            return
        if not keep:
            text = _SPACE.sub(" ", text)
            text = text.lstrip(" ") if self._assembly.ends_with_space() else text
        self._assembly.write(text)

    def _take_change(self, element: _Element) -> None:
        """Read insertions and deletions as accepted, or as they were before."""
        if not self._as_original:
            return
        key = attribute(element, "change-id")
        name = local(element)
        change = self._changes.get(key)
        if change is not None and local(change) == "insertion":
            if name == "change-start":
                self._dropping.add(key)
            elif name == "change-end":
                self._dropping.discard(key)
        elif change is not None and local(change) == "deletion" and name == "change":
            self._assembly.write(" ".join(_paragraphs(change)))

    def _note(self, note: _Element) -> None:
        body = child(note, "note-body")
        if body is None:
            return
        endnote = attribute(note, "note-class") == "endnote"
        self._annotate(
            AnnotationKind.ENDNOTE if endnote else AnnotationKind.FOOTNOTE, body, self._assembly.word_before()
        )

    def _end_comment(self, key: str) -> None:
        start, comment = self._comments.get(key, (None, None))
        if start is not None and comment is not None:
            self._comment(comment, start)

    def _comment(self, comment: _Element, start: Place) -> None:
        creator, date = child(comment, "creator"), child(comment, "date")
        self._annotate(
            AnnotationKind.COMMENT,
            comment,
            start,
            author="" if creator is None else creator.text or "",
            at="" if date is None else (date.text or "")[:19],
        )

    def _annotate(
        self, kind: AnnotationKind, holder: _Element, start: Place, *, author: str = "", at: str = ""
    ) -> None:
        text = "\n".join(_paragraphs(holder))
        links = (attribute(each, "href") for each in holder.iter() if local(each) == "a")
        address = next((each for each in links if each.startswith(("http://", "https://"))), "")
        found = ADDRESS.search(text)
        if not address and found:
            address = found.group() if found.group().startswith("http") else f"https://{found.group()}"
        self._assembly.annotate(
            kind, start, self._assembly.here(), text, address=address, author=author, at=at
        )


def _is_of(row: _Element, table: _Element) -> bool:
    """Tell whether a row is a table's own, and not that of a table in one of its cells."""
    return next(each for each in row.iterancestors() if local(each) == "table") is table


def _changes(body: _Element) -> dict[str, _Element]:
    """Return the tracked insertions and deletions by their keys."""
    changes = {}
    tracked = child(body, "tracked-changes")
    for region in tracked if tracked is not None else ():
        for change in region:
            if local(change) in ("insertion", "deletion"):
                changes[attribute(region, "id")] = change
    return changes


def _paragraphs(holder: _Element) -> list[str]:
    lines = (
        " ".join("".join(str(text) for text in each.itertext()).split())
        for each in holder.iter()
        if local(each) in ("p", "h")
    )
    return [line for line in lines if line]
