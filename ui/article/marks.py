"""Which claims and set-asides stand where in a draft: the index that painting and clicking ask."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QCoreApplication

from factcheck.case.claims import number_of
from factcheck.case.conflicts import conflicting
from factcheck.case.kept import changed_claims
from factcheck.case.overlaps import Overlaps
from factcheck.case.ticks import owes, still_to_tick
from factcheck.models import Case, Changes, ClaimId, PlacedClaim, SetAside, Span, Status
from factcheck.sentences import say
from ui.translation import said

_TO_CHECK = say("To check")
LANES = 3
"""Underlines that fit below one another between two lines of text."""


class ClaimMarks:
    """The claims and set-asides of a case by place.

    Claims are known by their index in the case, so that a claim that changed but did not move
    is taken over without building anything anew.
    """

    def __init__(self, case: Case, here: Mapping[ClaimId, tuple[str, ...]] | None = None) -> None:
        """``here`` names who else is on which claim just now."""
        self.case = case
        self.here = here or {}
        places = [placed.placement for placed in case.claims]
        self._claims = Overlaps([place.start for place in places], [place.end for place in places])
        asides = case.set_asides
        self._set_asides = Overlaps([aside.start for aside in asides], [aside.end for aside in asides])
        self._conflicting: frozenset[ClaimId] | None = None
        """The claims that a conflict stands on; None until it is asked for."""
        self._lanes: dict[int, int] = {}
        """The lanes of the claims that were asked for, and of those that hang together with them."""

    def follow(self, case: Case, changes: Changes) -> bool:
        """Take over a case whose places are the same; return False where they are not."""
        now = self.case
        changed = changed_claims(now, case)
        # Their number is compared before themselves, since most steps leave them alone.
        if changed is None or len(case.set_asides) != len(now.set_asides):
            return False
        if (changes.places or changes.set_asides) and case.set_asides != now.set_asides:
            return False
        if any(new.span != old.span for old, new in changed):
            return False
        self.case = case
        self._conflicting = None
        return True

    def index(self, claim: ClaimId) -> int | None:
        """Return the index of a placed claim by its id."""
        number = number_of(self.case, claim)
        return number - 1 if 0 < number <= len(self.case.claims) else None

    def claim(self, index: int) -> PlacedClaim:
        """Return a claim by its index."""
        return self.case.claims[index]

    def sign(self, index: int) -> str:
        """Return what stands before a claim's number where desks differ on it, or nothing."""
        if not self.case.conflicts:
            return ""
        if self._conflicting is None:
            self._conflicting = frozenset(conflicting(self.case))
        return "⇄" if self.case.claims[index].id in self._conflicting else ""

    def initials(self, index: int) -> str:
        """Return the initials of those who are on a claim just now, or nothing."""
        names = self.here.get(self.case.claims[index].id, ())
        return "".join(f"{name[:1].upper()} " for name in names[:2])

    def say(self, index: int) -> str:
        """Return in words which claim this is and how it stands."""
        placed = self.case.claims[index]
        verdict = self.case.scale.verdict(placed.claim.verdict)
        parts = [
            QCoreApplication.translate("Marks", "Claim %1").replace("%1", str(index + 1)),
            f"{verdict.mark} {said(verdict.name)}" if verdict else said(_TO_CHECK),
        ]
        if placed.placement.status is Status.CHANGED:
            parts.append(QCoreApplication.translate("Marks", "wording changed in this draft"))
        elif placed.placement.status is Status.MOVED:
            parts.append(QCoreApplication.translate("Marks", "moved in this draft"))
        if self.sign(index):
            parts.append(QCoreApplication.translate("Marks", "two desks differ"))
        names = self.here.get(placed.id, ())
        if names:
            there = QCoreApplication.translate("Marks", "%1 there now")
            parts.append(there.replace("%1", ", ".join(names)))
        left = still_to_tick(self.case, placed)
        if left:
            parts.append(said(say("{left} of {total} details left", left=left, total=len(placed.details))))
        return " · ".join(parts)

    def left(self, index: int, *, is_chosen: bool) -> int:
        """Return how many details are to be told as left: on the chosen claim, one begun, or one in debt."""
        placed = self.case.claims[index]
        left = still_to_tick(self.case, placed)
        return left if is_chosen or left < len(placed.details) or owes(self.case, placed) else 0

    def lane(self, index: int) -> int:
        """Return how far down a claim's underline stands: 0 is next to the letters."""
        if index not in self._lanes:
            self._lanes |= _lanes({at: self.case.claims[at].span for at in self._claims.chain(index)})
        return self._lanes[index]

    def over(self, within: Span) -> list[int]:
        """Return the claims that share words with a stretch, the longer before the shorter inside."""
        return self._claims.over(within.start, within.end)

    def set_asides_over(self, within: Span) -> Iterator[SetAside]:
        """Yield the set-asides that share words with a stretch."""
        return (self.case.set_asides[at] for at in self._set_asides.over(within.start, within.end))

    def at(self, offset: int) -> list[int]:
        """Return the claims that stand over a character, the smallest first."""
        here = self.over(Span(offset, offset + 1))
        return sorted(here, key=lambda at: (len(self.case.claims[at].span), at))

    def set_aside_at(self, offset: int) -> SetAside | None:
        """Return the smallest set-aside that stands over a character."""
        here = self.set_asides_over(Span(offset, offset + 1))
        return min(here, key=lambda aside: aside.end - aside.start, default=None)


def _lanes(spans: Mapping[int, Span]) -> dict[int, int]:
    """Return the lanes of claims that hang together, so that no two lines lie on each other.

    Shorter claims lie nearer to the letters. Where more overlap than there are lanes, the
    longest share the last.
    """
    lanes: dict[int, int] = {}
    for at in sorted(spans, key=lambda at: (len(spans[at]), at)):
        busy = {lane for other, lane in lanes.items() if spans[other].overlaps(spans[at])}
        lanes[at] = next((lane for lane in range(LANES - 1) if lane not in busy), LANES - 1)
    return lanes
