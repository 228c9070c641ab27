"""What is known of the copy on screen: where it came from, its bytes, and who witnesses when it was there."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from factcheck.sentences import Text
from ui.translation import said
from ui.widgets.flow import FlowLayout

_MOST_LINES = 10
"""So many are seen at once: below them the copy itself is to be read."""


class AboutCopy(QWidget):
    """Tells it in lines of a name and a value, which can be selected and copied."""

    stamp_wanted = Signal()
    archive_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = QPlainTextEdit(readOnly=True)
        self._lines.setFrameShape(QFrame.Shape.NoFrame)
        self._lines.setAccessibleName(self.tr("About this copy"))
        self._lines.setTabChangesFocus(True)
        # Addresses and hashes have no blanks to break at.
        self._lines.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._stamp = QPushButton(self.tr("Ask for a time stamp"))
        self._stamp.clicked.connect(self.stamp_wanted)
        self._archive = QPushButton(self.tr("Ask archive.org to keep the page…"))
        self._archive.clicked.connect(self.archive_wanted)
        buttons = FlowLayout()
        for button in (self._stamp, self._archive):
            button.setProperty("look", "link")
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 0, 12, 8)
        layout.setSpacing(4)
        layout.addWidget(self._lines)
        layout.addLayout(buttons)

    def show_rows(self, rows: Iterable[tuple[Text, Text]], *, page: bool) -> None:
        """Tell what is known; an archive can be asked for a page alone."""
        lines = (
            self.tr("{name}: {value}").format(name=said(name), value=said(value)) for name, value in rows
        )
        self._lines.setPlainText("\n".join(lines))
        self._archive.setVisible(page)
        self._fit()

    def text(self) -> str:
        """Return what is told."""
        return self._lines.toPlainText()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width with the height: narrow lines are more."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        document = self._lines.document()
        lines = min(_MOST_LINES, max(1, int(document.size().height())))
        margins = 2 * int(document.documentMargin()) + 2 * self._lines.frameWidth()
        self._lines.setFixedHeight(lines * self._lines.fontMetrics().lineSpacing() + margins + 2)
