"""Reading: a PDF's pages put together as an article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from msgspec import Struct

from factcheck.garbage import uncollected
from factcheck.models import Caveat, CaveatKind, Reading
from factcheck.readers.assembly import Assembly
from factcheck.readers.pdf.document import pages, some_pages, whole
from factcheck.readers.pdf.furniture import Furnished, body_size, furnished
from factcheck.readers.pdf.lines import Column, Line, line, rows
from factcheck.readers.pdf.order import Order
from factcheck.readers.pdf.paragraphs import Writer, interruptions
from factcheck.readers.pdf.pieces import Page

_NOTE = 0.93
"""Times the body's size up to which type at a column's foot is a note's."""


class _Read(Struct, frozen=True):
    """A page's lines in order."""

    page: Page
    lines: list[Line]
    notes: frozenset[Line]
    heads: list[Line]
    feet: list[Line]
    aside: list[Line]
    doubtful: bool


def read(data: bytes, name: str, called: str, *, long: int = 0) -> Reading:
    """Read a PDF with text as a draft; raises ``LongError`` where it has ``long`` pages or more."""
    with uncollected():
        return _put_together(data, name, pages(data, called, long=long))


def read_part(data: bytes, called: str, first: int, end: int) -> list[Page]:
    """Read some pages of a PDF, counted from 0, that others read the rest of."""
    with uncollected():
        return some_pages(data, called, first, end)


def join(parts: Sequence[Sequence[Page]], name: str, called: str) -> Reading:
    """Make the draft of a PDF whose pages were read in parts; the reading holds no original."""
    with uncollected():
        return _put_together(b"", name, whole(parts, called))


def _put_together(data: bytes, name: str, found: Sequence[Page]) -> Reading:
    """Make one text of all pages."""
    size = body_size(found)
    done = [_read(page, bare, size) for page, bare in zip(found, furnished(found, size), strict=True)]
    assembly = Assembly()
    writer = Writer(assembly, found, [each.lines for each in done], size)
    running = [text for each in done for text in each.lines if text not in each.notes]
    waiting = frozenset(interruptions(running, size))
    for part, text, after in _beside(done):
        writer.stand(part, text, after=after)
    for each in done:
        for head in each.heads:
            writer.write_furniture(head)
        for text in each.lines:
            if text in each.notes or text in waiting:
                writer.write_later(text)
            else:
                writer.write(text)
        for beside in each.aside:
            writer.write_later(beside)
        for foot in each.feet:
            writer.write_furniture(foot)
    writer.finish()
    assembly.begin_pages(len(found))
    caveats = tuple(_caveats(done))
    return assembly.reading(original=data, name=name, media_type="application/pdf", caveats=caveats)


def _beside(done: Sequence[_Read]) -> Iterator[tuple[str, Line, bool]]:
    """Yield for each picture the line that it follows in the text, or that it stands before.

    It follows the last line, in reading order, that stands above its middle and in its width; in the
    width of another column where none does. On a page without text it follows the page before.
    """
    last: Line | None = None
    waiting: list[str] = []
    for each in done:
        lines = [text for text in each.lines if text not in each.notes]
        for box, part in sorted(each.page.pictures, key=lambda placed: -placed[0].top):
            middle = (box.bottom + box.top) / 2
            above = [text for text in lines if text.bottom >= middle]
            beside = [text for text in above if text.left < box.right and text.right > box.left]
            if beside or above:
                yield part, (beside or above)[-1], True
            elif lines:
                yield part, lines[0], False
            elif last is not None:
                yield part, last, True
            else:
                waiting.append(part)
        if lines and last is None:
            yield from ((part, lines[0], False) for part in waiting)
        last = lines[-1] if lines else last


def _read(page: Page, bare: Furnished, size: float) -> _Read:
    order = Order(page.number, bare.text)
    edge = Column(page.number, 0, 0, page.width)
    return _Read(
        page,
        order.lines,
        frozenset(_notes(order.lines, size)),
        [line(row, edge) for row in bare.heads],
        [line(row, edge) for row in bare.feet],
        [line(row, edge) for row in rows(page.aside)],
        order.doubtful,
    )


def _notes(lines: Sequence[Line], size: float) -> Iterator[Line]:
    """Find what stands at the foot of a column in smaller type than the text above it: notes, mostly.

    They interrupt a paragraph that goes on in the next column, and have to wait for its end.
    """
    for _, group in groupby(lines, key=lambda each: each.column):
        column = list(group)
        first = len(column)
        while first and column[first - 1].size <= _NOTE * size:
            first -= 1
        above = [each for each in column[:first] if each.size > _NOTE * size]
        if above and first < len(column):
            yield from column[first:]


def _caveats(done: Sequence[_Read]) -> Iterator[Caveat]:
    doubtful = [each.page.number for each in done if each.doubtful]
    if doubtful:
        yield Caveat(CaveatKind.ORDER_DOUBTFUL, len(doubtful), _listed(doubtful))
    wordless = sum(each.page.unread_marks for each in done)
    if wordless:
        yield Caveat(CaveatKind.WORDLESS_MARKS, wordless)


def _listed(numbers: Sequence[int]) -> str:
    """Return page numbers for a sentence, those in a row as a range: 3, 5–7."""
    ranges: list[list[int]] = []
    for number in numbers:
        if ranges and ranges[-1][-1] == number - 1:
            ranges[-1][1:] = [number]
        else:
            ranges.append([number])
    return ", ".join("–".join(map(str, each)) for each in ranges)
