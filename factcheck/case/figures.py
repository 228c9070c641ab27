"""Counts how far an article has come: the one function each that every view and report uses."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache

from msgspec.structs import replace

from factcheck.case.claims import is_cut, is_lost
from factcheck.case.kept import Changed, KeptAnswer
from factcheck.case.ticks import owing
from factcheck.models import (
    FURNITURE,
    Block,
    Case,
    ClaimState,
    Coverage,
    PlacedClaim,
    Progress,
    Scale,
    ShelfState,
)
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
        checked += count if is_checked(state, scale) else 0
        problems += count if is_problem(state, scale) else 0
        unsourced += count if is_unsourced(state, scale) else 0
    return Progress(sum(counts.values()), checked, problems, unsourced, orphaned, by_verdict)


def is_checked(state: ClaimState, scale: Scale) -> bool:
    """Tell whether a claim's verdict closes it."""
    verdict = scale.verdict(state.verdict)
    return verdict is not None and verdict.closes


def is_open(placed: PlacedClaim, scale: Scale) -> bool:
    """Tell whether a claim is still to be checked."""
    return not (is_checked(claim_state(placed), scale) or is_cut(placed))


def is_problem(state: ClaimState, scale: Scale) -> bool:
    """Tell whether a claim's verdict needs a correction."""
    verdict = scale.verdict(state.verdict)
    return verdict is not None and verdict.needs_correction


def is_unsourced(state: ClaimState, scale: Scale) -> bool:
    """Tell whether a claim is closed as a fact without an accepted source."""
    return is_checked(state, scale) and state.verdict != NOT_A_FACT and not state.sourced


def progress_of(case: Case) -> Progress:
    """Count the claims of an article, without those that were cut from it and closed."""
    counts = _states.of(
        case,
        (),
        lambda: _count(case.claims) + _count(case.orphans),
        lambda known, changed: _recount(known, changed),
    )
    return replace(progress_of_counts(counts, case.scale), owing=len(owing(case)))


def share_checked(progress: Progress) -> float:
    """Return which share of an article's claims is checked, from 0 to 1; 0 where it has none."""
    return progress.checked / progress.total if progress.total else 0.0


def shelf_state(share: float) -> ShelfState:
    """Return how far an article on the shelf has come, by the share of its claims that is checked."""
    if not share:
        return ShelfState.UNTOUCHED
    return ShelfState.UNDER_WAY if share < 1 else ShelfState.CHECKED


_states: KeptAnswer[Counter[ClaimState]] = KeptAnswer()


def _count(claims: Iterable[PlacedClaim]) -> Counter[ClaimState]:
    # Counted as tuples, which takes half the time: every claim of an article passes here as it opens.
    counts = Counter([_state(placed) for placed in claims if not is_cut(placed)])
    return Counter({ClaimState(*state): count for state, count in counts.items()})


def _recount(known: Counter[ClaimState], changed: Changed) -> Counter[ClaimState]:
    """Count anew the claims that changed alone; what none is left of is no longer among the counts."""
    return known - _count(before for before, _ in changed) + _count(now for _, now in changed)


def claim_state(placed: PlacedClaim) -> ClaimState:
    """Return what counting needs to know of a claim."""
    return ClaimState(*_state(placed))


def _state(placed: PlacedClaim) -> tuple[str | None, bool, bool]:
    sourced = any(not evidence.proposed for evidence in placed.evidence) if placed.evidence else False
    return placed.claim.verdict, sourced, is_lost(placed)


def coverage(case: Case) -> Coverage:
    """Count the words of an article by what was decided on them; furniture does not count.

    A word that stands in a claim, even in part, counts there and not as set aside.
    """
    starts, ends = _checkable_words(case.draft.text, case.draft.blocks)
    claimed = bytearray(len(starts))
    for placed in case.claims:
        _cover(claimed, starts, ends, placed.placement.start, placed.placement.end)
    decided = bytearray(claimed)
    for aside in case.set_asides:
        _cover(decided, starts, ends, aside.start, aside.end)
    in_claims = sum(claimed)
    return Coverage(len(starts), in_claims, sum(decided) - in_claims)


def word_count(text: str, blocks: tuple[Block, ...]) -> int:
    """Count the words of a draft; furniture does not count."""
    return len(_checkable_words(text, blocks)[0])


def _cover(marks: bytearray, starts: list[int], ends: list[int], start: int, end: int) -> None:
    """Set the marks of all words that overlap a stretch."""
    # The first word that ends behind the stretch's start, and the first that begins at its end or later.
    first, last = bisect_right(ends, start), bisect_left(starts, end)
    if last > first:
        marks[first:last] = b"\x01" * (last - first)


@lru_cache(maxsize=4)
def _checkable_words(text: str, blocks: tuple[Block, ...]) -> tuple[list[int], list[int]]:
    """Return the starts and ends of the words outside furniture; kept, since a draft never changes."""
    # Its pattern takes long to compile, and the page of an article is shown before its words are counted.
    from factcheck.text.words import words

    furniture = [(block.start, block.end) for block in blocks if block.role in FURNITURE]
    gaps = zip(
        [0, *(end for _, end in furniture)], [*(start for start, _ in furniture), len(text)], strict=True
    )
    found = [word for low, high in gaps if low < high for word in words(text, low, high)]
    return [word.start for word in found], [word.end for word in found]
