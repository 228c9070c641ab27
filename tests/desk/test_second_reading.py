"""The second reader: opinions, differences, and what two readers found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.case.closing import ObstacleKind
from factcheck.case.second import Estimate, current_reading, differences, estimate, estimate_of, unread
from factcheck.case.sentences.second import opinion
from factcheck.case.sentences.second import reading as told
from factcheck.desk import Desk
from factcheck.errors import NotFoundError, UserError
from factcheck.models import ArticleId, Case, ClaimId, HouseRule, SecondReadingId, WorkState


@pytest.fixture
def ids(desk: Desk, article: ArticleId) -> list[ClaimId]:
    """Give the claims, the first three of which are decided."""
    ids = [placed.id for placed in desk.articles.open(article).claims]
    for claim, verdict in zip(ids, ("confirmed", "wrong", "wrong"), strict=False):
        desk.verdicts.set(claim, verdict)
    return ids


@pytest.fixture
def reading(desk: Desk, article: ArticleId, ids: list[ClaimId]) -> SecondReadingId:
    return desk.second.begin(article, "Bo")


@pytest.fixture
def blind(desk: Desk, article: ArticleId, ids: list[ClaimId]) -> SecondReadingId:
    return desk.second.begin(article, "Cy", blind=True)


def in_the_way(desk: Desk, article: ArticleId) -> dict[ObstacleKind, tuple[ClaimId, ...]]:
    kinds = (ObstacleKind.SECOND_READER, ObstacleKind.DIFFERENCES, ObstacleKind.SECOND_READ)
    return {each.kind: each.claims for each in desk.closing.obstacles(article) if each.kind in kinds}


def test_a_reading_stands_in_the_way_until_all_is_read_or_it_is_ended(
    desk: Desk, article: ArticleId, ids: list[ClaimId], reading: SecondReadingId
) -> None:
    assert in_the_way(desk, article) == {ObstacleKind.SECOND_READER: tuple(ids)}
    desk.second.agree(ids[0], reading)
    assert in_the_way(desk, article) == {ObstacleKind.SECOND_READER: tuple(ids[1:])}
    desk.second.end(reading)
    assert in_the_way(desk, article) == {}
    desk.rules.set(HouseRule.SECOND_READER, applies=True)
    assert in_the_way(desk, article) == {ObstacleKind.SECOND_READER: tuple(ids[1:])}


def test_a_difference_stays_until_one_of_both_gives_way(
    desk: Desk, article: ArticleId, ids: list[ClaimId], reading: SecondReadingId
) -> None:
    desk.second.differ(ids[0], reading, "The audit says otherwise", "wrong")
    desk.second.differ(ids[1], reading, "Only half of it")
    case = desk.articles.open(article)
    assert differences(case) == (ids[0], ids[1])
    said = [str(opinion(case, placed, placed.opinions[0])) for placed in case.claims[:2]]
    assert said == ["Bo differs: Wrong (“The audit says otherwise”)", "Bo differs (“Only half of it”)"]
    desk.verdicts.set(ids[0], "wrong")
    assert differences(desk.articles.open(article)) == (ids[1],)
    desk.second.agree(ids[1], reading, "seen together")
    assert differences(desk.articles.open(article)) == ()
    desk.verdicts.set(ids[1], "confirmed")
    assert differences(desk.articles.open(article)) == (ids[1],)


def test_an_opinion_ends_the_waiting_for_a_second_read(
    desk: Desk, article: ArticleId, ids: list[ClaimId], reading: SecondReadingId
) -> None:
    desk.verdicts.set_work_state(ids[0], WorkState.SECOND_READ)
    desk.second.agree(ids[0], reading)
    assert ObstacleKind.SECOND_READ not in in_the_way(desk, article)
    desk.history.undo(article)
    assert in_the_way(desk, article)[ObstacleKind.SECOND_READ] == (ids[0],)


def test_a_blind_reader_says_a_verdict_of_their_own(
    desk: Desk, article: ArticleId, ids: list[ClaimId], blind: SecondReadingId
) -> None:
    with pytest.raises(UserError, match="blind"):
        desk.second.agree(ids[0], blind)
    with pytest.raises(UserError, match="blind"):
        desk.second.differ(ids[0], blind, "No")
    with pytest.raises(NotFoundError, match="no verdict"):
        desk.second.judge(ids[0], blind, "pants-on-fire")
    desk.second.judge(ids[0], blind, "confirmed")
    desk.second.judge(ids[1], blind, "confirmed", "It stands in the audit")
    assert differences(desk.articles.open(article)) == (ids[1],)


def test_what_is_missing_is_asked_for(
    desk: Desk, article: ArticleId, ids: list[ClaimId], reading: SecondReadingId
) -> None:
    with pytest.raises(UserError, match="who reads"):
        desk.second.begin(article, " ")
    with pytest.raises(UserError, match="why"):
        desk.second.differ(ids[0], reading, " ")
    with pytest.raises(UserError, match="no verdict yet"):
        desk.second.agree(ids[3], reading)
    desk.second.end(reading)
    with pytest.raises(UserError, match="has ended"):
        desk.second.agree(ids[0], reading)
    with pytest.raises(NotFoundError, match="Nobody reads"):
        desk.second.of(ids[0])


def test_a_reading_goes_on_under_the_same_name(
    desk: Desk, article: ArticleId, ids: list[ClaimId], reading: SecondReadingId, blind: SecondReadingId
) -> None:
    assert desk.second.begin(article, "bo ") == reading
    assert desk.second.of(ids[0]).id == blind
    assert desk.second.of(ids[0], "BO").id == reading
    desk.second.end(blind)
    case = desk.articles.open(article)
    assert current_reading(case) == desk.second.of(ids[0], "bo")
    assert [str(told(each))[:12] for each in case.second_readings] == ["Bo reads it ", "Cy read it b"]
    assert unread(case) == tuple(ids)


def test_an_opinion_is_one_and_is_taken_back(
    desk: Desk, article: ArticleId, ids: list[ClaimId], reading: SecondReadingId
) -> None:
    first = desk.second.differ(ids[0], reading, "No")
    assert desk.second.agree(ids[0], reading) == first
    steps = len(desk.history.steps(article))
    desk.second.agree(ids[0], reading)
    assert len(desk.history.steps(article)) == steps
    desk.second.take_back(first)
    assert desk.articles.open(article).claims[0].opinions == ()


def found_by_both(desk: Desk, article: ArticleId) -> Estimate | None:
    case: Case = desk.articles.open(article)
    return estimate_of(case, case.second_readings[-1])


def test_from_a_blind_reading_the_errors_left_are_estimated(
    desk: Desk, article: ArticleId, ids: list[ClaimId], blind: SecondReadingId
) -> None:
    assert found_by_both(desk, article) is None
    for claim, verdict in zip(ids[:4], ("wrong", "wrong", "confirmed", "wrong"), strict=True):
        desk.second.judge(claim, blind, verdict)
    # The fourth claim was not judged by both; of the rest both found 2, of which one is the same.
    assert found_by_both(desk, article) == Estimate(2, 2, 1)
    assert Estimate(2, 2, 1).total == 3.5
    assert Estimate(2, 2, 1).left == 0.5


def test_an_open_reading_gives_no_estimate(
    desk: Desk, article: ArticleId, ids: list[ClaimId], reading: SecondReadingId
) -> None:
    desk.second.agree(ids[0], reading)
    assert found_by_both(desk, article) is None


@given(st.sets(st.integers(0, 40)), st.sets(st.integers(0, 40)))
def test_an_estimate_holds_at_least_what_was_found(first: set[int], second: set[int]) -> None:
    found = estimate(first, second)
    assert found.found == len(first | second)
    assert found.left >= 0
    assert found == Estimate(len(first), len(second), len(first & second))
    if first == second:
        assert found.left == 0


@given(st.sets(st.integers(0, 99), min_size=60), st.sets(st.integers(0, 99), min_size=60))
def test_the_estimate_is_within_what_its_formula_allows(first: set[int], second: set[int]) -> None:
    total = estimate(first, second).total
    both = len(first & second)
    assert total <= (len(first) * len(second)) / max(both, 1) + 1e-9
