"""The recorded tables: which model each keeps, how a model becomes a row and back.

A row's image is a dict of the column values as SQLite holds them. The column ``seq``, which only
ties the search indexes to the rows, is no part of any image.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import Enum
from functools import cache, partial
from itertools import islice
from sys import intern
from types import NoneType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

import msgspec
from msgspec import Struct
from msgspec.structs import asdict, replace

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
"""Rows that are converted by one call: apart from their records they take a multiple of the room."""

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


def _table(name: str, kind: type[Struct], *refers: str, key: str = "id") -> Table:
    return Table(
        name,
        kind,
        key,
        empty={field: _empty(kind.__annotations__[field]) for field in kind.__struct_fields__},
        parents={column: _REFERS[column] for column in refers},
        claim="id" if kind is Claim else "claim" if "claim" in refers else "",
        source="id" if kind is Source else "source" if "source" in refers else "",
    )


def _empty(annotation: str) -> Value:
    """Return the empty value of a field's type, from the words it is annotated with.

    To resolve the annotations of every model takes 6 ms, a fiftieth of a start.
    """
    if annotation.startswith("tuple["):
        return "[]"
    if annotation.endswith("| None"):
        return None
    return 0 if annotation in ("bool", "int") else ""


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
    # After bool, which is an int.
    if value is None or isinstance(value, int | float):
        return value
    raise TypeError(f"no column holds a {type(value).__name__}")


def image(record: object) -> Image:
    """Write a record as its row's image."""
    return {column: encode(getattr(record, column)) for column in BY_KIND[type(record)].columns}


def decoder(kind: type[T]) -> Callable[[Iterable[Sequence[Any]]], list[T]]:
    """Return the function that reads rows, in the order of the model's fields, as records.

    Every value is checked against the model's types, so that a damaged row raises DamagedRowError.
    Never all of a long article's rows at once: apart from their records they take a multiple of the room.
    """

    def decode(rows: Iterable[Sequence[Any]]) -> list[T]:
        found: list[T] = []
        whole = iter(rows)
        try:
            while some := list(islice(whole, _AT_ONCE)):
                found += _converter(BY_KIND[kind].kind)(some)
        except (msgspec.MsgspecError, TypeError) as error:
            raise DamagedRowError(BY_KIND[kind].name) from error
        return found

    return decode


@cache
def _converter(kind: type) -> Callable[[list[Sequence[Any]]], list[Any]]:
    """Return the function that makes records of rows, column by column.

    A column is checked as a whole, by the set of its values' types, and the records are made of the
    columns: half the time of msgspec's conversion of named values, which takes
    over where a value is not as this program writes it, and decides what is damaged.
    It is made for the first row: looking at every model's types takes as long as reading a small article.
    """
    hints, columns = _hints(kind), BY_KIND[kind].columns
    named = _named_by_others(BY_KIND[kind])
    read = [_same_ids if column in named else _reader(hints[column]) for column in columns]
    records: Any = list.__class_getitem__(kind)
    listed = {column: one for column, one in zip(columns, read, strict=True) if _is_listed(hints[column])}

    def convert(rows: list[Sequence[Any]]) -> list[Any]:
        try:
            return list(
                map(kind, *(one(values) for one, values in zip(read, zip(*rows, strict=True), strict=True)))
            )
        except _UnusualError:
            by_name = [dict(zip(columns, row, strict=True)) for row in rows]
            for row in by_name:
                row.update((column, one((row[column],))[0]) for column, one in listed.items())
            # Not strict: SQLite has no type for truth, so flags come as 0 and 1.
            converted: list[Any] = msgspec.convert(by_name, records, strict=False)
            return converted

    return convert


class _UnusualError(Exception):
    """A column holds something else than this program writes into it."""


def _reader(hint: Any) -> Callable[[Sequence[Any]], Sequence[Any]]:
    """Return the function that reads a column's values as the model's; it may raise _UnusualError."""
    if _is_listed(hint):
        parts = msgspec.json.Decoder(hint).decode
        # Nearly every claim's list is empty, and thousands of them are read at once.
        return lambda values: [() if value == "[]" else parts(value) for value in values]
    types = {getattr(one, "__supertype__", one) for one in get_args(hint) or (hint,)}
    plain = next(iter(types - {NoneType}))
    if isinstance(plain, type) and issubclass(plain, Enum):
        members: dict[object, object] = {member.value: member for member in plain}
        if NoneType in types:
            members[None] = None
        return partial(_chosen, members)
    return partial(_chosen, {0: False, 1: True}) if plain is bool else partial(_plain_ones, types)


def _chosen(known: Mapping[object, object], values: Sequence[Any]) -> Sequence[Any]:
    try:
        return [known[value] for value in values]
    except KeyError as error:
        raise _UnusualError from error


def _plain_ones(types: set[type], values: Sequence[Any]) -> Sequence[Any]:
    if not types.issuperset(map(type, values)):
        raise _UnusualError
    first = values[0]
    if first == values[-1] and values.count(first) == len(values):
        return (first,) * len(values)  # claims that were made by one step: their times are held once
    return values


def _named_by_others(table: Table) -> set[str]:
    """Return the columns whose ids stand in many rows: those of other tables, and a key that others name."""
    return {*table.parents, *((table.key,) if CHILDREN[table.name] else ())}


def _same_ids(values: Sequence[Any]) -> Sequence[Any]:
    """Return ids as the same strings wherever they stand, so that thousands of claims take less room."""
    if not _TEXT.issuperset(map(type, values)):
        raise _UnusualError
    return [*map(intern, values)]


_TEXT = {str}


def _is_listed(hint: Any) -> bool:
    return get_origin(hint) is tuple


def fits(table: Table, column: str, value: Value) -> bool:
    """Tell whether a value is what the model has in a column: of its type, one of its kinds, its parts."""
    hint = _hints(table.kind)[column]
    try:
        if _is_listed(hint):
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
