"""What the selected claim rests on: a card for each source, and the place to add one."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from factcheck.case.copies import copy_state
from factcheck.desk.several import find_claims
from factcheck.desk.sourcing import find_claim, source_from
from factcheck.models import (
    NO_CLAIM,
    Case,
    Changes,
    ClaimId,
    EvidenceId,
    PlacedClaim,
    Source,
    SourceId,
    SourceKind,
    Stance,
)
from factcheck.text.addresses import site
from ui.keys.keymap import keymap
from ui.opening import open_address
from ui.session import Session
from ui.sources.card import EvidenceCard
from ui.widgets.hint import FittedHint
from ui.widgets.offer import Offer
from ui.widgets.offers import Offers

_MOST = 8
"""Known sources that are offered at once."""


class SourcesPanel(QWidget):
    """Follows the selected claim."""

    attached = Signal(str, object)
    """A source's id that was just attached, and the Path of its file or None."""
    keep_wanted = Signal(str)
    """A source's id: a copy of it is to be kept."""
    view_wanted = Signal(str)
    """The id of a piece of evidence: the copy that it rests on is to be looked at."""
    page_opened = Signal(str)
    """The id of a source whose page was opened just now."""
    left = Signal()
    """The person is done adding and goes back to the article."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._claim = NO_CLAIM
        self._begun: dict[ClaimId, str] = {}
        """What was typed for a source of a claim and not added yet."""
        self.cards: dict[EvidenceId, EvidenceCard] = {}
        self._title = QLabel()
        self._title.setProperty("look", "section")
        self._cards = QVBoxLayout()
        self._cards.setSpacing(6)
        self._entry = QLineEdit()
        self._hint = FittedHint(self._entry)
        self._entry.setProperty("look", "drop")
        self._entry.setAccessibleName(self.tr("Add a source: a link or a title"))
        self._entry.setClearButtonEnabled(True)
        self._entry.returnPressed.connect(self._add)
        self._entry.textEdited.connect(self._offer_known)
        self._offers = Offers(self._entry)
        self._offers.chosen.connect(self._add_known)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._title)
        layout.addLayout(self._cards)
        layout.addWidget(self._entry)
        self.setAcceptDrops(True)
        keymap().changed.connect(self._show_hint)
        self._show_hint()
        session.claim_leaving.connect(self.flush)
        session.case_opened.connect(self._opened)
        session.case_changed.connect(self._changed)
        session.claim_selected.connect(self._selected)
        session.lock_changed.connect(self._show_names)

    def _show_hint(self) -> None:
        key = keymap().text("source")
        self._hint.say(
            self.tr("Paste a link, drop a file, or press {key}").format(key=key)
            if key
            else self.tr("Paste a link or drop a file"),
            keymap().hint(self.tr("Link, file or title"), "source"),
            self.tr("Add"),
        )

    def add(self) -> None:
        """Go to the field for a new source; known ones are offered by any word of them."""
        self._entry.setFocus()

    def attach(self, text: str, *, write: bool = True) -> bool:
        """Let the selected claim rest on what a text names, and ``write`` its passage next.

        The text is an address or a document's title. Tells whether that could be done.
        """
        if not self._claim or not text.strip():
            return False
        return self._attach(source_from(text), write=write)

    def _attach(self, source: Source, *, write: bool) -> bool:
        # Nobody has read it yet: what it says to the claim is for the checker to decide.
        attach = self._session.desk.several.attach
        added = self._session.run(attach, self._session.chosen, source) or []
        evidence = next((key for key in added if key in self.cards), None)
        if evidence is not None:
            card = self.cards[evidence]
            card.write_passage() if write else card.set_unfolded(True)
            self.attached.emit(card.source.id, None)
        return bool(added)

    def take_stance(self, stance: Stance) -> bool:
        """Say what the source added last says to the claim; False where the claim rests on none."""
        accepted = [key for key, card in self.cards.items() if not card.evidence.proposed]
        if accepted:
            self._session.run(self._session.desk.sources.update_evidence, accepted[-1], stance=stance)
        return bool(accepted)

    def accept_proposed(self) -> None:
        """Accept every source that the writer's file proposed for the selected claim."""
        for key, card in list(self.cards.items()):
            if card.evidence.proposed:
                self._session.run(self._session.desk.sources.accept, key)

    def catch_up(self) -> None:
        """Show the selected claim's sources, where the panel was made after it was selected."""
        self._selected(self._session.claim)

    def flush(self) -> None:
        """Hand over what is being typed."""
        # A copy: what is handed over changes the case, and the cards may follow.
        for card in list(self.cards.values()):
            card.flush()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take links and files."""
        if self._claim and (event.mimeData().hasUrls() or event.mimeData().hasText()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Attach what was dropped; a file is a document by its name, and a copy of it can be kept."""
        urls = event.mimeData().urls()
        for url in urls:
            if url.isLocalFile():
                self._attach_file(Path(url.toLocalFile()))
            else:
                self.attach(url.toString())
        if not urls:
            self.attach(event.mimeData().text())
        event.acceptProposedAction()

    def _attach_file(self, path: Path) -> None:
        source = Source(SourceId(""), SourceKind.DOCUMENT, title=path.name)
        evidence = self._session.run(self._session.desk.sources.attach, self._claim, source)
        if evidence is not None and evidence in self.cards:
            self.attached.emit(self.cards[evidence].source.id, path)

    def _add(self) -> None:
        text = self._entry.text()
        self._entry.clear()
        if text.strip() and not self.attach(text):
            self._entry.setText(text)  # what could not be added is not lost

    def _offer_known(self, text: str) -> None:
        words = tuple(text.split())
        found = self._session.desk.sources.matching(text)[:_MOST] if words else []
        self._offers.offer(
            [
                Offer(
                    self._session.name_of(source),
                    source,
                    "" if self._session.hides(source) else source.publisher or site(source.address),
                    words,
                )
                for source in found
            ]
        )

    def _add_known(self, source: object) -> None:
        assert isinstance(source, Source)
        self._entry.clear()
        self._attach(source, write=True)

    def _opened(self, _case: Case | None) -> None:
        # Who was told of the article before may have selected a claim in it already.
        self._selected(self._session.claim)

    def _selected(self, claim: ClaimId) -> None:
        # What was begun for a claim waits there: neither is it lost, nor does it land on another one.
        if self._entry.text().strip():
            self._begun[self._claim] = self._entry.text()
        self._claim = claim
        self._entry.setText(self._begun.pop(claim, ""))
        self._show(self._session.selected)

    def _changed(self, _case: Case, changes: Changes) -> None:
        if self._claim in changes.claims or changes.sources:
            self._show(self._session.selected)

    def _show(self, placed: PlacedClaim | None) -> None:
        case = self._session.case
        rests = placed.evidence if placed is not None and case is not None else ()
        present = {evidence.id for evidence in rests}
        for gone in [key for key in self.cards if key not in present]:
            card = self.cards.pop(gone)
            self._cards.removeWidget(card)
            card.hide()
            card.deleteLater()
        for evidence in rests:
            assert case is not None
            source = case.sources[evidence.source]
            state = copy_state(case, evidence)
            if evidence.id in self.cards:
                self.cards[evidence.id].show_evidence(evidence, source, state)
            else:
                card = EvidenceCard(evidence, source, state, self._session)
                self._connect(card)
                self.cards[evidence.id] = card
                self._cards.addWidget(card)
        count = sum(not evidence.proposed for evidence in rests)
        proposed = len(rests) - count
        more = self.tr(" · {count} proposed").format(count=proposed) if proposed else ""
        self._title.setText(f"{self.tr('Sources')} · {count}{more}".upper())
        self._title.setAccessibleName(self.tr("Sources, {count}").format(count=count))

    def _show_names(self) -> None:
        for card in self.cards.values():
            card.show_name()

    def _take_stance(self, card: EvidenceCard, key: EvidenceId, stance: str) -> None:
        if not self._session.did(self._session.desk.sources.update_evidence, key, stance=Stance(stance)):
            card.show_stance()  # else its boxes would go on showing what was refused

    def _connect(self, card: EvidenceCard) -> None:
        sources = self._session.desk.sources
        run = self._session.run
        card.stance_chosen.connect(partial(self._take_stance, card))
        card.detach_wanted.connect(lambda key: run(sources.detach, key))
        card.accepted.connect(lambda key: run(sources.accept, key))
        card.move_wanted.connect(self._ask_where_to)
        card.also_wanted.connect(self._ask_for_whom)
        card.dismissed.connect(lambda key: run(sources.dismiss, key))
        card.edit_wanted.connect(self._edit)
        card.keep_wanted.connect(self.keep_wanted)
        card.view_wanted.connect(self.view_wanted)
        card.opened.connect(partial(self._open, card))
        card.left.connect(self.left)

    def _open(self, card: EvidenceCard, address: str) -> None:
        """Open a source's page, and note the day on which it was opened."""
        case = self._session.case
        if open_address(address) and case is not None and case.signed is None:
            self._session.run(self._session.desk.sources.opened, card.source.id, case.article.id)
            self.page_opened.emit(card.source.id)

    def _ask_where_to(self, evidence: EvidenceId) -> None:
        from ui import dialogs

        dialogs.ask_line(
            self.window(),
            self.tr("Move source to another claim"),
            self.tr("The claim's number, or words of it"),
            self.tr("Move"),
            partial(self._move, evidence),
        )

    def _ask_for_whom(self, evidence: EvidenceId) -> None:
        from ui import dialogs

        dialogs.ask_line(
            self.window(),
            self.tr("Use this source for other claims too"),
            self.tr("Numbers of claims such as 3, 5-7, or words that they hold"),
            self.tr("Add"),
            partial(self._add_for, evidence),
        )

    def _add_for(self, evidence: EvidenceId, wanted: str) -> None:
        case = self._session.case
        claims = find_claims(case, wanted) if case is not None else []
        others = [claim for claim in claims if claim != self._claim]
        if others:
            self._session.run(self._session.desk.several.also_for, evidence, others)
        else:
            self._session.failed.emit(
                self.tr("No other claim has these numbers or these words: “{wanted}”.").format(wanted=wanted)
            )

    def _move(self, evidence: EvidenceId, wanted: str) -> None:
        case = self._session.case
        target = find_claim(case, wanted) if case is not None else None
        if target is None:
            self._session.failed.emit(
                self.tr("No claim has this number or these words: “{wanted}”.").format(wanted=wanted)
            )
        elif target.id != self._claim:
            self._session.run(self._session.desk.sources.move, evidence, target.id)

    def _edit(self, source: SourceId) -> None:
        case = self._session.case
        if case is None or source not in case.sources:
            return
        shared = sum(any(rest.source == source for rest in placed.evidence) for placed in case.claims)
        from ui.sources.editor import edit_source

        edit_source(self._session, case.sources[source], shared, self.window(), case.article.id)
