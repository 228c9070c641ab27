"""The history window of one claim: how it stood in each draft, and the steps that touched it."""

from __future__ import annotations

from html import escape

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from factcheck.case.sentences import steps
from factcheck.case.sentences.findings import DIFFERENCES
from factcheck.models import Case, Changes, ClaimId, Draft, Event, Placement, Status
from ui import theme
from ui.compare.wording import changed_words, title
from ui.session import Session
from ui.translation import said, said_moment

_MOST_STEPS = 200
"""Each step is three labels of its own; the activity lists them all."""


class ClaimInDraft(Struct, frozen=True):
    """How a claim stood in one draft, and its wording in the draft before."""

    draft: Draft
    placement: Placement | None
    before: str
    known: bool
    """Whether the claim had been made by then."""

    @property
    def lost(self) -> bool:
        """Whether the draft has no place for the claim."""
        return self.known and (self.placement is None or self.placement.status is Status.ORPHANED)


def standings(drafts: list[Draft], places: list[Placement]) -> list[ClaimInDraft]:
    """Return how a claim stood in each draft, the latest first."""
    by_draft = {place.draft: place for place in places}
    found: list[ClaimInDraft] = []
    wording, known = "", False
    for draft in sorted(drafts, key=lambda draft: draft.number):
        place = by_draft.get(draft.id)
        known = known or place is not None
        standing = ClaimInDraft(draft, place, wording, known)
        found.append(standing)
        if place is not None and not standing.lost:
            wording = place.exact
    return found[::-1]


class ClaimHistoryDialog(QDialog):
    """Shows one claim across the drafts of its article."""

    def __init__(self, session: Session, claim_id: ClaimId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.resize(660, 640)
        self._session = session
        self._claim = claim_id
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setAccessibleName(self.tr("The claim in each draft"))
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 10, 24, 12)
        foot.addStretch()
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._area, 1)
        layout.addLayout(foot)
        session.case_changed.connect(self._case_changed)
        theme.themes().changed.connect(self._fill)
        self._fill()
        self._area.setFocus()

    def _case_changed(self, _case: Case, changes: Changes) -> None:
        if changes.drafts or self._claim in changes.claims:
            self._fill()

    def _fill(self) -> None:
        desk, case = self._session.desk, self._session.case
        drafts = desk.drafts.all(case.article.id) if case is not None else []
        claims = case.claims if case is not None else ()
        number = next((at for at, placed in enumerate(claims, 1) if placed.id == self._claim), 0)
        name = self.tr("Claim %1").replace("%1", str(number)) if number else self.tr("Orphaned claim")
        self.setWindowTitle(self.tr("History of a claim"))
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(12)
        heading = QLabel(name)
        heading.setProperty("look", "heading")
        layout.addWidget(heading)
        for standing in standings(drafts, desk.drafts.places_of(self._claim)):
            layout.addWidget(self._card(standing))
        layout.addSpacing(8)
        layout.addWidget(_section(self.tr("Steps")))
        layout.addWidget(self._steps(desk.history.on_claim(self._claim)))
        layout.addStretch()
        self._area.setWidget(body)

    def _card(self, standing: ClaimInDraft) -> QFrame:
        card = QFrame()
        card.setProperty("look", "card")
        layout = QVBoxLayout(card)
        layout.setContentsMargins(14, 10, 14, 12)
        layout.setSpacing(6)
        head = QHBoxLayout()
        name = QLabel(wordWrap=True)
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setText(title(standing.draft))
        name.setProperty("look", "second")
        badge = QLabel(self._status(standing))
        badge.setProperty("stance", "removed" if standing.lost else "quiet")
        head.addWidget(name, 1)
        head.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(head)
        layout.addWidget(self._wording(standing))
        if standing.placement is not None and standing.placement.difference:
            remark = QLabel(wordWrap=True)
            remark.setTextFormat(Qt.TextFormat.PlainText)
            remark.setText(said(DIFFERENCES[standing.placement.difference]))
            remark.setProperty("look", "second")
            layout.addWidget(remark)
        return card

    def _wording(self, standing: ClaimInDraft) -> QLabel:
        shown = theme.current()
        if standing.placement is not None and not standing.lost:
            text = changed_words(standing.before, standing.placement.exact, shown)
        else:
            missing = (
                self.tr("These words are not in this draft.")
                if standing.known
                else self.tr("It was not a claim yet.")
            )
            text = f'<span style="color:{shown["quiet"].name()}">{escape(missing)}</span>'
        label = QLabel(wordWrap=True)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setText(text)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setStyleSheet(f"font-family: '{theme.serif_family()}'; font-size: 15px;")
        return label

    def _status(self, standing: ClaimInDraft) -> str:
        if standing.lost:
            return self.tr("Orphaned")
        if standing.placement is None:
            return self.tr("Not yet marked")
        if not standing.before:
            return self.tr("First marked")
        status = standing.placement.status
        if status is Status.PLACED and standing.before.split() != standing.placement.exact.split():
            return self.tr("= Placed, reworded")
        return {
            Status.PLACED: self.tr("= Placed"),
            Status.MOVED: self.tr("↕ Moved"),
            Status.CHANGED: self.tr("≠ Changed"),
        }.get(status, "")

    def _steps(self, events: list[Event]) -> QWidget:
        """Return the recorded steps as a table of three columns."""
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, event in enumerate(events[:_MOST_STEPS]):
            for column, text in enumerate(
                (said_moment(event.at, short=True), said(steps.step(event)), event.actor)
            ):
                label = QLabel(wordWrap=column == 1)
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setText(text)
                if column != 1:
                    label.setProperty("look", "second")
                grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
        if len(events) > _MOST_STEPS or not events:
            note = QLabel(
                self.tr("Older steps stand in the article’s activity.")
                if events
                else self.tr("Nobody has touched this claim yet; the program proposed it.")
            )
            note.setProperty("look", "second")
            grid.addWidget(note, _MOST_STEPS, 0, 1, 3)  # below every step there can be
        return table


def _section(text: str) -> QLabel:
    label = QLabel(text.upper())
    label.setAccessibleName(text)
    label.setProperty("look", "section")
    return label
