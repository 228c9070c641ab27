"""What second readers hold: where they differ, what they have not read, and how many errors may be left."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from msgspec import Struct
from msgspec.structs import replace

from factcheck.case.claims import is_cut
from factcheck.case.figures import claim_state, is_problem
from factcheck.case.rules import rules_of
from factcheck.models import (
    Case,
    ClaimId,
    ClaimState,
    HouseRule,
    Opinion,
    PlacedClaim,
    Scale,
    SecondReading,
    Step,
)


def differs(placed: PlacedClaim, opinion: Opinion) -> bool:
    """Tell whether a second reader holds something else of a claim than its verdict says now.

    Where the reader named a verdict it is compared with today's, so that a difference ends when the
    checker takes the reader's verdict over, and begins when a verdict that both held is changed.
    """
    if opinion.verdict is None or placed.claim.verdict is None:
        return not opinion.agrees
    return opinion.verdict != placed.claim.verdict


def is_difference(placed: PlacedClaim) -> bool:
    """Tell whether any second reader differs on a claim; what was cut is no matter any more."""
    return any(differs(placed, opinion) for opinion in placed.opinions) and not is_cut(placed)


def differences(case: Case) -> tuple[ClaimId, ...]:
    """Return the claims on which a second reader differs, in order, orphans last."""
    return tuple(placed.id for placed in (*case.claims, *case.orphans) if is_difference(placed))


def opinion_of(placed: PlacedClaim, reading: SecondReading) -> Opinion | None:
    """Return what the reader of one reading holds of a claim; None while they have not read it."""
    return next((row for row in placed.opinions if row.second_reading == reading.id), None)


def current_reading(case: Case) -> SecondReading | None:
    """Return the second reading that goes on, the latest of several; None where none does."""
    return next((each for each in reversed(case.second_readings) if not each.ended), None)


def unread(case: Case) -> tuple[ClaimId, ...]:
    """Return the claims that a second reader has still to read.

    Those of each reading that goes on, and where the house rule asks for it every claim that no second
    reader has an opinion on.
    """
    goes_on = {each.id for each in case.second_readings if not each.ended}
    every = rules_of(case.rules)[HouseRule.SECOND_READER].applies
    if not goes_on and not every:
        return ()
    return tuple(
        placed.id
        for placed in case.claims
        if goes_on - {opinion.second_reading for opinion in placed.opinions}
        or (every and not placed.opinions)
    )


HIDDEN = frozenset({"verdict", "former_verdict", "correction", "note", "legal_note", "ruling", "as_of"})
"""The columns of a claim that a blind reader is not shown."""


def reads_blind(readings: Iterable[SecondReading], person: str) -> list[SecondReading]:
    """Return the blind readings of a person that go on.

    Of somebody without a name nobody can tell that they are not the reader, so each counts as theirs.
    """
    name = " ".join(person.split()).casefold()
    return [
        each for each in readings if each.blind and not each.ended and name in ("", each.reader.casefold())
    ]


def hidden_from(case: Case, person: str) -> frozenset[ClaimId]:
    """Return the claims that a person has still to read blind."""
    under_way = {each.id for each in reads_blind(case.second_readings, person)}
    if not under_way:
        return frozenset()
    return frozenset(
        placed.id
        for placed in (*case.claims, *case.orphans)
        if under_way - {opinion.second_reading for opinion in placed.opinions}
    )


def blinded(case: Case, person: str) -> Case:
    """Return a case as a person may see it who reads some of its claims blind."""
    hidden = hidden_from(case, person)
    if not hidden:
        return replace(case, hidden=hidden) if case.hidden else case
    return replace(
        case,
        claims=tuple(_blinded(placed) if placed.id in hidden else placed for placed in case.claims),
        orphans=tuple(_blinded(placed) if placed.id in hidden else placed for placed in case.orphans),
        conflicts=tuple(each for each in case.conflicts if each.claim not in hidden),
        answers=tuple(each for each in case.answers if each.claim not in hidden),
        hidden=hidden,
    )


def _blinded(placed: PlacedClaim) -> PlacedClaim:
    claim = replace(
        placed.claim,
        verdict=None,
        former_verdict=None,
        correction="",
        note="",
        legal_note="",
        ruling="",
        as_of="",
    )
    evidence = tuple(replace(row, note="") for row in placed.evidence)
    return replace(placed, claim=claim, evidence=evidence, queries=(), opinions=(), errata=())


def veiled(step: Step, hidden: Collection[ClaimId]) -> Step:
    """Return a step without what it did to a hidden claim."""
    if step.claim not in hidden:
        return step
    return replace(step, changed={name: each for name, each in step.changed.items() if name not in HIDDEN})


class Estimate(Struct, frozen=True):
    """How many errors there are by what two readers found independently of each other."""

    first: int
    second: int
    both: int

    @property
    def found(self) -> int:
        """Errors that at least one of them found."""
        return self.first + self.second - self.both

    @property
    def total(self) -> float:
        """All errors, found or not.

        Capture–recapture with Chapman's correction (1951), (n1 + 1)(n2 + 1) / (m + 1) − 1, which unlike
        Lincoln's and Petersen's ratio has a value where both found nothing in common, and is unbiased
        where n1 + n2 is at least the total. It supposes that one find does not help the other and that
        all errors are as hard to see; where the hard ones are missed by both it is too low.
        """
        return (self.first + 1) * (self.second + 1) / (self.both + 1) - 1

    @property
    def left(self) -> float:
        """Errors that nobody found; never below 0."""
        return max(0.0, self.total - self.found)  # Chapman's term may lie below what was found


def estimate(first: Collection[object], second: Collection[object]) -> Estimate:
    """Count what two readers found, by what each find was about."""
    one, two = set(first), set(second)
    return Estimate(len(one), len(two), len(one & two))


def estimate_of(case: Case, reading: SecondReading) -> Estimate | None:
    """Estimate the errors of an article from the checker's verdicts and those of a blind reading.

    None for an open one, whose reader knew the verdicts, and where no claim was judged by both.
    """
    if not reading.blind:
        return None
    judged = [
        (placed, opinion)
        for placed in (*case.claims, *case.orphans)
        for opinion in placed.opinions
        if opinion.second_reading == reading.id
        and opinion.verdict is not None
        and placed.claim.verdict is not None
    ]
    if not judged:
        return None
    return estimate(
        [placed.id for placed, _ in judged if is_problem(claim_state(placed), case.scale)],
        [placed.id for placed, opinion in judged if _is_problem(opinion.verdict, case.scale)],
    )


def _is_problem(verdict: str | None, scale: Scale) -> bool:
    return is_problem(ClaimState(verdict, sourced=False, orphaned=False), scale)
