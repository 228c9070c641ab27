"""What a report says, gathered once for every format.

Confidential sources are named only when the person asks for it: a report leaves the desk.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from factcheck.case import figures
from factcheck.case.claims import is_cut
from factcheck.models import (
    Case,
    Claim,
    Coverage,
    Evidence,
    PlacedClaim,
    Progress,
    Remark,
    Role,
    SetAside,
    Source,
    Span,
    Status,
    Verdict,
)
from factcheck.text import addresses, diff
from factcheck.text.diff import Piece
from factcheck.text.lines import lines

HIDDEN_SOURCE = "Confidential source"


@dataclass(frozen=True, slots=True)
class ReportOptions:
    """What a report includes, and who and when it says."""

    article: bool = True
    sources: bool = True
    notes: bool = True
    set_aside: bool = True
    checks: bool = True
    """Whether the remarks of the desk checks are told, but for those put away."""
    confidential: bool = False
    """Whether confidential sources are named."""
    checker: str = ""
    at: str = ""
    """Date and time to print, ISO 8601; now where empty."""


@dataclass(frozen=True, slots=True)
class Rest:
    """One source under a claim, as the report may show it."""

    evidence: Evidence
    source: Source | None
    """None where the source is confidential and stays unnamed."""

    @property
    def title(self) -> str:
        """The source's title, or that it is confidential."""
        return self.source.title if self.source else HIDDEN_SOURCE

    @property
    def link(self) -> str:
        """An address that is safe to open, or the empty string."""
        return addresses.openable(self.source.address) if self.source else ""

    @property
    def facts(self) -> list[str]:
        """What else is known of the source, in the order a reader expects."""
        if self.source is None:
            return [self.evidence.locator] if self.evidence.locator else []
        known = (
            self.source.author,
            self.source.publisher,
            self.source.published,
            self.source.source_class.value,
            f"accessed {self.source.accessed}" if self.source.accessed else "",
            self.evidence.locator,
        )
        return [fact for fact in known if fact]


@dataclass(frozen=True, slots=True)
class Entry:
    """One claim of the report."""

    number: int
    placed: PlacedClaim
    verdict: Verdict | None
    correction: tuple[Piece, ...]
    """The word diff against the wording; empty where no correction is suggested."""
    rests: tuple[Rest, ...]
    in_draft: str = ""
    """What the newer draft did to the claim, where that is still to be looked at; a sentence."""
    remarks: tuple[str, ...] = ()
    """What the desk checks remark on the claim, a sentence each."""
    proposed: tuple[str, ...] = ()
    """Titles of the sources that the writer gave and the checker has not accepted."""
    page: int = 0
    """The page of the draft's file that the claim begins on; 0 where it has none."""

    def facts(self, *, notes: bool) -> list[tuple[str, str]]:
        """Return what is known of the claim beside its verdict, each with its name, empty ones left out."""
        claim = self.placed.claim
        details = " · ".join(
            f"{'✓ ' if detail.ticked else ''}{detail.kind.value}: {' '.join(detail.text.split())}"
            for detail in self.placed.details
        )
        known = (
            ("Page", str(self.page) if self.page else ""),
            ("In this draft", self.in_draft),
            ("Legal risk", "flagged" if claim.flagged else ""),
            ("Desk checks", " ".join(self.remarks)),
            ("Speaker", claim.speaker),
            ("Ruling", claim.ruling),
            ("As of", claim.as_of),
            ("Waiting on", claim.waiting_on),
            ("Details", details),
            ("Proposed, not accepted", ", ".join(self.proposed)),
            ("Note", claim.note if notes else ""),
        )
        return [(name, value) for name, value in known if value]

    @property
    def claim(self) -> Claim:
        """The claim itself."""
        return self.placed.claim

    @property
    def colour(self) -> str:
        """The name of the verdict's colour."""
        return self.verdict.colour if self.verdict else "to-check"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a block that the same claims cover."""

    text: str
    entries: tuple[Entry, ...]
    begins: tuple[Entry, ...]
    """The claims that begin here."""
    aside: bool


@dataclass(frozen=True, slots=True)
class MarkedBlock:
    """A block of the article, cut into runs; a dateline is joined to the block it opens."""

    role: Role
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Contents:
    """Everything a report says."""

    case: Case
    options: ReportOptions
    at: str
    progress: Progress
    coverage: Coverage
    tally: tuple[tuple[Verdict, int], ...]
    """How many claims each verdict has, in the scale's order."""
    blocks: tuple[MarkedBlock, ...]
    entries: tuple[Entry, ...]
    orphans: tuple[Entry, ...]
    open: tuple[Entry, ...]
    set_asides: tuple[SetAside, ...]

    @property
    def when(self) -> str:
        """The report's date and time as people write it."""
        try:
            at = datetime.fromisoformat(self.at)
        except ValueError:
            return self.at
        return f"{at.day} {at:%B %Y, %H:%M}"

    @property
    def checker(self) -> str:
        """Who checked, from the options or else the article."""
        return self.options.checker or self.case.article.checker


def gather(case: Case, options: ReportOptions) -> Contents:
    """Gather what a report on this case says."""
    progress = figures.progress_of(case)
    remarks = _remarks(case) if options.checks else []
    entries = tuple(
        _entry(case, placed, number, options, remarks) for number, placed in enumerate(case.claims, 1)
    )
    verdicts = case.scale.verdicts
    return Contents(
        case=case,
        options=options,
        at=options.at or datetime.now().astimezone().isoformat(timespec="minutes"),
        progress=progress,
        coverage=figures.coverage(case),
        tally=tuple((verdict, progress.by_verdict.get(verdict.key, 0)) for verdict in verdicts),
        blocks=_marked(case, entries) if options.article else (),
        entries=entries,
        orphans=tuple(_entry(case, placed, 0, options) for placed in case.orphans),
        open=tuple(entry for entry in entries if entry.verdict is None or not entry.verdict.closes),
        set_asides=case.set_asides if options.set_aside else (),
    )


def _remarks(case: Case) -> list[Remark]:
    # Its patterns take long to compile, and a report without desk checks needs none of them.
    from factcheck.text import checks

    return checks.run(case.draft.text, published=case.article.published)


def _entry(
    case: Case, placed: PlacedClaim, number: int, options: ReportOptions, remarks: Sequence[Remark] = ()
) -> Entry:
    correction = placed.claim.correction
    return Entry(
        number=number,
        placed=placed,
        verdict=case.scale.verdict(placed.claim.verdict),
        correction=diff.words(placed.text, correction) if correction else (),
        rests=_rests(case, placed, options) if options.sources else (),
        in_draft=_in_draft(case, placed),
        proposed=_proposed(case, placed, options) if options.sources else (),
        page=case.page_of(placed),
        remarks=tuple(
            str(remark.sentence)
            for remark in remarks
            if placed.span.overlaps(Span(remark.start, remark.end))
            and remark.key not in placed.claim.dismissed
        ),
    )


def _in_draft(case: Case, placed: PlacedClaim) -> str:
    """Say how a claim stands in the current draft, where that is not as it was checked."""
    status = placed.placement.status
    if is_cut(placed):
        return "Cut from the article, and closed."
    if status is Status.ORPHANED:
        return f"Its words were not found in draft {case.draft.number}."
    if status is Status.MOVED:
        return f"Moved in draft {case.draft.number}, with the same words."
    if status is not Status.CHANGED:
        return ""
    former = case.scale.verdict(placed.claim.former_verdict)
    before = f" The verdict before was “{former.label}”." if former else ""
    return f"The wording has changed by draft {case.draft.number}.{before}"


def _rests(case: Case, placed: PlacedClaim, options: ReportOptions) -> tuple[Rest, ...]:
    rests = []
    for evidence in placed.evidence:
        source = case.sources[evidence.source]
        shown = source if options.confidential or not source.confidential else None
        if not evidence.proposed:
            rests.append(Rest(evidence, shown))
    return tuple(rests)


def _proposed(case: Case, placed: PlacedClaim, options: ReportOptions) -> tuple[str, ...]:
    sources = (case.sources[row.source] for row in placed.evidence if row.proposed)
    return tuple(
        source.title if options.confidential or not source.confidential else HIDDEN_SOURCE
        for source in sources
    )


def _marked(case: Case, entries: tuple[Entry, ...]) -> tuple[MarkedBlock, ...]:
    """Cut each line of the article into runs at the ends of claims and set-asides."""
    coming, here = deque(entries), list[Entry]()
    coming_asides, asides = deque(case.set_asides), list[SetAside]()
    blocks = []
    for line in lines(case.draft.text, case.draft.blocks):
        start, end = line.start, line.end
        while coming and coming[0].placed.span.start < end:
            here.append(coming.popleft())
        while coming_asides and coming_asides[0].start < end:
            asides.append(coming_asides.popleft())
        here = [entry for entry in here if entry.placed.span.end > start]
        asides = [aside for aside in asides if aside.end > start]
        blocks.append(MarkedBlock(line.role, _runs(case.draft.text, start, end, here, asides)))
    return tuple(blocks)


def _runs(text: str, start: int, end: int, entries: list[Entry], asides: list[SetAside]) -> tuple[Run, ...]:
    spans = [entry.placed.span for entry in entries] + [Span(aside.start, aside.end) for aside in asides]
    cuts = {start, end}
    for span in spans:
        cuts.update(place for place in (span.start, span.end) if start < place < end)
    edges = sorted(cuts)
    runs = []
    for left, right in pairwise(edges):
        here = tuple(
            entry for entry in entries if entry.placed.span.start < right and entry.placed.span.end > left
        )
        runs.append(
            Run(
                text=text[left:right],
                entries=here,
                begins=tuple(entry for entry in here if entry.placed.span.start == left),
                aside=not here and any(aside.start < right and aside.end > left for aside in asides),
            )
        )
    return tuple(runs)
