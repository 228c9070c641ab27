"""Working a figure of a claim out: a formula, what its names stand for, and the cells to choose from."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from factcheck.case.sentences.workings import working
from factcheck.desk import Desk
from factcheck.models import Capture, Case, PlacedClaim, SourceId, WorkingId
from ui.jobs import Job, Jobs
from ui.session import Session
from ui.tables.grid import Grid
from ui.tables.loading import TableLoader
from ui.translation import said
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.failure_label import failure_label

_NAMES = "xzvwpqrk"
"""What inputs are called, in their order."""


class WorkingDialog(QDialog):
    """Keeps a working once it gives a figure; the claim's other workings stand below, to be taken off."""

    def __init__(
        self, session: Session, jobs: Jobs, case: Case, placed: PlacedClaim, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Work a figure out"))
        self.resize(980, 620)
        self._session, self._jobs, self._case, self._claim = session, jobs, case, placed.id
        self._sources = {row.source: case.sources[row.source] for row in placed.evidence if not row.proposed}
        self._job: Job | None = None
        self._rows: list[tuple[ChoiceBox, QLineEdit]] = []
        self._current = 0
        self.formula = QLineEdit(placeholderText=self.tr("(z − x) / x * 100 or median(x)"))
        self.formula.setAccessibleName(self.tr("Formula"))
        self._inputs = QGridLayout()
        self._told = QLabel(wordWrap=True)
        self._told.setProperty("look", "second")
        self._failure = failure_label()
        self.grid = Grid()
        self.grid.chosen.connect(self._take_cell)
        self._table = TableLoader(session, jobs, self.grid)
        self._table.shown.connect(self._ask_for_cells)
        self._table.failed.connect(self._told.setText)
        self._kept = QVBoxLayout()
        self._lay_out()
        for _ in range(2):
            self._add_input()
        self._list_kept()

    def done(self, result: int) -> None:
        """Leave nothing running behind."""
        if self._job is not None:
            self._job.cancel()
        self._table.cancel()
        super().done(result)

    def choose(self, at: int, source: SourceId, cell: str = "") -> None:
        """Say what an input stands for, by its place."""
        box, field = self._rows[at]
        box.setCurrentIndex(box.findData(source))
        field.setText(cell)

    def work_out(self) -> None:
        """Keep the working, or say why it gives nothing."""
        given = {
            _NAMES[at]: (SourceId(str(box.currentData())), field.text())
            for at, (box, field) in enumerate(self._rows)
            if box.currentData()
        }
        done = self._session.did(self._session.desk.workings.write, self._claim, self.formula.text(), given)
        self._failure.setText("" if done else self._session.failure)
        self._failure.setVisible(not done)
        self._list_kept()

    def _lay_out(self) -> None:
        add = self._button(self.tr("Add input"))
        add.clicked.connect(self._add_input)
        self._more = add
        done = self._button(self.tr("Work out"))
        done.setProperty("look", "primary")
        done.setDefault(True)
        done.clicked.connect(self.work_out)
        close = self._button(self.tr("Close"))
        close.clicked.connect(self.reject)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 8, 0)
        column.addWidget(self.formula)
        column.addLayout(self._inputs)
        column.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._failure)
        column.addLayout(self._kept)
        column.addStretch()
        table = QWidget()
        beside = QVBoxLayout(table)
        beside.setContentsMargins(8, 0, 0, 0)
        beside.addWidget(self._told)
        beside.addWidget(self.grid, 1)
        split = QSplitter()
        split.addWidget(side)
        split.addWidget(table)
        split.setSizes([440, 520])
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(close)
        foot.addWidget(done)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.addWidget(split, 1)
        layout.addLayout(foot)

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        return button

    def _add_input(self) -> None:
        at = len(self._rows)
        name, box = QLabel(f"{_NAMES[at]} ="), ChoiceBox()
        box.setAccessibleName(self.tr("Source of {name}").format(name=_NAMES[at]))
        box.addItem(self.tr("no source"), "")
        for key, source in self._sources.items():
            box.addItem(self._session.name_of(source), key)
        box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(18)
        cell = QLineEdit(placeholderText=self.tr("Cell"))
        cell.setAccessibleName(self.tr("Cell of {name}").format(name=_NAMES[at]))
        cell.setMaximumWidth(150)
        box.currentIndexChanged.connect(partial(self._show_table, at))
        for column, widget in enumerate((name, box, cell)):
            self._inputs.addWidget(widget, at, column)
        self._inputs.setColumnStretch(1, 1)
        self._rows.append((box, cell))
        self._more.setEnabled(len(self._rows) < len(_NAMES))

    def _show_table(self, at: int, _index: int = 0) -> None:
        """Show the cells of the latest copy of an input's source, where it is a table."""
        self._current = at
        source = SourceId(str(self._rows[at][0].currentData()))
        if self._job is not None:
            self._job.cancel()
        self._table.cancel()
        self._told.setText(self.tr("Reading the copy …") if source else "")
        if not source:
            return
        job = self._job = self._jobs.prepare(partial(_latest_table, self._session.desk.path, source))
        job.finished.connect(self._table.show)
        job.failed.connect(self._told.setText)
        self._jobs.start(job)

    def _ask_for_cells(self) -> None:
        name = _NAMES[self._current]
        self._told.setText(self.tr("Choose the cell or range that “{name}” stands for.").format(name=name))

    def _take_cell(self, address: str) -> None:
        self._rows[self._current][1].setText(address)

    def _list_kept(self) -> None:
        while (item := self._kept.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for row in self._session.run(self._session.desk.workings.of, self._claim) or []:
            part = QWidget()
            line = QHBoxLayout(part)
            line.setContentsMargins(0, 0, 0, 0)
            words = QLabel(said(working(self._case, row, unlocked=self._session.unlocked)), wordWrap=True)
            words.setTextFormat(Qt.TextFormat.PlainText)
            away = self._button(self.tr("Take off"))
            away.clicked.connect(partial(self._take_off, row.id))
            line.addWidget(words, 1)
            line.addWidget(away, 0, Qt.AlignmentFlag.AlignTop)
            self._kept.addWidget(part)

    def _take_off(self, row: WorkingId, _checked: bool = False) -> None:
        self._session.run(self._session.desk.workings.take_off, row)
        self._list_kept()


def _latest_table(library: Path, source: SourceId) -> Capture:
    with Desk(library) as desk:
        return desk.workings.latest_table(source)
