"""The final proof: what was changed after the signature, each with its claim."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QWidget

from factcheck.case.claims import number_of
from factcheck.case.proofed_pictures import PictureChange, PictureFate, PictureProof
from factcheck.case.sentences.proof import LATE_KINDS, PICTURE_FATES, changed_picture, unseen
from factcheck.desk.proofing import LateChangeOn
from factcheck.models import NO_CLAIM, Case, ClaimId
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
        self._words = [_line(case, each) for each in changes]
        self._show_all(self._words)

    def show_pictures(
        self, case: Case, proof: PictureProof, claims: Mapping[PictureChange, Sequence[ClaimId]]
    ) -> None:
        """List what became of the pictures behind the changes of words."""
        told = [_picture(case, each, claims[each]) for each in proof.changes]
        self._show_all([*self._words, *told], unseen_pictures=proof.unseen)

    def _show_all(self, lines: Sequence[ReturnedLine], *, unseen_pictures: int = 0) -> None:
        count = len(lines)
        heading = said(
            say(
                "{count} changes after the signature",
                one="{count} change after the signature",
                count=count,
            )
        )
        if not lines:
            heading = self.tr("Nothing was changed after the signature.")
        if unseen_pictures:
            heading = f"{heading}\n{said(unseen(unseen_pictures))}"
        self.show_lines(heading, lines)


def _line(case: Case, found: LateChangeOn) -> ReturnedLine:
    numbers = ", ".join(str(number_of(case, claim)) for claim in found.claims)
    change = found.change
    cells = (numbers, said(LATE_KINDS[change.kind]), change.old, change.new)
    return ReturnedLine(cells, found.claims[0] if found.claims else NO_CLAIM)


def _picture(case: Case, change: PictureChange, claims: Sequence[ClaimId]) -> ReturnedLine:
    numbers = ", ".join(str(number_of(case, claim)) for claim in claims)
    named = said(changed_picture(change))
    is_new = change.fate is PictureFate.NEW
    cells = (numbers, said(PICTURE_FATES[change.fate]), "" if is_new else named, named if is_new else "")
    return ReturnedLine(cells, claims[0] if claims else NO_CLAIM)
