"""Keeps what was found out about the claims of a case, and brings it up to date by those that changed.

Each view asks for the same figures after each step, and a step changes a few claims of thousands. Those
it left alone stay the very same objects, so that one comparison of identities finds the others.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import compress
from operator import is_not
from typing import Generic, TypeVar

from factcheck.models import Case, ClaimId, PlacedClaim

T = TypeVar("T")

_FEW = 200
"""Up to so many claims that changed are followed one by one."""

Changed = Sequence[tuple[PlacedClaim, PlacedClaim]]
"""Claims that changed, each as it was and as it is now."""


def differing_places(before: Sequence[PlacedClaim], now: Sequence[PlacedClaim]) -> list[int] | None:
    """Return where claims are not the very same objects.

    None where other claims stand there, or so many differ that to look at all anew is as quick.
    """
    global _compared
    if before is now:
        return []
    if len(before) != len(now):
        return None
    # Each question on a case asks this about the same two states, fifty times for one verdict. Taken once:
    # another thread may compare two others meanwhile.
    last = _compared
    if last is not None and last[0] is before and last[1] is now:
        return last[2]
    found = _compare(before, now)
    _compared = before, now, found
    return found


_compared: tuple[Sequence[PlacedClaim], Sequence[PlacedClaim], list[int] | None] | None = None


def _compare(before: Sequence[PlacedClaim], now: Sequence[PlacedClaim]) -> list[int] | None:
    differing = list(compress(range(len(now)), map(is_not, before, now)))
    if len(differing) > _FEW:
        return None
    return None if any(before[place].id != now[place].id for place in differing) else differing


def changed_claims(before: Case, now: Case) -> Changed | None:
    """Return the claims that changed between two states of a case, orphans last.

    None where it is another draft, where not the same claims stand in the same order, or many changed.
    """
    if before is now:
        return []
    if before.draft.id != now.draft.id:
        return None
    changed: list[tuple[PlacedClaim, PlacedClaim]] = []
    for old, new in ((before.claims, now.claims), (before.orphans, now.orphans)):
        places = differing_places(old, new)
        if places is None:
            return None
        changed += [(old[place], new[place]) for place in places]
    return changed


class KeptAnswer(Generic[T]):
    """The latest answer to one question on a case, for as long as only single claims change."""

    def __init__(self) -> None:
        self._last: tuple[Case, object, T] | None = None

    def of(self, case: Case, beside: object, find: Callable[[], T], follow: Callable[[T, Changed], T]) -> T:
        """Return the answer for a case: the kept one, that one followed through what changed, or a new one.

        ``beside`` is all else that the answer depends on: with another the answer is found anew.
        ``follow`` must leave the kept answer as it is, since another thread may still read it.
        """
        last = self._last
        changed = changed_claims(last[0], case) if last is not None and last[1] == beside else None
        if last is None or changed is None:
            value = find()
        else:
            value = follow(last[2], changed) if changed else last[2]
        self._last = case, beside, value
        return value


def followed(
    known: frozenset[ClaimId], changed: Changed, belongs: Callable[[PlacedClaim], bool]
) -> frozenset[ClaimId]:
    """Return a set of claims after some changed, by whether each of these belongs to it now."""
    now = {placed.id: belongs(placed) for _, placed in changed}
    out = [claim for claim, member in now.items() if claim in known and not member]
    come = [claim for claim, member in now.items() if member and claim not in known]
    return known.difference(out).union(come) if out or come else known
