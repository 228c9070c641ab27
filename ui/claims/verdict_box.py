"""The verdict buttons with their keys, the ruling, the as-of date and the work state."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from factcheck.case.due import due_day
from factcheck.models import Case, EventKind, PlacedClaim, Scale, Verdict, WorkState
from factcheck.sentences import Sentence, say
from ui import theme
from ui.actions import VERDICTS
from ui.claims.box import ClaimBox, section
from ui.keys.keymap import keymap
from ui.session import Session
from ui.translation import said
from ui.unsaved import BoundField
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.line import TextLine
from ui.widgets.tip import plain_tip

_MOST_COLUMNS = 3
_GAP = 6


_LONGEST_KEY = 44
"""Pixels that a key takes at most, so that labels of two words stand beside it in three columns."""


class VerdictButton(QAbstractButton):
    """One verdict: mark and label at the left, its key at the right."""

    def __init__(self, verdict: Verdict, command: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.verdict = verdict
        self._command = command
        self._key = ""
        self.setCheckable(True)
        self.setText(said(verdict.name))
        self.setAccessibleName(self.text())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        keymap().changed.connect(self._show_key)
        self._show_key()

    def _show_key(self) -> None:
        self._key = keymap().text(self._command)
        self.setToolTip(plain_tip(keymap().hint(f"{self.verdict.mark} {self.text()}", self._command)))
        self.updateGeometry()
        self.update()

    def _room_for_key(self) -> int:
        """Return the width that the key is shown in; a long one is cut, and whole in the tooltip."""
        width = QFontMetrics(theme.interface_font(11)).horizontalAdvance(self._key)
        return min(max(width, 8), _LONGEST_KEY)

    def sizeHint(self) -> QSize:
        """Ask for room for the label and the key."""
        font = QFontMetrics(theme.interface_font(12, bold=True))
        return QSize(
            font.horizontalAdvance(f"{self.verdict.mark} {self.text()}") + 20 + self._room_for_key(), 36
        )

    def minimumSizeHint(self) -> QSize:
        """Be content with little room: the box chooses the columns by the size hints."""
        return QSize(84, 36)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button as its verdict looks when it is the chosen one."""
        shown = theme.current()
        look = shown.verdict(self.verdict.colour)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = shown["hover"] if self.underMouse() else shown["paper"]
        border, ink = shown["line"], shown["ink"]
        if not self.isEnabled():
            ground, ink = shown["panel"], shown["quiet"]
        if self.isChecked():
            ground, border, ink = look.weak or shown["hover"], look.ink, look.ink
        if self.hasFocus():
            border = shown["accent"]
        painter.setPen(QPen(border, 2 if self.hasFocus() else 1))
        painter.setBrush(ground)
        inset = 1 if self.hasFocus() else 0.5
        painter.drawRoundedRect(self.rect().toRectF().adjusted(inset, inset, -inset, -inset), 6, 6)
        painter.setPen(ink)
        painter.setFont(theme.interface_font(12, bold=self.isChecked()))
        place = self.rect().adjusted(8, 0, -8 - self._room_for_key(), 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
        mark = f"{self.verdict.mark} "
        painter.setPen(look.ink if self.isEnabled() or self.isChecked() else ink)
        painter.drawText(place, int(flags), mark)
        place.adjust(painter.fontMetrics().horizontalAdvance(mark), 0, 0, 0)
        painter.setPen(ink)
        painter.drawText(place, int(flags), self.text())
        painter.setPen(ink if self.isChecked() else shown["quiet"])
        painter.setFont(theme.interface_font(11))
        room = self._room_for_key() + 2
        key = QRect(self.width() - 6 - room, 0, room, self.height())
        cut = painter.fontMetrics().elidedText(self._key, Qt.TextElideMode.ElideMiddle, room)
        painter.drawText(key, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), cut)


class VerdictBox(ClaimBox):
    """Where a claim is decided."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._scale: Scale | None = None
        self.buttons: list[VerdictButton] = []
        self._grid = QGridLayout()
        self._grid.setSpacing(_GAP)
        self._columns = _MOST_COLUMNS
        self._ruling = TextLine(self.tr("Ruling in words"), self.tr("Ruling"))
        self._ruling.setAccessibleName(self.tr("Ruling"))
        # A date is handed over as a whole: half of one would be a step of its own in the record.
        self._as_of = TextLine(self.tr("As of (date)"), self.tr("As of"), pauses=False)
        self._as_of.setAccessibleName(self.tr("As-of date"))
        self._as_of.setToolTip(
            plain_tip(self.tr("The day up to which the verdict holds, such as 2026-11-10"))
        )
        self._due = TextLine(self.tr("Due again (date)"), self.tr("Due again"), self.tr("Due"), pauses=False)
        self._due.setAccessibleName(self.tr("Due again"))
        self._state = ChoiceBox()
        self._state.setAccessibleName(self.tr("Work state"))
        for state, label in _state_labels().items():
            self._state.addItem(said(label), state)
        self._state.activated.connect(self._state_chosen)
        self._waiting_on = TextLine(self.tr("Waiting on whom?"))
        self._waiting_on.setAccessibleName(self.tr("Waiting on"))
        verdicts, bound = session.desk.verdicts, partial(BoundField, session.unsaved)
        self._bound_ruling = bound(self._ruling, "ruling", verdicts.rule, EventKind.RULING_WRITTEN)
        self._bound_as_of = bound(self._as_of, "as_of", verdicts.date, EventKind.AS_OF_SET)
        self._bound_due = bound(self._due, "due", verdicts.set_due, EventKind.DUE_SET)
        self._bound_waiting_on = bound(
            self._waiting_on,
            "waiting_on",
            lambda claim, text: verdicts.set_work_state(claim, WorkState.WAITING, text),
            EventKind.WORK_STATE_SET,
        )
        self._lay_out()
        theme.themes().changed.connect(self.update)

    def show_claim(self, case: Case, placed: PlacedClaim) -> None:
        """Show how a claim was decided."""
        if case.scale != self._scale:
            self._make_buttons(case.scale)
        for button in self.buttons:
            button.setChecked(button.verdict.key == placed.claim.verdict)
        self._bound_ruling.show_text(placed.id, placed.claim.ruling)
        self._bound_as_of.show_text(placed.id, placed.claim.as_of)
        self._bound_due.show_text(placed.id, placed.claim.due)
        by_rule = due_day(case, placed)
        self._due.setToolTip(
            plain_tip(
                self.tr("By the house rule it is due again on {day}.").format(day=by_rule)
                if by_rule and not placed.claim.due
                else self.tr("The day on which it is to be looked at again, such as 2027-05-01")
            )
        )
        self._bound_waiting_on.show_text(placed.id, placed.claim.waiting_on)
        self._state.setCurrentIndex(self._state.findData(placed.claim.work_state))
        self._waiting_on.setVisible(placed.claim.work_state is WorkState.WAITING)

    def choose(self, index: int) -> None:
        """Set the verdict at a place of the scale; setting it once more changes nothing.

        Only «Take verdict off» and undo take it off: a key that set or removed it by turns could
        undo work that was out of sight.
        """
        if self._scale is None or self.placed is None or index >= len(self._scale.verdicts):
            return
        key = self._scale.verdicts[index].key
        self.session.run(self.session.desk.several.set_verdict, self.session.chosen, key)
        # A refused verdict leaves its button pressed by Qt, though nothing was set.
        self._show()

    def flush(self) -> None:
        """Hand over what was typed into the fields."""
        for field in (self._ruling, self._as_of, self._due, self._waiting_on):
            field.flush()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the verdicts in as many columns as the new width has room for."""
        super().resizeEvent(event)
        if self._fitting() != self._columns:
            self._place_buttons()

    def _lay_out(self) -> None:
        days = QHBoxLayout()
        days.addWidget(self._as_of)
        days.addWidget(self._due)
        work = QHBoxLayout()
        label = QLabel(self.tr("Work"))
        label.setProperty("look", "second")
        label.setBuddy(self._state)
        work.addWidget(label)
        work.addWidget(self._state)
        work.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(section(self.tr("Verdict")))
        layout.addLayout(self._grid)
        layout.addWidget(self._ruling)
        layout.addLayout(days)
        layout.addLayout(work)
        # On a line of its own: beside the state there is no room for a name in a narrow pane.
        layout.addWidget(self._waiting_on)

    def _make_buttons(self, scale: Scale) -> None:
        for button in self.buttons:
            self._grid.removeWidget(button)
            button.deleteLater()
        self._scale = scale
        self.buttons = [
            VerdictButton(verdict, command, self)
            for command, verdict in zip(VERDICTS, scale.verdicts, strict=False)
        ]
        for index, button in enumerate(self.buttons):
            button.clicked.connect(partial(self.choose, index))
        self._place_buttons()

    def _fitting(self) -> int:
        """Return in how many columns every label stands whole on one line; at least one."""
        widest = max((button.sizeHint().width() for button in self.buttons), default=1)
        return max(1, min(_MOST_COLUMNS, (self.width() + _GAP) // (widest + _GAP)))

    def _place_buttons(self) -> None:
        self._columns = self._fitting()
        for column in range(_MOST_COLUMNS):
            self._grid.setColumnStretch(column, int(column < self._columns))
        for index, button in enumerate(self.buttons):
            self._grid.addWidget(button, index // self._columns, index % self._columns)

    def _state_chosen(self, index: int) -> None:
        if self.placed is None:
            return
        # Before the state: a name handed over after it would set the claim to waiting again.
        self._waiting_on.flush()
        state = WorkState(self._state.itemData(index))
        if state is not self.placed.claim.work_state:
            set_state = self.session.desk.several.set_work_state
            if not self.session.did(set_state, self.session.chosen, state, self._waiting_on.text()):
                self._show()  # else the box would go on showing what was refused
                return
        # Who passes «Waiting» with the arrow keys is on the way to another state.
        if state is WorkState.WAITING and self._state.from_list:
            self._waiting_on.setFocus()


def _state_labels() -> dict[WorkState, Sentence]:
    return {
        WorkState.OPEN: say("Open"),
        WorkState.WAITING: say("Waiting on…"),
        WorkState.SECOND_READ: say("Second read"),
        WorkState.DONE: say("Done"),
    }
