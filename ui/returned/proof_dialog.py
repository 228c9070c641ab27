"""The final proof: what was changed after the signature, each with its claim."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from factcheck.case.claims import number_of
from factcheck.case.sentences.proof import LATE_KINDS
from factcheck.desk.proofing import LateChangeOn
from factcheck.models import NO_CLAIM, Case
from factcheck.sentences import say
from ui.returned.dialog import ReturnedDialog, ReturnedLine
from ui.session import Session
from ui.translation import said


class ProofDialog(ReturnedDialog):
    """Lists the changes in the order of the signed text; each leads to its claim."""

    def __init__(
        self, session: Session, case: Case, changes: Sequence[LateChangeOn], parent: QWidget | None = None
    ) -> None:
        super().__init__(session, parent)
        headers = (self.tr("Claim"), self.tr("What was done"), self.tr("Signed"), self.tr("Published"))
        self.name(self.tr("Final proof"), headers, outside=(2, 3))
        count = len(changes)
        heading = said(
            say(
                "{count} changes after the signature",
                one="{count} change after the signature",
                count=count,
            )
        )
        if not changes:
            heading = self.tr("Nothing was changed after the signature.")
        self.show_lines(heading, [_line(case, each) for each in changes])


def _line(case: Case, found: LateChangeOn) -> ReturnedLine:
    numbers = ", ".join(str(number_of(case, claim)) for claim in found.claims)
    change = found.change
    cells = (numbers, said(LATE_KINDS[change.kind]), change.old, change.new)
    return ReturnedLine(cells, found.claims[0] if found.claims else NO_CLAIM)
