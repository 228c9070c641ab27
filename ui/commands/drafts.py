"""Taking in a newer draft, settling what it left to look at claim by claim, and looking back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from factcheck.case.claims import needs_a_look
from factcheck.case.sentences.readings import caveats
from factcheck.desk.newer_draft import summary
from factcheck.models import Status
from ui import dialogs
from ui.commands.group import Group, Handler
from ui.commands.window import Window
from ui.intake import NewerDraft
from ui.keys.keymap import keymap
from ui.translation import said

_NEWER_DRAFT = 0.5
"""From this share of common text on, a dropped file is taken for a newer draft first."""
_LOOK = "look"
"""The filter of what a newer draft left to look at."""


class DraftCommands(Group):
    """The drafts of the open article."""

    def __init__(self, window: Window, open_file: Callable[[Path], None]) -> None:
        super().__init__(window)
        self._open_file = open_file

    def handlers(self) -> dict[str, Handler]:
        """Return the handlers by command."""
        return {
            "new_draft": self.choose_file,
            "compare": self.compare,
            "still_holds": self.still_holds,
            "attach": self.attach,
            "close_as_cut": self.close_as_cut,
            "claim_history": self.show_claim_history,
        }

    def choose_file(self) -> None:
        """Choose the file of a newer draft of the open article."""
        title = self.tr("New draft")
        dialogs.choose_files(
            self.window.frame, title, dialogs.articles(), lambda paths: self._read(paths[0], self._revise)
        )

    def drop_file(self, path: Path) -> None:
        """Read a file that was dropped; on an open article ask what it is."""
        if self.session.case is None or self.desk.exchange.is_case_file(path):
            self._open_file(path)
        else:
            self._read(path, self._ask_what_it_is)

    def compare(self) -> None:
        """Show two drafts side by side."""
        # Compared now and then only, so that opening the window does not wait for it.
        from ui.compare.dialog import CompareDialog

        dialog = CompareDialog(self.session, self.window.frame)
        dialog.claim_chosen.connect(self.session.select)
        dialogs.show_dialog(dialog)

    def show_claim_history(self) -> None:
        """Show how the selected claim stood in each draft."""
        from ui.compare.history import ClaimHistoryDialog

        dialogs.show_dialog(ClaimHistoryDialog(self.session, self.session.claim, self.window.frame))

    def still_holds(self) -> None:
        """Confirm the selected claim's check for its new wording, and go on to the next one to look at."""
        placed = self.session.selected
        if placed is None or not needs_a_look(placed, self.case.draft):
            self.window.notice.say(self.tr("This claim needs no second look."))
        else:
            self._settle(partial(self.desk.drafts.still_holds, placed.id))

    def attach(self) -> None:
        """Give an orphaned claim the selected words as its place."""
        placed, span = self.session.selected, self.window.article.selection()
        if placed is None or placed.placement.status is not Status.ORPHANED or span is None:
            self.window.notice.say(
                self.tr(
                    "Choose an orphaned claim, select its words in the article, then press {key}."
                ).format(key=keymap().in_words("attach"))
            )
            return
        self.session.run(self.desk.drafts.attach, placed.id, self.case.draft.id, span.start, span.end)
        self.window.article.clear_selection()

    def close_as_cut(self) -> None:
        """Close an orphaned claim whose words were cut, and go on to the next one to look at."""
        self._settle(partial(self.desk.drafts.close_as_cut, self.session.claim))

    def _read(self, path: Path, then: Callable[[NewerDraft], None]) -> None:
        """Read a file and work out what it would do to the open article, off the window's thread."""
        before = self.session.run(self.desk.drafts.before, self.case.article.id)
        if before is not None:
            self.window.intake.read_draft(path, before, then)

    def _ask_what_it_is(self, newer: NewerDraft) -> None:
        take = partial(self.window.intake.take, newer.reading)
        name = newer.reading.name or self.tr("this text")
        dialogs.choose(
            self.window.frame,
            self.tr("What is {name}?").format(name=name),
            self.tr("{share} of it stands in the draft you are checking.").format(
                share=f"{newer.likeness:.0%}"
            ),
            {
                self.tr("A newer draft of this article"): partial(self._revise, newer),
                self.tr("Another article"): take,
            },
            preferred=0 if newer.likeness >= _NEWER_DRAFT else 1,
        )

    def _revise(self, newer: NewerDraft) -> None:
        """Take the draft into the article that was open when it was asked for."""
        article = newer.article
        if self.session.case is None or self.session.case.article.id != article:
            self.window.open_article(article)
        self.session.leave_claim()
        revision = self.session.run(self.desk.drafts.revise, article, newer.reading, newer.prepared)
        if revision is None:
            return
        read = caveats(self.case.draft)
        told = " ".join((f"{said(summary(revision))}.", *map(said, read)))
        way_back = self.tr("Undo goes back to the draft before, with everything as it was.")
        dialogs.offer(
            self.window.frame,
            self.tr("Draft {number} carries the checks of the draft before.").format(number=revision.draft),
            f"{told}\n\n{way_back}",
            self.tr("Walk through"),
            self._walk_through,
        )

    def _walk_through(self) -> None:
        self.window.claims.choose_filter(_LOOK)
        if self.window.claims.model.rowCount():
            self.session.select(self.window.claims.first())
        self.window.return_to_article()

    def _settle(self, action: Callable[[], object]) -> None:
        """Settle the selected claim; on the walk through a newer draft the next one follows."""
        claims = self.window.claims
        before, following = self.session.claim, claims.neighbour(1)
        self.session.run(action)
        if claims.chosen_filter() != _LOOK or claims.model.accepts(before):
            return
        target = following or claims.first()
        if target:
            self.session.select(target)
        else:
            self.window.notice.say(self.tr("Nothing of the newer draft is left to look at."))
