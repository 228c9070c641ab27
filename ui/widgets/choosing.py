"""Choosing a row of a list or table from the program, as by a key that leads there."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex
from PySide6.QtWidgets import QAbstractItemView

_Flag = QItemSelectionModel.SelectionFlag


def choose_row(view: QAbstractItemView, index: QModelIndex) -> None:
    """Choose one row and no other; the view scrolls to it where it was another.

    The view's own call asks the keyboard: while Ctrl is down from the key that leads to a row which is
    chosen already, it would take the row out of the choice.
    """
    view.selectionModel().setCurrentIndex(index, _Flag.ClearAndSelect | _Flag.Rows)
