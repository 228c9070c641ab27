"""What the shelf shows and in what order: two drop-downs, and what to do with a removed article."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from factcheck.models import ShelfOrder, ShelfState
from ui.widgets.choice_box import ChoiceBox


class ShelfChoices(QWidget):
    """Lets the person choose; ``changed`` tells when they did."""

    changed = Signal()
    put_back_wanted = Signal()
    remove_for_good_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._order, self._state = ChoiceBox(), ChoiceBox()
        for order, words in (
            (ShelfOrder.CHANGED, self.tr("Last change")),
            (ShelfOrder.DEADLINE, self.tr("Deadline")),
            (ShelfOrder.PROGRESS, self.tr("Most left to check")),
        ):
            self._order.addItem(words, order)
        for state, words in (
            (ShelfState.ALL, self.tr("All articles")),
            (ShelfState.UNTOUCHED, self.tr("Not begun")),
            (ShelfState.UNDER_WAY, self.tr("Under way")),
            (ShelfState.CHECKED, self.tr("Checked")),
            (ShelfState.REMOVED, self.tr("Removed")),
        ):
            self._state.addItem(words, state)
        self._order.setAccessibleName(self.tr("Sort by"))
        self._state.setAccessibleName(self.tr("Show"))
        for choice in (self._order, self._state):
            choice.currentIndexChanged.connect(self._chosen)
        self._put_back = QPushButton(self.tr("Put back"))
        self._put_back.clicked.connect(self.put_back_wanted)
        self._for_good = QPushButton(self.tr("Remove for good…"))
        self._for_good.clicked.connect(self.remove_for_good_wanted)
        self._lay_out()
        self.offer_removal(False)

    @property
    def order(self) -> ShelfOrder:
        """What the articles are sorted by."""
        return ShelfOrder(self._order.currentData())

    @property
    def state(self) -> ShelfState:
        """Which articles are shown."""
        return ShelfState(self._state.currentData())

    def choose(self, order: str, state: str) -> None:
        """Choose what the person chose before; what is not known stays as it is."""
        for choice, wanted in ((self._order, order), (self._state, state)):
            at = choice.findData(wanted)
            if at >= 0:
                choice.setCurrentIndex(at)

    def offer_removal(self, is_chosen: bool) -> None:
        """Offer what can be done with a removed article, where those are shown and one is chosen."""
        for button in (self._put_back, self._for_good):
            button.setVisible(self.state is ShelfState.REMOVED)
            button.setEnabled(is_chosen)

    def _chosen(self) -> None:
        self.offer_removal(False)
        self.changed.emit()

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for words, choice in ((self.tr("Show"), self._state), (self.tr("Sort by"), self._order)):
            label = QLabel(words)
            label.setProperty("look", "second")
            label.setBuddy(choice)
            layout.addWidget(label)
            layout.addWidget(choice)
            layout.addSpacing(12)
        layout.addStretch()
        layout.addWidget(self._put_back)
        layout.addWidget(self._for_good)
