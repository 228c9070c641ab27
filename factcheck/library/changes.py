"""What an operation did to rows: kept in events, turned round by undo, told to the views."""

import json
import zlib
from collections.abc import Iterator
from typing import NamedTuple

from factcheck.library.rows import Image
from factcheck.models import Changes


class RowChange(NamedTuple):
    """One row before and after; an update holds the changed columns alone, None means no row."""

    table: str
    key: str
    before: Image | None
    after: Image | None


class ChangeSet:
    """Every row that was changed, once each, however often it was written."""

    def __init__(self) -> None:
        self._rows: dict[tuple[str, str], tuple[Image | None, Image | None]] = {}

    def __iter__(self) -> Iterator[RowChange]:
        for (table, key), (before, after) in self._rows.items():
            yield RowChange(table, key, before, after)

    def __len__(self) -> int:
        return len(self._rows)

    def add(self, change: RowChange) -> None:
        """Add a change that was made after all the others."""
        place = change.table, change.key
        known = self._rows.get(place)
        merged = (change.before, change.after) if known is None else _merge(known, change)
        if merged is None:
            self._rows.pop(place, None)
        else:
            self._rows[place] = merged

    def only_times(self) -> bool:
        """Tell whether nothing but times of change differ."""
        return all(
            before is not None and after is not None and set(after) == {"changed"}
            for before, after in self._rows.values()
        )

    def packed(self) -> bytes:
        """Write the set as an event keeps it: compressed JSON, [[table, key, before, after], …]."""
        listed = json.dumps(list(self), ensure_ascii=False, separators=(",", ":"))
        return zlib.compress(listed.encode(), 1)

    @classmethod
    def unpacked(cls, packed: bytes) -> "ChangeSet":
        """Read a set that ``packed`` wrote."""
        changes = cls()
        for table, key, before, after in json.loads(zlib.decompress(packed)):
            changes._rows[table, key] = before, after
        return changes


def _merge(
    first: tuple[Image | None, Image | None], then: RowChange
) -> tuple[Image | None, Image | None] | None:
    """Make one change of two to the same row; None when the second takes the first back."""
    before, after = first
    if before is None:
        return None if then.after is None else (None, {**(after or {}), **then.after})
    if after is None:
        return _differing(before, then.after or {})
    if then.after is None:
        return {**(then.before or {}), **before}, None
    return _differing({**(then.before or {}), **before}, {**after, **then.after})


def _differing(before: Image, after: Image) -> tuple[Image, Image] | None:
    columns = [column for column, value in after.items() if before[column] != value]
    if not columns:
        return None
    return {column: before[column] for column in columns}, {column: after[column] for column in columns}


class Touched:
    """Collects, while rows are written, what the views must know."""

    def __init__(self) -> None:
        self._ids: dict[str, set[str]] = {
            kind: set() for kind in ("articles", "drafts", "claims", "set_asides", "sources")
        }
        self._places = False

    def row(self, table: str, key: str, row: Image, changed: set[str] | None) -> None:
        """Note a row; ``row`` holds its references, ``changed`` the columns (None: came or went)."""
        if table in self._ids:
            self._ids[table].add(key)
        if table in ("placements", "details", "evidence", "queries"):
            self._ids["claims"].add(str(row["claim"]))
        if table in ("evidence", "captures"):
            self._ids["sources"].add(str(row["source"]))
        self._places |= _moves(table, changed)

    def told(self, article: str | None, label: str, event: int) -> Changes:
        """Say what was touched."""
        return Changes(
            article=article,
            label=label,
            event=event,
            places=self._places,
            **{name: frozenset(ids) for name, ids in self._ids.items()},
        )


def _moves(table: str, changed: set[str] | None) -> bool:
    if table in ("claims", "drafts", "set_asides"):
        return changed is None
    return table == "placements" and (
        changed is None or not changed.isdisjoint(("start", "end", "status", "draft"))
    )
