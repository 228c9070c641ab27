"""The register as a table: sorted by any column, narrowed by words, and edited in place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from factcheck.case.naming import is_hidden, shown_title
from factcheck.case.sentences.kinds import SOURCE_CLASSES, SOURCE_KINDS
from factcheck.evidence.register.identifiers import doubts
from factcheck.models import RegisterRow, Source, SourceClass, SourceId, SourceKind
from factcheck.sentences import Sentence
from ui.translation import said
from ui.widgets.tip import plain_tip

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
COLUMNS = ("title", "kind", "class", "author", "published", "claims", "copies")
_EDITED = frozenset({"title", "author", "published"})


class RegisterModel(QAbstractTableModel):
    """Rows of the register; what is typed into a cell goes out as a changed source."""

    edited = Signal(str, str, str)
    """A source's id, the name of what was typed anew, and its words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[RegisterRow] = []
        self.rows: list[RegisterRow] = []
        self._doubted: dict[SourceId, list[Sentence]] = {}
        self.unlocked = False
        self._words = ""
        self._kind: SourceKind | None = None
        self._class: SourceClass | None = None
        self._only: frozenset[SourceId] | None = None
        self._order: tuple[int, bool] = (-1, False)
        self._headings = (
            self.tr("Source"),
            self.tr("Kind"),
            self.tr("Class"),
            self.tr("Author or person"),
            self.tr("Published"),
            self.tr("Claims"),
            self.tr("Copies"),
        )

    def show_rows(self, rows: Sequence[RegisterRow]) -> None:
        """Take the sources as they are now."""
        self._all = list(rows)
        self._doubted.clear()
        self._arrange()

    def narrow(
        self,
        words: str,
        kind: SourceKind | None,
        source_class: SourceClass | None,
        only: frozenset[SourceId] | None = None,
    ) -> None:
        """Show only sources that hold all the words and are of a kind and class."""
        self._words, self._kind, self._class, self._only = words, kind, source_class, only
        self._arrange()

    def place_of(self, source: SourceId) -> int:
        """Return the row that a source stands in, or -1."""
        return next((at for at, row in enumerate(self.rows) if row.source.id == source), -1)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column."""
        self._order = (column, order is Qt.SortOrder.DescendingOrder)
        self._arrange()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Return the number of sources shown."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return what a column is called."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and COLUMNS[section] in ("claims", "copies"):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let names be typed in place; of a confidential source only where its name is shown."""
        flags = super().flags(index)
        if not index.isValid():
            return flags
        hidden = is_hidden(self.rows[index.row()].source, unlocked=self.unlocked)
        if COLUMNS[index.column()] in _EDITED and not hidden:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a row, or what stands in a cell."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        name = COLUMNS[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            marked = role == Qt.ItemDataRole.DisplayRole and name == "title" and self._doubts(row.source)
            return f"⚠ {self._cell(row, name)}" if marked else self._cell(row, name)
        if role == Qt.ItemDataRole.ToolTipRole:
            told = self._doubts(row.source) if name == "title" else []
            return plain_tip("\n".join([self._cell(row, name), *map(said, told)]))
        if role == Qt.ItemDataRole.TextAlignmentRole and COLUMNS[index.column()] in ("claims", "copies"):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Hand over what was typed into a cell."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        source = self.rows[index.row()].source
        name, words = COLUMNS[index.column()], " ".join(str(value).split())
        if name not in _EDITED or getattr(source, name) == words or (name == "title" and not words):
            return False
        self.edited.emit(source.id, name, words)
        return True

    def _cell(self, row: RegisterRow, name: str) -> str:
        source = row.source
        if name == "title":
            return said(shown_title(source, unlocked=self.unlocked))
        if name == "claims":
            return str(row.claims)
        if name == "copies":
            return str(row.copies or "")
        if name == "kind":
            return said(SOURCE_KINDS[source.kind])
        if name == "class":
            return said(SOURCE_CLASSES[source.source_class])
        hidden = is_hidden(source, unlocked=self.unlocked)
        return "" if hidden else str(getattr(source, name))

    def _doubts(self, source: Source) -> list[Sentence]:
        """Return what of a source's numbers cannot be right; an invented reference shows in the list."""
        if is_hidden(source, unlocked=self.unlocked):
            return []
        if source.id not in self._doubted:
            self._doubted[source.id] = doubts(source)
        return self._doubted[source.id]

    def _arrange(self) -> None:
        self.beginResetModel()
        self.rows = [row for row in self._all if self._fits(row)]
        column, backwards = self._order
        if column >= 0:
            self.rows.sort(key=lambda row: self._sorted_by(row, COLUMNS[column]), reverse=backwards)
        self.endResetModel()

    def _sorted_by(self, row: RegisterRow, name: str) -> tuple[int, str]:
        if name in ("claims", "copies"):
            return (row.claims if name == "claims" else row.copies), ""
        return 0, self._cell(row, name).casefold()

    def _fits(self, row: RegisterRow) -> bool:
        source = row.source
        if self._only is not None and source.id not in self._only:
            return False
        if self._kind is not None and source.kind is not self._kind:
            return False
        if self._class is not None and source.source_class is not self._class:
            return False
        hidden = is_hidden(source, unlocked=self.unlocked)
        held = self._cell(row, "title") if hidden else _words(source)
        return all(word in held.casefold() for word in self._words.casefold().split())


def _words(source: Source) -> str:
    parts = (
        source.title,
        source.author,
        source.publisher,
        source.address,
        source.doi,
        source.isbn,
        source.note,
    )
    return " ".join((*parts, source.origin, source.code_name, source.role))
