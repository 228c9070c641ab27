"""A list whose rows are all of one height."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

Index = QModelIndex | QPersistentModelIndex


class EvenList(QListView):
    """Paints a row that changed anew and moves no other; shows the current one when it comes on screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setUniformItemSizes(True)

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Paint the rows that changed.

        QListView would lay out all rows anew, asking the model twice for each: in a list of 5,000 that
        is a third of a verdict's way to the screen. Rows of one height stay where they are.
        """
        QAbstractItemView.dataChanged(self, first, last, roles)

    def showEvent(self, event: QShowEvent) -> None:
        """Scroll to the current row, which may have been chosen before the list had a size."""
        super().showEvent(event)
        self.scrollTo(self.currentIndex())
