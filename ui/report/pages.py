"""Shows a PDF that is about to be written, a page at a time, as it will be printed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from factcheck.desk.pictures import DrawnPage, drawn_page
from ui.jobs import Job, Jobs

_WIDTH = 595
"""Points of an A4 page from side to side."""
_MARGIN = 16
_WAIT = 150


class PagePreview(QWidget):
    """A sheet of paper with buttons to turn to the next."""

    failed = Signal(str)
    """A sentence for the person."""

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._job: Job | None = None
        self._data = b""
        self._page, self._pages = 1, 0
        self._sheet = QLabel(alignment=Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._sheet.setAccessibleName(self.tr("Preview"))
        self._area = QScrollArea()
        self._area.setWidget(self._sheet)
        self._area.setWidgetResizable(True)
        self._told = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._before, self._after = QPushButton(self.tr("Previous page")), QPushButton(self.tr("Next page"))
        self._before.clicked.connect(partial(self.turn, -1))
        self._after.clicked.connect(partial(self.turn, 1))
        # While the window is drawn to another size one picture is enough.
        self._wait = QTimer(self, singleShot=True, interval=_WAIT)
        self._wait.timeout.connect(self._draw)
        bar = QHBoxLayout()
        bar.addWidget(self._before)
        bar.addWidget(self._told, 1)
        bar.addWidget(self._after)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area, 1)
        layout.addLayout(bar)
        self._show_place()

    def show_pdf(self, data: bytes) -> None:
        """Show a PDF, on the page that was shown of the one before where it has that."""
        self._data = data
        self._draw()

    def turn(self, by: int) -> None:
        """Turn so many pages on or, below 0, back."""
        wanted = self._page + by
        if 1 <= wanted <= self._pages:
            self._page = wanted
            self._area.verticalScrollBar().setValue(0)
            self._draw()

    def stop(self) -> None:
        """Leave nothing running behind."""
        self._wait.stop()
        if self._job is not None:
            self._job.cancel()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the page by key."""
        if event.key() == Qt.Key.Key_PageDown:
            self.turn(1)
        elif event.key() == Qt.Key.Key_PageUp:
            self.turn(-1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the page anew as wide as there is room."""
        super().resizeEvent(event)
        if self._data:
            self._wait.start()

    def _draw(self) -> None:
        if self._job is not None:
            self._job.cancel()
        room = max(self._area.viewport().width() - _MARGIN, 200)
        scale = room / _WIDTH * self.devicePixelRatioF()
        self._job = self._jobs.prepare(partial(drawn_page, self._data, "", self._page, scale))
        self._job.finished.connect(self._drawn)
        self._job.failed.connect(self._undrawn)
        self._jobs.start(self._job)

    def _drawn(self, page: DrawnPage) -> None:
        drawn = page.image
        image = QImage(
            drawn.pixels, drawn.width, drawn.height, drawn.width * 4, QImage.Format.Format_RGB32
        ).copy()
        picture = QPixmap.fromImage(image)
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        self._sheet.setPixmap(picture)
        self._pages = drawn.pages
        self._show_place()

    def _undrawn(self, sentence: str) -> None:
        """Go back to the first page where a shorter document has no such page."""
        if self._page > 1:
            self._page = 1
            self._draw()
        else:
            self.failed.emit(sentence)

    def _show_place(self) -> None:
        place = self.tr("Page {page} of {pages}").format(page=self._page, pages=self._pages)
        self._told.setText(place if self._pages else "")
        self._before.setEnabled(self._page > 1)
        self._after.setEnabled(self._page < self._pages)
