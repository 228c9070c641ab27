"""Whom an article criticises, how often each was asked, and whether the article gives the reply."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from msgspec import Struct

from factcheck.case.claims import is_cut
from factcheck.case.rules import rules_of
from factcheck.models import Attempt, Case, ClaimId, Criticism, HouseRule, PlacedClaim


class Hearing(StrEnum):
    """How far the hearing of whom a criticism concerns has come."""

    NOT_PUT = "not-put"
    WAITING = "waiting"
    """Put, not answered, and not yet as often or as long as the house rule asks."""
    UNANSWERED = "unanswered"
    """Put as often as the house rule asks, and the deadline is over: nothing more is owed."""
    NOT_GIVEN = "not-given"
    """Answered, but the article does not give the reply."""
    GIVEN = "given"


HOLDING = frozenset({Hearing.NOT_PUT, Hearing.WAITING, Hearing.NOT_GIVEN})
"""What holds up the signature."""


class HeardCriticism(Struct, frozen=True):
    """A criticism as it stands now, with each time that it was put."""

    placed: PlacedClaim
    criticism: Criticism
    attempts: tuple[Attempt, ...]
    hearing: Hearing
    wanted: int
    """How often the house rule wants it put; 1 where that rule is left out."""

    @property
    def holds_up(self) -> bool:
        """Whether the article cannot be signed off over it without a reason."""
        return self.hearing in HOLDING


def criticisms(case: Case) -> Iterator[HeardCriticism]:
    """Yield every criticism of an article, in the order of its claims; what was cut needs no hearing."""
    criticised = [placed for placed in (*case.claims, *case.orphans) if placed.criticisms]
    standing = _standing(case) if criticised else frozenset()
    for placed in criticised:
        if not is_cut(placed):
            yield from _of(case, placed, standing)


def criticisms_of(case: Case, placed: PlacedClaim) -> list[HeardCriticism]:
    """Return the criticisms of one claim, in the order in which they were marked."""
    return list(_of(case, placed, _standing(case))) if placed.criticisms else []


def _standing(case: Case) -> frozenset[ClaimId]:
    return frozenset(placed.id for placed in case.claims)


def _of(case: Case, placed: PlacedClaim, standing: frozenset[ClaimId]) -> Iterator[HeardCriticism]:
    rule = rules_of(case.rules)[HouseRule.ATTEMPTS]
    # Without the rule one attempt is enough, but one there must be.
    wanted = rule.number if rule.applies else 1
    for row in placed.criticisms:
        attempts = tuple(each for each in placed.attempts if each.criticism == row.id)
        hearing = _hearing(row, len(attempts), wanted, case.today, given=row.given_by in standing)
        yield HeardCriticism(placed, row, attempts, hearing, wanted)


def _hearing(row: Criticism, attempts: int, wanted: int, today: str, *, given: bool) -> Hearing:
    if row.reply:
        return Hearing.GIVEN if given else Hearing.NOT_GIVEN
    if not attempts:
        return Hearing.NOT_PUT
    # On the day of the deadline an answer may still come.
    over = not row.deadline or row.deadline[:10] < today
    return Hearing.UNANSWERED if over and attempts >= wanted else Hearing.WAITING
