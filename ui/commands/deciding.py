"""Deciding the selected claim: verdict, correction, note and flag."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ui import dialogs
from ui.actions import PHRASES, VERDICTS
from ui.commands.group import Group, Handler

if TYPE_CHECKING:
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
        """Write the note."""
        self.window.inspector.note.write()
        self.window.inspector.reveal(self.window.inspector.note)

    def look_before(self) -> None:
        """List the claims of other articles that were decided and may state the same."""
        from ui.claims.before_dialog import BeforeDialog

        placed = self.session.selected
        found = self.session.run(self.desk.memory.checked_before, placed.id) if placed else None
        if placed is None or not found:
            self.window.notice.say(self.tr("No other article has a decided claim that states the same."))
            return
        claim = placed.id
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

    def add_phrase(self, place: int) -> None:
        """Add one of the person's phrases to the notes of the chosen claims."""
        phrases = self.window.settings.phrases
        if place < len(phrases):
            self.session.run(self.desk.several.add_to_notes, self.session.chosen, phrases[place])

    def flag(self) -> None:
        """Flag the claim as legally risky, or take the flag off."""
        placed = self.session.selected
        if placed is not None:
            self.session.run(self.desk.verdicts.flag, placed.id, not placed.claim.flagged)
