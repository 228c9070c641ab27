"""What became of the writer's annotations: which claims each touches, and what the checker made of it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from msgspec import Struct

from factcheck.case.annotations import comment_in, source_in
from factcheck.case.kept import Changed, KeptAnswer
from factcheck.case.overlaps import Overlaps
from factcheck.models import Annotation, Case, ClaimId, PlacedClaim, Placement, Source, Status
from factcheck.text import addresses

SourceKey = tuple[str, str]
"""What two sources have in common that are the same: an address, or else kind and title."""


class Fate(StrEnum):
    """What became of an annotation on one claim that it touches."""

    PROPOSED = "proposed"
    ACCEPTED = "accepted"
    NO_SOURCE = "no-source"
    """It names a source that is not, by that name, among those of the claim."""
    NOTED = "noted"
    NOT_NOTED = "not-noted"
    """It is a comment that does not stand in the claim's note."""


class Followed(Struct, frozen=True):
    """An annotation of the current draft, and what became of it."""

    annotation: Annotation
    fates: tuple[tuple[ClaimId, Fate], ...]
    """The claims it touches, by id and in order of place; empty where it stands on no claim."""


def follow(case: Case) -> list[Followed]:
    """Tell what became of every annotation of the current draft, in order of place."""
    claims = {placed.id: placed for placed in case.claims}
    places = ClaimPlaces([placed.placement for placed in case.claims])
    followed = []
    for annotation in sorted(case.draft.annotations, key=lambda each: (each.start, each.end)):
        touched = [claims[row.claim] for row in places.touched(annotation)]
        found = source_in(annotation)
        if found is None:
            comment = comment_in(annotation)
            # The first alone, to whose note it was added when the draft was taken in.
            fates = [(placed.id, _fate_of_comment(placed, comment)) for placed in touched[:1]]
        else:
            key = source_key(found)
            fates = [(placed.id, _fate_of_source(case, placed, key)) for placed in touched]
        followed.append(Followed(annotation, tuple(fates)))
    return followed


def annotated(case: Case) -> frozenset[ClaimId]:
    """Return the claims that an annotation of the current draft touches, whatever became of it."""

    def find() -> frozenset[ClaimId]:
        places = ClaimPlaces([placed.placement for placed in case.claims])
        return frozenset(row.claim for given in case.draft.annotations for row in places.touched(given))

    def follow(known: frozenset[ClaimId], changed: Changed) -> frozenset[ClaimId]:
        stay = all(before.placement == now.placement for before, now in changed)
        return known if stay else find()

    return _annotated.of(case, (), find, follow)


_annotated: KeptAnswer[frozenset[ClaimId]] = KeptAnswer()


def source_key(source: Source) -> SourceKey:
    """Return what tells whether two sources are the same."""
    if source.address:
        return "", addresses.same_key(source.address)
    return source.kind.value, source.title.casefold()


class ClaimPlaces:
    """Where claims stand in a draft, asked for those that an annotation touches."""

    def __init__(self, rows: Sequence[Placement]) -> None:
        """Take the rows in the order of their starts; no annotation stands on a picture."""
        self._rows = [row for row in rows if row.status is not Status.ORPHANED and not row.picture]
        self._overlaps = Overlaps([row.start for row in self._rows], [row.end for row in self._rows])

    def touched(self, annotation: Annotation) -> list[Placement]:
        """Return the places that share text with an annotation, or that it hangs on, in order."""
        if annotation.start == annotation.end:
            places = self._overlaps.touching(annotation.start, annotation.end)
        else:
            places = self._overlaps.over(annotation.start, annotation.end)
        return [self._rows[at] for at in places]


def _fate_of_comment(placed: PlacedClaim, comment: str) -> Fate:
    return Fate.NOTED if comment in placed.claim.note.splitlines() else Fate.NOT_NOTED


def _fate_of_source(case: Case, placed: PlacedClaim, key: SourceKey) -> Fate:
    resting = [row for row in placed.evidence if source_key(case.sources[row.source]) == key]
    if not resting:
        return Fate.NO_SOURCE
    return Fate.PROPOSED if all(row.proposed for row in resting) else Fate.ACCEPTED
