"""The line of a source's card that says how its copy stands, and keeps one where there is none."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from factcheck.case.copies import CopyState
from ui.translation import said
from ui.widgets.tip import plain_tip


class CopyLine(QWidget):
    """Shows the state of a copy with its mark, and the one step that comes next."""

    keep_wanted = Signal()
    view_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = QLabel(wordWrap=True)
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        self._state.setProperty("look", "second")
        self._keep = QPushButton(self.tr("Keep a copy"))
        self._keep.setToolTip(
            plain_tip(self.tr("Keep this page or file in the library, unchanged from now on"))
        )
        self._keep.clicked.connect(self.keep_wanted)
        self._view = QPushButton(self.tr("View copy"))
        self._view.clicked.connect(self.view_wanted)
        for button in (self._keep, self._view):
            button.setProperty("look", "link")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._state, 1)
        layout.addWidget(self._keep)
        layout.addWidget(self._view)

    def show_state(self, state: CopyState, *, can_keep: bool) -> None:
        """Show how the copy stands."""
        self._state.setText(" · ".join(map(said, state.facts)) if state.capture else self.tr("no copy kept"))
        self._state.setProperty("alarm", state.alarm.value)
        self._state.style().unpolish(self._state)
        self._state.style().polish(self._state)
        self._keep.setVisible(state.capture is None and can_keep)
        self._view.setVisible(state.capture is not None)
        self.setAccessibleName(self._state.text())
