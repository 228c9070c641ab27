"""Writing what a newer draft does to an article, inside one operation.

A newer draft never loses work: each claim gets its placement in it, as placed, moved, changed
or orphaned; a verdict whose wording changed is taken off and kept as the former verdict.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from factcheck.case.claims import is_lost
from factcheck.desk.newer_draft.carrying import span_of
from factcheck.desk.newer_draft.preparing import Prepared
from factcheck.desk.stretches import (
    add_claim,
    add_details,
    add_set_aside,
    placement,
    placement_id,
    placement_on,
)
from factcheck.library import Operation
from factcheck.models import (
    Carried,
    Case,
    Claim,
    ClaimDetail,
    ClaimId,
    Difference,
    Draft,
    Picture,
    PlacedClaim,
    Placement,
    ProposedClaim,
    Span,
    Status,
    WorkState,
)
from factcheck.sentences import Sentence, say

CUT = "Cut"
"""The ruling of a claim whose words were cut, where the checker wrote no other."""


class Revision(Struct, frozen=True):
    """What a newer draft did to the claims, in counts."""

    draft: int
    placed: int
    moved: int
    changed: int
    orphaned: int
    new: int
    returned: int = 0
    """Claims that an earlier draft had lost and this one brought back; counted in the others too."""


def summary(revision: Revision) -> Sentence:
    """Say in one line what a newer draft did to the claims."""
    said = say(
        "{placed} placed, {moved} moved, {changed} changed, {orphaned} orphaned, {new}",
        placed=revision.placed,
        moved=revision.moved,
        changed=revision.changed,
        orphaned=revision.orphaned,
        new=say("{count} new claims", one="{count} new claim", count=revision.new),
    )
    return say("{said}, {count} came back", said=said, count=revision.returned) if revision.returned else said


def write_claims(
    operation: Operation, prepared: Prepared, draft: Draft, pictures: Sequence[Picture], case: Case
) -> Revision:
    """Write where each claim stands in a draft that was just added, and what is proposed anew.

    A proposal that nobody has touched goes where a lost claim has come back in its place.
    """
    leaving = prepared.giving_way(case)
    for placed in (*case.claims, *case.orphans):
        if placed.id in leaving:
            operation.delete(Claim, placed.id)
        else:
            _carry_claim(operation, prepared, draft, pictures, placed)
    _add_rest(operation, prepared, draft)
    return _revision(prepared, case, leaving)


def write_place(
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
    place = placement(placement_id(placed.id, draft.id), draft, placed.id, span, status=found.status)
    operation.insert(replace(place, difference=found.difference))
    _settle_claim(operation, draft, placed, found, described, span.start - moved_from)


def _settle_claim(
    operation: Operation,
    draft: Draft,
    placed: PlacedClaim,
    found: Carried,
    described: ProposedClaim | None,
    by: int,
) -> None:
    """Give a claim that has a place the details of it, and open again what has to be looked at."""
    if described is None:
        _shift_details(operation, placed, by)
    else:
        _renew_details(operation, draft, placed, described)
    if found.status is Status.CHANGED and placed.claim.verdict is not None:
        operation.update(Claim, placed.id, verdict=None, former_verdict=placed.claim.verdict)
    # It was closed as cut, and is there again.
    if is_lost(placed) and placed.claim.work_state is WorkState.DONE:
        ruling = "" if placed.claim.ruling == CUT else placed.claim.ruling
        operation.update(Claim, placed.id, work_state=WorkState.OPEN, ruling=ruling)


def _carry_claim(
    operation: Operation, prepared: Prepared, draft: Draft, pictures: Sequence[Picture], placed: PlacedClaim
) -> None:
    """Write where a claim stands in the newer draft, and what that does to its check."""
    found = prepared.carried.claims[placed.id]
    if span_of(found) is None:
        _lose(operation, draft, placed)
        return
    last = prepared.before.last.get(placed.id)
    moved_from = placed.span.start if last is None else last.start
    if placed.id in prepared.carried.pictures:
        picture = pictures[prepared.carried.pictures[placed.id]]
        write_on_picture(operation, draft, picture, placed, last or placed.placement)
        _settle_claim(operation, draft, placed, found, None, picture.at - moved_from)
        return
    write_place(operation, draft, placed, found, prepared.described.get(placed.id), moved_from)
    if placed.id in prepared.carried.restored and placed.claim.verdict is None:
        operation.update(Claim, placed.id, verdict=placed.claim.former_verdict, former_verdict=None)


def write_on_picture(
    operation: Operation, draft: Draft, picture: Picture, placed: PlacedClaim, last: Placement
) -> None:
    """Write a claim's place on a picture that the draft has too: its regions and its statement stay."""
    key = placement_id(placed.id, draft.id)
    operation.insert(placement_on(picture, key, placed.id, last.regions, last.exact))


def _lose(operation: Operation, draft: Draft, placed: PlacedClaim) -> None:
    """Keep a claim without a place; one that was done before is open again, since it needs a decision."""
    lost = replace(
        placed.placement,
        id=placement_id(placed.id, draft.id),
        draft=draft.id,
        start=0,
        end=0,
        status=Status.ORPHANED,
        difference=Difference.NONE,
    )
    operation.insert(lost)
    if not is_lost(placed) and placed.claim.work_state is WorkState.DONE:
        operation.update(Claim, placed.id, work_state=WorkState.OPEN)


def _shift_details(operation: Operation, placed: PlacedClaim, by: int) -> None:
    if by:
        for detail in placed.details:
            operation.update(ClaimDetail, detail.id, start=detail.start + by, end=detail.end + by)


def _renew_details(operation: Operation, draft: Draft, placed: PlacedClaim, described: ProposedClaim) -> None:
    """Write the details of the new wording; those whose words stayed keep their ticks."""
    for detail in placed.details:
        operation.delete(ClaimDetail, detail.id)
    add_details(operation, draft.text, placed.id, described, placed.details)
    operation.update(Claim, placed.id, risks=described.risks)


def _add_rest(operation: Operation, prepared: Prepared, draft: Draft) -> None:
    """Write the set-asides that stayed, and what is proposed for the words that nothing takes."""
    for kept, found in prepared.carried.set_asides:
        span = span_of(found)
        if span is not None:
            add_set_aside(operation, draft, span, kept.reason, by_program=kept.proposed)
    for proposed in prepared.rest.claims:
        add_claim(operation, draft, proposed, by_program=True)
    for aside in prepared.rest.set_aside:
        add_set_aside(operation, draft, Span(aside.start, aside.end), aside.reason, by_program=True)


def _revision(prepared: Prepared, case: Case, leaving: frozenset[ClaimId]) -> Revision:
    where = prepared.carried.claims
    counted = [found for claim, found in where.items() if claim not in leaving]
    count = {status: sum(found.status is status for found in counted) for status in Status}
    return Revision(
        draft=prepared.draft.number,
        placed=count[Status.PLACED],
        moved=count[Status.MOVED],
        changed=count[Status.CHANGED],
        orphaned=count[Status.ORPHANED],
        new=len(prepared.rest.claims),
        returned=sum(span_of(where[placed.id]) is not None for placed in case.orphans),
    )
