"""What a spreadsheet of facts says, and where in the article each of its facts stands.

Columns are told by their headings, in any order and in the usual spellings; the columns of our own
tables are among them, so that a table goes back and forth. Rows that say the same words are one fact
with several sources, and so is a row without words below it. A fact is placed where its words stand
in the article, in whatever style they are set; where they stand several times, the facts of these
words go to the places in order if there are as many, and else to none: a silent guess is worse.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum

from msgspec import Struct, field
from msgspec.structs import replace

from factcheck.case.annotations import source_in
from factcheck.case.naming import shown_title
from factcheck.errors import UserError
from factcheck.models import (
    Annotation,
    AnnotationKind,
    Case,
    ClaimId,
    PlacedClaim,
    Scale,
    Source,
    SourceId,
    SourceKind,
    Span,
    Stance,
)
from factcheck.text import addresses
from factcheck.text.edges import snap, trim
from factcheck.text.sheet_words import column_of, status_of
from factcheck.text.style import Plain, plain

_MOST_BEFORE_HEADINGS = 20
"""Rows that may stand above the headings: a title, a date, who filled the sheet in."""
_APOSTROPHED = re.compile(r"'(?=\s*[=+\-@])")
"""What our own tables set before a text that a spreadsheet would take for a formula."""
_TIME_CODE = re.compile(r"(?:\d{1,2}:)?\d{1,3}:\d{2}(?:[.,:]\d{1,3})?")
_OUTER = " \t\n\"'“”„«»‘’‚.…"
_TO_CHECK = "to-check"


class FactPlace(StrEnum):
    """Where the words of a fact stand."""

    NEW = "new"
    """In the article, where no claim of just these words is yet."""
    CLAIM = "claim"
    """In a claim that is there."""
    NOWHERE = "nowhere"
    SEVERAL = "several"
    """In more places than the sheet has facts of these words, so that none can be told."""


class GivenSource(Struct, frozen=True):
    """A source as a row of the sheet gives it."""

    source: Source
    stance: Stance | None
    """None where the sheet does not say it: the source is proposed then, as the writer's own are."""
    passage: str = ""
    locator: str = ""
    note: str = ""


class SheetFact(Struct, frozen=True):
    """One fact of the sheet, with all that its rows say of it."""

    words: str
    number: str = ""
    verdict: str = ""
    """The key of a verdict of the article's scale; empty where none is given or it is still to check."""
    status: str = ""
    """What the sheet says of it where no verdict of the scale was recognised."""
    correction: str = ""
    note: str = ""
    sources: tuple[GivenSource, ...] = ()


class PlannedFact(Struct, frozen=True):
    """A fact of the sheet, where it goes, and what of it is new there."""

    fact: SheetFact
    place: FactPlace
    span: Span = field(default_factory=lambda: Span(0, 0))
    claim: ClaimId = ClaimId("")
    """The claim that is there; empty for a new one."""
    verdict: str = ""
    """The key of the verdict to set; empty where none is given or the claim has one."""
    kept: str = ""
    """The key of the claim's own verdict, where the sheet gives another."""
    correction: str = ""
    note: str = ""
    """The lines to add to the claim's note."""
    sources: tuple[GivenSource, ...] = ()
    """Those that the claim does not rest on already."""

    @property
    def is_placed(self) -> bool:
        """Tell whether it has a place, so that it can be imported."""
        return self.place in (FactPlace.NEW, FactPlace.CLAIM)

    @property
    def brings(self) -> bool:
        """Tell whether importing it changes anything."""
        given = (self.verdict, self.correction, self.note, self.sources)
        return self.place is FactPlace.NEW or (self.is_placed and any(given))


def facts_of(sheets: Sequence[Sequence[Sequence[str]]], scale: Scale) -> tuple[SheetFact, ...]:
    """Return the facts of the first sheet that has a column for them, in its order.

    Raises UserError where no sheet has one, or none holds a fact.
    """
    for rows in sheets:
        for at, row in enumerate(rows[:_MOST_BEFORE_HEADINGS]):
            columns = _columns(row)
            # One known word in a wide row may be part of a title above the headings.
            if "claim" in columns and (len(columns) > 1 or len(row) == 1):
                found = _gathered(_cells(columns, rows[at + 1 :]), scale)
                if found:
                    return found
    raise UserError("No column for the facts was found: name it “claim” in the first row of the sheet.")


def planned(case: Case, facts: Sequence[SheetFact]) -> tuple[PlannedFact, ...]:
    """Return where each fact goes and what is new there; nothing that the checker set is replaced."""
    text = Plain(case.draft.text)
    small = case.draft.text.lower()
    # Some capitals have two small letters: then no place found in small letters would be the text's.
    folded = Plain(small) if len(small) == len(case.draft.text) else text
    claims: dict[str, list[PlacedClaim]] = {}
    for placed in case.claims:
        claims.setdefault(_key(placed.text), []).append(placed)
    groups: dict[str, list[SheetFact]] = {}
    for fact in facts:
        groups.setdefault(_key(fact.words), []).append(fact)
    plans: dict[int, PlannedFact] = {}
    for key, group in groups.items():
        there = claims.get(key, [])
        if len(there) == len(group):
            made = [_on_claim(case, fact, placed) for fact, placed in zip(group, there, strict=True)]
        else:
            made = _in_text(case, group, _places(case.draft.text, text, folded, group))
        # By identity: two facts may be equal in all they say, and go to two places.
        plans |= {id(fact): plan for fact, plan in zip(group, made, strict=True)}
    return tuple(plans[id(fact)] for fact in facts)


def _key(words: str) -> str:
    return plain(words).strip(_OUTER).casefold()


def _columns(row: Sequence[str]) -> dict[str, int]:
    """Return the columns that a row of headings names, the first of each."""
    found: dict[str, int] = {}
    for at, heading in enumerate(row):
        name = "number" if heading.strip() == "#" else column_of(heading)
        if name:
            found.setdefault(name, at)
    return found


def _cells(columns: dict[str, int], rows: Iterable[Sequence[str]]) -> Iterator[dict[str, str]]:
    for row in rows:
        yield {
            name: _APOSTROPHED.sub("", row[at], count=1) if row[at].startswith("'") else row[at]
            for name, at in columns.items()
            if at < len(row)
        }


def _gathered(rows: Iterable[dict[str, str]], scale: Scale) -> tuple[SheetFact, ...]:
    facts: dict[tuple[str, str], SheetFact] = {}
    last: tuple[str, str] | None = None
    for row in rows:
        words = row.get("claim", "").strip()
        key = (_key(words), row.get("number", "").strip()) if words else last
        if key is None:
            continue
        facts[key] = _joined(facts.get(key), _fact(words, row, scale))
        last = key
    return tuple(fact for fact in facts.values() if _key(fact.words))


def _joined(first: SheetFact | None, more: SheetFact) -> SheetFact:
    if first is None:
        return more
    return replace(
        first,
        verdict=first.verdict or more.verdict,
        status=first.status or more.status,
        correction=first.correction or more.correction,
        note="\n".join(dict.fromkeys(filter(None, (*first.note.split("\n"), *more.note.split("\n"))))),
        sources=(*first.sources, *(each for each in more.sources if each not in first.sources)),
    )


def _fact(words: str, row: dict[str, str], scale: Scale) -> SheetFact:
    verdict, status = "", ""
    for cell in (row.get("verdict", "").strip(), row.get("status", "").strip()):
        known = _verdict(cell, scale)
        verdict = verdict or (known if known != _TO_CHECK else "")
        status = status or (cell if cell and not known else "")
    return SheetFact(
        words=words,
        number=row.get("number", "").strip(),
        verdict=verdict,
        status="" if verdict else status,
        correction=row.get("correction", "").strip(),
        note=row.get("notes", "").strip(),
        sources=tuple(_sources(row)),
    )


def _verdict(cell: str, scale: Scale) -> str:
    """Return the key of the verdict that a cell names by key, label or usual words, «to-check» or nothing."""
    wanted = plain(cell).casefold()
    for verdict in scale.verdicts:
        names = (verdict.key, verdict.label, f"{verdict.mark} {verdict.label}", str(verdict.name))
        if wanted and wanted in (plain(name).casefold() for name in names):
            return verdict.key
    colour = status_of(cell)
    if colour in ("", _TO_CHECK):
        return colour
    return next((verdict.key for verdict in scale.verdicts if verdict.colour == colour), "")


def _sources(row: dict[str, str]) -> Iterator[GivenSource]:
    title = " ".join(row.get("source", "").split())
    links = [
        found for part in row.get("link", "").split() if (found := addresses.recognise(part.strip(",;")))
    ]
    spoken = row.get("link", "").strip() if not links else ""
    given = row.get("stance", "").strip().casefold()
    stance = Stance(given) if given in set(Stance) else None
    # A time code says where in a recording; a date in this column says when somebody looked.
    time = row.get("timestamp", "").strip()
    locator = row.get("locator", "").strip() or (time if _TIME_CODE.fullmatch(time) else "")
    rest = (stance, row.get("passage", "").strip(), locator, row.get("source_notes", "").strip())
    if not links and (address := addresses.recognise(title)):
        title, links = "", [address]
    if links:
        for at, address in enumerate(links):
            name = title if title and at == 0 else addresses.title_from(address)
            yield GivenSource(Source(SourceId(""), SourceKind.WEB, title=name, address=address), *rest)
    elif name := title or spoken:
        plain_title = Source(SourceId(""), SourceKind.DOCUMENT, title=name)
        # A row of our own tables says what the source is called; a writer's may say «interview with …».
        told = None if stance else source_in(Annotation(AnnotationKind.FOOTNOTE, 0, 0, name))
        yield GivenSource(told or plain_title, *rest)


def _places(text: str, exact: Plain, small: Plain, group: Sequence[SheetFact]) -> list[Span]:
    """Return where the words of some facts stand: as they are, else without what is around them, else in any
    letters; as the first way has it that finds a place for each, else the last that finds any."""
    words = group[0].words
    bare = words.strip(_OUTER)
    found: list[Span] = []
    for places in (exact.find(words), exact.find(bare), small.find(words.lower()), small.find(bare.lower())):
        spans = (trim(text, snap(text, Span(start, end))) for start, end in places)
        found = [span for span in spans if span is not None] or found
        if len(found) == len(group):
            break
    return found


def _in_text(case: Case, group: Sequence[SheetFact], places: Sequence[Span]) -> list[PlannedFact]:
    if len(places) != len(group):
        place = FactPlace.SEVERAL if places else FactPlace.NOWHERE
        return [PlannedFact(fact, place) for fact in group]
    there = {placed.span: placed for placed in case.claims}
    return [
        _on_claim(case, fact, there[span])
        if span in there
        else PlannedFact(
            fact,
            FactPlace.NEW,
            span,
            verdict=fact.verdict,
            correction=fact.correction,
            note="\n".join(filter(None, (fact.status, fact.note))),
            sources=fact.sources,
        )
        for fact, span in zip(group, places, strict=True)
    ]


def _on_claim(case: Case, fact: SheetFact, placed: PlacedClaim) -> PlannedFact:
    claim = placed.claim
    lines = [line for line in (fact.status, *fact.note.split("\n")) if line]
    differs = claim.verdict is not None and fact.verdict not in ("", claim.verdict)
    return PlannedFact(
        fact,
        FactPlace.CLAIM,
        placed.span,
        placed.id,
        verdict=fact.verdict if claim.verdict is None else "",
        kept=str(claim.verdict) if differs else "",
        correction="" if claim.correction else fact.correction,
        note="\n".join(line for line in lines if line not in claim.note.splitlines()),
        sources=tuple(given for given in fact.sources if not _rests_on(case, placed, given)),
    )


def _rests_on(case: Case, placed: PlacedClaim, given: GivenSource) -> bool:
    """Tell whether a claim rests on a source already, in the words that the sheet gives."""
    for row in placed.evidence:
        same = is_same_source(case.sources[row.source], given.source)
        if same and (given.stance is None or (row.stance, row.passage) == (given.stance, given.passage)):
            return True
    return False


def is_same_source(known: Source, given: Source) -> bool:
    """Tell whether a sheet means a source of the library: by its address, its title or its code name."""
    if given.address:
        return bool(known.address) and addresses.same_key(known.address) == addresses.same_key(given.address)
    called = str(shown_title(known, unlocked=False))
    return plain(called).casefold() == plain(given.title).casefold()
