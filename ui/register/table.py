"""The table of the register: rows to choose, sort and edit in place."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from factcheck.case.sentences.kinds import SOURCE_CLASSES, SOURCE_KINDS
from factcheck.models import SourceId
from ui.register.model import RegisterModel
from ui.translation import said

_PAD = 20
"""Pixels beside the words of a cell."""


def make_table(model: RegisterModel, name: str) -> QTableView:
    """Make the table of a model; ``name`` is what screen readers call it."""
    table = QTableView()
    table.setModel(model)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    table.setEditTriggers(
        QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
    )
    table.setSortingEnabled(True)
    table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
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


def choose(table: QTableView, model: RegisterModel, source: SourceId | None) -> None:
    """Choose a source, where the table shows it."""
    place = model.place_of(source) if source else -1
    if place >= 0:
        table.setCurrentIndex(model.index(place, 0))


def give_keyboard(table: QTableView) -> None:
    """Give the keyboard to a table, on its first row where none is chosen."""
    if table.model().rowCount() and not table.currentIndex().isValid():
        table.setCurrentIndex(table.model().index(0, 0))
    table.setFocus()
