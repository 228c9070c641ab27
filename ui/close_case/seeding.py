"""Copies with seeded errors: made for a reader, read when they come back, and what was found in them."""

from __future__ import annotations

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from factcheck.case.seeding import catch_of
from factcheck.case.sentences.dates import day
from factcheck.case.sentences.seeding import SEED_KINDS, caught, errors_left
from factcheck.models import NO_CLAIM, Case, SeededCopy
from ui.close_case.part import CaseRow, CaseTable, Part, beside, button, field, hint
from ui.session import Session
from ui.translation import said
from ui.widgets.choice_box import ChoiceBox

_COUNTS = (5, 10, 15, 20, 30, 50)


class SeedingPart(Part):
    """Lists the copies, and the errors of the chosen one with what was found."""

    save_wanted = Signal(str)
    """The copy of this id is to be saved; whoever hears it asks where."""
    back_wanted = Signal(str)
    """What came back on this copy is to be read; whoever hears it asks for the file."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._copies: dict[str, SeededCopy] = {}
        self.copies = CaseTable(
            self.tr("Copies with seeded errors"),
            (self.tr("Reader"), self.tr("Made"), self.tr("Errors"), self.tr("Found")),
            wide=0,
        )
        self.errors = CaseTable(
            self.tr("Seeded errors"),
            (
                self.tr("Number"),
                self.tr("Kind"),
                self.tr("In the article"),
                self.tr("In the copy"),
                self.tr("Found"),
            ),
            wide=3,
            outside=(2,),
        )
        self.copies.currentItemChanged.connect(self._show_errors)
        self.errors.letter_typed.connect(lambda letter: self._toggle() if letter == "F" else None)
        self._about = hint(
            self.tr(
                "A copy of the article with known errors shows how many a reader finds, and how many of"
                " your own may be left. Nothing in the file says so."
            )
        )
        self._reader = field(self.tr("For which reader"))
        self._count = ChoiceBox()
        for count in _COUNTS:
            self._count.addItem(str(count), count)
        self._count.setCurrentIndex(1)
        self._count.setAccessibleName(self.tr("How many errors"))
        self._making = beside(self._reader, self._count, button(self.tr("Make a copy…"), self._make))
        self._left = hint()
        self._acting = beside(
            button(self.tr("Save copy…"), lambda: self._ask(self.save_wanted)),
            button(self.tr("Read what came back…"), lambda: self._ask(self.back_wanted)),
            button(self.tr("Found or not (F)"), self._toggle),
            button(self.tr("Drop copy"), self._drop),
        )
        for widget in (self._about, self._making):
            self.column.addWidget(widget)
        self.column.addWidget(self.copies, 1)
        self.column.addWidget(self._left)
        self.column.addWidget(self.errors, 2)
        self.column.addWidget(self.failure)
        self.column.addWidget(self._acting)

    def show_case(self, case: Case) -> None:
        """Show the copies of the article."""
        copies = self.session.run(self.session.desk.seeding.all, case.article.id) or []
        self._copies = {copy.id: copy for copy in copies}
        self.copies.show_rows([self._row(copy) for copy in copies])
        for widget in (self.copies, self.errors, self._acting):
            widget.setVisible(bool(copies))
        self._making.setVisible(case.signed is None)
        self._acting.setEnabled(case.signed is None)
        self._show_errors()

    def _row(self, copy: SeededCopy) -> CaseRow:
        found = said(caught(catch_of([copy]))) if copy.returned else self.tr("not returned yet")
        return CaseRow(copy.id, NO_CLAIM, (copy.reader, said(day(copy.made)), str(len(copy.errors)), found))

    def _chosen(self) -> SeededCopy | None:
        row = self.copies.chosen()
        return self._copies.get(row.key) if row is not None else None

    def _show_errors(self) -> None:
        copy = self._chosen()
        errors = copy.errors if copy is not None else ()
        found = frozenset(copy.found if copy is not None else ())
        self.errors.show_rows(
            [
                CaseRow(
                    str(place),
                    NO_CLAIM,
                    (
                        str(place + 1),
                        said(SEED_KINDS[error.kind]),
                        error.before,
                        error.after,
                        self.tr("✓ found") if place in found else "–",
                    ),
                )
                for place, error in enumerate(errors)
            ]
        )
        left = errors_left(catch_of([copy])) if copy is not None else None
        self._left.setText(said(left) if left is not None else "")
        self._left.setVisible(left is not None)

    def _make(self) -> None:
        case = self.session.case
        if case is None or not self.do(
            self.session.desk.seeding.make, case.article.id, self._reader.text(), self._count.currentData()
        ):
            return
        self._reader.clear()
        newest = list(self._copies)[-1]
        self.copies.choose(newest)
        self.save_wanted.emit(newest)

    def _toggle(self) -> None:
        copy, row = self._chosen(), self.errors.chosen()
        if copy is not None and row is not None:
            self.do(self.session.desk.seeding.mark, copy.id, {int(row.key)} ^ set(copy.found))

    def _ask(self, wanted: SignalInstance) -> None:
        copy = self._chosen()
        if copy is not None:
            wanted.emit(copy.id)

    def _drop(self) -> None:
        copy = self._chosen()
        if copy is not None:
            self.do(self.session.desk.seeding.drop, copy.id)
