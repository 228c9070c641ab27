"""A row of chips, of which one is chosen: several lines where there is room, else one line and “More”."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from ui.widgets.flow import FlowLayout

_GAP = 4


class ChipRow(QWidget):
    """Lays out checkable chips; the chosen one is always to be seen."""

    def __init__(self, chips: Sequence[QPushButton], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips = list(chips)
        self._offered = set(chips)
        self._one_line = False
        self._more = QPushButton(self.tr("More"))
        self._more.setProperty("look", "chip")
        self._more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._more.setAccessibleName(self.tr("More filters"))
        self._more.clicked.connect(self._show_rest)
        flow = FlowLayout(self, gap=_GAP)
        flow.setContentsMargins(12, 8, 12, 8)
        for chip in (*self._chips, self._more):
            flow.addWidget(chip)
            chip.clicked.connect(self.arrange)

    def offer(self, chip: QPushButton, offered: bool) -> None:
        """Offer a chip, or leave it out for now; ``arrange`` makes it so."""
        if offered:
            self._offered.add(chip)
        else:
            self._offered.discard(chip)

    def collapse(self, one_line: bool) -> None:
        """Let the chips take one line only, or as many as they need."""
        if one_line != self._one_line:
            self._one_line = one_line
            self.arrange()

    def arrange(self) -> None:
        """Show the chips that have room."""
        rest = self._rest()
        for chip in self._chips:
            chip.setVisible(chip in self._offered and chip not in rest)
        self._more.setVisible(bool(rest))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find out anew what has room."""
        super().resizeEvent(event)
        if self._one_line:
            self.arrange()

    def _rest(self) -> list[QPushButton]:
        """Return the chips that one line has no room for."""
        offered = [chip for chip in self._chips if chip in self._offered]
        if not self._one_line or self._length(offered) <= self._room():
            return []
        shown = list(offered)
        while len(shown) > 1 and self._length([*shown, self._more]) > self._room():
            # From the end, where the rare ones stand; the chosen one stays.
            shown.remove(next(chip for chip in reversed(shown) if not chip.isChecked()))
        return [chip for chip in offered if chip not in shown]

    def _room(self) -> int:
        margins = self.contentsMargins()
        layout = self.layout()
        inner = layout.contentsMargins() if layout is not None else margins
        return self.width() - inner.left() - inner.right()

    def _length(self, chips: Sequence[QPushButton]) -> int:
        return sum(chip.sizeHint().width() for chip in chips) + _GAP * (len(chips) - 1)

    def _show_rest(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for chip in self._rest():
            menu.addAction(chip.text(), chip.click)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))
