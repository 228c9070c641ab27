"""Turns the models into rows and back; knows which table belongs to which other.

A row's image is a dict of the column values as SQLite holds them. The column ``seq``,
which only ties the search indexes to the rows, is no part of any image.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from typing import Any, TypeVar

from factcheck.models import (
    Annotation,
    AnnotationKind,
    Article,
    Block,
    Capture,
    Claim,
    ClaimDetail,
    DetailKind,
    Difference,
    Disposition,
    Draft,
    Evidence,
    Placement,
    Query,
    ReadingRemark,
    ReadingRemarkKind,
    Risk,
    Role,
    Scale,
    SetAside,
    SetAsideReason,
    SignOff,
    Source,
    SourceClass,
    SourceKind,
    Stance,
    Status,
    Style,
    StyleKind,
    Verdict,
    WorkState,
)

Value = str | int | float | None
Image = dict[str, Value]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Table:
    """Where the records of one kind are kept."""

    name: str
    kind: type
    key: str
    columns: tuple[str, ...]
    parents: Mapping[str, str]
    """The table that each referring column refers to; rows go when their parent goes."""

    @property
    def select(self) -> str:
        """The beginning of a query for whole records, in the order of the model's fields."""
        return f"SELECT {self.listed()} FROM {self.name}"

    def listed(self, alias: str = "") -> str:
        """List the columns for a query."""
        dot = f"{alias}." if alias else ""
        return ", ".join(f'{dot}"{column}"' for column in self.columns)


def _table(name: str, kind: type, key: str = "id", **parents: str) -> Table:
    return Table(name, kind, key, tuple(field.name for field in fields(kind)), parents)


TABLES: dict[str, Table] = {
    table.name: table
    for table in (
        _table("scales", Scale, "key"),
        _table("articles", Article),
        _table("sources", Source),
        _table("drafts", Draft, article="articles"),
        _table("claims", Claim, article="articles"),
        _table("placements", Placement, claim="claims", draft="drafts"),
        _table("details", ClaimDetail, claim="claims"),
        _table("set_asides", SetAside, article="articles", draft="drafts"),
        _table("evidence", Evidence, claim="claims", source="sources"),
        _table("captures", Capture, source="sources"),
        _table("queries", Query, claim="claims"),
        _table("sign_offs", SignOff, article="articles", draft="drafts"),
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

_ENUMS: dict[tuple[type, str], type[StrEnum]] = {
    (Claim, "work_state"): WorkState,
    (Placement, "status"): Status,
    (Placement, "remark"): Difference,
    (SetAside, "reason"): SetAsideReason,
    (ClaimDetail, "kind"): DetailKind,
    (Source, "kind"): SourceKind,
    (Source, "source_class"): SourceClass,
    (Evidence, "stance"): Stance,
    (Query, "disposition"): Disposition,
    (Block, "role"): Role,
    (Style, "kind"): StyleKind,
    (Annotation, "kind"): AnnotationKind,
    (ReadingRemark, "kind"): ReadingRemarkKind,
}
_TUPLES: dict[tuple[type, str], type] = {
    (Draft, "blocks"): Block,
    (Draft, "styles"): Style,
    (Draft, "annotations"): Annotation,
    (Draft, "remarks"): ReadingRemark,
    (Draft, "pages"): int,
    (Claim, "risks"): Risk,
    (Claim, "dismissed"): str,
    (Scale, "verdicts"): Verdict,
    (SignOff, "overrides"): str,
}
_FLAGS = {
    (Claim, "flagged"),
    (Claim, "proposed"),
    (ClaimDetail, "ticked"),
    (SetAside, "proposed"),
    (Source, "confidential"),
    (Evidence, "proposed"),
}


def encode(value: object) -> Value:
    """Write one field's value as SQLite holds it; tuples become JSON."""
    if isinstance(value, str):
        return _storable(str(value))
    if isinstance(value, tuple):
        listed = [item if isinstance(item, str | int) else asdict(item) for item in value]
        return _storable(json.dumps(listed, ensure_ascii=False, separators=(",", ":")))
    if isinstance(value, bool):
        return int(value)
    if value is None or isinstance(value, int | float):
        return value
    raise TypeError(f"no column holds a {type(value).__name__}")


def image(record: object) -> Image:
    """Write a record as its row's image."""
    return {column: encode(getattr(record, column)) for column in BY_KIND[type(record)].columns}


def decoder(kind: type[T]) -> Callable[[Sequence[Any]], T]:
    """Return the function that reads a row, in the order of the model's fields, as a record."""
    build: Any = kind
    converters = [
        (index, convert)
        for index, column in enumerate(BY_KIND[kind].columns)
        if (convert := _converter(kind, column)) is not None
    ]

    def decode(row: Sequence[Any]) -> T:
        values = list(row)
        for index, convert in converters:
            values[index] = convert(values[index])
        record: T = build(*values)
        return record

    return decode


def _converter(kind: type, column: str) -> Callable[[Any], Any] | None:
    if (kind, column) in _FLAGS:
        return bool
    if (kind, column) in _ENUMS:
        # Three times as fast as calling the enum, and there are many rows.
        return {str(member): member for member in _ENUMS[kind, column]}.__getitem__
    if (kind, column) in _TUPLES:
        return _tuple_reader(_TUPLES[kind, column])
    return None


def _tuple_reader(kind: type) -> Callable[[str], tuple[Any, ...]]:
    if kind in (str, int):
        return lambda text: () if text == "[]" else tuple(json.loads(text))
    build: Any = kind
    if issubclass(kind, StrEnum):
        return lambda text: () if text == "[]" else tuple(map(build, json.loads(text)))
    converters = [(field.name, _converter(kind, field.name)) for field in fields(build)]
    named = [(name, convert) for name, convert in converters if convert is not None]

    def read(text: str) -> tuple[Any, ...]:
        items: list[dict[str, Any]] = json.loads(text)
        for item in items:
            for name, convert in named:
                if name in item:
                    item[name] = convert(item[name])
        return tuple(build(**item) for item in items)

    return read


def _storable(text: str) -> str:
    """Replace lone surrogates, which UTF-8 cannot hold; every offset stays as it was."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return "".join("�" if "\ud800" <= character <= "\udfff" else character for character in text)
    return text
