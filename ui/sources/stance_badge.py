"""What a source says to a claim, as a badge that is changed with one key."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from factcheck.case.sentences.kinds import STANCES
from factcheck.models import Stance
from ui.keys.keymap import keymap, pressed
from ui.translation import said
from ui.widgets.tip import plain_tip

_LOOKS = {Stance.SUPPORTS: "added", Stance.CONTRADICTS: "removed"}


class StanceBadge(QLabel):
    """Shows a stance; the keys of the stances choose one, a click or Space the next."""

    chosen = Signal(object)
    """A Stance."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stance = Stance.CONTEXT
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        keymap().changed.connect(self._show_hint)
        self._show_hint()

    def show_stance(self, stance: Stance) -> None:
        """Show a stance."""
        self._stance = stance
        self.setText(said(STANCES[stance]))
        self.setAccessibleName(self.tr("Stance: {stance}").format(stance=self.text()))
        self.setProperty("stance", _LOOKS.get(stance, "quiet"))
        self.style().unpolish(self)
        self.style().polish(self)

    def _show_hint(self) -> None:
        keys = keymap()
        named = (
            (Stance.SUPPORTS, self.tr("{key} supports")),
            (Stance.CONTRADICTS, self.tr("{key} contradicts")),
            (Stance.CONTEXT, self.tr("{key} gives context")),
        )
        told = [words.format(key=key) for stance, words in named if (key := keys.text(stance.value))]
        self.setToolTip(plain_tip(", ".join(told)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose a stance by its key, or the next with Space."""
        # The commands of the stances go by their names.
        wanted = keymap().owner(pressed(event))
        if wanted in set(Stance):
            self.chosen.emit(Stance(wanted))
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
