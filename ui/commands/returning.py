"""What comes back to the desk: spreadsheets of facts, read off the window's thread and shown first."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from factcheck.models import ArticleId, ClaimId
from factcheck.readers.tables import Workbook
from factcheck.sentences import say
from ui import dialogs
from ui.commands.group import Group, Handler
from ui.commands.walking import WalkingCommands
from ui.commands.window import Window
from ui.returned.dialog import ReturnedDialog
from ui.translation import said


class ReturningCommands(Group):
    """Takes in what others send back on the open article."""

    def __init__(self, window: Window, walking: WalkingCommands) -> None:
        super().__init__(window)
        self._walking = walking

    def handlers(self) -> dict[str, Handler]:
        """Return the handlers by command."""
        return {"import_facts": self.import_facts}

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

    def _tell_imported(self, count: int) -> None:
        told = say("{count} facts were imported.", one="{count} fact was imported.", count=count)
        self.window.notice.say(said(told), action=self.tr("Undo"), then=partial(self.session.run, self._undo))

    def _undo(self) -> None:
        self.desk.history.undo(self.case.article.id)

    def _read(self, work: Callable[[], Any], then: Callable[[Any], None], name: str) -> None:
        """Read a file that came back, off the window's thread; what fails is said in a sentence."""
        article = self.case.article.id
        job = self.window.jobs.prepare(work)
        job.finished.connect(lambda value: then(value) if self._is_open(article) else None)
        job.failed.connect(lambda sentence: self.window.notice.say(sentence, error=True))
        self.window.notice.say(self.tr("Reading {name}…").format(name=name))
        self.window.jobs.start(job)

    def _is_open(self, article: ArticleId) -> bool:
        case = self.session.case
        return case is not None and case.article.id == article

    def _show(self, dialog: ReturnedDialog) -> None:
        dialog.claim_chosen.connect(lambda claim: self._walking.show(ClaimId(claim)))
        dialogs.show_dialog(dialog)
