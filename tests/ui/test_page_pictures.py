"""The pictures of a draft on its page: what is kept of them while the window is resized."""

import weakref
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from factcheck.models import Picture, PictureId
from tests.ui.article_cases import case
from ui import theme
from ui.article.pictures import PagePictures


class Noting(QPainter):
    """Draws, and keeps note of the pixels that it was given without keeping them alive."""

    def __init__(self, on: QImage) -> None:
        super().__init__(on)
        self.keys: list[int] = []
        self.given: list[weakref.ref[Any]] = []

    def drawPixmap(self, *given: Any) -> None:
        *_place, pixmap = given
        self.keys.append(pixmap.cacheKey())
        self.given.append(weakref.ref(pixmap))
        super().drawPixmap(*given)


@pytest.mark.usefixtures("qapp")
def test_of_each_picture_the_pixels_of_one_size_alone_are_kept() -> None:
    draft = case().draft
    picture = Picture(PictureId("p"), draft.id, 1, 10, sha256="0" * 64, width=300, height=200)
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(0)
    pictures = PagePictures(replace(case(), pictures=(picture,)), (), lambda _: image)
    screen = QImage(400, 400, QImage.Format.Format_RGB32)
    painter = Noting(screen)
    for width in (150, 150, 180):
        placed = [(picture, QRectF(0, 0, width, width * 2 / 3))]
        pictures.paint(painter, placed, 16, 1.0, theme.current(), lambda _: [])
    painter.end()
    assert painter.keys[0] == painter.keys[1], "it is scaled once for a size"
    first, _again, other = (pixels() for pixels in painter.given)
    assert first is None
    assert other is not None
    assert other.width() == 180
