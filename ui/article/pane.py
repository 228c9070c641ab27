"""The page as a widget: lays out the draft, scrolls it, paints it, and tells where it was touched."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QTextEdit, QToolTip, QWidget

from factcheck.models import Case, Span
from ui.article.canvas import Moment, Scene, paint
from ui.article.marks import Marks
from ui.article.meta_line import MetaLine
from ui.article.offsets import PageMap
from ui.article.page import USUAL, Measures, set_margins, typeset
from ui.article.paragraphs import paragraphs
from ui.article.sheet import Sheet
from ui.article.touch import claims_under, offset_near
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
    entered = Signal(int)
    """The Enter key, with the text cursor's offset."""
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
        self.setStyleSheet("QTextEdit { border: none; border-radius: 0; padding: 0; background: none; }")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there, since a bar that comes and goes would shift the page sideways.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.setCursorWidth(2)
        self.scene: Scene | None = None
        self.chosen: str | None = None
        self.size_px = USUAL
        self.covered = 0
        """Pixels at the top of the view that something floats over."""
        self._document: QTextDocument | None = None
        self._measures = Measures.fit(USUAL, 640)
        self._place: _Place | None = None
        self._awaited: list[Span] = []
        """While hidden: the place to go to, and then what to reveal."""
        self._pressed: QPoint | None = None
        self._ringed = False
        self.cursorPositionChanged.connect(self.viewport().update)
        self.verticalScrollBar().rangeChanged.connect(self._hide_idle_bar)

    # The draft

    def lay_out(self, case: Case, size: int) -> None:
        """Set a case's draft anew in a font size in pixels, without a selection."""
        shown = paragraphs(case.draft)
        page_map = PageMap(case.draft.text, [one.span for one in shown])
        document = QTextDocument(self)
        typeset(document, shown, case.draft, page_map, size)
        self.size_px = size
        self.scene = Scene(
            Sheet(document, shown, page_map), Marks(case, page_map), MetaLine.of(case, shown), size
        )
        self._place = None
        self._fit(self.width())
        set_margins(document, self._measures.margin)
        wrapping = document.defaultTextOption().wrapMode()
        if wrapping != self.wordWrapMode():
            # Without a draft, so that none is laid out in a way that is not its own.
            self._replace(QTextDocument(self))
            self.setWordWrapMode(wrapping)
        self._replace(document)
        self._settle()

    def _replace(self, document: QTextDocument) -> None:
        self.setDocument(document)
        if self._document is not None:
            self._document.deleteLater()
        self._document = document

    def take_marks(self, case: Case) -> None:
        """Take over the claims and set-asides of the same draft."""
        if self.scene is not None:
            self.scene.marks = Marks(case, self.scene.sheet.page_map)
            self.viewport().update()

    def repaint_claims(self, claims: Iterable[str | None]) -> None:
        """Paint anew the lines that some claims stand on, given by their ids."""
        if self.scene is None:
            return
        scroll, view = self.verticalScrollBar().value(), self.viewport()
        seen = QRectF(0, scroll, view.width(), view.height())
        for id_ in claims:
            at = self.scene.marks.index(id_) if id_ else None
            if at is None:
                continue
            box = self.scene.sheet.bounds(self.scene.marks.claim(at).span)
            # Figures, rings and the lower underlines reach beyond the lines.
            reach = 2.0 * self.size_px
            shown = QRectF(0, box.top() - reach, view.width(), box.height() + 2 * reach).intersected(seen)
            if not shown.isEmpty():
                view.update(shown.translated(0, -scroll).toAlignedRect())

    def _settle(self) -> None:
        """Fit page and meta line to the width, and lay out to the end, so that scrolling is exact."""
        if self.scene is None:
            return
        layout = self.document().documentLayout()
        # Qt loses lines when the frame changes while it is still laying out.
        layout.documentSize()
        margin = self._measures.margin
        width = self._measures.width - 2 * margin
        set_margins(self.document(), margin, self.scene.meta.above(self.size_px, width))
        self.scene.meta.make_room(self.scene.sheet, self.size_px, width)
        layout.documentSize()

    # Scrolling

    def place(self) -> int:
        """Return the offset where the first visible line begins; 0 at the top of the page."""
        if self._awaited:
            return self._awaited[0].start
        if self.scene is None or self.verticalScrollBar().value() <= 0:
            return 0
        return self._find_place(self.scene.sheet).offset

    def go_to_place(self, offset: int) -> None:
        """Scroll so that the line holding an offset is the first one; at the text's start, to the top."""
        if self.scene is None:
            return
        if not self.isVisible():
            self._awaited = [Span(offset, offset)]
            return
        sheet = self.scene.sheet
        at_start = offset <= sheet.paragraphs[0].start
        self._scroll_to(0 if at_start else sheet.bounds(Span(offset, offset)).top())
        self._place = _Place(offset, 0, self.verticalScrollBar().value())

    @contextmanager
    def keeping_place(self) -> Iterator[None]:
        """Hold the first visible line where it is while the layout changes."""
        place = self._find_place(self.scene.sheet) if self.scene else None
        yield
        if place is None or self.scene is None:
            return
        if place.scroll <= 0 and place.below_edge > 0:
            self._scroll_to(0)
            return
        top = self.scene.sheet.bounds(Span(place.offset, place.offset)).top()
        self._scroll_to(top - place.below_edge)
        # Kept until the person scrolls: found anew each time, the place would creep upwards.
        self._place = _Place(place.offset, place.below_edge, self.verticalScrollBar().value())

    def _find_place(self, sheet: Sheet) -> _Place:
        scroll = self.verticalScrollBar().value()
        if self._place is None or self._place.scroll != scroll:
            offset, top = sheet.first_line(scroll)
            self._place = _Place(offset, top - scroll, scroll)
        return self._place

    def _scroll_to(self, y: float) -> None:
        self.verticalScrollBar().setValue(round(y))

    def _hide_idle_bar(self, _least: int, most: int) -> None:
        """Show no handle where there is nothing to scroll."""
        sheet = "" if most > 0 else "QScrollBar::handle:vertical { background: transparent; }"
        if self.verticalScrollBar().styleSheet() != sheet:
            self.verticalScrollBar().setStyleSheet(sheet)

    def reveal(self, span: Span) -> None:
        """Scroll as little as shows a span whole; one taller than the view is shown from its start."""
        if self.scene is None:
            return
        if not self.isVisible():
            self._awaited = [*(self._awaited or [Span(self.place(), self.place())])[:1], span]
            return
        box = self.scene.sheet.bounds(span)
        space = self.size_px * 1.2
        top, bottom = box.top() - space - self.covered, box.bottom() + space
        scroll, height = self.verticalScrollBar().value(), self.viewport().height()
        if box.top() - self.covered - 4 < scroll or bottom - top > height:
            self._scroll_to(top)
        elif box.bottom() + 8 > scroll + height:
            self._scroll_to(bottom - height)

    def showEvent(self, event: QShowEvent) -> None:
        """Scroll to where the page was asked to be before it had a size."""
        super().showEvent(event)
        awaited, self._awaited = self._awaited, []
        if awaited:
            self.go_to_place(awaited[0].start)
        for span in awaited[1:]:
            self.reveal(span)

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

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page as it is scrolled."""
        if self.scene is None:
            QPainter(self.viewport()).fillRect(event.rect(), current()["background"])
            return
        bar, focused = self.verticalScrollBar(), self.hasFocus()
        chosen = self.scene.marks.index(self.chosen) if self.chosen else None
        moment = Moment(
            bar.value(), bar.maximum() > 0, chosen, self.textCursor(), focused, focused and self._ringed
        )
        paint(self.viewport(), event.rect(), self.scene, self._measures, moment, current())

    # Cursor and selection

    def put_cursor(self, cursor: QTextCursor) -> None:
        """Set the text cursor without the scrolling that Qt adds."""
        with self._standing_still():
            self.setTextCursor(cursor)

    @contextmanager
    def _standing_still(self) -> Iterator[None]:
        scroll = self.verticalScrollBar().value()
        yield
        self.verticalScrollBar().setValue(scroll)

    def selected(self) -> Span:
        """Return the stretch of the draft that is selected, or the empty one at the text cursor."""
        cursor = self.textCursor()
        if self.scene is None:
            return Span(0, 0)
        return self.scene.sheet.page_map.span(cursor.selectionStart(), cursor.selectionEnd())

    def cursor_offset(self) -> int:
        """Return where in the draft the text cursor stands."""
        return self.scene.sheet.page_map.offset(self.textCursor().position()) if self.scene else 0

    def _selected_text(self) -> str:
        span = self.selected()
        return self.scene.marks.case.draft.text[span.start : span.end] if self.scene else ""

    def createMimeDataFromSelection(self) -> QMimeData:
        """Give the draft's own text, never the widget's, which has lost its no-break spaces."""
        data = QMimeData()
        data.setText(self._selected_text())
        return data

    def copy(self) -> None:
        """Copy the selected text of the draft."""
        if self.textCursor().hasSelection():
            QGuiApplication.clipboard().setText(self._selected_text())

    def _offer_selection(self) -> None:
        """Replace what Qt may have put in X11's selection: data made in Python crashes Qt at exit."""
        clipboard = QGuiApplication.clipboard()
        if clipboard.supportsSelection() and clipboard.ownsSelection() and self.textCursor().hasSelection():
            clipboard.setText(self._selected_text(), clipboard.Mode.Selection)

    # Mouse and keys

    def _on_page(self, point: QPoint) -> QPointF:
        return QPointF(point.x(), point.y() + self.verticalScrollBar().value())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click may begin; a line half out of view does not jump in."""
        left = event.button() == Qt.MouseButton.LeftButton
        plain = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        self._pressed = event.position().toPoint() if left and plain else None
        with self._standing_still():
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select the word; the second click is no click on the mark."""
        self._pressed = None
        with self._standing_still():
            super().mouseDoubleClickEvent(event)
        self._offer_selection()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell of a plain click that selected nothing."""
        super().mouseReleaseEvent(event)
        self._offer_selection()
        point, pressed, self._pressed = event.position().toPoint(), self._pressed, None
        if pressed is None or self.textCursor().hasSelection():
            return
        if (point - pressed).manhattanLength() < QApplication.startDragDistance():
            self.touched.emit(self._on_page(point))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu: at the pointer, or from the keyboard at the text cursor."""
        if self.scene is None:
            return
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.menu_asked.emit(
                self.viewport().mapToGlobal(self.cursorRect().bottomLeft()), self.cursor_offset()
            )
        else:
            self.menu_asked.emit(event.globalPos(), offset_near(self.scene.sheet, self._on_page(event.pos())))

    def viewportEvent(self, event: QEvent) -> bool:
        """Say in a tooltip whose mark the pointer is on."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self.scene:
            marks = self.scene.marks
            found = claims_under(self.scene.sheet, marks, self._on_page(event.pos()))
            QToolTip.showText(event.globalPos(), "\n".join(map(marks.say, found)), self, QRect())
            return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Find, choose, take a pasted address; other keys move the cursor or go on to the window."""
        if event.matches(QKeySequence.StandardKey.Find):
            self.find_asked.emit()
        elif event.matches(QKeySequence.StandardKey.FindPrevious):
            self.find_stepped.emit(-1)
        elif event.matches(QKeySequence.StandardKey.FindNext):
            self.find_stepped.emit(1)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            text = QGuiApplication.clipboard().text().strip()
            if _ADDRESS.fullmatch(text):
                self.address_pasted.emit(text)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.entered.emit(self.cursor_offset())
        else:
            super().keyPressEvent(event)
            self._offer_selection()

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
