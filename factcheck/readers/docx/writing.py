"""Word documents: text, structure, links and what the writer attached, from the file's XML.

Comments keep author, time and exact range; footnotes and endnotes stand on the word before
their mark. Tracked changes are read as accepted, or as the text was before them, and counted.
Macros and anything outside the file are never touched.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, cast

from msgspec import Struct

from factcheck.errors import ReadingError
from factcheck.models import Caveat, CaveatKind, Reading, Role, StyleKind
from factcheck.readers.archive import Archive
from factcheck.readers.assembly import LONGEST_NUMBER, Assembly, changes_caveat
from factcheck.readers.docx import formulas
from factcheck.readers.docx.cells import cell_text, rows_of
from factcheck.readers.docx.drawings import boxes_of, pictures_of
from factcheck.readers.docx.notes import Attachments
from factcheck.readers.docx.parts import WordParts, document_part, field_address, is_on, read_parts, value
from factcheck.readers.docx.tracing import TEXTS, Traced, WordPiece
from factcheck.readers.formulas import lowered_number, raised_number
from factcheck.readers.xmlparts import attribute, child, local, number, parse
from factcheck.text.script_columns import ScriptColumn, ScriptTable, is_time_code, read_columns

if TYPE_CHECKING:
    from lxml.etree import _Element

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

_PASSED_THROUGH = frozenset(
    [
        "smartTag",
        "customXml",
        "sdt",
        "sdtContent",
        "dir",
        "bdo",
        "oMathPara",
        "r",
        "ruby",
        "rubyBase",
        "body",
        "Choice",
        "fldSimple",
    ]
)
_ADDED = frozenset({"ins", "moveTo"})
_TAKEN = frozenset({"del", "moveFrom"})
_MARKS = frozenset({"bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd"})


def read(data: bytes, name: str, called: str, *, as_original: bool = False) -> Reading:
    """Read a Word document as a draft; tracked changes count as accepted unless told otherwise."""
    archive = Archive(data, called)
    document = document_part(archive, called)
    root = parse(archive.read(document), called)
    writer = _Writer(read_parts(archive, document, called), as_original=as_original)
    writer.write_blocks(_body(root, called))
    return writer.finish(archive, data, name)


def trace(data: bytes, called: str, *, as_original: bool = False) -> Traced:
    """Read a Word document as ``read`` does, and tell which element each stretch of its text came from.

    The writer of the text notes them itself, so that there is one way from the file to the text.
    """
    archive = Archive(data, called)
    document = document_part(archive, called)
    root = parse(archive.read(document), called, whole=True)
    writer = _Writer(read_parts(archive, document, called), as_original=as_original, traced=True)
    writer.write_blocks(_body(root, called))
    text = writer.finish(archive, data, called).text
    return Traced(text, root, document, tuple(writer.pieces(text)))


class MarkedText(Struct, frozen=True):
    """A document's text, and where its bookmarks and comments stand in it."""

    text: str
    marks: tuple[tuple[str, str, int, int], ...]
    """The kind «bookmark» or «comment», its name or key, start and end."""


def marked(archive: Archive, called: str, *, as_original: bool) -> MarkedText:
    """Read the text of a Word document as ``read`` does, and tell where bookmarks and comments stand."""
    document = document_part(archive, called)
    root = parse(archive.read(document), called)
    writer = _Writer(read_parts(archive, document, called), as_original=as_original, marked=True)
    writer.write_blocks(_body(root, called))
    return writer.marked_text(archive)


def _body(root: _Element, called: str) -> _Element:
    body = child(root, "body")
    if body is None:
        raise ReadingError("{file} is damaged: it has no text part.", file=called)
    return body


class _Writer:
    """Writes the elements of a document's body into an assembly."""

    def __init__(
        self, parts: WordParts, *, as_original: bool, traced: bool = False, marked: bool = False
    ) -> None:
        self._parts = parts
        self._traced = traced
        self._marked = marked
        self._assembly = Assembly()
        self._attached = Attachments(parts, self._assembly, marked=marked)
        self._kept = _TAKEN if as_original else _ADDED
        self._dropped = _ADDED if as_original else _TAKEN
        self._as_original = as_original
        self._changes = 0
        self._hidden = 0
        self._boxes: list[_Element] = []
        self._joins_next = False
        self._cell_separator: str | None = None
        self._lists = False
        self._script_role: Role | None = None
        self._time_code = ""
        self._shift: Callable[[str], str] = str
        self._style = ""

    def finish(self, archive: Archive, data: bytes, name: str) -> Reading:
        """Return the reading of all that was written."""
        caveats = []
        if self._changes:
            caveats.append(changes_caveat(self._changes, as_original=self._as_original))
        if self._hidden:
            caveats.append(Caveat(CaveatKind.HIDDEN_TEXT))
        if any(part.endswith("vbaProject.bin") for part in archive.names()):
            caveats.append(Caveat(CaveatKind.MACROS))
        return self._assembly.reading(
            original=data, name=name, media_type=MEDIA_TYPE, caveats=tuple(caveats), typeset=True
        )

    def marked_text(self, archive: Archive) -> MarkedText:
        """Return the text of all that was written, with the marks in it."""
        text = self.finish(archive, b"", "").text
        marks = []
        for start, end, origin in self._assembly.traces():
            kind, key = cast("tuple[str, str]", origin)
            marks.append((kind, key, start, max(start, end)))
        return MarkedText(text, tuple(marks))

    def _skip(self, element: _Element) -> None:
        """Leave out what a tracked change takes out or puts in, but for the marks within."""
        self._changes += 1
        for each in element.iter() if self._marked else ():
            if local(each) in _MARKS:
                self._attached.mark(each, local(each))

    def pieces(self, text: str) -> Iterator[WordPiece]:
        """Yield the stretches of the finished text with the elements they came from, in order."""
        for start, end, origin in self._assembly.traces():
            element = cast("_Element", origin)
            raw = (element.text or "") if local(element) in TEXTS else ""
            yield WordPiece(start, end, element, text[start:end], raw)

    def _write(self, text: str, element: _Element) -> None:
        start = self._assembly.here()
        self._assembly.write(text)
        if self._traced:
            self._assembly.trace(start, element)

    def write_blocks(self, parent: _Element) -> None:
        """Write the paragraphs and tables under an element."""
        for each in parent:
            name = local(each)
            if name == "p":
                self._write_paragraph(each)
            elif name == "tbl":
                self._write_table(each)
            elif name in self._dropped:
                self._skip(each)
            elif name in self._kept:
                self._changes += 1
                self.write_blocks(each)
            elif name in _PASSED_THROUGH:
                self.write_blocks(each)
            else:
                self._write_inline(each)

    def _write_paragraph(self, paragraph: _Element) -> None:
        properties = child(paragraph, "pPr")
        if not self._joins_next:
            self._open(properties)
        self._joins_next = False
        for each in paragraph:
            self._write_inline(each)
        mark = child(properties, "rPr")
        if any(child(mark, name) is not None for name in self._dropped):
            self._changes += 1
            self._joins_next = True  # the paragraph's end was struck out
        elif any(child(mark, name) is not None for name in self._kept):
            self._changes += 1
        boxes, self._boxes = self._boxes, []
        for box in boxes:
            self.write_blocks(box)

    def _open(self, properties: _Element | None) -> None:
        self._style = value(properties, "pStyle") or self._parts.usual_style
        role, level = self._parts.role(value(properties, "pStyle"))
        numbered = child(properties, "numPr", "numId")
        if numbered is not None and attribute(numbered, "val") != "0" and role in (None, Role.LIST):
            depth = child(properties, "numPr", "ilvl")
            role, level = Role.LIST, 1 + min(number("" if depth is None else attribute(depth, "val")), 8)
        if self._script_role is not None:
            self._assembly.open(self._script_role)
            time, self._time_code = self._time_code, ""
            self._assembly.number(time)
            return
        if role is Role.SUBHEAD and level == 1 and not self._assembly.has_text():
            role, level = Role.HEADLINE, 0
        if self._cell_separator is not None:
            self._assembly.open(role or Role.BODY, level, separator=self._cell_separator)
            self._cell_separator = "\n"
        else:
            follows_item = self._lists and role is Role.LIST
            self._lists = role is Role.LIST
            self._assembly.open(role, level, separator="\n" if follows_item else "\n\n")
        self._assembly.number(self._number(properties))
        if self._parts.emphasis(self._style)[0]:
            self._assembly.set_in_bold()

    def _number(self, properties: _Element | None) -> str:
        """Count a paragraph in its own list or its style's, and return what is set before it."""
        listed, depth = self._parts.numbered_in(value(properties, "pStyle"))
        own = value(properties, "numPr", "numId")
        if own:
            # «0» takes a paragraph out of the list of its style.
            listed, depth = own, min(number(value(properties, "numPr", "ilvl"), depth), 8)
        return self._parts.numbering.count(listed, depth) if listed else ""

    def _write_table(self, table: _Element) -> None:
        """Write a table cell by cell: a line for each row, a tab between cells."""
        rows = rows_of(table)
        if all(len(cells) < 2 for _, cells in rows):
            for _, cells in rows:  # a frame around text, not a table
                for cell in cells:
                    self.write_blocks(cell)
            return
        script = self._script(rows)
        if script is not None:
            self._write_script(script, rows)
            return
        outer, row_separator = self._cell_separator, "\n\n"
        for row, cells in rows:
            if child(row, "trPr", "del") is not None and "del" in self._dropped:
                self._changes += 1
                continue
            separator = row_separator
            for cell in cells:
                self._cell_separator = separator
                self.write_blocks(cell)
                separator = "\t"
            row_separator = "\n"
        self._cell_separator = outer

    def _script(self, rows: list[tuple[_Element, list[_Element]]]) -> ScriptTable | None:
        """Return what the columns are of a table that is a script, but for one within another table."""
        if self._cell_separator is not None or self._script_role is not None:
            return None
        return read_columns([[cell_text(cell) for cell in cells] for _, cells in rows])

    def _write_script(self, script: ScriptTable, rows: list[tuple[_Element, list[_Element]]]) -> None:
        """Write a script row by row: its time code before what is spoken, then what is seen as a caption."""
        for at, (row, cells) in enumerate(rows):
            if child(row, "trPr", "del") is not None and "del" in self._dropped:
                self._changes += 1
                continue
            headings = script.headed and at == 0
            told = list(zip(script.columns, cells, strict=False))
            times = [cell for kind, cell in told if kind is ScriptColumn.TIME]
            codes = [] if headings else [cell_text(cell) for cell in times]
            self._time_code = " – ".join(filter(None, codes))
            spoken = any(cell_text(cell) for kind, cell in told if kind is ScriptColumn.NARRATION)
            if headings or not spoken or not self._fits(codes):
                self._time_code = ""
                self._write_cells(times, Role.CLUTTER)
            for kind, role in ((ScriptColumn.NARRATION, Role.BODY), (ScriptColumn.PICTURE, Role.CAPTION)):
                chosen = [cell for found, cell in told if found is kind]
                self._write_cells(chosen, Role.CLUTTER if headings else role)

    def _fits(self, codes: list[str]) -> bool:
        """Tell whether cells hold time codes alone, short enough to stand before what they are for."""
        return len(self._time_code) <= LONGEST_NUMBER and all(is_time_code(code) for code in codes if code)

    def _write_cells(self, cells: list[_Element], role: Role) -> None:
        for cell in cells:
            self._script_role = role
            self.write_blocks(cell)
            self._script_role = None

    def _write_inline(self, element: _Element) -> None:
        name = local(element)
        if name == "r":
            self._write_run(element)
        elif name in self._dropped:
            self._skip(element)
        elif self._marked and name in _MARKS:
            self._attached.mark(element, name)
        elif name in self._kept:
            self._changes += 1
            self._write_children(element)
        elif name == "hyperlink":
            start = self._assembly.here()
            self._write_children(element)
            self._assembly.link(start, self._parts.addresses.get(attribute(element, "id"), ""))
        elif name == "commentRangeStart":
            self._attached.begin_comment(attribute(element, "id"))
        elif name == "commentRangeEnd":
            self._attached.end_comment(attribute(element, "id"))
        elif name == "fldSimple":
            start = self._assembly.here()
            self._write_children(element)
            self._assembly.link(start, field_address(attribute(element, "instr")))
        elif name == "AlternateContent":
            self._write_inline_choice(element)
        elif name == "oMath":
            self._write(formulas.text(element), element)
        elif name in _PASSED_THROUGH:
            self._write_children(element)

    def _write_children(self, element: _Element) -> None:
        for each in element:
            self._write_inline(each)

    def _write_run(self, run: _Element) -> None:
        properties = child(run, "rPr")
        if is_on(properties, "vanish"):
            self._hidden += 1
            return
        style = value(properties, "rStyle")
        by_style = self._parts.emphasis(style)
        self._assembly.set_in_size(number(value(properties, "sz")) or self._parts.size(style, self._style))
        bold, italic = is_on(properties, "b"), is_on(properties, "i")
        start = self._assembly.here()
        self._shift = _shift(properties)
        for each in run:
            self._write_piece(each)
        self._shift = str
        if by_style[0] if bold is None else bold:
            self._assembly.style(StyleKind.BOLD, start)
        if by_style[1] if italic is None else italic:
            self._assembly.style(StyleKind.ITALIC, start)

    def _write_piece(self, piece: _Element) -> None:
        name = local(piece)
        if name == "t" or (name == "delText" and self._as_original):
            self._write(self._shift(piece.text or ""), piece)
        elif name in ("br", "cr"):
            self._write("\n" if attribute(piece, "type") in ("", "textWrapping") else " ", piece)
        elif name == "tab":
            self._write("\t", piece)
        elif name == "noBreakHyphen":
            self._write("\u2011", piece)
        elif name == "fldChar":
            self._attached.field(attribute(piece, "fldCharType"))
        elif name == "instrText":
            self._attached.instruct(piece.text or "")
        elif name == "footnoteReference":
            self._attached.footnote(attribute(piece, "id"))
        elif name == "endnoteReference":
            self._attached.endnote(attribute(piece, "id"))
        elif name == "commentReference":
            self._attached.point_comment(attribute(piece, "id"))
        elif name == "AlternateContent":
            self._write_inline_choice(piece)
        elif name in ("drawing", "pict", "object"):
            self._boxes += boxes_of(piece)
            self._write_pictures(piece)
        elif name == "ruby":
            self._write_children(piece)

    def _write_inline_choice(self, element: _Element) -> None:
        """Take the first of the ways in which Word wrote one and the same thing."""
        for way in element:
            for each in way:
                self._write_piece(each)
            return

    def _write_pictures(self, drawing: _Element) -> None:
        for key, alt in pictures_of(drawing):
            part = self._parts.pictures.get(key, "") if key else ""
            if part or not key:
                self._assembly.picture(part, alt)


def _shift(properties: _Element | None) -> Callable[[str], str]:
    """Return how a run's text is written: numbers above or below the line, or as they are."""
    found = child(properties, "vertAlign")
    kind = "" if found is None else attribute(found, "val")
    return {"superscript": raised_number, "subscript": lowered_number}.get(kind, str)
