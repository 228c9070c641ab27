"""Deciding the selected claim: verdict, correction, note and flag."""

from __future__ import annotations

from functools import partial

from ui.actions import PHRASES, VERDICTS
from ui.commands.group import Group, Handler


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

    def log_search(self) -> None:
        """Note where one looked for the claim."""
        self.window.inspector.lookups.add()

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
