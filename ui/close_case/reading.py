"""The second reading: who reads, blind or open, what they hold of each claim, and where both differ."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from factcheck.case.second import current_reading, estimate_of, is_difference, opinion_of
from factcheck.case.sentences.second import estimate, held, opinion, reading
from factcheck.models import NO_CLAIM, Case, ClaimId, PlacedClaim, SecondReading, Verdict
from ui import theme
from ui.close_case.part import CaseRow, CaseTable, Part, beside, button, field, hint
from ui.session import Session
from ui.translation import said
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.flow import FlowLayout

_VERDICT = 2
"""The column of the checker's verdict, which a blind reader does not see."""


class ReadingPart(Part):
    """Lists the claims for the second reader, and records what they hold of the chosen one."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        headers = (
            self.tr("Claim"),
            self.tr("The article says"),
            self.tr("Verdict"),
            self.tr("Second reader"),
        )
        self.table = CaseTable(self.tr("Second reading"), headers, wide=1)
        self.table.claim_wanted.connect(self.claim_wanted)
        self.table.letter_typed.connect(self._by_letter)
        self._readings = hint()
        self._which = ChoiceBox()
        self._which.setAccessibleName(self.tr("Which claims"))
        self._which.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)
        self._which.currentIndexChanged.connect(self._refresh)
        self._reader = field(self.tr("Second reader"))
        self._blind = QCheckBox(self.tr("Blind"))
        self._begin = button(self.tr("Begin"), self._start)
        self._end = button(self.tr("End the reading"), self._finish)
        self._words = QLabel(wordWrap=True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setFont(theme.article_font(15))
        self._reasons = hint()
        self.table.currentItemChanged.connect(self._show_words)
        self._why = field(self.tr("Why"))
        self._asked = NO_CLAIM
        """The claim that the reason is for."""
        self._begun: dict[ClaimId, str] = {}
        """What was typed as the reason for a claim and not given yet."""
        self._choices = QWidget()
        self._flow = FlowLayout(self._choices, gap=6)
        self._offered: tuple[tuple[Verdict, ...], bool] | None = None
        self._answering = QWidget()
        answering = QVBoxLayout(self._answering)
        answering.setContentsMargins(0, 0, 0, 8)
        answering.addWidget(self._why)
        answering.addWidget(self._choices)
        self._starting = beside(self._reader, self._blind, self._begin)
        for widget in (self._readings, self._starting, beside(self._which, self._end)):
            self.column.addWidget(widget)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self._words)
        self.column.addWidget(self._reasons)
        self.column.addWidget(self.failure)
        self.column.addWidget(self._answering)

    def show_case(self, case: Case) -> None:
        """Show the claims, for a blind reader without the verdicts."""
        row = current_reading(case)
        blind = row is not None and row.blind
        told = [said(reading(each)) for each in case.second_readings]
        if not blind:  # the estimate would tell how many verdicts are problems
            told += [
                said(estimate(found)) for each in case.second_readings if (found := estimate_of(case, each))
            ]
        self._readings.setText("\n".join(told) or self.tr("No second reader has read this article yet."))
        signed = case.signed is not None
        self._starting.setVisible(row is None and not signed)
        self._end.setVisible(row is not None and not signed)
        self._answering.setVisible(row is not None and not signed)
        self._offer_filters(blind=blind)
        self.table.setColumnHidden(_VERDICT, blind)
        numbers = case.numbers()
        shown = [placed for placed in (*case.claims, *case.orphans) if self._is_shown(placed, row)]
        self.table.show_rows([self._row(case, placed, row, numbers) for placed in shown], acted=self.acts)
        if row is not None:
            self._offer(case, row)
        self._show_words()

    def _show_words(self) -> None:
        """Show the whole claim: what the table cuts off is what is to be judged."""
        case, (chosen, row) = self.session.case, self._chosen()
        self._ask_about(chosen.id if chosen is not None else NO_CLAIM)
        if case is None or chosen is None:
            self._words.clear()
            self._reasons.clear()
            return
        self._words.setText(" ".join(chosen.text.split()))
        mine = opinion_of(chosen, row) if row is not None and row.blind else None
        shown = (
            []
            if row is not None and row.blind
            else [said(opinion(case, chosen, each)) for each in chosen.opinions]
        )
        self._reasons.setText(mine.reason if mine is not None else "\n".join(shown))
        self._reasons.setVisible(bool(self._reasons.text()))

    def _ask_about(self, claim: ClaimId) -> None:
        """Let a reason that was begun wait for its claim, so that it is not given for another one."""
        if claim != self._asked:
            self._begun[self._asked] = self._why.text()
            self._asked = claim
            self._why.setText(self._begun.pop(claim, ""))

    def _refresh(self) -> None:
        if self.session.case is not None:
            self.show_case(self.session.case)

    def _offer_filters(self, *, blind: bool) -> None:
        wanted = [(self.tr("All claims"), ""), (self.tr("Not read yet"), "unread")]
        if not blind:
            wanted.append((self.tr("Where we differ"), "differ"))
        if [self._which.itemData(place) for place in range(self._which.count())] != [
            key for _, key in wanted
        ]:
            chosen = self._which.currentData()
            self._which.blockSignals(True)
            self._which.clear()
            for words, key in wanted:
                self._which.addItem(words, key)
            self._which.setCurrentIndex(max(0, self._which.findData(chosen)))
            self._which.blockSignals(False)

    def _is_shown(self, placed: PlacedClaim, row: SecondReading | None) -> bool:
        match self._which.currentData():
            case "unread":
                return opinion_of(placed, row) is None if row is not None else not placed.opinions
            case "differ":
                return is_difference(placed)
        return True

    def _row(
        self, case: Case, placed: PlacedClaim, row: SecondReading | None, numbers: dict[ClaimId, int]
    ) -> CaseRow:
        mine = opinion_of(placed, row) if row is not None else None
        if row is not None and row.blind:
            told = _named(case.scale.verdict(mine.verdict)) if mine is not None else ""
        else:
            told = " · ".join(said(held(case, placed, each)) for each in placed.opinions)
        verdict = case.scale.verdict(placed.claim.verdict)
        words = _named(verdict) or self.tr("To check")
        number = str(numbers.get(placed.id, "–"))
        return CaseRow(placed.id, placed.id, (number, " ".join(placed.text.split()), words, told))

    def _offer(self, case: Case, row: SecondReading) -> None:
        """Offer the verdicts, and to an open reader to agree or to differ without naming one."""
        if self._offered == (case.scale.verdicts, row.blind):
            return
        self._offered = (case.scale.verdicts, row.blind)
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        if not row.blind:
            self._flow.addWidget(button(self.tr("Agrees (Y)"), self._agree))
            self._flow.addWidget(button(self.tr("Differs (N)"), partial(self._judge, None)))
        for number, verdict in enumerate(case.scale.verdicts, 1):
            self._flow.addWidget(button(f"{_named(verdict)} ({number})", partial(self._judge, verdict.key)))

    def _by_letter(self, letter: str) -> None:
        case = self.session.case
        row = current_reading(case) if case is not None else None
        if case is None or row is None or not self._answering.isVisible():
            return
        if letter.isdecimal() and 1 <= int(letter) <= len(case.scale.verdicts):
            self._judge(case.scale.verdicts[int(letter) - 1].key)
        elif letter == "Y" and not row.blind:
            self._agree()
        elif letter == "N" and not row.blind:
            self._judge(None)

    def _agree(self) -> None:
        chosen, row = self._chosen()
        if chosen is not None and row is not None:
            self._given(
                chosen.id, self.do(self.session.desk.second.agree, chosen.id, row.id, self._why.text())
            )

    def _judge(self, verdict: str | None) -> None:
        chosen, row = self._chosen()
        if chosen is None or row is None:
            return
        second, why = self.session.desk.second, self._why.text()
        if row.blind and verdict is not None:
            self._given(chosen.id, self.do(second.judge, chosen.id, row.id, verdict, why))
        elif verdict is not None and verdict == chosen.claim.verdict:
            self._agree()
        else:
            self._given(chosen.id, self.do(second.differ, chosen.id, row.id, why, verdict))

    def _given(self, claim: ClaimId, succeeded: bool) -> None:
        if not succeeded:
            self._why.setFocus()
            return
        self._begun.pop(claim, None)
        if self._asked == claim:
            self._why.clear()

    def _chosen(self) -> tuple[PlacedClaim | None, SecondReading | None]:
        case, row = self.session.case, self.table.chosen()
        if case is None or row is None:
            return None, None
        return case.find(row.claim), current_reading(case)

    def _start(self) -> None:
        case = self.session.case
        if case is not None and self.do(
            self.session.desk.second.begin,
            case.article.id,
            self._reader.text(),
            blind=self._blind.isChecked(),
        ):
            self._reader.clear()
            self.table.setFocus()

    def _finish(self) -> None:
        case = self.session.case
        row = current_reading(case) if case is not None else None
        if row is not None:
            self.do(self.session.desk.second.end, row.id)


def _named(verdict: Verdict | None) -> str:
    return f"{verdict.mark} {said(verdict.name)}" if verdict is not None else ""
