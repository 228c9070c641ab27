"""The pictures of a draft on its page: room between the paragraphs, a plain frame, the marks of claims."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from msgspec import Struct
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QPixmap

from factcheck.case.sentences.pictures import called, gap
from factcheck.models import Case, Picture, PictureId, PlacedClaim
from ui.article.page import small_font
from ui.article.paragraphs import ShownBlock
from ui.article.sheet import Sheet
from ui.theme import Theme
from ui.translation import said
from ui.widgets.region_marks import RegionMark, paint_regions

_TALLEST = 34
"""Times the size of the type: a picture and its caption fit a screen."""
_AROUND = 12.0
"""Pixels between the frame of a stand-in and its words."""
ImageOf = Callable[[Picture], QImage | None]


class _Spot(Struct, frozen=True):
    """A picture and the paragraph that it follows; -1 for the top of the page."""

    picture: Picture
    after: int


class PagePictures:
    """Where the pictures of one draft stand on its page."""

    def __init__(self, case: Case, paragraphs: tuple[ShownBlock, ...], image_of: ImageOf) -> None:
        self.pictures = case.pictures
        self._image_of = image_of
        self._spots: dict[int, list[_Spot]] = {}
        self._scaled: dict[str, QPixmap] = {}
        self._last = len(paragraphs) - 1
        at = -1
        for picture in case.pictures:
            while at + 1 < len(paragraphs) and paragraphs[at + 1].start < picture.at:
                at += 1
            self._spots.setdefault(at, []).append(_Spot(picture, at))

    def __bool__(self) -> bool:
        return bool(self._spots)

    def rooms(self, size: int, width: float) -> dict[int, float]:
        """Return the pixels that pictures need below paragraphs, by the paragraph; -1 is the top."""
        return {
            after: sum(self._size(spot.picture, size, width)[1] + size for spot in spots)
            for after, spots in self._spots.items()
        }

    def boxes(
        self, sheet: Sheet, size: int, width: float, band: tuple[int, int]
    ) -> Iterator[tuple[Picture, QRectF]]:
        """Yield the pictures that stand between two paragraphs of the page, each with its frame.

        The band is the first and the last paragraph that are in sight: to ask for a later one lays out all
        before it.
        """
        for after, spots in self._spots.items():
            if band[0] - 1 <= after <= band[1]:
                yield from self._stacked(sheet, size, width, after, spots)

    def box(self, sheet: Sheet, size: int, width: float, id: PictureId) -> QRectF | None:
        """Return the frame of one picture."""
        for after, spots in self._spots.items():
            if any(spot.picture.id == id for spot in spots):
                stacked = self._stacked(sheet, size, width, after, spots)
                return next(box for picture, box in stacked if picture.id == id)
        return None

    def at_offset(self, offset: int) -> Picture | None:
        """Return the picture that stands behind an offset of the draft, at the end of a paragraph."""
        return next((picture for picture in self.pictures if picture.at == offset), None)

    def _stacked(
        self, sheet: Sheet, size: int, width: float, after: int, spots: list[_Spot]
    ) -> Iterator[tuple[Picture, QRectF]]:
        sizes = [self._size(spot.picture, size, width) for spot in spots]
        if after < self._last:
            strip = sheet.strip(after + 1)
            # The paragraph's own space stands between it and the last picture.
            y = strip.rect.top() - size - sum(height for _, height in sizes) - size * (len(sizes) - 1)
        else:
            strip = sheet.strip(after)
            y = strip.rect.bottom() + size
        left = strip.origin.x() - strip.block.blockFormat().leftMargin()
        for spot, (across, height) in zip(spots, sizes, strict=True):
            yield spot.picture, QRectF(round(left), round(y), round(across), round(height))
            y += height + size

    def _size(self, picture: Picture, size: int, width: float) -> tuple[float, float]:
        """Return width and height: never larger than the picture is, than the column and than a screen."""
        image = self._image_of(picture)
        if not picture.sha256 or (image is not None and image.isNull()):
            return width, self._words_height(picture, size, width) + 2 * _AROUND
        # The size is kept in the library, so that room is made before the picture itself was drawn.
        scale = min(1.0, width / picture.width, _TALLEST * size / picture.height)
        return max(picture.width * scale, 1.0), max(picture.height * scale, 1.0)

    def _words(self, picture: Picture) -> str:
        why = gap(picture)
        return f"{said(called(picture))}\n{said(why)}" if why is not None else said(called(picture))

    def _words_height(self, picture: Picture, size: int, width: float) -> float:
        room = QRectF(0, 0, max(width - 2 * _AROUND, 40), 2000)
        metrics = QFontMetricsF(small_font(size))
        return metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, self._words(picture)).height()

    def paint(
        self,
        painter: QPainter,
        placed: list[tuple[Picture, QRectF]],
        size: int,
        ratio: float,
        theme: Theme,
        marks_on: Callable[[Picture], list[RegionMark]],
    ) -> None:
        """Draw pictures in their frames, with the regions of their claims."""
        for picture, box in placed:
            image = self._image_of(picture) if picture.sha256 else None
            if image is None or image.isNull():
                painter.fillRect(box, theme["panel"])
                self._paint_words(painter, picture, box, size, theme)
            else:
                painter.drawPixmap(box.topLeft(), self._pixmap(picture, image, box, ratio))
            painter.setPen(theme["line"])
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(-0.5, -0.5, 0.5, 0.5))
            paint_regions(painter, box, marks_on(picture), theme)

    def _paint_words(self, painter: QPainter, picture: Picture, box: QRectF, size: int, theme: Theme) -> None:
        painter.setFont(small_font(size))
        painter.setPen(theme["quiet"])
        inside = box.adjusted(_AROUND, _AROUND, -_AROUND, -_AROUND)
        painter.drawText(inside, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop, self._words(picture))

    def _pixmap(self, picture: Picture, image: QImage, box: QRectF, ratio: float) -> QPixmap:
        """Return a picture in the screen's own pixels, scaled once until it has another size."""
        size = QSize(round(box.width() * ratio), round(box.height() * ratio))
        kept = self._scaled.get(picture.sha256)
        # A window that is resized goes through hundreds of sizes: only the last one is kept.
        if kept is None or kept.size() != size:
            whole = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            kept = QPixmap.fromImage(image.scaled(size, *whole))
            kept.setDevicePixelRatio(ratio)
            self._scaled[picture.sha256] = kept
        return kept


def part_of(box: QRectF, placed: PlacedClaim) -> QRectF:
    """Return the part of a picture's frame that a claim rests on."""
    found = QRectF()
    for each in placed.placement.regions:
        part = QRectF(
            box.left() + each.left * box.width(),
            box.top() + each.top * box.height(),
            each.width * box.width(),
            each.height * box.height(),
        )
        found = found.united(part)
    return found
