"""Paragraphs: lines in reading order, joined again over line ends, columns and pages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec import Struct, field

from factcheck.models import AnnotationKind, Role
from factcheck.readers.assembly import Assembly, Place
from factcheck.readers.pdf import hyphens
from factcheck.readers.pdf.furniture import HEADLINE
from factcheck.readers.pdf.hyphens import Ending, Hyphens
from factcheck.readers.pdf.lines import Line
from factcheck.readers.pdf.pieces import Page, Run
from factcheck.text.blocks.bylines import is_byline
from factcheck.text.blocks.paragraphs import list_marker
from factcheck.text.lexicon import every

_SENTENCE_END = re.compile(r"[.!?…:]['\"”’»)\]]*(?:[⁰¹²³⁴-⁹,*†‡]|\[\d{1,3}\])*$")
"""A note's mark may stand behind the stop."""
_FIGURES = "|".join(sorted(re.escape(word) for each in every() for word in each.layout.FIGURES))
_CAPTION = re.compile(rf"(?:{_FIGURES}) \d{{1,3}}(?:[.-]\d{{1,3}})*[.:|–—]")
"""A number behind it alone does not make one: a paragraph may begin with *Figure 2 shows*."""
_SUBHEAD = 1.12
_FEWEST_CAPITALS = 8
_LONGEST_FIGURE = 80
"""Lines between the halves of a broken word; beyond it they do not belong together."""


class _Paragraph(Struct):
    """Lines that belong together, and what tells their role."""

    lines: list[Line] = field(default_factory=list)

    @property
    def size(self) -> float:
        return max(line.size for line in self.lines)

    @property
    def text(self) -> str:
        return " ".join(line.text for line in self.lines)


class Writer:
    """Writes lines into an assembly, as paragraphs; what interrupts a paragraph waits for its end."""

    def __init__(
        self, assembly: Assembly, pages: Sequence[Page], texts: Sequence[Sequence[Line]], body_size: float
    ) -> None:
        """Take the pages' comments and what only all lines together tell."""
        self._assembly, self._pages, self._body_size = assembly, pages, body_size
        self._hyphens = Hyphens([line for lines in texts for line in lines])
        self._indents = _indents(texts)
        self._paragraph: _Paragraph | None = None
        self._waiting: list[Line] = []
        self._furniture: list[Line] = []
        self._commented: dict[tuple[int, int], tuple[Place, Place]] = {}
        self._pictures: dict[tuple[int, bool], list[str]] = {}

    def write(self, line: Line) -> None:
        """Take the text's next line."""
        if self._paragraph is not None and _continues(self._paragraph, line, indents=self._indents):
            self._paragraph.lines.append(line)
            return
        self._end_paragraph()
        if self._paragraph is not None and _continues(self._paragraph, line, indents=self._indents):
            self._paragraph.lines.append(line)
        else:
            self._write_paragraph()
            self._paragraph = _Paragraph([line])

    def stand(self, part: str, line: Line, *, after: bool) -> None:
        """Let a picture stand before or after a line that is still to be written."""
        self._pictures.setdefault((id(line), after), []).append(part)

    def write_later(self, line: Line) -> None:
        """Take a line of a note or of what stands aside, to be read when the paragraph has ended."""
        self._waiting.append(line)

    def write_furniture(self, line: Line) -> None:
        """Take a line that is no part of the text."""
        self._furniture.append(line)

    def finish(self) -> None:
        """Write what is left, and the reviewers' comments."""
        self._end_paragraph()
        self._write_paragraph()
        for page in self._pages:
            for number, comment in enumerate(page.comments):
                here = self._assembly.here()
                start, end = self._commented.get((page.number, number), (here, here))
                self._assembly.annotate(
                    AnnotationKind.COMMENT, start, end, comment.text, author=comment.author, at=comment.at
                )

    def _end_paragraph(self) -> None:
        """Write the paragraph and what waited for its end, all but the last note, which may go on."""
        self._write_paragraph()
        for line in self._furniture:
            self._assembly.open(Role.CLUTTER)
            self._write_line(line, None)
        self._furniture = []
        for line in self._waiting:
            if self._paragraph is None or not _continues(self._paragraph, line, indents=False):
                self._write_paragraph()
                self._paragraph = _Paragraph()
            self._paragraph.lines.append(line)
        self._waiting = []

    def _write_paragraph(self) -> None:
        if self._paragraph is None:
            return
        paragraph, self._paragraph = self._paragraph, None
        if paragraph.lines[0].table:
            self._write_table(paragraph.lines)
            return
        role = self._role(paragraph)
        self._assembly.open(role, 1 if role in (Role.SUBHEAD, Role.LIST) else 0)
        for line, after in pairwise((*paragraph.lines, None)):
            assert line is not None
            first = line is paragraph.lines[0]
            self._write_line(line, after, drop_marker=first and role is Role.LIST)

    def _write_table(self, rows: Sequence[Line]) -> None:
        """Write a table cell by cell: a line for each row, a tab between cells."""
        separator = "\n\n"
        for row in rows:
            for runs in [cell.runs for cell in row.cells] or [row.runs]:
                self._assembly.open(Role.BODY, separator=separator)
                self._assembly.begin_pages(row.column.page)
                for run in runs:
                    self._write_run(run, run.text.replace("\u00ad", "-"), row)
                separator = "\t"
            separator = "\n"

    def _role(self, paragraph: _Paragraph) -> Role | None:
        text = paragraph.text
        marker = list_marker(text)
        large = paragraph.size / self._body_size
        if is_byline(text):
            return None  # however large it is set
        if large >= HEADLINE and not self._assembly.has_text(Role.CLUTTER) and len(text) < 250:
            return Role.HEADLINE
        heads = large >= _SUBHEAD or paragraph.lines[0].bold or _is_in_capitals(text)
        if heads and _is_heading(text):
            return Role.SUBHEAD
        if _CAPTION.match(text):
            return Role.CAPTION
        if marker and marker in "•‣▪●◦-*–·":
            return Role.LIST
        return None

    def _write_line(self, line: Line, after: Line | None, *, drop_marker: bool = False) -> None:
        ending = Ending.SPACE if after is None else self._hyphens.ending(line.text, after.text)
        self._assembly.begin_pages(line.column.page)
        if self._pictures:
            self._write_pictures(line, after=False)
        space = " " if after is not None and ending is Ending.SPACE else ""
        last = len(line.runs) - 1
        for index, run in enumerate(line.runs):
            text = run.text
            if drop_marker and index == 0:
                text = text.lstrip().lstrip("-*•–·‣▪●◦").lstrip()
            if index == last and ending is Ending.JOINED:
                text = text.rstrip(hyphens.SIGNS)
            text = text.replace("\u00ad", "-" if index == last and ending is Ending.KEPT else "")
            if index == last and not (self._pictures or run.address or run.comments):
                text, space = text + space, ""  # written at once
            self._write_run(run, text, line)
        if self._pictures:
            self._write_pictures(line, after=True)
        if space:
            self._assembly.write(space)

    def _write_pictures(self, line: Line, *, after: bool) -> None:
        for part in self._pictures.pop((id(line), after), ()):
            self._assembly.picture(part)

    def _write_run(self, run: Run, text: str, line: Line) -> None:
        if not run.address and not run.comments:  # nearly always
            self._assembly.write(text)
            return
        start = self._assembly.here()
        self._assembly.write(text)
        if run.address:
            self._assembly.link(start, run.address)
        for number in run.comments:
            key = line.column.page, number
            first = self._commented.get(key, (start,))[0]
            self._commented[key] = first, self._assembly.here()


def _indents(texts: Sequence[Sequence[Line]]) -> bool:
    """Tell whether paragraphs are set apart by an indented first line rather than by space."""
    indented, spaced = 0, 0
    for lines in texts:
        for last, line in pairwise(lines):
            if last.column is line.column and last.size == line.size:
                spaced += last.bottom - line.top > 0.9 * line.size
                indented += line.is_indented() and not last.is_indented()
    return indented > spaced


def _continues(paragraph: _Paragraph, line: Line, *, indents: bool) -> bool:
    """Tell whether a line goes on with a paragraph, over a column's or page's end too."""
    last = paragraph.lines[-1]
    if last.table or line.table:
        return last.table == line.table and last.column is line.column
    size = line.size
    if last.size != size and abs(last.size - size) > 0.12 * max(last.size, size):
        return False
    if list_marker(line.text) or (last.column is not line.column and _CAPTION.match(line.text)):
        return False
    # A line of which most is bold may still be the begin of a paragraph that is not.
    if last.bold != line.bold and not _is_broken(last, line):
        return False
    if last.column is not line.column:
        if not _is_unfinished(last):
            return indents and last.is_full() and not line.is_indented()
        return line.text[:1].islower() or last.text[-1:] in "-\u00ad," or last.is_full()
    gap = last.bottom - line.top
    if gap < -1.5 * size or (gap > 0.9 * size and (gap > 2.5 * size or not _is_broken(last, line))):
        return False
    if len(paragraph.lines) == 1 and _heads(last, line):
        return False
    if line.is_indented() and abs(last.left - line.left) > 0.5 * size:
        return _is_unfinished(last)
    return last.is_full() or _is_unfinished(last)


def _heads(line: Line, after: Line) -> bool:
    """Tell whether a short line is a heading by its capitals alone, the text below in small letters."""
    return not line.is_full() and _is_in_capitals(line.text) and not _is_in_capitals(after.text)


def _is_in_capitals(text: str) -> bool:
    """Tell whether all letters are capitals, and enough of them for more than a name."""
    letters = [sign for sign in text if sign.isalpha()]
    return len(letters) >= _FEWEST_CAPITALS and all(map(str.isupper, letters))


def _is_unfinished(line: Line) -> bool:
    """Tell whether a line does not end a sentence."""
    return not _SENTENCE_END.search(line.text[-12:])


def _is_broken(line: Line, after: Line) -> bool:
    """Tell whether a word goes on from one line to the next."""
    return hyphens.is_broken(line.text) and after.text[:1].islower()


def interruptions(lines: Sequence[Line], body_size: float) -> Iterator[Line]:
    """Yield the lines that stand between a sentence or word cut at a column's end and its second half.

    A figure or table at the head of the next column parts them; it waits for the paragraph's end as notes do.
    The second half begins a stretch of lines that is set as the first is, and goes on with a small letter.
    """
    for at, (line, after) in enumerate(pairwise(lines)):
        if line.column is after.column or not _is_cut(line, body_size):
            continue
        first = _Paragraph([line])
        if _continues(first, after, indents=False):
            continue
        for end in range(at + 2, min(len(lines), at + _LONGEST_FIGURE)):
            found, above = lines[end], _Paragraph([lines[end - 1]])
            goes_on = found.text[:1].islower() and _continues(first, found, indents=False)
            if goes_on and not _continues(above, found, indents=False):
                between = lines[at + 1 : end]
                if hyphens.is_broken(line.text) or any(_CAPTION.match(each.text) for each in between):
                    yield from between
                break


def _is_cut(line: Line, body_size: float) -> bool:
    """Tell whether a line of prose ends within a word or a sentence."""
    if hyphens.is_broken(line.text):
        return True
    prose = (
        not line.table
        and not line.bold
        and abs(line.size - body_size) < 0.06 * body_size
        and line.text.count(" ") >= 3
    )
    return prose and line.is_full() and _is_unfinished(line)


def _is_heading(text: str) -> bool:
    return len(text.split()) <= 16 and not text.endswith((".", ",", ";"))
