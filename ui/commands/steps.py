"""The steps taken: back, forward, and the list of them."""

from __future__ import annotations

from ui import dialogs
from ui.commands.group import Group, Handler
from ui.history_dialog import HistoryDialog


class Steps(Group):
    """Undo, redo and the activity list."""

    def handlers(self) -> dict[str, Handler]:
        """Return the handlers by command."""
        return {"undo": self.session.undo, "redo": self.session.redo, "history": self.list_steps}

    def list_steps(self) -> None:
        """Show what was done on the article."""
        dialog = HistoryDialog(self.session, self.case, self.window.frame)
        dialog.claim_chosen.connect(self.session.select)
        dialogs.show_dialog(dialog)
