"""PDF: paragraphs put together again from lines that only know their place on the page.

Columns are read one after the other, hyphens at line ends undone, paragraphs joined over
columns and pages. Running heads and page numbers are clutter. Headings are told by size.
Where each page begins is kept, so that a place can be found again on paper.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise

from factcheck.models import Reading, Role
from factcheck.readers.assembly import Assembly
from factcheck.readers.pdf.columns import Line, lines_in_order
from factcheck.readers.pdf.pieces import Page, pages
from factcheck.text.blocks.paragraphs import list_marker

_PAGE_NUMBER = re.compile(
    r"(?:page|p\.|seite)?\s*[-–—|]?\s*\d{1,4}\s*(?:(?:of|/|von)\s*\d{1,4})?\s*[-–—|]?", re.IGNORECASE
)
_SENTENCE_END = re.compile(r"[.!?…:]['\"”’»)\]]*$")
_HYPHENATED = re.compile(r"\b([^\W\d_]+)-([^\W\d_]+)\b")
_DIGITS = re.compile(r"\d+")
_HEADLINE = 1.3
_MARGIN = 0.12
"""Running heads and page numbers stand in the outer eighth of a page's height."""


@dataclass(slots=True)
class _Paragraph:
    """Lines that belong together, and what tells their role."""

    lines: list[Line] = field(default_factory=list)

    @property
    def size(self) -> float:
        return max(line.size for line in self.lines)

    @property
    def text(self) -> str:
        return " ".join(line.text for line in self.lines)


def read(data: bytes, name: str, called: str) -> Reading:
    """Read a PDF with text as a draft."""
    found = pages(data, called)
    ordered = [lines_in_order(page) for page in found]
    body_size = _body_size(ordered)
    furniture = _furniture(found, ordered, body_size)
    assembly = Assembly()
    waiting: list[Line] = []
    paragraph: _Paragraph | None = None
    compounds, indents = _compounds(ordered), _indents(ordered)
    for page_lines in ordered:
        for line in page_lines:
            if id(line) in furniture:
                waiting.append(line)
            elif paragraph is not None and _continues(paragraph, line, indents=indents):
                paragraph.lines.append(line)
            else:
                _write(assembly, paragraph, body_size, compounds)
                waiting = _write_furniture(assembly, waiting)
                paragraph = _Paragraph([line])
    _write(assembly, paragraph, body_size, compounds)
    _write_furniture(assembly, waiting)
    assembly.begin_pages(len(found))
    return assembly.reading(original=data, name=name, media_type="application/pdf")


def _furniture(found: list[Page], ordered: list[list[Line]], body_size: float) -> set[int]:
    """Find running heads, which several pages share but for their digits, and page numbers."""
    edges: list[tuple[Line, str]] = []
    for page, lines in zip(found, ordered, strict=True):
        for line in (*_edge(lines, page.height, top=True), *_edge(lines, page.height, top=False)):
            if line.size < _HEADLINE * body_size:  # the headline itself, on the first page
                edges.append((line, _DIGITS.sub("0", line.text.casefold()).strip()))
    often = Counter(text for _, text in edges)
    needed = max(2, len(found) // 3)
    shared = {
        id(line)
        for line, text in edges
        if _PAGE_NUMBER.fullmatch(line.text.strip()) or (len(found) > 1 and often[text] >= needed)
    }
    return shared | _above_headline(found, ordered, body_size)


def _above_headline(found: list[Page], ordered: list[list[Line]], body_size: float) -> set[int]:
    """Find the line or two in the first page's top margin above its headline: a running head, once."""
    largest = max(ordered[0], key=lambda line: line.size) if found and ordered[0] else None
    if largest is None or largest.size < _HEADLINE * body_size:
        return set()
    above = [line for line in ordered[0] if line.bottom >= largest.top]
    inside = all(line.bottom > found[0].height * (1 - _MARGIN) for line in above)
    return {id(line) for line in above} if inside and len(above) <= 2 else set()


def _edge(lines: list[Line], height: float, *, top: bool) -> list[Line]:
    """Return the lines in a page's margin that a gap keeps apart from the text."""
    inwards = sorted(lines, key=lambda line: -line.top if top else line.bottom)
    taken: list[Line] = []
    for line in inwards[:8]:
        if taken:
            last = taken[-1]
            gap = last.bottom - line.top if top else line.bottom - last.top
            if gap > 0.8 * max(line.size, last.size):
                return taken
        within = line.bottom > height * (1 - _MARGIN) if top else line.top < height * _MARGIN
        if not within:
            return []
        taken.append(line)
    return taken if len(taken) == len(lines) else []


def _body_size(ordered: list[list[Line]]) -> float:
    """Return the size that most of the text is set in."""
    sizes: Counter[float] = Counter()
    for lines in ordered:
        for line in lines:
            sizes[round(line.size * 2) / 2] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 10.0


def _compounds(ordered: list[list[Line]]) -> set[str]:
    """Collect the words that the document writes with a hyphen within a line."""
    return {
        found.group().casefold()
        for lines in ordered
        for line in lines
        for found in _HYPHENATED.finditer(line.text[:-1])
    }


def _indents(ordered: list[list[Line]]) -> bool:
    """Tell whether paragraphs are set apart by an indented first line rather than by space."""
    indented, spaced = 0, 0
    for lines in ordered:
        for last, line in pairwise(lines):
            if last.column == line.column and last.size == line.size:
                spaced += last.bottom - line.top > 0.9 * line.size
                indented += line.is_indented() and not last.is_indented()
    return indented > spaced


def _continues(paragraph: _Paragraph, line: Line, *, indents: bool) -> bool:
    """Tell whether a line goes on with a paragraph, over a column's or page's end too."""
    last = paragraph.lines[-1]
    if abs(last.size - line.size) > 0.12 * max(last.size, line.size) or last.bold != line.bold:
        return False
    if list_marker(line.text):
        return False
    unfinished = not _SENTENCE_END.search(last.text[-8:])
    if last.column != line.column:
        if not unfinished:
            return indents and last.is_full() and not line.is_indented()
        return line.text[:1].islower() or last.text[-1:] in "-\u00ad," or last.is_full()
    gap = last.bottom - line.top
    if gap > 0.9 * line.size or gap < -1.5 * line.size:
        return False
    if line.is_indented() and abs(last.left - line.left) > 0.5 * line.size and not unfinished:
        return False
    return unfinished or last.is_full()


def _write(assembly: Assembly, paragraph: _Paragraph | None, body_size: float, compounds: set[str]) -> None:
    if paragraph is None:
        return
    text = paragraph.text
    marker = list_marker(text)
    role: Role | None = None
    if paragraph.size >= _HEADLINE * body_size and not assembly.has_text(Role.CLUTTER) and len(text) < 250:
        role = Role.HEADLINE
    elif (paragraph.size >= 1.12 * body_size or paragraph.lines[0].bold) and _is_heading(text):
        role = Role.SUBHEAD
    elif marker and marker != "1" and not marker.isalpha():
        role = Role.LIST
    assembly.open(role, 1 if role in (Role.SUBHEAD, Role.LIST) else 0)
    for index, line in enumerate(paragraph.lines):
        after = paragraph.lines[index + 1] if index + 1 < len(paragraph.lines) else None
        _write_line(assembly, line, after, compounds, drop_marker=index == 0 and role is Role.LIST)


def _is_heading(text: str) -> bool:
    return len(text.split()) <= 16 and not text.endswith((".", ",", ";"))


def _write_line(
    assembly: Assembly, line: Line, after: Line | None, compounds: set[str], *, drop_marker: bool
) -> None:
    joins = after is not None and _is_broken_word(line.text, after.text)
    keeps = after is not None and joins and _is_compound(line.text, after.text, compounds)
    assembly.begin_pages(line.column[0])
    last = len(line.runs) - 1
    for index, (raw, address) in enumerate(line.runs):
        text = raw
        if drop_marker and index == 0:
            text = text.lstrip().lstrip("-*•–·‣▪●◦").lstrip()
        if index == last and joins and not keeps:
            text = text.rstrip("-\u00ad\u2010")
        start = assembly.here()
        assembly.write(text.replace("\u00ad", "-" if index == last and keeps else ""))
        if address:
            assembly.link(start, address)
    if after is not None and not joins:
        assembly.write(" ")


def _is_broken_word(line: str, after: str) -> bool:
    return line[-1:] in "-\u00ad\u2010" and line[-2:-1].isalpha() and after[:1].islower()


def _is_compound(line: str, after: str, compounds: set[str]) -> bool:
    """Tell whether a hyphen at a line's end is the word's own, as elsewhere in the document."""
    if line.endswith("\u00ad"):
        return False
    first, second = re.search(r"[^\W\d_]+(?=[-\u2010]$)", line), re.match(r"[^\W\d_]+", after)
    if first is None or second is None:
        return False
    return f"{first.group()}-{second.group()}".casefold() in compounds


def _write_furniture(assembly: Assembly, waiting: list[Line]) -> list[Line]:
    for line in waiting:
        assembly.open(Role.CLUTTER)
        assembly.begin_pages(line.column[0])
        assembly.write(line.text.replace("\u00ad", "-"))
    return []
