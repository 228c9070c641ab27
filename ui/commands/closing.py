"""Closing the case: queries, signature and certificate."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from factcheck.case.second import current_reading
from factcheck.case.statistics import Statistics
from factcheck.desk import Desk
from factcheck.desk.looks import house_look
from factcheck.desk.stamping import Authority, Stamped, authority_of
from factcheck.models import ArticleId, ClaimId, PlacedClaim, SecondReading, SeededCopyId
from ui import dialogs
from ui.claims.noting_dialogs import (
    CriticismDialog,
    ErratumDialog,
    NotingDialog,
    OpinionDialog,
    QuestionDialog,
    ReaderDialog,
)
from ui.commands.group import Group, Handler
from ui.commands.walking import WalkingCommands
from ui.commands.window import Window
from ui.session import Session
from ui.translation import language, translate


class ClosingCommands(Group):
    """Closes the case of the open article."""

    def __init__(self, window: Window, walking: WalkingCommands) -> None:
        super().__init__(window)
        self._walking = walking

    def handlers(self) -> dict[str, Handler]:
        """Return the handlers by command."""
        return {
            "close_case": self.close_case,
            "statistics": self.show_statistics,
            "ask": partial(self._ask, QuestionDialog),
            "criticism": partial(self._ask, CriticismDialog),
            "agree": partial(self._as_reader, self._agree),
            "differ": partial(self._as_reader, self._differ),
            "erratum": partial(self._ask, ErratumDialog),
        }

    def _ask(self, make: Callable[[Session, PlacedClaim, QWidget], NotingDialog]) -> None:
        placed = self.session.selected
        if placed is not None:
            dialogs.show_dialog(make(self.session, placed, self.window.frame))

    def _as_reader(self, act: Callable[[PlacedClaim, SecondReading], None]) -> None:
        """Do something as the second reader; where nobody reads ask first who does."""
        placed = self.session.selected
        if placed is None:
            return
        reading = current_reading(self.case)
        if reading is not None:
            act(placed, reading)
            return
        dialog = ReaderDialog(self.session, self.case.article.id, self.window.frame)
        dialog.accepted.connect(partial(self._as_reader, act))
        dialogs.show_dialog(dialog)

    def _agree(self, placed: PlacedClaim, reading: SecondReading) -> None:
        if reading.blind:  # they do not know the verdict: they say which is right
            self._differ(placed, reading)
        else:
            self.session.run(self.desk.second.agree, placed.id, reading.id)

    def _differ(self, placed: PlacedClaim, reading: SecondReading) -> None:
        dialogs.show_dialog(OpinionDialog(self.session, self.case, placed, reading, self.window.frame))

    def close_case(self) -> None:
        """Show the page of the ledger, the queries, the second reading and the signature."""
        self.window.show_closing()

    def go_to(self, claim: str) -> None:
        """Go back to the article, to a claim."""
        self.window.return_to_article()
        self._walking.show(ClaimId(claim))

    def note_erratum(self, claim: str) -> None:
        """Ask what of a claim was corrected after publication."""
        placed = self.case.find(ClaimId(claim))
        if placed is not None:
            dialogs.show_dialog(ErratumDialog(self.session, placed, self.window.frame))

    def choose_copy(self, copy: str) -> None:
        """Ask where a copy with seeded errors is to be saved."""
        title, name, ending = self.tr("Save copy with seeded errors"), "copy.docx", "docx"
        dialogs.choose_target(
            self.window.frame,
            title,
            name,
            dialogs.copies_for_readers(),
            ending,
            partial(self._save_copy, SeededCopyId(copy)),
        )

    def _save_copy(self, copy: SeededCopyId, target: Path) -> None:
        if self.session.did(self.desk.seeding.write, copy, target):
            self.window.notice.say(self.tr("The copy was written to {target}.").format(target=target))

    def choose_back(self, copy: str) -> None:
        """Ask for the file that a reader returned."""
        dialogs.choose_files(
            self.window.frame,
            self.tr("Read what came back"),
            dialogs.articles(),
            partial(self._take_back, SeededCopyId(copy)),
        )

    def _take_back(self, copy: SeededCopyId, paths: list[Path]) -> None:
        from factcheck.readers.bounded import read_path

        for path in paths[:1]:
            job = self.window.jobs.prepare(partial(read_path, path))
            job.finished.connect(lambda back: self.session.run(self.desk.seeding.take_back, copy, back))
            job.failed.connect(lambda sentence: self.window.notice.say(sentence, error=True))
            self.window.jobs.start(job)

    def show_statistics(self) -> None:
        """Show the figures of the open article, or of all."""
        from ui.statistics_dialog import StatisticsDialog

        dialog = StatisticsDialog(self.session, self.window.jobs, self.window.frame)
        dialog.save_wanted.connect(self._choose_statistics)
        dialogs.show_dialog(dialog)

    def _choose_statistics(self, figures: Statistics) -> None:
        title, name, ending = self.tr("Save statistics"), "statistics.html", "html"
        dialogs.choose_target(
            self.window.frame,
            title,
            name,
            dialogs.drawings(),
            ending,
            partial(self._save_statistics, figures),
        )

    def _save_statistics(self, figures: Statistics, target: Path) -> None:
        look = house_look(self.window.settings)
        save = self.desk.counting.save
        if self.session.did(save, figures, target, translate, language=language(), look=look):
            self.window.notice.say(self.tr("The statistics were written to {target}.").format(target=target))

    def choose_certificate(self) -> None:
        """Ask where the certificate of the signed article is to be saved."""
        title, name = self.tr("Save certificate"), "certificate.json"
        dialogs.choose_target(
            self.window.frame, title, name, dialogs.certificates(), "json", self._save_certificate
        )

    def _save_certificate(self, target: Path) -> None:
        """Save the certificate, stamped first by a worker where the settings say so."""
        settings, article = self.window.settings, self.case.article.id
        authority = authority_of(settings) if settings.stamp_certificates else None
        if authority is None:
            self._write_certificate(article, target, None)
            return
        job = self.window.jobs.prepare(partial(_stamp_of, self.desk.path, article, authority))
        job.finished.connect(partial(self._write_certificate, article, target))
        job.failed.connect(partial(self._write_unstamped, article, target))
        self.window.jobs.start(job)

    def _write_certificate(self, article: ArticleId, target: Path, stamped: Stamped | None) -> None:
        if self.session.did(self.desk.closing.save_certificate, article, target, stamped):
            self.window.notice.say(self.tr("The certificate was written to {target}.").format(target=target))

    def _write_unstamped(self, article: ArticleId, target: Path, reason: str) -> None:
        if self.session.did(self.desk.closing.save_certificate, article, target):
            told = self.tr("{reason} The certificate was written without a time stamp.")
            self.window.notice.say(told.format(reason=reason), error=True)


def _stamp_of(library: Path, article: ArticleId, authority: Authority) -> Stamped:
    with Desk(library) as desk:
        return desk.stamping.ask(desk.closing.to_stamp(article), authority)
