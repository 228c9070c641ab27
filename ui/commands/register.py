"""The register: shown, edited, merged, lists taken in and given out."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from factcheck.models import ClaimOn, Source, SourceId
from ui import dialogs
from ui.commands.group import Group, Handler


class RegisterCommands(Group):
    """Works on the sources of the library, not of one article."""

    def handlers(self) -> dict[str, Handler]:
        """Return the handlers by command."""
        return {"register": lambda: self.window.show_register()}

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
        """Choose a list of literature to take in."""
        title = self.tr("Take in a list of sources")
        dialogs.choose_files(self.window.frame, title, _lists(), self._take_in)

    def give_out(self, sources: list[SourceId]) -> None:
        """Choose where to save the list of the sources that are shown."""
        title = self.tr("Save the list of sources")
        dialogs.choose_target(
            self.window.frame, title, "sources.ris", _lists(), "ris", partial(self._give_out, sources)
        )

    def _take_in(self, paths: list[Path]) -> None:
        from factcheck.readers.files import contents

        for path in paths:
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


def _lists() -> str:
    return QCoreApplication.translate("dialogs", "Lists of literature") + " (*.ris *.bib *.json)"
