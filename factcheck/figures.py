"""Counts how far an article has come: the one function each that every view and report uses."""

from collections import Counter
from collections.abc import Iterable, Mapping

from factcheck.models import Case, ClaimState, PlacedClaim, Progress, Scale, Status
from factcheck.scales import NOT_A_FACT


def progress(states: Iterable[ClaimState], scale: Scale) -> Progress:
    """Count claims by what has been decided on them; orphans count like the others."""
    return progress_of_counts(Counter(states), scale)


def progress_of_counts(counts: Mapping[ClaimState, int], scale: Scale) -> Progress:
    """Count claims where the number of those alike is known already."""
    by_verdict = {verdict.key: 0 for verdict in scale.verdicts}
    by_verdict[""] = 0
    checked = problems = unsourced = orphaned = 0
    for state, count in counts.items():
        by_verdict[state.verdict or ""] = by_verdict.get(state.verdict or "", 0) + count
        orphaned += count if state.orphaned else 0
        verdict = scale.verdict(state.verdict)
        if verdict is None:
            continue
        problems += count if verdict.needs_correction else 0
        if verdict.closes:
            checked += count
            unsourced += count if verdict.key != NOT_A_FACT and not state.sourced else 0
    return Progress(sum(counts.values()), checked, problems, unsourced, orphaned, by_verdict)


def progress_of(case: Case) -> Progress:
    """Count the claims of an article."""
    return progress(map(claim_state, (*case.claims, *case.orphans)), case.scale)


def claim_state(placed: PlacedClaim) -> ClaimState:
    """Return what counting needs to know of a claim."""
    return ClaimState(
        placed.claim.verdict,
        any(not each.proposed for each in placed.evidence),
        placed.placement.status is Status.ORPHANED,
    )
