"""Commands on drafts: taking in a newer one, and settling what it left to look at, claim by claim."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.case.claims import needs_a_look
from factcheck.desk.newer_draft import summary
from factcheck.models import Case, Status
from ui import dialogs
from ui.intake import NewerDraft

if TYPE_CHECKING:
    from ui.main_window import MainWindow

ARTICLES = (
    "Articles (*.txt *.md *.markdown *.docx *.odt *.rtf *.pdf *.html *.htm *.epub *.eml);;All files (*)"
)
_NEWER_DRAFT = 0.5
"""From this share of common text on, a dropped file is taken for a newer draft first."""
_LOOK = "look"
"""The filter of what a newer draft left to look at."""


class DraftCommands:
    """Each method without an argument carries out the command of its name."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._session = window.session
        self._desk = window.session.desk

    def new_draft(self) -> None:
        """Choose the file of a newer draft of the open article."""
        dialogs.choose_files(
            self._window, "New draft", ARTICLES, lambda paths: self._read(paths[0], self._revise)
        )

    def drop_file(self, path: Path) -> None:
        """Read a file that was dropped; on an open article ask what it is."""
        if self._session.case is None:
            self._window.desk_commands.open_file(path)
        else:
            self._read(path, self._ask_what_it_is)

    def still_holds(self) -> None:
        """Confirm the selected claim's check for its new wording, and go on to the next one to look at."""
        placed = self._session.selected
        if placed is None or not needs_a_look(placed, self._case().draft):
            self._window.notice.say("This claim needs no second look.")
        else:
            self._settle(partial(self._desk.drafts.still_holds, placed.id))

    def attach(self) -> None:
        """Give an orphaned claim the selected words as its place."""
        placed, span = self._session.selected, self._window.article.selection()
        if placed is None or placed.placement.status is not Status.ORPHANED or span is None:
            self._window.notice.say(
                "Choose an orphaned claim, select its words in the article, then press Shift+M."
            )
            return
        self._session.run(self._desk.drafts.attach, placed.id, span.start, span.end)
        self._window.article.clear_selection()

    def close_as_cut(self) -> None:
        """Close an orphaned claim whose words were cut, and go on to the next one to look at."""
        self._settle(partial(self._desk.drafts.close_as_cut, self._session.claim))

    def _case(self) -> Case:
        case = self._session.case
        assert case is not None, "commands that need an article are dead on the shelf"
        return case

    def _read(self, path: Path, then: Callable[[NewerDraft], None]) -> None:
        """Read a file and work out what it would do to the open article, off the window's thread."""
        before = self._session.run(self._desk.drafts.before, self._case().article.id)
        if before is not None:
            self._window.intake.read_draft(path, before, then)

    def _ask_what_it_is(self, newer: NewerDraft) -> None:
        take = partial(self._window.intake.take, newer.reading)
        dialogs.choose(
            self._window,
            f"What is {newer.reading.name or 'this text'}?",
            f"{newer.likeness:.0%} of it stands in the draft you are checking.",
            {"A newer draft of this article": partial(self._revise, newer), "Another article": take},
            preferred=0 if newer.likeness >= _NEWER_DRAFT else 1,
        )

    def _revise(self, newer: NewerDraft) -> None:
        """Take the draft into the article that was open when it was asked for."""
        article = newer.article
        if self._session.case is None or self._session.case.article.id != article:
            self._window.open_article(article)
        self._window.inspector.flush()
        revision = self._session.run(self._desk.drafts.revise, article, newer.reading, newer.prepared)
        if revision is None:
            return
        said = [f"{summary(revision)}.", *newer.reading.remarks]
        dialogs.offer(
            self._window,
            f"Draft {revision.draft} carries the checks of the draft before.",
            " ".join(said) + "\n\nUndo goes back to the draft before, with everything as it was.",
            "Walk through",
            self._walk_through,
        )

    def _walk_through(self) -> None:
        self._window.claims.choose_filter(_LOOK)
        if self._window.claims.model.rowCount():
            self._session.select(self._window.claims.first())
        self._window.return_to_article()

    def _settle(self, action: Callable[[], None]) -> None:
        """Settle the selected claim; on the walk through a newer draft the next one follows."""
        claims = self._window.claims
        before, following = self._session.claim, claims.neighbour(1)
        self._session.run(action)
        if claims.chosen_filter() != _LOOK or claims.model.row_of(before) >= 0:
            return
        target = following or claims.first()
        if target:
            self._session.select(target)
        else:
            self._window.notice.say("Nothing of the newer draft is left to look at.")
