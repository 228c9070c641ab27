"""The rules of a desk and the answers to what they remark, each a step that undo takes back."""

import pytest

from factcheck import readers
from factcheck.desk import Desk
from factcheck.errors import UserError
from factcheck.models import ArticleId, HouseRule


@pytest.fixture
def article(desk: Desk) -> ArticleId:
    return desk.articles.add(
        readers.read(b"The pier opened in 1931. The pier cost a great deal.", "pier.txt")
    )


def test_a_rule_is_set_for_all_who_use_the_library_and_undone(desk: Desk, article: ArticleId) -> None:
    desk.rules.set(HouseRule.COPY_TOO_OLD, number=14)
    with Desk(desk.path) as other:
        assert [(each.rule, each.number) for each in other.articles.open(article).rules] == [
            (HouseRule.COPY_TOO_OLD, 14)
        ]
    desk.rules.set(HouseRule.COPY_TOO_OLD, applies=False)
    desk.history.undo(None)
    assert {each.rule: each.applies for each in desk.rules.all()}[HouseRule.COPY_TOO_OLD]


@pytest.mark.parametrize(
    ("rule", "number"),
    [(HouseRule.ONE_ORIGIN, 2), (HouseRule.COPY_TOO_OLD, 0), (HouseRule.COPIES_ALIKE, 101)],
)
def test_a_number_that_a_rule_cannot_have_is_refused(desk: Desk, rule: HouseRule, number: int) -> None:
    with pytest.raises(UserError):
        desk.rules.set(rule, number=number)


def test_an_answer_keeps_who_gave_it_and_goes_with_undo(desk: Desk, article: ArticleId) -> None:
    claim = desk.articles.open(article).claims[0].id
    desk.rules.put_away(claim, "sum | 3", "Asked the\nharbour office")
    desk.rules.put_away(claim, "sum | 3", "Asked twice")
    (answer,) = desk.articles.open(article).answers
    assert (answer.person, answer.words, answer.claim) == ("Ada", "Asked twice", claim)
    desk.rules.ask_again(claim, "sum | 3")
    assert desk.articles.open(article).answers == ()
    assert desk.articles.open(article).claims[0].claim.dismissed == ()
    desk.history.undo(article)
    assert desk.articles.open(article).answers == (answer,)
    assert desk.articles.open(article).claims[0].claim.dismissed == ("sum | 3",)


def test_answers_go_along_when_claims_are_merged(desk: Desk, article: ArticleId) -> None:
    one, two = desk.articles.open(article).claims
    desk.rules.put_away(two.id, "sum | 3", "It is so")
    desk.claims.merge(one.id)
    case = desk.articles.open(article)
    assert [answer.claim for answer in case.answers] == [case.claims[0].id]
