"""What can be done about a library whose file was moved, replaced or overwritten while it was open."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from factcheck.errors import LibraryFate
from factcheck.paths import backups_path
from ui import dialogs
from ui.commands.group import Group, Handler
from ui.commands.window import Window


class LostCommands(Group):
    """Offers the ways out, keeps what is held, and goes on with what there is."""

    def __init__(self, window: Window, restore: Callable[[], None]) -> None:
        super().__init__(window)
        self._restore = restore

    def handlers(self) -> dict[str, Handler]:
        """Return none: nobody asks for this but the library itself."""
        return {}

    def tell(self, fate: LibraryFate) -> None:
        """Say what became of the library, with the ways out."""
        self._offer(self.session.failure, fate)

    def tell_found(self) -> None:
        """Say that the library is in its place again, as after a disk was put back."""
        self.window.notice.say(self.tr("The library is in its place again."))

    def _offer(self, sentence: str, fate: LibraryFate) -> None:
        words, then = self._way_on(fate)
        self.window.notice.say(
            sentence,
            error=True,
            action=words,
            then=then,
            other=self.tr("Save a copy…"),
            or_then=partial(self._choose, fate),
        )

    def _way_on(self, fate: LibraryFate) -> tuple[str, Callable[[], None]]:
        if fate is LibraryFate.GONE:
            return self.tr("Put it back"), self._put_back
        if fate is LibraryFate.REPLACED:
            return self.tr("Open the one that is there now"), self._open_what_is_there
        return self.tr("Restore from backup…"), self._restore

    def _choose(self, fate: LibraryFate) -> None:
        """Choose where to write what is held."""
        name = f"{self.desk.path.stem}-held.factcheck"
        title = self.tr("Save what is held")
        dialogs.choose_target(
            self.window.frame, title, name, dialogs.libraries(), "factcheck", partial(self._save, fate)
        )

    def _save(self, fate: LibraryFate, target: Path) -> None:
        if self.session.did(self.desk.safe.backup, target):
            self._offer(self.tr("What is held was saved as {target}.").format(target=target), fate)

    def _put_back(self) -> None:
        self.session.leave_claim()
        if self.session.did(self.desk.safe.put_back):
            self._go_on(self.tr("The library was put back in its place."))

    def _open_what_is_there(self) -> None:
        self.session.leave_claim()
        kept = self.session.run(self.desk.safe.open_what_is_there)
        if kept is not None:
            said = self.tr("The library that is there now is open. What was held before is kept as {copy}.")
            # With the backups its name says where it is; a whole path is hard to read in one line.
            beside = kept.parent == backups_path(self.desk.path)
            self._go_on(said.format(copy=kept.name if beside else kept))

    def _go_on(self, sentence: str) -> None:
        """Show the library that is open now, at the article that was open where it is there."""
        session = self.session
        article = session.case.article.id if session.case is not None else None
        session.close_case()
        if article is not None and self.desk.articles.is_on_shelf(article):
            self.window.open_article(article)
        else:
            self.window.show_shelf()
        self.window.shelf.refresh()
        session.forget_loss()
        self.window.shared_desks.begin_anew()
        session.unsaved.try_again()
        self.window.notice.say(sentence, action=self.tr("Close"), then=lambda: None)
