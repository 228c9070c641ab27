"""What time overtakes: which claims are due again, and when."""

import pytest
from msgspec.structs import replace

from factcheck import readers
from factcheck.case.due import due, due_day
from factcheck.case.remarks import remarks_on
from factcheck.desk import Desk
from factcheck.errors import UserError
from factcheck.models import Case, Changes, HouseRule, PlacedClaim

TEXT = (
    b"Anna Berg is the mayor of Aldmouth. She is 54 years old. The pier is the longest in Europe."
    b" A ticket costs $12. The council spent $41 million in 2019. The ferry left."
)


@pytest.fixture
def case(desk: Desk) -> Case:
    article = desk.articles.add(readers.read(TEXT, "pier.txt"))
    for placed in desk.articles.open(article).claims:
        desk.verdicts.decide(placed.id, "confirmed")
        desk.verdicts.date(placed.id, "2026-01-10")
    return desk.articles.open(article)


def claim(case: Case, words: str) -> PlacedClaim:
    return next(placed for placed in case.claims if words in placed.text)


def said(case: Case, words: str) -> list[str]:
    return [str(remark.sentence) for remark in remarks_on(case, claim(case, words), ())]


@pytest.mark.parametrize("words", ["54 years", "longest", "ticket costs"])
def test_ages_superlatives_and_prices_are_due_half_a_year_later(case: Case, words: str) -> None:
    assert due_day(case, claim(case, words)) == "2026-07-09"
    assert claim(case, words) not in due(replace(case, today="2026-07-08"))
    later = replace(case, today="2026-07-09")
    assert claim(later, words) in due(later)
    assert any("due again on 2026-07-09" in each for each in said(later, words))


@pytest.mark.parametrize("words", ["in 2019", "ferry left"])
def test_what_stays_as_it_was_is_never_due(case: Case, words: str) -> None:
    assert due_day(case, claim(case, words)) == ""


def test_a_changed_claim_is_due_or_no_longer_due_beside_those_that_stay(desk: Desk, case: Case) -> None:
    before = replace(desk.articles.open(case.article.id), today="2026-07-09")
    titles = {placed.id for placed in due(before)}
    age = claim(before, "54 years")
    assert age.id in titles
    told: list[Changes] = []
    desk.on_change.append(told.append)
    desk.verdicts.date(age.id, "2026-07-01")
    after = replace(desk.articles.refresh(before, told[0]), today="2026-07-09")
    assert {placed.id for placed in due(after)} == titles - {age.id}
    assert {placed.id for placed in due(before)} == titles


def test_a_person_sets_the_day_and_the_rule_can_be_left_out(desk: Desk, case: Case) -> None:
    left, age = claim(case, "ferry left"), claim(case, "54 years")
    desk.verdicts.set_due(left.id, " 2026-03-01 ")
    desk.rules.set(HouseRule.DUE_AGAIN, applies=False)
    case = replace(desk.articles.open(case.article.id), today="2026-03-01")
    assert [placed.id for placed in due(case)] == [left.id]
    assert said(case, "ferry left") == ["It was due again on 2026-03-01."]
    assert due_day(case, claim(case, "54 years")) == ""
    desk.rules.set(HouseRule.DUE_AGAIN, applies=True, number=10)
    assert due_day(desk.articles.open(case.article.id), age) == "2026-01-20"
    with pytest.raises(UserError, match="no date"):
        desk.verdicts.set_due(left.id, "in spring")


def test_only_what_is_decided_is_due_again(desk: Desk, case: Case) -> None:
    age = claim(case, "54 years")
    desk.verdicts.set(age.id, None)
    later = replace(desk.articles.open(case.article.id), today="2027-01-01")
    assert age.id not in [placed.id for placed in due(later)]
    desk.verdicts.set(age.id, "confirmed")
    desk.verdicts.date(age.id, "spring")
    now = desk.articles.open(case.article.id)
    assert due_day(now, claim(now, "54 years")) > now.today, "counted from the day of the last work on it"
