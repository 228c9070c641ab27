"""What was checked before: claims of other articles that may state the same, to take over or to go to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from factcheck.case.sentences.dates import day
from factcheck.models import Scale
from ui.translation import said
from ui.widgets.tip import plain_tip

if TYPE_CHECKING:
    from factcheck.desk.memory import CheckedBefore

_BEFORE = Qt.ItemDataRole.UserRole


class BeforeDialog(QDialog):
    """Lists claims, the likeliest first; nothing is taken over by itself."""

    taken = Signal(object)
    """The CheckedBefore whose verdict and sources are wanted."""
    wanted = Signal(object)
    """The CheckedBefore to go to."""

    def __init__(
        self, text: str, found: Sequence[CheckedBefore], scale: Scale, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Checked before"))
        self.resize(680, 420)
        claim = QLabel(f"“{' '.join(text.split())}”", wordWrap=True)
        claim.setTextFormat(Qt.TextFormat.PlainText)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Claims that were checked before"))
        self._list.setWordWrap(True)
        self._list.setSpacing(3)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for row in found:
            self._list.addItem(_item(row, scale, self._otherwise(row)))
        self._list.setCurrentRow(0)
        self._list.itemActivated.connect(self._go)
        take = QPushButton(self.tr("Take over verdict and sources"))
        take.setProperty("look", "primary")
        take.clicked.connect(self._take)
        go, close = QPushButton(self.tr("Go to it")), QPushButton(self.tr("Close"))
        go.clicked.connect(self._go)
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        for button in (take, go, close):
            button.setAutoDefault(False)  # Enter belongs to the list, where it goes to the claim
        foot.addWidget(take)
        foot.addWidget(go)
        foot.addStretch(1)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addWidget(claim)
        layout.addWidget(self._list, 1)
        layout.addLayout(foot)

    def rows(self) -> list[str]:
        """Return what is listed."""
        return [self._list.item(row).text() for row in range(self._list.count())]

    def _otherwise(self, row: CheckedBefore) -> str:
        """Say which figures it states otherwise, a line each."""
        words = self.tr("⚠ Stated otherwise: here “{here}”, there “{there}”")
        return "".join(f"\n{words.format(here=here, there=there)}" for here, there in row.otherwise)

    def _take(self) -> None:
        self.accept()
        self.taken.emit(self._list.currentItem().data(_BEFORE))

    def _go(self) -> None:
        self.accept()
        self.wanted.emit(self._list.currentItem().data(_BEFORE))


def _item(row: CheckedBefore, scale: Scale, otherwise: str) -> QListWidgetItem:
    verdict = scale.verdict(row.verdict)
    named = f"{verdict.mark} {said(verdict.name)}" if verdict is not None else row.verdict
    words = " ".join(row.text.split())
    item = QListWidgetItem(f"{named} · {said(day(row.changed))} · {row.title}\n{words}{otherwise}")
    item.setData(_BEFORE, row)
    item.setToolTip(plain_tip(words))
    return item
