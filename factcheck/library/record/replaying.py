"""Works out from the record what rows that several desks wrote come to, and what stands against what."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable
from typing import Any, NamedTuple
from uuid import NAMESPACE_URL, uuid5

from factcheck.library.record.merging import Stamp, Write, existence, groups, merged
from factcheck.library.tables import TABLES, Image, Table
from factcheck.models import ArticleId, Bundle, ClaimId, Conflict, ConflictId, ConflictValue, EventId, Value

Place = tuple[str, str]
"""The table and the key of a row."""

STAMPED = ("id", "desk", "number", "at", "actor", "kind", "article", "undoes")
"""What a bundle says of its stamp, beside what it had seen."""
_STAMP = "e.id, e.desk, e.number, e.at, e.actor, e.kind, e.article, e.undoes, e.seen"
_FOLLOWING = frozenset({"placements", "details"})
"""Tables whose rows go with their claim: a change of one is a change of the claim."""


class _Row(NamedTuple):
    stamp: Stamp
    table: str
    key: str
    claim: str | None
    source: str | None
    before: Image | None
    after: Image | None

    @property
    def place(self) -> Place:
        return self.table, self.key

    def whole(self) -> Image:
        """Return the whole row of one that was added or deleted."""
        spared = self.after if self.before is None else self.before
        return TABLES[self.table].whole(spared or {}, self.key, self.claim, self.source)


class Replay:
    """The rows of one article as all desks' steps make them."""

    def __init__(
        self, connection: sqlite3.Connection, article: ArticleId, *, everything: bool = False
    ) -> None:
        """Read with ``everything`` all rows at once, where most of them are going to be asked for."""
        self._connection = connection
        self._article = article
        self._contested: dict[EventId, dict[Place, Stamp]] = {}
        self._stamps: list[tuple[int, Stamp]] = []
        self._read = self._everything() if everything else None
        self._settled: dict[Place, list[_Row]] = defaultdict(list)
        for row in self._rows("WHERE e.article = ? AND r.\"table\" = 'settlements'", (article,)):
            whole = row.whole()
            self._settled[str(whole["row_table"]), str(whole["row_key"])].append(row)

    def image(self, table: Table, key: str, now: Image | None) -> tuple[Image | None, list[Conflict]]:
        """Return what a row comes to, None where it is gone, and the conflicts on it.

        ``now`` is the row as it stands here: it is what a row begins with that no known step added.
        """
        rows = self._rows_of((table.name, key))
        if len(rows) == 1 and rows[0].before is None and not self._settled.get((table.name, key)):
            # Most rows: added once and never touched again, by whomever.
            given = {**table.empty, **(now or {}), **rows[0].whole()}
            return {column: given[column] for column in table.columns}, []
        conflicts: list[Conflict] = []
        if not self._is_there(table, key, rows, now, conflicts):
            return None, []
        image = dict(now or {})
        differing = []
        for columns, rule in groups(table.name, table.columns):
            outcome = merged(self._writes(rows, columns, (table.name, key)), rule)
            image |= outcome.values
            if outcome.heads:
                differing.append((columns, outcome))
        for columns, outcome in differing:  # once the row is whole again that someone else deleted
            values = [_written(write.stamp, value) for write, value in outcome.heads]
            conflicts.append(self._conflict(table, image, columns, outcome.base, values))
        return {column: image.get(column, table.empty[column]) for column in table.columns}, conflicts

    def _is_there(
        self, table: Table, key: str, rows: list[_Row], now: Image | None, conflicts: list[Conflict]
    ) -> bool:
        writes = [
            Write(row.stamp, {}, gone=row.after is None)
            for row in rows
            if row.before is None or row.after is None
        ]
        writes += self._kept((table.name, key))
        # Only deletions, of a row that was never here.
        if not any(not write.gone for write in writes) and now is None:
            return False
        there, deletions = existence(writes)
        if there or not deletions:
            return there or now is not None
        # Every desk that deleted it must be contradicted: one deletion that nobody objects to is enough.
        contests = [(write, self._contests(write.stamp).get((table.name, key))) for write in deletions]
        if not all(contest for _, contest in contests):
            return False
        deletion, contest = contests[-1]
        whole = next(row.whole() for row in rows if row.stamp.id == deletion.stamp.id)
        # Asked once, on what was deleted; all that went along with it comes back by the same answer.
        if contest is not None and not self._goes_with_parent(deletion.stamp, table, whole):
            gone = _written(deletion.stamp, {}, deleted=True)
            conflicts.append(self._conflict(table, whole, (), {}, [gone, _written(contest, {})]))
        return True

    def _kept(self, place: Place) -> list[Write]:
        """Return the standing decisions that a row which someone deleted stays."""
        last: dict[str, _Row] = {}
        for row in sorted(self._settled.get(place, ()), key=lambda row: row.stamp.order):
            last[row.key] = row
        return [
            Write(row.stamp, {}, whole=True)
            for row in last.values()
            if row.after is not None and row.whole()["columns"] == "[]" and row.whole()["chosen"] != "null"
        ]

    def _writes(self, rows: list[_Row], columns: tuple[str, ...], place: Place) -> list[Write]:
        deleted = {row.stamp.id for row in rows if row.after is None}
        found: dict[EventId, Write] = {}
        added = False
        for row in sorted(rows, key=lambda row: row.stamp.order):
            if row.after is None or (added and row.stamp.undoes in deleted):
                continue  # what is brought back has the values it had
            added |= row.before is None
            given = row.whole() if row.before is None else row.after
            after = {column: given[column] for column in columns if column in given}
            if after:
                before = {column: value for column, value in (row.before or {}).items() if column in after}
                found[row.stamp.id] = Write(row.stamp, after, whole=row.before is None, before=before)
        for row in self._settled.get(place, ()):
            whole = row.whole()
            if tuple(json.loads(str(whole["columns"]))) != columns:
                continue
            if row.after is not None:
                found[row.stamp.id] = Write(row.stamp, json.loads(str(whole["chosen"])), whole=True)
            else:  # a decision taken back: what the writer then set is only a write like others
                known = found.get(row.stamp.id)
                found[row.stamp.id] = Write(row.stamp, known.after if known else {})
        return list(found.values())

    def _contests(self, deletion: Stamp) -> dict[Place, Stamp]:
        """Return the rows that an event deleted and others changed meanwhile, with the change."""
        known = self._contested.get(deletion.id)
        if known is None:
            known = self._contested[deletion.id] = self._found_contests(deletion)
        return known

    def _found_contests(self, deletion: Stamp) -> dict[Place, Stamp]:
        deleted = {
            row.place: row for row in self._rows("WHERE e.id = ?", (deletion.id,)) if row.after is None
        }
        contested: dict[Place, Stamp] = {}
        for row in self._concurrent(deletion):
            if row.after is None or row.table == "settlements":
                continue
            if row.place in deleted and row.table not in _FOLLOWING:
                contested.setdefault(row.place, row.stamp)
            image = row.whole() if row.before is None else dict(row.after)
            # An update's image has the changed columns alone, and which claim it is on beside it.
            if row.before is not None and row.place in deleted and row.stamp.kind not in _CARRYING:
                image = deleted[row.place].whole() | image
            image |= {"claim": row.claim} if row.claim and "claim" in TABLES[row.table].parents else {}
            for parent in _parents(row.table, image):
                if parent in deleted and (row.stamp.kind not in _CARRYING or row.before is not None):
                    contested.setdefault(parent, row.stamp)
        _close(contested, deleted)
        return contested

    def _concurrent(self, deletion: Stamp) -> list[_Row]:
        if not self._stamps:
            found = self._connection.execute(
                f"SELECT e.seq, {_STAMP} FROM events AS e WHERE e.article = ? ORDER BY e.seq",
                (self._article,),
            )
            self._stamps = [(seq, stamp_of(columns)) for seq, *columns in found]
        seqs = [
            seq
            for seq, stamp in self._stamps
            if stamp.id != deletion.id and not stamp.saw(deletion) and not deletion.saw(stamp)
        ]
        rows = [row for seq in seqs for row in self._rows("WHERE e.seq = ?", (seq,))]
        return sorted(rows, key=lambda row: row.stamp.order)

    def _goes_with_parent(self, deletion: Stamp, table: Table, whole: Image) -> bool:
        return any(parent in self._contests(deletion) for parent in _parents(table.name, whole))

    def _conflict(
        self,
        table: Table,
        image: Image,
        columns: tuple[str, ...],
        base: dict[str, Value],
        values: list[ConflictValue],
    ) -> Conflict:
        key = str(image[table.key])
        named = [self._article, table.name, key, *columns, *sorted(each.event for each in values)]
        claim, _ = table.concerns(image)
        return Conflict(
            # The same at every desk, so that a decision made at one settles it at all.
            ConflictId(str(uuid5(NAMESPACE_URL, json.dumps(named)))),
            self._article,
            None if claim is None else ClaimId(claim),
            table.name,
            key,
            columns,
            base,
            tuple(values),
        )

    def _everything(self) -> dict[Place, list[_Row]]:
        """Read every row that a step of the article concerns, with the steps on it of whatever article."""
        found: dict[Place, list[_Row]] = defaultdict(list)
        for row in self._rows(
            "WHERE r.key IN (SELECT of.key FROM event_rows AS of JOIN events AS step ON step.seq = of.event"
            " WHERE step.article = ?)",
            (self._article,),
        ):
            found[row.place].append(row)
        return found

    def _rows_of(self, place: Place) -> list[_Row]:
        if self._read is not None and place in self._read:
            return self._read[place]
        return self._rows('WHERE r."table" = ? AND r.key = ?', place)

    def _rows(self, where: str, values: tuple[object, ...]) -> list[_Row]:
        return [
            _Row(stamp_of(found[:9]), *found[9:13], *map(_loaded, found[13:]))
            for found in self._connection.execute(
                f'SELECT {_STAMP}, r."table", r.key, r.claim, r.source, r.before, r.after'
                f" FROM event_rows AS r JOIN events AS e ON e.seq = r.event {where}"
                " ORDER BY e.seq, r.position",
                values,
            )
        ]


def counted_here(name: str, image: Image, now: Image) -> Image:
    """Return what a row comes to with a draft's number here, given anew where two desks took in the same."""
    return {**image, "number": now["number"]} if name == "drafts" else image


def _loaded(text: str | None) -> Image | None:
    return None if text is None else dict(json.loads(text))


_CARRYING = frozenset({"draft-taken-in", "claims-placed-again"})
"""Steps that place every claim in a draft: a claim that is gone needs no place there."""


def stamp_of(columns: Iterable[Any]) -> Stamp:
    """Return the stamp of an event's columns, in the order of the query."""
    id, desk, number, at, actor, kind, article, undoes, seen = columns
    return Stamp(id, desk, number, at, actor, kind, article, undoes, json.loads(seen))


def stamped(bundle: Bundle) -> Stamp:
    """Return the stamp of a bundle's event."""
    return stamp_of((*[getattr(bundle, name) for name in STAMPED], bundle.seen))


def _written(stamp: Stamp, values: dict[str, Value], *, deleted: bool = False) -> ConflictValue:
    return ConflictValue(stamp.id, stamp.desk, stamp.actor, stamp.at, values, deleted)


def _parents(table: str, image: Image) -> list[Place]:
    return [
        (parent, str(image[column]))
        for column, parent in TABLES[table].parents.items()
        if image.get(column) is not None
    ]


def _close(contested: dict[Place, Stamp], deleted: dict[Place, _Row]) -> None:
    """Keep what a contested row belongs to, and what belongs to it, of all that went together."""
    while True:
        before = len(contested)
        for place, row in deleted.items():
            for parent in _parents(row.table, row.whole()):
                if place in contested and parent in deleted:
                    contested.setdefault(parent, contested[place])
                if parent in contested and parent[0] != "articles":
                    contested.setdefault(place, contested[parent])
        if len(contested) == before:
            return
