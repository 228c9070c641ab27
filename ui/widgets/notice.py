"""A sentence that floats over the window's foot, with a way out, and moves nothing.

The window's foot is its status bar: a sentence of one line covers nothing else, so that it never
stands over the text being worked on.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

_PASSES = 8_000
"""Milliseconds after which a sentence that asks for nothing goes by itself."""


class Notice(QFrame):
    """Stays until it is closed or another takes its place; what is under it does not move."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "notice")
        self._text = QLabel(wordWrap=True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._action = QPushButton()
        self._action.setProperty("look", "link")
        self._action.clicked.connect(self._act)
        self._then: Callable[[], None] | None = None
        self._other = QPushButton()
        self._other.setProperty("look", "link")
        self._other.clicked.connect(self._act_otherwise)
        self._or_then: Callable[[], None] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PASSES)
        self._timer.timeout.connect(self.hide)
        close = QToolButton()
        close.setText("✕")
        close.setProperty("look", "small")
        close.setAccessibleName(self.tr("Close"))
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 1, 4, 1)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._action)
        layout.addWidget(self._other)
        layout.addWidget(close)
        self.hide()
        parent.installEventFilter(self)

    def text(self) -> str:
        """Return the sentence shown."""
        return self._text.text()

    def say(
        self,
        text: str,
        *,
        error: bool = False,
        action: str = "",
        then: Callable[[], None] | None = None,
        other: str = "",
        or_then: Callable[[], None] | None = None,
    ) -> None:
        """Show a sentence, and a button or two where there is something to do about it."""
        self.setProperty("error", error)
        # Qt looks at a property in the style sheet only when it polishes.
        self.style().unpolish(self)
        self.style().polish(self)
        self._text.setText(text)
        self.setAccessibleName(text)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self._then = then
        self._other.setText(other)
        self._other.setVisible(bool(other))
        self._or_then = or_then
        self._place()
        self.show()
        # Only what asks for nothing passes by itself.
        if not error and not action:
            self._timer.start()
        else:
            self._timer.stop()
        self.raise_()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the clock rest with the sentence."""
        self._timer.stop()
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep its place when the window is resized."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _act(self) -> None:
        self.hide()
        if self._then is not None:
            self._then()

    def _act_otherwise(self) -> None:
        self.hide()
        if self._or_then is not None:
            self._or_then()

    def _place(self) -> None:
        parent, layout = self.parentWidget(), self.layout()
        assert parent is not None
        assert layout is not None
        for part in self.findChildren(QWidget):
            part.ensurePolished()  # before, its size hint is that of another font
        # As wide as the sentence, so that it needs a second line in a small window at most.
        shown = [button for button, wanted in self._buttons() if wanted]
        # The margins, the button that closes it, and the gaps between them.
        beside = 76 + sum(button.sizeHint().width() + 8 for button in shown)
        words = self._text.fontMetrics().horizontalAdvance(self._text.text()) + 8 + beside
        width = min(max(words, 320), parent.width() - 16)
        self.setFixedWidth(width)
        height = max(self._text.heightForWidth(width - beside) + 8, layout.minimumSize().height())
        self.setGeometry((parent.width() - width) // 2, parent.height() - height - 1, width, height)

    def _buttons(self) -> tuple[tuple[QPushButton, object], ...]:
        return ((self._action, self._then), (self._other, self._or_then))
