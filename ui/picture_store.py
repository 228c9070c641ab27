"""The pictures of an article as they are shown: drawn anew off the window's thread, kept while it is open."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from factcheck.desk import Desk
from factcheck.errors import UserError
from factcheck.models import Picture
from ui.jobs import Jobs

_AT_ONCE = 4
"""Pictures that one job draws: the first ones are there while the others are still being drawn."""


class PictureStore(QObject):
    """Holds the pictures of the open article by the hash of their copies."""

    drawn = Signal()
    """More of the pictures are there."""

    def __init__(self, library: Path, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._jobs = library, jobs
        self._images: dict[str, QImage] = {}
        self._asked: set[str] = set()
        self._given_up = Event()

    def image(self, picture: Picture) -> QImage | None:
        """Return a picture, None before it was drawn; a null image where it cannot be drawn."""
        return self._images.get(picture.sha256)

    def want(self, pictures: Iterable[Picture]) -> None:
        """Have these pictures drawn that are not there yet."""
        wanted = {each.sha256: each for each in pictures if each.sha256 and each.sha256 not in self._asked}
        rows = list(wanted.values())
        self._asked |= set(wanted)
        for at in range(0, len(rows), _AT_ONCE):
            some = rows[at : at + _AT_ONCE]
            job = self._jobs.prepare(partial(_drawn, self._library, some, self._given_up))
            job.finished.connect(self._take)
            self._jobs.start(job)

    def forget(self) -> None:
        """Let go of every picture, and of what is still being drawn."""
        self._given_up.set()
        self._given_up = Event()
        self._images, self._asked = {}, set()

    def _take(self, found: dict[str, QImage]) -> None:
        self._images |= {sha256: image for sha256, image in found.items() if sha256 in self._asked}
        self.drawn.emit()


def _drawn(library: Path, pictures: list[Picture], given_up: Event) -> dict[str, QImage]:
    """Draw pictures through a connection of the worker's own."""
    found: dict[str, QImage] = {}
    with Desk(library) as desk:
        for picture in pictures:
            if given_up.is_set():
                break
            try:
                found[picture.sha256] = QImage.fromData(desk.pictures.drawn(picture, given_up=given_up).data)
            except UserError:
                found[picture.sha256] = QImage()
    return found
