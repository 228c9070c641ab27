"""What the report says, gathered once for every format.

Confidential sources are named only when the person asks for it: a report leaves the desk.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from factcheck.case import figures
from factcheck.case.claims import disposition, is_cut, is_lost, left_open, rewording, shown_by_text
from factcheck.case.facts import Fact, FactKind, claim_facts
from factcheck.case.naming import shown_title
from factcheck.case.remarks import answered_on, look_over, remarks_on
from factcheck.case.sentences.closing import signatures
from factcheck.case.sentences.dates import moment
from factcheck.case.ticks import details_left, owes
from factcheck.models import (
    Answer,
    Case,
    Claim,
    Coverage,
    Disposition,
    PlacedClaim,
    Progress,
    Remark,
    SetAside,
    Step,
    Verdict,
)
from factcheck.reports.checking_report.drafts import ComparedDrafts, compared
from factcheck.reports.document import Document, ReportOptions
from factcheck.reports.marking import MarkedLine, marked_lines
from factcheck.reports.shown_sources import ShownSource, shown_sources
from factcheck.sentences import Sentence, Text
from factcheck.text import diff
from factcheck.text.diff import Change, DiffPart


class ReportedClaim(Struct, frozen=True):
    """One claim of the report."""

    number: int
    """Its number in the article; 0 for a claim without a place."""
    placed: PlacedClaim
    verdict: Verdict | None
    correction: tuple[DiffPart, ...]
    """The word diff against the wording; empty where no correction is suggested."""
    disposition: Disposition | None
    """What the writer did about the correction."""
    rewording: tuple[DiffPart, ...]
    """The word diff from the suggestion to the words the writer chose instead; empty where there are none."""
    sources: tuple[ShownSource, ...]
    proposed: tuple[Text, ...]
    """Titles of the sources that the writer gave and the checker has not accepted."""
    facts: tuple[Fact, ...]
    remarks: tuple[Remark, ...] = ()
    answered: tuple[tuple[Remark, Answer | None], ...] = ()
    """The remarks that were put away, each with the answer that was given to it."""
    details_left: int = 0
    """How many details are still to be ticked although the claim has a verdict."""
    page: int = 0
    """The page of the draft's file that the claim begins on; 0 where it has none."""

    @property
    def claim(self) -> Claim:
        """The claim itself."""
        return self.placed.claim

    @property
    def colour(self) -> str:
        """The name of the verdict's colour."""
        return self.verdict.colour if self.verdict else "to-check"


class Contents(Struct, frozen=True):
    """Everything the report says."""

    document: Document
    options: ReportOptions
    at: str
    progress: Progress
    coverage: Coverage
    tally: tuple[tuple[Verdict, int], ...]
    """How many claims each verdict has, in the scale's order."""
    lines: tuple[MarkedLine[ReportedClaim], ...]
    entries: tuple[ReportedClaim, ...]
    orphans: tuple[ReportedClaim, ...]
    open: tuple[ReportedClaim, ...]
    left_open: int
    """Claims on which the current draft left something to decide."""
    set_asides: tuple[SetAside, ...]
    changes: tuple[ComparedDrafts, ...]
    """Each draft beside the one before it, where that is to be told."""
    steps: tuple[tuple[Step, int], ...]
    """The steps taken on the article, each with the number of the claim it was about, or 0."""

    @property
    def case(self) -> Case:
        """The case that the report is on."""
        return self.document.case

    @property
    def signatures(self) -> list[Sentence]:
        """Who signed the article off and over what, the oldest signature first."""
        return signatures(self.case)

    @property
    def when(self) -> Text:
        """The report's date and time as people write it."""
        return moment(self.at)

    @property
    def checker(self) -> str:
        """Who checked, from the options or else the article."""
        return self.options.checker or self.case.article.checker


def gather(document: Document, options: ReportOptions) -> Contents:
    """Gather what a report on this document's case says."""
    case = document.case
    progress = figures.progress_of(case)
    on_words = look_over(case.draft, case.article.published) if options.checks else ()
    remarks = (*on_words, *document.elsewhere)
    entries = tuple(
        _entry(document, placed, number, options, remarks) for number, placed in enumerate(case.claims, 1)
    )
    orphans = tuple(_entry(document, placed, 0, options) for placed in case.orphans)
    return Contents(
        document=document,
        options=options,
        at=options.at,
        progress=progress,
        coverage=figures.coverage(case),
        tally=tuple((verdict, progress.by_verdict.get(verdict.key, 0)) for verdict in case.scale.verdicts),
        lines=marked_lines(case, entries) if options.article else (),
        entries=entries,
        orphans=orphans,
        open=tuple(entry for entry in (*entries, *orphans) if _is_open(entry)),
        left_open=len(left_open(case)),
        set_asides=case.set_asides if options.set_aside else (),
        changes=compared(document.drafts) if options.changes else (),
        steps=_steps(document) if options.record else (),
    )


def _steps(document: Document) -> tuple[tuple[Step, int], ...]:
    numbers = document.case.numbers()
    return tuple((step, numbers.get(step.claim, 0)) for step in document.log)


def _is_open(entry: ReportedClaim) -> bool:
    """Tell whether a claim still needs a verdict that closes it, or a decision on where it stands."""
    if is_lost(entry.placed):
        return not is_cut(entry.placed)
    return entry.verdict is None or not entry.verdict.closes


def _entry(
    document: Document,
    placed: PlacedClaim,
    number: int,
    options: ReportOptions,
    remarks: Sequence[Remark] = (),
) -> ReportedClaim:
    case = document.case
    concerning = tuple(remarks_on(case, placed, remarks) if options.checks else ())
    left_out = set() if options.notes else {FactKind.NOTE}
    if not options.sources:
        left_out.add(FactKind.PROPOSED)

    unlocked = options.confidential
    proposed = [
        shown_title(case.sources[row.source], unlocked=unlocked) for row in placed.evidence if row.proposed
    ]
    answered = answered_on(case, placed, remarks) if options.checks else ()
    facts = claim_facts(case, placed, concerning, answered, unlocked=unlocked)
    return ReportedClaim(
        number=number,
        placed=placed,
        verdict=case.scale.verdict(placed.claim.verdict),
        correction=_correction(placed),
        disposition=disposition(placed),
        rewording=_rewording(placed),
        sources=shown_sources(document, placed, options) if options.sources else (),
        proposed=tuple(proposed) if options.sources else (),
        facts=tuple(fact for fact in facts if fact.kind not in left_out),
        remarks=concerning,
        answered=tuple(answered_on(case, placed, remarks)) if options.checks else (),
        details_left=details_left(case, placed) if owes(case, placed) else 0,
        page=case.page_of(placed),
    )


def _correction(placed: PlacedClaim) -> tuple[DiffPart, ...]:
    correction = placed.claim.correction
    # Beside the words that the writer chose or took stands the suggestion alone.
    if rewording(placed) or shown_by_text(placed) is Disposition.ACCEPTED:
        return (DiffPart(Change.KEPT, correction),)
    return diff.words(placed.text, correction) if correction else ()


def _rewording(placed: PlacedClaim) -> tuple[DiffPart, ...]:
    words = rewording(placed)
    return diff.words(placed.claim.correction, words) if words else ()
