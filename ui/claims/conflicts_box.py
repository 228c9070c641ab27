"""What desks set differently on the selected claim, and the way to settle it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from factcheck.case.conflicts import Way, conflicts_on, veiled
from factcheck.models import Case, Conflict, ConflictId, PlacedClaim
from ui.claims.box import ClaimBox, take_out
from ui.claims.conflict_row import ConflictRow
from ui.keys.keymap import keymap
from ui.session import Session


class ConflictsBox(ClaimBox):
    """Shown only where there is a conflict; the keys settle the first of them."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(6)
        self._shown: list[Conflict] = []
        session.lock_changed.connect(self._show_anew)
        keymap().changed.connect(self._show_anew)
        self.hide()

    def show_claim(self, case: Case, placed: PlacedClaim) -> None:
        """Show the conflicts on a claim and on the sources that it rests on."""
        unlocked = self.session.unlocked
        found = [each if unlocked else veiled(each, case) for each in conflicts_on(case, placed)]
        if found != self._shown:
            self._shown = found
            take_out(self._rows)
            for place, each in enumerate(found):
                row = ConflictRow(
                    each, case, self.session.desk.desk_id, unlocked=unlocked, has_keys=place == 0
                )
                row.settled.connect(self._settle)
                self._rows.addWidget(row)
        self.setVisible(bool(found))

    @property
    def first(self) -> Conflict | None:
        """The conflict that the keys settle."""
        return self._shown[0] if self._shown and self.session.claim else None

    def _show_anew(self) -> None:
        self._shown = []
        take_out(self._rows)
        self._show()

    def _settle(self, conflict: str, way: str) -> None:
        self.session.leave_claim()  # what is typed just now is a step before this one
        self.session.run(self.session.desk.exchange.settle, ConflictId(conflict), Way(way))
