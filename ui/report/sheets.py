"""Shows a PDF page by page, each drawn in the process with limits."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QImage, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from factcheck.desk.pictures import DrawnPage, drawn_page
from ui.jobs import Job, Jobs
from ui.widgets.tip import plain_tip

_POINTS = 595.0
"""The width of a sheet of A4, for the first page; each page then says its own."""
_MARGIN = 16
_SETTLED = 80
"""Milliseconds without a change of width after which a page is drawn anew."""


class Sheets(QWidget):
    """One page at a time, as wide as there is room."""

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._job: Job | None = None
        self._data = b""
        self._page, self._pages = 1, 0
        self._sheet = QLabel(alignment=Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._area = _Area(self)
        self._area.setWidget(self._sheet)
        self._previous = QPushButton("‹")
        self._previous.setAccessibleName(self.tr("Previous page"))
        self._previous.setToolTip(plain_tip(self.tr("Previous page")))
        self._next = QPushButton("›")
        self._next.setAccessibleName(self.tr("Next page"))
        self._next.setToolTip(plain_tip(self.tr("Next page")))
        self._place = QLabel()
        self._place.setProperty("look", "second")
        for button, by in ((self._previous, -1), (self._next, 1)):
            button.setAutoDefault(False)
            button.clicked.connect(partial(self.turn, by))
        self._settling = QTimer(self, singleShot=True, interval=_SETTLED)
        self._settling.timeout.connect(self._draw)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addStretch()
        for widget in (self._previous, self._place, self._next):
            foot.addWidget(widget)
        foot.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._area, 1)
        layout.addLayout(foot)
        self.setFocusProxy(self._area)

    def show_file(self, data: bytes) -> None:
        """Show a PDF, at the page that was on show where it has as many."""
        self._data = data
        self._draw()

    def where(self) -> str:
        """Return which page is on show, as it is said below it."""
        return self._place.text()

    def turn(self, by: int) -> None:
        """Go so many pages on, within the document."""
        wanted = min(max(1, self._page + by), max(1, self._pages))
        if wanted != self._page:
            self._page = wanted
            self._area.verticalScrollBar().setValue(0)
            self._draw()

    def stop(self) -> None:
        """Drop what is still to be drawn."""
        self._settling.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the page anew when the width has settled."""
        super().resizeEvent(event)
        if self._data and event.size().width() != event.oldSize().width():
            self._settling.start()

    def _draw(self) -> None:
        self.stop()
        if not self._data:
            return
        room = max(200, self._area.viewport().width() - 2 * _MARGIN)
        scale = room / _POINTS * self.devicePixelRatioF()
        work = partial(drawn_page, self._data, "preview.pdf", self._page, scale)
        job = self._job = self._jobs.prepare(work)
        job.finished.connect(self._show)
        job.failed.connect(self._place.setText)
        self._jobs.start(job)

    def _show(self, page: DrawnPage) -> None:
        drawn = page.image
        picture = QImage(
            drawn.pixels, drawn.width, drawn.height, drawn.width * 4, QImage.Format.Format_RGB32
        ).copy()
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        self._sheet.setPixmap(QPixmap.fromImage(picture))
        size = picture.deviceIndependentSize().toSize()
        self._sheet.resize(size + QSize(0, _MARGIN))
        self._pages = drawn.pages
        self._place.setText(self.tr("Page {number} of {pages}").format(number=page.number, pages=self._pages))
        self._area.setAccessibleName(self._place.text())
        self._sheet.setAccessibleName(drawn.text)
        self._previous.setEnabled(page.number > 1)
        self._next.setEnabled(page.number < self._pages)


class _Area(QScrollArea):
    """Scrolls within a page, and turns it at its ends."""

    def __init__(self, sheets: Sheets) -> None:
        super().__init__(sheets)
        self._sheets = sheets
        self.setProperty("look", "sheets")
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_PageDown and bar.value() == bar.maximum():
            self._sheets.turn(1)
        elif event.key() == Qt.Key.Key_PageUp and bar.value() == bar.minimum():
            self._sheets.turn(-1)
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._sheets.turn(-(10**6) if event.key() == Qt.Key.Key_Home else 10**6)
        else:
            super().keyPressEvent(event)
