"""The register: shown, edited, merged, lists taken in and given out."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from factcheck.desk.archiving import ENDINGS
from factcheck.models import ClaimOn, Source, SourceId
from factcheck.sentences import say
from ui import dialogs
from ui.commands.group import Group, Handler
from ui.commands.window import Window
from ui.translation import said


class RegisterCommands(Group):
    """Works on the sources of the library, and shows those of the open article beside it."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._connected = False

    def handlers(self) -> dict[str, Handler]:
        """Return the handlers by command."""
        return {"register": lambda: self.window.show_register(), "sources_beside": self.show_beside}

    def show_beside(self) -> None:
        """Show the article's sources in the place of its claims, or the claims again."""
        room = self.window.room
        if room.shows_sources:
            room.show_claims()
            return
        if not self._connected:
            self._connected = True
            room.beside.edit_wanted.connect(self.edit)
            room.beside.claim_wanted.connect(self.go_to)
            room.beside.whole_wanted.connect(lambda: self.window.show_register())
        room.show_sources()

    def edit(self, source: Source) -> None:
        """Edit a source in its dialog."""
        from ui.sources.editor import edit_source

        claims = self.session.run(self.desk.register.claims_on, source.id) or []
        edit_source(self.session, source, len(claims), self.window.frame)

    def merge(self, sources: list[SourceId]) -> None:
        """Ask before several sources are made one."""
        if len(sources) < 2:
            return
        kept = self.session.run(self.desk.register.one, sources[0])
        if kept is None:
            return
        dialogs.ask(
            self.window.frame,
            self.tr("Make {count} sources one?").format(count=len(sources)),
            self.tr(
                "“{title}” is kept. Claims, copies and calls of the others go to it; undo takes that back."
            ).format(title=self.session.name_of(kept)),
            self.tr("Merge"),
            partial(self.session.run, self.desk.register.merge, sources[0], sources[1:]),
        )

    def go_to(self, claim: ClaimOn) -> None:
        """Open the article of a claim that rests on a source, and select the claim."""
        if claim is not None:
            self.window.open_article(claim.article)
            self.session.select(claim.claim)

    def take_in(self) -> None:
        """Choose a list of literature to take in, or a web archive with its pages."""
        title = self.tr("Take in a list of sources, or a web archive")
        dialogs.choose_files(self.window.frame, title, _given(), self._take_in)

    def give_out(self, sources: list[SourceId]) -> None:
        """Choose where to save the list of the sources that are shown."""
        title = self.tr("Save the list of sources")
        dialogs.choose_target(
            self.window.frame, title, "sources.ris", _lists(), "ris", partial(self._give_out, sources)
        )

    def _take_in(self, paths: list[Path]) -> None:
        from factcheck.readers.files import contents

        for path in paths:
            if path.name.lower().endswith(ENDINGS):
                self.window.keeper.take_in(path)
                continue
            data = self.session.run(contents, path)
            found = self.session.run(self.desk.register.take_in, data, path.name) if data else None
            if found is not None:
                added, known = found
                self.window.notice.say(
                    self.tr("{added} sources were taken in; {known} were known already.").format(
                        added=len(added), known=known
                    )
                )

    def _give_out(self, sources: list[SourceId], target: Path) -> None:
        from factcheck.desk.files import write_whole

        data = self.session.run(self.desk.register.give_out, sources, target.name)
        if data is not None and self.session.did(write_whole, target, data):
            self.window.notice.say(
                self.tr("The list was saved to {target}; confidential sources were left out.").format(
                    target=target
                )
            )

    def tell_unpacked(self, count: int) -> None:
        """Say how many copies came in from a web archive."""
        self.window.notice.say(
            said(say("{count} copies were taken in.", one="{count} copy was taken in.", count=count))
        )


def _given() -> str:
    """Return the pattern of what can be taken in: lists, and web archives with their pages."""
    return QCoreApplication.translate("dialogs", "Lists and web archives") + (
        " (*.ris *.bib *.json *.wacz *.warc *.warc.gz)"
    )


def _lists() -> str:
    return QCoreApplication.translate("dialogs", "Lists of literature") + " (*.ris *.bib *.json)"
