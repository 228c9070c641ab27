"""A spreadsheet of facts before it is imported: what becomes of each of its facts."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from factcheck.case.fact_sheet import PlannedFact
from factcheck.case.sentences.fact_sheet import outcome, summed_up, verdict
from factcheck.models import Case
from factcheck.sentences import say
from ui.returned.dialog import ReturnedDialog, ReturnedLine
from ui.session import Session
from ui.translation import said


class FactsDialog(ReturnedDialog):
    """Lists the facts of a sheet and imports those that are ticked, in one step."""

    taken = Signal(int)
    """How many facts were imported."""

    def __init__(
        self, session: Session, case: Case, plans: tuple[PlannedFact, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(session, parent)
        headers = (
            self.tr("Fact"),
            self.tr("Becomes"),
            self.tr("Verdict"),
            self.tr("Sources"),
            self.tr("Brings"),
        )
        self.name(self.tr("Import facts"), headers, outside=(0, 4))
        self._article = case.article.id
        self._plans = plans
        self.show_lines(
            said(summed_up(plans)),
            [ReturnedLine(_cells(case, plan), plan.claim, True if plan.brings else None) for plan in plans],
        )

    def take_words(self, count: int) -> str:
        """Return what the button says that imports so many facts."""
        return said(say("Import {count} facts", one="Import {count} fact", count=count))

    def take_ticked(self) -> None:
        """Import the facts that are ticked."""
        ticked, facts = self.ticked, [plan.fact for plan in self._plans]
        if self.session.did(self.session.desk.importing.take, self._article, facts, ticked):
            self.accept()
            self.taken.emit(len(ticked))
        else:
            self.tell_failure()


def _cells(case: Case, plan: PlannedFact) -> tuple[str, ...]:
    count = str(len(plan.sources) or "")
    told = said(outcome(plan)), said(verdict(case, plan)) if plan.is_placed else ""
    return (plan.fact.words, *told, count, " · ".join(filter(None, (plan.correction, plan.note))))
