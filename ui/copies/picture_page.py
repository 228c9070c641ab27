"""A picture or a page of a PDF as it looks, with a passage marked and words to be chosen by dragging."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from factcheck.desk.pictures import DrawnPage, lines_of
from ui import theme
from ui.widgets.letters import let_letters_act
from ui.widgets.zoom import zoomed

_BAR = 18
"""Pixels that a bar for scrolling down takes once the whole page is shown."""
_LEAST = 0.5
"""The scale below which a page cannot be read, so that one scrolls across instead."""


class PicturePage(QScrollArea):
    """Shows one picture at a time, as large as the person wants it."""

    taken = Signal()
    """Enter was pressed: the chosen words are to be the passage."""
    turned = Signal(int)
    """To the next page (1) or the one before (-1)."""
    zoomed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = _Canvas()
        self.setWidget(self._canvas)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setAccessibleName(self.tr("Picture of the copy"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        let_letters_act(self)
        self.scale = 1.0
        """How large it is shown: 1 as the picture is, or a page at 96 dots an inch."""

    def show_picture(self, image: QImage, *, fit: bool) -> None:
        """Show a picture, with ``fit`` no wider than there is room."""
        if fit and image.width():
            self.scale = min(1.0, (self.viewport().width() - 8) / image.width())
        self._canvas.show_picture(image, None, self.scale)

    def show_page(self, page: DrawnPage) -> None:
        """Show a page of a PDF; the first box that is marked comes into view."""
        drawn = page.image
        image = QImage(
            drawn.pixels, drawn.width, drawn.height, drawn.width * 4, QImage.Format.Format_RGB32
        ).copy()
        image.setDevicePixelRatio(self.devicePixelRatioF())
        self._canvas.show_picture(image, page, 1.0)
        if page.marked:
            ratio = self.devicePixelRatioF()
            left, top, right, bottom = (round(each / ratio) for each in page.marked[0])
            self.ensureVisible((left + right) // 2, (top + bottom) // 2, 80, 120)

    def fit(self, page: DrawnPage) -> bool:
        """Choose the scale by which a page drawn at 1 is as wide as the room; tell whether it is another."""
        width = page.image.width / self.devicePixelRatioF()
        room = self.viewport().width() - _BAR
        scale = min(1.0, max(_LEAST, room / width)) if width else 1.0
        changed = scale != self.scale
        self.scale = scale
        return changed

    def zoom(self, by: int) -> None:
        """Show it larger or smaller by a step, or with 0 at its own size."""
        self.scale = zoomed(self.scale, by)
        self._canvas.resize_to(self.scale)
        self.zoomed.emit()

    def chosen_words(self) -> str:
        """Return the words that were chosen on a page, on one line."""
        return self._canvas.chosen_words()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the chosen words on Enter, turn the page at its ends."""
        bar = self.verticalScrollBar()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        elif event.key() == Qt.Key.Key_PageDown and bar.value() == bar.maximum():
            self.turned.emit(1)
        elif event.key() == Qt.Key.Key_PageUp and bar.value() == bar.minimum():
            self.turned.emit(-1)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl held."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)


class _Canvas(QWidget):
    """Paints the picture and what is marked and chosen on it."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self._page: DrawnPage | None = None
        self._scale = 1.0
        self._chosen: tuple[int, int] | None = None
        self._anchor: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.IBeamCursor)

    def show_picture(self, image: QImage, page: DrawnPage | None, scale: float) -> None:
        self._image, self._page, self._chosen = image, page, None
        self.setCursor(Qt.CursorShape.IBeamCursor if page else Qt.CursorShape.ArrowCursor)
        self.resize_to(scale)

    def resize_to(self, scale: float) -> None:
        # A page is drawn anew at its scale; a picture is only shown larger.
        self._scale = 1.0 if self._page is not None else scale
        size = self._image.deviceIndependentSize() * self._scale
        self.resize(size.toSize() if not self._image.isNull() else QSize(0, 0))
        self.update()

    def chosen_words(self) -> str:
        if self._page is None or self._chosen is None:
            return ""
        start, end = self._chosen
        return " ".join(self._page.image.text[start:end].split())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._nearest(event.position().toPoint())
        self._chosen = None if place is None else (place, place + 1)
        self._anchor = place
        self.update()
        viewport = self.parentWidget()
        area = viewport.parentWidget() if viewport is not None else None
        if area is not None:
            area.setFocus()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self._nearest(event.position().toPoint())
        if place is None or self._anchor is None:
            return
        self._chosen = (min(self._anchor, place), max(self._anchor, place) + 1)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRect(QPoint(0, 0), self.size()), self._image)
        if self._page is None:
            return
        accent = QColor(theme.current()["accent"])
        ratio = self._image.devicePixelRatio()
        painter.scale(1 / ratio, 1 / ratio)  # the boxes are counted in the image's own dots
        for left, top, right, bottom in self._page.marked:
            # On a page that is always white, darker ground and a line under it are seen in any theme.
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
            painter.fillRect(left, top - 1, right - left, bottom - top + 2, QColor(255, 236, 150))
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            painter.setPen(QPen(QColor(133, 89, 0), 2))
            painter.drawLine(left, bottom + 2, right, bottom + 2)
        if self._chosen is not None:
            accent.setAlpha(70)
            for left, top, right, bottom in lines_of(self._page.image, range(*self._chosen)):
                painter.fillRect(left, top - 1, right - left, bottom - top + 2, accent)

    def _nearest(self, point: QPoint) -> int | None:
        """Return the character nearest to a point, those of its own line before others."""
        if self._page is None or not self._page.image.boxes:
            return None
        point *= self._image.devicePixelRatio()
        best, nearest = None, 1e9
        for place, (left, top, right, bottom) in enumerate(self._page.image.boxes):
            if right <= left or bottom <= top:
                continue
            across = max(left - point.x(), point.x() - right, 0)
            down = max(top - point.y(), point.y() - bottom, 0)
            distance = across + down * 8
            if distance < nearest:
                best, nearest = place, distance
        return best
