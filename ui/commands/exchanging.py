"""Sharing a case with other desks: case files in and out, and the conflicts they leave."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from factcheck.case.conflicts import Way, conflicting
from factcheck.case.sentences.taken import came
from factcheck.desk import Desk
from factcheck.errors import CopiedLibraryError
from factcheck.models import ArticleId, Taken
from factcheck.sentences import Sentence
from ui import dialogs
from ui.commands.group import Group, Handler
from ui.commands.walking import WalkingCommands
from ui.commands.window import Window
from ui.translation import said

_CONFLICTS = "conflicts"
"""The filter of the claims on which desks differ."""


class ExchangeCommands(Group):
    """Carries cases between desks, and settles what two of them set differently."""

    def __init__(self, window: Window, walking: WalkingCommands) -> None:
        super().__init__(window)
        self._walking = walking

    def handlers(self) -> dict[str, Handler]:
        """Return the handlers by command."""
        return {
            "pack": self.pack,
            "next_conflict": self.next_conflict,
            "conflicts": self.list_conflicts,
            "settle_mine": partial(self.settle, Way.MINE),
            "settle_theirs": partial(self.settle, Way.THEIRS),
            "settle_both": partial(self.settle, Way.BOTH),
        }

    # Case files

    def open_file(self, path: Path) -> None:
        """Open a case file, or merge it where its case is known; an encrypted one asks for the passphrase."""
        if self.session.run(self.desk.exchange.is_encrypted, path):
            self.ask_passphrase(self.tr("Open"), partial(self._take_in, path))
        else:
            self._take_in(path, "")

    def pack(self) -> None:
        """Ask for whom, then where, to write the open article as a case file."""
        from ui.pack_dialog import PackDialog

        self.session.leave_claim()
        dialog = PackDialog(self.session, self.case, self.window.settings.recipients, self.window.frame)
        dialog.wanted.connect(partial(self._choose_target, self.case.article.id, self.case.article.title))
        dialogs.show_dialog(dialog)

    def _choose_target(
        self, article: ArticleId, title: str, keys: list[str], shared: list[str], notes: bool
    ) -> None:
        name = self.desk.exchange.file_name(title, encrypted=bool(keys))
        dialogs.choose_target(
            self.window.frame,
            self.tr("Save case file"),
            name,
            dialogs.cases(),
            name.partition(".")[2],
            partial(self._pack_to, article, keys, shared, notes),
        )

    def _pack_to(
        self, article: ArticleId, keys: list[str], shared: list[str], notes: bool, target: Path
    ) -> None:
        job = self.window.jobs.prepare(
            partial(_packed, self.desk.path, self.desk.actor, article, target, keys, shared, notes)
        )
        job.failed.connect(lambda sentence: self.window.notice.say(sentence, error=True))
        job.finished.connect(
            lambda _done: self.window.notice.say(
                self.tr("The case was written to {target}.").format(target=target)
            )
        )
        self.window.jobs.start(job)

    def _take_in(self, path: Path, passphrase: str) -> None:
        # What is typed just now is a step of its own, which the steps that come stand against.
        self.session.leave_claim()
        job = self.window.jobs.prepare(partial(_taken_in, self.desk.path, self.desk.actor, path, passphrase))
        job.failed.connect(partial(self._say_not_taken, path, passphrase))
        job.finished.connect(partial(self._taken, path, passphrase))
        self.window.jobs.start(job)

    def _say_not_taken(self, path: Path, passphrase: str, sentence: str) -> None:
        """Say why a case file was not opened; where it was the passphrase it can be typed again."""
        again = partial(self.open_file, path) if passphrase else None
        self.window.notice.say(sentence, error=True, action=self.tr("Try again") if again else "", then=again)

    def _taken(self, path: Path, passphrase: str, done: tuple[ArticleId, Taken] | Sentence) -> None:
        if not isinstance(done, Sentence):
            self._show_taken(done)
            return
        dialogs.ask(
            self.window.frame,
            self.tr("This library has the same desk id as the one this file comes from."),
            said(done)
            + "\n\n"
            + self.tr(
                "What was done here since the copies parted can go under a desk id of its own; then the"
                " two are merged like those of any other desk."
            ),
            self.tr("Give it a new desk id"),
            partial(self._part, path, passphrase),
        )

    def _part(self, path: Path, passphrase: str) -> None:
        if self.session.did(self.desk.exchange.part, path, passphrase):
            self._take_in(path, passphrase)

    def _show_taken(self, done: tuple[ArticleId, Taken]) -> None:
        """Show the case; one that is open stays as it is, with the claim that is selected."""
        article, taken = done
        self.session.catch_up()
        if not self.desk.articles.is_on_shelf(article):
            self.window.notice.say(
                self.tr("This case stands among the articles that you removed; what came is taken in."),
                action=self.tr("Put back"),
                then=partial(self._put_back, article),
            )
            return
        if self.session.case is None or self.session.case.article.id != article:
            self.window.open_article(article)
        if self.session.case is None:
            return
        standing = len(self.case.conflicts)
        self.window.notice.say(
            " ".join(said(each) for each in came(taken, self.case)),
            action=self.tr("Show conflicts") if standing else "",
            then=self._show_conflicts if standing else None,
        )

    def _put_back(self, article: ArticleId) -> None:
        if self.session.did(self.desk.articles.put_back, article):
            self.window.open_article(article)

    # Conflicts

    def _show_conflicts(self) -> None:
        if conflicting(self.case):
            self.window.claims.choose_filter(_CONFLICTS)
            self.session.select(self.window.claims.first())
            self.window.return_to_article()
        else:
            self.list_conflicts()

    def next_conflict(self) -> None:
        """Select the next claim on which desks differ, from here and round to the start."""
        differing = set(conflicting(self.case))
        claim = next((each for each in self._walking.from_here(1) if each in differing), None)
        if claim is not None:
            self._walking.show(claim)
        elif self.case.conflicts:
            self.list_conflicts()
        else:
            self.window.notice.say(self.tr("No two desks differ on this article."))

    def list_conflicts(self) -> None:
        """List every conflict of the article, also those that stand on no claim."""
        from ui.claims.conflicts_dialog import ConflictsDialog

        dialog = ConflictsDialog(self.session, self.window.frame)
        dialog.claim_chosen.connect(self._walking.show)
        dialogs.show_dialog(dialog)

    def settle(self, way: Way) -> None:
        """Settle the first conflict of the selected claim, and go on to the next claim of the filter."""
        conflict = self.window.inspector.conflicts.first
        if conflict is None:
            self.window.notice.say(self.tr("No two desks differ on this claim."))
            return
        if not self.window.inspector.is_in_sight(self.window.inspector.conflicts):
            # Another desk may have settled the one that was read meanwhile: then this is another.
            self.window.inspector.reveal(self.window.inspector.conflicts)
            self.window.notice.say(self.tr("On this two desks differ. Press the key again to settle it."))
            return
        claims = self.window.claims
        before, following = self.session.claim, claims.neighbour(1)
        self.session.run(self.desk.exchange.settle, conflict.id, way)
        if claims.chosen_filter() != _CONFLICTS or claims.model.accepts(before):
            return
        target = following or claims.first()
        if target:
            self.session.select(target)
        else:
            self.window.notice.say(self.tr("Every conflict is settled."))


def _taken_in(library: Path, actor: str, path: Path, passphrase: str) -> tuple[ArticleId, Taken] | Sentence:
    """Take a case file in, in a worker through a connection of its own.

    Return the sentence that says so where this library is a copy.
    """
    with Desk(library, actor=actor) as desk:
        try:
            return desk.exchange.take_in(path, passphrase)
        except CopiedLibraryError as error:
            return error.sentence


def _packed(
    library: Path,
    actor: str,
    article: ArticleId,
    target: Path,
    keys: list[str],
    shared: list[str],
    notes: bool,
) -> bool:
    """Write a case file in a worker."""
    from factcheck.models import SourceId

    with Desk(library, actor=actor) as desk:
        names = [SourceId(each) for each in shared]
        desk.exchange.pack(article, target, keys, shared=names, legal_notes=notes)
    return True
