"""What was done on an article, newest first; a step leads to its claim."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from factcheck.case.sentences import steps
from factcheck.models import Case
from ui.session import Session
from ui.translation import said, said_moment
from ui.widgets.tip import plain_tip

_LEAST, _MOST = 60, 460
_CLAIM = Qt.ItemDataRole.UserRole


class HistoryDialog(QDialog):
    """Lists the steps taken on an article."""

    claim_chosen = Signal(str)

    def __init__(self, session: Session, case: Case, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Activity"))
        self.resize(1080, 560)
        self._table = self._make_table(session, case)
        hint = QLabel(self.tr("Double-click a step to go to its claim."))
        hint.setProperty("look", "second")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self._table)
        layout.addWidget(hint)
        layout.addWidget(buttons)

    def _make_table(self, session: Session, case: Case) -> QTreeWidget:
        table = QTreeWidget()
        headers = (self.tr("When"), self.tr("What"), self.tr("Claim"), self.tr("Change"), self.tr("Who"))
        table.setHeaderLabels(headers)
        table.setRootIsDecorated(False)
        table.setAccessibleName(self.tr("Activity"))
        placed = {one.id: (number, one.text) for number, one in enumerate(case.claims, 1)}
        for step in session.desk.history.steps(case.article.id):
            number, text = placed.get(step.claim, (0, ""))
            claim = f"{number}. {' '.join(text.split())}" if number else ""
            at = said_moment(step.event.at, short=True)
            change = said(steps.change(step, case.scale))
            what = said(steps.step(step.event))
            item = QTreeWidgetItem([at, what, claim, change, step.event.actor])
            item.setData(0, _CLAIM, step.claim if number else "")
            item.setToolTip(2, plain_tip(text))
            item.setToolTip(3, plain_tip(change))
            table.addTopLevelItem(item)
        # The claim's words may be cut, since a tooltip holds them; what the program says is whole.
        table.header().setStretchLastSection(False)
        table.header().setMinimumSectionSize(_LEAST)
        # A change may hold a whole correction, which would push everything else out of sight.
        table.header().setMaximumSectionSize(_MOST)
        for column in range(len(headers)):
            mode = QHeaderView.ResizeMode.Stretch if column == 2 else QHeaderView.ResizeMode.ResizeToContents
            table.header().setSectionResizeMode(column, mode)
        table.itemActivated.connect(self._chosen)
        return table

    def _chosen(self, item: QTreeWidgetItem) -> None:
        claim = item.data(0, _CLAIM)
        if claim:
            self.claim_chosen.emit(claim)
            self.accept()
