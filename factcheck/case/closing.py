"""What stands in the way of signing an article off: the one list that window, reports and commands show."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from msgspec import Struct

from factcheck.case.claims import is_cut, left_open
from factcheck.case.conflicts import conflicting
from factcheck.case.criticism import Hearing, criticisms
from factcheck.case.figures import coverage, is_open
from factcheck.case.queries import asks_for_query, queries
from factcheck.case.remarks import remarked
from factcheck.case.second import differences, unread
from factcheck.case.ticks import owing
from factcheck.models import Case, ClaimId, PlacedClaim, Remark, WorkState


class ObstacleKind(StrEnum):
    """Why an article cannot be signed off yet."""

    UNDECIDED = "undecided"
    """Words of the article that stand in no claim and were not set aside."""
    LEFT_OPEN = "left-open"
    OPEN = "open"
    DETAILS = "details"
    REMARKS = "remarks"
    WAITING = "waiting"
    SECOND_READ = "second-read"
    NO_QUERY = "no-query"
    QUERIES = "queries"
    NOT_PUT = "not-put"
    """Criticisms that were put to nobody."""
    NO_REPLY = "no-reply"
    """Criticisms that were put, not yet answered, and not yet put as often and as long as is asked for."""
    NOT_GIVEN = "not-given"
    """Replies that the article does not give."""
    SECOND_READER = "second-reader"
    DIFFERENCES = "differences"
    CONFLICTS = "conflicts"


class Obstacle(Struct, frozen=True):
    """One thing that stands in the way, with the claims that lead to it, in their order."""

    kind: ObstacleKind
    count: int
    """How many of it: words, where words are undecided, and claims or queries else."""
    claims: tuple[ClaimId, ...] = ()

    @property
    def key(self) -> str:
        """What a signature over it keeps: «open 3»."""
        return f"{self.kind.value} {self.count}"


def obstacles(case: Case, remarks: Sequence[Remark]) -> list[Obstacle]:
    """Return what stands in the way of signing an article off; nothing is fit to be signed.

    Takes the remarks of the desk checks on the draft's text.
    """
    undecided = coverage(case).undecided
    everything = [placed for placed in (*case.claims, *case.orphans) if not is_cut(placed)]
    owed, doubted = owing(case), remarked(case, remarks)
    waiting = [query.placed for query in queries(case) if query.is_open and not is_cut(query.placed)]
    heard = list(criticisms(case))
    found = [
        Obstacle(ObstacleKind.UNDECIDED, undecided),
        _on(ObstacleKind.LEFT_OPEN, left_open(case)),
        _on(ObstacleKind.OPEN, [placed for placed in everything if is_open(placed, case.scale)]),
        _on(ObstacleKind.DETAILS, [placed for placed in everything if placed.id in owed]),
        _on(ObstacleKind.REMARKS, [placed for placed in everything if placed.id in doubted]),
        _on(ObstacleKind.WAITING, _in_state(everything, WorkState.WAITING)),
        _on(ObstacleKind.SECOND_READ, _in_state(everything, WorkState.SECOND_READ)),
        _on(ObstacleKind.NO_QUERY, [placed for placed in everything if asks_for_query(case, placed)]),
        _on(ObstacleKind.QUERIES, waiting),
        *(
            _on(kind, [each.placed for each in heard if each.hearing is hearing])
            for kind, hearing in _HEARINGS
        ),
        _of(ObstacleKind.SECOND_READER, unread(case)),
        _of(ObstacleKind.DIFFERENCES, differences(case)),
        Obstacle(ObstacleKind.CONFLICTS, len(case.conflicts), conflicting(case)),
    ]
    return [obstacle for obstacle in found if obstacle.count]


_HEARINGS = (
    (ObstacleKind.NOT_PUT, Hearing.NOT_PUT),
    (ObstacleKind.NO_REPLY, Hearing.WAITING),
    (ObstacleKind.NOT_GIVEN, Hearing.NOT_GIVEN),
)


def _of(kind: ObstacleKind, claims: tuple[ClaimId, ...]) -> Obstacle:
    return Obstacle(kind, len(claims), claims)


def _in_state(claims: Sequence[PlacedClaim], state: WorkState) -> list[PlacedClaim]:
    return [placed for placed in claims if placed.claim.work_state is state]


def _on(kind: ObstacleKind, claims: Sequence[PlacedClaim]) -> Obstacle:
    return Obstacle(kind, len(claims), tuple(dict.fromkeys(placed.id for placed in claims)))
