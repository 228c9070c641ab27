"""The claims of the open case as rows: filtered, ordered, and changed by id."""

from __future__ import annotations

from collections.abc import Collection
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from factcheck.case.conflicts import conflicting
from factcheck.case.kept import Changed, changed_claims
from factcheck.desk.verdicts import weight
from factcheck.models import Case, ClaimId, PlacedClaim
from ui.claims.sieve import FILTERS, Sieve
from ui.translation import said
from ui.widgets.tip import plain_tip

Index = QModelIndex | QPersistentModelIndex
Row = tuple[int, PlacedClaim]

CLAIM = Qt.ItemDataRole.UserRole
NUMBER = Qt.ItemDataRole.UserRole + 1


class ClaimOrder(StrEnum):
    """How the claims are sorted."""

    PLACE = "place"
    RISK = "risk"


class ClaimListModel(QAbstractListModel):
    """Rows of placed claims; an update touches only the rows that differ."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.case: Case | None = None
        self.remarked: frozenset[ClaimId] = frozenset()
        self.news: frozenset[ClaimId] = frozenset()
        """The claims that others changed since the person last looked."""
        self.unseen: frozenset[ClaimId] = frozenset()
        """The claims of these that were not seen yet."""
        self.person = ""
        """Who works at this desk."""
        self.conflicting: frozenset[ClaimId] = frozenset()
        """The claims that a conflict stands on."""
        self.here: dict[ClaimId, tuple[str, ...]] = {}
        """Who else is on a claim just now."""
        self._filter = FILTERS[0].key
        self._order = ClaimOrder.PLACE
        self._rows: list[Row] = []
        self._row_by_claim: dict[str, int] | None = None
        """The row of each claim; None until it is asked for."""
        self._sieve = Sieve()
        self._kept: frozenset[ClaimId] = frozenset()
        """The claims that stay in the list though its filter may no longer accept them."""

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
            whole = "" if len(placed.text) < 70 else " ".join(placed.text.split())
            names = ", ".join(self.here.get(placed.id, ()))
            there = self.tr("There now: {names}").format(names=names) if names else ""
            return plain_tip("\n".join(filter(None, (there, whole))))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            verdict = self.case.scale.verdict(placed.claim.verdict)
            label = said(verdict.name) if verdict else self.tr("To check")
            if placed.id in self.conflicting:
                label = self.tr("{verdict}, two desks differ").format(verdict=label)
            if placed.id in self.here:
                label = self.tr("{verdict}, {names} there now").format(
                    verdict=label, names=", ".join(self.here[placed.id])
                )
            return self.tr("Claim {number}, {verdict}: {text}").format(
                number=number, verdict=label, text=placed.text
            )
        return None

    def show_case(self, case: Case | None, filter_key: str = "") -> None:
        """Show another case, or none, through the filter that is on or another one."""
        self.beginResetModel()
        self.case = case
        self.conflicting = frozenset(conflicting(case)) if case is not None else frozenset()
        self._filter = filter_key or self._filter
        self._set_rows(self._wanted())
        self.endResetModel()

    def update_case(self, case: Case) -> None:
        """Show the same case after a change, moving no row that stays."""
        before, self.case = self.case, case
        self._take_conflicts(before, case)
        changed = changed_claims(before, case) if before is not None else None
        if changed is None or not self._swap(case, changed):
            self._follow(case)
        if changed is None or any(was.details != now.details for was, now in changed):
            self._tell_changed(list(range(len(self._rows))))  # a tick counts on every later mention too

    def keep(self, claims: Collection[ClaimId]) -> bool:
        """Let claims stay where they are listed, whatever the filter says, until others are kept.

        A verdict must not take its claim from under the hand: the next key would act on another one. Tell
        whether a row that stayed so far is to go, for which ``settle`` is called.
        """
        left = self._kept.difference(claims)
        self._kept = frozenset(claim for claim in claims if self.row_of(claim) >= 0)
        if self.case is None or not left or not self._is_filtered(self.case):
            return False
        return any(self.row_of(claim) >= 0 and not self.accepts(claim) for claim in left)

    def accepts(self, claim: ClaimId) -> bool:
        """Tell whether the filter accepts a claim; one that does not may stay listed until it is left."""
        if self.case is None or self.case.find(claim) is None:
            return False
        self._sift(self.case)
        return self._sieve.accepts(claim, self._filter)

    def settle(self) -> None:
        """Let rows go that stayed for a claim which was left."""
        if self.case is not None:
            self._follow(self.case)

    def _follow(self, case: Case) -> None:
        """Let single rows come, go and change until they are those of the case."""
        old, new = self._rows, self._wanted()
        old_ids, new_ids = [placed.id for _, placed in old], [placed.id for _, placed in new]
        if old_ids != new_ids and not self._resize_rows(old_ids, new_ids):
            self.show_case(case)
            return
        known = {placed.id: (number, placed) for number, placed in old}
        self._set_rows(new)
        self._tell_changed(
            [row for row, (number, placed) in enumerate(new) if known.get(placed.id) != (number, placed)]
        )

    def _take_conflicts(self, before: Case | None, case: Case) -> None:
        if before is not None and before.conflicts != case.conflicts:
            known, self.conflicting = self.conflicting, frozenset(conflicting(case))
            rows = [self.row_of(claim) for claim in known ^ self.conflicting]
            self._tell_changed([row for row in rows if row >= 0])

    def _swap(self, case: Case, changed: Changed) -> bool:
        """Put claims that changed into the rows they had; False where that may not be where they belong."""
        if self._order is ClaimOrder.RISK and any(
            weight(was.claim) != weight(now.claim) for was, now in changed
        ):
            return False
        if self._is_filtered(case):
            sieve, ids = self._sieve, [now.id for _, now in changed]
            before = sieve.accepted(self._filter), [sieve.accepts(id, self._filter) for id in ids]
            self._sift(case)
            if before != (sieve.accepted(self._filter), [sieve.accepts(id, self._filter) for id in ids]):
                return False
        rows = [(row, now) for _, now in changed if (row := self.row_of(now.id)) >= 0]
        differing = [row for row, now in rows if self._rows[row][1] != now]
        for row, now in rows:
            self._rows[row] = self._rows[row][0], now
        self._tell_changed(differing)
        return True

    def _tell_changed(self, rows: list[int]) -> None:
        if rows:
            self.dataChanged.emit(self.index(min(rows)), self.index(max(rows)))

    def _set_rows(self, rows: list[Row]) -> None:
        self._rows = rows
        self._row_by_claim = None

    def set_filter(self, key: str) -> None:
        """Show only the claims that a filter accepts."""
        self._filter, self._kept = key, frozenset()
        self.show_case(self.case)

    def set_order(self, order: ClaimOrder) -> None:
        """Sort the claims by place or by risk."""
        self._order = order
        self.show_case(self.case)

    def set_remarked(self, claims: frozenset[ClaimId]) -> None:
        """Say which claims a desk check concerns."""
        if claims == self.remarked:
            return
        before, self.remarked = self.remarked, claims
        if self._filter == "remarked":
            self.show_case(self.case)
        else:
            self._tell_changed([row for claim in before ^ claims if (row := self.row_of(claim)) >= 0])

    def set_here(self, here: dict[ClaimId, tuple[str, ...]]) -> None:
        """Say who else is on which claim just now."""
        before, self.here = self.here, here
        changed = [claim for claim in {*before, *here} if before.get(claim) != here.get(claim)]
        self._tell_changed([row for claim in changed if (row := self.row_of(claim)) >= 0])

    def set_news(self, news: frozenset[ClaimId], unseen: frozenset[ClaimId]) -> None:
        """Say which claims others changed, and which of these were not seen yet."""
        before, self.unseen = self.unseen, unseen
        same, self.news = news == self.news, news
        # Seen ones stay listed until the article is opened again: a list must not melt while one works in it.
        if self._filter == "unseen" and not same:
            self.show_case(self.case)
        else:
            self._tell_changed([row for claim in before ^ unseen if (row := self.row_of(claim)) >= 0])

    def counts(self) -> dict[str, int]:
        """Return how many claims each filter accepts."""
        if self.case is None:
            return {}
        self._sift(self.case)
        return self._sieve.counts()

    def row_of(self, claim: ClaimId) -> int:
        """Return the row of a claim, or -1 where the filter hides it."""
        if self._row_by_claim is None:
            self._row_by_claim = {placed.claim.id: row for row, (_, placed) in enumerate(self._rows)}
        return self._row_by_claim.get(claim, -1)

    def row_beside(self, claim: ClaimId, step: int) -> int:
        """Return the row of the next claim of the article (``step`` > 0) or the one before, or -1.

        For a claim that the filter hides; from none it leads to the first or the last row.
        """
        if self.case is None:
            return -1
        order = [placed.id for placed in (*self.case.claims, *self.case.orphans)]
        number = order.index(claim) + 1 if claim in order else 0
        if step > 0:
            return next((row for row, (other, _) in enumerate(self._rows) if other > number), -1)
        rows = [row for row, (other, _) in enumerate(self._rows) if other < number or not number]
        return rows[-1] if rows else -1

    def _wanted(self) -> list[Row]:
        if self.case is None:
            return []
        placed = (*self.case.claims, *self.case.orphans)
        rows = list(enumerate(placed, 1))
        if self._is_filtered(self.case):
            self._sift(self.case)
            rows = [
                row for row in rows if row[1].id in self._kept or self._sieve.accepts(row[1].id, self._filter)
            ]
        if self._order is ClaimOrder.RISK:
            rows.sort(key=lambda row: -weight(row[1].claim))
        return rows

    def _is_filtered(self, case: Case) -> bool:
        """Tell whether a filter may hide a claim: «All» hides only what was cut, which are orphans."""
        return self._filter != "all" or bool(case.orphans)

    def _sift(self, case: Case) -> None:
        """Find out what each filter accepts; only where it is asked for, since it looks at every claim."""
        self._sieve.take(case, {"remarked": self.remarked, "unseen": self.news}, self.person)

    def _resize_rows(self, old: list[ClaimId], new: list[ClaimId]) -> bool:
        """Remove and insert single rows so that the ids match; False where a reset is simpler."""
        gone, come = set(old) - set(new), set(new) - set(old)
        # Each row that comes or goes is laid out by itself, so that many are quicker read anew.
        if len(gone) + len(come) > 20 or [id for id in old if id not in gone] != [
            id for id in new if id not in come
        ]:
            return False
        for row in reversed([row for row, id in enumerate(old) if id in gone]):
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._rows[row]
            self._row_by_claim = None
            self.endRemoveRows()
        wanted = self._wanted()
        for row, id in enumerate(new):
            if id in come:
                self.beginInsertRows(QModelIndex(), row, row)
                self._rows.insert(row, wanted[row])
                self._row_by_claim = None
                self.endInsertRows()
        return True
