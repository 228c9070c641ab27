"""Rules on what a claim rests on: what an editor would ask of its sources, each in one sentence.

From the guides of the field: a primary source or three secondary ones (Knight Science Journalism),
of independent origin (AFP), an anonymous one never alone, and the words quoted must stand in the source.
A remark's key names what it rests on, so that one put away comes back when that changes.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.models import (
    Case,
    CheckKind,
    Evidence,
    Found,
    PlacedClaim,
    Remark,
    Source,
    SourceClass,
    Stance,
)
from factcheck.scales import NOT_A_FACT
from factcheck.sentences import Sentence, say
from factcheck.text.addresses import same_key

_ENOUGH_SECONDARY = 3
_MANY = 2


def remarks_on_sources(case: Case, placed: PlacedClaim) -> list[Remark]:
    """Return what is to be remarked on the sources that a claim rests on."""
    rests = [row for row in placed.evidence if not row.proposed and row.source in case.sources]
    found = list(_on_passages(rests))
    verdict = case.scale.verdict(placed.claim.verdict)
    if verdict is not None and verdict.closes and verdict.key != NOT_A_FACT:
        carrying = [row for row in rests if row.stance is not Stance.CONTEXT]
        found += _on_kinds(case, carrying)
    place = placed.placement
    return [
        Remark(kind, place.start, place.end, " | ".join((kind.value, *sorted(ids))), sentence)
        for kind, ids, sentence in found
    ]


def origin_of(source: Source) -> str:
    """Return what tells whether two sources are of one origin; a source that is mapped to none is its own."""
    origin = " ".join(source.origin.casefold().split())
    return origin or (same_key(source.address) if source.address else source.id)


_Finding = tuple[CheckKind, list[str], Sentence]


def _on_passages(rests: list[Evidence]) -> Iterator[_Finding]:
    missing = [row for row in rests if row.found is Found.MISSING]
    for row in missing:
        yield (
            CheckKind.PASSAGE,
            [row.id, row.passage],
            say("The passage “{passage}” is not in the kept copy.", passage=_short(row.passage)),
        )
    for row in rests:
        if row.found is Found.OTHER_ORDER:
            yield (
                CheckKind.PASSAGE,
                [row.id, row.passage],
                say(
                    "The parts of “{passage}” stand in another order in the copy.",
                    passage=_short(row.passage),
                ),
            )


def _on_kinds(case: Case, rests: list[Evidence]) -> Iterator[_Finding]:
    sources = {row.source: case.sources[row.source] for row in rests}
    if not sources:
        return
    ids = list(sources)
    classes = {source.source_class for source in sources.values()}
    if classes <= {SourceClass.SECONDARY, SourceClass.TERTIARY} and len(sources) < _ENOUGH_SECONDARY:
        yield (
            CheckKind.SOURCES,
            ["secondary", *ids],
            say("It rests on secondary sources only, and on fewer than three of them."),
        )
    if len(sources) >= _MANY and len({origin_of(source) for source in sources.values()}) == 1:
        yield CheckKind.SOURCES, ["origin", *ids], say("All its sources have one and the same origin.")
    if all(source.confidential for source in sources.values()):
        yield (
            CheckKind.SOURCES,
            ["confidential", *ids],
            say("It rests on confidential sources alone."),
        )


def _short(passage: str) -> str:
    words = " ".join(passage.split())
    return words if len(words) <= 60 else f"{words[:59].rstrip()}…"
