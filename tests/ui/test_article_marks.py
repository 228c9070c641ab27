"""The index of marks: which claims stand over a character, and on which line each is drawn."""

from hypothesis import given
from hypothesis import strategies as st

from factcheck.models import (
    ArticleId,
    Case,
    Claim,
    ClaimId,
    Draft,
    DraftId,
    PlacedClaim,
    Placement,
    PlacementId,
    Span,
)
from factcheck.scales import EDITORIAL
from tests.ui.article_cases import case
from ui.article.marks import LANES, ClaimMarks
from ui.article.paragraphs import paragraphs


def _marks(spans: list[Span], text: str) -> tuple[ClaimMarks, list[PlacedClaim]]:
    base = case()
    draft = Draft(DraftId("d1"), ArticleId("a"), 1, text, ())
    claims = tuple(
        PlacedClaim(
            Claim(ClaimId(f"c{at}"), ArticleId("a")),
            Placement(PlacementId(f"p{at}"), ClaimId(f"c{at}"), DraftId("d1"), span.start, span.end, ""),
        )
        for at, span in enumerate(sorted(spans, key=lambda span: (span.start, -span.end)))
    )
    made = Case(base.article, draft, EDITORIAL, claims)
    return ClaimMarks(made), list(claims)


_SPANS = st.lists(
    st.tuples(st.integers(0, 55), st.integers(1, 12)).map(lambda t: Span(t[0], t[0] + t[1])), max_size=9
)


@given(_SPANS)
def test_the_claims_over_a_character_are_all_of_them_the_smallest_first(spans: list[Span]) -> None:
    text = ("Ten words. " * 3 + "\n\n") * 2
    marks, claims = _marks(spans, text)
    for paragraph in paragraphs(Draft(DraftId("d"), ArticleId("a"), 1, text, ())):
        for offset in range(paragraph.start, paragraph.end):
            found = marks.at(offset)
            assert set(found) == {at for at, c in enumerate(claims) if c.span.start <= offset < c.span.end}
            lengths = [len(claims[at].span) for at in found]
            assert lengths == sorted(lengths)


@given(_SPANS)
def test_no_two_lines_lie_on_each_other_while_there_are_lanes(spans: list[Span]) -> None:
    marks, claims = _marks(spans, "x" * 80)
    for at, one in enumerate(claims):
        for other_at, other in enumerate(claims[:at]):
            lanes = marks.lane(at), marks.lane(other_at)
            if one.span.overlaps(other.span) and max(lanes) < LANES - 1:
                assert lanes[0] != lanes[1]


def test_three_nested_claims_have_three_lines_the_inner_next_to_the_letters() -> None:
    marks, _ = _marks([Span(0, 30), Span(5, 25), Span(10, 15)], "x" * 80)
    assert [marks.lane(at) for at in range(3)] == [2, 1, 0]
