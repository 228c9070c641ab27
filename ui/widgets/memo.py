"""A text field that grows with its text and reports it by itself, without a Save button."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QShowEvent, Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.widgets.typed import Typed
from ui.widgets.unsaved_mark import UnsavedMark


class Memo(QPlainTextEdit):
    """Several lines of plain text; ``written`` goes out 500 ms after the last key and on leaving."""

    written = Signal(str, str)
    """The id that the field was opened for, and its text."""
    overtaken = Signal(str, str)
    """The id, and what somebody else stored there while the person was typing."""
    left = Signal()
    """Escape was pressed: the person is done here."""

    def __init__(self, *, lines: int = 2, most: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least, self._most = lines, most
        self._typed = Typed(self, self.toPlainText)
        self._typed.written.connect(self.written)
        self._typed.overtaken.connect(self.overtaken)
        self._mark = UnsavedMark(self)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.textChanged.connect(self._changed)

    def show_text(self, owner: str, text: str) -> None:
        """Show the stored text of an id; what is being typed is not overwritten."""
        if self._typed.open_for(owner, text):
            # What is shown was not typed.
            self.blockSignals(True)
            self.setPlainText(text)
            self.blockSignals(False)
            self._fit()

    @property
    def owner(self) -> str:
        """The id that the field was opened for."""
        return self._typed.owner

    def set_unsaved(self, unsaved: bool) -> None:
        """Mark the field as holding what is not saved, in a line of its own below the text."""
        if unsaved is self._mark.isHidden():
            self.setViewportMargins(0, 0, 0, self._mark.sizeHint().height() if unsaved else 0)
            self._mark.set_shown(unsaved)
            self._fit()

    def flush(self) -> None:
        """Hand over what was typed, if anything is new."""
        self._typed.hand_over()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hand over on leaving."""
        self.flush()
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape and on Ctrl+Return."""
        done = event.key() == Qt.Key.Key_Escape or (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        )
        if done:
            self.flush()
            self.left.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the height to the lines of the new width."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Fit the height once the font is known."""
        super().showEvent(event)
        self._fit()

    def _changed(self) -> None:
        self._typed.edited()
        self._fit()

    def _fit(self) -> None:
        # The height of a plain text document is a number of lines, the wrapped ones included.
        lines = max(self._least, min(self._most, int(self.document().size().height())))
        # The frame's width includes the padding that the style sheet gives.
        frame = 2 * (self.frameWidth() + int(self.document().documentMargin()))
        height = lines * self.fontMetrics().lineSpacing() + frame + 2 + self.viewportMargins().bottom()
        # Set again though it is so already, it would lead to another event of this kind, and so on.
        if self.height() != height or self.minimumHeight() != height:
            self.setFixedHeight(height)
