"""The rules of the desk: which apply, and from which number on."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from factcheck.case.rules import WORDS
from factcheck.models import DeskRule
from ui.session import Session
from ui.settings.section import Section
from ui.translation import said
from ui.widgets.failure_label import failure_label
from ui.widgets.tip import plain_tip

_NUMBER = 64
"""Pixels of a field for a number."""


class RulesSection(Section):
    """Each rule with a box to tick, and its number where it has one; a change is a step to undo."""

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Rules"))
        self._session = session
        self._failure = failure_label()
        self._numbers: dict[str, QLineEdit] = {}
        self.row(
            "", self.hint(self.tr("What a rule finds stands beside the claim, where it can be answered."))
        )
        for rule in session.desk.rules.all():
            self.row("", self._made(rule), said(WORDS[rule.rule]))
        self.form.addRow(self._failure)  # shown where something failed, never by a search

    def _made(self, rule: DeskRule) -> QWidget:
        words = said(WORDS[rule.rule])
        box = QCheckBox(words)
        box.setChecked(rule.applies)
        box.toggled.connect(partial(self._switch, rule, box))
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(box, 1)
        if rule.number:
            field = QLineEdit(str(rule.number))
            field.setFixedWidth(_NUMBER)
            field.setAlignment(Qt.AlignmentFlag.AlignRight)
            field.setAccessibleName(self.tr("Number for: {rule}").format(rule=words))
            field.setToolTip(plain_tip(field.accessibleName()))
            field.editingFinished.connect(partial(self._count, rule, field))
            layout.addWidget(field)
            self._numbers[rule.rule] = field
        return row

    def _switch(self, rule: DeskRule, box: QCheckBox, applies: bool) -> None:
        if not self._told(self._session.did(self._session.desk.rules.set, rule.rule, applies=applies)):
            now = next(each for each in self._session.desk.rules.all() if each.rule == rule.rule)
            box.blockSignals(True)
            box.setChecked(now.applies)
            box.blockSignals(False)

    def _count(self, rule: DeskRule, field: QLineEdit) -> None:
        typed = field.text().strip()
        now = next(each for each in self._session.desk.rules.all() if each.rule == rule.rule)
        if typed == str(now.number):
            return
        number = int(typed) if typed.isdecimal() and len(typed) < 6 else 0
        if not self._told(self._session.did(self._session.desk.rules.set, rule.rule, number=number)):
            field.setText(str(now.number))

    def _told(self, done: bool) -> bool:
        self._failure.setText("" if done else self._session.failure)
        self._failure.setVisible(not done)
        return done
