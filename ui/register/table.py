"""The table of the register: rows to choose, sort and edit in place."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from factcheck.case.sentences.kinds import SOURCE_CLASSES, SOURCE_KINDS
from factcheck.models import SourceId
from ui.register.model import COLUMNS, RegisterModel
from ui.session import Session
from ui.translation import said
from ui.widgets.choosing import choose_row

_PAD = 20
"""Pixels beside the words of a cell."""
_NAME = 220
"""Pixels in which most titles can be told apart."""
_NEEDED_MOST_FIRST = tuple(
    COLUMNS.index(name) for name in ("claims", "copies", "kind", "class", "published", "author")
)


class FittedTable(QTableView):
    """Leaves room for the first column, which names the source: others go where there is too little."""

    def __init__(self) -> None:
        super().__init__()
        self._widths: dict[int, int] = {}
        """How wide a column is that is not shown, for when it comes back."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many columns as the new width has room for; the details beside tell the rest."""
        room = event.size().width() - _NAME
        header = self.horizontalHeader()
        for column in _NEEDED_MOST_FIRST:
            width = self._widths[column] = header.sectionSize(column) or self._widths.get(column, 0)
            room -= width
            self.setColumnHidden(column, room < 0)
        super().resizeEvent(event)


def make_table(model: RegisterModel, name: str, *, fitted: bool = False) -> QTableView:
    """Make the table of a model; ``name`` is what screen readers call it.

    One that is ``fitted`` shows as many columns as there is room for.
    """
    table = FittedTable() if fitted else QTableView()
    table.setModel(model)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    table.setEditTriggers(
        QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
    )
    table.setSortingEnabled(True)
    table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    # The heads of chosen cells would be bold, which Qt fakes by smearing.
    table.horizontalHeader().setHighlightSections(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(32)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setAccessibleName(name)
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    # Kinds and classes are the program's own words, which are never cut; other columns hold any length.
    letters = table.fontMetrics()
    kinds = max(letters.horizontalAdvance(said(words)) for words in SOURCE_KINDS.values()) + _PAD
    classes = max(letters.horizontalAdvance(said(words)) for words in SOURCE_CLASSES.values()) + _PAD
    for column, width in enumerate((kinds, classes, 116, 96, 62, 62), 1):
        table.setColumnWidth(column, max(width, header.sectionSizeHint(column)))
    return table


def is_typed_into(table: QTableView) -> bool:
    """Tell whether a cell is being typed into: rows that are read anew would take the field away."""
    return table.state() == QAbstractItemView.State.EditingState


def retype(session: Session, source: SourceId, name: str, words: str) -> None:
    """Change what was typed of a source, and that alone: others may have changed the rest meanwhile."""
    known = session.run(session.desk.register.one, source)
    if known is not None:
        session.run(session.desk.sources.update, replace(known, **{name: words}))


def choose(table: QTableView, model: RegisterModel, source: SourceId | None) -> None:
    """Choose a source, where the table shows it."""
    place = model.place_of(source) if source else -1
    if place >= 0:
        choose_row(table, model.index(place, 0))


def give_keyboard(table: QTableView) -> None:
    """Give the keyboard to a table, on its first row where none is chosen."""
    if table.model().rowCount() and not table.currentIndex().isValid():
        choose_row(table, table.model().index(0, 0))
    table.setFocus()
