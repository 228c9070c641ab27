"""The find bar: floats over the page, so that opening and closing it moves no line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from ui.widgets.tip import plain_tip


class FindBar(QFrame):
    """Asks for a phrase and tells which of its places is shown."""

    phrase_changed = Signal(str)
    stepped = Signal(int)
    """To the next place (1) or the one before (-1)."""
    closed = Signal()

    def __init__(self, parent: QWidget, hint: str) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self.setAutoFillBackground(True)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(hint)
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self.phrase_changed)
        self.field.installEventFilter(self)
        self.count = QLabel(self)
        self.count.setProperty("look", "second")
        self.count.setMinimumWidth(64)
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 6, 6)
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        self._before = self._button("↑", self.tr("Previous place (Shift+Enter)"))
        self._before.clicked.connect(lambda: self.stepped.emit(-1))
        self._next = self._button("↓", self.tr("Next place (Enter)"))
        self._next.clicked.connect(lambda: self.stepped.emit(1))
        close = self._button("✕", self.tr("Close (Esc)"))
        close.clicked.connect(self.closed)
        for button in (self._before, self._next, close):
            row.addWidget(button)
        self.show_count(-1, 0)

    def _button(self, sign: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(sign)
        button.setToolTip(plain_tip(name))
        button.setAccessibleName(name)
        return button

    @property
    def phrase(self) -> str:
        """What is looked for."""
        return self.field.text()

    def ask(self, phrase: str = "") -> None:
        """Put the cursor in the field, with a phrase to begin with or the last one, all selected."""
        if phrase:
            self.field.setText(phrase)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def show_count(self, current: int, total: int) -> None:
        """Say which of how many places is shown."""
        if not self.phrase.strip():
            text = ""
        elif not total:
            text = self.tr("not found")
        else:
            text = self.tr("%1 of %2").replace("%1", str(current + 1)).replace("%2", str(total))
        self.count.setText(text)
        self.field.setAccessibleDescription(text)
        self._before.setEnabled(total > 0)
        self._next.setEnabled(total > 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that step and close before the field does."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._take_key(event):
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc from the buttons too."""
        if not self._take_key(event):
            super().keyPressEvent(event)

    def _take_key(self, event: QKeyEvent) -> bool:
        backwards = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.field.hasFocus():
            self.stepped.emit(-1 if backwards else 1)
        elif event.matches(QKeySequence.StandardKey.FindPrevious):
            self.stepped.emit(-1)
        elif event.matches(QKeySequence.StandardKey.FindNext):
            self.stepped.emit(1)
        else:
            return False
        return True
