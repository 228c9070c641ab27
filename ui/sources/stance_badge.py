"""What a source says to a claim, as a badge that is changed with one key."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from factcheck.case.sentences.kinds import STANCES
from factcheck.models import Stance
from ui.translation import said
from ui.widgets.tip import plain_tip

_KEYS = {"+": Stance.SUPPORTS, "=": Stance.SUPPORTS, "-": Stance.CONTRADICTS, ".": Stance.CONTEXT}
_LOOKS = {Stance.SUPPORTS: "added", Stance.CONTRADICTS: "removed"}


class StanceBadge(QLabel):
    """Shows a stance; +, - and . choose one, a click or Space the next."""

    chosen = Signal(object)
    """A Stance."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stance = Stance.CONTEXT
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setToolTip(plain_tip(self.tr("+ supports, - contradicts, . gives context")))

    def show_stance(self, stance: Stance) -> None:
        """Show a stance."""
        self._stance = stance
        self.setText(said(STANCES[stance]))
        self.setAccessibleName(self.tr("Stance: {stance}").format(stance=self.text()))
        self.setProperty("stance", _LOOKS.get(stance, "quiet"))
        self.style().unpolish(self)
        self.style().polish(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose a stance by its key, or the next with Space."""
        if event.text() in _KEYS:
            self.chosen.emit(_KEYS[event.text()])
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose_next()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the next stance."""
        self._choose_next()

    def _choose_next(self) -> None:
        stances = list(Stance)
        self.chosen.emit(stances[(stances.index(self._stance) + 1) % len(stances)])
