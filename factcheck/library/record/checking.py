"""Checks a bundle that came before anything of it is stored: what was sealed, and what a row may hold."""

from __future__ import annotations

import json
from datetime import datetime

from factcheck.errors import UserError
from factcheck.library.database import LATEST
from factcheck.library.record.chain import Head, head_hash, rows_digest
from factcheck.library.tables import TABLES, fits
from factcheck.models import Bundle, EventKind


def check(bundle: Bundle) -> None:
    """Raise UserError where a bundle is of a newer program, or not what was sealed."""
    if bundle.version > LATEST:
        raise UserError("These steps were made by a newer Factcheck Desk; please update the program.")
    head: Head = {
        name: getattr(bundle, name)
        for name in ("id", "desk", "number", "at", "actor", "kind", "article", "undoes", "seen", "previous")
    }
    head["version"] = bundle.version
    rows = [tuple(row) for row in bundle.rows]
    whole = head_hash(head, bundle.digest) == bundle.sealed
    if not whole or rows_digest(rows) != (bundle.kept or bundle.digest):  # type: ignore[arg-type]
        raise UserError(
            "Step {number} of the record that came is not as it was written.", number=bundle.number
        )
    _check_rows(bundle)


def _check_rows(bundle: Bundle) -> None:
    """Refuse rows of tables or columns that no article has, and types that no column holds."""
    try:
        _check_head(bundle)
        for place, (position, table, key, claim, source, before, after) in enumerate(bundle.rows):
            if table not in TABLES or table in _NEVER or (before is None and after is None):
                raise ValueError(table)
            if position != place:
                raise ValueError(position)
            _check_names(key, claim, source)
            for image in (before, after):
                _check_image(table, image)
        for lent in bundle.lent:
            if lent.table not in ("sources", "scales", "captures"):
                raise ValueError(lent.table)
            _check_image(lent.table, lent.image)
    except (ValueError, TypeError, AttributeError, RecursionError) as error:
        raise UserError(
            "Step {number} of the record that came holds what no article has.", number=bundle.number
        ) from error


def _check_head(bundle: Bundle) -> None:
    """Refuse numbers that no series reaches, times that are none, and ids that are none."""
    EventKind(bundle.kind)
    moment = datetime.fromisoformat(bundle.at)
    if moment.tzinfo is None or not _FIRST_YEAR <= moment.year <= _LAST_YEAR:
        raise ValueError(bundle.at)
    seen = json.loads(bundle.seen)
    _check_names(bundle.id, bundle.desk, bundle.article, bundle.undoes, *seen)
    for each in (bundle.number, bundle.version, *(number + 1 for number in seen.values())):
        if type(each) is not int or not 0 < each <= _HIGHEST:  # not isinstance: True is an int too
            raise ValueError(each)


def _check_names(*names: str | None) -> None:
    for name in names:
        if name is not None and not (0 < len(name) <= _LONGEST_ID and name.isprintable()):
            raise ValueError(name)


_FIRST_YEAR, _LAST_YEAR = 2000, 2099
"""No clock is so far off; one that is off by less orders nothing, since steps say what they had seen."""
_HIGHEST = 2**40
"""A number that no desk ever gives to a step."""
_LONGEST_ID = 200
"""Characters; ours have 36, and other programs may make ids in their own way."""
_LONGEST_TEXT = 2**31
"""No offset reaches so far."""
_NEVER = frozenset({"stones", "retention", "desk_rules", "scales"})
"""Tables that are the library's own: no desk may set the rules of another, or say what it removed."""


def _check_image(table: str, image: str | None) -> None:
    if image is None:
        return
    held = json.loads(image)
    empty = TABLES[table].empty
    for column, value in held.items():
        if column not in empty:
            raise ValueError(column)
        kinds = (str, type(None)) if empty[column] is None else (type(empty[column]),)
        too_large = isinstance(value, int) and not -(2**63) <= value < 2**63  # SQLite's integers
        if type(value) not in kinds or too_large:
            raise ValueError(column)
        if not fits(TABLES[table], column, value):
            raise ValueError(column)
    start, end = held.get("start", 0), held.get("end", _LONGEST_TEXT)
    if not 0 <= start <= end <= _LONGEST_TEXT:
        raise ValueError(start)
