"""What the archive states otherwise: a remark where it is the same of the same, and none else."""

import pytest

from factcheck import readers
from factcheck.case.remarks import answered_on, remarked, remarks_on
from factcheck.desk import Desk
from factcheck.models import ArticleId, HouseRule
from factcheck.reports import CHECKING_REPORT, ReportOptions, writers

HERE = "The bridge over the Elbe is 4.2 kilometers long. Mayor Anna Brandt opened it on Monday."


REST = "The council met in the morning and spoke about the harbour for an hour. It will meet again in June."
DEUTSCH = "Der Rat tagte am Morgen und sprach eine Stunde lang über den Hafen. Er wird im Juni wieder tagen."


def add(desk: Desk, text: str, name: str = "here") -> ArticleId:
    rest = DEUTSCH if "Brücke" in text else REST
    return desk.articles.add(readers.read(f"{text} {rest}".encode(), f"{name}.txt"))


def said(desk: Desk, article: ArticleId) -> list[str]:
    return [str(remark.sentence) for remark in desk.elsewhere.remarks(desk.articles.open(article))]


@pytest.mark.parametrize(
    ("here", "there", "told"),
    [
        ("The bridge over the Elbe is 4.2 kilometers long.", "The Elbe bridge is 4.5 km long over all.",
         "“4.2 kilometers” is “4.5 km” in “there”: is it the same?"),
        ("The Elbe bridge cost $640 million to build.", "It cost $700 million to build the Elbe bridge.",
         "“$640 million” is “$700 million” in “there”: is it the same?"),
        ("The Port Authority of Hamburg employs 1,900 workers.",
         "Hamburg’s Port Authority employs 1,700 workers, said Ida Voss.",
         "“1,900 workers” is “1,700 workers” in “there”: is it the same?"),
        ("Mayor Anna Brandt opened it.", "It rained, Mayor Anna Brand said.",
         "“Anna Brandt” is spelt “Anna Brand” in “there”: is it the same name?"),
        ("Mayor Jon Hartley spoke.", "The trams were sold by Mayor John Hartley.",
         "“Jon Hartley” is spelt “John Hartley” in “there”: is it the same name?"),
        ("Die Brücke in Hamburg kostete 640 Millionen Euro.",
         "Die Brücke in Hamburg kostete 710 Millionen Euro.",
         "“640 Millionen Euro” is “710 Millionen Euro” in “there”: is it the same?"),
    ],
)  # fmt: skip
def test_the_same_of_the_same_stated_otherwise_is_told(desk: Desk, here: str, there: str, told: str) -> None:
    add(desk, there, "there")
    assert said(desk, add(desk, here)) == [told]


@pytest.mark.parametrize(
    ("here", "there"),
    [
        ("The bridge over the Elbe is 4.2 km long.", "The bridge over the Elbe is 4.2 kilometers long."),
        ("The Elbe bridge cost $640 million to build.", "The Elbe bridge cost $0.64 billion to build."),
        ("About 80,000 people use the Elbe bridge.", "Some 79,000 people use the Elbe bridge."),
        ("Over 70,000 people use the Elbe bridge daily.", "79,000 people use the Elbe bridge daily."),
        ("The Elbe bridge cost $640 million to build.", "The Rhine bridge cost $700 million to build."),
        ("Publix gives $80 coupons on Facebook away.", "H-E-B gives $100 coupons on Facebook away."),
        ("In 2019 the Elbe ferry carried 3,400 riders.", "In 2020 the Elbe ferry carried 3,900 riders."),
        ("In Ohio 47 percent of women vote early.", "In Ohio 44 percent of men vote early."),
        ("The Elbe bridge carries 3 lanes and 40 lamps.", "The Elbe bridge carries 5 lanes and 60 lamps."),
        ("The Elbe ferry costs 5 to 10 percent more.", "The Elbe ferry costs 12 percent more."),
        ("Mayor Anna Brandt spoke.", "The plumber Anna Brand spoke."),
        ("Anna Brandt spoke.", "Anna Brand spoke."),
        ("Mayor Bill O’Reilly spoke.", "Mayor Bill O'Reilly spoke."),
        ("Mayor Anna Brandt spoke.", "Mayor Anna Brand spoke. She is no kin of Anna Brandt."),
        ("Mayor Anna Lee spoke.", "Mayor Anna Lees spoke."),
    ],
)
def test_what_is_no_other_statement_of_the_same_is_not_told(desk: Desk, here: str, there: str) -> None:
    add(desk, there, "there")
    assert said(desk, add(desk, here)) == []


def test_it_is_a_remark_like_others_with_its_answer_and_its_rule(desk: Desk) -> None:
    add(desk, "The Elbe bridge is 4.5 km long over all.", "there")
    article = add(desk, HERE)
    case = desk.articles.open(article)
    found, placed = desk.elsewhere.remarks(case), case.claims[0]
    assert remarks_on(case, placed, found) == list(found)
    assert remarked(case, found) == {placed.id}
    assert any(each.kind == "remarks" for each in desk.closing.obstacles(article))
    markdown = next(each for each in writers(CHECKING_REPORT) if each.format.key == "markdown")
    assert "is “4.5 km” in “there”" in desk.reports.write(article, markdown, ReportOptions()).decode()
    without = desk.reports.write(article, markdown, ReportOptions(checks=False)).decode()
    assert "4.5 km" not in without

    desk.rules.put_away(placed.id, found[0].key, "Measured anew in May.")
    case = desk.articles.open(article)
    assert remarks_on(case, case.claims[0], found) == []
    (((_, answer),)) = answered_on(case, case.claims[0], found)
    assert answer is not None
    assert answer.words == "Measured anew in May."
    assert "Measured anew in May." in desk.reports.write(article, markdown, ReportOptions()).decode()

    desk.rules.ask_again(placed.id, found[0].key)
    desk.rules.set(HouseRule.STATED_OTHERWISE, applies=False)
    case = desk.articles.open(article)
    assert desk.elsewhere.remarks(case) == ()
    assert remarks_on(case, case.claims[0], found) == []
    assert remarked(case, found) == frozenset()


def test_what_was_found_wrong_there_or_taken_off_the_shelf_is_not_held_against_it(desk: Desk) -> None:
    there = add(desk, "The Elbe bridge is 4.5 km long over all.", "there")
    article = add(desk, HERE)
    assert said(desk, article)
    desk.verdicts.decide(desk.articles.open(there).claims[0].id, "wrong", correction="4.2 km")
    assert said(desk, article) == []
    desk.history.undo(there)
    assert said(desk, article)
    desk.articles.remove(there)
    assert said(desk, article) == []


def test_only_the_words_of_the_current_draft_count(desk: Desk) -> None:
    there = add(desk, "The Elbe bridge is 4.5 km long over all.", "there")
    article = add(desk, HERE)
    assert said(desk, article)
    desk.drafts.revise(there, readers.read(f"The Elbe bridge is 4.2 km long. {REST}".encode(), "b.txt"))
    assert said(desk, article) == []
