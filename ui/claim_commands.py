"""Commands on the open article: walking, marking, resizing, setting aside, and where to type."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from factcheck import figures
from factcheck.case.sentences.findings import SET_ASIDE_REASONS
from factcheck.desk.marking import Edge, Step
from factcheck.models import Case, PlacedClaim, SearchHit, Span
from ui import dialogs

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class ClaimCommands:
    """Each method without an argument carries out the command of its name."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._session = window.session
        self._desk = window.session.desk
        self._aside = ""

    def next(self) -> None:
        """Select the next claim of the list."""
        self.step(1)

    def previous(self) -> None:
        """Select the previous claim of the list."""
        self.step(-1)

    def step(self, by: int) -> None:
        """Select the claim that many rows further."""
        claim = self._window.claims.neighbour(by)
        if claim:
            self._session.select(claim)

    def next_open(self) -> None:
        """Select the next claim that is not checked, from here and round to the start."""
        case = self._case()
        order = [*case.claims, *case.orphans]
        here = next((index for index, placed in enumerate(order) if placed.id == self._session.claim), -1)
        for placed in (*order[here + 1 :], *order[: here + 1]):
            if not (figures.is_checked(figures.claim_state(placed), case.scale) or figures.is_cut(placed)):
                if self._window.claims.model.row_of(placed.id) < 0:
                    self._window.claims.choose_filter("all")
                self._session.select(placed.id)
                return
        self._window.notice.say("Every claim is checked.")

    def mark(self) -> None:
        """Make a claim of what is selected in the article."""
        span = self._window.article.selection()
        if span is None:
            self._window.notice.say("Select some words of the article, then press M to mark them as a claim.")
            return
        claim = self._session.run(self._desk.claims.mark, self._case().article.id, span.start, span.end)
        self._select_new(claim)

    def set_aside(self) -> None:
        """Set aside what is selected in the article, or else the selected claim."""
        span = self._window.article.selection()
        placed = self._session.selected
        if span is not None:
            self._session.run(self._desk.claims.set_aside, self._case().article.id, span.start, span.end)
            self._window.article.clear_selection()
        elif placed is not None:
            self._guarded(placed, "Set this claim aside?", "Set aside", self._set_claim_aside)
        else:
            self._window.notice.say("Select some words or a claim, then press A to set it aside.")

    def take_back(self) -> None:
        """Make a claim of the set-aside under the cursor or the selection."""
        span = self._window.article.selection()
        place = self._window.article.cursor_offset()
        wanted = span or Span(place, place + 1)
        for row in self._case().set_asides:
            if row.id == self._aside or Span(row.start, row.end).overlaps(wanted):
                self._take_back(row.id)
                return
        self._window.notice.say(
            "Click on text that was set aside, then press T to take it back. "
            "Page clutter is not counted; select its words and press M to check them."
        )

    def choose_set_aside(self, set_aside: str) -> None:
        """Remember the set-aside that was clicked, for taking it back."""
        self._aside = set_aside
        row = next((row for row in self._case().set_asides if row.id == set_aside), None)
        if row is not None:
            self._window.notice.say(
                f"Set aside: {SET_ASIDE_REASONS[row.reason]}.",
                action="Take back",
                then=partial(self._take_back, set_aside),
            )

    def split(self) -> None:
        """Split the selected claim at the cursor."""
        placed = self._session.selected
        place = self._window.article.cursor_offset()
        if placed is None or not placed.span.start < place < placed.span.end:
            self._window.notice.say(
                "Click between two words of the selected claim, then press S to split it there."
            )
            return
        self._session.run(self._desk.claims.split, placed.id, place)

    def take_parts(self) -> None:
        """Split the selected claim into the statements it seems to hold."""
        self._session.run(self._desk.claims.take_parts, self._session.claim)

    def details(self) -> None:
        """Go to the next detail that is not ticked; space ticks it."""
        if not self._window.inspector.head.walk_details():
            self._window.notice.say("Every detail of this claim is ticked off.")

    def ask_unticked(self, left: int, index: int) -> None:
        """Say that confirming waits, since details are not ticked off."""
        details = "1 detail is" if left == 1 else f"{left} details are"
        self._window.notice.say(
            f"{details} not ticked off. Press {index + 1} again to confirm all the same, "
            "or D to walk through them.",
            action="Stop asking",
            then=self._stop_asking,
        )

    def _stop_asking(self) -> None:
        self._window.settings.ask_unticked = False
        self._window.inspector.verdict.asks = False

    def merge(self) -> None:
        """Merge the selected claim with the next one of the article."""
        self._session.run(self._desk.claims.merge, self._session.claim)

    def grow_word(self) -> None:
        """Let the claim end a word later."""
        self._session.run(self._desk.claims.grow, self._session.claim, Edge.END, Step.WORD)

    def shrink_word(self) -> None:
        """Let the claim end a word earlier."""
        self._session.run(self._desk.claims.shrink, self._session.claim, Edge.END, Step.WORD)

    def grow_start(self) -> None:
        """Let the claim begin a word earlier."""
        self._session.run(self._desk.claims.grow, self._session.claim, Edge.START, Step.WORD)

    def shrink_start(self) -> None:
        """Let the claim begin a word later."""
        self._session.run(self._desk.claims.shrink, self._session.claim, Edge.START, Step.WORD)

    def grow_sentence(self) -> None:
        """Let the claim end a sentence later."""
        self._session.run(self._desk.claims.grow, self._session.claim, Edge.END, Step.SENTENCE)

    def shrink_sentence(self) -> None:
        """Let the claim end a sentence earlier."""
        self._session.run(self._desk.claims.shrink, self._session.claim, Edge.END, Step.SENTENCE)

    def source(self) -> None:
        """Go to the field for a new source."""
        self._window.inspector.sources.add()
        self._window.inspector.reveal(self._window.inspector.sources)

    def accept_sources(self) -> None:
        """Accept the sources that the writer gave for the selected claim."""
        self._window.inspector.sources.accept_proposed()

    def accept_all_sources(self) -> None:
        """Accept every source that the writer gave."""
        accepted = self._session.run(self._desk.sources.accept_all, self._case().article.id)
        if accepted == 0:
            self._window.notice.say("No source is waiting to be accepted.")

    def claim_history(self) -> None:
        """Show how the selected claim stood in each draft."""
        from ui.compare.history import ClaimHistoryDialog

        dialogs.show_dialog(ClaimHistoryDialog(self._session, self._session.claim, self._window))

    def correction(self) -> None:
        """Write the correction."""
        self._window.inspector.correction.write()
        self._window.inspector.reveal(self._window.inspector.correction)

    def note(self) -> None:
        """Write the note."""
        self._window.inspector.note.write()
        self._window.inspector.reveal(self._window.inspector.note)

    def flag(self) -> None:
        """Flag the claim as legally risky, or take the flag off."""
        placed = self._session.selected
        if placed is not None:
            self._session.run(self._desk.verdicts.flag, placed.id, not placed.claim.flagged)

    def verdict_none(self) -> None:
        """Take the verdict off."""
        self._session.run(self._desk.verdicts.set, self._session.claim, None)

    def delete(self) -> None:
        """Delete the claim, asking where work would go with it."""
        placed = self._session.selected
        if placed is not None:
            self._guarded(placed, "Delete this claim?", "Delete", self._delete)

    def claim_of(self, hit: SearchHit) -> str:
        """Return the claim of the open article that a search hit leads to, or nothing."""
        case = self._session.case
        if case is None or hit.kind == "claim":
            return hit.id if case is not None and case.find(hit.id) else ""
        everything = (*case.claims, *case.orphans)
        return next(
            (placed.id for placed in everything if any(rest.source == hit.id for rest in placed.evidence)), ""
        )

    def menu_at(self, place: QPoint, offset: int, parent: QWidget) -> None:
        """Show what can be done at a place of the article."""
        case = self._case()
        here = [placed for placed in case.claims if placed.span.start <= offset < placed.span.end]
        if here and self._session.claim not in {placed.id for placed in here}:
            self._session.select(min(here, key=lambda placed: len(placed.span)).id)
        aside = next((row for row in case.set_asides if row.start <= offset < row.end), None)
        menu = QMenu(parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        names = ["mark", "set_aside"] if self._window.article.selection() else []
        if here:
            names += [
                "|",
                "split",
                "merge",
                "|",
                "source",
                "correction",
                "note",
                "flag",
                "|",
                "set_aside",
                "delete",
            ]
        for name in dict.fromkeys(names) if not here else names:
            if name == "|":
                menu.addSeparator()
            else:
                menu.addAction(self._window.actions_by_name[name])
        if aside is not None:
            menu.addAction(
                f"Take back ({SET_ASIDE_REASONS[aside.reason]})", partial(self._take_back, aside.id)
            )
        if menu.actions():
            menu.popup(place)

    def _case(self) -> Case:
        case = self._session.case
        assert case is not None, "commands that need an article are dead on the shelf"
        return case

    def _take_back(self, set_aside: str) -> None:
        self._aside = ""
        self._select_new(self._session.run(self._desk.claims.take_back, set_aside))

    def _select_new(self, claim: str | None) -> None:
        if claim is not None:
            self._window.article.clear_selection()
            self._session.select(claim)

    def _set_claim_aside(self, claim: str) -> None:
        self._after_removal(claim, lambda: self._session.run(self._desk.claims.set_claim_aside, claim))

    def _delete(self, claim: str) -> None:
        self._after_removal(claim, lambda: self._session.run(self._desk.claims.delete, claim))

    def _after_removal(self, claim: str, remove: object) -> None:
        """Remove a claim and select the one that comes after it, so that the walk goes on."""
        after = self._window.claims.neighbour(1) or self._window.claims.neighbour(-1)
        assert callable(remove)
        remove()
        if after and after != claim:
            self._session.select(after)

    def _guarded(self, placed: PlacedClaim, question: str, answer: str, then: object) -> None:
        """Do something that removes a claim, asking first where somebody worked on it."""
        claim = placed.claim
        assert callable(then)
        if not (claim.verdict or claim.note or claim.correction or claim.ruling or placed.evidence):
            then(claim.id)
            return
        dialogs.ask(
            self._window,
            question,
            "Its verdict, sources and notes go with it. Undo brings everything back.",
            answer,
            partial(then, claim.id),
        )
