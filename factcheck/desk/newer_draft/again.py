"""Places claims again where two desks took in a draft each, without knowing of the other's.

Both drafts are kept, and the later one is current. A claim that one of them brought has no place in the
other, and details of claims in both may be those of the earlier one. Both are worked out from the texts,
never merged. What is written depends on the texts alone, its ids too, so two desks that do it at once
write the same.
"""

from __future__ import annotations

from collections import Counter
from uuid import NAMESPACE_URL, uuid5

from msgspec.structs import replace

from factcheck.case.claims import is_untouched
from factcheck.desk.newer_draft.before import read_before
from factcheck.desk.newer_draft.carrying import found_again, same_picture, span_of
from factcheck.desk.newer_draft.writing import write_on_picture
from factcheck.desk.stretches import describe, describe_statement, placement, placement_id
from factcheck.library import Library, Operation
from factcheck.models import (
    ArticleId,
    Carried,
    Case,
    Claim,
    ClaimDetail,
    DetailId,
    DetailKind,
    Difference,
    Draft,
    EventKind,
    Picture,
    PlacedClaim,
    Placement,
    ProposedClaim,
    Span,
    Status,
)
from factcheck.text.style import plain


def place_again(library: Library, article: ArticleId) -> bool:
    """Give each claim a place in the current draft that has none there, and each detail its own.

    Returns whether a step was made of it; where this desk's role allows none, others do it.
    """
    if not library.sharing.may(article, EventKind.CLAIMS_PLACED_AGAIN):
        return False
    case = library.read.case(article)
    if case.signed is not None or case.draft.number == 1 or not _is_needed(case):
        return False
    before = read_before(library, article)
    found = found_again(before, case.draft.text, case.draft.language)
    with library.operation(EventKind.CLAIMS_PLACED_AGAIN, article) as operation:
        if library.read.case(article).draft.id != case.draft.id:
            return False  # another program has taken in a draft just now, and places everything itself
        published = case.article.published
        taken = {placed.span for placed in case.claims if not placed.is_on_picture}
        for placed in case.orphans:
            if not placed.placement.id:
                last = before.last.get(placed.id)
                if placed.id in before.pictures:
                    _place_on_picture(operation, case, placed, last, before.pictures[placed.id])
                else:
                    _place(operation, case, placed, last, found[placed.id], taken)
        for placed in case.claims:
            _fit_details(operation, case.draft, placed, placed.span, published)
    return True


def _is_needed(case: Case) -> bool:
    return any(not placed.placement.id for placed in case.orphans) or any(
        _is_off(detail, case.draft, placed) for placed in case.claims for detail in placed.details
    )


def _is_off(detail: ClaimDetail, draft: Draft, placed: PlacedClaim) -> bool:
    """Tell whether a detail is not where it says: in the draft, or in a statement on a picture."""
    if placed.is_on_picture:
        start = placed.placement.start
        return placed.text[max(detail.start - start, 0) : max(detail.end - start, 0)] != detail.text
    return draft.text[detail.start : detail.end] != detail.text


def _place_on_picture(
    operation: Operation, case: Case, placed: PlacedClaim, last: Placement | None, known: Picture
) -> None:
    """Write where a claim on a picture stands: on the same one, or nowhere."""
    at, place = same_picture(known, case.pictures), last or placed.placement
    if at is None:
        key = placement_id(placed.id, case.draft.id)
        lost = replace(place, id=key, draft=case.draft.id, start=0, end=0, status=Status.ORPHANED)
        operation.insert(replace(lost, claim=placed.id, difference=Difference.NONE))
        return
    picture = case.pictures[at]
    write_on_picture(operation, case.draft, picture, placed, place)
    for detail in placed.details:
        by = picture.at - place.start
        operation.update(ClaimDetail, detail.id, start=detail.start + by, end=detail.end + by)


def _place(
    operation: Operation,
    case: Case,
    placed: PlacedClaim,
    last: Placement | None,
    found: Carried,
    taken: set[Span],
) -> None:
    """Write where a claim stands; a proposal that nobody touched gives way to what stands there already."""
    draft, span = case.draft, span_of(found)
    key = placement_id(placed.id, draft.id)
    if span is not None and span in taken and is_untouched(placed, case):
        operation.delete(Claim, placed.id)
    elif span is None:
        known = last or placed.placement
        lost = replace(known, id=key, draft=draft.id, start=0, end=0, status=Status.ORPHANED)
        operation.insert(replace(lost, claim=placed.id, difference=Difference.NONE))
    else:
        row = placement(key, draft, placed.id, span, status=found.status)
        operation.insert(replace(row, difference=found.difference))
        _fit_details(operation, draft, placed, span, case.article.published)
        if found.status is Status.CHANGED and placed.claim.verdict is not None:
            operation.update(Claim, placed.id, verdict=None, former_verdict=placed.claim.verdict)


def _fit_details(operation: Operation, draft: Draft, placed: PlacedClaim, span: Span, published: str) -> None:
    """Look for the details of a stretch anew where those of the claim are another's; ticks stay by words."""
    if placed.is_on_picture:
        _fit_statement(operation, draft, placed, published)
        return
    if not any(_is_off(each, draft, placed) or not span.contains(_span(each)) for each in placed.details):
        return
    ticked = _dropped(operation, placed)
    _write_details(operation, draft, placed, describe(draft, span, published), draft.text, 0, ticked)


def _fit_statement(operation: Operation, draft: Draft, placed: PlacedClaim, published: str) -> None:
    if any(_is_off(detail, draft, placed) for detail in placed.details):
        ticked = _dropped(operation, placed)
        at = placed.placement.start
        described = describe_statement(draft, at, placed.text, published)
        _write_details(operation, draft, placed, described, placed.text, at, ticked)


def _dropped(operation: Operation, placed: PlacedClaim) -> Counter[tuple[DetailKind, str]]:
    """Take a claim's details out, and return the ticks by words."""
    for detail in placed.details:
        operation.delete(ClaimDetail, detail.id)
    return Counter((detail.kind, plain(detail.text)) for detail in placed.details if detail.ticked)


def _write_details(
    operation: Operation,
    draft: Draft,
    placed: PlacedClaim,
    described: ProposedClaim,
    words_of: str,
    offset: int,
    ticked: Counter[tuple[DetailKind, str]],
) -> None:
    for found in described.details:
        text = words_of[found.start - offset : found.end - offset]
        words = found.kind, plain(text)
        named = f"{placed.id}/{draft.id}/{found.kind}/{found.start}/{found.end}"
        key = DetailId(str(uuid5(NAMESPACE_URL, named)))
        row = ClaimDetail(key, placed.id, found.kind, found.start, found.end, text, found.normal)
        operation.insert(replace(row, ticked=ticked[words] > 0))
        ticked[words] -= 1


def _span(detail: ClaimDetail) -> Span:
    return Span(detail.start, detail.end)
