"""What a kept copy looks like: the pages of a PDF, each drawn in a worker, or a picture."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QObject, Signal
from PySide6.QtGui import QImage, QImageReader

from factcheck.desk import Desk
from factcheck.desk.pictures import DrawnPage, drawn_page
from factcheck.models import Capture
from ui.copies.picture_page import PicturePage
from ui.jobs import Job, Jobs
from ui.session import Session

_IMAGES = {
    "image/png": b"png",
    "image/jpeg": b"jpeg",
    "image/gif": b"gif",
    "image/webp": b"webp",
    "image/bmp": b"bmp",
}
"""Pictures that are shown, each by the one reader of its format; SVG can hold programs and is not."""
_PDF = "application/pdf"
_DOTS = 96 / 72
"""Pixels to a point of a page that is shown at its own size."""


class CopyPictures(QObject):
    """Puts a copy's page or picture on the page that shows them."""

    page_shown = Signal(int, int)
    """A page was drawn: its number, and how many there are."""
    failed = Signal(str)

    def __init__(self, session: Session, jobs: Jobs, shown: PicturePage) -> None:
        super().__init__(shown)
        self._session, self._jobs, self._shown = session, jobs, shown
        self._capture: Capture | None = None
        self._job: Job | None = None
        self._is_fitted = False
        self._pages = 0
        self.page = 0
        """The number of the page that is shown or being drawn, from 1; 0 before the first."""
        self.passage = ""
        """The words that are marked on the page."""
        shown.zoomed.connect(self._draw_again)

    @property
    def is_paged(self) -> bool:
        """Whether the copy has pages to turn."""
        return self._capture is not None and self._capture.media_type == _PDF

    def take(self, capture: Capture) -> bool:
        """Take a copy to show; False for one that has no look of its own."""
        self.forget()
        self._capture = capture
        self.page, self._pages, self._is_fitted = 0, 0, False
        self._shown.scale = 1.0
        return self.is_paged or capture.media_type in _IMAGES

    def forget(self) -> None:
        """Drop a page that is being drawn: it belongs to what was shown before."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def show_image(self) -> None:
        """Show the copy where it is a picture, as large as the room for it."""
        capture = self._capture
        if capture is None or capture.media_type not in _IMAGES:
            return
        self._shown.show_picture(QImage(), fit=True)  # not that of the copy before
        self._start(partial(_picture, self._session.desk.path, capture), self._show_picture)

    def draw(self, number: int) -> None:
        """Draw a page in a worker; a page that is no longer wanted is dropped when it comes."""
        if self._capture is None:
            return
        self.forget()
        self.page = number
        scale = self._shown.scale * _DOTS * self._shown.devicePixelRatioF()
        library = self._session.desk.path
        self._start(partial(_page, library, self._capture, number, scale, self.passage), self._drawn)

    def turn(self, by: int) -> None:
        """Go so many pages on, where there is one."""
        if 1 <= self.page + by <= self._pages:
            self.draw(self.page + by)

    def _start(self, work: Callable[[], object], then: Callable[[Any], None]) -> None:
        job = self._job = self._jobs.prepare(work)
        job.finished.connect(then)
        job.failed.connect(self.failed)
        self._jobs.start(job)

    def _show_picture(self, image: QImage) -> None:
        if image.isNull():
            self.failed.emit(self.tr("This picture cannot be shown: it is damaged or of an odd kind."))
        self._shown.show_picture(image, fit=True)

    def _drawn(self, page: DrawnPage) -> None:
        if not self._is_fitted:
            self._is_fitted = True
            if self._shown.fit(page):
                self._draw_again()
                return
        self._pages = page.image.pages
        self.page_shown.emit(page.number, self._pages)
        self._shown.show_page(page)

    def _draw_again(self) -> None:
        if self.is_paged and self.page:
            self.draw(self.page)


def _page(library: Path, capture: Capture, number: int, scale: float, passage: str) -> DrawnPage:
    """Read the copy and draw a page of it, through a connection of the worker's own."""
    with Desk(library) as desk:
        data = desk.captures.data(capture)
    return drawn_page(data, capture.name, number, scale, passage)


def _picture(library: Path, capture: Capture) -> QImage:
    """Read the copy and decode its picture; one that is none has no size."""
    with Desk(library) as desk:
        data = desk.captures.data(capture)
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    reader = QImageReader(buffer, QByteArray(_IMAGES[capture.media_type]))
    reader.setAutoTransform(True)
    image = reader.read()
    return QImage() if image.isNull() else image
