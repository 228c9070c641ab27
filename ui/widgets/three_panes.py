"""Three panes side by side whose middle one stays readable as long as the others can give."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget


class ThreePanes(QSplitter):
    """Gives the side panes the widths that the person chose, narrowing them in a small window."""

    def __init__(
        self,
        panes: tuple[QWidget, QWidget, QWidget],
        *,
        least: tuple[int, int, int],
        readable: int,
        sides: tuple[int, int],
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._least = least
        self._readable = readable
        self.sides = sides
        self.setChildrenCollapsible(False)
        for pane, width in zip(panes, least, strict=True):
            pane.setMinimumWidth(width)
            self.addWidget(pane)
        self.splitterMoved.connect(self._keep_sides)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width out."""
        super().resizeEvent(event)
        self.share_out()

    def share_out(self) -> None:
        """Give the middle pane its readable width, taking first from the left and then from the right."""
        left, right = self.sides
        whole = self.width() - 2 * self.handleWidth()
        missing = max(0, self._readable - (whole - left - right))
        give = min(missing, max(0, left - self._least[0]))
        take = min(missing - give, max(0, right - self._least[2]))
        left, right = left - give, right - take
        self.setSizes([left, whole - left - right, right])

    def _keep_sides(self) -> None:
        left, _, right = self.sizes()
        self.sides = (left, right)
