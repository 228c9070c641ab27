"""Keeping the library safe: backing it up and restoring it, and for how long articles are kept."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path

from factcheck import encryption
from factcheck.case.sentences.removal import overdue
from factcheck.desk import Desk
from factcheck.models import ArticleId
from ui import dialogs
from ui.commands.group import Group, Handler
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
        return {
            "backup": self.back_up,
            "backup_encrypted": self.back_up_encrypted,
            "identity": self.make_identity,
            "restore": self.restore,
        }

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
        self.window.jobs.start(job)

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

    def back_up_encrypted(self) -> None:
        """Ask for whom, then where, to write an encrypted copy of the library."""
        known = ", ".join(sorted(self.window.settings.recipients))
        dialogs.ask_line(
            self.window.frame,
            self.tr("Back up encrypted: for whom?"),
            self.tr("Names, or public keys age1…, with commas between them"),
            self.tr("Choose file…"),
            self._choose_encrypted,
            known,
        )

    def make_identity(self) -> None:
        """Make the identity with which encrypted copies for this person can be read."""
        dialogs.ask_secret(
            self.window.frame,
            self.tr("A passphrase for your identity"),
            self.tr("Make identity"),
            self._ask_again,
        )

    def _ask_again(self, first: str) -> None:
        dialogs.ask_secret(
            self.window.frame,
            self.tr("The same passphrase again"),
            self.tr("Make identity"),
            partial(self._make_identity, first),
        )

    def _make_identity(self, first: str, second: str) -> None:
        if first != second:
            self.window.notice.say(self.tr("The two passphrases are not the same."), error=True)
            return
        public = self.session.run(encryption.make_identity, first)
        if public is not None:
            self.window.notice.hide()  # that two passphrases differed is over
            dialogs.tell_words(
                self.window.frame,
                self.tr("Your identity was made"),
                self.tr("Pass this public key on; copies encrypted for it can be read by you alone:"),
                public,
            )

    def _choose_encrypted(self, wanted: str) -> None:
        names = [name.strip() for name in wanted.split(",") if name.strip()]
        keys = [self.window.settings.recipients.get(name, name) for name in names]
        # Told before a file is chosen: else the folder and its name are chosen in vain.
        if not all(self.session.did(encryption.check_key, key) for key in keys):
            return
        name = f"factcheck-backup-{date.today().isoformat()}.factcheck.age"
        title, ending = self.tr("Back up encrypted"), self.tr("Encrypted files (*.age)")
        dialogs.choose_target(
            self.window.frame,
            title,
            name,
            ending,
            encryption.ENDING.lstrip("."),
            partial(self._back_up_for, keys),
        )

    def _back_up_for(self, keys: list[str], target: Path) -> None:
        if self.session.did(self.desk.safe.backup_for, target, keys):
            self.window.notice.say(self.tr("The library was backed up to {target}.").format(target=target))

    def _restore_encrypted(self, source: Path, passphrase: str) -> None:
        self.window.show_shelf()
        if self.session.did(self.desk.safe.restore_encrypted, source, passphrase):
            self.window.notice.say(
                self.tr("The library was restored. What it held before is kept among the backups.")
            )
        self.window.shelf.refresh()

    def _back_up_to(self, target: Path) -> None:
        if self.session.did(self.desk.safe.backup, target):
            self.window.notice.say(self.tr("The library was backed up to {target}.").format(target=target))

    def _ask_restore(self, paths: list[Path]) -> None:
        if paths[0].suffix == ".age":
            self.ask_passphrase(self.tr("Restore"), partial(self._restore_encrypted, paths[0]))
            return
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
