"""The recorded tables: which model each keeps, how a model becomes a row and back.

A row's image is a dict of the column values as SQLite holds them. The column ``seq``, which only
ties the search indexes to the rows, is no part of any image.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from itertools import islice
from types import NoneType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

import msgspec
from msgspec import Struct
from msgspec.structs import asdict, fields, replace

from factcheck.models import (
    Answer,
    Article,
    Attempt,
    Call,
    Capture,
    Claim,
    ClaimDetail,
    ClaimId,
    Criticism,
    DeskRule,
    Draft,
    Erratum,
    Evidence,
    Lookup,
    Opinion,
    Picture,
    Placement,
    Query,
    Recheck,
    RetentionRule,
    Scale,
    SecondReading,
    SeededCopy,
    SetAside,
    Settlement,
    SignOff,
    Source,
    SourceId,
    Stone,
    TimeStamp,
    Value,
    Working,
)

_AT_ONCE = 500
"""Rows that are converted by one call."""

Image = dict[str, Value]
T = TypeVar("T")


class Table(Struct, frozen=True):
    """Where the records of one kind are kept."""

    name: str
    kind: type
    key: str
    empty: Mapping[str, Value]
    """The columns in the order of the model's fields, each with the empty value of its type."""
    parents: Mapping[str, str]
    """The table that each referring column refers to; rows go when their parent goes."""
    claim: str = ""
    """The column that names the claim a row concerns; none where a row concerns no claim."""
    source: str = ""
    """The column that names the source a row concerns."""

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns, in the order of the model's fields."""
        return tuple(self.empty)

    @property
    def select(self) -> str:
        """The beginning of a query for whole records, in the order of the model's fields."""
        return f"SELECT {self.listed()} FROM {self.name}"

    def listed(self, alias: str = "") -> str:
        """List the columns for a query."""
        dot = f"{alias}." if alias else ""
        return ", ".join(f'{dot}"{column}"' for column in self.empty)

    def concerns(self, row: Mapping[str, Value]) -> tuple[ClaimId | None, SourceId | None]:
        """Return the claim and the source that a row concerns."""
        claim = row[self.claim] if self.claim else None
        source = row[self.source] if self.source else None
        return (
            None if claim is None else ClaimId(str(claim)),
            None if source is None else SourceId(str(source)),
        )

    def spare(self, row: Image) -> Image:
        """Return a whole row without its key, the claim and source it names, and what is empty.

        Four columns in five are one of these, and the record holds every row that was ever added.
        """
        named = (self.key, self.claim, self.source)
        return {
            column: value
            for column, value in row.items()
            if value != self.empty[column] and column not in named
        }

    def whole(self, spared: Mapping[str, Value], key: str, claim: str | None, source: str | None) -> Image:
        """Return the whole row of one that ``spare`` wrote; a column it does not know is empty."""
        named = {self.claim: claim, self.source: source, self.key: key}
        named.pop("", None)
        return {**self.empty, **spared, **named}


_REFERS = {
    "article": "articles",
    "draft": "drafts",
    "claim": "claims",
    "source": "sources",
    "criticism": "criticisms",
    "second_reading": "second_readings",
}


def _table(name: str, kind: type, *refers: str, key: str = "id") -> Table:
    hints = get_type_hints(kind)
    return Table(
        name,
        kind,
        key,
        empty={field.name: _empty(hints[field.name]) for field in fields(kind)},
        parents={column: _REFERS[column] for column in refers},
        claim="id" if kind is Claim else "claim" if "claim" in refers else "",
        source="id" if kind is Source else "source" if "source" in refers else "",
    )


def _empty(hint: Any) -> Value:
    if get_origin(hint) is tuple:
        return "[]"
    if NoneType in get_args(hint):
        return None
    return 0 if hint in (bool, int) else ""


TABLES: dict[str, Table] = {
    table.name: table
    for table in (
        _table("scales", Scale, key="key"),
        _table("articles", Article),
        _table("sources", Source),
        _table("drafts", Draft, "article"),
        _table("pictures", Picture, "draft"),
        _table("claims", Claim, "article"),
        _table("placements", Placement, "claim", "draft"),
        _table("details", ClaimDetail, "claim"),
        _table("set_asides", SetAside, "article", "draft"),
        _table("evidence", Evidence, "claim", "source"),
        _table("captures", Capture, "source"),
        _table("rechecks", Recheck, "source"),
        _table("stamps", TimeStamp, "source"),
        _table("calls", Call, "source", "article"),
        _table("lookups", Lookup, "claim"),
        _table("workings", Working, "claim"),
        _table("queries", Query, "claim"),
        _table("answers", Answer, "claim"),
        _table("criticisms", Criticism, "claim"),
        _table("attempts", Attempt, "criticism", "claim"),
        _table("second_readings", SecondReading, "article", "draft"),
        _table("opinions", Opinion, "claim", "second_reading"),
        _table("seeded_copies", SeededCopy, "article", "draft"),
        _table("errata", Erratum, "claim"),
        _table("sign_offs", SignOff, "article", "draft"),
        # It names its claim for the history, but a claim that goes leaves the decision in the record.
        replace(_table("settlements", Settlement, "article"), claim="claim"),
        _table("stones", Stone),
        _table("retention", RetentionRule),
        _table("desk_rules", DeskRule, key="rule"),
    )
}
"""The recorded tables, parents before children."""

BY_KIND: dict[type, Table] = {table.kind: table for table in TABLES.values()}

CHILDREN: dict[str, tuple[tuple[Table, str], ...]] = {
    name: tuple(
        (table, column)
        for table in TABLES.values()
        for column, parent in table.parents.items()
        if parent == name
    )
    for name in TABLES
}
"""For each table the tables and columns that refer to it."""


def encode(value: object) -> Value:
    """Write one field's value as SQLite holds it; tuples become JSON."""
    if isinstance(value, str):
        return _storable(str(value))
    if isinstance(value, tuple):
        return _storable(_json(value))
    if isinstance(value, bool):
        return int(value)
    if value is None or isinstance(value, int | float):
        return value
    raise TypeError(f"no column holds a {type(value).__name__}")


def image(record: object) -> Image:
    """Write a record as its row's image."""
    return {column: encode(getattr(record, column)) for column in BY_KIND[type(record)].columns}


def decoder(kind: type[T]) -> Callable[[Iterable[Sequence[Any]]], list[T]]:
    """Return the function that reads rows, in the order of the model's fields, as records.

    It is made when first needed: looking at every model's types takes as long as reading a small article.
    Every value is checked against the model's types, so that a damaged row raises DamagedRowError.
    Many rows are converted by one call: one call a row takes 1.7 times as long (tests/bench/record.py).
    Never all of a long article's: as dictionaries they take a multiple of what they become.
    """
    if kind not in _DECODERS:
        _DECODERS[kind] = _made(kind)
    return _DECODERS[kind]


_DECODERS: dict[type, Callable[[Iterable[Sequence[Any]]], list[Any]]] = {}


def _made(kind: type[T]) -> Callable[[Iterable[Sequence[Any]]], list[T]]:
    columns = BY_KIND[kind].columns
    hints = get_type_hints(kind)
    records: Any = list[kind]  # type: ignore[valid-type]
    listed = {
        column: msgspec.json.Decoder(hints[column]).decode
        for column in columns
        if get_origin(hints[column]) is tuple
    }

    def unpacked(row: dict[str, Any]) -> dict[str, Any]:
        for column, read in listed.items():
            # Nearly every claim's list is empty, and thousands of them are read at once.
            row[column] = read(row[column]) if row[column] != "[]" else ()
        return row

    def decode(rows: Iterable[Sequence[Any]]) -> list[T]:
        try:
            found: list[T] = []
            whole = iter(rows)
            while named := [dict(zip(columns, row, strict=True)) for row in islice(whole, _AT_ONCE)]:
                if listed:
                    named = list(map(unpacked, named))
                # Not strict: SQLite has no type for truth, so flags come as 0 and 1.
                found += msgspec.convert(named, records, strict=False)
        except (msgspec.MsgspecError, TypeError) as error:
            raise DamagedRowError(BY_KIND[kind].name) from error
        return found

    return decode


def fits(table: Table, column: str, value: Value) -> bool:
    """Tell whether a value is what the model has in a column: of its type, one of its kinds, its parts."""
    hint = _hints(table.kind)[column]
    try:
        if get_origin(hint) is tuple:
            msgspec.json.decode(str(value), type=hint)
        else:
            msgspec.convert(value, hint, strict=False)
    except (msgspec.MsgspecError, RecursionError):
        return False
    return True


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


class DamagedRowError(Exception):
    """A row does not hold what its table's model says; carries the table's name."""


def _json(value: tuple[object, ...]) -> str:
    try:
        return msgspec.json.encode(value).decode()
    except UnicodeEncodeError:  # a lone surrogate in a nested text
        return json.dumps([_plain(item) for item in value], ensure_ascii=False, separators=(",", ":"))


def _plain(item: object) -> object:
    return asdict(item) if isinstance(item, Struct) else item


def _storable(text: str) -> str:
    """Replace lone surrogates, which UTF-8 cannot hold; every offset stays as it was."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return "".join("\ufffd" if "\ud800" <= character <= "\udfff" else character for character in text)
    return text
