"""Deciding the selected claim: verdict, correction, note and flag."""

from __future__ import annotations

from functools import partial

from ui.actions import VERDICTS
from ui.commands.group import Group, Handler


class Deciding(Group):
    """Sets what was found out about a claim, or leads to where it is written."""

    def handlers(self) -> dict[str, Handler]:
        """Return the handlers by command."""
        verdicts = {name: partial(self._choose, place) for place, name in enumerate(VERDICTS)}
        return {
            **verdicts,
            "verdict_none": self.take_verdict_off,
            "correction": self.write_correction,
            "note": self.write_note,
            "flag": self.flag,
        }

    def _choose(self, place: int) -> None:
        self.window.inspector.verdict.choose(place)

    def take_verdict_off(self) -> None:
        """Take the verdict off."""
        self.session.run(self.desk.verdicts.set, self.session.claim, None)

    def ask_unticked(self, left: int, index: int) -> None:
        """Say that confirming waits, since details are not ticked off."""
        details = "1 detail is" if left == 1 else f"{left} details are"
        self.window.notice.say(
            f"{details} not ticked off. Press {index + 1} again to confirm all the same, "
            "or D to walk through them.",
            action="Stop asking",
            then=self._stop_asking,
        )

    def _stop_asking(self) -> None:
        self.window.settings.ask_unticked = False
        self.window.inspector.verdict.asks = False

    def write_correction(self) -> None:
        """Write the correction."""
        self.window.inspector.correction.write()
        self.window.inspector.reveal(self.window.inspector.correction)

    def write_note(self) -> None:
        """Write the note."""
        self.window.inspector.note.write()
        self.window.inspector.reveal(self.window.inspector.note)

    def flag(self) -> None:
        """Flag the claim as legally risky, or take the flag off."""
        placed = self.session.selected
        if placed is not None:
            self.session.run(self.desk.verdicts.flag, placed.id, not placed.claim.flagged)
