"""Every conflict of the article in one list, also those that stand on no claim."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from factcheck.case.conflicts import Way, veiled
from factcheck.case.sentences.conflicts import about
from factcheck.models import Conflict, ConflictId
from ui.claims.box import take_out
from ui.claims.conflict_row import ConflictRow
from ui.session import Session
from ui.translation import said
from ui.widgets.failure_label import failure_label


class ConflictsDialog(QDialog):
    """Settles conflicts one by one."""

    claim_chosen = Signal(str)
    """The claim of a conflict that the person wants to look at."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Conflicts"))
        self.resize(680, 560)
        self._session = session
        self._empty = QLabel(self.tr("No two desks differ on this article."))
        self._empty.setProperty("look", "second")
        self._failure = failure_label()
        page = QWidget()
        self._rows = QVBoxLayout(page)
        self._rows.setContentsMargins(0, 0, 8, 0)
        self._rows.setSpacing(8)
        self._rows.setAlignment(Qt.AlignmentFlag.AlignTop)
        area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(self.tr("Conflicts"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(10)
        for part in (self._empty, area, self._failure, buttons):
            layout.addWidget(part)
        session.case_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        case = self._session.case
        found = () if case is None else case.conflicts
        self._empty.setVisible(not found)
        take_out(self._rows)
        for each in found if case is not None else ():
            self._rows.addWidget(self._row(each))

    def _row(self, conflict: Conflict) -> QWidget:
        case = self._session.case
        assert case is not None
        unlocked = self._session.unlocked
        told = conflict if unlocked else veiled(conflict, case)
        row = ConflictRow(
            told,
            case,
            self._session.desk.desk_id,
            unlocked=unlocked,
            heading=f"⇄ {said(about(told, case))}",
            leads=True,
        )
        row.wanted.connect(self._go)
        row.settled.connect(self._settle)
        return row

    def _go(self, claim: str) -> None:
        self.accept()
        self.claim_chosen.emit(claim)

    def _settle(self, conflict: str, way: str) -> None:
        done = self._session.did(self._session.desk.exchange.settle, ConflictId(conflict), Way(way))
        self._failure.setVisible(not done)
        self._failure.setText("" if done else self._session.failure)
