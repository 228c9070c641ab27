"""Makes one value of what several desks wrote: a pure function of the set of writes.

Desks receive bundles in different orders, so no rule that compares a bundle with what stands here just
now can leave all of them equal. Instead every write of a group of columns is laid out in the order of
cause and effect, which the numbers that each event had seen give exactly. A write replaces the value it
was made on; what no later write replaced are the heads. One head, or several with one value, is the
state. Several values are a conflict: the last in the order of cause and effect stands until the conflict
is settled, and a write made meanwhile replaces only the value that its writer saw, never the other.
An undo removes the write that it takes back, unless another desk has built on that write meanwhile.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from enum import Enum
from functools import cache

from msgspec import Struct, field

from factcheck.models import ArticleId, DeskId, EventId, EventKind, Value


class Stamp(Struct, frozen=True):
    """Where an event stands in the order of cause and effect."""

    id: EventId
    desk: DeskId
    number: int
    at: str
    actor: str
    kind: str
    article: ArticleId | None
    undoes: EventId | None
    seen: Mapping[str, int]

    @property
    def order(self) -> tuple[int, str, str]:
        """Sort after everything that it had seen; what is concurrent, by time and id."""
        # Whoever saw a step knows all that it knew and the step itself, so this sum is always greater.
        return self.number + sum(self.seen.values()), self.at, self.id

    def saw(self, other: Stamp) -> bool:
        """Tell whether the other was known where and when this was written.

        Series on other articles are never merged; only this library has written both.
        """
        if self.article != other.article:
            return other.at <= self.at
        if self.desk == other.desk:
            return other.number <= self.number
        return self.seen.get(other.desk, 0) >= other.number


class Rule(Enum):
    """What becomes of several values."""

    DECISION = "decision"
    TOLD = "told"
    """A decision that not every desk is shown: a write replaces only what stood there before it."""
    LATER = "later"
    """The greater one, such as a time."""
    MOST = "most"
    """What one desk has set stays set, such as a tick."""
    LEAST = "least"
    """What one desk has taken off stays off: a proposal that somebody accepted is none any more."""
    UNION = "union"
    """All that any desk has put into a list."""
    DERIVED = "derived"
    """What the program works out from the rest: never a conflict, the last one stands."""


_DECIDED = (Rule.DECISION, Rule.TOLD)
_DERIVING = frozenset({EventKind.DRAFT_TAKEN_IN, EventKind.CLAIMS_PLACED_AGAIN})
"""Steps whose places the program worked out: they never stand against a person's."""


class Write(Struct, frozen=True, eq=False):
    """What one event made of a group of columns, or of the row's being there."""

    stamp: Stamp
    after: Mapping[str, Value]
    """The columns that it set; for a row's being there, none."""
    whole: bool = False
    """Whether it added the row, or settles a conflict: then it replaces everything it had seen."""
    gone: bool = False
    """Whether it deleted the row."""
    before: Mapping[str, Value] = field(default_factory=dict)
    """The columns as its writer had them."""


class Outcome(Struct, frozen=True):
    """What stands, and the values between which nobody has decided."""

    values: dict[str, Value]
    heads: tuple[tuple[Write, dict[str, Value]], ...] = ()
    """The heads that differ, the one that stands last; empty without a conflict."""
    base: dict[str, Value] = field(default_factory=dict)


def active(writes: Iterable[Write]) -> list[Write]:
    """Return the writes in order, without those taken back by an undo that nobody else built on."""
    ordered = sorted(writes, key=lambda write: write.stamp.order)
    by_event = {write.stamp.id: write for write in ordered}
    gone: set[EventId] = set()
    for undo in reversed(ordered):
        taken = by_event.get(undo.stamp.undoes) if undo.stamp.undoes else None
        if taken is None or undo.stamp.id in gone or taken.stamp.id in gone:
            continue
        built_on = any(
            other.stamp.id not in gone and other.stamp.saw(taken.stamp) and not other.stamp.saw(undo.stamp)
            for other in ordered
            if other is not undo and other is not taken
        )
        if not built_on:
            gone |= {undo.stamp.id, taken.stamp.id}
    return [write for write in ordered if write.stamp.id not in gone]


def merged(writes: Iterable[Write], rule: Rule) -> Outcome:
    """Return what several desks' writes of one group of columns come to."""
    ordered = active(writes)
    if not ordered:
        return Outcome({})
    values: list[dict[str, Value]] = []
    replaced: list[set[int]] = []
    for index, write in enumerate(ordered):
        past = [each for each in range(index) if write.stamp.saw(ordered[each].stamp)]
        heads = _heads(past, replaced)
        base = _value(ordered, values, heads, rule)
        values.append({**base, **write.after})
        free = write.whole or rule not in _DECIDED
        # Of what not every desk is shown the writer may have seen less than stood there: its own row says it.
        seen = base if rule is Rule.DECISION else {**base, **write.before}
        replaced.append({head for head in heads if free or values[head] == seen})
    heads = _heads(range(len(ordered)), replaced)
    standing = _value(ordered, values, heads, rule)
    if rule not in _DECIDED:
        return Outcome(standing)
    differing = _differing(ordered, values, heads)
    if not differing:
        return Outcome(standing)
    common = [
        each
        for each in range(len(ordered))
        if all(each != head and ordered[head].stamp.saw(ordered[each].stamp) for head in heads)
    ]
    # What all the heads had seen is what a person compares them with.
    base = _value(ordered, values, _heads(common, replaced), rule)
    return Outcome(standing, tuple((ordered[head], values[head]) for head in differing), base)


def existence(writes: Iterable[Write]) -> tuple[bool, list[Write]]:
    """Tell whether a row is there, and which deletions stand that others may contest."""
    ordered = sorted(writes, key=lambda write: write.stamp.order)
    heads = [
        write
        for index, write in enumerate(ordered)
        if not any(later.stamp.saw(write.stamp) for later in ordered[index + 1 :])
    ]
    # Of steps that did not know of each other one that keeps the row is enough.
    there = [write for write in heads if not write.gone]
    return bool(there), [] if there else heads


def _heads(among: Iterable[int], replaced: Sequence[set[int]]) -> list[int]:
    listed = list(among)
    gone = {each for index in listed for each in replaced[index]}
    return [index for index in listed if index not in gone]


def _value(
    ordered: Sequence[Write], values: Sequence[dict[str, Value]], heads: Sequence[int], rule: Rule
) -> dict[str, Value]:
    if not heads:
        return {}
    last = values[_standing(ordered, heads)]
    if rule in (*_DECIDED, Rule.DERIVED):
        return dict(last)
    return {column: _combined([values[head].get(column) for head in heads], rule) for column in last}


def _standing(ordered: Sequence[Write], heads: Sequence[int]) -> int:
    # Where a newer draft places claims by itself, what a person set meanwhile stands, though it came before.
    decided = [head for head in heads if ordered[head].stamp.kind not in _DERIVING]
    return max(decided or heads)


def _combined(values: Sequence[Value], rule: Rule) -> Value:
    if rule is Rule.UNION:
        lists = [json.loads(str(value or "[]")) for value in values]
        listed = sorted({json.dumps(item, sort_keys=True): item for each in lists for item in each}.items())
        longest = max(lists, key=len)
        # As it was written where one list has everything, else in an order that is the same at all desks.
        same = len(listed) == len(longest)
        found = longest if same else [item for _, item in listed]
        return json.dumps(found, ensure_ascii=False, separators=(",", ":"))
    given = [value for value in values if value is not None]
    if not given:
        return None
    return min(given) if rule is Rule.LEAST else max(given)


def _differing(
    ordered: Sequence[Write], values: Sequence[dict[str, Value]], heads: Sequence[int]
) -> list[int]:
    """Return one head for each value that a person decided on, the one that stands last."""
    by_value: dict[str, int] = {}
    for head in heads:
        if ordered[head].stamp.kind in _DERIVING and "start" in values[head]:
            continue
        by_value[json.dumps(values[head], sort_keys=True)] = head
    found = sorted(by_value.values())
    return found if len(found) > 1 else []


_GROUPS: dict[str, tuple[tuple[tuple[str, ...], Rule], ...]] = {
    # A work state and whom it waits for are set by one gesture: half of each would be nonsense.
    "claims": (
        (("work_state", "waiting_on"), Rule.DECISION),
        (("dismissed",), Rule.UNION),
        (("risks",), Rule.DERIVED),
        (("proposed",), Rule.LEAST),
        (("legal_note",), Rule.TOLD),
    ),
    "placements": (
        (("start", "end", "exact", "prefix", "suffix", "picture", "regions"), Rule.DECISION),
        (("status", "difference"), Rule.DERIVED),
    ),
    "details": ((("kind", "start", "end", "text", "normal"), Rule.DERIVED), (("ticked",), Rule.MOST)),
    "set_asides": ((("start", "end", "exact"), Rule.DECISION), (("proposed",), Rule.LEAST)),
    "evidence": ((("capture", "found"), Rule.DERIVED), (("proposed",), Rule.LEAST)),
    "queries": ((("disposition", "person", "at", "note"), Rule.DECISION),),
    "criticisms": ((("reply", "replied"), Rule.DECISION),),
    "seeded_copies": ((("returned", "found", "others"), Rule.DECISION),),
    "opinions": ((("agrees", "verdict", "reason", "at"), Rule.DECISION),),
    # Reopened by anybody it is open; of two times the later one stands.
    "sign_offs": ((("reopened",), Rule.LATER),),
}
"""The columns of each table that go together or do not stand against each other."""


@cache
def groups(table: str, columns: tuple[str, ...]) -> tuple[tuple[tuple[str, ...], Rule], ...]:
    """Return every group of a table's columns with its rule; a column in none is a decision by itself."""
    known = list(_GROUPS.get(table, ()))
    grouped = {column for group, _ in known for column in group}
    for column in columns:
        if column == "changed":
            known.append(((column,), Rule.LATER))
        elif column not in grouped:
            known.append(((column,), Rule.DECISION))
    return tuple(known)
