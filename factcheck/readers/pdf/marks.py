"""Marks: what stands on a PDF's page beside its own text: links, comments, and what was typed on."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Sequence
from typing import Any

from msgspec import Struct, field
from msgspec.structs import replace

from factcheck.readers.pdf.pieces import Box, Comment, upright

_MOST_MARKS = 2000
"""Of one page; beyond it a file is damaged or means harm."""
_MOST_BOXES = 200
_LONGEST = 20_000
_HIDDEN = 2 | 32
"""The flags of what is neither shown nor printed (PDF 1.7, 12.5.3): hidden, and no view."""
_DATE = re.compile(r"(?:D:)?(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:(Z)|([+-]\d\d)'?(\d\d)?)?")
_TAG = re.compile(r"<[^<>]{0,500}>")


class Spot(Struct, frozen=True):
    """A place on the page that leads to an address, or that a comment is about."""

    box: Box
    address: str = ""
    comment: int | None = None


class Marks(Struct):
    """The links and comments of a page, and the fields and texts that someone filled in or typed on."""

    spots: list[Spot] = field(default_factory=list)
    comments: list[Comment] = field(default_factory=list)
    typed: list[tuple[Box, str]] = field(default_factory=list)
    """Lines that are filled in or typed on without a picture of their own that PDFium could show."""
    shown: bool = False
    """Whether something is filled in or typed on that PDFium can show."""
    wordless: int = 0
    """Highlights, strikings and the like to which the reviewer wrote nothing."""

    def near(self, box: Box) -> list[Spot]:
        """Return the places of links and comments that a stretch of a line touches."""
        return [spot for spot in self.spots if spot.box.touches(box)]

    def turned(self, turn: int, page: Box) -> Marks:
        """Return the marks as they stand on the page turned upright."""
        return Marks(
            [replace(spot, box=upright(spot.box, turn, page)) for spot in self.spots],
            self.comments,
            [(upright(place, turn, page), line) for place, line in self.typed],
            self.shown,
            self.wordless,
        )  # fmt: skip


def on(spots: Sequence[Spot], box: Box) -> tuple[str, tuple[int, ...]]:
    """Return the address and the numbers of the comments that stand on a place."""
    middle = ((box.left + box.right) / 2, (box.bottom + box.top) / 2)
    here = [spot for spot in spots if spot.box.holds(*middle)]
    address = next((spot.address for spot in here if spot.address), "")
    return address, tuple(spot.comment for spot in here if spot.comment is not None)


def cut(spots: Sequence[Spot], box: Box) -> bool:
    """Tell whether a place is only partly covered by a link or comment, from left to right."""
    return any(
        spot.box.touches(box) and (spot.box.left > box.left + 1 or spot.box.right < box.right - 1)
        for spot in spots
    )


def read_marks(raw: Any, document: Any, page: Any) -> Marks:
    """Read the marks of a page."""
    found = Marks()
    for index in range(min(_MOST_MARKS, raw.FPDFPage_GetAnnotCount(page))):
        annotation = raw.FPDFPage_GetAnnot(page, index)
        if annotation:
            try:
                _Annotation(raw, document, annotation).read_into(found)
            finally:
                raw.FPDFPage_CloseAnnot(annotation)
    return found


class _Annotation:
    """What PDF calls an annotation: whatever lies upon the page's own content."""

    def __init__(self, raw: Any, document: Any, annotation: Any) -> None:
        self._raw, self._document, self._annotation = raw, document, annotation

    def read_into(self, found: Marks) -> None:
        """Add what the annotation says to a page's marks."""
        raw = self._raw
        kind = raw.FPDFAnnot_GetSubtype(self._annotation)
        if kind == raw.FPDF_ANNOT_POPUP or raw.FPDFAnnot_GetFlags(self._annotation) & _HIDDEN:
            return  # a popup only repeats the comment that it belongs to
        if kind == raw.FPDF_ANNOT_LINK:
            address = self._address()
            if address:
                found.spots += [Spot(box, address) for box in self._boxes()]
        elif kind in (raw.FPDF_ANNOT_WIDGET, raw.FPDF_ANNOT_FREETEXT):
            if raw.FPDFAnnot_GetAP(self._annotation, 0, None, 0) > 2:  # the end sign of an empty string
                found.shown = True
            else:
                self._read_typed(found, "Contents" if kind == raw.FPDF_ANNOT_FREETEXT else "V")
        else:
            self._read_comment(found)

    def _read_comment(self, found: Marks) -> None:
        text = self._string("Contents").strip() or _TAG.sub(" ", self._string("RC")).strip()
        if text:
            at = _date(self._string("M") or self._string("CreationDate"))
            found.spots += [Spot(box, comment=len(found.comments)) for box in self._boxes()]
            found.comments.append(Comment(text, self._string("T").strip(), at))
        elif self._raw.FPDFAnnot_CountAttachmentPoints(self._annotation):
            found.wordless += 1

    def _read_typed(self, found: Marks, key: str) -> None:
        """Put text that has no picture on the page, its lines one below the other."""
        lines = [line for line in re.split(r"[\r\n]+", self._string(key)) if line.strip()][:_MOST_BOXES]
        boxes = self._boxes()
        if not lines or not boxes or self._string("FT") == "Btn":
            return
        left, bottom, right, top = boxes[0]
        height = (top - bottom) / len(lines)
        for number, line in enumerate(lines):
            upper = top - number * height
            found.typed.append((Box(left, upper - height, right, upper), " ".join(line.split())))

    def _boxes(self) -> tuple[Box, ...]:
        """Return the places that the annotation is about: the words it marks, or where it stands."""
        raw, points = self._raw, self._raw.FS_QUADPOINTSF()
        boxes = []
        for index in range(min(_MOST_BOXES, raw.FPDFAnnot_CountAttachmentPoints(self._annotation))):
            if raw.FPDFAnnot_GetAttachmentPoints(self._annotation, index, points):
                across: tuple[float, ...] = (points.x1, points.x2, points.x3, points.x4)
                up: tuple[float, ...] = (points.y1, points.y2, points.y3, points.y4)
                boxes.append(Box(min(across), min(up), max(across), max(up)))
        rectangle = raw.FS_RECTF()
        if not boxes and raw.FPDFAnnot_GetRect(self._annotation, rectangle):
            across, up = (rectangle.left, rectangle.right), (rectangle.bottom, rectangle.top)
            boxes.append(Box(min(across), min(up), max(across), max(up)))
        return tuple(boxes)

    def _address(self) -> str:
        link = self._raw.FPDFAnnot_GetLink(self._annotation)
        action = self._raw.FPDFLink_GetAction(link) if link else None
        if not action:
            return ""
        length = self._raw.FPDFAction_GetURIPath(self._document, action, None, 0)
        if not 1 < length < 4000:
            return ""
        buffer = ctypes.create_string_buffer(length)
        self._raw.FPDFAction_GetURIPath(self._document, action, buffer, length)
        return buffer.value.decode("utf-8", errors="replace")

    def _string(self, key: str) -> str:
        """Return what stands under a key, at most a letter's length of it."""
        name = key.encode("ascii")
        length = min(self._raw.FPDFAnnot_GetStringValue(self._annotation, name, None, 0), 2 * _LONGEST)
        if length <= 2:
            return ""
        buffer = (ctypes.c_ushort * (length // 2))()
        self._raw.FPDFAnnot_GetStringValue(self._annotation, name, buffer, length)
        return bytes(buffer).decode("utf-16-le", errors="ignore").rstrip("\x00")


def _date(text: str) -> str:
    """Return a date of PDF's (7.9.4) as ISO 8601 writes it, nothing where it is none."""
    found = _DATE.match(text)
    if not found:
        return ""
    year, month, day, hour, minute, second, utc, zone, rest = found.groups()
    date = f"{year}-{month or '01'}-{day or '01'}"
    if hour is None:
        return date
    away = "+00:00" if utc else f"{zone}:{rest or '00'}" if zone else ""
    return f"{date}T{hour}:{minute or '00'}:{second or '00'}{away}"
