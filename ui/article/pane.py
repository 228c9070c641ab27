"""The page as a widget: lays out the draft, scrolls it, paints it, and tells where it was touched."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QTextEdit, QToolTip, QWidget

from factcheck.models import Case, Span
from ui.article.ink import Pencil
from ui.article.marks import Marks
from ui.article.meta_line import MetaLine
from ui.article.offsets import PageMap
from ui.article.page import GAP, USUAL, Measures, set_margins, typeset
from ui.article.painting import Hits, Painting
from ui.article.paragraphs import paragraphs
from ui.article.sheet import Sheet
from ui.theme import current

_ADDRESS = re.compile(r"(?:https?://|doi:|mailto:|www\.)\S{1,4000}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Place:
    """What stands at the top of the view: a line by its offset, and how far it is from the edge."""

    offset: int
    below_edge: float
    scroll: int


class ArticlePane(QTextEdit):
    """Shows one draft as a readable page with its marks; read-only, but with a text cursor."""

    touched = Signal(QPointF)
    """A plain click, in coordinates of the page."""
    menu_asked = Signal(QPoint, int)
    address_pasted = Signal(str)
    find_asked = Signal()
    find_stepped = Signal(int)
    zoom_asked = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet(
            "QTextEdit { border: none; border-radius: 0; padding: 0; background: transparent; }"
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.setCursorWidth(2)
        self.sheet: Sheet | None = None
        self.marks: Marks | None = None
        self.hits = Hits()
        self.chosen: str | None = None
        self.size_px = USUAL
        self.covered = 0
        """Pixels at the top of the view that something floats over."""
        self._text = ""
        self._shown: QTextDocument | None = None
        self._meta: MetaLine | None = None
        self._measures = Measures.fit(USUAL, 640)
        self._place: _Place | None = None
        self._pressed: QPoint | None = None
        self._ringed = False
        self.cursorPositionChanged.connect(self.viewport().update)

    # The draft

    def lay_out(self, case: Case, size: int) -> None:
        """Set a case's draft anew in a font size in pixels, at its beginning and without a selection."""
        shown = paragraphs(case.draft)
        page_map = PageMap(case.draft.text, [one.span for one in shown])
        document = QTextDocument(self)
        typeset(document, shown, case.draft, page_map, size)
        self.size_px = size
        self.sheet = Sheet(document, shown, page_map)
        self.marks = Marks(case, page_map)
        self.hits = Hits()
        self._text = case.draft.text
        self._meta = MetaLine.of(case, shown)
        self._place = None
        self._fit(self.width())
        set_margins(document, self._measures.margin)
        self.setDocument(document)
        if self._shown is not None:
            self._shown.deleteLater()
        self._shown = document
        self._settle()

    def take_marks(self, case: Case) -> None:
        """Take over the claims and set-asides of the same draft."""
        assert self.sheet is not None
        self.marks = Marks(case, self.sheet.page_map)
        self.viewport().update()

    def repaint_claims(self, claims: Iterator[int]) -> None:
        """Paint anew the lines that some claims stand on."""
        if self.sheet is None or self.marks is None:
            return
        seen = QRectF(0, self.verticalScrollBar().value(), self.viewport().width(), self.viewport().height())
        for at in claims:
            box = self.sheet.bounds(self.marks.claim(at).span)
            box.setLeft(0)
            box.setRight(seen.width())
            shown = box.adjusted(0, -2 * self.size_px, 0, 2 * self.size_px).intersected(seen)
            if not shown.isEmpty():
                self.viewport().update(shown.translated(0, -seen.top()).toAlignedRect())

    def _settle(self) -> None:
        """Fit page and meta line to the width, and lay out to the end, so that scrolling is exact."""
        if self.sheet is None or self._meta is None:
            return
        set_margins(self.document(), self._measures.margin)
        width = self._measures.width - 2 * self._measures.margin
        self._meta.make_room(self.sheet, self.size_px, width)
        self.document().documentLayout().documentSize()

    # Scrolling

    def place(self) -> int:
        """Return the offset where the first visible line begins; 0 at the top of the page."""
        if self.sheet is None or self.verticalScrollBar().value() <= 0:
            return 0
        return self._find_place().offset

    def go_to_place(self, offset: int) -> None:
        """Scroll so that the line holding an offset is the first one; at the text's start, to the top."""
        if self.sheet is None:
            return
        if offset <= self.sheet.paragraphs[0].start:
            self._scroll_to(0)
        else:
            self._scroll_to(self.sheet.bounds(Span(offset, offset)).top())
        self._place = _Place(offset, 0, self.verticalScrollBar().value())

    @contextmanager
    def keeping_place(self) -> Iterator[None]:
        """Hold the first visible line where it is while the layout changes."""
        place = self._find_place() if self.sheet else None
        yield
        if place is None or self.sheet is None:
            return
        if place.scroll <= 0:
            self._scroll_to(0)
            return
        offset = min(place.offset, len(self._text))
        self._scroll_to(self.sheet.bounds(Span(offset, offset)).top() - place.below_edge)
        # Kept until the person scrolls: found anew each time, the place would creep upwards.
        self._place = _Place(place.offset, place.below_edge, self.verticalScrollBar().value())

    def _find_place(self) -> _Place:
        scroll = self.verticalScrollBar().value()
        if self._place is None or self._place.scroll != scroll:
            assert self.sheet is not None
            offset, top = self.sheet.first_line(scroll)
            self._place = _Place(offset, top - scroll, scroll)
        return self._place

    def _scroll_to(self, y: float) -> None:
        self.verticalScrollBar().setValue(round(y))

    def reveal(self, span: Span) -> None:
        """Scroll as little as shows a span whole; one taller than the view is shown from its start."""
        if self.sheet is None:
            return
        box = self.sheet.bounds(span)
        space = self.size_px * 1.2
        top, bottom = box.top() - space - self.covered, box.bottom() + space
        scroll, height = self.verticalScrollBar().value(), self.viewport().height()
        if box.top() - self.covered - 4 < scroll or bottom - top > height:
            self._scroll_to(top)
        elif box.bottom() + 8 > scroll + height:
            self._scroll_to(bottom - height)

    def event(self, event: QEvent) -> bool:
        """Fit the page to a new width before the text is laid out for it."""
        if event.type() == QEvent.Type.Resize:
            self._fit(self.width())
        return super().event(event)

    def _fit(self, width: int) -> None:
        bar = self.verticalScrollBar().sizeHint().width()
        self._measures = Measures.fit(self.size_px, width - bar)
        left = self._measures.left
        self.setViewportMargins(left, 0, max(width - bar - left - self._measures.width, 0), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the text out for the new width with the first visible line staying first."""
        with self.keeping_place():
            super().resizeEvent(event)
            self._settle()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground and paper, what lies under the text, the text, what stands over it."""
        theme, view = current(), self.viewport()
        painter = QPainter(view)
        painter.fillRect(event.rect(), theme["background"])
        if self.sheet is None or self.marks is None or self._meta is None:
            return
        scroll = self.verticalScrollBar().value()
        painter.translate(0, -scroll)
        self._paper(painter)
        band = QRectF(event.rect()).translated(0, scroll)
        painting = Painting(self.sheet, self.marks, theme, Pencil.cut(self.size_px, view.devicePixelRatioF()))
        painting.look_at(band.top(), band.bottom())
        painting.under(painter, self.hits)
        self.document().documentLayout().draw(painter, self._text_context(painting, band))
        margin = self._measures.margin
        sides = (float(margin), float(view.width() - margin))
        chosen = self.marks.index(self.chosen) if self.chosen else None
        painting.over(painter, chosen, sides)
        strip = painting.strip(max(self._meta.after, 0))
        if strip is not None:
            self._meta.paint(painter, strip, self.size_px, sides[1] - sides[0], theme)

    def _paper(self, painter: QPainter) -> None:
        """Draw the page: from the gap above the text to the gap below it, at least to the view's end."""
        theme, view = current(), self.viewport()
        end = self.verticalScrollBar().value() + view.height() + 8
        text = self.document().size().height() - GAP
        bottom = text if self.verticalScrollBar().maximum() > 0 else max(text, end)
        page = QRectF(0.5, GAP - 0.5, view.width() - 1, bottom - GAP)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme["paper"])
        ringed = self._ringed and self.hasFocus()
        painter.setPen(QPen(theme["accent"], 2) if ringed else QPen(theme["line"], 1))
        painter.drawRoundedRect(page.adjusted(0.5, 0.5, -0.5, -0.5) if ringed else page, 3, 3)
        painter.restore()

    def _text_context(self, painting: Painting, band: QRectF) -> QAbstractTextDocumentLayout.PaintContext:
        """Return how the letters are to be drawn: their inks, the current hit, the selection, the caret."""
        theme = current()
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette = self.palette()
        context.palette.setColor(context.palette.ColorRole.Text, theme["ink"])
        context.clip = band
        selections = [self._ink(span, ink, None) for span, ink in painting.inks()]
        if 0 <= self.hits.current < len(self.hits.spans):
            selections.append(self._ink(self.hits.spans[self.hits.current], theme["on-accent"], None))
        if self.textCursor().hasSelection():
            own = self._ink(Span(0, 0), theme["on-accent"], theme["accent"])
            own.cursor = self.textCursor()
            selections.append(own)
        elif self.hasFocus():
            context.cursorPosition = self.textCursor().position()
        context.selections = selections
        return context

    def _ink(self, span: Span, ink: QColor, ground: QColor | None) -> QAbstractTextDocumentLayout.Selection:
        result = QAbstractTextDocumentLayout.Selection()
        look = QTextCharFormat()
        look.setForeground(ink)
        if ground is not None:
            look.setBackground(ground)
        result.format = look
        result.cursor = self.cursor_over(span)
        return result

    # Cursor and selection

    def cursor_over(self, span: Span) -> QTextCursor:
        """Return a text cursor that selects a span of the draft."""
        assert self.sheet is not None
        start, end = self.sheet.page_map.positions(span)
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def put_cursor(self, cursor: QTextCursor) -> None:
        """Set the text cursor without the scrolling that Qt adds."""
        scroll = self.verticalScrollBar().value()
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(scroll)

    def span_of(self, cursor: QTextCursor) -> Span:
        """Return the stretch of the draft that a text cursor selects."""
        assert self.sheet is not None
        return self.sheet.page_map.span(cursor.selectionStart(), cursor.selectionEnd())

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the draft's own text, never the widget's, which has lost its no-break spaces."""
        data = QMimeData()
        if self.sheet is not None:
            span = self.span_of(self.textCursor())
            data.setText(self._text[span.start : span.end])
        return data

    # Mouse and keys

    def claims_under(self, point: QPointF) -> list[int]:
        """Return the claims whose marks hold a point of the page, the smallest first."""
        if self.sheet is None or self.marks is None:
            return []
        offset = self._offset_near(point)
        near = [*self.marks.at(offset), *(at for at in self.marks.at(offset - 1) if offset > 0)]
        claims = self.marks.case.claims
        held = [
            at
            for at in dict.fromkeys(near)
            if any(piece.rect.contains(point) for piece in self.sheet.pieces(claims[at].span))
        ]
        return sorted(held, key=lambda at: (len(claims[at].span), at))

    def set_aside_under(self, point: QPointF) -> str | None:
        """Return the id of the set-aside whose letters hold a point of the page."""
        if self.sheet is None or self.marks is None:
            return None
        offset = self._offset_near(point)
        for aside in (self.marks.set_aside_at(offset), self.marks.set_aside_at(max(offset - 1, 0))):
            if aside and any(
                piece.rect.contains(point) for piece in self.sheet.pieces(Span(aside.start, aside.end))
            ):
                return aside.id
        return None

    def _offset_near(self, point: QPointF) -> int:
        assert self.sheet is not None
        layout = self.document().documentLayout()
        return self.sheet.page_map.offset(layout.hitTest(point, Qt.HitTestAccuracy.FuzzyHit))

    def on_page(self, point: QPoint) -> QPointF:
        """Return a point of the viewport as a point of the page."""
        return QPointF(point.x(), point.y() + self.verticalScrollBar().value())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click may begin."""
        left = event.button() == Qt.MouseButton.LeftButton
        plain = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        self._pressed = event.position().toPoint() if left and plain else None
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select the word; the second click is no click on the mark."""
        self._pressed = None
        super().mouseDoubleClickEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell of a plain click that selected nothing."""
        super().mouseReleaseEvent(event)
        point, pressed, self._pressed = event.position().toPoint(), self._pressed, None
        if pressed is None or self.textCursor().hasSelection():
            return
        if (point - pressed).manhattanLength() < QApplication.startDragDistance():
            self.touched.emit(self.on_page(point))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu: at the pointer, or from the keyboard at the text cursor."""
        if self.sheet is None:
            return
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            spot = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
            self.menu_asked.emit(spot, self.sheet.page_map.offset(self.textCursor().position()))
        else:
            self.menu_asked.emit(event.globalPos(), self._offset_near(self.on_page(event.pos())))

    def viewportEvent(self, event: QEvent) -> bool:
        """Say in a tooltip whose mark the pointer is on."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self.claims_under(self.on_page(event.pos()))
            QToolTip.showText(event.globalPos(), "\n".join(map(self._say, found)), self, QRect())
            return True
        return super().viewportEvent(event)

    def _say(self, at: int) -> str:
        assert self.marks is not None
        placed = self.marks.claim(at)
        verdict = self.marks.case.scale.verdict(placed.claim.verdict)
        label = f"{verdict.mark} {verdict.label}" if verdict else self.tr("To check")
        return self.tr("Claim %1").replace("%1", str(at + 1)) + f" · {label}"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Find, zoom and take a pasted address; all other keys move the cursor or go on to the window."""
        if event.matches(QKeySequence.StandardKey.Find):
            self.find_asked.emit()
        elif event.matches(QKeySequence.StandardKey.FindPrevious):
            self.find_stepped.emit(-1)
        elif event.matches(QKeySequence.StandardKey.FindNext):
            self.find_stepped.emit(1)
        elif event.matches(QKeySequence.StandardKey.Paste):
            text = QGuiApplication.clipboard().text().strip()
            if _ADDRESS.fullmatch(text):
                self.address_pasted.emit(text)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y()
            if turned:
                self.zoom_asked.emit(1 if turned > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show a ring around the page when the keyboard led here."""
        self._ringed = event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take ring and caret off the page."""
        super().focusOutEvent(event)
        self.viewport().update()
