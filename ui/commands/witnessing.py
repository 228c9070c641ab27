"""Letting others witness a copy: a time stamp of its bytes, and the same page in a public archive."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from urllib.parse import urlsplit

from factcheck.desk.archiving import ARCHIVE
from factcheck.desk.stamping import wanted_authority
from factcheck.models import Capture
from ui import dialogs
from ui.commands.group import Group, Handler
from ui.commands.window import Window
from ui.translation import said_moment


class WitnessCommands(Group):
    """Asks the desk's authority for time stamps, and archive.org to keep a page."""

    def __init__(
        self, window: Window, copy_here: Callable[[], Capture | None], archive: str = ARCHIVE
    ) -> None:
        """Take what gives the copy that is meant, and the public archive that is asked."""
        super().__init__(window)
        self._copy_here, self._archive = copy_here, archive

    def handlers(self) -> dict[str, Handler]:
        """Return the handlers by command."""
        return {"stamp_copy": self.stamp, "archive_page": self.ask_archive}

    def stamp(self) -> None:
        """Ask for a time stamp of the copy on screen, or of the newest one of the claim's last source."""
        capture = self._copy_here()
        if capture is None:
            return
        authority = self.session.run(wanted_authority, self.window.settings)
        if authority is not None:
            self.window.keeper.stamp(capture, authority)

    def ask_archive(self) -> None:
        """Ask archive.org to keep the page of the copy on screen, after its warning."""
        if not self.window.settings.wayback:
            self.window.notice.say(self.tr("Asking archive.org is switched off in the settings."))
            return
        capture = self._copy_here()
        page = self.session.run(self.desk.archives.page_for_archive, capture.source) if capture else None
        if page is None:
            return
        host = urlsplit(self._archive).hostname or self._archive
        told = self.tr("The address {address} goes to {archive}, which keeps the page for everybody to see.")
        dialogs.ask(
            self.window.frame,
            self.tr("Ask {archive} to keep the page?").format(archive=host),
            told.format(address=page.address, archive=host),
            self.tr("Send the address"),
            partial(self.window.keeper.ask_archive, page, self._archive),
        )

    def tell_stamped(self, at: str) -> None:
        """Say that a time stamp was given."""
        self.window.notice.say(self.tr("The copy has a time stamp of {when}.").format(when=said_moment(at)))

    def tell_archived(self, address: str) -> None:
        """Say where an archive keeps the page."""
        self.window.notice.say(self.tr("The page is kept at {address} too.").format(address=address))
