"""What a person is asked: the claims that rest on them, and what of each they can say is right."""

from __future__ import annotations

import re
from collections.abc import Iterable

from msgspec import Struct

from factcheck.case.naming import shown_title
from factcheck.errors import NotFoundError
from factcheck.models import Case, ClaimDetail, DetailKind, PlacedClaim, Source, SourceId, SourceKind

_QUOTED = re.compile(r"[“„«»”][^“”„«»]{2,2000}[”“»«]|\"[^\"]{2,2000}\"")
_OMITTED = "“…”"
_AFTER_ALL = frozenset(
    {DetailKind.QUOTATION, DetailKind.ATTRIBUTION, DetailKind.APPOSITION, DetailKind.LEGAL}
)
"""Details that are no question of their own: the words themselves, and who is said to have said them."""


class Asked(Struct, frozen=True):
    """One claim that a person is asked about."""

    placed: PlacedClaim
    number: int
    words: str
    """The claim as it is put to them: without the quotations in it, unless these are read out."""
    details: tuple[ClaimDetail, ...]
    """What of it they can say is right, in order, each once."""
    quoted: bool
    """Whether words are quoted in it."""


def persons(case: Case) -> list[Source]:
    """Return the persons that claims of an article rest on or quote, in the order of their first claim."""
    found: dict[SourceId, Source] = {}
    for placed in case.claims:
        for row in placed.evidence:
            source = case.sources[row.source]
            if source.kind is SourceKind.PERSON:
                found.setdefault(source.id, source)
    return list(found.values())


def person_called(case: Case, wanted: str, *, unlocked: bool) -> Source:
    """Return the person that an id or a name means; raises NotFoundError where none or several are.

    A confidential one answers to the code name alone while the names are locked.
    """
    known = persons(case)
    words = " ".join(wanted.split()).casefold()
    exact = [each for each in known if each.id == wanted or _name(each, unlocked) == words]
    found = exact or [each for each in known if words and words in _name(each, unlocked)]
    if len(found) != 1:
        raise NotFoundError(
            "“{person}” is not one of those whom the article rests on: {known}.",
            person=wanted,
            known=", ".join(str(shown_title(each, unlocked=unlocked)) for each in known) or "–",
        )
    return found[0]


def asked_of(case: Case, person: Source, *, quotations: bool) -> list[Asked]:
    """Return what a person is asked about, in order of place.

    That are the claims that rest on them and those that they are said to say. Unless ``quotations`` is
    set the words in quotation marks are left out, since nobody confirms a quote that is read to them.
    """
    name = " ".join(person.title.split()).casefold()
    found = []
    for number, placed in enumerate(case.claims, 1):
        rests = any(row.source == person.id for row in placed.evidence)
        speaks = bool(name) and " ".join(placed.claim.speaker.split()).casefold() == name
        if rests or speaks:
            found.append(_asked(placed, number, quotations))
    return found


def _asked(placed: PlacedClaim, number: int, quotations: bool) -> Asked:
    quoted = [each for each in placed.details if each.kind is DetailKind.QUOTATION]
    words = placed.text if quotations else omitting(placed, quoted)
    hidden = () if quotations else tuple((each.start, each.end) for each in quoted)
    details = _once(
        each
        for each in placed.details
        if each.kind not in _AFTER_ALL
        and not any(start <= each.start and each.end <= end for start, end in hidden)
    )
    return Asked(placed, number, words, details, bool(quoted) or words != placed.text)


def omitting(placed: PlacedClaim, left_out: Iterable[ClaimDetail]) -> str:
    """Return a claim's words with an omission for details and each quotation, also for one that runs on."""
    text, offset = placed.text, placed.placement.start
    # From the end, so that the places before stay right.
    for each in sorted(left_out, key=lambda one: -one.start):
        start, end = max(each.start - offset, 0), min(each.end - offset, len(text))
        if start < end:
            text = f"{text[:start]}{_OMITTED}{text[end:]}"
    # The omission stands in quotation marks itself, and may have got there above.
    return _QUOTED.sub(lambda match: match[0] if match[0] == _OMITTED else _OMITTED, text)


def _once(details: Iterable[ClaimDetail]) -> tuple[ClaimDetail, ...]:
    found: dict[tuple[DetailKind, str], ClaimDetail] = {}
    for each in details:
        found.setdefault((each.kind, " ".join(each.text.split())), each)
    return tuple(found.values())


def _name(person: Source, unlocked: bool) -> str:
    return " ".join(str(shown_title(person, unlocked=unlocked)).split()).casefold()
