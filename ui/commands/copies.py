"""Copies of the selected claim's sources: keeping them, looking at them, asking for them again."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from factcheck.case.copies import copy_state
from factcheck.case.sentences.copies import RECHECKS, STANDINGS
from factcheck.desk.stamping import Authority, authority_of
from factcheck.models import Capture, Evidence, EvidenceId, RecheckOutcome, Source, SourceId
from factcheck.sentences import say
from factcheck.text import addresses
from ui import dialogs
from ui.commands.group import Group, Handler
from ui.commands.window import Window
from ui.copy_keeper import ConsentWanted, CopyOrder, KeptCopy
from ui.translation import said


class CopyCommands(Group):
    """Keeps copies as the person has chosen: asked each time, always or never."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._connected = False

    def handlers(self) -> dict[str, Handler]:
        """Return the handlers by command."""
        return {
            "keep_copy": self.keep_here,
            "keep_file": self.keep_file_here,
            "recheck": self.recheck,
            "save_archive": self.save_archive,
            "view_copy": self.view_here,
            "find_passage": self.find_passage,
            "compare_quote": self.compare_quotations,
            "hear": self.hear,
        }

    def attached(self, source: SourceId, path: Path | None = None) -> None:
        """Keep a copy of a source that was just attached, or offer to, as the settings say."""
        choice = self.window.settings.keep_copies
        known = self._source(source)
        if choice == "never" or known is None or self.desk.captures.of(source):
            return
        if path is None and not addresses.is_web(addresses.openable(known.address)):
            return
        if choice == "always":
            self._keep(source, path)
            return
        site = self.session.name_of(known) if self.session.hides(known) else addresses.site(known.address)
        name = path.name if path else site
        self.window.notice.say(
            self.tr("Keep a copy of {name} in the library?").format(name=name),
            action=self.tr("Keep a copy"),
            then=partial(self._keep, source, path),
        )

    def keep(self, source: SourceId) -> None:
        """Keep a copy of a source's address, or of a file where it has none."""
        known = self._source(source)
        if known is None:
            return
        if addresses.is_web(addresses.openable(known.address)):
            self._keep(source, None)
        else:
            self._choose_file(source)

    def keep_here(self) -> None:
        """Keep a copy of the source that was added last to the selected claim."""
        source = self._last_source()
        if source:
            self.keep(source)

    def keep_file_here(self) -> None:
        """Keep a copy of a file for the source that was added last to the selected claim."""
        source = self._last_source()
        if source:
            self._choose_file(source)

    def recheck(self) -> None:
        """Ask for every kept address of the article again."""
        sources = self.case.sources
        kept = self.desk.captures.kept_sources(self.case.article.id)
        wanted = [(key, self.session.name_of(sources[key])) for key in kept]
        if wanted:
            self.window.keeper.recheck(wanted)
        else:
            self.window.notice.say(self.tr("No copy of a source’s address was kept yet."))

    def view(self, evidence: EvidenceId) -> None:
        """Look at the copy that a piece of evidence of the selected claim rests on."""
        placed = self.session.selected
        row = next((each for each in placed.evidence if each.id == evidence), None) if placed else None
        state = copy_state(self.case, row) if row is not None else None
        if row is None or state is None or state.capture is None:
            self.window.notice.say(self.tr("No copy of this source was kept yet."))
            return
        self.show(row, state.capture)

    def show(self, evidence: Evidence, capture: Capture, words: str = "") -> None:
        """Show a copy of what a piece of evidence rests on; with words, where they stand first."""
        viewer = self.window.room.viewer
        if not self._connected:
            self._connected = True
            viewer.closed.connect(self.window.return_to_article)
            viewer.failed.connect(self.window.notice.say)
            viewer.stamp_wanted.connect(self.window.actions_by_name["stamp_copy"].trigger)
            viewer.archive_wanted.connect(self.window.actions_by_name["archive_page"].trigger)
            viewer.taken.connect(lambda: self.window.notice.say(self.tr("This is the passage now.")))
        self.window.room.show_copy()
        viewer.show_copy(evidence, capture)
        if words:
            viewer.look_for(words)

    def view_here(self) -> None:
        """Look at the copy of the selected claim's source; again, at that of its next source."""
        placed = self.session.selected
        kept = {copy.source for copy in self.case.captures}
        rows = [row for row in placed.evidence if row.source in kept] if placed is not None else []
        if not rows:
            self.window.notice.say(self.tr("No copy of this claim’s sources was kept yet."))
            return
        room = self.window.room
        ids = [row.id for row in rows]
        here = room.viewer.evidence if room.shows_copy else None
        place = ids.index(here) + 1 if here in ids else 0
        self.view(rows[place % len(rows)].id)

    def find_passage(self) -> None:
        """List the places of the copy that speak of the selected claim."""
        if self._shows_own_copy():
            self.window.room.viewer.find_places()

    def compare_quotations(self) -> None:
        """Compare the selected claim's quotations with the copy of what was said."""
        if self._shows_own_copy():
            self.window.room.viewer.compare_quotations()

    def hear(self) -> None:
        """Play what was said, from the selected words of the transcript on, or stop."""
        if self._shows_own_copy():
            self.window.room.viewer.hear()

    def _shows_own_copy(self) -> bool:
        """Put a copy of the selected claim's on screen, unless one is there; False where there is none."""
        room = self.window.room
        placed = self.session.selected
        shown = room.viewer.evidence if room.shows_copy else None
        if placed is None or shown not in {row.id for row in placed.evidence}:
            self.view_here()
        return room.shows_copy

    def save_archive(self) -> None:
        """Choose where to save the copies of the article's sources as a web archive."""
        title = self.tr("Save copies as a web archive")
        dialogs.choose_target(
            self.window.frame, title, "copies.wacz", dialogs.archives(), "wacz", self._save_archive
        )

    def _save_archive(self, target: Path) -> None:
        self.window.keeper.give_out(self.case.article.id, target)

    def tell_given_out(self, target: Path) -> None:
        """Say where the copies were saved."""
        self.window.notice.say(self.tr("The copies were saved to {target}.").format(target=target))

    def copy_here(self) -> Capture | None:
        """Return the copy on screen, or the newest of the claim's last source; say where there is none."""
        room = self.window.room
        shown = room.viewer.capture if room.shows_copy else None
        source = self._last_source() if shown is None else None
        if source is None:
            return shown
        copies = self.desk.captures.of(source)
        if not copies:
            self.window.notice.say(self.tr("No copy of this source was kept yet."))
        return copies[0] if copies else None

    def tell_kept(self, kept: KeptCopy) -> None:
        """Say that a copy was kept, and what it shows where that is not the page itself."""
        standing = said(STANDINGS[kept.capture.standing])
        if kept.unstamped is not None:
            told = self.tr("A copy was kept, without a time stamp. {reason}")
            self.window.notice.say(told.format(reason=said(kept.unstamped)), error=True)
        elif standing and not kept.capture.address:
            told = self.tr("A copy was kept. It {standing}, so no passage can be found in it.")
            self.window.notice.say(told.format(standing=standing))
        elif standing:
            self.window.notice.say(
                self.tr(
                    "A copy was kept. It {standing}: look at it, and save the page from a browser."
                ).format(standing=standing)
            )
        else:
            self.window.notice.say(self.tr("A copy was kept."))

    def tell_rechecked(self, results: list[Any]) -> None:
        """Say what became of the kept addresses of the article."""
        parts = []
        for outcome in RecheckOutcome:
            count = sum(each.recheck.outcome is outcome for each in results)
            if count:
                parts.append(said(say("{count} {outcome}", count=count, outcome=RECHECKS[outcome])))
        self.window.notice.say(
            self.tr("Rechecked: {figures}.").format(figures=", ".join(parts)),
            action=self.tr("Show…"),
            then=partial(self._show_rechecked, results),
        )

    def _show_rechecked(self, results: list[Any]) -> None:
        from ui.copies.recheck_dialog import RecheckDialog

        dialogs.show_dialog(RecheckDialog(self.session, results, self.window.frame))

    def ask_consent(self, wanted: ConsentWanted) -> None:
        """Ask before anything is fetched from this machine or the local network."""
        order = replace(wanted.order, allow_local=True)
        if isinstance(order, CopyOrder):
            source = self._source(order.source)
            name = self.session.name_of(source) if source else wanted.address
            keeper = self.window.keeper
            again = partial(keeper.keep, order, name)
            if order.again:
                again = partial(keeper.recheck, [(order.source, name)], allow_local=True)
        else:
            again = partial(self.window.keeper.witness, order)
        dialogs.ask(
            self.window.frame,
            self.tr("Fetch {address}?").format(address=wanted.address),
            self.tr("This address is on this machine or in the local network."),
            self.tr("Fetch"),
            again,
        )

    def _keep(self, source: SourceId, path: Path | None) -> None:
        known = self._source(source)
        if known is None:
            return
        authority = self._authority()
        if path is not None:
            self.window.keeper.keep_file(source, path, authority)
        else:
            self.window.keeper.keep_address(source, self.session.name_of(known), authority=authority)

    def _authority(self) -> Authority | None:
        """Return whom to ask for a time stamp of each copy that is kept, where the settings say so."""
        settings = self.window.settings
        return authority_of(settings) if settings.stamp_copies else None

    def _choose_file(self, source: SourceId) -> None:
        title = self.tr("Keep a copy of a file")
        dialogs.choose_files(
            self.window.frame,
            title,
            dialogs.any_files(),
            lambda paths: self.window.keeper.keep_file(source, paths[0], self._authority()),
        )

    def _source(self, source: SourceId) -> Source | None:
        case = self.session.case
        return case.sources.get(source) if case is not None else None

    def _last_source(self) -> SourceId | None:
        placed = self.session.selected
        rests = [row.source for row in placed.evidence if not row.proposed] if placed is not None else []
        if not rests:
            self.window.notice.say(self.tr("This claim rests on no source yet."))
            return None
        return rests[-1]
