"""What comes back to the desk: facts and answers, read off the window's thread and shown first."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factcheck.models import ArticleId, ClaimId, Draft
from factcheck.sentences import say
from ui import dialogs
from ui.commands.group import Group, Handler
from ui.commands.walking import WalkingCommands
from ui.commands.window import Window
from ui.returned.dialog import ReturnedDialog
from ui.translation import said, translate

if TYPE_CHECKING:
    from factcheck.case.proofed_pictures import PictureProof
    from factcheck.desk.answering import Returned
    from factcheck.desk.proofing import SignedPicture
    from factcheck.readers.tables import Workbook
    from factcheck.text.proof import LateChange


class ReturningCommands(Group):
    """Takes in what others send back on the open article."""

    def __init__(self, window: Window, walking: WalkingCommands) -> None:
        super().__init__(window)
        self._walking = walking

    def handlers(self) -> dict[str, Handler]:
        """Return the handlers by command."""
        return {
            "import_facts": self.import_facts,
            "take_answers": self.take_answers,
            "proof": self.proof,
            "proof_address": self.proof_address,
        }

    def import_facts(self) -> None:
        """Choose a spreadsheet of facts and show what importing it would do."""
        then = partial(self._read_sheet, self.case.article.id)
        dialogs.choose_files(self.window.frame, self.tr("Import facts"), dialogs.sheets(), then)

    def _read_sheet(self, article: ArticleId, paths: list[Path]) -> None:
        from factcheck.desk.importing import read_sheet

        self._read(partial(read_sheet, paths[0]), partial(self._show_facts, article), paths[0].name)

    def _show_facts(self, article: ArticleId, workbook: Workbook) -> None:
        from ui.returned.facts_dialog import FactsDialog

        plans = self.session.run(self.desk.importing.plan, article, workbook)
        if plans is None:
            return
        dialog = FactsDialog(self.session, self.case, plans, self.window.frame)
        dialog.taken.connect(self._tell_imported)
        self._show(dialog)

    def take_answers(self) -> None:
        """Choose a document or a reader's pack that came back, and show the answers in it."""
        then = partial(self._read_returned, self.case.article.id)
        dialogs.choose_files(self.window.frame, self.tr("Take answers in"), dialogs.returned(), then)

    def _read_returned(self, article: ArticleId, paths: list[Path]) -> None:
        from factcheck.desk.answering import read_returned

        self._read(partial(read_returned, paths[0]), partial(self._show_answers, article), paths[0].name)

    def _show_answers(self, article: ArticleId, returned: Returned) -> None:
        from ui.returned.answers_dialog import AnswersDialog

        answers = self.session.run(self.desk.answering.read, article, returned, translate)
        if answers is None:
            return
        dialog = AnswersDialog(self.session, self.case, answers, self.window.frame)
        dialog.taken.connect(self._tell_taken)
        self._show(dialog)

    def proof(self) -> None:
        """Choose the laid-out article and show what was changed after the signature."""
        signed = self.session.run(self.desk.proofing.signed, self.case.article.id)
        if signed is not None:
            title = self.tr("Final proof")
            then = partial(self._proof_file, signed)
            dialogs.choose_files(self.window.frame, title, dialogs.articles(), then)

    def proof_address(self) -> None:
        """Fetch the published article and show what was changed after the signature."""
        signed = self.session.run(self.desk.proofing.signed, self.case.article.id)
        if signed is not None:
            title, answer = self.tr("Final proof"), self.tr("Fetch page")
            then = partial(self._proof, signed)
            dialogs.ask_line(self.window.frame, title, "https://…", answer, then)

    def _proof_file(self, signed: Draft, paths: list[Path]) -> None:
        self._proof(signed, str(paths[0]))

    def _proof(self, signed: Draft, named: str) -> None:
        pictures = self.session.run(self.desk.proofing.pictures, self.case.article.id)
        if pictures is not None:
            self._read(partial(_compared, named, signed, pictures), self._show_proof, Path(named).name)

    def _show_proof(self, compared: tuple[list[LateChange], PictureProof]) -> None:
        from ui.returned.proof_dialog import ProofDialog

        article, (changes, pictures) = self.case.article.id, compared
        found = self.session.run(self.desk.proofing.with_claims, article, changes)
        claims = {each: self.desk.proofing.claims_on(article, each) for each in pictures.changes}
        if found is not None:
            shown = ProofDialog(self.session, self.case, found, self.window.frame)
            shown.show_pictures(self.case, pictures, claims)
            self._show(shown)

    def _tell_taken(self, count: int) -> None:
        told = say("{count} answers were recorded.", one="{count} answer was recorded.", count=count)
        self._tell(said(told))

    def _tell_imported(self, count: int) -> None:
        told = say("{count} facts were imported.", one="{count} fact was imported.", count=count)
        self._tell(said(told))

    def _tell(self, told: str) -> None:
        undo = partial(self.session.run, self._undo)
        self.window.notice.say(told, action=self.tr("Undo"), then=undo)

    def _undo(self) -> None:
        self.desk.history.undo(self.case.article.id)

    def _read(self, work: Callable[[], Any], then: Callable[[Any], None], name: str) -> None:
        """Read a file that came back, off the window's thread; what fails is said in a sentence."""
        article = self.case.article.id
        job = self.window.jobs.prepare(work)
        job.finished.connect(lambda value: self._go_on(value, then, article))
        job.failed.connect(lambda sentence: self.window.notice.say(sentence, error=True))
        self.window.notice.say(self.tr("Reading {name}…").format(name=name))
        self.window.jobs.start(job)

    def _go_on(self, value: Any, then: Callable[[Any], None], article: ArticleId) -> None:
        self.window.notice.hide()
        if self._is_open(article):
            then(value)

    def _is_open(self, article: ArticleId) -> bool:
        case = self.session.case
        return case is not None and case.article.id == article

    def _show(self, dialog: ReturnedDialog) -> None:
        dialog.claim_chosen.connect(lambda claim: self._walking.show(ClaimId(claim)))
        dialogs.show_dialog(dialog)


def _compared(
    named: str, signed: Draft, pictures: list[SignedPicture]
) -> tuple[list[LateChange], PictureProof]:
    """Read what a file or an address shows and compare it, off the window's thread."""
    from factcheck.desk.proofing import proofed, proofed_pictures, read_laid_out

    published = read_laid_out(named)
    return proofed(signed, published), proofed_pictures(pictures, published)
