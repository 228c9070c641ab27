"""Marking the article: claims made, resized, split, merged, set aside and taken back."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from enum import StrEnum
from typing import Any, Literal

from msgspec.structs import replace

from factcheck.case.setting_aside import Effect, effect
from factcheck.desk.criticisms import hand_over
from factcheck.desk.stretches import (
    add_claim,
    add_details,
    add_set_aside,
    current_as,
    describe,
    placement,
    statements,
    trimmed,
    uncover,
)
from factcheck.errors import NotFoundError, UserError
from factcheck.library import Library, Operation
from factcheck.models import (
    FURNITURE,
    Answer,
    Article,
    ArticleId,
    Case,
    Claim,
    ClaimDetail,
    ClaimId,
    Draft,
    DraftId,
    Erratum,
    EventKind,
    EvidenceId,
    Lookup,
    Opinion,
    PlacedClaim,
    Placement,
    ProposedClaim,
    Query,
    Role,
    Scale,
    SetAside,
    SetAsideId,
    SetAsideReason,
    Span,
    Status,
    Working,
    WorkState,
)


class By(StrEnum):
    """By how much a claim grows or shrinks."""

    WORD = "word"
    SENTENCE = "sentence"


class Edge(StrEnum):
    """Which end of a claim moves."""

    START = "start"
    END = "end"


_EDGES: dict[Edge, Literal["start", "end"]] = {Edge.START: "start", Edge.END: "end"}

_OF_BOTH_HALVES = ("flagged", "assigned", "as_of", "due")
_LEFT_TO_DO = (WorkState.WAITING, WorkState.SECOND_READ, WorkState.OPEN, WorkState.DONE)
"""The work states, what is most urgent first: of two claims in one that is what is left to do."""
_GOES_ALONG: tuple[type[Any], ...] = (Lookup, Working, Answer, Query, Opinion, Erratum)
"""What was noted on a claim, beside its sources, and stays when the claim becomes part of another."""


class Marking:
    """The claims and set-asides of an article's current draft."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def mark(self, draft: DraftId, start: int, end: int) -> ClaimId:
        """Make a claim of a stretch of a draft, trimmed to whole words, and return its id.

        The very same stretch is not marked twice: its claim is returned. Text set aside under
        the selection is taken back. Raises UserError where the selection holds no word, or where
        a newer draft has come in.
        """
        with self._library.operation(EventKind.CLAIM_MARKED, self._article(draft)) as operation:
            current = current_as(self._library, draft)
            span = _trimmed(current, Span(start, end))
            for place in self._library.read.placements(draft):
                if (place.start, place.end) == (span.start, span.end) and place.status is not Status.ORPHANED:
                    return place.claim
            uncover(self._library, operation, current, span)
            return add_claim(operation, current, self._describe(current, span))

    def mark_quote(self, article: ArticleId, quote: str, nth: int = 1) -> ClaimId:
        """Mark the nth place where these words stand in the article; returns the claim's id."""
        draft = self._library.read.current_draft(article)
        start = -1
        for _ in range(nth):
            start = draft.text.find(quote, start + 1)
            if start < 0 or not quote.strip():
                raise NotFoundError(
                    "These words do not stand {count} times in the article: “{quote}”.",
                    one="These words do not stand in the article: “{quote}”.",
                    count=nth,
                    quote=quote,
                )
        return self.mark(draft.id, start, start + len(quote))

    def article_of(self, claim: ClaimId) -> ArticleId:
        """Return the id of the article that a claim belongs to."""
        return self._library.read.one(Claim, claim).article

    def resize(self, claim: ClaimId, draft: DraftId, start: int, end: int) -> None:
        """Let a claim stand at another stretch of a draft; ticks stay on the details that it keeps.

        Raises UserError where the stretch holds no word, or where a newer draft has come in.
        """
        with self._resizing(claim) as (operation, placed, current):
            current_as(self._library, draft)
            self._resize(operation, placed, current, _trimmed(current, Span(start, end)))

    def grow(self, claim: ClaimId, edge: Edge, by: By) -> None:
        """Move one end of a claim outwards by a word or a sentence, within the article."""
        from factcheck.text import edges

        grow = edges.grow_word if by is By.WORD else edges.grow_sentence
        with self._resizing(claim) as (operation, placed, draft):
            bounds = _block_at(draft, placed.span, edge)
            span = grow(draft.text, placed.span, _EDGES[edge], bounds)
            self._resize(operation, placed, draft, span)

    def shrink(self, claim: ClaimId, edge: Edge, by: By) -> None:
        """Move one end of a claim inwards by a word or a sentence; a word always stays."""
        from factcheck.text import edges

        shrink = edges.shrink_word if by is By.WORD else edges.shrink_sentence
        with self._resizing(claim) as (operation, placed, draft):
            self._resize(operation, placed, draft, shrink(draft.text, placed.span, _EDGES[edge]))

    def split(self, claim: ClaimId, draft: DraftId, position: int) -> tuple[ClaimId, ClaimId]:
        """Split a claim at a place in a draft and return both ids; the first keeps its own.

        Both halves rest on the same sources. A verdict that asks for no correction holds for
        both; any other is taken off, since it may be true of one half alone.
        """
        from factcheck.text import edges

        with self._on_claim(EventKind.CLAIM_SPLIT, claim) as (operation, placed, current):
            current_as(self._library, draft)
            halves = edges.split_at(current.text, placed.span, position)
            if halves is None:
                raise UserError("Put the cursor between two words of the claim to split it there.")
            ids = self._divide(operation, placed, current, list(halves))
            return ids[0], ids[1]

    def parts(self, draft: Draft, placed: PlacedClaim) -> list[Span]:
        """Return the statements that a claim seems to hold, or nothing where it holds one."""
        return [] if placed.is_on_picture else statements(draft, placed.span)

    def take_parts(self, claim: ClaimId) -> list[ClaimId]:
        """Split a claim into the statements it seems to hold; one step to undo."""
        with self._on_claim(EventKind.CLAIM_SPLIT, claim) as (operation, placed, draft):
            spans = statements(draft, placed.span)
            if len(spans) < 2:
                raise UserError("This claim seems to hold a single statement.")
            return self._divide(operation, placed, draft, spans)

    def merge(self, claim: ClaimId) -> ClaimId:
        """Merge a claim with the next one in the article; returns the id that remains.

        Everything attached to either is kept: sources and notes join, and the verdict stays
        where both had the same. Raises UserError where a byline or page clutter stands between them.
        """
        with self._on_claim(EventKind.CLAIMS_MERGED, claim) as (operation, placed, draft):
            after = self._next(placed, draft)
            if _has_furniture(draft, placed.span.end, after.span.start):
                raise UserError(
                    "A byline or page clutter, which is no statement, stands between this claim and the next."
                )
            span = Span(min(placed.span.start, after.span.start), max(placed.span.end, after.span.end))
            uncover(self._library, operation, draft, span)
            joined = self._join(operation, placed, after)
            _move(operation, draft, joined, self._describe(draft, span), ticked=after.details)
        return claim

    def delete(self, claim: ClaimId) -> None:
        """Delete a claim; its words become undecided."""
        with self._library.operation(EventKind.CLAIM_DELETED, self.article_of(claim)) as operation:
            operation.delete(Claim, claim)

    def set_aside(
        self, draft: DraftId, start: int, end: int, reason: SetAsideReason = SetAsideReason.NO_FACT
    ) -> SetAsideId:
        """Decide that a stretch of a draft holds no fact and return the first set-aside's id.

        What that does to the claims on it tells ``factcheck.case.setting_aside``. Raises UserError where
        the stretch holds no word, is the middle of a claim's sentence or all of a claim that was worked
        on, or where a newer draft has come in.
        """
        with self._library.operation(EventKind.SET_ASIDE, self._article(draft)) as operation:
            current = current_as(self._library, draft)
            span = _trimmed(current, Span(start, end))
            case = self._library.read.case(current.article)
            found = effect(case, span)
            self._refuse(case, found)
            for placed in found.gone:
                operation.delete(Claim, placed.id)
            for placed, left in found.shortened:
                _move(operation, current, placed, self._describe(current, left))
            for placed, first, second in found.split:
                self._divide(operation, placed, current, [first, second])
            uncover(self._library, operation, current, span)
            made = [add_set_aside(operation, current, rest, reason) for rest in found.rest]
        return made[0]

    def _refuse(self, case: Case, found: Effect) -> None:
        """Raise UserError where words cannot be set aside, with what can be done instead."""
        numbers = case.numbers()
        if found.refused is not None:
            raise UserError(
                "These words stand in the middle of claim {number}: set aside one end of it or a whole "
                "sentence, or split the claim there first.",
                number=numbers[found.refused.id],
            )
        if not found.rest:
            raise UserError(
                "Claim {number} was worked on: to set it aside, choose the claim itself.",
                number=numbers[found.kept[0].id],
            )

    def set_claim_aside(self, claim: ClaimId, reason: SetAsideReason = SetAsideReason.NO_FACT) -> SetAsideId:
        """Turn a claim into a set-aside and return its id."""
        with self._on_claim(EventKind.SET_ASIDE, claim) as (operation, placed, draft):
            operation.delete(Claim, claim)
            uncover(self._library, operation, draft, placed.span)
            return add_set_aside(operation, draft, placed.span, reason)

    def take_back(self, set_aside: SetAsideId) -> ClaimId:
        """Take a set-aside back: its text becomes a claim, whose id is returned."""
        article = self._library.read.one(SetAside, set_aside).article
        with self._library.operation(EventKind.TAKEN_BACK, article) as operation:
            row = self._library.read.one(SetAside, set_aside)
            draft = current_as(self._library, row.draft)
            operation.delete(SetAside, set_aside)
            return add_claim(operation, draft, self._describe(draft, Span(row.start, row.end)))

    @contextmanager
    def _on_claim(self, kind: EventKind, claim: ClaimId) -> Iterator[tuple[Operation, PlacedClaim, Draft]]:
        """Open a step on a claim that stands in the current draft, and read it inside the step.

        So two programs that split, merge or resize at once never work on what the other has changed.
        """
        with self._library.operation(kind, self.article_of(claim)) as operation:
            placed = self._library.read.placed(claim)
            if placed.placement.status is Status.ORPHANED:
                raise UserError("This claim has no place in the current draft.")
            if placed.is_on_picture:
                raise UserError(
                    "This claim rests on a picture and has no words in the article: mark another region or"
                    " change its statement instead."
                )
            yield operation, placed, self._library.read.one(Draft, placed.placement.draft)

    def _resizing(self, claim: ClaimId) -> AbstractContextManager[tuple[Operation, PlacedClaim, Draft]]:
        return self._on_claim(EventKind.CLAIM_RESIZED, claim)

    def _article(self, draft: DraftId) -> ArticleId:
        return self._library.read.one(Draft, draft).article

    def _describe(self, draft: Draft, span: Span) -> ProposedClaim:
        return describe(draft, span, self._library.read.one(Article, draft.article).published)

    def _resize(self, operation: Operation, placed: PlacedClaim, draft: Draft, span: Span) -> None:
        if span != placed.span:
            uncover(self._library, operation, draft, span)
            _move(operation, draft, placed, self._describe(draft, span))

    def _divide(
        self, operation: Operation, placed: PlacedClaim, draft: Draft, spans: list[Span]
    ) -> list[ClaimId]:
        verdict = self._library.read.one(Scale, self._library.read.one(Article, draft.article).scale).verdict(
            placed.claim.verdict
        )
        # Two halves of what is right are right; of what is wrong, one half may well be right.
        kept = placed.claim.verdict if verdict and not verdict.needs_correction else None
        _move(operation, draft, placed, self._describe(draft, spans[0]))
        operation.update(Claim, placed.id, verdict=kept)
        return [placed.id, *(self._copy(operation, placed, draft, span, kept) for span in spans[1:])]

    def _copy(
        self, operation: Operation, placed: PlacedClaim, draft: Draft, span: Span, verdict: str | None
    ) -> ClaimId:
        """Make a claim of one part, resting on the same sources and with the same ticks."""
        claim = add_claim(operation, draft, self._describe(draft, span), ticked=placed.details)
        kept = {name: getattr(placed.claim, name) for name in _OF_BOTH_HALVES}
        operation.update(Claim, claim, verdict=verdict, **kept)
        for evidence in placed.evidence:
            operation.insert(replace(evidence, id=EvidenceId(operation.new_id()), claim=claim))
        return claim

    def _next(self, placed: PlacedClaim, draft: Draft) -> PlacedClaim:
        order = [each for each in self._library.read.case(draft.article).claims if not each.is_on_picture]
        index = next(index for index, other in enumerate(order) if other.id == placed.id)
        if index + 1 == len(order):
            raise UserError("This is the last claim of the article; there is none after it to merge with.")
        return order[index + 1]

    def _hand_over(self, operation: Operation, second: ClaimId, first: ClaimId) -> None:
        """Give a claim everything of another that was noted beside its sources."""
        for kind in _GOES_ALONG:
            for row in self._library.read.records(kind, "WHERE t.claim = ?", (second,)):
                operation.update(kind, row.id, claim=first)
        hand_over(self._library, operation, second, first)

    def _join(self, operation: Operation, first: PlacedClaim, second: PlacedClaim) -> PlacedClaim:
        """Give the first claim all that the second has, delete the second, and return the first."""
        self._hand_over(operation, second.id, first.id)
        present = {(row.source, row.stance, row.passage, row.locator) for row in first.evidence}
        for rests in second.evidence:
            if (rests.source, rests.stance, rests.passage, rests.locator) not in present:
                operation.insert(replace(rests, id=EvidenceId(operation.new_id()), claim=first.id))
        one, two = first.claim, second.claim
        # First, since notes and sources of both go into one and the second's own must not stand twice.
        operation.delete(Claim, two.id)
        operation.update(
            Claim,
            one.id,
            verdict=one.verdict if one.verdict == two.verdict else None,
            note=_joined(one.note, two.note),
            legal_note=_joined(one.legal_note, two.legal_note),
            ruling=_joined(one.ruling, two.ruling),
            correction=_joined(one.correction, two.correction, " "),
            flagged=one.flagged or two.flagged,
            speaker=one.speaker or two.speaker,
            assigned=one.assigned or two.assigned,
            work_state=min(one.work_state, two.work_state, key=_LEFT_TO_DO.index),
            waiting_on=one.waiting_on or two.waiting_on,
            # Of two days the earlier: up to the later one only a part of it was found to hold.
            as_of=min(filter(None, (one.as_of, two.as_of)), default=""),
            due=min(filter(None, (one.due, two.due)), default=""),
            dismissed=tuple(dict.fromkeys((*one.dismissed, *two.dismissed))),
        )
        return self._library.read.placed(one.id)


def _block_at(draft: Draft, span: Span, edge: Edge) -> Span:
    """Return the block that holds the end which is to move."""
    place = span.start if edge is Edge.START else span.end - 1
    # The last character: the end itself may be the next block's beginning.
    block = next((block for block in draft.blocks if block.start <= place < block.end), None)
    return Span(block.start, block.end) if block else span


def _has_furniture(draft: Draft, start: int, end: int) -> bool:
    """Tell whether a block of what is no statement lies within a stretch, the number of a list apart."""
    furniture = (block for block in draft.blocks if block.role in FURNITURE - {Role.NUMBER})
    return any(start <= block.start and block.end <= end for block in furniture)


def _trimmed(draft: Draft, span: Span) -> Span:
    inside = Span(max(span.start, 0), max(span.end, 0))
    whole = trimmed(draft.text, inside)
    if whole is None:
        raise UserError("Select some words of the article first.")
    return whole


def _move(
    operation: Operation,
    draft: Draft,
    placed: PlacedClaim,
    described: ProposedClaim,
    ticked: tuple[ClaimDetail, ...] = (),
) -> None:
    """Give a claim another stretch: placement, details and risks follow, ticks and speaker stay."""
    place = placement(placed.placement.id, draft, placed.id, Span(described.start, described.end))
    columns = ("start", "end", "exact", "prefix", "suffix", "status", "difference")
    operation.update(Placement, place.id, **{name: getattr(place, name) for name in columns})
    for detail in placed.details:
        operation.delete(ClaimDetail, detail.id)
    add_details(operation, draft.text, placed.id, described, (*placed.details, *ticked))
    speaker = placed.claim.speaker or described.speaker
    operation.update(Claim, placed.id, risks=described.risks, speaker=speaker, proposed=False)


def _joined(first: str, second: str, between: str = "\n") -> str:
    return between.join(part for part in (first, second) if part)
