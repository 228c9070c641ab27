"""What the desk checks remark on the selected claim; each remark can be put away."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from factcheck.case.remarks import remarks_on
from factcheck.models import Case, PlacedClaim, Remark
from ui.claims.box import ClaimBox, take_out
from ui.session import Session
from ui.translation import said
from ui.widgets.tip import plain_tip


class RemarksBox(ClaimBox):
    """Shown only where there is a remark; never says what the verdict should be."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(4)
        self._shown: list[Remark] = []
        session.remarks_found.connect(self._show)

    def show_claim(self, case: Case, placed: PlacedClaim) -> None:
        """Show the remarks that the checker has not put away."""
        remarks = remarks_on(case, placed, self.session.remarks)
        if remarks != self._shown:
            self._shown = remarks
            take_out(self._rows)
            for remark in remarks:
                self._rows.addWidget(self._row(remark))
        self.setVisible(bool(remarks))

    def _row(self, remark: Remark) -> QWidget:
        row = QWidget()
        row.setProperty("look", "remark")
        row.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        text = QLabel(f"⚠ {said(remark.sentence)}", wordWrap=True)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        away = QToolButton()
        away.setText("✕")
        away.setToolTip(plain_tip(self.tr("Put this remark away")))
        away.setAccessibleName(self.tr("Put this remark away: {text}").format(text=said(remark.sentence)))
        away.clicked.connect(partial(self._put_away, remark))
        layout = QHBoxLayout(row)
        layout.setContentsMargins(10, 6, 4, 6)
        layout.addWidget(text, 1)
        layout.addWidget(away, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _put_away(self, remark: Remark) -> None:
        if self.placed is not None:
            self.session.run(self.session.desk.verdicts.put_away, self.placed.id, remark.key)
