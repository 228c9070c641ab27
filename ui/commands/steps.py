"""The steps taken: back, forward, and the list of them."""

from __future__ import annotations

from collections.abc import Callable

from factcheck.models import ClaimId
from ui import dialogs
from ui.commands.group import Group, Handler
from ui.commands.window import Window
from ui.history_dialog import HistoryDialog


class StepCommands(Group):
    """Undo, redo and the activity list."""

    def __init__(self, window: Window, show: Callable[[ClaimId], None]) -> None:
        super().__init__(window)
        self._show = show

    def handlers(self) -> dict[str, Handler]:
        """Return the handlers by command."""
        return {"undo": self.undo, "redo": self.redo, "history": self.list_steps}

    def undo(self) -> None:
        """Take the latest step back and show what that changed."""
        self.session.undo()
        self._show_changed()

    def redo(self) -> None:
        """Bring back the step that was taken back last and show what that changed."""
        self.session.redo()
        self._show_changed()

    def list_steps(self) -> None:
        """Show what was done on the article."""
        dialog = HistoryDialog(self.session, self.case, self.window.frame)
        dialog.claim_chosen.connect(self.session.select)
        dialogs.show_dialog(dialog)

    def _show_changed(self) -> None:
        if self.session.claim:
            self._show(self.session.claim)
