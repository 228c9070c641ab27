"""How long articles are kept, and what is left of those whose time was over."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPlainTextEdit, QPushButton, QWidget

from factcheck.case.sentences.removal import kept_for, left
from ui.session import Session
from ui.settings.section import Section
from ui.translation import said
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.failure_label import failure_label

_MONTHS = (0, 3, 6, 12, 24, 36, 60, 120)


class RetentionSection(Section):
    """The rule, which is for all who use the library; a change of it is a step to undo."""

    removal_wanted = Signal()
    """What is due is to be removed; whoever hears it asks."""

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Retention"))
        self._session = session
        rule = session.desk.retention.rule()
        self._months = ChoiceBox()
        for months in sorted({*_MONTHS, rule.months}):
            self._months.addItem(said(kept_for(months)), months)
        self._months.setCurrentIndex(self._months.findData(rule.months))
        self._skeleton = QCheckBox(self.tr("Leave title, dates and counts"))
        self._skeleton.setChecked(rule.skeleton)
        self._failure = failure_label()
        self._due = QPushButton()
        self._due.clicked.connect(self.removal_wanted)
        self.row(self.tr("Keep articles"), self._months)
        self.below(self._skeleton, self._skeleton.text())
        self.below(
            self.hint(
                self.tr(
                    "When the time is over the program asks at its start, and removes the article with its"
                    " record, sources, copies and backups. A legal hold (Article details) keeps a single"
                    " article."
                )
            ),
        )
        self.row(self.tr("Removed so far"), self._make_list())
        self.below(_at_the_left(self._due), self.tr("Remove what is due… ({count})"))
        self.form.addRow(self._failure)  # shown where something failed, never by a search
        self._count_due()
        self._months.currentIndexChanged.connect(self.flush)
        self._skeleton.toggled.connect(self.flush)

    def flush(self) -> None:
        """Set the rule as it is chosen."""
        retention = self._session.desk.retention
        months, skeleton = int(self._months.currentData()), self._skeleton.isChecked()
        done = self._session.did(retention.set_rule, months, skeleton=skeleton)
        self._failure.setText("" if done else self._session.failure)
        self._failure.setVisible(not done)
        self._count_due()

    def _make_list(self) -> QPlainTextEdit:
        stones = self._session.run(self._session.desk.retention.removed) or []
        removed = QPlainTextEdit("\n".join(said(left(stone)) for stone in stones))
        removed.setReadOnly(True)
        removed.setTabChangesFocus(True)
        removed.setMaximumHeight(110)
        removed.setPlaceholderText(self.tr("Nothing was removed for good."))
        return removed

    def _count_due(self) -> None:
        due = self._session.run(self._session.desk.retention.due) or []
        self._due.setText(self.tr("Remove what is due… ({count})").format(count=len(due)))
        self._due.setEnabled(bool(due))


def _at_the_left(button: QPushButton) -> QWidget:
    place = QWidget()
    layout = QHBoxLayout(place)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(button)
    layout.addStretch()
    return place
