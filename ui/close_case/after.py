"""After publication: what was corrected, and what is due again before a reprint."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from factcheck.case.claims import number_of
from factcheck.case.reprint import due_again
from factcheck.case.sentences.dates import day
from factcheck.case.sentences.errata import AGAIN, ERROR_KINDS
from factcheck.models import Case, ErratumId
from ui.close_case.part import CaseRow, CaseTable, Part, beside, button, hint
from ui.session import Session
from ui.translation import said


class AfterPart(Part):
    """Lists the errata, and the claims that are due again, also on a signed article."""

    erratum_wanted = Signal(str)
    """What was corrected of this claim is to be noted."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        words = self.tr("Words")
        self.errata = CaseTable(
            self.tr("Errata"),
            (self.tr("Claim"), self.tr("Published"), self.tr("Error"), self.tr("Right is"), words),
            wide=4,
            outside=(3,),
        )
        self.due = CaseTable(
            self.tr("Due before a reprint"), (self.tr("Claim"), self.tr("Due because"), words), wide=2
        )
        for table in (self.errata, self.due):
            table.claim_wanted.connect(self.claim_wanted)
            table.letter_typed.connect(lambda letter: self._ask() if letter == "E" else None)
        self._none = hint(self.tr("No correction was published. Note one at its claim with Shift+E."))
        self._off = button(self.tr("Take this erratum back"), self._take_back)
        self._due_words = hint()
        self._note = button(self.tr("Corrected after publication… (E)"), self._ask)
        self.column.addWidget(self._none)
        self.column.addWidget(self.errata, 1)
        self.column.addWidget(beside(self._off))
        self.column.addWidget(self._due_words)
        self.column.addWidget(self.due, 1)
        self.column.addWidget(self.failure)
        self.column.addWidget(beside(self._note))

    def show_case(self, case: Case) -> None:
        """Show what was corrected, and what is due again."""
        errata = [(placed, row) for placed in (*case.claims, *case.orphans) for row in placed.errata]
        self.errata.show_rows(
            [
                CaseRow(
                    row.id,
                    placed.id,
                    (
                        str(number_of(case, placed.id) or "–"),
                        said(day(row.published)),
                        said(ERROR_KINDS[row.kind]),
                        row.correction,
                        " ".join(placed.text.split()),
                    ),
                )
                for placed, row in errata
            ]
        )
        due = due_again(case)
        self.due.show_rows(
            [
                CaseRow(
                    each.placed.id,
                    each.placed.id,
                    (
                        str(number_of(case, each.placed.id)),
                        ", ".join(said(AGAIN[reason]) for reason in each.reasons),
                        " ".join(each.placed.text.split()),
                    ),
                )
                for each in due
            ]
        )
        self._none.setVisible(not errata)
        for part in (self.errata, self._off):
            part.setVisible(bool(errata))
        self._due_words.setText(
            self.tr("Before the article is printed again, these claims are due:")
            if due
            else self.tr("Nothing is due before the article is printed again.")
        )
        for widget in (self.due, self._note):
            widget.setVisible(bool(due))

    def _ask(self) -> None:
        row = self.due.chosen()
        if row is not None:
            self.erratum_wanted.emit(row.claim)

    def _take_back(self) -> None:
        row = self.errata.chosen()
        if row is not None:
            self.do(self.session.desk.errata.take_back, ErratumId(row.key))
