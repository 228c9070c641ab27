"""Closing the case: what stands in the way, what became of the queries, and the signature."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from factcheck.case import closing
from factcheck.case.claims import number_of
from factcheck.case.queries import PutQuery, queries
from factcheck.case.sentences.closing import obstacle, signatures
from factcheck.case.sentences.kinds import DISPOSITIONS
from factcheck.models import NO_CLAIM, Case, ClaimId, Disposition
from ui.session import Session
from ui.translation import said
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.failure_label import failure_label
from ui.widgets.tip import plain_tip

_KEPT = Qt.ItemDataRole.UserRole
_WORDS = 2
"""The column of what is put, which takes the room that is left."""


class ClosingDialog(QDialog):
    """Shows what is still to be done on an article, and signs it off; each row leads to its claim."""

    claim_chosen = Signal(str)
    certificate_wanted = Signal()
    """The certificate of the signed article is to be saved; whoever hears it asks where."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Close the case"))
        self.resize(920, 600)
        self._session = session
        self._state = QLabel(wordWrap=True)
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        self._way = self._make_list(self.tr("In the way"), (self.tr("In the way"),))
        headers = (self.tr("Claim"), self.tr("Became"), self.tr("Put to author or editor"), self.tr("Answer"))
        self._queries = self._make_list(self.tr("Queries"), headers)
        self._failure = failure_label()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(10)
        for part in (self._state, self._way, self._queries, self._make_answer(), self._make_signature()):
            layout.addWidget(part)
        layout.addWidget(self._failure)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self._queries.currentItemChanged.connect(self._show_answer)
        session.case_changed.connect(self._show)
        session.remarks_found.connect(self._show)
        self._show()

    def _make_list(self, name: str, headers: tuple[str, ...]) -> QTreeWidget:
        made = QTreeWidget()
        made.setHeaderLabels(headers)
        made.setRootIsDecorated(False)
        made.setAccessibleName(name)
        made.header().setStretchLastSection(len(headers) == 1)
        if len(headers) > 1:
            for column in range(len(headers)):
                wide = column == _WORDS
                mode = QHeaderView.ResizeMode.Stretch if wide else QHeaderView.ResizeMode.ResizeToContents
                made.header().setSectionResizeMode(column, mode)
        made.itemActivated.connect(self._go)
        return made

    def _make_answer(self) -> QWidget:
        self._disposition = ChoiceBox()
        self._disposition.setAccessibleName(self.tr("Became"))
        for each in Disposition:
            self._disposition.addItem(said(DISPOSITIONS[each]), each)
        self._by = self._field(self.tr("Decided by"))
        self._note = self._field(self.tr("Their reason"))
        self._record = QPushButton(self.tr("Record answer"))
        self._record.setAutoDefault(False)
        self._record.clicked.connect(self._answer)
        self._answering = self._row(self._disposition, self._by, self._note, self._record)
        return self._answering

    def _make_signature(self) -> QWidget:
        self._name = self._field(self.tr("Signed by"))
        self._name.setText(self._session.desk.actor)
        self._over = self._field(self.tr("Reason to sign over it"))
        self._sign = QPushButton(self.tr("Sign off"))
        self._reopen = QPushButton(self.tr("Reopen"))
        self._certificate = QPushButton(self.tr("Save certificate…"))
        for button, action in (
            (self._sign, self._sign_off),
            (self._reopen, self._take_off),
            (self._certificate, self.certificate_wanted),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(action)
        return self._row(self._name, self._over, self._sign, self._reopen, self._certificate)

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(name)
        field.setAccessibleName(name)
        return field

    def _row(self, *widgets: QWidget) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            layout.addWidget(widget, 1 if isinstance(widget, QLineEdit) else 0)
        return row

    # Showing

    def _show(self) -> None:
        case = self._session.case
        if case is None:
            self.reject()
            return
        found = closing.obstacles(case, self._session.remarks)
        signed = case.signed is not None
        told = [said(line) for line in signatures(case)] if case.sign_offs else []
        if not signed:
            told.append(self.tr("Not signed off.") if found else self.tr("Nothing stands in the way."))
        self._state.setText("\n".join(told))
        self._way.clear()
        for each in found:
            item = QTreeWidgetItem([said(obstacle(each))])
            item.setData(0, _KEPT, each.claims[0] if each.claims else NO_CLAIM)
            self._way.addTopLevelItem(item)
        self._way.setVisible(bool(found) and not signed)
        self._show_queries(case)
        self._answering.setVisible(not signed and self._queries.topLevelItemCount() > 0)
        for widget in (self._name, self._sign):
            widget.setVisible(not signed)
        self._over.setVisible(bool(found) and not signed)
        for widget in (self._reopen, self._certificate):
            widget.setVisible(signed)

    def _show_queries(self, case: Case) -> None:
        before = self._queries.currentIndex().row()
        self._queries.clear()
        for put in queries(case):
            row = put.row
            asked = put.question or self.tr("“{text}” → “{correction}”").format(
                text=" ".join(put.placed.text.split()), correction=put.placed.claim.correction
            )
            answer = " · ".join(filter(None, (row.person, row.note))) if row else ""
            number = number_of(case, put.placed.id)
            item = QTreeWidgetItem([str(number), said(DISPOSITIONS[put.disposition]), asked, answer])
            item.setData(0, _KEPT, put)
            for column in (_WORDS, _WORDS + 1):
                item.setToolTip(column, plain_tip(item.text(column)))
            self._queries.addTopLevelItem(item)
        there = self._queries.topLevelItemCount()
        self._queries.setVisible(there > 0)
        if there:
            self._queries.setCurrentIndex(self._queries.model().index(max(0, min(before, there - 1)), 0))

    def _chosen(self) -> PutQuery | None:
        item = self._queries.currentItem()
        put = item.data(0, _KEPT) if item is not None else None
        return put if isinstance(put, PutQuery) else None

    def _show_answer(self) -> None:
        put = self._chosen()
        if put is None:
            return
        self._disposition.setCurrentIndex(self._disposition.findData(put.disposition))
        self._by.setText(put.row.person if put.row else "")
        self._note.setText(put.row.note if put.row else "")

    # Acting

    def _go(self, item: QTreeWidgetItem) -> None:
        kept = item.data(0, _KEPT)
        claim = kept.placed.id if isinstance(kept, PutQuery) else ClaimId(str(kept or ""))
        if claim:
            self.claim_chosen.emit(claim)
            self.accept()

    def _answer(self) -> None:
        put = self._chosen()
        if put is not None:
            self._do(
                self._session.did(
                    self._session.desk.closing.answer,
                    put.placed.id,
                    Disposition(self._disposition.currentData()),
                    by=self._by.text(),
                    note=self._note.text(),
                    query=put.row.id if put.row else None,
                )
            )

    def _sign_off(self) -> None:
        case = self._session.case
        if case is not None:
            self._do(
                self._session.did(
                    self._session.desk.closing.sign,
                    case.article.id,
                    self._name.text(),
                    over=self._over.text(),
                    remarks=self._session.remarks,
                )
            )

    def _take_off(self) -> None:
        case = self._session.case
        if case is not None:
            self._do(self._session.did(self._session.desk.closing.reopen, case.article.id))

    def _do(self, succeeded: bool) -> None:
        self._failure.setVisible(not succeeded)
        self._failure.setText("" if succeeded else self._session.failure)
