"""A picture shown large: regions are drawn on it with the mouse or by keys, those of claims are chosen."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from factcheck.models import Region
from ui import theme
from ui.widgets.letters import let_letters_act
from ui.widgets.region_marks import RegionMark, paint_regions
from ui.widgets.zoom import zoomed

_STEP = 0.01
"""The share of the picture by which an arrow key moves a region's edge."""
_FIRST = Region(0.4, 0.4, 0.2, 0.2)
"""Where a region begins that is drawn by keys."""
_HELD = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
_ARROWS = {
    Qt.Key.Key_Left: (-_STEP, 0.0),
    Qt.Key.Key_Right: (_STEP, 0.0),
    Qt.Key.Key_Up: (0.0, -_STEP),
    Qt.Key.Key_Down: (0.0, _STEP),
}


class PictureCanvas(QScrollArea):
    """Shows one picture as large as the person wants it, with its regions."""

    drawn = Signal()
    """Another region was drawn, or none is any more."""
    chosen = Signal(int)
    """The place of a mark that was clicked, in the order in which marks were given."""
    finished = Signal()
    """Enter was pressed: the region is as it should be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = _Sheet(self)
        self.setWidget(self._sheet)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        let_letters_act(self)
        self.scale = 1.0

    @property
    def region(self) -> Region | None:
        """The region that is drawn and belongs to no claim yet."""
        return self._sheet.region

    def show_picture(self, image: QImage, words: str) -> None:
        """Show a picture no larger than there is room, or words where there is nothing to show."""
        self._sheet.show_picture(image, words)
        room = self.viewport().size()
        size = image.size() if not image.isNull() else QSize(640, 220)
        self.scale = min(1.0, (room.width() - 8) / size.width(), (room.height() - 8) / size.height())
        self._sheet.resize_to(max(self.scale, 0.05))

    def show_marks(self, marks: list[RegionMark]) -> None:
        """Show the regions of claims."""
        self._sheet.marks = marks
        self._sheet.update()

    def draw(self, region: Region | None) -> None:
        """Show a region as drawn, or none."""
        if region != self._sheet.region:
            self._sheet.region = region
            self._sheet.update()
            self.drawn.emit()

    def zoom(self, by: int) -> None:
        """Show the picture larger or smaller by a step, or with 0 at its own size."""
        self.scale = zoomed(self.scale, by)
        self._sheet.resize_to(self.scale)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Draw by the arrow keys: they move a region, with Shift its far corner."""
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        arrow = next((step for each, step in _ARROWS.items() if each == key), None)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finished.emit()
        elif key == Qt.Key.Key_Escape and self.region is not None:
            self.draw(None)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(1)
        elif key == Qt.Key.Key_Minus:
            self.zoom(-1)
        elif arrow is not None and held in _HELD:
            self._step(*arrow, sizing=held == Qt.KeyboardModifier.ShiftModifier)
        else:
            super().keyPressEvent(event)

    def _step(self, across: float, down: float, *, sizing: bool) -> None:
        now = self.region
        if now is None:
            self.draw(_FIRST)
        elif sizing:
            width = min(max(now.width + across, _STEP), 1 - now.left)
            height = min(max(now.height + down, _STEP), 1 - now.top)
            self.draw(Region(now.top, now.left, width, height))
        else:
            left = min(max(now.left + across, 0.0), 1 - now.width)
            top = min(max(now.top + down, 0.0), 1 - now.height)
            self.draw(Region(top, left, now.width, now.height))
        if self.region is not None:
            box = self._sheet.box(self.region).adjusted(-20, -20, 20, 20).toAlignedRect()
            middle = box.center()
            self.ensureVisible(middle.x(), middle.y(), box.width() // 2, box.height() // 2)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl held."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)


class _Sheet(QWidget):
    """Paints the picture with its regions, and takes the mouse."""

    def __init__(self, area: PictureCanvas) -> None:
        super().__init__()
        self._area = area
        self._image = QImage()
        self._words = ""
        self._pressed: QPointF | None = None
        self.marks: list[RegionMark] = []
        self.region: Region | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def show_picture(self, image: QImage, words: str) -> None:
        self._image, self._words, self.region = image, words, None

    def resize_to(self, scale: float) -> None:
        size = QSize(640, 220) if self._image.isNull() else self._image.size() * scale
        self.resize(size.expandedTo(QSize(24, 24)))
        self.update()

    def box(self, region: Region) -> QRectF:
        width, height = self.width(), self.height()
        return QRectF(region.left * width, region.top * height, region.width * width, region.height * height)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._area.setFocus()
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        box = QRectF(self._pressed, event.position()).normalized()
        box = box.intersected(QRectF(self.rect()))
        if min(box.width(), box.height()) >= 4:
            self._area.draw(
                Region(
                    box.top() / self.height(),
                    box.left() / self.width(),
                    box.width() / self.width(),
                    box.height() / self.height(),
                )
            )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None or (event.position() - pressed).manhattanLength() >= 4:
            return
        held = [
            (box.width() * box.height(), at)
            for at, mark in enumerate(self.marks)
            if (box := mark.inside(QRectF(self.rect()))).contains(pressed)
        ]
        if held:
            self._area.chosen.emit(min(held)[1])

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, whole = theme.current(), QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._image.isNull():
            painter.fillRect(whole, colours["panel"])
            painter.setPen(colours["quiet"])
            inside = whole.adjusted(16, 16, -16, -16)
            painter.drawText(inside, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter, self._words)
        else:
            painter.drawImage(whole, self._image)
        paint_regions(painter, whole, self.marks, colours)
        if self.region is not None:
            drawn = self.region
            mark = RegionMark(
                drawn.left, drawn.top, drawn.width, drawn.height, "", colours["accent"], (3.0, 2.0)
            )
            paint_regions(painter, whole, (mark,), colours)
