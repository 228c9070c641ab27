"""The one rule for where a key without Ctrl or Alt is a command, and where it rests."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

_ACT = "letters_act"
_HELD = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


def let_letters_act(place: QWidget) -> None:
    """Declare a place of work: letters are commands while it, or something in it, has the focus."""
    place.setProperty(_ACT, True)


def letters_rest() -> bool:
    """Tell whether letters belong to what has the focus.

    Letters act only in declared places of work. Everywhere else (fields, drop-downs, other lists,
    buttons) they rest, since there they are text, choose an entry, or mean nothing.
    """
    widget: QWidget | None = QApplication.focusWidget()
    # Nothing in particular has the keyboard, as after a click beside everything.
    if widget is None or widget.isWindow():
        return False
    while widget is not None and not widget.isWindow():
        if widget.property(_ACT):
            return False
        widget = widget.parentWidget()
    return True


def is_writing() -> bool:
    """Tell whether the keyboard is in a field."""
    focused = QApplication.focusWidget()
    return isinstance(focused, QLineEdit | QTextEdit | QPlainTextEdit) and not focused.isReadOnly()


def is_letter(event: QEvent) -> bool:
    """Tell whether a key press is one that may rest: what it types, or Delete, with no Ctrl or Alt held."""
    if not isinstance(event, QKeyEvent) or event.modifiers() & _HELD:
        return False
    return event.key() == Qt.Key.Key_Delete or (event.text().isprintable() and bool(event.text()))
