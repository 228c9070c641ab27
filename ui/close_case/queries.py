"""The queries: what was put to author or editor, and what became of it, by key."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from factcheck.case.claims import number_of
from factcheck.case.queries import PutQuery, queries
from factcheck.case.sentences.kinds import DISPOSITIONS
from factcheck.case.sentences.queries import question
from factcheck.models import Case, Disposition
from ui import theme
from ui.close_case.part import CaseRow, CaseTable, Part, beside, button, field, hint
from ui.session import Session
from ui.translation import said
from ui.widgets.flow import FlowLayout

KEYS = {
    "A": Disposition.ACCEPTED,
    "R": Disposition.REJECTED,
    "W": Disposition.REWORDED,
    "C": Disposition.CUT,
    "T": Disposition.ATTRIBUTED,
    "H": Disposition.HEDGED,
    "K": Disposition.RISK_ACCEPTED,
    "O": Disposition.PROPOSED,
}
"""What each letter records on the chosen query; O opens it again."""


class QueriesPart(Part):
    """Lists the queries, and records what became of the chosen one."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._put: dict[str, PutQuery] = {}
        self._answered = ""
        """The key of the query that the fields are for."""
        self._begun: dict[str, tuple[str, str]] = {}
        """What was typed as the answer to a query and not recorded yet: who, and why."""
        self._last = ""
        """Who decided last: the next answer is most often theirs too."""
        headers = (
            self.tr("Claim"),
            self.tr("Became"),
            self.tr("What was put"),
            self.tr("Suggested wording"),
            self.tr("Answer"),
        )
        self.table = CaseTable(self.tr("Queries"), headers, wide=2, outside=(3, 4))
        self.table.claim_wanted.connect(self.claim_wanted)
        self.table.currentItemChanged.connect(self._show_answer)
        self.table.letter_typed.connect(self._by_letter)
        self._empty = hint(
            self.tr("Nothing was put to author or editor: no correction is suggested and no question asked.")
        )
        self._by, self._note = field(self.tr("Decided by")), field(self.tr("Their reason"))
        self._words = QLabel(wordWrap=True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setFont(theme.article_font(15))
        self._answering = self._make_answering()
        self.column.addWidget(self._empty)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self._words)
        self.column.addWidget(self.failure)
        self.column.addWidget(self._answering)

    def show_case(self, case: Case) -> None:
        """Show the queries."""
        put = {_key(each): each for each in queries(case)}
        self._put = put
        self.table.show_rows([self._row(case, key, each) for key, each in put.items()], acted=self.acts)
        self._empty.setVisible(not put)
        self.table.setVisible(bool(put))
        self._answering.setVisible(bool(put) and case.signed is None)

    def _row(self, case: Case, key: str, put: PutQuery) -> CaseRow:
        row = put.row
        asked = said(question(put.question)) or " ".join(put.placed.text.split())
        wording = "" if put.question else put.placed.claim.correction
        answer = " · ".join(filter(None, (row.person, row.note))) if row else ""
        number = str(number_of(case, put.placed.id) or "–")
        return CaseRow(
            key, put.placed.id, (number, said(DISPOSITIONS[put.disposition]), asked, wording, answer)
        )

    def _make_answering(self) -> QWidget:
        whole, choices = QWidget(), QWidget()
        flow = FlowLayout(choices, gap=6)
        for letter, disposition in KEYS.items():
            words = self.tr("{disposition} ({key})").format(
                disposition=said(DISPOSITIONS[disposition]), key=letter
            )
            flow.addWidget(button(words, partial(self._record, disposition)))
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 8)
        column.addWidget(beside(self._by, self._note))
        column.addWidget(choices)
        return whole

    def _chosen(self) -> PutQuery | None:
        row = self.table.chosen()
        return self._put.get(row.key) if row is not None else None

    def _show_answer(self) -> None:
        put = self._chosen()
        self._words.setText(_whole(put) if put is not None else "")
        if put is None or _key(put) == self._answered:
            return  # what is being typed is not replaced where the table is only shown anew
        if self._by.isModified() or self._note.isModified():
            self._begun[self._answered] = self._by.text(), self._note.text()
        self._answered = _key(put)
        stored = (put.row.person if put.row else "") or self._last, put.row.note if put.row else ""
        by, note = self._begun.pop(self._answered, stored)
        self._by.setText(by)
        self._note.setText(note)
        for line, text, known in ((self._by, by, stored[0]), (self._note, note, stored[1])):
            line.setModified(text != known)

    def _by_letter(self, letter: str) -> None:
        if letter in KEYS and self._answering.isVisible():
            self._record(KEYS[letter])

    def _record(self, disposition: Disposition) -> None:
        put = self._chosen()
        self._last = self._by.text()
        if put is not None and self.do(
            self.session.desk.closing.answer,
            put.placed.id,
            disposition,
            by=self._by.text(),
            note=self._note.text(),
            query=put.row.id if put.row else None,
        ):
            self._by.setModified(False)
            self._note.setModified(False)


def _whole(put: PutQuery) -> str:
    """Return what is put without a cut: the claim's words, and the question or the wording suggested."""
    asked = said(question(put.question)) or put.placed.claim.correction
    return "\n".join((" ".join(put.placed.text.split()), f"→ {asked}"))


def _key(put: PutQuery) -> str:
    return put.placed.id + (put.row.id if put.question and put.row else "")
