"""What became of the kept addresses of an article: each with the passages that still stand there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from factcheck.case.sentences.copies import RECHECKS
from factcheck.desk.captures import Rechecked
from factcheck.sentences import say
from ui import theme
from ui.session import Session
from ui.translation import said


class RecheckDialog(QDialog):
    """Lists them, those that changed or are gone first."""

    def __init__(self, session: Session, results: Sequence[Rechecked], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Kept addresses, asked for again"))
        self.resize(640, 480)
        self._rows = QListWidget()
        self._rows.setAccessibleName(self.tr("Kept addresses"))
        self._rows.setWordWrap(True)
        self._rows.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self._rows.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for each in sorted(results, key=lambda each: not each.is_alarming):
            outcome = RECHECKS[each.recheck.outcome]
            head = say("{title}: {outcome}", title=session.name_of(each.source), outcome=outcome)
            hidden = session.hides(each.source)
            lines = [said(head), *(f"    {said(line)}" for line in each.details(hidden=hidden))]
            item = QListWidgetItem("\n".join(lines))
            font = item.font()
            if each.is_alarming:
                font.setWeight(theme.BOLD)
            item.setFont(font)
            self._rows.addItem(item)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self._rows)
        layout.addWidget(buttons)

    def minimumSizeHint(self) -> QSize:
        """Stay small enough for a small screen."""
        return QSize(360, 240)

    def told(self) -> str:
        """Return all that is listed."""
        return "\n".join(self._rows.item(at).text() for at in range(self._rows.count()))
