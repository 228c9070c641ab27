"""The painting of the page from ground to caret, in the order in which things lie on each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct, field
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QPainter,
    QPalette,
    QPen,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from factcheck.models import NO_CLAIM, Picture, Span
from ui.article.ink import Pencil
from ui.article.marks import ClaimMarks
from ui.article.meta_line import MetaLine
from ui.article.page import GAP, Measures
from ui.article.painting import Hits, Painting
from ui.article.pictures import PagePictures
from ui.article.sheet import Sheet
from ui.picture_marks import marks_on
from ui.theme import Theme


class Scene(Struct):
    """What is to be seen of one draft."""

    sheet: Sheet
    marks: ClaimMarks
    meta: MetaLine
    pictures: PagePictures
    size: int
    """The article's font size in pixels."""
    column: float = 0.0
    """The width of the text."""
    hits: Hits = field(default_factory=Hits)


class Moment(Struct, frozen=True):
    """What of it depends on where the person is just now."""

    scroll: int
    scrolls: bool
    """Whether the page is longer than the view."""
    length: int
    """Pixels from the page's top to its end, as far as it is laid out."""
    chosen: int | None
    """The current claim's index."""
    cursor: QTextCursor
    caret: bool
    ring: bool
    """Whether the page is ringed, the keyboard having led to it."""


def paint(view: QWidget, area: QRect, scene: Scene, measures: Measures, moment: Moment, theme: Theme) -> None:
    """Paint an area of the view: ground, paper, what lies under the text, text, what stands over it."""
    painter = QPainter(view)
    painter.fillRect(area, theme["background"])
    painter.translate(0, -moment.scroll)
    _paper(painter, view, moment, theme)
    band = QRectF(area).translated(0, moment.scroll)
    pencil = Pencil.cut(scene.size, view.devicePixelRatioF())
    painting = Painting(scene.sheet, scene.marks, theme, pencil)
    painting.look_at(band.top(), band.bottom())
    painting.under(painter, scene.hits)
    context = _text_context(scene, painting, band, moment, theme)
    scene.sheet.document.documentLayout().draw(painter, context)
    sides = (float(measures.left), float(view.width() - measures.right))
    painting.over(painter, moment.chosen, sides, view.width())
    if scene.pictures:
        chosen = scene.marks.claim(moment.chosen).id if moment.chosen is not None else NO_CLAIM
        scene.pictures.paint(
            painter,
            [(picture, box) for picture, box in _pictures(scene, painting) if box.intersects(band)],
            scene.size,
            view.devicePixelRatioF(),
            theme,
            lambda picture: marks_on(scene.marks.case, picture.id, chosen, theme),
        )
    strip = painting.strip(max(scene.meta.after, 0))
    if strip is not None:
        scene.meta.paint(painter, strip, scene.size, sides[1] - sides[0], theme)


def _pictures(scene: Scene, painting: Painting) -> Iterator[tuple[Picture, QRectF]]:
    """Yield the pictures beside the paragraphs in sight, each with its frame."""
    return scene.pictures.boxes(scene.sheet, scene.size, scene.column, painting.in_sight())


def _paper(painter: QPainter, view: QWidget, moment: Moment, theme: Theme) -> None:
    """Draw the page from the gap above the text to the gap below it, at least to the view's end."""
    bottom = float(moment.length - GAP)
    if not moment.scrolls:
        bottom = max(bottom, view.height() + 8)  # so that its round corners are out of sight
    # Half a pixel in: a line of one pixel is drawn around its middle.
    page = QRectF(0.5, GAP - 0.5, view.width() - 1, bottom - GAP)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(theme["paper"])
    if moment.ring:
        painter.setPen(QPen(theme["accent"], 2))
        page.adjust(0.5, 0.5, -0.5, -0.5)
    else:
        painter.setPen(QPen(theme["line"], 1))
    painter.drawRoundedRect(page, 3, 3)
    painter.restore()


def _text_context(
    scene: Scene, painting: Painting, band: QRectF, moment: Moment, theme: Theme
) -> QAbstractTextDocumentLayout.PaintContext:
    """Return how the letters are drawn: their inks, the current hit, the selection, the caret."""
    sheet, hits = scene.sheet, scene.hits
    inks = list(painting.inks())
    if 0 <= hits.current < len(hits.spans):
        inks.insert(0, (hits.spans[hits.current], theme["on-accent"]))
    selections = [_ink(cursor_over(sheet, span), ink) for span, ink in apart(inks)]
    context = QAbstractTextDocumentLayout.PaintContext()
    if moment.cursor.hasSelection():
        selections.append(_ink(moment.cursor, theme["on-accent"], theme["accent"]))
    elif moment.caret:
        context.cursorPosition = moment.cursor.position()
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, theme["ink"])
    context.palette = palette
    context.clip = band
    context.selections = selections
    return context


def apart(inks: Iterable[tuple[Span, QColor]]) -> Iterator[tuple[Span, QColor]]:
    """Yield stretches without overlap, the first of those that overlap staying whole.

    A letter drawn twice would have the colour of neither.
    """
    taken: list[Span] = []
    for span, ink in inks:
        parts = [span]
        for other in taken:
            if span.overlaps(other):
                parts = [part for one in parts for part in _without(one, other)]
        taken.append(span)
        yield from ((part, ink) for part in parts)


def _without(span: Span, other: Span) -> Iterator[Span]:
    if not span.overlaps(other):
        yield span
        return
    if span.start < other.start:
        yield Span(span.start, other.start)
    if other.end < span.end:
        yield Span(other.end, span.end)


def _ink(
    cursor: QTextCursor, ink: QColor, ground: QColor | None = None
) -> QAbstractTextDocumentLayout.Selection:
    look = QTextCharFormat()
    look.setForeground(ink)
    # Without any ground Qt leaves a stretch out that touches one drawn before it.
    look.setBackground(ground or QColor(0, 0, 0, 0))
    result = QAbstractTextDocumentLayout.Selection()
    result.cursor = cursor
    result.format = look
    return result


def cursor_over(sheet: Sheet, span: Span) -> QTextCursor:
    """Return a text cursor that selects a span of the draft."""
    start, end = sheet.page_map.positions(span)
    cursor = QTextCursor(sheet.document)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor
