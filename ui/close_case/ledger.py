"""The ledger: whom the article criticises, each time it was put to them, and what they answered."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from factcheck.case.claims import number_of
from factcheck.case.criticism import HeardCriticism, criticisms
from factcheck.case.sentences.criticism import HEARINGS, attempt, criticism
from factcheck.models import Attempt, Case, CriticismId, EventKind
from ui.close_case.part import CaseRow, CaseTable, Part, beside, button, field, hint
from ui.session import Session
from ui.translation import said
from ui.unsaved import BoundField
from ui.widgets.hint import FittedHint
from ui.widgets.line import TextLine
from ui.widgets.memo import Memo
from ui.widgets.tip import plain_tip


class LedgerPart(Part):
    """Lists the criticisms, and works on the chosen one."""

    letter_wanted = Signal(str)
    """The letter to this person or body is to be written."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._heard: dict[str, HeardCriticism] = {}
        headers = (
            self.tr("Claim"),
            self.tr("Criticism of"),
            self.tr("State"),
            self.tr("Words of the article"),
        )
        self.table = CaseTable(self.tr("Ledger"), headers, wide=3, outside=(1,))
        self.table.claim_wanted.connect(self.claim_wanted)
        self.table.currentItemChanged.connect(self._show_chosen)
        self._empty = hint(
            self.tr("No claim is marked as criticism of anybody. Mark one in the article with I.")
        )
        self._editor = self._make_editor()
        self.column.addWidget(self._empty)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.failure)
        self.column.addWidget(self._editor, 2)

    def show_case(self, case: Case) -> None:
        """Show the ledger."""
        heard = list(criticisms(case))
        self._heard = {each.criticism.id: each for each in heard}
        self.table.show_rows(
            [
                CaseRow(
                    each.criticism.id,
                    each.placed.id,
                    (
                        str(number_of(case, each.placed.id) or "–"),
                        each.criticism.against,
                        said(HEARINGS[each.hearing]),
                        " ".join(each.placed.text.split()),
                    ),
                )
                for each in heard
            ]
        )
        for part, shown in ((self._empty, not heard), (self.table, heard), (self._editor, heard)):
            part.setVisible(bool(shown))
        self._editor.setEnabled(case.signed is None)
        self._show_chosen()

    def flush(self) -> None:
        """Hand over what is being typed."""
        for typed in (self._against, self._assertion, self._deadline, self._reply, self._given):
            typed.flush()

    def _make_editor(self) -> QWidget:
        desk, unsaved = self.session.desk.criticisms, self.session.unsaved
        self._assertion, self._reply = Memo(lines=1, most=4), Memo(lines=1, most=6)
        self._deadline = TextLine("2026-11-30 18:00", pauses=False)
        self._given = TextLine(self.tr("number of the claim"), self.tr("number"), pauses=False)
        self._given.setMaximumWidth(180)
        self._given.setAccessibleName(self.tr("Given in claim"))
        self._against = TextLine(pauses=False)
        bound, changed = partial(BoundField, unsaved), EventKind.CRITICISM_CHANGED
        self._bound_against = bound(self._against, "against", desk.rename, changed)
        self._bound_assertion = bound(self._assertion, "assertion", desk.word, changed)
        self._bound_reply = bound(self._reply, "reply", desk.reply, EventKind.REPLY_NOTED)
        self._bound_deadline = bound(self._deadline, "criticism-deadline", desk.set_deadline, changed)
        self._bound_given = bound(self._given, "given", self._give, changed)
        self._channel, self._note = field(self.tr("By letter, call, message")), field(self.tr("Note"))
        FittedHint(self._channel, self.tr("By letter, call, message"), self.tr("By what way"))
        self._put = button(self.tr("Put to them"), self._note_attempt)
        self._channel.returnPressed.connect(self._note_attempt)
        self._attempts = QVBoxLayout()
        self._attempts.setSpacing(0)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 8)
        form = QFormLayout()
        column.addLayout(form)
        column.addStretch(1)
        form.setSpacing(8)
        self._heard_so_far = hint()
        form.addRow(self._heard_so_far)
        for words, widget in (
            (self.tr("Criticism of"), self._against),
            (self.tr("Put to them is"), self._assertion),
            (self.tr("Can answer until"), self._deadline),
            (self.tr("Their answer"), self._reply),
        ):
            widget.setAccessibleName(words)
            form.addRow(words, widget)
        form.addRow(self.tr("Attempts"), self._attempts)
        form.addRow("", beside(self._channel, self._note, self._put))
        off = button(self.tr("This is no criticism of them"), self._take_back)
        letter = button(self.tr("Write letter…"), self._ask_letter)
        form.addRow(self.tr("Given in claim"), beside(self._given))
        form.addRow("", beside(letter, off))
        scroll = QScrollArea()
        scroll.setWidget(page)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return scroll

    def _chosen(self) -> HeardCriticism | None:
        row = self.table.chosen()
        return self._heard.get(row.key) if row is not None else None

    def _show_chosen(self) -> None:
        heard, case = self._chosen(), self.session.case
        if heard is None or case is None:
            return
        row = heard.criticism
        words = row.assertion or " ".join(heard.placed.text.split())
        self._heard_so_far.setText(said(criticism(heard, case)))
        self._bound_against.show_text(row.id, row.against)
        self._bound_assertion.show_text(row.id, words)
        self._bound_reply.show_text(row.id, row.reply)
        self._bound_deadline.show_text(row.id, row.deadline.replace("T", " "))
        given = number_of(case, row.given_by) if row.given_by else 0
        self._bound_given.show_text(row.id, str(given) if given else "")
        while (item := self._attempts.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for each in heard.attempts:
            self._attempts.addWidget(self._line(each))
        if not heard.attempts:
            self._attempts.addWidget(hint(self.tr("Not put to them yet.")))

    def _line(self, row: Attempt) -> QWidget:
        words = QLabel(said(attempt(row)), wordWrap=True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        off = QToolButton()
        off.setText("✕")
        off.setToolTip(plain_tip(self.tr("Take this attempt off the ledger")))
        off.setAccessibleName(self.tr("Take off: {what}").format(what=words.text()))
        off.clicked.connect(partial(self.do, self.session.desk.criticisms.take_attempt_back, row.id))
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(words, 1)
        layout.addWidget(off, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _note_attempt(self) -> None:
        heard = self._chosen()
        put = self.session.desk.criticisms.put
        if heard is not None and self.do(
            put, heard.criticism.id, self._channel.text(), note=self._note.text()
        ):
            self._channel.clear()
            self._note.clear()

    def _give(self, criticism: CriticismId, number: str) -> None:
        """Say by its number in which claim the reply is given; empty for none."""
        self.session.desk.criticisms.give_in(criticism, number)

    def _ask_letter(self) -> None:
        heard = self._chosen()
        if heard is not None:
            self.letter_wanted.emit(heard.criticism.against)

    def _take_back(self) -> None:
        heard = self._chosen()
        if heard is not None:
            self.do(self.session.desk.criticisms.take_back, heard.criticism.id)
