"""Which details count as ticked: a thing is ticked once, and its later mentions follow.

A name, title, organisation or place in the same spelling as on an earlier claim counts as ticked
with that one, since what was looked up is how it is written. A figure, a date or a quotation says
something new each time, and so does another spelling: those are ticked one by one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from copy import copy

from factcheck.case.claims import is_cut
from factcheck.case.kept import KeptAnswer, differing_places, followed
from factcheck.models import NO_CLAIM, Case, ClaimDetail, ClaimId, DetailKind, PlacedClaim, Scale
from factcheck.scales import NOT_A_FACT

ONCE = frozenset({DetailKind.NAME, DetailKind.TITLE, DetailKind.ORGANISATION, DetailKind.PLACE})
"""The kinds of detail of which a thing is ticked once."""

_Thing = tuple[DetailKind, str]


class Ticks:
    """The ticks of a case, asked for what each detail owes to an earlier one.

    For each thing it knows the claims that mention it and the first ticked mention; a mention follows
    where it comes later. So each question is one look-up, and a tick touches only the claims that
    mention the same thing: in 5,000 claims a tick costs a twentieth of reading all of them anew.
    """

    def __init__(self, claims: Sequence[PlacedClaim]) -> None:
        """Take the claims that have a place, in its order."""
        self._claims = claims
        self._places = {placed.claim.id: place for place, placed in enumerate(claims)}
        self._mentions: dict[_Thing, list[int]] | None = None  # asked for with the first tick only
        self._first: dict[_Thing, tuple[int, int]] = {}
        self._left: dict[str, int] = {}
        for place, placed in enumerate(claims):
            for detail in placed.details:
                if detail.ticked and detail.kind in ONCE:
                    self._first.setdefault(_thing(detail), (place, detail.start))

    def follows(self, detail: ClaimDetail) -> ClaimId:
        """Return the claim on which the same thing was ticked before; empty where it stands for itself."""
        if detail.ticked or detail.kind not in ONCE or detail.claim not in self._places:
            return NO_CLAIM
        first = self._first.get(_thing(detail))
        here = self._places[detail.claim], detail.start
        return self._claims[first[0]].id if first is not None and first < here else NO_CLAIM

    def number_of(self, claim: ClaimId) -> int:
        """Return the number of a claim that has a place, from 1; 0 for any other."""
        return self._places.get(claim, -1) + 1

    def counts(self, detail: ClaimDetail) -> bool:
        """Tell whether a detail counts as ticked, by its own tick or an earlier one."""
        return detail.ticked or bool(self.follows(detail))

    def left(self, placed: PlacedClaim) -> int:
        """Count the details of a claim that are still to be ticked."""
        known = self._left.get(placed.id)
        if known is None:
            known = self._left[placed.id] = sum(not self.counts(detail) for detail in placed.details)
        return known

    def after(self, claims: Sequence[PlacedClaim], changed: Sequence[tuple[int, PlacedClaim]]) -> Ticks:
        """Return the ticks of the same claims in the same order, some of them with other details.

        Takes the claims that changed by their place, as they were before.
        """
        mentions = _mentions(self._claims) if self._mentions is None else dict(self._mentions)
        new = copy(self)
        new._claims, new._left = claims, dict(self._left)
        new._mentions, new._first = mentions, dict(self._first)
        touched = set[_Thing]()
        for place, before in changed:
            old, now = _things(before), _things(claims[place])
            for thing in old | now:
                kept = [other for other in mentions.get(thing, ()) if other != place]
                mentions[thing] = sorted([*kept, place]) if thing in now else kept
            # Also what the claim no longer mentions: its later mentions may have followed this one.
            touched |= old | now
            new._left.pop(before.id, None)
        for thing in touched:
            new._look_again(thing, mentions[thing])
        return new

    def _look_again(self, thing: _Thing, places: Iterable[int]) -> None:
        """Find the first ticked mention of a thing, and forget what was counted on claims that mention it."""
        self._first.pop(thing, None)
        for place in places:
            placed = self._claims[place]
            self._left.pop(placed.id, None)
            for detail in placed.details:
                if detail.ticked and detail.kind in ONCE and _thing(detail) == thing:
                    self._first.setdefault(thing, (place, detail.start))


_last: tuple[Sequence[PlacedClaim], Ticks] | None = None


def ticks_of(case: Case) -> Ticks:
    """Return the ticks of a case; the last are kept: every view needs them, most steps change none."""
    global _last
    claims = case.claims
    differing = None if _last is None else differing_places(_last[0], claims)
    if _last is None or differing is None:
        _last = claims, Ticks(claims)
    elif differing:
        before, known = _last
        changed = [(place, before[place]) for place in differing]
        changed = [(place, one) for place, one in changed if one.details != claims[place].details]
        # The claims are taken either way: compared with older ones, more and more would seem changed.
        _last = claims, known.after(claims, changed) if changed else known
    return _last[1]


def details_left(case: Case, placed: PlacedClaim) -> int:
    """Count the details of a claim that are still to be ticked."""
    return ticks_of(case).left(placed)


def still_to_tick(case: Case, placed: PlacedClaim) -> int:
    """Count the details that are work left on a claim; on one found to be no fact none are."""
    return 0 if placed.claim.verdict == NOT_A_FACT else details_left(case, placed)


def owes(case: Case, placed: PlacedClaim) -> bool:
    """Tell whether a claim was checked while details of it are still to be ticked.

    What was found to be no fact owes none, and neither does what was cut from the article.
    """
    return _owes(placed, owed_verdicts(case.scale), ticks_of(case))


def owing(case: Case) -> frozenset[ClaimId]:
    """Return the claims that were checked while details of theirs are still to be ticked."""
    closing, ticks = owed_verdicts(case.scale), ticks_of(case)

    def find() -> frozenset[ClaimId]:
        everything = (*case.claims, *case.orphans)
        return frozenset(placed.claim.id for placed in everything if _owes(placed, closing, ticks))

    # A tick may settle what later claims owe, so that other ticks need a look at all of them.
    return _owing.of(
        case,
        (closing, ticks),
        find,
        lambda known, changed: followed(known, changed, lambda placed: _owes(placed, closing, ticks)),
    )


_owing: KeptAnswer[frozenset[ClaimId]] = KeptAnswer()


def owed_verdicts(scale: Scale) -> frozenset[str]:
    """Return the verdicts of a checked claim, whose details are to be ticked; «Not a fact» owes none."""
    return frozenset(verdict.key for verdict in scale.verdicts if verdict.closes) - {NOT_A_FACT}


def _owes(placed: PlacedClaim, closing: frozenset[str], ticks: Ticks) -> bool:
    if placed.claim.verdict not in closing or not placed.details:
        return False
    return ticks.left(placed) > 0 and not is_cut(placed)


def _mentions(claims: Sequence[PlacedClaim]) -> dict[_Thing, list[int]]:
    """Return the claims, by place, that mention each thing."""
    found: dict[_Thing, list[int]] = {}
    for place, placed in enumerate(claims):
        for thing in _things(placed):
            found.setdefault(thing, []).append(place)
    return found


def _things(placed: PlacedClaim) -> set[_Thing]:
    return {_thing(detail) for detail in placed.details if detail.kind in ONCE}


def _thing(detail: ClaimDetail) -> _Thing:
    text = detail.text
    # Few mentions are broken over two lines, and splitting all of them would take most of the time.
    return detail.kind, " ".join(text.split()) if "\n" in text or "  " in text else text
