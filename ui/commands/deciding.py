"""Deciding the selected claim: verdict, correction, note and flag."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from factcheck.models import ClaimId, EventKind, SourceId
from ui import dialogs, phrases
from ui.actions import PHRASES, VERDICTS
from ui.commands.group import Group, Handler

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.desk.memory import CheckedBefore


class DecisionCommands(Group):
    """Sets what was found out about a claim, or leads to where it is written."""

    def handlers(self) -> dict[str, Handler]:
        """Return the handlers by command."""
        verdicts = {name: partial(self._choose, place) for place, name in enumerate(VERDICTS)}
        return {
            **verdicts,
            **{name: partial(self.add_phrase, place) for place, name in enumerate(PHRASES)},
            "verdict_none": self.take_verdict_off,
            "correction": self.write_correction,
            "note": self.write_note,
            "flag": self.flag,
            "assign": self.assign,
            "lookup": self.log_search,
            "before": self.look_before,
        }

    def _choose(self, place: int) -> None:
        self.window.inspector.verdict.choose(place)

    def take_verdict_off(self) -> None:
        """Take the verdict off."""
        self.session.run(self.desk.several.set_verdict, self.session.chosen, None)

    def write_correction(self) -> None:
        """Write the correction."""
        self.window.inspector.correction.write()
        self.window.inspector.reveal(self.window.inspector.correction)

    def write_note(self) -> None:
        """Write the note; where nobody may, what is typed next would be taken for commands."""
        if self.session.allows(EventKind.NOTE_WRITTEN):
            self.window.inspector.note.write()
            self.window.inspector.reveal(self.window.inspector.note)

    def look_before(self) -> None:
        """List the claims of other articles that were decided and may state the same."""

        if self.session.claim:
            # In a large archive it is a search over every word of the claim.
            claim = self.session.claim
            job = self.window.jobs.prepare(partial(_checked_before, self.desk.path, self.desk.actor, claim))
            job.finished.connect(partial(self._show_before, claim))
            job.failed.connect(self.session.failed)
            self.window.jobs.start(job)

    def _show_before(self, claim: ClaimId, found: list[CheckedBefore]) -> None:
        placed = self.session.selected
        if placed is None or placed.id != claim:
            return  # the person has gone on
        if not found:
            self.window.notice.say(self.tr("No other article has a decided claim that states the same."))
            return
        from ui.claims.before_dialog import BeforeDialog

        dialog = BeforeDialog(placed.text, found, self.case.scale, self.window.frame)
        dialog.taken.connect(lambda row: self.session.run(self.desk.memory.take_over, claim, row.claim))
        dialog.wanted.connect(self._go_to)
        dialogs.show_dialog(dialog)

    def _go_to(self, row: CheckedBefore) -> None:
        self.window.open_article(row.article)
        self.session.select(row.claim)

    def log_search(self) -> None:
        """Note where one looked for the claim."""
        placed = self.session.selected
        if placed is not None:
            from ui.claims.noting_dialogs import LookupDialog

            dialogs.show_dialog(LookupDialog(self.session, placed, self.window.frame))

    def offer_log(self, source: SourceId) -> None:
        """Offer to note in the search log that a page was opened from the claim."""
        placed, case = self.session.selected, self.session.case
        known = case.sources.get(source) if case is not None else None
        if placed is None or known is None:
            return
        place = known.address if not self.session.hides(known) else self.session.name_of(known)
        self.window.notice.say(
            self.tr("Nothing there? Keep that you looked."),
            action=self.tr("Add to search log…"),
            then=partial(self._log_place, placed.id, place),
        )

    def _log_place(self, claim: ClaimId, place: str) -> None:
        placed = self.session.case.find(claim) if self.session.case is not None else None
        if placed is not None:
            from ui.claims.noting_dialogs import LookupDialog

            dialogs.show_dialog(LookupDialog(self.session, placed, self.window.frame, place=place))

    def add_phrase(self, place: int) -> None:
        """Add one of the person's phrases to the notes of the chosen claims."""
        shown = phrases.shown(self.window.settings.phrases)
        if place < len(shown):
            self.session.run(self.desk.several.add_to_notes, self.session.chosen, shown[place])

    def assign(self) -> None:
        """Say who is to check the chosen claims."""
        from ui.claims.assign_dialog import AssignDialog

        chosen = self.session.chosen
        members = self.window.shared_desks.checkers(self.case.article.id)
        dialog = AssignDialog(self.case, chosen, self.desk.actor, members, self.window.frame)
        dialog.wanted.connect(lambda person: self.session.run(self.desk.several.assign, chosen, person))
        dialogs.show_dialog(dialog)

    def flag(self) -> None:
        """Flag the claim as legally risky, or take the flag off."""
        placed = self.session.selected
        if placed is not None:
            self.session.run(self.desk.verdicts.flag, placed.id, not placed.claim.flagged)


def _checked_before(library: Path, actor: str, claim: ClaimId) -> list[CheckedBefore]:
    """Look in a worker, through a connection of its own."""
    from factcheck.desk import Desk

    with Desk(library, actor=actor) as desk:
        return desk.memory.checked_before(claim)
