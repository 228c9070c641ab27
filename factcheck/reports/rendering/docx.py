"""A composition as a Word document with real styles, headings, tables, links and numbered pages.

The frame is python-docx's. What repeats thousands of times, paragraphs and tables, is written as elements
under it: its own objects look a style or a cell up anew each time, which takes minutes for a long case.
"""

from __future__ import annotations

import io
import re
import zipfile
from datetime import UTC, datetime
from itertools import count
from typing import TYPE_CHECKING

from factcheck.reports.composition import (
    ArticleText,
    Card,
    Composition,
    Figure,
    Heading,
    Line,
    Listing,
    Look,
    Part,
    Room,
    RunKind,
    TableLook,
    TextParagraph,
    TextRun,
    TextTable,
    anchors,
    is_short,
    with_addresses,
)
from factcheck.reports.rendering.word_styles import STYLED, add_desk, new_document, number_pages

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from lxml.etree import _Element

_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
"""What no XML can hold, and what Word refuses in it."""
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
_INK = {
    "confirmed": ("16703F", "DFF1E6"),
    "needs-change": ("855900", "FCEFC7"),
    "wrong": ("B42318", "FBE1DD"),
    "misleading": ("9C4708", "FDE6D2"),
    "unconfirmed": ("57606A", "E8EAED"),
    "to-check": ("2456A6", "EEF2F8"),
    "not-a-fact": ("5F6672", "F1F1EF"),
    "supports": ("16703F", "DFF1E6"),
    "contradicts": ("B42318", "FBE1DD"),
    "context": ("57606A", "E8EAED"),
}
_UNDERLINES = {
    "confirmed": "single", "needs-change": "dash", "wrong": "double", "misleading": "dotDash",
    "unconfirmed": "wave", "to-check": "dotted",
}  # fmt: skip
_WIDTH = 9_300
"""The width of the text on a page, in twentieths of a point."""
_PIXEL, _WIDEST, _TALLEST = 9_525, 5_080_000, 3_050_000
"""English Metric Units to a pixel of a figure, and how wide and tall it is at most."""
_EPOCH = datetime(1980, 1, 1, tzinfo=UTC)
"""The first day that a ZIP archive can name."""


def render(composition: Composition) -> bytes:
    """Write a composition as a Word document; the same one gives the same bytes."""
    look = composition.look
    word = new_document(look)
    _properties(word, composition)
    foot = " · ".join(filter(None, (look.name, composition.author)))
    number_pages(word, composition.full_title, foot, composition.page)
    add_desk(word, look)
    body = _Body(word, anchors(composition))
    body.paragraph((TextRun(composition.kicker),), "Kicker")
    body.paragraph((TextRun(composition.title),), "Title")
    if composition.facts:
        body.paragraph(composition.facts, "Facts")
    for part in composition.parts:
        body.part(part)
    made = io.BytesIO()
    word.save(made)
    return _timeless(made.getvalue())


def _properties(word: WordDocument, composition: Composition) -> None:
    told = word.core_properties
    when = datetime.fromisoformat(composition.at).astimezone(UTC) if composition.at else _EPOCH
    # Python-docx refuses longer ones.
    told.title, told.author = _fit(composition.full_title)[:255], _fit(composition.author)[:255]
    told.language, told.comments = composition.language, ""
    told.created = told.modified = when
    told.last_modified_by = told.author


def _timeless(data: bytes) -> bytes:
    """Return a package whose files carry no time of their own, which would differ each time it is made."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            new.writestr(zipfile.ZipInfo(entry.filename), old.read(entry), zipfile.ZIP_DEFLATED)
    return made.getvalue()


class _Body:
    """The body of a Word document, written from top to bottom."""

    def __init__(self, word: WordDocument, known: frozenset[str]) -> None:
        from docx.oxml.ns import qn
        from docx.oxml.parser import OxmlElement

        self._word, self._known = word, known
        self._new, self._name = OxmlElement, qn
        self._body = word.element.body
        self._end = self._body.sectPr  # which must stay the last: all else is written before it
        self._ids = count(1)
        self._links: dict[str, str] = {}

    def part(self, part: Part) -> None:
        """Write a part of the document."""
        match part:
            case Heading(level=level, line=line, anchor=anchor):
                self.paragraph(line, f"Heading{level}", anchor)
            case TextParagraph(line=line, look=look):
                self.paragraph(line, STYLED[look])
            case TextTable():
                self._table(part)
            case Listing(items=items, sources=sources):
                for first, *rest in items:
                    self.paragraph(first.line, "Source" if sources else "ListBullet")
                    for each in rest:
                        self.paragraph(
                            each.line, "SourcePassage" if each.look is Look.PASSAGE else "SourceFacts"
                        )
            case Room(label=label, lines=lines):
                self._room(label, lines)
            case Figure():
                self._figure(part)
            case ArticleText(lines=lines):
                for each in lines:
                    self.paragraph(each.line, STYLED[each.look])
            case Card(parts=parts, anchor=anchor):
                before = self._end.getprevious()
                for at, inner in enumerate(parts):
                    if isinstance(inner, Heading) and not at:
                        self.paragraph(inner.line, f"Heading{inner.level}", anchor)
                    else:
                        self.part(inner)
                if is_short(part):
                    self._keep_whole(before)

    def _keep_whole(self, before: _Element | None) -> None:
        """Keep what was written after an element on one page."""
        each = self._end.getprevious()
        each = None if each is None else each.getprevious()  # the last one may part from what follows
        while each is not None and each is not before:
            for properties in each.iter(self._name("w:pPr")):
                properties.insert(1, self._new("w:keepNext"))  # behind the style, as the schema wants it
            each = each.getprevious()

    def paragraph(self, line: Line, style: str, anchor: str = "") -> None:
        """Write a paragraph in a style, with the anchor that leads to it."""
        self._end.addprevious(self._paragraph(line, style, anchor))

    def _paragraph(self, line: Line, style: str, anchor: str = "") -> _Element:
        paragraph = self._new("w:p")
        properties = self._under(paragraph, "w:pPr")
        self._under(properties, "w:pStyle", val=style)
        if anchor:
            self._bookmark(paragraph, anchor)
        for run in with_addresses(line):
            self._run(paragraph, run)
        return paragraph

    def _under(self, parent: _Element, tag: str, **attributes: str) -> _Element:
        made = self._new(tag)
        for name, value in attributes.items():
            made.set(self._name(f"w:{name}"), value)
        parent.append(made)
        return made

    def _bookmark(self, paragraph: _Element, anchor: str) -> None:
        key = str(next(self._ids))
        self._under(paragraph, "w:bookmarkStart", id=key, name=_bookmark(anchor))
        self._under(paragraph, "w:bookmarkEnd", id=key)

    def _run(self, paragraph: _Element, run: TextRun) -> None:
        if run.anchor:
            self._bookmark(paragraph, run.anchor)
        parent = paragraph
        if run.link or run.target in self._known:
            parent = self._under(paragraph, "w:hyperlink")
            if run.link:
                parent.set(self._name("r:id"), self._relation(run.link))
            else:
                parent.set(self._name("w:anchor"), _bookmark(run.target))
        made = self._under(parent, "w:r")
        self._set(made, run)
        for at, text in enumerate(_fit(run.text).split("\n")):
            if at:
                self._under(made, "w:br")
            words = self._under(made, "w:t")
            words.text = text
            words.set(_SPACE, "preserve")

    def _relation(self, link: str) -> str:
        if link not in self._links:
            self._links[link] = self._word.part.relate_to(link, _LINKS, is_external=True)
        return self._links[link]

    def _set(self, made: _Element, run: TextRun) -> None:
        """Set the words of a run as its kind asks, the properties in the order that Word's schema wants."""
        if run.kind is RunKind.PLAIN and not run.link:
            return
        properties = self._under(made, "w:rPr")
        ink, weak = _INK.get(run.colour, ("5F6672", "F1F1EF"))
        match run.kind:
            case RunKind.PLAIN:
                self._under(properties, "w:rStyle", val="Hyperlink")
            case RunKind.STRONG:
                self._under(properties, "w:b")
            case RunKind.WORK:
                self._under(properties, "w:i")
            case RunKind.QUIET | RunKind.ASIDE:
                self._under(properties, "w:color", val="5F6672")
            case RunKind.REMOVED:
                self._under(properties, "w:strike")
                self._under(properties, "w:color", val="B42318")
            case RunKind.ADDED:
                self._under(properties, "w:b")
                self._under(properties, "w:color", val="16703F")
            case RunKind.BADGE | RunKind.STANCE:
                self._under(properties, "w:b")
                self._under(properties, "w:color", val=ink)
                self._under(properties, "w:shd", val="clear", color="auto", fill=weak)
            case RunKind.NUMBER:
                self._under(properties, "w:color", val="5F6672")
                self._under(properties, "w:vertAlign", val="superscript")
            case RunKind.MARKED:
                self._under(properties, "w:u", val=_UNDERLINES.get(run.colour, "none"), color=ink)

    def _table(self, table: TextTable) -> None:
        rows = [*([table.head] if table.head else []), *table.rows]
        widths = _widths(table, len(rows[0]))
        made = self._new("w:tbl")
        properties = self._under(made, "w:tblPr")
        plain = table.look in (TableLook.PLAIN, TableLook.TALLY)
        self._under(properties, "w:tblStyle", val="TableGrid" if plain else "TableNormal")
        self._under(properties, "w:tblW", w=str(sum(widths)), type="dxa")
        if plain:
            self._lines(properties)
        self._under(properties, "w:tblLayout", type="fixed")
        grid = self._under(made, "w:tblGrid")
        for width in widths:
            self._under(grid, "w:gridCol", w=str(width))
        for at, row in enumerate(rows):
            self._row(
                made, row, widths, heads=bool(table.head) and not at, known=table.look is TableLook.KNOWN
            )
        self._end.addprevious(made)
        # To Word two tables without a paragraph between them are one.
        self.paragraph((), "AfterTable")

    def _row(
        self, table: _Element, row: tuple[Line, ...], widths: list[int], *, heads: bool, known: bool
    ) -> None:
        made = self._under(table, "w:tr")
        properties = self._under(made, "w:trPr")
        self._under(properties, "w:cantSplit")
        if heads:
            self._under(properties, "w:tblHeader")
        for at, (cell, width) in enumerate(zip(row, widths, strict=True)):
            box = self._under(made, "w:tc")
            self._under(self._under(box, "w:tcPr"), "w:tcW", w=str(width), type="dxa")
            style = "TableHead" if heads or (known and not at) else "TableText"
            box.append(self._paragraph(cell, style))

    def _lines(self, properties: _Element) -> None:
        """Draw lines between the rows alone."""
        borders = self._under(properties, "w:tblBorders")
        for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
            kind = "single" if side in ("bottom", "insideH") else "nil"
            self._under(borders, f"w:{side}", val=kind, sz="4", color="DCD8CF")

    def _figure(self, figure: Figure) -> None:
        """Write a picture in a paragraph of its own, with what it is for those who do not see it."""
        scale = min(_PIXEL, _WIDEST / figure.width, _TALLEST / figure.height)
        size = round(figure.width * scale), round(figure.height * scale)
        inline = self._word.part.new_pic_inline(io.BytesIO(figure.data), *size)
        inline.docPr.set("descr", _fit(figure.alt))
        paragraph = self._paragraph((), STYLED[Look.PLAIN])
        self._under(self._under(paragraph, "w:r"), "w:drawing").append(inline)
        self._end.addprevious(paragraph)

    def _room(self, label: str, lines: int) -> None:
        self.paragraph((TextRun(label),), "RoomLabel")
        for _ in range(lines):
            self.paragraph((), "Room")


def _widths(table: TextTable, columns: int) -> list[int]:
    shares = table.widths or (1,) * columns
    return [_WIDTH * share // sum(shares) for share in shares]


def _bookmark(anchor: str) -> str:
    """Return an anchor as Word names bookmarks: letters, digits and underscores, a letter first."""
    return re.sub(r"\W", "_", anchor)[:40]


def _fit(text: str) -> str:
    return _UNFIT.sub("", text.replace("\t", " "))
