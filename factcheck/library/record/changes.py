"""What an operation did to rows: kept in events, inverted by undo, told to the views."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from factcheck.library.tables import Image, Table
from factcheck.models import (
    ArticleId,
    Changes,
    ClaimId,
    DraftId,
    EventId,
    EventKind,
    SetAsideId,
    SourceId,
)

_OF_THE_ARTICLE = frozenset({"sign_offs", "second_readings"})
"""Tables whose rows are traits of the article: whether it may be changed, and who has read it."""


class RowChange(NamedTuple):
    """One row before and after; an update holds the changed columns alone, None means no row."""

    table: str
    key: str
    claim: ClaimId | None
    source: SourceId | None
    before: Image | None
    after: Image | None


class ChangeSet:
    """Every row that was changed, once each, however often it was written.

    Two changes of one row are merged into one, and a row that ends as it began is left out, so that
    undo has each row once and an event never holds what did not happen.
    """

    def __init__(self) -> None:
        self._rows: dict[tuple[str, str], RowChange] = {}

    def __iter__(self) -> Iterator[RowChange]:
        yield from self._rows.values()

    def __len__(self) -> int:
        return len(self._rows)

    def add(self, change: RowChange) -> None:
        """Add a change that was made after all the others."""
        place = change.table, change.key
        known = self._rows.get(place)
        merged = change if known is None else _merge(known, change)
        if merged is None:
            self._rows.pop(place, None)
        else:
            self._rows[place] = merged

    def only_times(self) -> bool:
        """Tell whether nothing but times of change differ."""
        return all(
            change.before is not None and change.after is not None and set(change.after) == {"changed"}
            for change in self
        )


def _merge(first: RowChange, then: RowChange) -> RowChange | None:
    """Make one change of two to the same row; None when the second takes the first back."""
    before, after = first.before, first.after
    # Added by the first: it stays an addition with the later values, or nothing where it went again.
    if before is None:
        return (
            None if then.after is None else then._replace(before=None, after={**(after or {}), **then.after})
        )
    # Deleted and added again, as undo does: what differs counts, as an update.
    if after is None:
        return _differing(then, before, then.after or {})
    if then.after is None:
        return then._replace(before={**(then.before or {}), **before})
    return _differing(then, {**(then.before or {}), **before}, {**after, **then.after})


def _differing(change: RowChange, before: Image, after: Image) -> RowChange | None:
    columns = [column for column, value in after.items() if before[column] != value]
    if not columns:
        return None
    return change._replace(
        before={column: before[column] for column in columns},
        after={column: after[column] for column in columns},
    )


class Touched:
    """Collects, while rows are written, what the views must be told."""

    def __init__(self) -> None:
        self._ids: dict[str, set[str]] = {
            kind: set() for kind in ("articles", "drafts", "claims", "set_asides", "sources")
        }
        self._places = False

    def row(self, table: Table, key: str, row: Image, changed: set[str] | None) -> None:
        """Note a row; ``changed`` holds the altered columns, None where the row came or went."""
        if table.name in self._ids:
            self._ids[table.name].add(key)
        if table.name in _OF_THE_ARTICLE:
            self._ids["articles"].add(str(row["article"]))
        # Pictures belong to the page as its text does: the draft is to be shown anew.
        if table.name == "pictures":
            self._ids["drafts"].add(str(row["draft"]))
        claim, source = table.concerns(row)
        if claim is not None:
            self._ids["claims"].add(claim)
        if source is not None:
            self._ids["sources"].add(source)
        self._places |= _moves(table.name, changed)

    def shown(self, table: Table, key: str, claim: ClaimId | None) -> None:
        """Note a row that looks different though it was not written, and the claim that it concerns."""
        if table.name in self._ids:
            self._ids[table.name].add(key)
        if claim is not None:
            self._ids["claims"].add(claim)

    def told(
        self, event: EventId, article: ArticleId | None, kind: EventKind, about: EventKind | None
    ) -> Changes:
        """Say what was touched, and by which event."""
        return Changes(
            article=article,
            kind=kind,
            event=event,
            about=about,
            places=self._places,
            claims=frozenset(map(ClaimId, self._ids["claims"])),
            set_asides=frozenset(map(SetAsideId, self._ids["set_asides"])),
            sources=frozenset(map(SourceId, self._ids["sources"])),
            drafts=frozenset(map(DraftId, self._ids["drafts"])),
            articles=frozenset(map(ArticleId, self._ids["articles"])),
        )


def _moves(table: str, changed: set[str] | None) -> bool:
    """Tell whether a change moves marks on the page, which are then all laid out anew."""
    if table in ("claims", "drafts", "set_asides"):
        return changed is None
    return table == "placements" and (
        changed is None or not changed.isdisjoint(("start", "end", "status", "draft"))
    )
