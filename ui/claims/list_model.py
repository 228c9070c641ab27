"""The claims of the open case as rows: filtered, ordered, and changed by id."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from factcheck import figures
from factcheck.desk.verdicts import weight
from factcheck.figures import claim_state
from factcheck.models import Case, DetailKind, PlacedClaim, Scale, Status

Index = QModelIndex | QPersistentModelIndex

CLAIM = Qt.ItemDataRole.UserRole
NUMBER = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Context:
    """What a filter knows beside the claim itself."""

    scale: Scale
    remarked: frozenset[str] = frozenset()
    """Ids of the claims that a desk check concerns."""


@dataclass(frozen=True, slots=True)
class Filter:
    """A named choice of claims; a rare one is shown only where it finds something."""

    key: str
    label: str
    accepts: Callable[[PlacedClaim, Context], bool]
    rare: bool = False


def _is_quote(placed: PlacedClaim, _: Context) -> bool:
    return any(detail.kind is DetailKind.QUOTATION for detail in placed.details)


FILTERS = (
    Filter("all", "All", lambda _placed, _scale: True),
    Filter(
        "open", "To check", lambda placed, known: not figures.is_checked(claim_state(placed), known.scale)
    ),
    Filter(
        "problems", "Problems", lambda placed, known: figures.is_problem(claim_state(placed), known.scale)
    ),
    Filter("quotes", "Quotes", _is_quote),
    Filter(
        "unsourced",
        "No source",
        lambda placed, known: figures.is_unsourced(claim_state(placed), known.scale),
        rare=True,
    ),
    Filter("remarked", "Desk checks", lambda placed, known: placed.id in known.remarked, rare=True),
    Filter("flagged", "Legal risk", lambda placed, _: placed.claim.flagged, rare=True),
    Filter("changed", "Changed", lambda placed, _: placed.placement.status is Status.CHANGED, rare=True),
    Filter("orphaned", "Orphaned", lambda placed, _: placed.placement.status is Status.ORPHANED, rare=True),
)


class Order(StrEnum):
    """How the claims are sorted."""

    PLACE = "place"
    RISK = "risk"


class ClaimListModel(QAbstractListModel):
    """Rows of placed claims; an update touches only the rows that differ."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.case: Case | None = None
        self.remarked: frozenset[str] = frozenset()
        self._filter = FILTERS[0]
        self._order = Order.PLACE
        self._rows: list[tuple[int, PlacedClaim]] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Return the number of claims that pass the filter."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a claim, its number, its wording or its whole description."""
        if not index.isValid() or self.case is None:
            return None
        number, placed = self._rows[index.row()]
        if role == CLAIM:
            return placed
        if role == NUMBER:
            return number
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(placed.text.split())
        if role == Qt.ItemDataRole.ToolTipRole:
            return "" if len(placed.text) < 70 else " ".join(placed.text.split())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            verdict = self.case.scale.verdict(placed.claim.verdict)
            label = verdict.label if verdict else self.tr("To check")
            return self.tr("Claim {number}, {verdict}: {text}").format(
                number=number, verdict=label, text=placed.text
            )
        return None

    def show_case(self, case: Case | None) -> None:
        """Show another case, or none."""
        self.beginResetModel()
        self.case = case
        self._rows = self._wanted()
        self.endResetModel()

    def update_case(self, case: Case) -> None:
        """Show the same case after a change, moving no row that stays."""
        self.case = case
        old, new = self._rows, self._wanted()
        old_ids, new_ids = [placed.id for _, placed in old], [placed.id for _, placed in new]
        if old_ids != new_ids and not self._resize_rows(old_ids, new_ids):
            self.show_case(case)
            return
        before = {placed.id: (number, placed) for number, placed in old}
        self._rows = new
        differing = [
            row for row, (number, placed) in enumerate(new) if before.get(placed.id) != (number, placed)
        ]
        if differing:
            self.dataChanged.emit(self.index(differing[0]), self.index(differing[-1]))

    def set_filter(self, key: str) -> None:
        """Show only the claims that a filter accepts."""
        self._filter = next(filter_ for filter_ in FILTERS if filter_.key == key)
        self.show_case(self.case)

    def set_order(self, order: Order) -> None:
        """Sort the claims by place or by risk."""
        self._order = order
        self.show_case(self.case)

    def set_remarked(self, claims: frozenset[str]) -> None:
        """Say which claims a desk check concerns."""
        if claims != self.remarked:
            self.remarked = claims
            self.show_case(self.case)

    def counts(self) -> dict[str, int]:
        """Return how many claims each filter accepts."""
        if self.case is None:
            return {}
        placed, context = (*self.case.claims, *self.case.orphans), Context(self.case.scale, self.remarked)
        return {filter_.key: sum(filter_.accepts(claim, context) for claim in placed) for filter_ in FILTERS}

    def row_of(self, claim: str) -> int:
        """Return the row of a claim, or -1 where the filter hides it."""
        return next((row for row, (_, placed) in enumerate(self._rows) if placed.id == claim), -1)

    def _wanted(self) -> list[tuple[int, PlacedClaim]]:
        if self.case is None:
            return []
        numbered = enumerate((*self.case.claims, *self.case.orphans), 1)
        context = Context(self.case.scale, self.remarked)
        rows = [(number, placed) for number, placed in numbered if self._filter.accepts(placed, context)]
        if self._order is Order.RISK:
            rows.sort(key=lambda row: -weight(row[1].claim))
        return rows

    def _resize_rows(self, old: list[str], new: list[str]) -> bool:
        """Remove and insert single rows so that the ids match; False where a reset is simpler."""
        gone, come = set(old) - set(new), set(new) - set(old)
        if len(gone) + len(come) > 20 or [id for id in old if id not in gone] != [
            id for id in new if id not in come
        ]:
            return False
        for row in reversed([row for row, id in enumerate(old) if id in gone]):
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._rows[row]
            self.endRemoveRows()
        wanted = self._wanted()
        for row, id in enumerate(new):
            if id in come:
                self.beginInsertRows(QModelIndex(), row, row)
                self._rows.insert(row, wanted[row])
                self.endInsertRows()
        return True
