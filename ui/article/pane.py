"""Handles input on the page: text cursor and selection, mouse and keys."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from factcheck.case.sentences.pictures import called
from factcheck.models import Span
from ui.article.canvas import cursor_over
from ui.article.keys import Deed, deed_of
from ui.article.page_view import PageView
from ui.article.touch import claims_under, offset_near, picture_under
from ui.translation import said
from ui.widgets.letters import let_letters_act
from ui.widgets.tip import plain_tip


class ArticlePane(PageView):
    """Lets a person read, select and choose on the page of a draft, and tells of it; changes nothing."""

    touched = Signal(QPointF)
    """A plain click, in coordinates of the page."""
    touched_twice = Signal(QPointF)
    """A double click, in coordinates of the page."""
    entered = Signal(int)
    """The Enter key, with the text cursor's offset."""
    menu_asked = Signal(QPoint, int)
    find_stepped = Signal(int)
    zoom_asked = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        let_letters_act(self)
        self.setCursorWidth(2)
        self._pressed: QPoint | None = None
        self.cursorPositionChanged.connect(self.viewport().update)

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
        point = self._on_page(event.position().toPoint())
        if self.scene is not None and picture_under(self.scene, point) is not None:
            self.touched_twice.emit(point)
            return
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
            marks, point = self.scene.marks, self._on_page(event.pos())
            on = picture_under(self.scene, point)
            lines = [said(called(on[0]))] if on is not None else []
            lines += map(marks.say, claims_under(self.scene, point))
            QToolTip.showText(event.globalPos(), plain_tip("\n".join(lines)), self, QRect())
            return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key asks for; other keys move the text cursor or go on to the window."""
        match deed_of(event):
            case Deed.FIND_NEXT:
                self.find_stepped.emit(1)
            case Deed.FIND_PREVIOUS:
                self.find_stepped.emit(-1)
            case Deed.COPY:
                self.copy()
            case Deed.CHOOSE:
                self.entered.emit(self.cursor_offset())
            case Deed.PAGE_DOWN:
                self._turn_page(1)
            case Deed.PAGE_UP:
                self._turn_page(-1)
            case deed:
                if deed is Deed.MOVE_CARET:
                    self._fetch_caret()
                super().keyPressEvent(event)
                self._offer_selection()

    def _turn_page(self, step: int) -> None:
        """Scroll by a view's height less two lines.

        The text cursor stays behind: Qt would move it along from where it was left, and the page with it.
        """
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + step * round(self.viewport().height() - self.covered - 3.2 * self.size_px))

    def _fetch_caret(self) -> None:
        """Put a text cursor that was scrolled out of view on the first visible line before it moves."""
        if self.scene is None or self.textCursor().hasSelection():
            return
        if not self.cursorRect().intersects(self.viewport().rect()):
            offset, _ = self.scene.sheet.first_line(self.verticalScrollBar().value() + self.covered)
            self.put_cursor(cursor_over(self.scene.sheet, Span(offset, offset)))

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
        self.ringed = event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take ring and caret off the page."""
        super().focusOutEvent(event)
        self.viewport().update()
