"""What falls if a source falls: which claims then rest on nothing, or on less than an editor wants.

A claim rests on the sources that support it and were accepted; context carries nothing, and one that a
claim contradicts neither. Sources of one origin are one source.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum

from msgspec import Struct

from factcheck.case.source_rules import origin_of
from factcheck.models import ArticleId, ClaimId, Source, SourceClass, SourceId


class Resting(Struct, frozen=True):
    """A claim, and the sources that support it."""

    claim: ClaimId
    article: ArticleId
    text: str
    sources: frozenset[SourceId]


class Footing(StrEnum):
    """What a claim stands on, from the best to the worst."""

    SOUND = "sound"
    ONE_ORIGIN = "one-origin"
    """Several sources, or one, that all come from one place."""
    SECONDARY = "secondary"
    """Secondary sources only."""
    NOTHING = "nothing"


class Fall(Struct, frozen=True):
    """A claim that stands on less once a source has fallen."""

    resting: Resting
    footing: Footing
    """What is left of it."""


def footing(sources: Iterable[Source]) -> Footing:
    """Tell what these sources are together."""
    found = list(sources)
    if not found:
        return Footing.NOTHING
    if all(each.source_class in (SourceClass.SECONDARY, SourceClass.TERTIARY) for each in found):
        return Footing.SECONDARY
    return Footing.ONE_ORIGIN if len({origin_of(each) for each in found}) == 1 else Footing.SOUND


def falls(source: SourceId, resting: Iterable[Resting], sources: Mapping[SourceId, Source]) -> list[Fall]:
    """Return the claims that stand on less without a source, those that stand on nothing first."""
    found = []
    for claim in resting:
        if source not in claim.sources:
            continue
        before = footing(sources[each] for each in claim.sources)
        after = footing(sources[each] for each in claim.sources if each != source)
        if after is not before and _worse(after, before):
            found.append(Fall(claim, after))
    return sorted(found, key=lambda fall: -_order(fall.footing))


def weakest(
    resting: Iterable[Resting], sources: Mapping[SourceId, Source]
) -> list[tuple[frozenset[SourceId], tuple[ClaimId, ...]]]:
    """Return the smallest sets of sources whose fall leaves a claim nothing, with those claims.

    A claim falls when all its sources have; sources of one origin fall together. Of the sets those are
    left out that hold a smaller one: the smaller is enough.
    """
    origins = {key: origin_of(source) for key, source in sources.items()}
    together: dict[frozenset[str], set[ClaimId]] = {}
    members: dict[str, set[SourceId]] = {}
    for claim in resting:
        if claim.sources:
            together.setdefault(frozenset(origins[each] for each in claim.sources), set()).add(claim.claim)
            for each in claim.sources:
                members.setdefault(origins[each], set()).add(each)
    smallest = [one for one in together if not any(other < one for other in together)]
    found = []
    for one in sorted(smallest, key=lambda each: (len(each), sorted(each))):
        fallen = sorted(claim for held, claims in together.items() if held <= one for claim in claims)
        found.append((frozenset(source for origin in one for source in members[origin]), tuple(fallen)))
    return found


def _worse(one: Footing, other: Footing) -> bool:
    return _order(one) > _order(other)


def _order(one: Footing) -> int:
    return list(Footing).index(one)
