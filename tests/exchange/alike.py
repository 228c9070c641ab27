"""Asks of desks that have seen the same whether they are equal, as far as each may read, and tell no more."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from factcheck.models import ArticleId, MemberRole
from tests.exchange.desks import Place, state
from tests.exchange.written import lost_values
from tests.library import kept_shelf

_LEGAL = re.compile(rb"Suing \d feared by Person (\d)")
_NAME = re.compile(r"Wilma Berg (\d \d)(?: \d)*")
_WHOSE = re.compile(rb"Wilma Berg (\d)")
_NAMES = ("title", "contact", "publisher")
_WORDS = ("passage", "locator")
"""What a confidential source says, and where, which would lead to it: it stays with who wrote it down."""


def assert_all_whole(places: Sequence[Place], article: ArticleId, roles: Sequence[MemberRole]) -> None:
    """Assert that all desks are equal as far as each may read, every chain verifies, and nothing is lost."""
    for place in places:
        assert place.library.read.broken_steps() == []
        assert place.library.doctor() == []
        assert kept_shelf.differences(place.library.path) == []
        assert place.exchange.numbers(article) == places[0].exchange.numbers(article)
        found = lost_values(place, article)
        assert found == [], found
    first = places[0], roles[0]
    for place, role in zip(places[1:], roles[1:], strict=False):
        _assert_alike(first, (place, role))


def _assert_alike(first: tuple[Place, MemberRole], second: tuple[Place, MemberRole]) -> None:
    states = [state(place) for place, _ in (first, second)]
    notes = all(role.reads_legal_notes for _, role in (first, second))
    alike = _named_alike(states)
    ours, theirs = (_compared(each, alike, notes=notes) for each in states)
    for table in ours:
        assert ours[table] == theirs[table], f"{table} at {second[0].desk.actor}"


def _named_alike(states: Sequence[dict[str, Any]]) -> set[str]:
    """Return the confidential sources of which both desks know the name, or neither."""
    known = [
        {key: row["title"].startswith("Wilma") for key, row in each["sources"].items() if row["confidential"]}
        for each in states
    ]
    return {key for key in known[0] if known[0][key] == known[1].get(key)}


def _compared(whole: dict[str, Any], alike: set[str], *, notes: bool) -> dict[str, Any]:
    """Return a state without what only one of two desks may read, and with code names for names."""
    confidential = {key for key, row in whole["sources"].items() if row["confidential"]}
    hidden = confidential - alike
    found: dict[str, Any] = {}
    for table, rows in whole.items():
        if table == "conflicts":
            continue
        found[table] = {}
        for key, row in rows.items():
            left = set(_NAMES) if table == "sources" and key in hidden else set()
            left |= set(_WORDS) if table == "evidence" and row["source"] in confidential else set()
            left |= {"legal_note"} if not notes else set()
            if table == "settlements" and _is_on_hidden(row, hidden, notes=notes):
                left |= {"chosen"}
            found[table][key] = {column: value for column, value in row.items() if column not in left}
    conflicts = [
        (base, [(value.event, value.values, value.deleted) for value in values])
        for _, base, values in whole["conflicts"]
        if notes or not any("legal_note" in value.values for value in values)
    ]
    found["conflicts"] = [each for each in conflicts if not (hidden and "title" in each[0])]
    return dict(json.loads(_NAME.sub(r"Heron \1", json.dumps(found, default=str))))


def _is_on_hidden(row: dict[str, Any], hidden: set[str], *, notes: bool) -> bool:
    return (not notes and "legal_note" in row["columns"]) or row["row_key"] in hidden


def assert_nothing_told(
    places: Sequence[Place], lying: Iterable[Path], roles: Sequence[MemberRole], *, encrypted: bool
) -> None:
    """Assert that neither the folder nor a library holds what is not for it."""
    for folder in lying:
        for path in folder.rglob("*"):
            if path.is_file():
                data = path.read_bytes()
                assert not any(name in data for name in (b"Wilma", b"Berg")), f"a name in {path.name}"
                assert b"Suing" not in data, f"a legal note in {path.name}"
                assert not encrypted or b"Norwell" not in data, f"words of the article in {path.name}"
    for index, (place, role) in enumerate(zip(places, roles, strict=False)):
        files = place.library.path.parent.glob(f"{index}.factcheck*")
        data = b"".join(each.read_bytes() for each in files)
        writers = {int(each) for each in _LEGAL.findall(data)}
        assert role.reads_legal_notes or writers <= {index}, f"a note of {writers} at {place.desk.actor}"
        tellers = {each for each, other in enumerate(places) if place.exchange.key in _told_by(other)}
        named = {int(each) for each in _WHOSE.findall(data)}
        assert named <= {index, *tellers}, f"names that {named} entered at {place.desk.actor}"


def _told_by(place: Place) -> set[str]:
    """Return the keys of those whom a desk told any name."""
    return {key for desk in place.desk.sharing.desks() for key in place.exchange.shared_names(desk.id)}
