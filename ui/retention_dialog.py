"""How long articles are kept, and what is left of those whose time was over."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from factcheck.case.sentences.removal import left, overdue
from factcheck.sentences import Sentence, say
from ui.session import Session
from ui.translation import said
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.failure_label import failure_label

_MONTHS = (0, 3, 6, 12, 24, 36, 60, 120)


class RetentionDialog(QDialog):
    """Changes the rule when the person agrees, as one step to undo."""

    removal_wanted = Signal()
    """What is due is to be removed; whoever hears it asks."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Retention"))
        self._session = session
        rule = session.desk.retention.rule()
        self._months = ChoiceBox()
        for months in sorted({*_MONTHS, rule.months}):
            self._months.addItem(said(_kept_for(months)), months)
        self._months.setCurrentIndex(self._months.findData(rule.months))
        self._skeleton = QCheckBox(self.tr("Leave title, dates and counts"))
        self._skeleton.setChecked(rule.skeleton)
        hint = QLabel(
            self.tr(
                "When the time is over the program asks at its start, and removes the article with its"
                " record, sources, copies and backups. A legal hold (Article details) keeps a single article."
            ),
            wordWrap=True,
        )
        hint.setProperty("look", "second")
        self._failure = failure_label()
        form = QFormLayout(self)
        form.setSpacing(12)
        form.setContentsMargins(20, 20, 20, 16)
        form.addRow(self.tr("Keep articles"), self._months)
        form.addRow("", self._skeleton)
        form.addRow(hint)
        form.addRow(self.tr("Removed so far"), self._make_list())
        form.addRow(self._failure)
        form.addRow(self._make_buttons())

    def _make_list(self) -> QPlainTextEdit:
        retention = self._session.desk.retention
        due = [overdue(each) for each in retention.due()]
        removed = QPlainTextEdit("\n".join(said(left(stone)) for stone in retention.removed()))
        removed.setReadOnly(True)
        removed.setTabChangesFocus(True)
        removed.setMaximumHeight(110)
        removed.setAccessibleName(self.tr("Removed so far"))
        removed.setPlaceholderText(self.tr("Nothing was removed for good."))
        self._due = QPushButton(self.tr("Remove what is due… ({count})").format(count=len(due)))
        self._due.setEnabled(bool(due))
        return removed

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Cancel | QDialogButtonBox.StandardButton.Ok
        )
        buttons.addButton(self._due, QDialogButtonBox.ButtonRole.ActionRole)
        self._due.clicked.connect(self.reject)
        self._due.clicked.connect(self.removal_wanted)
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        return buttons

    def _save(self) -> None:
        months, skeleton = int(self._months.currentData()), self._skeleton.isChecked()
        if self._session.did(self._session.desk.retention.set_rule, months, skeleton=skeleton):
            self.accept()
        else:
            self._failure.setText(self._session.failure)
            self._failure.show()


def _kept_for(months: int) -> Sentence:
    if not months:
        return say("for ever")
    return say("{count} months after sign-off", one="{count} month after sign-off", count=months)
