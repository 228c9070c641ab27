"""The pictures of the article: shown large, and fetched from the web where the person asks."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from threading import Event

from factcheck.desk import Desk
from factcheck.models import ArticleId, PictureId
from factcheck.sentences import Sentence
from ui import dialogs
from ui.commands.group import Group, Handler
from ui.translation import said


class PictureCommands(Group):
    """Opens pictures in a dialog of their own."""

    def handlers(self) -> dict[str, Handler]:
        """Return the handlers by command."""
        return {"pictures": self.show_here}

    def show_here(self) -> None:
        """Show the picture that the selected claim rests on, else the one nearest to the text cursor."""
        pictures, placed = self.case.pictures, self.session.selected
        if not pictures:
            self.window.notice.say(self.tr("This draft has no pictures."))
            return
        resting = placed.placement.picture if placed is not None else PictureId("")
        place = self.window.article.cursor_offset()
        if placed is not None and not resting:
            place = placed.placement.start
        nearest = min(pictures, key=lambda each: abs(each.at - place))
        self.show(resting if self.case.picture(resting) is not None else nearest.id)

    def show(self, picture: PictureId) -> None:
        """Show a picture large."""
        from ui.pictures.dialog import PictureDialog

        dialog = PictureDialog(self.session, self.window.room.pictures, self.case, picture, self.window.frame)
        dialog.fetch_wanted.connect(self.fetch)
        dialogs.show_dialog(dialog)

    def fetch(self) -> None:
        """Fetch the pictures of the article that stand on the web, since the person asked for them."""
        work = partial(_kept, self.desk.path, self.desk.actor, self.case.article.id, Event())
        job = self.window.jobs.prepare(work)
        job.finished.connect(self._fetched)
        job.failed.connect(lambda sentence: self.window.notice.say(sentence, error=True))
        self.window.notice.say(self.tr("Fetching the pictures of the page…"))
        self.window.jobs.start(job)

    def _fetched(self, failed: list[Sentence]) -> None:
        self.session.catch_up()
        if failed:
            self.window.notice.say("\n".join(map(said, failed[:3])), error=True)
        else:
            self.window.notice.say(self.tr("The pictures of the page are kept."))


def _kept(library: Path, actor: str, article: ArticleId, given_up: Event) -> list[Sentence]:
    """Fetch and keep through a connection of the worker's own; return why others did not come."""
    with Desk(library, actor=actor) as desk:
        return [error.sentence for error in desk.pictures.keep(article, given_up)]
