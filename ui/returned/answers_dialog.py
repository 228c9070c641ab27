"""The answers of a file that came back, before they count: with what each decides."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from factcheck.case.claims import number_of
from factcheck.case.returned import ReturnedAnswer
from factcheck.case.sentences.kinds import DISPOSITIONS
from factcheck.case.sentences.queries import question
from factcheck.models import Case, Disposition
from factcheck.sentences import say
from ui.returned.dialog import ReturnedDialog, ReturnedLine
from ui.session import Session
from ui.translation import said
from ui.widgets.choice_box import ChoiceBox

_DECIDED = 2
"""The column of what was decided."""


class AnswersDialog(ReturnedDialog):
    """Lists answers and records those that are ticked, in one step."""

    taken = Signal(int)
    """How many answers were recorded."""

    def __init__(
        self,
        session: Session,
        case: Case,
        answers: tuple[ReturnedAnswer, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session, parent)
        headers = (
            self.tr("Claim"),
            self.tr("Put to author or editor"),
            self.tr("Became"),
            self.tr("Said"),
            self.tr("By"),
        )
        self.name(self.tr("Take answers in"), headers, outside=(1, 3, 4))
        self._article = case.article.id
        self._answers = answers
        self._boxes: list[ChoiceBox] = []
        count = len(answers)
        told = say("{count} answers came back", one="{count} answer came back", count=count)
        self.show_lines(said(told), [self._line(case, answer) for answer in answers])
        self._add_boxes()

    def _line(self, case: Case, answer: ReturnedAnswer) -> ReturnedLine:
        placed = case.find(answer.claim)
        assert placed is not None
        old, new = " ".join(placed.text.split()), placed.claim.correction
        asked = said(question(answer.question)) or f"{old} → {new}"
        cells = (str(number_of(case, answer.claim)), asked, "", answer.note, answer.person)
        # What decides nothing yet is left for the person to decide, and so are answers known already.
        return ReturnedLine(cells, answer.claim, takes=None if answer.known else True)

    def _add_boxes(self) -> None:
        """Let what each answer decided be changed, since words may not tell it."""
        for at, answer in enumerate(self._answers):
            box = ChoiceBox(self.lines)
            box.setAccessibleName(self.tr("Became"))
            for each in Disposition:
                box.addItem(said(DISPOSITIONS[each]), each)
            box.setCurrentIndex(box.findData(answer.disposition))
            box.setEnabled(not answer.known)
            self._boxes.append(box)
            item = self.lines.topLevelItem(at)
            if item is not None:
                item.setSizeHint(_DECIDED, box.sizeHint())
                self.lines.setItemWidget(item, _DECIDED, box)

    def take_words(self, count: int) -> str:
        """Return what the button says that records so many answers."""
        return said(say("Record {count} answers", one="Record {count} answer", count=count))

    def take_ticked(self) -> None:
        """Record the answers that are ticked."""
        chosen = [
            replace(self._answers[at], disposition=Disposition(self._boxes[at].currentData()))
            for at in self.ticked
        ]
        if self.session.did(self.session.desk.answering.take, self._article, chosen):
            self.accept()
            self.taken.emit(len(chosen))
        else:
            self.tell_failure()
