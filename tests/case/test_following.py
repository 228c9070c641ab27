"""The claims that an annotation touches, followed through changes and counted anew."""

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from factcheck.case.following import annotated
from factcheck.models import (
    Annotation,
    AnnotationKind,
    Article,
    ArticleId,
    Case,
    Claim,
    ClaimId,
    Draft,
    DraftId,
    PlacedClaim,
    Placement,
    PlacementId,
)
from factcheck.scales import EDITORIAL

_NOTES = tuple(Annotation(AnnotationKind.COMMENT, at, at + 5, "Ask.") for at in (0, 40))


def case_of(*places: tuple[int, int]) -> Case:
    article, draft = ArticleId("a"), DraftId("d")
    claims = tuple(
        PlacedClaim(
            Claim(ClaimId(f"c{at}"), article),
            Placement(PlacementId(f"p{at}"), ClaimId(f"c{at}"), draft, start, end, "words"),
        )
        for at, (start, end) in enumerate(places)
    )
    return Case(
        Article(article, "A"), Draft(draft, article, 1, "x" * 60, (), annotations=_NOTES), EDITORIAL, claims
    )


def moved(case: Case, at: int, start: int, end: int) -> Case:
    """Let a claim stand elsewhere; claims are in the order of their places, as in every case."""
    claims = list(case.claims)
    claims[at] = replace(claims[at], placement=replace(claims[at].placement, start=start, end=end))
    return replace(case, claims=tuple(sorted(claims, key=lambda placed: placed.span)))


def test_a_claim_that_is_resized_away_from_an_annotation_is_no_longer_touched() -> None:
    case = case_of((0, 10), (20, 30))
    assert annotated(case) == {"c0"}
    case = moved(case, 0, 8, 10)
    assert annotated(case) == frozenset()
    assert annotated(moved(case, 1, 20, 42)) == {"c1"}


@given(st.lists(st.tuples(st.integers(0, 1), st.integers(0, 30), st.integers(1, 29)), max_size=6))
def test_what_is_followed_is_what_is_found_anew(steps: list[tuple[int, int, int]]) -> None:
    case = case_of((0, 10), (20, 30))
    annotated(case)
    for at, start, length in steps:
        case = moved(case, at, start, start + length)
        touching = {
            placed.id
            for placed in case.claims
            for note in _NOTES
            if placed.span.start < note.end and note.start < placed.span.end
        }
        assert annotated(case) == touching
