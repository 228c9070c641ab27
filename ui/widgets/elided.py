"""Words that end in an ellipsis where they do not fit; the tooltip holds them whole."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from ui.widgets.tip import plain_tip


class ElidedButton(QPushButton):
    """Takes the width it is given."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_words(self, words: str) -> None:
        """Show words."""
        self._whole = words
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Be content with little room."""
        return QSize(40, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the words into the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = max(0, self.width() - 6)
        elided = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        # An ampersand in outside text must not become a keyboard mnemonic.
        self.setText(elided.replace("&", "&&"))


class ElidedLabel(QLabel):
    """A label that takes the width it is given."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def set_words(self, words: str) -> None:
        """Show words."""
        self._whole = words
        self.setToolTip(plain_tip(words))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the words into the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width()))
