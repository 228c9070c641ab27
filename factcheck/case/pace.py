"""How much work an article is: its words, claims and sources, and the hours by the desk's own pace."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import datetime
from itertools import pairwise

from msgspec import Struct

from factcheck.case.annotations import source_in
from factcheck.case.following import ClaimPlaces
from factcheck.case.risky import is_risky
from factcheck.case.rules import rules_of
from factcheck.models import Case, ClaimId, HouseRule, PlacedClaim, Risk, SourceClass, Stance
from factcheck.scales import NOT_A_FACT

_LONGEST_GAP = 15 * 60
"""Seconds between two steps from which on nobody counts as having worked on the article."""
_QUICKEST = 5
"""Seconds for a claim below which a list or a program decided, and not somebody who checks."""


class Pace(Struct, frozen=True):
    """How fast this desk has decided claims so far."""

    articles: int
    claims: int
    """Claims of these that have a verdict."""
    hours: float
    """The time that was spent on them."""

    @property
    def minutes(self) -> float:
        """Minutes for each claim."""
        return self.hours * 60 / self.claims


class Workload(Struct, frozen=True):
    """What there is to do on an article."""

    words: int
    claims: int
    decided: int
    details: int
    risky: int
    """Claims that want two sources: criticism, allegations, what was flagged."""
    wanted: int
    """Sources that the claims want in all."""
    given: int
    """Sources that the writer named or the checker has, at most as many for a claim as it wants."""

    @property
    def left(self) -> int:
        """Claims that are still to be decided."""
        return self.claims - self.decided

    @property
    def to_find(self) -> int:
        """Sources that are still to be found."""
        return self.wanted - self.given


def workload(case: Case) -> Workload:
    """Count what there is to do.

    A claim wants one source, as the guides ask for each fact (KSJ handbook); one that may do harm wants
    two that are independent (AFP); and where all that it has are secondary, as many as the house rule says.
    """
    facts = [placed for placed in case.claims if placed.claim.verdict != NOT_A_FACT]
    annotated = _sources_given(case)
    wanted = {placed.id: _wanted(case, placed) for placed in facts}
    given = sum(
        min(wanted[placed.id], max(annotated.get(placed.id, 0), len({row.source for row in placed.evidence})))
        for placed in facts
    )
    return Workload(
        words=case.draft.words,
        claims=len(case.claims),
        decided=sum(placed.claim.verdict is not None for placed in case.claims),
        details=sum(len(placed.details) for placed in case.claims),
        risky=sum(is_risky(placed) for placed in facts),
        wanted=sum(wanted.values()),
        given=given,
    )


def risks_of(case: Case) -> list[tuple[Risk, int]]:
    """Count the claims by why an error in them would hurt, the gravest reason first."""
    counts = Counter(risk for placed in case.claims for risk in placed.claim.risks)
    return [(risk, counts[risk]) for risk in Risk if counts[risk]]


def _sources_given(case: Case) -> dict[ClaimId, int]:
    places = ClaimPlaces([placed.placement for placed in case.claims])
    found: dict[ClaimId, int] = {}
    for annotation in case.draft.annotations:
        if source_in(annotation) is not None:
            for row in places.touched(annotation):
                found[row.claim] = found.get(row.claim, 0) + 1
    return found


def _wanted(case: Case, placed: PlacedClaim) -> int:
    rule = rules_of(case.rules)[HouseRule.SECONDARY_ONLY]
    classes = [
        case.sources[row.source].source_class
        for row in placed.evidence
        if row.stance is Stance.SUPPORTS and not row.proposed
    ]
    secondary = bool(classes) and all(
        each in (SourceClass.SECONDARY, SourceClass.TERTIARY) for each in classes
    )
    least = 2 if is_risky(placed) else 1
    return max(least, rule.number) if rule.applies and secondary else least


def hours_spent(times: Iterable[str]) -> float:
    """Return the hours between steps, given by their times in ISO 8601; long gaps are breaks, not work."""
    moments = sorted(datetime.fromisoformat(at) for at in times)
    gaps = ((later - sooner).total_seconds() for sooner, later in pairwise(moments))
    return sum(gap for gap in gaps if gap <= _LONGEST_GAP) / 3600


def pace(spent: Iterable[tuple[int, Iterable[str]]]) -> Pace | None:
    """Return a desk's pace from its articles, each with its decided claims and the times of its steps.

    None where nothing was decided, or all of it quicker than anybody checks, as an import does.
    """
    articles = claims = 0
    hours = 0.0
    for decided, times in spent:
        here = hours_spent(times)
        if decided and here * 3600 >= decided * _QUICKEST:
            articles, claims, hours = articles + 1, claims + decided, hours + here
    return Pace(articles, claims, hours) if claims else None
