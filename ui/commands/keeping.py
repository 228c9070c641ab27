"""Keeping the library safe: backing it up and restoring it."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path

from ui import dialogs
from ui.commands.group import Group, Handler


class BackupCommands(Group):
    """Copies the library, and puts a copy back."""

    def handlers(self) -> dict[str, Handler]:
        """Return the handlers by command."""
        return {"backup": self.back_up, "restore": self.restore}

    def back_up(self) -> None:
        """Choose where to write a copy of the library."""
        name = f"factcheck-backup-{date.today().isoformat()}.factcheck"
        title = self.tr("Back up library")
        dialogs.choose_target(
            self.window.frame, title, name, dialogs.libraries(), "factcheck", self._back_up_to
        )

    def restore(self) -> None:
        """Choose a backup to put in the library's place."""
        title = self.tr("Restore from backup")
        dialogs.choose_files(self.window.frame, title, dialogs.libraries(), self._ask_restore)

    def _back_up_to(self, target: Path) -> None:
        if self.session.did(self.desk.safe.backup, target):
            self.window.notice.say(self.tr("The library was backed up to {target}.").format(target=target))

    def _ask_restore(self, paths: list[Path]) -> None:
        dialogs.ask(
            self.window.frame,
            self.tr("Replace the library by {name}?").format(name=paths[0].name),
            self.tr("The library as it is now is kept among the backups."),
            self.tr("Restore"),
            partial(self._restore_from, paths[0]),
        )

    def _restore_from(self, source: Path) -> None:
        self.window.show_shelf()
        if self.session.did(self.desk.safe.restore, source):
            self.window.notice.say(
                self.tr("The library was restored. What it held before is kept among the backups.")
            )
        self.window.shelf.refresh()
