"""A list of what came back: each line is looked at, and those that are ticked are taken."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from factcheck.models import NO_CLAIM, ClaimId
from ui.session import Session
from ui.widgets.failure_label import failure_label
from ui.widgets.tip import plain_tip

_CLAIM = Qt.ItemDataRole.UserRole
_LONGEST = 300
"""Characters of a cell that a row shows; the tooltip has more of it."""


class ReturnedLine(Struct, frozen=True):
    """One line of the list."""

    cells: tuple[str, ...]
    claim: ClaimId = NO_CLAIM
    """The claim that it leads to, if there is one."""
    takes: bool | None = None
    """Whether it is ticked at first; None where there is nothing to take."""


class ReturnedDialog(QDialog):
    """Shows lines, each with a tick where it can be taken; double-clicking one leads to its claim."""

    claim_chosen = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.resize(1000, 560)
        self.session = session
        self._heading = QLabel(wordWrap=True)
        self._heading.setProperty("look", "heading")
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        self.hint = QLabel(self.tr("Double-click a line, or press Return, to go to its claim."))
        self.hint.setProperty("look", "second")
        self.lines = QTreeWidget()
        self._failure = failure_label()
        self._take = QPushButton()
        self._take.setProperty("look", "primary")
        self._take.setAutoDefault(False)
        self._take.clicked.connect(self.take_ticked)
        self._take.hide()
        self._lay_out()

    def name(self, title: str, headers: Sequence[str], outside: Sequence[int]) -> None:
        """Say what the list is, and what stands in its columns.

        Those that hold words from outside share the room, and may be cut; the others are as wide as they
        need to be.
        """
        self.setWindowTitle(title)
        self.lines.setAccessibleName(title)
        self.lines.setHeaderLabels(list(headers))
        for column in range(len(headers)):
            wide = column in outside
            mode = QHeaderView.ResizeMode.Stretch if wide else QHeaderView.ResizeMode.ResizeToContents
            self.lines.header().setSectionResizeMode(column, mode)

    def _lay_out(self) -> None:
        self.lines.setRootIsDecorated(False)
        self.lines.setUniformRowHeights(True)
        self.lines.header().setStretchLastSection(False)
        self.lines.itemActivated.connect(self._go)
        self.lines.itemChanged.connect(self._count)
        foot = QHBoxLayout()
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)  # Return goes to the claim of a line
        close.clicked.connect(self.reject)
        foot.addStretch()
        foot.addWidget(close)
        foot.addWidget(self._take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(12)
        for widget in (self._heading, self.lines, self.hint, self._failure):
            layout.addWidget(widget, 1 if widget is self.lines else 0)
        layout.addLayout(foot)

    def show_lines(self, heading: str, lines: Sequence[ReturnedLine]) -> None:
        """Show what came back; the heading says how much it is."""
        self._heading.setText(heading)
        self.lines.clear()
        self.lines.addTopLevelItems([self._item(line) for line in lines])
        self.lines.setCurrentIndex(self.lines.model().index(0, 0))
        self.hint.setVisible(any(line.claim for line in lines))
        self._take.setVisible(any(line.takes is not None for line in lines))
        self.lines.setFocus()
        self._count()

    def _item(self, line: ReturnedLine) -> QTreeWidgetItem:
        cells = [" ".join(cell.split()) for cell in line.cells]
        item = QTreeWidgetItem([cell[:_LONGEST] for cell in cells])
        for column, cell in enumerate(line.cells):
            item.setToolTip(column, plain_tip(cell))
        item.setData(0, _CLAIM, line.claim)
        if line.takes is None:
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
        else:
            item.setCheckState(0, Qt.CheckState.Checked if line.takes else Qt.CheckState.Unchecked)
        return item

    @property
    def ticked(self) -> list[int]:
        """The places of the lines that are to be taken."""
        items = (self.lines.topLevelItem(at) for at in range(self.lines.topLevelItemCount()))
        return [
            at
            for at, item in enumerate(items)
            if item is not None
            and item.data(0, Qt.ItemDataRole.CheckStateRole) is not None
            and item.checkState(0) is Qt.CheckState.Checked
        ]

    def take_ticked(self) -> None:
        """Take what is ticked; each kind of list says how."""
        raise NotImplementedError

    def take_words(self, count: int) -> str:
        """Return what the button says that takes so many lines."""
        raise NotImplementedError

    def tell_failure(self) -> None:
        """Say why nothing was taken."""
        self._failure.setText(self.session.failure)
        self._failure.show()

    def _count(self) -> None:
        if not self._take.isHidden():
            count = len(self.ticked)
            self._take.setText(self.take_words(count))
            self._take.setEnabled(count > 0)

    def _go(self, item: QTreeWidgetItem) -> None:
        claim = item.data(0, _CLAIM)
        if claim:
            self.accept()
            self.claim_chosen.emit(claim)
