"""The same done to several claims of an article in one step: verdict, work state, set-aside, source."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.desk.marking import Marking
from factcheck.desk.sourcing import Sourcing
from factcheck.desk.verdicts import Verdicts
from factcheck.errors import UserError
from factcheck.library import Library
from factcheck.models import (
    ArticleId,
    Case,
    Claim,
    ClaimId,
    EventKind,
    Evidence,
    EvidenceId,
    Source,
    Stance,
    WorkState,
)


class Several:
    """Each method is one operation: done to all of the claims or to none, and undone together."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._verdicts = Verdicts(library)
        self._claims = Marking(library)
        self._sources = Sourcing(library)

    def set_verdict(self, claims: Sequence[ClaimId], key: str | None) -> None:
        """Give every claim a verdict of its article's scale; None takes the verdicts off."""
        kind = EventKind.VERDICT_SET if key else EventKind.VERDICT_TAKEN_OFF
        with self._library.operation(kind, self._article(claims)):
            for claim in claims:
                self._verdicts.set(claim, key)

    def set_work_state(self, claims: Sequence[ClaimId], state: WorkState, waiting_on: str = "") -> None:
        """Say of every claim where the work stands, and on whom it waits."""
        with self._library.operation(EventKind.WORK_STATE_SET, self._article(claims)):
            for claim in claims:
                self._verdicts.set_work_state(claim, state, waiting_on)

    def assign(self, claims: Sequence[ClaimId], person: str) -> None:
        """Say who is to check every claim; an empty name leaves them to nobody in particular."""
        with self._library.operation(EventKind.ASSIGNED, self._article(claims)):
            for claim in claims:
                self._verdicts.assign(claim, person)

    def add_to_notes(self, claims: Sequence[ClaimId], line: str) -> None:
        """Add a line to the note of every claim that has it not yet."""
        with self._library.operation(EventKind.NOTE_WRITTEN, self._article(claims)):
            for claim in claims:
                lines = self._library.read.one(Claim, claim).note.splitlines()
                if line not in lines:
                    self._verdicts.note(claim, "\n".join([*lines, line]))

    def set_aside(self, claims: Sequence[ClaimId]) -> None:
        """Turn every claim into a set-aside."""
        with self._library.operation(EventKind.SET_ASIDE, self._article(claims)):
            for claim in claims:
                self._claims.set_claim_aside(claim)

    def attach(self, claims: Sequence[ClaimId], source: Source) -> list[EvidenceId]:
        """Let every claim rest on a source, as context until more is said; returns the evidence's ids."""
        with self._library.operation(EventKind.SOURCE_ATTACHED, self._article(claims)):
            return [self._sources.attach(claim, source) for claim in claims]

    def attach_confidential(self, claims: Sequence[ClaimId], source: Source) -> list[EvidenceId]:
        """Let several claims rest on a source whose name stays here; raises UserError without a code name."""
        if not source.title or not source.code_name:
            raise UserError("Give the name and a code name.")
        return self.attach(claims, source)

    def also_for(self, evidence: EvidenceId, claims: Sequence[ClaimId]) -> None:
        """Let other claims rest on a source too, with the stance, passage, locator and note given here."""
        with self._library.operation(EventKind.SOURCE_ATTACHED, self._article(claims)):
            row = self._library.read.one(Evidence, evidence)
            source = self._library.read.one(Source, row.source)
            for claim in claims:
                self._sources.attach(
                    claim,
                    source,
                    stance=Stance(row.stance),
                    passage=row.passage,
                    locator=row.locator,
                    note=row.note,
                )

    def _article(self, claims: Sequence[ClaimId]) -> ArticleId:
        return self._library.read.one(Claim, claims[0]).article


def find_claims(case: Case, wanted: str) -> list[ClaimId]:
    """Return the ids of the claims that numbers and ranges name, as «3, 5-7»; none where any is unknown.

    Words name every claim that holds them.
    """
    everything = (*case.claims, *case.orphans)
    numbers: list[int] = []
    for part in wanted.replace("–", "-").replace("#", "").split(","):
        first, _, last = (each.strip() for each in part.partition("-"))
        if not first.isdecimal() or (last and not last.isdecimal()):
            words = " ".join(wanted.split()).casefold()
            found = (each for each in everything if words in " ".join(each.text.split()).casefold())
            return [each.id for each in found] if words else []
        # No range is longer than the article: a slip of the finger must not count to a million.
        numbers += range(int(first), min(int(last or first), len(everything) + 1) + 1)
    if not all(0 < number <= len(everything) for number in numbers):
        return []
    return [everything[number - 1].id for number in dict.fromkeys(numbers)]
