"""Keeps what has the keyboard in view in a pane that scrolls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

_AROUND = 24
"""Pixels that stay free above and below."""


class FocusInView(QObject):
    """Scrolls an area whenever the focus comes to a part of it, and while that part grows.

    Qt itself scrolls for the Tab key alone: not where a command leads into a field, and not where a
    field that is typed into grows beyond the lower edge.
    """

    def __init__(self, area: QScrollArea, page: QWidget) -> None:
        super().__init__(area)
        self._area, self._page = area, page
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self._bring)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._moved)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again once the page has another size."""
        if event.type() is QEvent.Type.Resize:
            self._wait.start(0)
        return super().eventFilter(watched, event)

    def _moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._area.isAncestorOf(now):
            # Later: what has just been shown gets its place when it is laid out.
            self._wait.start(0)

    def _bring(self) -> None:
        # Nothing moves away under a pointer that is held down.
        focused = QApplication.focusWidget()
        if focused is None or not self._area.isAncestorOf(focused) or QApplication.mouseButtons():
            return
        box = QRect(focused.mapTo(self._page, QPoint()), focused.size()).adjusted(0, -_AROUND, 0, _AROUND)
        if box.height() > self._area.viewport().height():
            self._area.ensureWidgetVisible(focused, 0, _AROUND)
            return
        # Of a field Qt would show the line with the cursor alone.
        for y in (box.bottom(), box.top()):
            self._area.ensureVisible(0, y, 0, 0)
