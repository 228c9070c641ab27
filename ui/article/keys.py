"""What the keys mean on the page; all others are left to Qt's text cursor and to the window."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence


class Deed(Enum):
    """What a key press means on the page."""

    FIND_NEXT = auto()
    FIND_PREVIOUS = auto()
    COPY = auto()
    CHOOSE = auto()
    PAGE_DOWN = auto()
    PAGE_UP = auto()
    MOVE_CARET = auto()


_STANDARD = {
    QKeySequence.StandardKey.FindNext: Deed.FIND_NEXT,
    QKeySequence.StandardKey.FindPrevious: Deed.FIND_PREVIOUS,
    QKeySequence.StandardKey.Copy: Deed.COPY,
}
_PLAIN: dict[int, Deed] = {
    Qt.Key.Key_Return: Deed.CHOOSE,
    Qt.Key.Key_Enter: Deed.CHOOSE,
    Qt.Key.Key_PageDown: Deed.PAGE_DOWN,
    Qt.Key.Key_PageUp: Deed.PAGE_UP,
    Qt.Key.Key_Space: Deed.PAGE_DOWN,
}
_CARET: frozenset[int] = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down})


def deed_of(event: QKeyEvent) -> Deed | None:
    """Return the meaning of a key press, or None where it has none on the page."""
    for standard, deed in _STANDARD.items():
        if event.matches(standard):
            return deed
    key = event.key()
    # Keys of the number pad carry a modifier that says no more than that.
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if key in _CARET:
        return Deed.MOVE_CARET
    if key == Qt.Key.Key_Space and held == Qt.KeyboardModifier.ShiftModifier:
        return Deed.PAGE_UP
    return _PLAIN.get(key) if held == Qt.KeyboardModifier.NoModifier else None
