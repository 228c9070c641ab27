"""Deciding a claim: verdict, correction, ruling, note, and where the work on it stands."""

from __future__ import annotations

from datetime import date

from factcheck.case.second import HIDDEN
from factcheck.desk.blind import BlindReading
from factcheck.errors import NotFoundError, UserError
from factcheck.library import Library, Operation
from factcheck.models import (
    Article,
    Claim,
    ClaimDetail,
    ClaimId,
    DetailId,
    Difference,
    EventKind,
    Placement,
    Scale,
    Status,
    WorkState,
)

_FLAG = 1000


def weight(claim: Claim) -> int:
    """Return how much an error in a claim would hurt, for sorting; a flag weighs most."""
    from factcheck.text.claims import risks

    return risks.weight(claim.risks) + (_FLAG if claim.flagged else 0)


class Verdicts:
    """The decisions on claims."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._blind = BlindReading(library)

    def set(self, claim: ClaimId, key: str | None) -> None:
        """Give a claim a verdict of its article's scale; None takes the verdict off.

        Raises NotFoundError for a key that the scale does not have.
        """
        self.decide(claim, key)

    def decide(
        self, claim: ClaimId, key: str | None, *, correction: str | None = None, note: str | None = None
    ) -> None:
        """Give a claim its verdict together with a correction and a note, in one step.

        What is None stays. A claim that a newer draft changed or moved has then been looked at.
        Raises NotFoundError for a key that the scale does not have.
        """
        self._blind.refuse(claim)
        article = self._library.read.one(Claim, claim).article
        if key is not None:
            scale = self._library.read.one(Scale, self._library.read.one(Article, article).scale)
            if scale.verdict(key) is None:
                keys = ", ".join(verdict.key for verdict in scale.verdicts)
                raise NotFoundError(
                    "The scale “{scale}” has no verdict “{key}”; it has {keys}.",
                    scale=scale.label,
                    key=key,
                    keys=keys,
                )
        given = {"correction": correction, "note": note}
        columns = {name: value for name, value in given.items() if value is not None}
        with self._library.operation(
            EventKind.VERDICT_SET if key else EventKind.VERDICT_TAKEN_OFF, article
        ) as operation:
            operation.update(Claim, claim, proposed=False, verdict=key, **columns)
            if key is not None:
                self._settle(operation, claim)

    def correct(self, claim: ClaimId, correction: str) -> None:
        """Suggest another wording for a claim."""
        self._write(EventKind.CORRECTION_WRITTEN, claim, typed=True, correction=correction)

    def note(self, claim: ClaimId, note: str) -> None:
        """Write the checker's note on a claim."""
        self._write(EventKind.NOTE_WRITTEN, claim, typed=True, note=note)

    def note_for_lawyer(self, claim: ClaimId, note: str) -> None:
        """Write the legal note on a claim, which stands in the lawyer's packet alone."""
        self._write(EventKind.LEGAL_NOTE_WRITTEN, claim, typed=True, legal_note=note)

    def legal_note(self, claim: ClaimId) -> str:
        """Return the legal note on a claim; raises NotFoundError."""
        return self._library.read.one(Claim, claim).legal_note

    def rule(self, claim: ClaimId, ruling: str) -> None:
        """Write the free-text ruling that stands beside the verdict's label."""
        self._write(EventKind.RULING_WRITTEN, claim, typed=True, ruling=ruling)

    def date(self, claim: ClaimId, as_of: str) -> None:
        """Say as of which date the verdict holds (ISO 8601 date, or empty)."""
        self._write(EventKind.AS_OF_SET, claim, as_of=as_of)

    def set_due(self, claim: ClaimId, day: str) -> None:
        """Say on which day a claim is due again (ISO 8601 date); empty leaves it to the house rule.

        Raises UserError for what is no date.
        """
        day = day.strip()
        try:
            day = date.fromisoformat(day).isoformat() if day else ""
        except ValueError as error:
            raise UserError("“{day}” is no date such as 2026-11-30.", day=day) from error
        self._write(EventKind.DUE_SET, claim, due=day)

    def name_speaker(self, claim: ClaimId, speaker: str) -> None:
        """Say whose words a claim gives."""
        self._write(EventKind.SPEAKER_NAMED, claim, typed=True, speaker=speaker)

    def set_work_state(self, claim: ClaimId, state: WorkState, waiting_on: str = "") -> None:
        """Say where the work stands, and on whom it waits; never changes the verdict."""
        waiting_on = waiting_on.strip() if state is WorkState.WAITING else ""
        self._write(EventKind.WORK_STATE_SET, claim, work_state=state, waiting_on=waiting_on)

    def assign(self, claim: ClaimId, person: str) -> None:
        """Say who is to check a claim; an empty name leaves it to nobody in particular."""
        article = self._library.read.one(Claim, claim).article
        with self._library.operation(EventKind.ASSIGNED, article) as operation:
            operation.update(Claim, claim, assigned=" ".join(person.split()))

    def flag(self, claim: ClaimId, flagged: bool) -> None:
        """Flag a claim as legally risky, or take the flag off."""
        self._write(EventKind.FLAGGED if flagged else EventKind.FLAG_TAKEN_OFF, claim, flagged=flagged)

    def tick(self, detail: DetailId, ticked: bool) -> None:
        """Tick off one detail of a claim as checked, or take the tick back."""
        row = self._library.read.one(ClaimDetail, detail)
        article = self._library.read.one(Claim, row.claim).article
        with self._library.operation(
            EventKind.DETAIL_TICKED if ticked else EventKind.TICK_TAKEN_BACK, article
        ) as operation:
            operation.update(ClaimDetail, detail, ticked=ticked)

    def find(self, prefix: str) -> ClaimId:
        """Return the one claim id that begins with these four or more characters."""
        return self._library.read.find_id(Claim, prefix)

    def _settle(self, operation: Operation, claim: ClaimId) -> None:
        """Let a new verdict stand for the wording that the claim has now."""
        operation.update(Claim, claim, former_verdict=None)
        for place in self._library.read.placements_of(claim)[:1]:  # the current draft's, without its text
            if place.status in (Status.CHANGED, Status.MOVED):
                operation.update(Placement, place.id, status=Status.PLACED, difference=Difference.NONE)

    def _write(self, kind: EventKind, claim: ClaimId, *, typed: bool = False, **columns: object) -> None:
        if not HIDDEN.isdisjoint(columns):
            self._blind.refuse(claim)
        article = self._library.read.one(Claim, claim).article
        key = f"{next(iter(columns))}:{claim}" if typed else ""
        with self._library.operation(kind, article, typing=key) as operation:
            operation.update(Claim, claim, proposed=False, **columns)
