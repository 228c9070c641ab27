"""What was done on an article, newest first."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.session import Session


class HistoryDialog(QDialog):
    """Lists the steps taken on an article."""

    def __init__(self, session: Session, article: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Activity"))
        self.resize(560, 480)
        table = QTreeWidget()
        table.setHeaderLabels([self.tr("When"), self.tr("What"), self.tr("Who")])
        table.setRootIsDecorated(False)
        table.setAccessibleName(self.tr("Activity"))
        for event in session.desk.history.log(article):
            at = datetime.fromisoformat(event.at).astimezone()
            table.addTopLevelItem(QTreeWidgetItem([f"{at:%Y-%m-%d %H:%M}", event.label, event.actor]))
        table.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(table)
        layout.addWidget(buttons)
