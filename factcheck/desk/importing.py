"""Importing a spreadsheet of facts: its facts become claims with sources, all in one step."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path
from threading import Event

from msgspec.structs import replace

from factcheck.case.fact_sheet import (
    GivenSource,
    PlannedFact,
    SheetFact,
    facts_of,
    is_same_source,
    planned,
)
from factcheck.desk.captures import Captures
from factcheck.desk.stretches import add_claim, describe, uncover
from factcheck.errors import UserError
from factcheck.library import Library, Operation
from factcheck.models import (
    ArticleId,
    Case,
    Claim,
    ClaimId,
    EventKind,
    Evidence,
    EvidenceId,
    Source,
    SourceId,
    Stance,
)
from factcheck.readers.tables import Workbook
from factcheck.text import addresses


def read_sheet(path: Path, *, given_up: Event | None = None) -> Workbook:
    """Read the cells of a spreadsheet in a child process; raises ``ReadingError``."""
    from factcheck.readers import bounded
    from factcheck.readers.files import contents

    return bounded.tabulate(contents(path), path.name, given_up=given_up)


class Importing:
    """The spreadsheets of facts that come to a library's articles."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._captures = Captures(library)

    def plan(self, article: ArticleId, workbook: Workbook) -> tuple[PlannedFact, ...]:
        """Return what importing a spreadsheet would do, fact by fact; changes nothing.

        Raises UserError where no sheet has a column for the facts.
        """
        case = self._library.read.case(article)
        return planned(case, facts_of(workbook.sheets, case.scale))

    def take(
        self, article: ArticleId, facts: Sequence[SheetFact], chosen: Collection[int] | None = None
    ) -> tuple[PlannedFact, ...]:
        """Import facts: claims are marked where their words stand, and get what is new of the sheet.

        One step to undo. ``chosen`` are the places of those to import in the sheet, all without it. What
        was done is returned as it was planned, on the article as it is now; facts without a place are
        left out. Raises UserError where there is nothing to import.
        """
        with self._library.operation(EventKind.FACTS_IMPORTED, article) as operation:
            case = self._library.read.case(article)
            # All of the sheet is placed, since which of several places a fact has shows by the others.
            wanted = range(len(facts)) if chosen is None else chosen
            plans = tuple(plan for at, plan in enumerate(planned(case, facts)) if at in wanted)
            if not any(plan.brings for plan in plans):
                raise UserError("There is nothing to import: all of it is here, or has no place.")
            sources = self._library.read.all_sources()
            for plan in plans:
                if plan.brings:
                    self._import(operation, case, plan, sources)
        return plans

    def _import(self, operation: Operation, case: Case, plan: PlannedFact, sources: list[Source]) -> None:
        claim, note = plan.claim, plan.note
        if not claim:
            uncover(self._library, operation, case.draft, plan.span)
            claim = add_claim(operation, case.draft, describe(case.draft, plan.span, case.article.published))
        elif note:
            note = "\n".join(filter(None, (self._library.read.one(Claim, claim).note, note)))
        given = {"verdict": plan.verdict, "correction": plan.correction, "note": note}
        columns = {name: value for name, value in given.items() if value}
        operation.update(Claim, claim, proposed=False, **columns)
        for each in plan.sources:
            self._attach(operation, claim, each, sources)

    def _attach(
        self, operation: Operation, claim: ClaimId, given: GivenSource, sources: list[Source]
    ) -> None:
        source = next((each for each in sources if is_same_source(each, given.source)), None)
        if source is None:
            title = given.source.title or addresses.title_from(given.source.address)
            source = replace(
                given.source, id=SourceId(operation.new_id()), title=title, created=operation.now
            )
            operation.insert(source)
            sources.append(source)
        row = Evidence(
            id=EvidenceId(operation.new_id()),
            claim=claim,
            source=source.id,
            stance=given.stance or Stance.CONTEXT,
            passage=given.passage,
            locator=given.locator,
            note=given.note,
            proposed=given.stance is None,
            created=operation.now,
        )
        operation.insert(row)
        if row.passage and self._library.read.captures_of(row.source):
            self._captures.compare_evidence(operation, row)
