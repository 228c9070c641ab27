"""A line of text that reports what was typed by itself, without a Save button."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.widgets.hint import FittedHint
from ui.widgets.typed import Typed
from ui.widgets.unsaved_mark import UnsavedMark


class TextLine(QLineEdit):
    """``written`` goes out 500 ms after the last key, on Return and on leaving, with the id shown."""

    written = Signal(str, str)
    """The id that the line was opened for, and its text."""
    overtaken = Signal(str, str)
    """The id, and what somebody else stored there while the person was typing."""

    def __init__(self, *hints: str, pauses: bool = True, parent: QWidget | None = None) -> None:
        """Take hints for an empty line, the longest first.

        What makes sense only as a whole is not handed over in pauses.
        """
        super().__init__(parent)
        if hints:
            FittedHint(self, *hints)
        self._typed = Typed(self, self.text, pauses=pauses)
        self._typed.written.connect(self.written)
        self._typed.overtaken.connect(self.overtaken)
        self._mark = UnsavedMark(self)
        self.textEdited.connect(self._typed.edited)
        self.returnPressed.connect(self.flush)

    def show_text(self, owner: str, text: str) -> None:
        """Show the stored text of an id; what is being typed is not overwritten."""
        if self._typed.open_for(owner, text):
            self.setText(text)

    @property
    def owner(self) -> str:
        """The id that the line was opened for."""
        return self._typed.owner

    def set_unsaved(self, unsaved: bool) -> None:
        """Mark the line as holding what is not saved; its text ends before the mark."""
        if unsaved is self._mark.isHidden():  # where it is not so yet
            self.setTextMargins(0, 0, self._mark.sizeHint().width() if unsaved else 0, 0)
            self._mark.set_shown(unsaved)

    def flush(self) -> None:
        """Hand over what was typed, if anything is new."""
        self._typed.hand_over()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hand over on leaving."""
        self.flush()
        super().focusOutEvent(event)
