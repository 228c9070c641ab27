"""Letters to whom an article criticises: what is put to each, without what could lead to a source."""

from __future__ import annotations

from msgspec import Struct

from factcheck.case.asking import omitting
from factcheck.case.criticism import HeardCriticism, criticisms
from factcheck.models import Case, DetailKind, PlacedClaim

_LEADS = frozenset({DetailKind.QUOTATION, DetailKind.ATTRIBUTION, DetailKind.APPOSITION})
"""Details that tell who said something, and in which words."""


class Point(Struct, frozen=True):
    """One thing that is put to them."""

    words: str
    deadline: str
    """Until when they can answer; empty where there is no deadline."""
    placed: PlacedClaim
    shown: bool
    """Whether the picture that the claim rests on may be shown, since it leads to no source."""


class AssertionLetter(Struct, frozen=True):
    """What is put to one person or body."""

    to: str
    points: tuple[Point, ...]


def letters(case: Case, to: str = "") -> list[AssertionLetter]:
    """Return a letter for each person or body that an article criticises, in the order of the claims.

    With a name only that one's. A criticism that was answered is not put again.
    """
    found: dict[str, tuple[str, list[Point]]] = {}
    for heard in criticisms(case):
        row = heard.criticism
        key = _key(row.against)
        if row.reply or (to and key != _key(to)):
            continue
        found.setdefault(key, (row.against, []))[1].append(
            Point(put_as(case, heard), row.deadline, heard.placed, not _is_covert(case, heard.placed))
        )
    return [AssertionLetter(name, tuple(points)) for name, points in found.values()]


def criticised(case: Case) -> list[str]:
    """Return whom an article criticises, each once, in the order of the claims."""
    named: dict[str, str] = {}
    for heard in criticisms(case):
        named.setdefault(_key(heard.criticism.against), heard.criticism.against)
    return list(named.values())


def put_as(case: Case, heard: HeardCriticism) -> str:
    """Return in which words a criticism is put to whom it concerns: the checker's, or else the claim's own.

    Where the claim rests on a confidential source its own words go without quotations, and without who
    is said to have said what: these could lead to the source.
    """
    if heard.criticism.assertion:
        return heard.criticism.assertion
    placed = heard.placed
    if not _is_covert(case, placed):
        return " ".join(placed.text.split())
    leading = [detail for detail in placed.details if detail.kind in _LEADS]
    return " ".join(omitting(placed, leading).split())


def _is_covert(case: Case, placed: PlacedClaim) -> bool:
    """Tell whether a claim rests on a confidential source."""
    sources = (case.sources.get(row.source) for row in placed.evidence)
    # Also one that is only proposed: the writer got it from somebody.
    return any(source is not None and source.confidential for source in sources)


def _key(name: str) -> str:
    return " ".join(name.split()).casefold()
