"""Conflicts: which of the values is mine, which theirs, and what settling one comes to."""

from __future__ import annotations

import json
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from factcheck.case.naming import is_hidden
from factcheck.models import Case, ClaimId, Conflict, ConflictValue, DeskId, SourceId, Value


class Way(StrEnum):
    """How a conflict is settled."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"


class Settling(Struct, frozen=True):
    """What a row becomes by settling a conflict on it."""

    values: dict[str, Value] | None
    """The value of each column; empty where the row stays as it is, None where it goes."""
    noted: str = ""
    """What is added to the claim's note."""

    @property
    def chosen(self) -> str:
        """Write the decision as the record keeps it."""
        return json.dumps(self.values, ensure_ascii=False, sort_keys=True)


_JOINED = frozenset({"note", "correction", "ruling"})
"""Texts that can hold both wordings."""


def mine(conflict: Conflict, desk: DeskId) -> ConflictValue:
    """Return the value of this desk; where both are of others, the one that stands."""
    own = [written for written in conflict.values if written.desk == desk]
    return own[-1] if own else conflict.values[-1]


def theirs(conflict: Conflict, desk: DeskId) -> ConflictValue:
    """Return the last value that is not mine."""
    own = mine(conflict, desk)
    return [written for written in conflict.values if written is not own][-1]


def settled(conflict: Conflict, desk: DeskId, way: Way) -> Settling:
    """Return what settling a conflict one way comes to.

    With «both» a text takes both wordings; of anything else mine stands, and the other goes into the note.
    A row that one desk deleted stays.
    """
    own, other = mine(conflict, desk), theirs(conflict, desk)
    if way is not Way.BOTH:
        chosen = own if way is Way.MINE else other
        return Settling(None if chosen.deleted else dict(chosen.values))
    if not conflict.columns:
        return Settling({})
    if len(conflict.columns) == 1 and conflict.columns[0] in _JOINED:
        column = conflict.columns[0]
        texts = [str(written.values[column] or "") for written in (own, other)]
        return Settling({column: "\n".join(text for text in texts if text)})
    return Settling(dict(own.values), f"{', '.join(conflict.columns)}: {told(own)} / {told(other)}")


def told(written: ConflictValue) -> str:
    """Write a value in one line, with who wrote it and when."""
    said = " ".join(str(value) for value in written.values.values() if value not in (None, "")) or "–"
    return f"{said} ({written.actor}, {written.at[:10]})"


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


def conflicting(case: Case) -> tuple[ClaimId, ...]:
    """Return the claims that conflicts stand on, each once."""
    return tuple(dict.fromkeys(each.claim for each in case.conflicts if each.claim is not None))
