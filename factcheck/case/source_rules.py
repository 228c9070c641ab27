"""Rules on what a claim rests on: what an editor would ask of its sources, each in one sentence.

From the guides of the field: a primary source or three secondary ones (Knight Science Journalism),
of independent origin (AFP), an anonymous one never alone, and the words quoted must stand in the source.
Which of them a desk applies, and from which number on, is said in ``case.rules``.
A remark's key names what it rests on, so that one put away comes back when that changes.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import combinations

from factcheck.case.naming import shown_title
from factcheck.case.rules import rules_of
from factcheck.models import (
    Capture,
    Case,
    CheckKind,
    DeskRule,
    Evidence,
    Found,
    HouseRule,
    PlacedClaim,
    Remark,
    Source,
    SourceClass,
    SourceId,
    SourceKind,
    Stance,
)
from factcheck.scales import NOT_A_FACT
from factcheck.sentences import Sentence, say
from factcheck.text.addresses import same_key
from factcheck.text.sketches import likeness

_MANY = 2
"""So many sources can be of one origin; a single one always is."""
_WITHOUT_PASSAGE = frozenset({SourceKind.PERSON, SourceKind.OBSERVATION})
"""What a person said or saw stands nowhere in words."""

Rules = dict[HouseRule, DeskRule]
_Finding = tuple[HouseRule, CheckKind, list[str], Sentence]


def remarks_on_sources(case: Case, placed: PlacedClaim) -> list[Remark]:
    """Return what is to be remarked on the sources that a claim rests on, by the rules of the desk."""
    rules = rules_of(case.rules)
    rests = [row for row in placed.evidence if not row.proposed and row.source in case.sources]
    found = list(_on_passages(rests))
    verdict = case.scale.verdict(placed.claim.verdict)
    if verdict is not None and verdict.closes and verdict.key != NOT_A_FACT:
        carrying = [row for row in rests if row.stance is not Stance.CONTEXT]
        found += _on_kinds(case, carrying, rules[HouseRule.SECONDARY_ONLY].number)
        found += _on_what_is_missing(case, carrying)
        found += _on_copies(case, carrying, rules)
        if not rests:
            said = say("It was decided without a source.")
            found.append((HouseRule.NO_SOURCE, CheckKind.SOURCES, ["none"], said))
    place = placed.placement
    return [
        Remark(kind, place.start, place.end, " | ".join((kind.value, *sorted(ids))), sentence)
        for rule, kind, ids, sentence in found
        if rules[rule].applies
    ]


def origin_of(source: Source) -> str:
    """Return what tells whether two sources are of one origin; a source that is mapped to none is its own."""
    origin = " ".join(source.origin.casefold().split())
    return origin or (same_key(source.address) if source.address else source.id)


def newest_copies(case: Case) -> dict[SourceId, Capture]:
    """Return the newest copy of each source of a case that has one."""
    return {copy.source: copy for copy in case.captures}  # the oldest come first


def alike(case: Case, sources: list[SourceId], per_cent: int) -> Iterator[tuple[SourceId, SourceId]]:
    """Find the pairs of sources whose newest copies hold nearly the same words but are not of one origin."""
    copies = newest_copies(case)
    for one, other in combinations(sources, 2):
        if (
            one in copies
            and other in copies
            and origin_of(case.sources[one]) != origin_of(case.sources[other])
        ) and likeness(copies[one].sketch, copies[other].sketch) * 100 >= per_cent:
            yield one, other


def _on_passages(rests: list[Evidence]) -> Iterator[_Finding]:
    for row in rests:
        if row.found is Found.MISSING:
            said = say("The passage “{passage}” is not in the kept copy.", passage=_short(row.passage))
            yield HouseRule.PASSAGE_NOT_FOUND, CheckKind.PASSAGE, [row.id, row.passage], said
    for row in rests:
        if row.found is Found.OTHER_ORDER:
            said = say(
                "The parts of “{passage}” stand in another order in the copy.",
                passage=_short(row.passage),
            )
            yield HouseRule.PASSAGE_NOT_FOUND, CheckKind.PASSAGE, [row.id, row.passage], said


def _on_kinds(case: Case, rests: list[Evidence], enough: int) -> Iterator[_Finding]:
    sources = {row.source: case.sources[row.source] for row in rests}
    if not sources:
        return
    ids = list(sources)
    classes = {source.source_class for source in sources.values()}
    if classes <= {SourceClass.SECONDARY, SourceClass.TERTIARY} and len(sources) < enough:
        said = say("It rests on secondary sources only, and on fewer than {count} of them.", count=enough)
        yield HouseRule.SECONDARY_ONLY, CheckKind.SOURCES, ["secondary", *ids], said
    if len(sources) >= _MANY and len({origin_of(source) for source in sources.values()}) == 1:
        said = say("All its sources have one and the same origin.")
        yield HouseRule.ONE_ORIGIN, CheckKind.SOURCES, ["origin", *ids], said
    if all(source.confidential for source in sources.values()):
        said = say("It rests on confidential sources alone.")
        yield HouseRule.CONFIDENTIAL_ALONE, CheckKind.SOURCES, ["confidential", *ids], said


def _on_what_is_missing(case: Case, rests: list[Evidence]) -> Iterator[_Finding]:
    for row in rests:
        source = case.sources[row.source]
        title = shown_title(source, unlocked=False)
        if not row.passage.strip() and source.kind not in _WITHOUT_PASSAGE:
            said = say("No passage of “{source}” is given.", source=title)
            yield HouseRule.PASSAGE_MISSING, CheckKind.PASSAGE, ["no passage", row.id], said
        elif row.passage.strip() and not row.locator.strip():
            said = say("Where in “{source}” the passage stands is not said.", source=title)
            yield HouseRule.LOCATOR_MISSING, CheckKind.PASSAGE, ["no place", row.id, row.passage], said


def _on_copies(case: Case, rests: list[Evidence], rules: Rules) -> Iterator[_Finding]:
    copies, sources = newest_copies(case), list(dict.fromkeys(row.source for row in rests))
    most = rules[HouseRule.COPY_TOO_OLD].number
    for source in sources:
        copy = copies.get(source)
        # A file is what it is; a page may say something else by now.
        if copy is not None and copy.address and _days(copy.at, case.today) > most:
            said = say(
                "The copy of “{source}” is more than {count} days old.",
                source=shown_title(case.sources[source], unlocked=False),
                count=most,
            )
            yield HouseRule.COPY_TOO_OLD, CheckKind.SOURCES, ["old", copy.id], said
    for one, other in alike(case, sources, rules[HouseRule.COPIES_ALIKE].number):
        said = say(
            "“{first}” and “{second}” hold nearly the same words: are they of one origin?",
            first=shown_title(case.sources[one], unlocked=False),
            second=shown_title(case.sources[other], unlocked=False),
        )
        yield HouseRule.COPIES_ALIKE, CheckKind.SOURCES, ["alike", one, other], said


def _days(at: str, today: str) -> int:
    """Return how many days lie between a time and a day; 0 where either is not known."""
    try:
        return (date.fromisoformat(today) - date.fromisoformat(at[:10])).days
    except ValueError:
        return 0


def _short(passage: str) -> str:
    words = " ".join(passage.split())  # a passage may be pages long, and a remark is a sentence
    return words if len(words) <= 60 else f"{words[:59].rstrip()}…"
