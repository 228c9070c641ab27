"""Conflicts: which of the values is mine, which theirs, and what settling one comes to."""

from __future__ import annotations

import json
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from factcheck.case.naming import is_hidden
from factcheck.models import Case, ClaimId, Conflict, ConflictValue, DeskId, PlacedClaim, SourceId, Value


class Way(StrEnum):
    """How a conflict is settled."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"


class Settling(Struct, frozen=True):
    """What a row becomes by settling a conflict on it."""

    values: dict[str, Value] | None
    """The value of each column; empty where the row stays as it is, None where it goes."""
    noted: ConflictValue | None = None
    """The value that goes into the claim's note, since the column can hold one alone."""

    @property
    def chosen(self) -> str:
        """Write the decision as the record keeps it."""
        # Sorted, so that two desks which decide the same write the same.
        return json.dumps(self.values, ensure_ascii=False, sort_keys=True)


_JOINED = frozenset({"note", "legal_note", "correction", "ruling"})
"""Texts that can hold both wordings."""


def mine(conflict: Conflict, desk: DeskId) -> ConflictValue:
    """Return the value of this desk; where both are of others, the one that stands."""
    own = [written for written in conflict.values if written.desk == desk]
    return own[-1] if own else conflict.values[-1]


def theirs(conflict: Conflict, desk: DeskId) -> ConflictValue:
    """Return the last value that is not mine."""
    own = mine(conflict, desk)
    return [written for written in conflict.values if written is not own][-1]


def ways(conflict: Conflict) -> tuple[Way, ...]:
    """Return how a conflict can be settled: both values are kept only where there is a text or a note."""
    joined = len(conflict.columns) == 1 and conflict.columns[0] in _JOINED
    has_note = conflict.claim is not None or conflict.table == "sources"
    return tuple(Way) if conflict.columns and (joined or has_note) else (Way.MINE, Way.THEIRS)


def settled(conflict: Conflict, desk: DeskId, way: Way) -> Settling:
    """Return what settling a conflict one way comes to.

    With «both» a text takes both wordings; of anything else mine stands, and the other goes into the note.
    """
    own, other = mine(conflict, desk), theirs(conflict, desk)
    if way is not Way.BOTH:
        chosen = own if way is Way.MINE else other
        return Settling(None if chosen.deleted else dict(chosen.values))
    if len(conflict.columns) == 1 and conflict.columns[0] in _JOINED:
        column = conflict.columns[0]
        texts = [str(written.values[column] or "") for written in (own, other)]
        return Settling({column: "\n".join(text for text in texts if text)})
    return Settling(dict(own.values), other)


def veiled(conflict: Conflict, case: Case) -> Conflict:
    """Return a conflict as it may show while confidential names are locked: without who a source is."""
    source = case.sources.get(SourceId(conflict.key)) if conflict.table == "sources" else None
    if source is None or not is_hidden(source, unlocked=False):
        return conflict
    return replace(
        conflict,
        base=_hidden(conflict.base),
        values=tuple(replace(each, values=_hidden(each.values)) for each in conflict.values),
    )


def _hidden(values: dict[str, Value]) -> dict[str, Value]:
    return {column: "…" if isinstance(value, str) and value else value for column, value in values.items()}


def source_of(conflict: Conflict, case: Case) -> SourceId | None:
    """Return the source that a conflict is about: on itself, a copy of it, or a recheck of a copy."""
    if conflict.table == "sources":
        return SourceId(conflict.key)
    if conflict.table == "captures":
        return next((row.source for row in case.captures if row.id == conflict.key), None)
    if conflict.table == "rechecks":
        return next((row.source for row in case.rechecks if row.id == conflict.key), None)
    return None


def conflicts_on(case: Case, placed: PlacedClaim) -> tuple[Conflict, ...]:
    """Return the conflicts that stand on a claim, and on the sources that it rests on."""
    if not case.conflicts:
        return ()
    sources = {row.source for row in placed.evidence}
    return tuple(
        each for each in case.conflicts if each.claim == placed.id or source_of(each, case) in sources
    )


def conflicting(case: Case) -> tuple[ClaimId, ...]:
    """Return the claims that conflicts stand on, or on a source of theirs; each once, in order of place."""
    if not case.conflicts:
        return ()
    return tuple(placed.id for placed in (*case.claims, *case.orphans) if conflicts_on(case, placed))
