"""Closing the case: queries, signature and certificate."""

from __future__ import annotations

from pathlib import Path

from factcheck.models import ClaimId
from ui import dialogs
from ui.closing_dialog import ClosingDialog
from ui.commands.group import Group, Handler
from ui.commands.walking import WalkingCommands
from ui.commands.window import Window


class ClosingCommands(Group):
    """Closes the case of the open article."""

    def __init__(self, window: Window, walking: WalkingCommands) -> None:
        super().__init__(window)
        self._walking = walking

    def handlers(self) -> dict[str, Handler]:
        """Return the handlers by command."""
        return {"close_case": self.close_case}

    def close_case(self) -> None:
        """Show what stands in the way, the queries and the signature."""
        self.session.field_left()  # what is typed counts
        dialog = ClosingDialog(self.session, self.window.frame)
        dialog.claim_chosen.connect(lambda claim: self._walking.show(ClaimId(claim)))
        dialog.certificate_wanted.connect(self._choose_certificate)
        dialogs.show_dialog(dialog)

    def _choose_certificate(self) -> None:
        title, name = self.tr("Save certificate"), "certificate.json"
        dialogs.choose_target(
            self.window.frame, title, name, dialogs.certificates(), "json", self._save_certificate
        )

    def _save_certificate(self, target: Path) -> None:
        if self.session.did(self.desk.closing.save_certificate, self.case.article.id, target):
            self.window.notice.say(self.tr("The certificate was written to {target}.").format(target=target))
