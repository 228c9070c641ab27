"""Records the lines of text that a widget paints, whatever class paints them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QSize
from PySide6.QtGui import (
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QPainter,
    QRegion,
    QTextItem,
    QTransform,
)
from PySide6.QtWidgets import QWidget

_SAME_LINE = 4.0
"""Pixels by which pieces of one line may stand apart: a blank is a piece of its own."""


@dataclass(frozen=True, slots=True)
class Painted:
    """A line of text and where it stands in its widget, in pixels from the left."""

    text: str
    left: float
    right: float
    baseline: float


class _Recorder(QPaintEngine):
    """Keeps each piece of text with its place, and lets everything else go."""

    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.pieces: list[Painted] = []
        self._transform = QTransform()

    def begin(self, _device: QPaintDevice) -> bool:
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, state: QPaintEngineState) -> None:
        if state.state() & QPaintEngine.DirtyFlag.DirtyTransform:
            self._transform = state.transform()

    def drawTextItem(self, place: object, item: QTextItem) -> None:
        assert isinstance(place, QPointF | QPoint)
        start = self._transform.map(QPointF(place))
        self.pieces.append(Painted(item.text(), start.x(), start.x() + item.width(), start.y()))

    # Without these Qt would draw pictures and shapes on an engine that has none of its own. Those for
    # rectangles, lines and points are left to the base class, which hands them on to the ones here:
    # PySide 6.11 crashes when it hands an array over to them.

    def drawPixmap(self, _target: object, _pixmap: object, _source: object) -> None: ...

    def drawTiledPixmap(self, _rect: object, _pixmap: object, _start: object) -> None: ...

    def drawImage(self, _target: object, _image: object, _part: object, /, flags: object = None) -> None: ...

    def drawPath(self, _path: object) -> None: ...

    def drawPolygon(self, *_points: object) -> None: ...

    def drawEllipse(self, _rect: object) -> None: ...


class _Sheet(QPaintDevice):
    """Has a widget's size and paints with the recorder."""

    def __init__(self, size: QSize) -> None:
        super().__init__()
        self.recorder = _Recorder()
        metric = QPaintDevice.PaintDeviceMetric
        self._metrics = {
            metric.PdmWidth: size.width(),
            metric.PdmHeight: size.height(),
            metric.PdmWidthMM: size.width() // 4,
            metric.PdmHeightMM: size.height() // 4,
            metric.PdmNumColors: 2**31 - 1,
            metric.PdmDepth: 32,
            metric.PdmDpiX: 96,
            metric.PdmDpiY: 96,
            metric.PdmPhysicalDpiX: 96,
            metric.PdmPhysicalDpiY: 96,
            metric.PdmDevicePixelRatio: 1,
            metric.PdmDevicePixelRatioScaled: 1 << 16,  # Qt counts it in 65,536ths
        }

    def paintEngine(self) -> QPaintEngine:
        return self.recorder

    def metric(self, metric: QPaintDevice.PaintDeviceMetric) -> int:
        return self._metrics.get(metric, 0)


def painted(part: QWidget) -> list[Painted]:
    """Return the lines that a widget paints itself, without those of its children."""
    sheet = _Sheet(part.size())
    painter = QPainter(sheet)
    part.render(painter, QPoint(), QRegion(), QWidget.RenderFlag(0))
    painter.end()
    lines: list[Painted] = []
    for piece in sheet.recorder.pieces:
        last = lines[-1] if lines else None
        if last and last.baseline == piece.baseline and abs(piece.left - last.right) < _SAME_LINE:
            lines[-1] = Painted(last.text + piece.text, last.left, piece.right, last.baseline)
        else:
            lines.append(piece)
    return lines
