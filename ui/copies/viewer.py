"""The viewer: a kept copy in the place of the article, beside the claim that is to rest on it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from factcheck.case.copies import copies_of, veiled
from factcheck.case.sentences.copies import about_copy
from factcheck.desk import Desk
from factcheck.desk.recordings import is_recording, recording_of
from factcheck.desk.stamping import told
from factcheck.desk.tables import names_cells, shows_cells
from factcheck.errors import NotFoundError
from factcheck.models import Capture, CaptureId, Evidence, EvidenceId, Found, PlacedClaim, Readable
from factcheck.sentences import say
from ui.copies.about import AboutCopy
from ui.copies.bar import ViewerBar
from ui.copies.comparing import PassageComparing
from ui.copies.comparison import ComparisonPanel
from ui.copies.finding import CopyFinding
from ui.copies.picture_page import PicturePage
from ui.copies.pictures import CopyPictures
from ui.copies.places_list import PlacesList
from ui.copies.player_bar import PlayerBar
from ui.copies.table_page import TablePage
from ui.copies.text_page import CopyPage, Mark
from ui.copies.working import CopyWork
from ui.jobs import Jobs
from ui.session import Session
from ui.translation import said
from ui.widgets.find_bar import FindBar

if TYPE_CHECKING:
    from factcheck.desk.captures import Quoted, SpokenCopy
    from factcheck.evidence.passages.finding import PassagePlace


_LONG_TO_SEARCH, _LONG_TO_HEAR = 300_000, 60_000
"""Letters of a copy's text from which on to find places in it, or to read it as speech, takes longer than
a key may."""


class CopyViewer(QWidget):
    """Shows one copy of the source that a piece of evidence is drawn from."""

    closed = Signal()
    left = Signal()
    """Another claim was selected, which does not rest on this source."""
    failed = Signal(str)
    taken = Signal()
    """The selection has become the passage."""
    stamp_wanted = Signal()
    archive_wanted = Signal()

    def __init__(self, session: Session, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session, self._jobs = session, jobs
        self._evidence: EvidenceId | None = None
        self._capture: Capture | None = None
        self._readable = Readable()
        self._marks: list[Mark] = []
        self._said: int | None = None
        """Where the quotation that was compared last begins in the transcript."""
        self.bar = ViewerBar()
        self.text = CopyPage()
        self.picture = PicturePage()
        self.table = TablePage(session, jobs)
        self.places = PlacesList()
        self.places.hide()
        self.about = AboutCopy()
        self.about.hide()
        self.comparison = ComparisonPanel()
        self.comparison.hide()
        self._body = QStackedWidget()
        self._body.addWidget(self.text)
        self._body.addWidget(self.picture)
        self._body.addWidget(self.table)
        self.find_bar = FindBar(self, self.tr("Find in copy"))
        self.find_bar.hide()
        self._pictures = CopyPictures(session, jobs, self.picture)
        self._finding = CopyFinding(self.find_bar, self.text, self.table, shows_table=self._shows_table)
        self._comparing = PassageComparing(session, jobs, self)
        self._work = CopyWork(session, jobs, self)
        self.player = PlayerBar(session, jobs)
        self.player.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.about)
        layout.addWidget(self.player)
        layout.addWidget(self.find_bar)
        layout.addWidget(self._body, 2)
        layout.addWidget(self.places, 1)
        layout.addWidget(self.comparison, 1)
        self._connect()

    def _connect(self) -> None:
        self.bar.closed.connect(self.closed)
        self.bar.copy_chosen.connect(self._choose)
        self.bar.view_chosen.connect(self._show_view)
        self.bar.turned.connect(self._turn)
        self.bar.zoomed.connect(self.zoom)
        self.bar.taken.connect(self.take)
        self.bar.find_wanted.connect(self.open_find)
        self.bar.about_wanted.connect(self._show_about)
        self.about.stamp_wanted.connect(self.stamp_wanted)
        self.about.archive_wanted.connect(self.archive_wanted)
        self.text.taken.connect(self.take)
        self.picture.taken.connect(self.take)
        self.table.taken.connect(self.take)
        self.table.shown.connect(self._refresh_passage)
        self.table.failed.connect(self._leave_table)
        self.picture.turned.connect(self._turn)
        self._pictures.page_shown.connect(self.bar.show_page)
        self._pictures.failed.connect(self.failed)
        self.places.chosen.connect(self._show_place)
        self.places.taken.connect(self.take)
        self.comparison.heard.connect(self.hear_at)
        self.player.failed.connect(self.failed)
        self.player.told.connect(self.failed)
        self._finding.marked.connect(self._show_marks)
        self._comparing.known.connect(self._refresh_passage)
        self._session.claim_selected.connect(self._follow)
        self._session.case_changed.connect(lambda _case, _changes: self._refresh())
        self._session.lock_changed.connect(lambda _unlocked: self._show_head())

    def show_copy(self, evidence: Evidence, capture: Capture) -> None:
        """Show a copy, with the evidence's passage marked in it."""
        self._evidence, self._capture = evidence.id, capture
        self._work.show(capture)
        self._readable = self._session.run(self._session.desk.captures.readable, capture) or Readable()
        self.places.hide()
        self.comparison.hide()
        self._finding.take(self._readable.text)
        self.table.forget()
        self._show_head()
        copies = self._session.run(self._session.desk.captures.of, capture.source) or []
        self.player.offer(recording_of(capture, copies))
        self.text.show_text(self._readable.text)
        has_picture = self._pictures.take(capture)
        # A passage that was taken from the text of a table is shown where it stands there.
        as_text = bool(evidence.passage.strip()) and not names_cells(evidence.locator, capture)
        has_cells = shows_cells(capture)
        self.bar.offer_views(text=bool(self._readable.text), picture=has_picture, table=has_cells)
        self._body.setCurrentWidget(self.picture if has_picture else self.text)
        if has_cells and not (as_text and self._readable.text):
            self._show_cells()
        self.bar.show_view(has_picture or self._shows_table())
        self._pictures.show_image()
        self._mark_passage(evidence, move=True)
        self.focus()

    @property
    def evidence(self) -> EvidenceId | None:
        """The piece of evidence that the copy is shown for."""
        return self._evidence

    @property
    def capture(self) -> Capture | None:
        """The copy that is shown."""
        return self._capture

    def find_places(self) -> None:
        """List the places that speak of the selected claim, or say that none does."""
        placed, capture = self._session.selected, self._capture
        if placed is not None and capture is not None:
            long = len(self._readable.text) >= _LONG_TO_SEARCH
            self._work.do(partial(_places, placed, capture), partial(self._show_places, placed), long=long)

    def _show_places(self, placed: PlacedClaim, found: list[PassagePlace]) -> None:
        self.comparison.hide()
        self.places.setVisible(bool(found))
        if not found:
            self.failed.emit(self.tr("Nothing in this copy speaks of the claim."))
            return
        if not self._shows_table():
            self._show_view(False)
        self.places.show_places(found, self._readable.text, placed.text)
        self.places.setFocus()

    def compare_quotations(self) -> None:
        """Compare the selected claim's quotations with the copy, word by word."""
        self._leave_recording()
        placed, capture = self._session.selected, self._capture
        if placed is not None and capture is not None:
            self._work.do(
                partial(_quotations, placed, capture),
                self._show_quotations,
                long=len(self._readable.text) >= _LONG_TO_HEAR
                and not self._session.desk.captures.has_read(capture, placed),
            )

    def _show_quotations(self, compared: tuple[list[Quoted], SpokenCopy | None]) -> None:
        found, self._session.desk.captures.spoken = compared
        self._show_view(False)
        self.places.hide()
        self.comparison.show_comparisons(found, self._readable.text)
        self.comparison.show()
        looks = {"same": "agrees", "changed": "contradicts", "left-out": "contradicts"}
        marks = [
            Mark(pair.said, looks[pair.step.value])
            for each in found
            for pair in each.comparison.pairs
            if pair.step.value in looks and not pair.filler
        ]
        self.text.show_marks(marks)
        place = next((each.comparison.places[0] for each in found if each.comparison.places), None)
        self._said = place.start if place is not None else None
        if place is not None:
            self.text.go_to(place)

    def _leave_recording(self) -> None:
        """Show the newest copy of the source with text, where a recording without any is shown."""
        captures = self._session.desk.captures
        if self._capture is None or self._readable.text:
            return
        copies = self._session.run(captures.of, self._capture.source) or []
        typed = next((copy for copy in copies if captures.readable(copy).text), None)
        if typed is not None:
            self._choose(typed.id)

    def hear(self) -> None:
        """Play what was said where the selection or the compared quotation is; stop where it plays."""
        if self.player.is_playing:
            self.player.stop()
        elif self._capture is not None and is_recording(self._capture):
            self.player.toggle()
        else:
            span = self.text.selection()
            compared = self._said if self.comparison.isVisible() and span.start == span.end else None
            self.hear_at(span.start if compared is None else compared)

    def hear_at(self, place: int) -> None:
        """Play the recording from where a place of the transcript was said."""
        capture, captures = self._capture, self._session.desk.captures
        if capture is not None:
            long = len(self._readable.text) >= _LONG_TO_HEAR and not captures.has_read(capture)
            self._work.do(partial(_moment, capture, place), self._hear_from, long=long)

    def _hear_from(self, said: tuple[float | None, SpokenCopy | None]) -> None:
        moment, self._session.desk.captures.spoken = said
        if moment is None:
            self.failed.emit(self.tr("This copy does not say when its words were said."))
        else:
            self.player.hear(moment)

    def zoom(self, by: int) -> None:
        """Show the copy larger or smaller by a step, or with 0 as it was."""
        if self._shows_table():
            self.table.grid.zoom(by)
        else:
            (self.picture if self._shows_picture() else self.text).zoom(by)

    def open_find(self) -> None:
        """Open the bar that finds words in the copy's text, or in the cells that are shown."""
        if not self._shows_table():
            self._show_view(False)
        self._finding.open()

    def look_for(self, words: str) -> None:
        """Find words in the copy's text: as they are typed, or else the longest of them."""
        if not self._shows_table():
            self._show_view(False)
        self._finding.look_for(words)

    def take(self) -> None:
        """Make the selection the passage, with its locator."""
        selected = self._selected()
        if selected is None:
            return  # why was said
        passage, locator = selected
        if not passage or self._evidence is None:
            self.failed.emit(
                self.tr("Choose the cells first that are to be the passage.")
                if self._shows_table()
                else self.tr("Select the words first that are to be the passage.")
            )
            return
        take = self._session.desk.captures.take_passage
        if self._session.did(take, self._evidence, passage, locator):
            self.taken.emit()

    def focus(self) -> None:
        """Give the keyboard to the copy."""
        shown: QWidget = self.table if self._shows_table() else self.text
        (self.picture if self._shows_picture() else shown).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the article with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    # What is shown

    def _shows_picture(self) -> bool:
        return self._body.currentWidget() is self.picture

    def _shows_table(self) -> bool:
        return self._body.currentWidget() is self.table

    def _show_cells(self) -> None:
        """Put the cells of the copy on screen, which are read where they were not yet."""
        self._body.setCurrentWidget(self.table)
        if self._capture is not None and not self.table.holds(self._capture):
            self.table.show_table(self._capture)

    def _leave_table(self, why: str) -> None:
        """Show the text of what is called a table and cannot be read as one."""
        self._body.setCurrentWidget(self.text)
        self.bar.offer_views(text=True, picture=False)
        self.bar.show_view(False)
        self.failed.emit(why)

    def _refresh(self) -> None:
        """Follow the evidence; where it or the copy is gone, so is the viewer."""
        if self._evidence is None or self._capture is None:
            return
        case = self._session.case
        evidence = self._shown_evidence()
        if evidence is None or case is None or self._capture not in case.captures:
            self._evidence = self._capture = None
            self._work.show(None)
            self.closed.emit()
            return
        self._show_head()
        self._mark_passage(evidence, move=False)

    def _follow(self) -> None:
        """Go on as the copy of the claim that was selected: a passage taken here must be that claim's own."""
        capture, placed = self._capture, self._session.selected
        rows = placed.evidence if placed is not None else ()
        if capture is None or self._evidence in {row.id for row in rows}:
            return
        evidence = next((row for row in rows if row.source == capture.source and not row.proposed), None)
        if evidence is None:
            self._pictures.forget()
            self._evidence = self._capture = None
            self._work.show(None)
            self.left.emit()
            return
        self._evidence = evidence.id
        self.places.hide()
        self.comparison.hide()
        self._mark_passage(evidence, move=True)

    def _show_head(self) -> None:
        case = self._session.case
        if case is not None and self._capture is not None and self._capture.source in case.sources:
            name = self._session.name_of(case.sources[self._capture.source])
            self.bar.show_source(name, copies_of(case, self._capture.source), self._capture)
            if not self.about.isHidden():
                self._show_about(True)

    def _show_about(self, wanted: bool) -> None:
        """Tell where the copy came from and who witnesses it; of a confidential source no address."""
        capture, case = self._capture, self._session.case
        self.about.setVisible(wanted and capture is not None)
        if capture is None or case is None or not wanted:
            return
        hidden = self._session.hides(case.sources[capture.source])
        rows = about_copy(veiled(capture) if hidden else capture)
        stamps = self._session.run(self._session.desk.stamping.of, capture) or []
        rows += [(say("Time stamp"), told(each)) for each in stamps]
        self.about.show_rows(rows, page=bool(capture.address) and not hidden)

    def _choose(self, capture: CaptureId) -> None:
        if self._evidence is None:
            return
        try:
            evidence = self._session.desk.sources.evidence(self._evidence)
            self.show_copy(evidence, self._session.desk.captures.one(capture))
        except NotFoundError:
            self.closed.emit()

    def _refresh_passage(self) -> None:
        """Mark the passage where the cells have just come, or how it stands, and tell that."""
        evidence = self._shown_evidence()
        if evidence is not None:
            self._mark_passage(evidence, move=True)

    def _mark_passage(self, evidence: Evidence, *, move: bool) -> None:
        assert self._capture is not None
        in_cells = names_cells(evidence.locator, self._capture)
        if in_cells or self._shows_table():
            self.table.mark(evidence.locator if in_cells else "", move=move)
        if in_cells and not self._session.desk.tables.knows(self._capture, evidence.locator):
            # Reading them would hold the window up; it was compared when it was taken.
            is_here = evidence.capture == self._capture.id
            self.bar.show_found(evidence.found if is_here else Found.NOT_COMPARED)
            return
        later = self._comparing.takes_long(evidence, self._capture, self._readable.text)
        compare = self._session.desk.captures.compare
        compared = (
            self._session.run(compare, evidence.passage, self._capture, evidence.locator)
            if not later
            else None
        )
        self._marks = [Mark(span, "passage") for span in compared.parts] if compared is not None else []
        # It was compared when it was taken; where a long copy says it is told later.
        noted = evidence.found if later and evidence.capture == self._capture.id else Found.NOT_COMPARED
        self.bar.show_found(compared.found if compared is not None else noted)
        self._show_marks()
        place = compared.span if compared is not None else None
        if place is not None and move:
            self.text.go_to(place)
        self._pictures.passage = evidence.passage
        if self._shows_picture() and self._pictures.is_paged:
            at = self._session.desk.captures.page_at(self._capture, place.start) if place is not None else 0
            self._pictures.draw(at or 1 if move else self._pictures.page or 1)

    def _show_marks(self) -> None:
        self.text.show_marks([*self._marks, *self._finding.marks])

    def _show_view(self, picture: bool) -> None:
        if picture and self._capture is not None and shows_cells(self._capture):
            self._show_cells()
        else:
            self._body.setCurrentWidget(self.picture if picture else self.text)
        self.bar.show_view(picture)
        if self._capture is None:
            return
        if picture and not self._pictures.page and self._pictures.is_paged:
            self._pictures.draw(1)
        self.focus()

    def _shown_evidence(self) -> Evidence | None:
        case = self._session.case
        rows = (row for placed in (*case.claims, *case.orphans) for row in placed.evidence) if case else ()
        return next((row for row in rows if row.id == self._evidence), None)

    def _turn(self, by: int) -> None:
        if self._shows_picture():
            self._pictures.turn(by)

    # Places and words

    def _show_place(self, place: PassagePlace) -> None:
        if self._shows_table() and self._capture is not None:
            self.table.go_to(self._session.desk.captures.cells_at(self._capture, place.span))
            return
        marks = [*self._marks, Mark(place.span, "place")]
        marks += [Mark(each.span, "agrees") for each in place.agreeing]
        marks += [Mark(each.span, "contradicts") for each in place.contradicting]
        self.text.show_marks(marks)
        self.text.go_to(place.span)

    def _selected(self) -> tuple[str, str] | None:
        """Return the selected words and where they stand, as a reader looks it up; None after a failure."""
        assert self._capture is not None
        if self._shows_picture():
            return self.picture.chosen_words(), self.tr("page {number}").format(number=self._pictures.page)
        span = self.text.selection()
        place = self.places.current() if self.places.isVisible() else None
        if self._shows_table():
            address = self.table.address()
            words = (
                self._session.run(self._session.desk.tables.words, self._capture, address) if address else ""
            )
            return words or "", address
        if span.start == span.end and place is not None:
            span = place.span  # it is not selected: a selection would hide what agrees in it
        if span.start == span.end:
            return "", ""
        locator = self._session.desk.captures.locator(self._capture, span)
        return self._readable.text[span.start : span.end], said(locator)


def _places(placed: PlacedClaim, capture: Capture, desk: Desk) -> list[PassagePlace]:
    return desk.captures.places(placed, capture)


def _quotations(placed: PlacedClaim, capture: Capture, desk: Desk) -> tuple[list[Quoted], SpokenCopy | None]:
    return desk.captures.quotations(placed, capture), desk.captures.spoken


def _moment(capture: Capture, place: int, desk: Desk) -> tuple[float | None, SpokenCopy | None]:
    return desk.captures.moment(capture, place), desk.captures.spoken
