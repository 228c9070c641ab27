"""Two desks that take in a draft each: both are kept, and every claim has its place in the later one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from factcheck import readers
from factcheck.models import ArticleId, Case
from tests.exchange.desks import TEXT, Place, check, desks

FIRST = TEXT.replace("212 metres", "218 metres").replace(
    "No other weir", "A lock was added in 1931. No other weir"
)
SECOND = TEXT.replace("Tom Hale", "Thomas Hale").replace(
    "No other weir", "A lock was added in 1931. Its keeper lives there. No other weir"
)


@pytest.fixture
def two(tmp_path: Path) -> Iterator[tuple[Place, Place, ArticleId]]:
    with desks(tmp_path, 2) as (places, article):
        yield places[0], places[1], article


def exchange(first: Place, second: Place, article: ArticleId, folder: Path) -> None:
    """Carry case files to and fro until nothing new comes."""
    for number in range(3):
        for giver, taker in ((first, second), (second, first)):
            file = folder / f"{number}{giver.desk.actor}.factcheck"
            giver.desk.exchange.pack(article, file)
            taker.desk.exchange.take_in(file)


def wordings(case: Case) -> list[str]:
    return [placed.text for placed in case.claims]


def test_claims_of_the_earlier_draft_are_placed_in_the_later_one(
    two: tuple[Place, Place, ArticleId], tmp_path: Path
) -> None:
    first, second, article = two
    first.desk.drafts.revise(article, readers.read(FIRST.encode(), "weir.txt"))
    lock = next(each for each in first.desk.articles.open(article).claims if "lock" in each.text)
    first.desk.verdicts.set(lock.id, "confirmed")
    second.desk.drafts.revise(article, readers.read(SECOND.encode(), "weir.txt"))
    exchange(first, second, article, tmp_path)
    check((first, second), article)
    case = first.desk.articles.open(article)
    assert case.draft.number == 3
    assert "Thomas Hale" in case.draft.text, "the later one is current"
    assert all(placed.text for placed in case.orphans), "a claim without a place still has its words"
    placed = case.find(lock.id)
    assert placed is not None
    assert placed.text == "A lock was added in 1931."
    assert placed.claim.verdict == "confirmed"
    assert any("Its keeper lives there." in words for words in wordings(case))
    for each in case.claims:
        for detail in each.details:
            assert case.draft.text[detail.start : detail.end] == detail.text


def test_two_that_attach_one_claim_to_different_words_stand_in_conflict(
    two: tuple[Place, Place, ArticleId], tmp_path: Path
) -> None:
    first, second, article = two
    newer = TEXT.replace("It cost 31,000 pounds, said its engineer Tom Hale.", "Nobody knows the price.")
    gone = next(each for each in first.desk.articles.open(article).claims if "31,000" in each.text).id
    first.desk.verdicts.set(gone, "wrong")
    first.desk.drafts.revise(article, readers.read(newer.encode(), "weir.txt"))
    exchange(first, second, article, tmp_path)
    for place, words in ((first, "Nobody knows"), (second, "the price")):
        case = place.desk.articles.open(article)
        start = case.draft.text.index(words)
        place.desk.drafts.attach(gone, case.draft.id, start, start + len(words))
    exchange(first, second, article, tmp_path)
    check((first, second), article)
    (conflict,) = [each for each in first.desk.exchange.conflicts(article) if each.table == "placements"]
    assert {each.values["exact"] for each in conflict.values} == {"Nobody knows", "the price"}
