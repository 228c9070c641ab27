"""What others changed on the selected claim since the person last looked at it."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from factcheck.case.sentences import steps
from factcheck.models import Case, Event, PlacedClaim
from factcheck.sentences import say
from ui.claims.box import ClaimBox
from ui.session import Session
from ui.translation import said, said_moment

_MOST = 6
"""Lines shown; the claim's history has all steps."""


class ChangesBox(ClaimBox):
    """Shown only where there is something new; it stays until the article is opened again."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._words = QLabel(wordWrap=True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setProperty("look", "notice")
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._shown: tuple[Event, ...] = ()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._words)
        session.unseen.changed.connect(self._show)
        self.hide()

    def show_claim(self, case: Case, placed: PlacedClaim) -> None:
        """Show who changed what, the latest last."""
        found = self.session.unseen.news.get(placed.id, ())
        if found != self._shown:
            self._shown = found
            self._words.setText("\n".join(self._lines(found, case)))
        self.setVisible(bool(found))

    def _lines(self, found: tuple[Event, ...], case: Case) -> list[str]:
        # Steps that read alike, as those of one who types on after a pause, are one line.
        told = [line for line, _ in groupby(self._line(event, case) for event in found)]
        lines = [self.tr("Changed by others since you last looked:")]
        if len(told) > _MOST:
            before = say("… and {count} before", one="… and one before", count=len(told) - _MOST)
            lines.append(said(before))
        return lines + told[-_MOST:]

    def _line(self, event: Event, case: Case) -> str:
        change = said(steps.change(self.session.desk.history.step(event), case.scale))
        what = said(steps.step(event))
        told = f"{what} · {change}" if change else what
        return self.tr("• {step} ({person}, {when})").format(
            step=told, person=event.actor or self.tr("somebody"), when=said_moment(event.at, short=True)
        )
