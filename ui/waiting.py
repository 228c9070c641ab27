"""A small window that says what is being done before there is any other, until it is done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QDialog, QLabel, QProgressBar, QVBoxLayout

_LOOKED_EVERY_MS = 50
_WIDTH = 460


class WaitingDialog(QDialog):
    """Closes by itself when the work is done, and by nothing else: half-done work is of no use."""

    def __init__(self, title: str, headline: str, text: str, is_done: Callable[[], bool]) -> None:
        super().__init__(None, Qt.WindowType.CustomizeWindowHint | Qt.WindowType.WindowTitleHint)
        self._is_done = is_done
        self.setWindowTitle(title)
        self.setFixedWidth(_WIDTH)
        said, explained = QLabel(headline, wordWrap=True), QLabel(text, wordWrap=True)
        said.setProperty("look", "title")
        bar = QProgressBar(maximum=0, textVisible=False)
        bar.setAccessibleName(headline)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 24)
        layout.setSpacing(12)
        for widget in (said, explained, bar):
            layout.addWidget(widget)
        for label in (said, explained):
            label.setTextFormat(Qt.TextFormat.PlainText)
        looking = QTimer(self, interval=_LOOKED_EVERY_MS)
        looking.timeout.connect(self._look)
        looking.start()

    def wait(self) -> None:
        """Show the window until the work is done."""
        done = QEventLoop(self)
        self.finished.connect(done.quit)
        self.show()
        done.exec()
        self.deleteLater()

    def _look(self) -> None:
        if self._is_done():
            self.accept()

    def reject(self) -> None:
        """Stay open: Escape and the window manager ask in vain."""
