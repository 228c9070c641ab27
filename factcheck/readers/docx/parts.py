"""Parts of a Word document beside its text: styles, addresses, comments and notes."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from msgspec import Struct, field

from factcheck.models import Role
from factcheck.readers import style_names
from factcheck.readers.archive import Archive
from factcheck.readers.docx.numbering import WordNumbering, read_numbering
from factcheck.readers.xmlparts import attribute, child, local, number, parse

if TYPE_CHECKING:
    from lxml.etree import _Element

ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>\"“”]{3,2000}[^\s<>\"“”.,;:!?)\]}’']")
_KINDS = ("styles", "numbering", "comments", "commentsExtended", "footnotes", "endnotes")
_USUAL_SIZE = 20
"""Word's own ten points, where a file names no size."""
_ON = frozenset({"1", "true", "on"})
_OFF = frozenset({"0", "false", "off", "none"})


class WordStyle(Struct, frozen=True):
    """What a named style says of a paragraph or a run."""

    name: str = ""
    based_on: str = ""
    bold: bool | None = None
    italic: bool | None = None
    size: int = 0
    """The size of its type in half points, 0 where it sets none."""
    outline: int | None = None
    numbered: bool = False
    numbering: str = ""
    """The list that the style's paragraphs are numbered in."""
    depth: int = 0


class Note(Struct, frozen=True):
    """A comment, footnote or endnote: its text, first address, author and time."""

    text: str
    address: str = ""
    author: str = ""
    at: str = ""


class WordParts(Struct, frozen=True):
    """What the text of a Word document refers to."""

    styles: dict[str, WordStyle] = field(default_factory=dict)
    addresses: dict[str, str] = field(default_factory=dict)
    comments: dict[str, Note] = field(default_factory=dict)
    footnotes: dict[str, Note] = field(default_factory=dict)
    endnotes: dict[str, Note] = field(default_factory=dict)
    pictures: dict[str, str] = field(default_factory=dict)
    """The parts that hold pictures, by their keys."""
    numbering: WordNumbering = field(default_factory=WordNumbering)
    usual_style: str = ""
    """The style of a paragraph that names none."""
    usual_size: int = 0

    def role(self, style: str) -> tuple[Role | None, int]:
        """Return the role and level that a paragraph style gives, following what it is based on."""
        for each in self._chain(style):
            role, level = style_names.role(each.name)
            if role is not None:
                return role, level
            if each.outline is not None and each.outline < 9:  # Word’s 9 is the text itself
                return Role.SUBHEAD, each.outline + 1
            if each.numbered:
                return Role.LIST, 1
        return None, 0

    def numbered_in(self, style: str) -> tuple[str, int]:
        """Return the list and the depth in it that a paragraph style gives; empty where none."""
        found = next((each for each in self._chain(style) if each.numbering), None)
        return ("", 0) if found is None else (found.numbering, found.depth)

    def emphasis(self, style: str) -> tuple[bool, bool]:
        """Return whether a run's style is bold and whether it is italic."""
        chain = list(self._chain(style))
        bold = next((each.bold for each in chain if each.bold is not None), False)
        italic = next((each.italic for each in chain if each.italic is not None), False)
        return bool(bold), bool(italic)

    def size(self, *styles: str) -> int:
        """Return the size of type of the first of these styles that gives one, else the usual one."""
        found = (each.size for style in styles for each in self._chain(style) if each.size)
        return next(found, self.usual_size)

    def _chain(self, style: str) -> Iterator[WordStyle]:
        return style_names.chain(self.styles, style, lambda each: each.based_on)


def document_part(archive: Archive, called: str) -> str:
    """Return the name of the part that holds the text, as the package says it."""
    data = archive.read("_rels/.rels")
    for each in parse(data, called) if data else ():
        if attribute(each, "Type").endswith("/officeDocument"):
            return attribute(each, "Target").lstrip("/")
    return "word/document.xml"


def read_parts(archive: Archive, document: str, called: str) -> WordParts:
    """Read the styles, addresses, comments and notes that belong to a document part."""
    named = parts_by_kind(archive, document, called)
    declared = archive.read(named["styles"])
    root = parse(declared, called) if declared else None
    return WordParts(
        styles=_styles(root),
        usual_style=_usual_style(root),
        usual_size=number(value(root, "docDefaults", "rPrDefault", "rPr", "sz"), _USUAL_SIZE),
        addresses=addresses(archive, document, called),
        pictures=pictures(archive, document, called),
        comments=_notes(archive, named["comments"], "comment", called),
        footnotes=_notes(archive, named["footnotes"], "footnote", called),
        numbering=read_numbering(archive.read(named["numbering"]), called),
        endnotes=_notes(archive, named["endnotes"], "endnote", called),
    )


def addresses(archive: Archive, part: str, called: str) -> dict[str, str]:
    """Return the outside addresses that a part refers to, by their keys."""
    return {
        attribute(each, "Id"): attribute(each, "Target")
        for each in _relations(archive, part, called)
        if attribute(each, "TargetMode") == "External"
    }


def parts_by_kind(archive: Archive, document: str, called: str) -> dict[str, str]:
    """Return the names of the parts that a document refers to, by kind; the usual ones where it does not.

    Word’s own are «styles.xml» and the like; Word Online and others have names such as «styles2.xml».
    """
    folder = posixpath.dirname(document)
    told = {
        attribute(each, "Type").rpartition("/")[2]: _inside(document, each)
        for each in _relations(archive, document, called)
        if attribute(each, "TargetMode") != "External"
    }
    usual = {kind: f"{folder}/{kind}.xml" for kind in _KINDS}
    return usual | {kind: name for kind, name in told.items() if name in archive}


def pictures(archive: Archive, part: str, called: str) -> dict[str, str]:
    """Return the parts inside the package that a part takes pictures from, by their keys."""
    return {
        attribute(each, "Id"): _inside(part, each)
        for each in _relations(archive, part, called)
        if attribute(each, "Type").endswith("/image") and attribute(each, "TargetMode") != "External"
    }


def _relations(archive: Archive, part: str, called: str) -> Iterable[_Element]:
    folder, name = posixpath.split(part)
    data = archive.read(f"{folder}/_rels/{name}.rels")
    return parse(data, called) if data else ()


def _inside(part: str, relation: _Element) -> str:
    """Return the name of the part that another one refers to."""
    target = attribute(relation, "Target")
    joined = target if target.startswith("/") else posixpath.join(posixpath.dirname(part), target)
    return posixpath.normpath(joined).lstrip("/")


def is_on(properties: _Element | None, name: str) -> bool | None:
    """Tell whether a switch such as bold is on, off, or not mentioned."""
    found = child(properties, name)
    return None if found is None else attribute(found, "val").lower() not in _OFF


def value(element: _Element | None, *path: str) -> str:
    """Return the value of what stands along a path of names; empty where there is none."""
    found = child(element, *path)
    return "" if found is None else attribute(found, "val")


def field_address(instruction: str) -> str:
    """Return the address of a HYPERLINK field's instruction."""
    found = re.match(r'\s*HYPERLINK\s+"([^"]{1,2000})"', instruction)
    return found.group(1) if found else ""


def _usual_style(root: _Element | None) -> str:
    for each in () if root is None else root:
        if (
            local(each) == "style"
            and attribute(each, "default") in _ON
            and attribute(each, "type") == "paragraph"
        ):
            return attribute(each, "styleId")
    return ""


def _styles(root: _Element | None) -> dict[str, WordStyle]:
    styles = {}
    for each in () if root is None else root:
        if local(each) != "style":
            continue
        name, base, outline = child(each, "name"), child(each, "basedOn"), child(each, "pPr", "outlineLvl")
        depth = "" if outline is None else attribute(outline, "val")
        styles[attribute(each, "styleId")] = WordStyle(
            name="" if name is None else attribute(name, "val"),
            based_on="" if base is None else attribute(base, "val"),
            bold=is_on(child(each, "rPr"), "b"),
            italic=is_on(child(each, "rPr"), "i"),
            size=number(value(each, "rPr", "sz")),
            outline=number(depth, 9) if depth else None,
            numbered=child(each, "pPr", "numPr") is not None,
            numbering=value(each, "pPr", "numPr", "numId"),
            depth=min(number(value(each, "pPr", "numPr", "ilvl")), 8),
        )
    return styles


def _notes(archive: Archive, part: str, kind: str, called: str) -> dict[str, Note]:
    data = archive.read(part)
    if not data:
        return {}
    links = addresses(archive, part, called)
    notes = {}
    for each in parse(data, called):
        # The lines that Word draws above notes are kept among them.
        if local(each) != kind or attribute(each, "type") in ("separator", "continuationSeparator"):
            continue
        text = note_text(each)
        notes[attribute(each, "id")] = Note(
            text, _first_address(each, text, links), attribute(each, "author"), attribute(each, "date")
        )
    return notes


def note_text(note: _Element) -> str:
    """Return a note's text, a line for each paragraph, without what was struck out."""
    lines = []
    for paragraph in note.iter():
        if local(paragraph) != "p":
            continue
        pieces = []
        for each in paragraph.iter():
            name = local(each)
            if name == "t":
                pieces.append(each.text or "")
            elif name in ("tab", "br", "cr"):
                pieces.append(" ")
        lines.append(" ".join("".join(pieces).split()))
    return "\n".join(line for line in lines if line)


def _first_address(note: _Element, text: str, links: dict[str, str]) -> str:
    for each in note.iter():
        name = local(each)
        address = ""
        if name == "hyperlink":
            address = links.get(attribute(each, "id"), "")
        elif name == "instrText":
            address = field_address(each.text or "")
        if address.lower().startswith(("http://", "https://", "mailto:")):
            return address
    found = ADDRESS.search(text)
    if not found:
        return ""
    return found.group() if found.group().startswith("http") else f"https://{found.group()}"
