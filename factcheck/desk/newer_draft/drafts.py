"""The drafts of an article: looking back, taking in a newer one, and settling what it left open."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from factcheck.case.claims import (
    answer_to_correction,
    disposition,
    is_lost,
    is_new,
    is_untouched,
    shown_by_text,
    took_correction,
)
from factcheck.desk.blind import BlindReading
from factcheck.desk.newer_draft.annotations import attach_annotations
from factcheck.desk.newer_draft.before import Before, read_before, wording_before
from factcheck.desk.newer_draft.carrying import same_pictures
from factcheck.desk.newer_draft.preparing import Prepared, prepare
from factcheck.desk.newer_draft.writing import CUT, Revision, write_claims, write_place
from factcheck.desk.readings import add_draft, add_pictures, packed_original
from factcheck.desk.stretches import current_as, describe, trimmed, uncover
from factcheck.errors import UserError
from factcheck.library import Library, Operation
from factcheck.models import (
    Article,
    ArticleId,
    Carried,
    Case,
    Claim,
    ClaimId,
    Difference,
    Disposition,
    Draft,
    DraftId,
    EventKind,
    Evidence,
    PlacedClaim,
    Placement,
    Query,
    QueryId,
    Reading,
    Scale,
    Span,
    Status,
    WorkState,
)
from factcheck.scales import confirming


class Drafts:
    """The drafts of a library's articles."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def all(self, article: ArticleId) -> list[Draft]:
        """Return an article's drafts in the order of their numbers."""
        return self._library.read.drafts(article)

    def case_at(self, draft: DraftId) -> Case:
        """Return an article as its claims stood in one draft, with today's verdicts."""
        return BlindReading(self._library).seen(self._library.read.case_at(draft))

    def places_of(self, claim: ClaimId) -> list[Placement]:
        """Return where a claim stood in each draft, the latest draft first."""
        return self._library.read.placements_of(claim)

    def wording_before(self, claim: ClaimId) -> str:
        """Return the wording that a claim's check was made on, before drafts changed it; empty for none."""
        return wording_before(self._library, claim)

    def before(self, article: ArticleId) -> Before:
        """Return what a newer draft of an article is compared with, to prepare it in another thread."""
        return read_before(self._library, article)

    def revise(self, article: ArticleId, reading: Reading, prepared: Prepared | None = None) -> Revision:
        """Take in a newer draft of an article; one step to undo.

        What was prepared in another thread is used if nothing has moved since. Raises UserError
        where the reading is the current draft to the letter, or empty.
        """
        revision, original = None, packed_original(reading)
        while revision is None:
            prepared = self._prepared(article, reading, prepared)
            with self._library.operation(EventKind.DRAFT_TAKEN_IN, article) as operation:
                case = self._library.read.case(article)
                # Working it out takes seconds, in which another program must not wait for the library.
                if prepared.fits(case):
                    draft = add_draft(operation, original, prepared.draft)
                    pictures = add_pictures(operation, reading, draft.id)
                    revision = write_claims(operation, prepared, draft, pictures, case)
                    attach_annotations(self._library, operation, draft, reading.annotations)
        return revision

    def still_holds(self, claim: ClaimId) -> None:
        """Say that a claim's check holds for the wording it has now; a former verdict is given again.

        A claim that is new with the draft counts as seen. Where the writer took the correction the corrected
        wording is confirmed, and where they chose other words these are recorded as the answer to it.
        Raises UserError where the claim has no place in the current draft.
        """
        with self._on_claim(EventKind.STILL_HOLDS, claim) as (operation, placed):
            if is_lost(placed):
                raise UserError(
                    "This claim has no place in the current draft:"
                    " attach it to a selection or close it as cut."
                )
            if took_correction(placed):
                self._confirm(operation, placed)
                return
            self._record_rewording(operation, placed)
            former = placed.claim.former_verdict
            # Nothing was decided anew, so the step must not say so.
            if placed.placement.status is Status.PLACED and former is None:
                operation.kind = EventKind.CLAIM_SEEN
            if placed.claim.verdict is None and former is not None:
                operation.update(Claim, claim, verdict=former)
            operation.update(Claim, claim, former_verdict=None, proposed=False)
            if placed.placement.status in (Status.CHANGED, Status.MOVED):
                operation.update(
                    Placement, placed.placement.id, status=Status.PLACED, difference=Difference.NONE
                )

    def attach(self, claim: ClaimId, draft: DraftId, start: int, end: int) -> None:
        """Give an orphaned claim a place in the current draft; its history stays with it.

        What the program proposed there anew gives way, and leaves the sources that the writer's
        file gave for it. Raises UserError where the claim has a place, where no word is selected, or
        where the offsets are another draft's.
        """
        with self._on_claim(EventKind.CLAIM_ATTACHED, claim) as (operation, placed):
            if not is_lost(placed):
                raise UserError("This claim stands in the current draft; resize it to give it another place.")
            current = current_as(self._library, draft)
            span = trimmed(current.text, Span(start, end))
            if span is None:
                raise UserError("Select the words of the article that this claim stands for now.")
            same = current.text[span.start : span.end] == placed.text
            found = Carried(span.start, span.end, Status.PLACED if same else Status.CHANGED, 1.0)
            described = describe(current, span, self._library.read.one(Article, current.article).published)
            uncover(self._library, operation, current, span)
            self._take_the_place(operation, current, placed, span)
            # Its orphaned place in this draft has the very id that the new one gets.
            if placed.placement.id:
                operation.delete(Placement, placed.placement.id)
            write_place(operation, current, placed, found, described)

    def close_as_cut(self, claim: ClaimId) -> None:
        """Close an orphaned claim whose words were cut; it stays on record."""
        with self._on_claim(EventKind.CLOSED_AS_CUT, claim) as (operation, placed):
            if not is_lost(placed):
                raise UserError("This claim stands in the current draft, so it was not cut.")
            ruling = placed.claim.ruling or CUT
            operation.update(Claim, claim, work_state=WorkState.DONE, ruling=ruling, proposed=False)

    def _confirm(self, operation: Operation, placed: PlacedClaim) -> None:
        """Give the verdict that confirms a claim, for the wording that its correction asked for."""
        operation.kind = EventKind.CORRECTION_CONFIRMED
        article = self._library.read.one(Article, placed.claim.article)
        verdict = confirming(self._library.read.one(Scale, article.scale))
        key = verdict.key if verdict else placed.claim.verdict
        operation.update(Claim, placed.id, verdict=key, former_verdict=None, proposed=False)
        operation.update(Placement, placed.placement.id, status=Status.PLACED, difference=Difference.NONE)

    def _record_rewording(self, operation: Operation, placed: PlacedClaim) -> None:
        """Record what the writer wrote instead of the correction, unless something else was decided."""
        if (
            shown_by_text(placed) is not Disposition.REWORDED
            or disposition(placed) is not Disposition.REWORDED
        ):
            return
        answer = answer_to_correction(placed)
        if answer is None:
            wording = placed.claim.correction
            answer = Query(QueryId(operation.new_id()), placed.id, correction=wording, created=operation.now)
            operation.insert(answer)
        operation.update(
            Query,
            answer.id,
            disposition=Disposition.REWORDED,
            person=self._library.actor,
            at=operation.now,
            note=f"“{' '.join(placed.text.split())}”",
        )

    def _prepared(self, article: ArticleId, reading: Reading, prepared: Prepared | None) -> Prepared:
        """Return what was prepared, or prepare it anew where claims have moved since."""
        case = self._library.read.case(article)
        if reading.text == case.draft.text and same_pictures(reading.pictures, case.pictures):
            raise UserError("This is the current draft, word for word; there is nothing to carry over.")
        if prepared is None or not prepared.fits(case):
            return prepare(self.before(article), reading)
        return prepared

    @contextmanager
    def _on_claim(self, kind: EventKind, claim: ClaimId) -> Iterator[tuple[Operation, PlacedClaim]]:
        """Open a step on a claim and read it inside the step, so that nobody changes it between."""
        article = self._library.read.one(Claim, claim).article
        with self._library.operation(kind, article) as operation:
            yield operation, self._library.read.placed(claim)

    def _take_the_place(self, operation: Operation, draft: Draft, placed: PlacedClaim, span: Span) -> None:
        """Take over from the new, untouched proposals under a stretch."""
        known = {row.source for row in placed.evidence}
        case = self._library.read.case(draft.article)
        for other in case.claims:
            untouched = is_new(other, draft) and is_untouched(other, case) and not other.is_on_picture
            if not (untouched and span.contains(other.span)):
                continue
            for row in other.evidence:
                if row.source not in known:
                    known.add(row.source)
                    operation.update(Evidence, row.id, claim=placed.id)
            operation.delete(Claim, other.id)
