"""Drafts of an article: taking in a newer one so that it carries the checks, and looking back.

A newer draft never loses work: each claim gets its placement in it, as placed, moved, changed
or orphaned; what was changed is reopened with its former verdict kept beside it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import uuid4

from factcheck.desk.annotating import attach_annotations
from factcheck.desk.revising import Before, Prepared, giving_way, is_untouched, prepare, span_of
from factcheck.desk.setting_aside import uncover
from factcheck.desk.wording import describe, detail_rows, placed_rows, placement, trimmed
from factcheck.errors import UserError
from factcheck.library import Library, Operation
from factcheck.models import (
    Carried,
    Case,
    Claim,
    ClaimDetail,
    Draft,
    Evidence,
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

__all__ = ["Drafts", "Revision", "is_new", "likeness", "needs_a_look", "summary"]

_CUT = "Cut"
"""The ruling of a claim whose words were cut, where the checker wrote no other."""


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

    def wording_before(self, claim: str) -> str:
        """Return the wording that a claim's check was made on, before drafts changed it; empty for none."""
        return _checked([row for row in self._library.placements_of(claim)[1:] if not _is_lost(row)])

    def before(self, article: str) -> Before:
        """Return what a newer draft of an article is compared with, to prepare it in another thread."""
        case = self._library.case(article)
        last: dict[str, Placement] = {}
        checked: dict[str, str] = {}
        for placed in (*case.claims, *case.orphans):
            if placed.placement.status not in (Status.CHANGED, Status.ORPHANED):
                continue
            rows = [row for row in self._library.placements_of(placed.id) if not _is_lost(row)]
            if rows and _is_lost(placed.placement):
                last[placed.id] = rows[0]
            if rows and rows[0].status is Status.CHANGED and not placed.claim.proposed:
                checked[placed.id] = _checked(rows)
        texts = {draft: self._library.draft(draft).text for draft in {row.draft for row in last.values()}}
        return Before(case, last, texts, checked)

    def revise(self, article: str, reading: Reading, prepared: Prepared | None = None) -> Revision:
        """Take in a newer draft of an article; one step to undo.

        What was prepared in another thread is used if nothing has moved since. Raises UserError
        where the reading is the current draft to the letter, or empty.
        """
        case = self._library.case(article)
        if reading.text == case.draft.text:
            raise UserError("This is the current draft, word for word; there is nothing to carry over.")
        if prepared is None or not prepared.fits(case):
            prepared = prepare(self.before(article), reading)
        draft, leaving = prepared.draft, giving_way(case, prepared)
        with self._library.operation("Newer draft taken in", article) as operation:
            operation.keep_file(reading.original, reading.media_type)
            operation.insert(draft)
            for placed in (*case.claims, *case.orphans):
                if placed.id in leaving:
                    operation.delete(Claim, placed.id)
                else:
                    self._carry_claim(operation, prepared, placed)
            _propose(operation, prepared)
            attach_annotations(self._library, operation, draft, reading.annotations)
        return _revision(prepared, case, leaving)

    def still_holds(self, claim: str) -> None:
        """Say that a claim's check holds for the wording it has now; a former verdict is given again.

        A claim that is new with the draft counts as seen. Raises UserError where the claim has no
        place in the current draft.
        """
        placed = self._library.placed(claim)
        if _is_lost(placed.placement):
            raise UserError(
                "This claim has no place in the current draft: attach it to a selection or close it as cut."
            )
        former, settled = placed.claim.former_verdict, placed.placement.status is Status.PLACED
        label = "Claim seen" if settled and former is None else "Still holds"
        with self._library.operation(label, placed.claim.article) as operation:
            if placed.claim.verdict is None and former is not None:
                operation.update(Claim, claim, verdict=former)
            operation.update(Claim, claim, former_verdict=None, proposed=False)
            if placed.placement.status in (Status.CHANGED, Status.MOVED):
                operation.update(Placement, placed.placement.id, status=Status.PLACED, remark="")

    def attach(self, claim: str, start: int, end: int) -> None:
        """Give an orphaned claim a place in the current draft; its history stays with it.

        What the program proposed there anew gives way, and leaves the sources that the writer's
        file gave for it. Raises UserError where the claim has a place, or no word is selected.
        """
        placed = self._library.placed(claim)
        if not _is_lost(placed.placement):
            raise UserError("This claim stands in the current draft; resize it to give it another place.")
        draft = self._library.current_draft(placed.claim.article)
        span = trimmed(draft.text, Span(start, end))
        if span is None:
            raise UserError("Select the words of the article that this claim stands for now.")
        same = draft.text[span.start : span.end] == placed.text
        found = Carried(span.start, span.end, Status.PLACED if same else Status.CHANGED, 1.0)
        described = describe(draft, span)
        with self._library.operation("Claim attached", placed.claim.article) as operation:
            uncover(self._library, operation, draft, span)
            self._take_the_place(operation, draft, placed, span)
            if placed.placement.id:
                operation.delete(Placement, placed.placement.id)
            _write_place(operation, draft, placed, found, described)

    def close_as_cut(self, claim: str) -> None:
        """Close an orphaned claim whose words were cut; it stays on record."""
        placed = self._library.placed(claim)
        if not _is_lost(placed.placement):
            raise UserError("This claim stands in the current draft, so it was not cut.")
        with self._library.operation("Closed as cut", placed.claim.article) as operation:
            ruling = placed.claim.ruling or _CUT
            operation.update(Claim, claim, work_state=WorkState.DONE, ruling=ruling, proposed=False)

    def _carry_claim(self, operation: Operation, prepared: Prepared, placed: PlacedClaim) -> None:
        """Write where a claim stands in the newer draft, and what that does to its check."""
        found, draft = prepared.carried[placed.id], prepared.draft
        if span_of(found) is None:
            _lose(operation, draft, placed)
            return
        last = prepared.before.last.get(placed.id)
        moved_from = placed.span.start if last is None else last.start
        _write_place(operation, draft, placed, found, prepared.described.get(placed.id), moved_from)
        if placed.id in prepared.restored and placed.claim.verdict is None:
            operation.update(Claim, placed.id, verdict=placed.claim.former_verdict, former_verdict=None)

    def _take_the_place(self, operation: Operation, draft: Draft, placed: PlacedClaim, span: Span) -> None:
        """Take over from the new, untouched proposals under a stretch."""
        known = {row.source for row in placed.evidence}
        for other in self._library.case(draft.article).claims:
            if not (is_new(other, draft) and is_untouched(other) and span.contains(other.span)):
                continue
            for row in other.evidence:
                if row.source not in known:
                    known.add(row.source)
                    operation.update(Evidence, row.id, claim=placed.id)
            operation.delete(Claim, other.id)


def _is_lost(place: Placement) -> bool:
    return place.status is Status.ORPHANED


def _checked(rows: list[Placement]) -> str:
    """Return the last wording that was no unsettled change, from rows that begin with the latest."""
    settled = (row.exact for row in rows if row.status is not Status.CHANGED)
    return next(settled, rows[0].exact if rows else "")


def _lose(operation: Operation, draft: Draft, placed: PlacedClaim) -> None:
    """Keep a claim without a place; one that was done before is open again, since it needs a decision."""
    lost = replace(
        placed.placement,
        id=str(uuid4()),
        draft=draft.id,
        start=0,
        end=0,
        status=Status.ORPHANED,
        remark="",
    )
    operation.insert(lost)
    if not _is_lost(placed.placement) and placed.claim.work_state is WorkState.DONE:
        operation.update(Claim, placed.id, work_state=WorkState.OPEN)


def _write_place(
    operation: Operation,
    draft: Draft,
    placed: PlacedClaim,
    found: Carried,
    described: ProposedClaim | None,
    moved_from: int = 0,
) -> None:
    """Write a claim's place; other words bring other details, and reopen its verdict where they say so."""
    span = span_of(found)
    assert span is not None, "only what has a place is written"
    operation.insert(replace(placement(draft, placed.id, span, status=found.status), remark=found.remark))
    if described is None:
        _shift_details(operation, placed, span.start - moved_from)
    else:
        _renew_details(operation, draft, placed, described)
    if found.status is Status.CHANGED and placed.claim.verdict is not None:
        operation.update(Claim, placed.id, verdict=None, former_verdict=placed.claim.verdict)
    if _is_lost(placed.placement) and placed.claim.work_state is WorkState.DONE:
        ruling = "" if placed.claim.ruling == _CUT else placed.claim.ruling
        operation.update(Claim, placed.id, work_state=WorkState.OPEN, ruling=ruling)


def _shift_details(operation: Operation, placed: PlacedClaim, by: int) -> None:
    if by:
        for detail in placed.details:
            operation.update(ClaimDetail, detail.id, start=detail.start + by, end=detail.end + by)


def _renew_details(operation: Operation, draft: Draft, placed: PlacedClaim, described: ProposedClaim) -> None:
    """Write the details of the new wording; those whose words stayed keep their ticks."""
    for detail in placed.details:
        operation.delete(ClaimDetail, detail.id)
    for row in detail_rows(draft, placed.id, described, placed.details):
        operation.insert(row)
    operation.update(Claim, placed.id, risks=described.risks)


def _propose(operation: Operation, prepared: Prepared) -> None:
    """Write the set-asides that stayed, and what is proposed for the words that nothing takes."""
    draft = prepared.draft
    for kept, found in prepared.asides:
        span = span_of(found)
        if span is not None:
            exact = draft.text[span.start : span.end]
            row = replace(kept, draft=draft.id, start=span.start, end=span.end, exact=exact)
            operation.insert(replace(row, id=str(uuid4())))
    for proposed in prepared.claims:
        for new in placed_rows(draft, proposed, proposed_by_program=True):
            operation.insert(new)
    for aside in prepared.set_aside:
        exact = draft.text[aside.start : aside.end]
        operation.insert(
            SetAside(str(uuid4()), draft.article, draft.id, aside.start, aside.end, exact, aside.reason, True)
        )


def _revision(prepared: Prepared, case: Case, leaving: frozenset[str]) -> Revision:
    counted = [found for key, found in prepared.carried.items() if key not in leaving]
    count = {status: sum(found.status is status for found in counted) for status in Status}
    return Revision(
        draft=prepared.draft.number,
        placed=count[Status.PLACED],
        moved=count[Status.MOVED],
        changed=count[Status.CHANGED],
        orphaned=count[Status.ORPHANED],
        new=len(prepared.claims),
        returned=sum(span_of(prepared.carried[placed.id]) is not None for placed in case.orphans),
    )
