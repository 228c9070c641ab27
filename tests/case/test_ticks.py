"""A thing is ticked once: later mentions in the same spelling follow, and nothing else does."""

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from factcheck.case.figures import progress_of
from factcheck.case.kept import differing_places
from factcheck.case.ticks import Ticks, details_left, owing, ticks_of
from factcheck.models import (
    Article,
    ArticleId,
    Case,
    Claim,
    ClaimDetail,
    ClaimId,
    DetailId,
    DetailKind,
    Draft,
    DraftId,
    PlacedClaim,
    Placement,
    PlacementId,
    Status,
    WorkState,
)
from factcheck.scales import EDITORIAL

NAME, PLACE, NUMBER = DetailKind.NAME, DetailKind.PLACE, DetailKind.NUMBER
Given = tuple[DetailKind, str, bool]


def placed(number: int, *details: Given, **claim: object) -> PlacedClaim:
    rows = tuple(
        ClaimDetail(
            DetailId(f"c{number}d{at}"),
            ClaimId(f"c{number}"),
            kind,
            number * 100 + at,
            number * 100 + at + 1,
            text,
            ticked=ticked,
        )
        for at, (kind, text, ticked) in enumerate(details)
    )
    place = Placement(
        PlacementId(f"p{number}"),
        ClaimId(f"c{number}"),
        DraftId("d"),
        number * 100,
        number * 100 + 99,
        "words",
    )
    return PlacedClaim(Claim(f"c{number}", "a", **claim), place, rows)  # type: ignore[arg-type]


def case_of(*claims: PlacedClaim, orphans: tuple[PlacedClaim, ...] = ()) -> Case:
    return Case(
        Article(ArticleId("a"), "A"),
        Draft(DraftId("d"), ArticleId("a"), 1, "", ()),
        EDITORIAL,
        claims,
        orphans,
    )


def followed(case: Case) -> list[list[str]]:
    return [[ticks_of(case).follows(detail) for detail in each.details] for each in case.claims]


def test_a_later_mention_in_the_same_spelling_follows_the_first_ticked_one() -> None:
    ada, open_ada = (NAME, "Ada Brandt", True), (NAME, "Ada Brandt", False)
    case = case_of(
        placed(1, open_ada), placed(2, ada), placed(3, open_ada), placed(4, ada), placed(5, open_ada)
    )
    assert followed(case) == [[""], [""], ["c2"], [""], ["c2"]]
    assert [details_left(case, each) for each in case.claims] == [1, 0, 0, 0, 0]
    assert [ticks_of(case).number_of(ClaimId(claim)) for claim in ("c2", "c5", "gone")] == [2, 5, 0]


def test_unticking_the_first_opens_those_that_follow_it() -> None:
    first, later = placed(1, (NAME, "Ada Brandt", True)), placed(2, (NAME, "Ada Brandt", False))
    case = case_of(first, later)
    assert details_left(case, later) == 0
    opened = replace(first, details=(replace(first.details[0], ticked=False),))
    assert details_left(replace(case, claims=(opened, later)), later) == 1


def test_another_spelling_another_kind_and_what_is_new_each_time_never_follow() -> None:
    case = case_of(
        placed(1, (NAME, "Ada Brandt", True), (NUMBER, "12 percent", True), (DetailKind.DATE, "May", True)),
        placed(2, (NAME, "Ada Brand", False), (PLACE, "Ada Brandt", False), (NAME, "ADA BRANDT", False)),
        placed(3, (NUMBER, "12 percent", False), (DetailKind.DATE, "May", False)),
        placed(4, (NAME, "Ada\nBrandt", False)),
    )
    assert followed(case) == [["", "", ""], ["", "", ""], ["", ""], ["c1"]]


def test_a_lost_claim_stands_for_itself() -> None:
    lost = placed(9, (NAME, "Ada Brandt", False), verdict="confirmed")
    lost = replace(lost, placement=replace(lost.placement, status=Status.ORPHANED))
    case = case_of(placed(1, (NAME, "Ada Brandt", True)), orphans=(lost,))
    assert details_left(case, lost) == 1
    assert owing(case) == {"c9"}
    cut = replace(lost, claim=replace(lost.claim, work_state=WorkState.DONE))
    assert owing(replace(case, orphans=(cut,))) == frozenset()


def test_only_checked_claims_owe_their_details() -> None:
    open_detail = (NUMBER, "12", False)
    case = case_of(
        placed(1, open_detail),
        placed(2, open_detail, verdict="confirmed"),
        placed(3, open_detail, verdict="wrong"),
        placed(4, open_detail, verdict="not-a-fact"),
        placed(5, (NUMBER, "12", True), verdict="confirmed"),
        placed(6, open_detail, verdict="of another scale"),
    )
    assert owing(case) == {"c2", "c3"}
    assert progress_of(case).owing == 2


DETAILS = st.lists(
    st.tuples(st.sampled_from([NAME, PLACE, NUMBER]), st.sampled_from("ABC"), st.booleans()), max_size=3
)


@given(st.lists(DETAILS, min_size=1, max_size=6), st.lists(st.tuples(st.integers(0, 5), DETAILS), max_size=5))
def test_what_is_kept_up_to_date_is_what_is_read_anew(
    details: list[list[Given]], steps: list[tuple[int, list[Given]]]
) -> None:
    case = case_of(*(placed(number, *given, verdict="confirmed") for number, given in enumerate(details)))
    for at, given_now in steps:
        ticks_of(case)
        claims = list(case.claims)
        claims[at % len(claims)] = placed(at % len(claims), *given_now, verdict="confirmed")
        case = replace(case, claims=tuple(claims))
        anew = Ticks(case.claims)
        assert [ticks_of(case).left(each) for each in case.claims] == [
            anew.left(each) for each in case.claims
        ]
        assert followed(case) == [[anew.follows(detail) for detail in each.details] for each in case.claims]


def test_other_claims_are_read_anew() -> None:
    one, two = placed(1, (NAME, "A", True)), placed(2, (NAME, "A", False))
    assert differing_places((one, two), (one, two)) == []
    assert differing_places((one, two), (two, one)) is None
    assert differing_places((one,), (one, two)) is None
    case = case_of(one, two)
    assert details_left(case, two) == 0
    assert details_left(replace(case, claims=(two, one)), two) == 1, "now it is the earlier one"
