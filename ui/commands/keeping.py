"""Keeping the library safe: backing it up and restoring it, and for how long articles are kept."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path

from factcheck.case.sentences.removal import overdue
from factcheck.desk import Desk
from factcheck.models import ArticleId
from ui import dialogs
from ui.commands.group import Group, Handler
from ui.retention_dialog import RetentionDialog
from ui.translation import said

_NAMED = 12
"""Articles named in the question; a window must not grow beyond the screen."""


def _daily_backup(library: Path) -> None:
    with Desk(library) as desk:
        desk.safe.daily_backup()


class BackupCommands(Group):
    """Copies the library, and puts a copy back."""

    def handlers(self) -> dict[str, Handler]:
        """Return the handlers by command."""
        return {"backup": self.back_up, "restore": self.restore, "retention": self.edit_retention}

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

    def back_up_daily(self) -> None:
        """Make the day's backup beside the window's work: it is checked in full, which takes its time."""
        job = self.window.jobs.prepare(partial(_daily_backup, self.desk.path))
        job.failed.connect(self.session.failed)
        job.crashed.connect(self.window.intake.crashed)
        self.window.jobs.start(job)

    def edit_retention(self) -> None:
        """Show and change how long articles are kept."""
        dialog = RetentionDialog(self.session, self.window.frame)
        dialog.removal_wanted.connect(self.ask_due)
        dialogs.show_dialog(dialog)

    def ask_due(self) -> None:
        """Ask whether to remove the articles whose time is over; says nothing where none is."""
        due = self.session.run(self.desk.retention.due) or []
        if not due:
            return
        more = self.tr("… and {count} more").format(count=len(due) - _NAMED) if len(due) > _NAMED else ""
        dialogs.ask(
            self.window.frame,
            self.tr("The time of these articles is over. Remove them for good?"),
            "\n".join(
                [
                    *(said(overdue(each)) for each in due[:_NAMED]),
                    more,
                    self.tr(
                        "They go with their record, sources and copies, and so do the backups that hold them."
                    ),
                ]
            ),
            self.tr("Remove for good"),
            partial(self._remove_due, [each.article for each in due]),
        )

    def _remove_due(self, articles: list[ArticleId]) -> None:
        if self.session.case is not None and self.session.case.article.id in articles:
            self.window.show_shelf()
        names = {
            article: self.session.run(self.desk.articles.file_names, article) or [] for article in articles
        }
        removed = self.session.run(self.desk.retention.remove_due, articles)
        if removed is not None:
            for article, files in names.items():
                self.window.settings.forget(article, files)
            self.window.notice.say(self.tr("Removed for good: {count}").format(count=removed))
        self.window.shelf.refresh()

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
