"""What falls if a source falls, checked against trying every set of sources."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from factcheck.case.falls import Footing, Resting, falls, footing, weakest
from factcheck.models import ArticleId, ClaimId, Source, SourceClass, SourceId, SourceKind

PRIMARY, SECONDARY = SourceClass.PRIMARY, SourceClass.SECONDARY


def source(key: str, source_class: SourceClass = PRIMARY, origin: str = "") -> Source:
    return Source(SourceId(key), SourceKind.WEB, title=key, source_class=source_class, origin=origin)


def resting(claim: str, *sources: str) -> Resting:
    return Resting(ClaimId(claim), ArticleId("a"), claim, frozenset(map(SourceId, sources)))


SOURCES = {
    each.id: each
    for each in (
        source("p"),
        source("q"),
        source("s", SECONDARY),
        source("w1", PRIMARY, "wire"),
        source("w2", PRIMARY, "Wire "),
    )
}


def test_what_stands_on_less_is_told_the_worst_first() -> None:
    claims = [resting("c1", "p"), resting("c2", "p", "s"), resting("c3", "p", "q", "s"), resting("c4", "q")]
    found = falls(SourceId("p"), claims, SOURCES)
    assert [(fall.resting.claim, fall.footing) for fall in found] == [
        ("c1", Footing.NOTHING),
        ("c2", Footing.SECONDARY),
    ]
    assert [
        (f.resting.claim, f.footing) for f in falls(SourceId("q"), [resting("c", "p", "q")], SOURCES)
    ] == [("c", Footing.ONE_ORIGIN)]
    assert falls(SourceId("w1"), [resting("c", "w1", "w2")], SOURCES) == []


def test_sources_of_one_origin_are_one() -> None:
    assert footing([SOURCES[SourceId("w1")], SOURCES[SourceId("w2")]]) is Footing.ONE_ORIGIN
    assert weakest([resting("c", "w1", "w2")], SOURCES) == [(frozenset({"w1", "w2"}), ("c",))]


GRAPHS = st.lists(st.frozensets(st.sampled_from("pqrstu"), min_size=1, max_size=4), min_size=1, max_size=7)


@given(GRAPHS)
def test_the_smallest_sets_are_those_that_trying_all_finds(graph: list[frozenset[str]]) -> None:
    sources = {SourceId(key): source(key) for key in "pqrstu"}
    claims = [resting(f"c{at}", *held) for at, held in enumerate(graph)]

    def fallen(gone: frozenset[str]) -> list[str]:
        return [claim.claim for claim in claims if claim.sources <= gone]

    every = [frozenset(some) for size in range(1, 7) for some in combinations("pqrstu", size)]
    felling = [some for some in every if fallen(some)]
    smallest = {some for some in felling if not any(other < some for other in felling)}
    found = weakest(claims, sources)
    assert {some for some, _ in found} == smallest
    assert all(sorted(claims_) == sorted(fallen(some)) for some, claims_ in found)
