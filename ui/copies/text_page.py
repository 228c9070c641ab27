"""The readable text of a copy: nothing in it runs or loads, a passage and details are marked in it."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QTextCharFormat, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from factcheck.models import Span
from ui import theme
from ui.utf16 import Utf16Map
from ui.widgets.letters import let_letters_act

_SMALLEST, _LARGEST = 9, 40


class Mark(Struct, frozen=True):
    """A stretch of the text and how it is marked: «passage», «agrees», «contradicts», «hit» or «place»."""

    span: Span
    look: str


class CopyPage(QPlainTextEdit):
    """Shows plain text read-only; all places are code points of that text."""

    taken = Signal()
    """Enter was pressed: the selection is to be the passage."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setProperty("look", "page")
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setAccessibleName(self.tr("Text of the copy"))
        let_letters_act(self)
        self._text = ""
        self._map = Utf16Map("")
        self._marks: tuple[Mark, ...] = ()
        self._size = 16
        self._set_font()
        theme.themes().changed.connect(self._paint_marks)

    def show_text(self, text: str) -> None:
        """Show another text from its top."""
        self._text, self._map = text, Utf16Map(text)
        self._marks = ()
        self.setPlainText(text)
        self._paint_marks()

    def show_marks(self, marks: Iterable[Mark]) -> None:
        """Mark stretches, instead of those that were marked."""
        self._marks = tuple(marks)
        self._paint_marks()

    def go_to(self, span: Span, *, select: bool = False) -> None:
        """Bring a stretch into view, in the middle where there is room."""
        cursor = self._cursor(span)
        if not select:
            cursor.setPosition(self._map.units(span.start))
        self.setTextCursor(cursor)
        self.centerCursor()

    def selection(self) -> Span:
        """Return what is selected, without white space at its ends; empty where nothing is."""
        cursor = self.textCursor()
        start = self._map.points(cursor.selectionStart())
        end = self._map.points(cursor.selectionEnd())
        while start < end and self._text[start].isspace():
            start += 1
        while end > start and self._text[end - 1].isspace():
            end -= 1
        return Span(start, end)

    def zoom(self, by: int) -> None:
        """Make the text larger or smaller by a step, or with 0 as it was."""
        self._size = min(_LARGEST, max(_SMALLEST, self._size + by)) if by else 16
        self._set_font()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the selection as the passage on Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl held."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)

    def _set_font(self) -> None:
        font = QFont(theme.serif_family())
        font.setPixelSize(self._size)
        self.setFont(font)
        # The style sheet of the application would set the size of its own.
        self.setStyleSheet(f"font-family: '{theme.serif_family()}'; font-size: {self._size}px;")

    def _cursor(self, span: Span) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._map.units(span.start))
        cursor.setPosition(self._map.units(span.end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _paint_marks(self) -> None:
        selections = []
        for mark in self._marks:
            selection = QTextEdit.ExtraSelection()
            selection.cursor = self._cursor(mark.span)
            selection.format = _format(mark.look)
            selections.append(selection)
        self.setExtraSelections(selections)


def _format(look: str) -> QTextCharFormat:
    """Return how a mark looks: by its line as well as by its ground, never by colour alone."""
    shown = theme.current()
    made = QTextCharFormat()
    grounds = {"passage": "accent-weak", "agrees": "added-weak", "contradicts": "removed-weak"}
    inks = {"passage": "accent", "agrees": "added", "contradicts": "removed", "hit": "accent"}
    lines = {
        "passage": QTextCharFormat.UnderlineStyle.SingleUnderline,
        "agrees": QTextCharFormat.UnderlineStyle.SingleUnderline,
        "contradicts": QTextCharFormat.UnderlineStyle.WaveUnderline,
        "hit": QTextCharFormat.UnderlineStyle.DashUnderline,
    }
    if look in grounds:
        made.setBackground(shown[grounds[look]])
    if look == "place":
        made.setBackground(shown["panel"])
    if look in inks:
        made.setUnderlineStyle(lines[look])
        made.setUnderlineColor(QColor(shown[inks[look]]))
    return made
