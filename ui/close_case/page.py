"""The page itself: the signature on one side, the parts that lead to it on the other."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from factcheck.case.closing import Obstacle, ObstacleKind
from factcheck.case.criticism import criticisms
from factcheck.case.queries import queries
from factcheck.case.second import current_reading, differences
from factcheck.models import Case, ClaimId
from ui.close_case.after import AfterPart
from ui.close_case.ledger import LedgerPart
from ui.close_case.part import Part
from ui.close_case.queries import QueriesPart
from ui.close_case.reading import ReadingPart
from ui.close_case.seeding import SeedingPart
from ui.close_case.signing import SigningPart
from ui.session import Session
from ui.widgets.elided import ElidedLabel


class ClosePage(QWidget):
    """Closes the case of the open article; what is done here shows at once."""

    closed = Signal()
    claim_wanted = Signal(str)
    erratum_wanted = Signal(str)
    certificate_wanted = Signal()
    letter_wanted = Signal(str)
    """The letter to this person or body is to be written."""
    copy_wanted = Signal(str)
    """The seeded copy of this id is to be saved."""
    back_wanted = Signal(str)
    """What came back on this seeded copy is to be read."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.signing = SigningPart(session)
        self.ledger, self.queries = LedgerPart(session), QueriesPart(session)
        self.reading, self.after = ReadingPart(session), AfterPart(session)
        self.seeding = SeedingPart(session)
        self._title = ElidedLabel()
        self._title.setProperty("look", "second")
        self.parts = QTabWidget()
        self.parts.setDocumentMode(True)
        self.parts.tabBar().setDrawBase(False)
        for part in self._tabs:
            self.parts.addTab(part, "")
            part.claim_wanted.connect(self.claim_wanted)
        self.parts.setTabText(self.parts.indexOf(self.seeding), self.tr("Seeded errors"))
        self.parts.setTabText(self.parts.indexOf(self.after), self.tr("Errata"))
        self.parts.currentChanged.connect(lambda: self._turn())
        self._lay_out()
        self.signing.way_wanted.connect(self._go)
        self.signing.certificate_wanted.connect(self.certificate_wanted)
        self.seeding.save_wanted.connect(self.copy_wanted)
        self.seeding.back_wanted.connect(self.back_wanted)
        self.ledger.letter_wanted.connect(self.letter_wanted)
        self.after.erratum_wanted.connect(self.erratum_wanted)
        session.case_changed.connect(lambda *_: self._show_if_seen())
        session.remarks_found.connect(self._show_if_seen)
        session.claim_leaving.connect(self.ledger.flush)

    @property
    def _tabs(self) -> tuple[Part, ...]:
        return (self.ledger, self.queries, self.reading, self.seeding, self.after)

    def begin(self) -> None:
        """Show the case, at the rows of the selected claim."""
        self._current.choose_claim(self._session.claim)
        self._current.focus()

    def showEvent(self, event: QShowEvent) -> None:
        """Show the case as it stands by now."""
        super().showEvent(event)
        self._show_if_seen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the article with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    @property
    def _current(self) -> Part:
        current = self.parts.currentWidget()
        return next(part for part in self._tabs if part is current)

    def _turn(self) -> None:
        """Show the part that was opened, at the row of the selected claim."""
        case = self._session.case
        if case is not None and self.isVisible():
            self._current.show_case(case)
            self._current.choose_claim(self._session.claim)
            self._current.focus()

    def _show_if_seen(self) -> None:
        case = self._session.case
        if case is None or not self.isVisible():
            return
        self._title.set_words(case.article.title)
        # The other parts are shown when they are opened: each step would fill all tables of a long article.
        for part in (self.signing, self._current):
            part.show_case(case)
        self._count(case)

    def _count(self, case: Case) -> None:
        """Say on each tab how much of it waits."""
        held = sum(heard.holds_up for heard in criticisms(case))
        waiting = sum(put.is_open for put in queries(case))
        row = current_reading(case)
        # How often they differ would tell a blind reader of the verdicts.
        apart = 0 if row is not None and row.blind else len(differences(case))
        for part, words, count in (
            (self.ledger, self.tr("Criticism"), held),
            (self.queries, self.tr("Queries"), waiting),
            (self.reading, self.tr("Second reading"), apart),
        ):
            self.parts.setTabText(self.parts.indexOf(part), f"{words} · {count}" if count else words)

    def _go(self, found: Obstacle) -> None:
        """Lead to where an obstacle can be seen to: a part of this page, or its first claim."""
        claim = found.claims[0] if found.claims else ClaimId("")
        match found.kind:
            case ObstacleKind.NOT_PUT | ObstacleKind.NO_REPLY | ObstacleKind.NOT_GIVEN:
                self._open(self.ledger, claim)
            case ObstacleKind.QUERIES:
                self._open(self.queries, claim)
            case ObstacleKind.SECOND_READER | ObstacleKind.DIFFERENCES:
                self._open(self.reading, claim)
            case _ if claim:
                self.claim_wanted.emit(claim)
            case _:
                self.closed.emit()

    def _open(self, part: LedgerPart | QueriesPart | ReadingPart, claim: ClaimId) -> None:
        self.parts.setCurrentWidget(part)
        part.choose_claim(claim)
        part.focus()

    def _lay_out(self) -> None:
        back, heading = QPushButton(self.tr("‹ Article")), QLabel(self.tr("Close the case"))
        back.setProperty("look", "quiet")
        back.clicked.connect(self.closed)
        heading.setProperty("look", "heading")
        head = QHBoxLayout()
        for widget in (back, heading):
            head.addWidget(widget)
        head.addWidget(self._title, 1)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(16, 12, 16, 8)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.parts, 1)
        panes = QSplitter(Qt.Orientation.Horizontal)
        panes.setChildrenCollapsible(False)
        panes.addWidget(right)
        panes.addWidget(self.signing)
        panes.setStretchFactor(0, 1)
        panes.setSizes([1000, 280])
        self.signing.setMinimumWidth(240)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(panes)
