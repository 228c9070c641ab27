"""One conflict: what stood before, what each desk set, and the buttons that settle it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from factcheck.case.conflicts import Way, mine, theirs, ways
from factcheck.case.sentences.conflicts import base, shown, subject
from factcheck.models import Case, ClaimId, Conflict, ConflictValue, DeskId
from ui.keys.keymap import keymap
from ui.translation import said, said_moment
from ui.widgets.flow import FlowLayout

COMMANDS = {Way.MINE: "settle_mine", Way.THEIRS: "settle_theirs", Way.BOTH: "settle_both"}
"""The command that settles the first conflict of the selected claim each way."""


class ConflictRow(QWidget):
    """Shows a conflict and says which way it is to be settled; the values are plain text."""

    settled = Signal(str, str)
    """The conflict's id, and the Way."""
    wanted = Signal(str)
    """The claim that the person wants to look at."""

    def __init__(
        self,
        conflict: Conflict,
        case: Case,
        desk: DeskId,
        *,
        unlocked: bool = False,
        has_keys: bool = False,
        heading: str = "",
        leads: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Take the conflict as it may show.

        With ``has_keys`` its buttons name the keys that press them; with ``leads`` one leads to its claim.
        """
        super().__init__(parent)
        self.setProperty("look", "remark")
        # A plain widget has no ground of a style sheet without it.
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._conflict, self._case, self._desk = conflict, case, desk
        what = said(subject(conflict, case, unlocked=unlocked))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setSpacing(6)
        head = _plain(heading or self.tr("⇄ {what}: two desks differ").format(what=what))
        layout.addWidget(head)
        layout.addLayout(self._values())
        layout.addWidget(self._buttons(what, has_keys, conflict.claim if leads else None))

    def _values(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        rows = [(self.tr("Mine"), mine(self._conflict, self._desk))]
        rows += [(self.tr("Theirs"), each) for each in self._others()]
        if self._conflict.columns:
            before = _plain(said(base(self._conflict, self._case)))
            before.setProperty("look", "second")
            self._add(grid, self.tr("Before"), before)
        for name, written in rows:
            self._add(grid, name, _plain(said(shown(self._conflict, written, self._case))))
            by = self.tr("{person}, {when}").format(
                person=written.actor or self.tr("somebody"), when=said_moment(written.at, short=True)
            )
            told = _plain(by)
            told.setProperty("look", "second")
            grid.addWidget(told, grid.rowCount(), 1)
        return grid

    def _others(self) -> list[ConflictValue]:
        """Return the values of others, first the one that «theirs» takes."""
        own, other = mine(self._conflict, self._desk), theirs(self._conflict, self._desk)
        return [other, *(each for each in self._conflict.values if each is not own and each is not other)]

    def _add(self, grid: QGridLayout, name: str, words: QLabel) -> None:
        label = QLabel(name)
        label.setProperty("look", "second")
        words.setAccessibleName(f"{name}: {words.text()}")
        row = grid.rowCount()
        grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(words, row, 1)

    def _buttons(self, what: str, has_keys: bool, claim: ClaimId | None) -> QWidget:
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=6)
        answers = {
            Way.MINE: self.tr("Keep mine"),
            Way.THEIRS: self.tr("Take theirs"),
            Way.BOTH: self.tr("Both as note"),
        }
        for way in ways(self._conflict):
            words = answers[way]
            button = QPushButton(keymap().hint(words, COMMANDS[way]) if has_keys else words)
            button.setAccessibleName(self.tr("{what}: {answer}").format(what=what, answer=words))
            button.clicked.connect(partial(self.settled.emit, self._conflict.id, way.value))
            flow.addWidget(button)
        if claim is not None:
            flow.addWidget(self._way(claim))
        return buttons

    def _way(self, claim: ClaimId) -> QPushButton:
        way = QPushButton(self.tr("Go to the claim"))
        way.setProperty("look", "link")
        way.clicked.connect(partial(self.wanted.emit, claim))
        return way


def _plain(words: str) -> QLabel:
    label = QLabel(words, wordWrap=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
