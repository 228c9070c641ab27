"""What the desk checks remark on the selected claim; each remark can be answered and put away."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from factcheck.case.remarks import answered_on, remarks_on
from factcheck.case.sentences.dates import day
from factcheck.models import Answer, Case, PlacedClaim, Remark
from ui.claims.box import ClaimBox, take_out
from ui.session import Session
from ui.translation import said
from ui.widgets.tip import plain_tip


class RemarksBox(ClaimBox):
    """Shown only where there is a remark; never says what the verdict should be."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(4)
        self._shown: list[Remark] = []
        self._answered: list[tuple[Remark, Answer | None]] = []
        session.remarks_found.connect(self._show)

    def show_claim(self, case: Case, placed: PlacedClaim) -> None:
        """Show the remarks that the checker has not put away, then those that were answered."""
        remarks = remarks_on(case, placed, self.session.remarks)
        answered = [row for row in answered_on(case, placed, self.session.remarks) if row[1] is not None]
        if (remarks, answered) != (self._shown, self._answered):
            self._shown, self._answered = remarks, answered
            take_out(self._rows)
            for remark in remarks:
                self._rows.addWidget(self._row(remark))
            for remark, answer in answered:
                if answer is not None:
                    self._rows.addWidget(self._answered_row(remark, answer))
        self.setVisible(bool(remarks or answered))

    def _row(self, remark: Remark) -> QWidget:
        words = said(remark.sentence)
        away, answer = _button("✕"), _button("…")
        away.setToolTip(plain_tip(self.tr("Put this remark away")))
        away.setAccessibleName(self.tr("Put this remark away: {text}").format(text=words))
        away.clicked.connect(partial(self._put_away, remark))
        answer.setToolTip(plain_tip(self.tr("Answer this remark")))
        answer.setAccessibleName(self.tr("Answer this remark: {text}").format(text=words))
        answer.clicked.connect(partial(self._ask, remark))
        return _line(f"⚠ {words}", "remark", answer, away)

    def _answered_row(self, remark: Remark, answer: Answer) -> QWidget:
        words = said(remark.sentence)
        by = answer.person or self.tr("somebody")
        told = self.tr("put away by {person}, {day}").format(person=by, day=said(day(answer.at)))
        if answer.words:
            told = self.tr("“{answer}” – {person}, {day}").format(
                answer=answer.words, person=by, day=said(day(answer.at))
            )
        again = _button("↶")
        again.setToolTip(plain_tip(self.tr("Let this remark stand again")))
        again.setAccessibleName(self.tr("Let this remark stand again: {text}").format(text=words))
        again.clicked.connect(partial(self._ask_again, remark))
        return _line(f"✓ {words}\n{told}", "answered", again)

    def _ask(self, remark: Remark) -> None:
        if self.placed is not None:
            claim = self.placed.id
            from ui import dialogs  # the first picture needs none

            dialogs.ask_line(
                self.window(),
                self.tr("Answer this remark"),
                self.tr("What you looked into, and why it may stand"),
                self.tr("Answer"),
                lambda words: self.session.run(self.session.desk.rules.put_away, claim, remark.key, words),
            )

    def _put_away(self, remark: Remark) -> None:
        if self.placed is not None:
            self.session.run(self.session.desk.rules.put_away, self.placed.id, remark.key)

    def _ask_again(self, remark: Remark) -> None:
        if self.placed is not None:
            self.session.run(self.session.desk.rules.ask_again, self.placed.id, remark.key)


def _button(sign: str) -> QToolButton:
    button = QToolButton()
    button.setText(sign)
    return button


def _line(words: str, look: str, *buttons: QToolButton) -> QWidget:
    row = QWidget()
    row.setProperty("look", look)
    row.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    text = QLabel(words, wordWrap=True)
    text.setTextFormat(Qt.TextFormat.PlainText)
    text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if look == "answered":
        text.setProperty("look", "second")
    layout = QHBoxLayout(row)
    layout.setContentsMargins(10, 6, 4, 6)
    layout.addWidget(text, 1)
    for button in buttons:
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
    return row
