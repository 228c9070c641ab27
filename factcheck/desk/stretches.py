"""What a stretch of a draft becomes: a claim with its placement and details, or a set-aside."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from uuid import NAMESPACE_URL, uuid5

from msgspec.structs import replace

from factcheck.errors import UserError
from factcheck.library import Library, Operation
from factcheck.models import (
    Block,
    Claim,
    ClaimDetail,
    ClaimId,
    DetailId,
    Draft,
    DraftId,
    Picture,
    Placement,
    PlacementId,
    ProposedClaim,
    Region,
    Role,
    SetAside,
    SetAsideId,
    SetAsideReason,
    Span,
    Status,
)
from factcheck.text.style import plain

# The text engine compiles many patterns, which takes a good part of the time to start; opening an
# article and walking its claims need none of them, so they are imported where they are used.

CONTEXT = 32
"""Code points of text kept on either side of a placement."""


def placement(
    id: PlacementId, draft: Draft, claim: ClaimId, span: Span, *, status: Status = Status.PLACED
) -> Placement:
    """Return where a claim stands in a draft, with its wording and surroundings."""
    return Placement(
        id=id,
        claim=claim,
        draft=draft.id,
        start=span.start,
        end=span.end,
        exact=draft.text[span.start : span.end],
        prefix=draft.text[max(0, span.start - CONTEXT) : span.start],
        suffix=draft.text[span.end : span.end + CONTEXT],
        status=status,
    )


def placement_id(claim: ClaimId, draft: DraftId) -> PlacementId:
    """Return the id of a claim's place in a draft: the same wherever it is given one."""
    # Two desks may place a claim at once: with one id that is one row, whose values are merged.
    return PlacementId(str(uuid5(NAMESPACE_URL, f"{claim}/{draft}")))


def add_claim(
    operation: Operation,
    draft: Draft,
    proposed: ProposedClaim,
    *,
    by_program: bool = False,
    ticked: Iterable[ClaimDetail] = (),
) -> ClaimId:
    """Add a claim with its placement and details, and return its id."""
    claim = Claim(
        id=ClaimId(operation.new_id()),
        article=draft.article,
        draft=draft.id,
        speaker=proposed.speaker,
        risks=proposed.risks,
        proposed=by_program,
        created=operation.now,
    )
    operation.insert(claim)
    operation.insert(
        placement(placement_id(claim.id, draft.id), draft, claim.id, Span(proposed.start, proposed.end))
    )
    add_details(operation, draft.text, claim.id, proposed, ticked)
    return claim.id


def add_claim_on_picture(
    operation: Operation,
    draft: Draft,
    picture: Picture,
    regions: tuple[Region, ...],
    statement: str,
    published: str,
) -> ClaimId:
    """Add a claim that rests on regions of a picture, with the details of its statement."""
    found = describe_statement(draft, picture.at, statement, published)
    claim = Claim(
        id=ClaimId(operation.new_id()),
        article=draft.article,
        draft=draft.id,
        risks=found.risks,
        created=operation.now,
    )
    operation.insert(claim)
    place = placement_on(picture, placement_id(claim.id, draft.id), claim.id, regions, statement)
    operation.insert(place)
    add_details(operation, statement, claim.id, found, offset=picture.at)
    return claim.id


def placement_on(
    picture: Picture, id: PlacementId, claim: ClaimId, regions: tuple[Region, ...], statement: str
) -> Placement:
    """Return where a claim stands that rests on a picture: without a width, where the picture does."""
    return Placement(
        id=id,
        claim=claim,
        draft=picture.draft,
        start=picture.at,
        end=picture.at,
        exact=statement,
        picture=picture.id,
        regions=regions,
    )


def add_details(
    operation: Operation,
    text: str,
    claim: ClaimId,
    proposed: ProposedClaim,
    kept: Iterable[ClaimDetail] = (),
    *,
    offset: int = 0,
) -> None:
    """Add the details of a claim's wording; what was ticked before stays ticked.

    The text is the draft's, or a statement that is typed, whose details count on from an offset.

    A detail counts as the same when its kind and its words are, as often as they were ticked; the
    style of quotation marks, dashes and white space makes no other words.
    """
    ticked = Counter((detail.kind, plain(detail.text)) for detail in kept if detail.ticked)
    for found in proposed.details:
        wording = text[found.start - offset : found.end - offset]
        words = plain(wording)
        was_ticked = ticked[found.kind, words] > 0
        if was_ticked:
            ticked[found.kind, words] -= 1
        operation.insert(
            ClaimDetail(
                id=DetailId(operation.new_id()),
                claim=claim,
                kind=found.kind,
                start=found.start,
                end=found.end,
                text=wording,
                normal=found.normal,
                ticked=was_ticked,
            )
        )


def add_set_aside(
    operation: Operation, draft: Draft, span: Span, reason: SetAsideReason, *, by_program: bool = False
) -> SetAsideId:
    """Set a stretch of a draft aside and return the set-aside's id."""
    row = SetAside(
        id=SetAsideId(operation.new_id()),
        article=draft.article,
        draft=draft.id,
        start=span.start,
        end=span.end,
        exact=draft.text[span.start : span.end],
        reason=reason,
        proposed=by_program,
    )
    operation.insert(row)
    return row.id


def uncover(library: Library, operation: Operation, draft: Draft, span: Span) -> None:
    """Cut a stretch out of the set-asides under it; what they hold beside it stays set aside."""
    for row in library.read.set_asides(draft.id):
        aside = Span(row.start, row.end)
        if not aside.overlaps(span):
            continue
        operation.delete(SetAside, row.id)
        for rest in (Span(aside.start, span.start), Span(span.end, aside.end)):
            kept = trimmed_rest(draft.text, rest)
            if kept is not None:
                add_set_aside(operation, draft, kept, row.reason)


def current_as(library: Library, draft: DraftId) -> Draft:
    """Return the draft that offsets name, having made sure that no newer one has come in; else UserError."""
    current = library.read.current_draft(library.read.one(Draft, draft).article)
    if current.id != draft:
        raise UserError(
            "Draft {number} has come in meanwhile: select the words again in it.", number=current.number
        )
    return current


def describe(draft: Draft, span: Span, published: str) -> ProposedClaim:
    """Say what can be known of a stretch that a person has marked: speaker, details, risks.

    The article's publication date settles what «on Tuesday» and «last year» mean; empty if unknown.
    """
    from factcheck.text import claims

    return claims.describe(draft, span, published=published, language=draft.language)


def describe_statement(draft: Draft, at: int, statement: str, published: str) -> ProposedClaim:
    """Say what can be known of a statement that rests on a picture: its details count on from its place."""
    from factcheck.text import claims

    alone = replace(draft, text=statement, blocks=(Block(Role.BODY, 0, len(statement)),))
    found = claims.describe(alone, Span(0, len(statement)), published=published, language=draft.language)
    details = tuple(replace(each, start=each.start + at, end=each.end + at) for each in found.details)
    return replace(found, start=at, end=at, details=details)


def trimmed(text: str, span: Span) -> Span | None:
    """Return a selection as whole words without stray punctuation, or None where no word is left."""
    from factcheck.text import edges

    return edges.trim(text, edges.snap(text, span))


def trimmed_rest(text: str, span: Span) -> Span | None:
    """Return what is left of a stretch without stray punctuation, or None where nothing is."""
    from factcheck.text import edges

    return edges.trim(text, span) if span.start < span.end else None


def statements(draft: Draft, span: Span) -> list[Span]:
    """Return the statements that a stretch seems to hold, or nothing where it holds one."""
    from factcheck.text.claims import parts
    from factcheck.text.recognition import language_at

    language = language_at(draft.text, draft.blocks, span.start, draft.language)
    return parts.find(draft.text, span.start, span.end, language=language)
