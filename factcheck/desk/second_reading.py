"""The second reader: a reading begun and ended, and an opinion on each claim."""

from __future__ import annotations

from factcheck.case.second import current_reading
from factcheck.errors import NotFoundError, UserError
from factcheck.library import Library, Operation
from factcheck.models import (
    Article,
    ArticleId,
    Claim,
    ClaimId,
    EventKind,
    Opinion,
    OpinionId,
    Scale,
    SecondReading,
    SecondReadingId,
    WorkState,
)


class SecondReadings:
    """The second readings of a library's articles."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def begin(self, article: ArticleId, reader: str, *, blind: bool = False) -> SecondReadingId:
        """Begin a second reading of an article; one that this reader has begun and not ended goes on.

        A blind reader sees the claims without their verdicts and says their own. Raises UserError without
        a name.
        """
        name = " ".join(reader.split())
        if not name:
            raise UserError("Say who reads.")
        with self._library.operation(EventKind.SECOND_READING_BEGUN, article) as operation:
            for known in self._library.read.second_readings(article):
                if known.reader.casefold() == name.casefold() and not known.ended and known.blind is blind:
                    return known.id
            draft = self._library.read.current_draft(article)
            row = SecondReading(
                SecondReadingId(operation.new_id()), article, draft.id, name, blind, operation.now
            )
            operation.insert(row)
        return row.id

    def end(self, reading: SecondReadingId) -> None:
        """Say that a reader is done, also where claims are left that they have no opinion on."""
        row = self._library.read.one(SecondReading, reading)
        with self._library.operation(EventKind.SECOND_READING_ENDED, row.article) as operation:
            operation.update(SecondReading, reading, ended=row.ended or operation.now)

    def all(self, article: ArticleId) -> list[SecondReading]:
        """Return each second reading of an article, the oldest first."""
        return self._library.read.second_readings(article)

    def of(self, claim: ClaimId, reader: str = "") -> SecondReading:
        """Return the reading that goes on of a claim's article, of this reader where one is named.

        Raises NotFoundError where there is none.
        """
        case = self._library.read.case(self._library.read.one(Claim, claim).article)
        if reader.strip():
            named = [
                each
                for each in case.second_readings
                if not each.ended and each.reader.casefold() == reader.strip().casefold()
            ]
            found = named[-1] if named else None
        else:
            found = current_reading(case)
        if found is None:
            raise NotFoundError("Nobody reads this article as the second: begin a second reading first.")
        return found

    def agree(self, claim: ClaimId, reading: SecondReadingId, reason: str = "") -> OpinionId:
        """Agree with a claim's verdict. Raises UserError for a blind reader and a claim without a verdict."""
        row, verdict = self._library.read.one(SecondReading, reading), self._verdict(claim)
        if row.blind:
            raise UserError("A blind reader does not know the verdict: say which is right.")
        if verdict is None:
            raise UserError("This claim has no verdict yet to agree with.")
        return self._give(claim, row, verdict, reason, agrees=True)

    def differ(
        self, claim: ClaimId, reading: SecondReadingId, reason: str, verdict: str | None = None
    ) -> OpinionId:
        """Differ from a claim's verdict with a reason, and with another verdict where one is meant.

        Raises UserError without a reason, for a blind reader without a verdict, and NotFoundError for a
        verdict that the scale does not have.
        """
        if not reason.strip():
            raise UserError("Say why you differ.")
        row = self._library.read.one(SecondReading, reading)
        if row.blind and verdict is None:
            raise UserError("A blind reader does not know the verdict: say which is right.")
        self._check(claim, verdict)
        agrees = verdict is not None and verdict == self._verdict(claim)
        return self._give(claim, row, verdict, reason, agrees=agrees)

    def judge(self, claim: ClaimId, reading: SecondReadingId, verdict: str, reason: str = "") -> OpinionId:
        """Say which verdict a reader holds to be right, as a blind reader does; it is compared then.

        Raises NotFoundError for a verdict that the scale does not have.
        """
        self._check(claim, verdict)
        row = self._library.read.one(SecondReading, reading)
        return self._give(claim, row, verdict, reason, agrees=verdict == self._verdict(claim))

    def take_back(self, opinion: OpinionId) -> None:
        """Take an opinion back: the claim counts as unread again."""
        claim = self._library.read.one(Opinion, opinion).claim
        with self._library.operation(EventKind.OPINION_TAKEN_BACK, self._article(claim)) as operation:
            operation.delete(Opinion, opinion)

    # Inside

    def _give(
        self, claim: ClaimId, reading: SecondReading, verdict: str | None, reason: str, *, agrees: bool
    ) -> OpinionId:
        article = self._article(claim)
        if reading.article != article:
            raise UserError("This reading is of another article.")
        if reading.ended:
            raise UserError("{reader} has ended this reading: begin another.", reader=reading.reader)
        with self._library.operation(EventKind.OPINION_GIVEN, article) as operation:
            known = self._library.read.records(
                Opinion, "WHERE t.claim = ? AND t.second_reading = ? ORDER BY t.seq", (claim, reading.id)
            )
            self._release(operation, claim)
            # Two are there where claims were merged that this reader had read both.
            for other in known[1:]:
                operation.delete(Opinion, other.id)
            given = {"agrees": agrees, "verdict": verdict, "reason": reason.strip()}
            if known:
                before = known[0]
                if given != {name: getattr(before, name) for name in given}:
                    operation.update(Opinion, before.id, **given, at=operation.now)
                return before.id
            row = Opinion(
                OpinionId(operation.new_id()),
                claim,
                reading.id,
                agrees,
                verdict,
                reason.strip(),
                operation.now,
            )
            operation.insert(row)
        return row.id

    def _release(self, operation: Operation, claim: ClaimId) -> None:
        """Let a claim that waited for a second read wait no longer."""
        if self._library.read.one(Claim, claim).work_state is WorkState.SECOND_READ:
            operation.update(Claim, claim, work_state=WorkState.OPEN, proposed=False)

    def _check(self, claim: ClaimId, verdict: str | None) -> None:
        if verdict is None:
            return
        scale = self._library.read.one(Scale, self._library.read.one(Article, self._article(claim)).scale)
        if scale.verdict(verdict) is None:
            raise NotFoundError(
                "The scale “{scale}” has no verdict “{key}”; it has {keys}.",
                scale=scale.label,
                key=verdict,
                keys=", ".join(each.key for each in scale.verdicts),
            )

    def _verdict(self, claim: ClaimId) -> str | None:
        return self._library.read.one(Claim, claim).verdict

    def _article(self, claim: ClaimId) -> ArticleId:
        return self._library.read.one(Claim, claim).article
