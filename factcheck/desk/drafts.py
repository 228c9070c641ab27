"""Drafts of an article: taking in a newer one so that it carries the checks, and looking back.

A newer draft never loses work: each claim gets its placement in it, as placed, moved, changed
or orphaned; what was changed is reopened with its former verdict kept beside it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from uuid import uuid4

from factcheck.desk.annotating import attach_annotations
from factcheck.desk.reading_in import new_draft
from factcheck.desk.wording import (
    describe,
    detail_rows,
    placed_rows,
    placement,
    trimmed,
    trimmed_rest,
)
from factcheck.errors import UserError
from factcheck.library import Library, Operation
from factcheck.models import (
    Carried,
    Case,
    Claim,
    ClaimDetail,
    Draft,
    PlacedClaim,
    Placement,
    ProposedClaim,
    Reading,
    SetAside,
    Span,
    Status,
    WorkState,
)
from factcheck.text.likeness import likeness


@dataclass(frozen=True, slots=True)
class Revision:
    """What a newer draft did to the claims, in counts."""

    draft: int
    placed: int
    moved: int
    changed: int
    orphaned: int
    new: int
    returned: int = 0
    """Claims that an earlier draft had lost and this one brought back; counted in the others too."""


def is_new(placed: PlacedClaim, draft: Draft) -> bool:
    """Tell whether a claim was proposed with a newer draft and nobody has touched it yet."""
    return draft.number > 1 and placed.claim.proposed and placed.claim.created == draft.added


def needs_a_look(placed: PlacedClaim, draft: Draft) -> bool:
    """Tell whether a newer draft left something to decide on a claim."""
    status, closed = placed.placement.status, placed.claim.work_state is WorkState.DONE
    if status is Status.ORPHANED:
        return not closed
    return status in (Status.CHANGED, Status.MOVED) or is_new(placed, draft)


def summary(revision: Revision) -> str:
    """Say in one line what a newer draft did to the claims."""
    parts = [f"{revision.placed} placed", f"{revision.moved} moved", f"{revision.changed} changed"]
    parts.append(f"{revision.orphaned} orphaned")
    parts.append(f"{revision.new} new {'claim' if revision.new == 1 else 'claims'}")
    if revision.returned:
        parts.append(f"{revision.returned} came back")
    return ", ".join(parts)


class Drafts:
    """The drafts of a library's articles."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def all(self, article: str) -> list[Draft]:
        """Return an article's drafts in the order of their numbers."""
        return self._library.drafts(article)

    def case_at(self, draft: str) -> Case:
        """Return an article as its claims stood in one draft, with today's verdicts."""
        return self._library.case_at(draft)

    def places_of(self, claim: str) -> list[Placement]:
        """Return where a claim stood in each draft, the latest draft first."""
        return self._library.placements_of(claim)

    def likeness(self, article: str, reading: Reading) -> float:
        """Return how much of a reading stands in the article's current draft, from 0 to 1."""
        return likeness(self._library.current_draft(article).text, reading.text)

    def revise(self, article: str, reading: Reading) -> Revision:
        """Take in a newer draft of an article; one step to undo.

        Raises UserError where the reading is the current draft to the letter.
        """
        case = self._library.case(article)
        if reading.text == case.draft.text:
            raise UserError("This is the current draft, word for word; there is nothing to carry over.")
        draft = new_draft(reading, article, number=case.draft.number + 1)
        everything = [*case.claims, *case.orphans]
        carried, asides = self._carry(case, draft)
        with self._library.operation("Newer draft taken in", article) as operation:
            operation.keep_file(reading.original, reading.media_type)
            operation.insert(draft)
            for placed in everything:
                _carry_claim(operation, draft, placed, carried[placed.id])
            kept = [_carry_aside(operation, draft, row, found) for row, found in asides]
            taken = [*map(_span, carried.values()), *kept]
            new = _propose_rest(operation, draft, [span for span in taken if span is not None])
            attach_annotations(self._library, operation, draft, reading.annotations)
        return _revision(draft, case, carried, new)

    def still_holds(self, claim: str) -> None:
        """Say that a claim's check holds for the wording it has now; a former verdict is given again."""
        placed = self._library.placed(claim)
        former = placed.claim.former_verdict
        with self._library.operation("Still holds", placed.claim.article) as operation:
            if placed.claim.verdict is None and former is not None:
                operation.update(Claim, claim, verdict=former)
            operation.update(Claim, claim, former_verdict=None)
            if placed.placement.status in (Status.CHANGED, Status.MOVED):
                operation.update(Placement, placed.placement.id, status=Status.PLACED, remark="")

    def attach(self, claim: str, start: int, end: int) -> None:
        """Give an orphaned claim a place in the current draft; its history stays with it."""
        placed = self._library.placed(claim)
        draft = self._library.current_draft(placed.claim.article)
        span = trimmed(draft.text, Span(start, end))
        if span is None:
            raise UserError("Select the words of the article that this claim stands for now.")
        same = draft.text[span.start : span.end] == placed.text
        found = Carried(span.start, span.end, Status.PLACED if same else Status.CHANGED, 1.0)
        with self._library.operation("Claim attached", placed.claim.article) as operation:
            for row in self._library.set_asides(draft.id):
                if span.contains(Span(row.start, row.end)):
                    operation.delete(SetAside, row.id)
            if placed.placement.id:
                operation.delete(Placement, placed.placement.id)
            _carry_claim(operation, draft, placed, found)

    def close_as_cut(self, claim: str) -> None:
        """Close an orphaned claim whose words were cut; it stays on record."""
        placed = self._library.placed(claim)
        if placed.placement.status is not Status.ORPHANED:
            raise UserError("This claim stands in the current draft, so it was not cut.")
        with self._library.operation("Closed as cut", placed.claim.article) as operation:
            operation.update(Claim, claim, work_state=WorkState.DONE, ruling="Cut")

    def _carry(self, case: Case, draft: Draft) -> tuple[dict[str, Carried], list[tuple[SetAside, Carried]]]:
        """Find every claim and set-aside in a newer draft; those lost before, from where they stood last."""
        spans = [placed.span for placed in case.claims]
        spans += [Span(row.start, row.end) for row in case.set_asides]
        from factcheck.text import anchor

        found = anchor.carry(case.draft.text, draft.text, spans)
        carried = {placed.id: one for placed, one in zip(case.claims, found, strict=False)}
        asides = list(zip(case.set_asides, found[len(case.claims) :], strict=True))
        lost: defaultdict[str, list[Placement]] = defaultdict(list)
        for placed in case.orphans:
            last = next(
                (row for row in self._library.placements_of(placed.id) if row.status is not Status.ORPHANED),
                None,
            )
            carried[placed.id] = Carried(None, None, Status.ORPHANED, 0.0)
            if last is not None:
                lost[last.draft].append(last)
        for key, rows in lost.items():
            text = self._library.draft(key).text
            again = anchor.carry(text, draft.text, [Span(row.start, row.end) for row in rows])
            carried |= {row.claim: one for row, one in zip(rows, again, strict=True)}
        return carried, asides


def _span(found: Carried) -> Span | None:
    return None if found.start is None or found.end is None else Span(found.start, found.end)


def _carry_claim(operation: Operation, draft: Draft, placed: PlacedClaim, found: Carried) -> None:
    span = _span(found)
    if span is None:
        old = placed.placement
        operation.insert(
            replace(old, id=str(uuid4()), draft=draft.id, start=0, end=0, status=Status.ORPHANED, remark="")
        )
        return
    place = placement(draft, placed.id, span, status=found.status)
    operation.insert(replace(place, remark=found.remark))
    if place.exact == placed.text:
        _shift_details(operation, placed, span.start - placed.span.start)
    else:
        _renew_details(operation, draft, placed, span)
    if found.status is Status.CHANGED:
        former = placed.claim.verdict or placed.claim.former_verdict
        operation.update(Claim, placed.id, verdict=None, former_verdict=former)


def _shift_details(operation: Operation, placed: PlacedClaim, by: int) -> None:
    if by:
        for detail in placed.details:
            operation.update(ClaimDetail, detail.id, start=detail.start + by, end=detail.end + by)


def _renew_details(operation: Operation, draft: Draft, placed: PlacedClaim, span: Span) -> None:
    """Find the details of the new wording; those whose words stayed keep their ticks."""
    described = describe(draft, span)
    for detail in placed.details:
        operation.delete(ClaimDetail, detail.id)
    for row in detail_rows(draft, placed.id, described, placed.details):
        operation.insert(row)
    operation.update(Claim, placed.id, risks=described.risks)


def _carry_aside(operation: Operation, draft: Draft, row: SetAside, found: Carried) -> Span | None:
    """Keep a set-aside whose words stayed; changed words are proposed anew, in case they now state a fact."""
    span = _span(found)
    if span is None or found.status is Status.CHANGED:
        return None
    exact = draft.text[span.start : span.end]
    operation.insert(
        replace(row, id=str(uuid4()), draft=draft.id, start=span.start, end=span.end, exact=exact)
    )
    return span


def _propose_rest(operation: Operation, draft: Draft, taken: Sequence[Span]) -> int:
    """Propose what no claim and no set-aside covers; return how many claims are new."""
    from factcheck.text import claims

    proposal = claims.propose(draft)
    union = _union(taken)
    new = 0
    for proposed in proposal.claims:
        for span in _uncovered(draft.text, Span(proposed.start, proposed.end), union):
            whole = (span.start, span.end) == (proposed.start, proposed.end)
            found: ProposedClaim = proposed if whole else describe(draft, span)
            for row in placed_rows(draft, found, proposed_by_program=True):
                operation.insert(row)
            new += 1
    for aside in proposal.set_aside:
        for span in _uncovered(draft.text, Span(aside.start, aside.end), union):
            exact = draft.text[span.start : span.end]
            operation.insert(
                SetAside(
                    str(uuid4()), draft.article, draft.id, span.start, span.end, exact, aside.reason, True
                )
            )
    return new


def _union(spans: Iterable[Span]) -> list[Span]:
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged


def _uncovered(text: str, span: Span, union: Sequence[Span]) -> list[Span]:
    """Return the parts of a span that hold words and that the union leaves free."""
    free, start = [], span.start
    for cover in union:
        if cover.end <= start or cover.start >= span.end:
            continue
        free.append(Span(start, max(start, cover.start)))
        start = max(start, cover.end)
    free.append(Span(start, max(start, span.end)))
    rests = [trimmed_rest(text, rest) for rest in free]
    if len(free) == 1 and free[0] == span:
        return [span]
    return [rest for rest in rests if rest is not None]


def _revision(draft: Draft, case: Case, carried: dict[str, Carried], new: int) -> Revision:
    count = {status: sum(found.status is status for found in carried.values()) for status in Status}
    return Revision(
        draft=draft.number,
        placed=count[Status.PLACED],
        moved=count[Status.MOVED],
        changed=count[Status.CHANGED],
        orphaned=count[Status.ORPHANED],
        new=new,
        returned=sum(_span(carried[placed.id]) is not None for placed in case.orphans),
    )
