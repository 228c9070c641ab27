"""What two desks set differently: who sees it, what settles it, and what undo brings back."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from factcheck import readers
from factcheck.case.conflicts import Way
from factcheck.errors import UndoError
from factcheck.models import ArticleId, Changes, ClaimId, EventKind
from tests.exchange.desks import TEXT, Place, check, desks, send, settle_all


@pytest.fixture
def two(tmp_path: Path) -> Iterator[tuple[Place, Place, ArticleId, ClaimId]]:
    with desks(tmp_path, 2) as (places, article):
        claim = places[0].desk.articles.open(article).claims[0].id
        yield places[0], places[1], article, claim


def meet(first: Place, second: Place, article: ArticleId) -> None:
    settle_all((first, second), article)
    check((first, second), article)


def verdict(place: Place, article: ArticleId, claim: ClaimId) -> str | None:
    placed = place.desk.articles.open(article).find(claim)
    assert placed is not None
    return placed.claim.verdict


def test_what_only_one_changed_is_taken_and_what_both_set_alike_is_none(
    two: tuple[Place, Place, ArticleId, ClaimId],
) -> None:
    first, second, article, claim = two
    first.desk.verdicts.set(claim, "confirmed")
    second.desk.verdicts.set(claim, "confirmed")
    second.desk.verdicts.note(claim, "See the ledger.")
    meet(first, second, article)
    assert first.desk.exchange.conflicts(article) == []
    placed = first.desk.articles.open(article).find(claim)
    assert placed is not None
    assert (placed.claim.verdict, placed.claim.note) == ("confirmed", "See the ledger.")


def test_two_verdicts_are_a_conflict_that_holds_both(two: tuple[Place, Place, ArticleId, ClaimId]) -> None:
    first, second, article, claim = two
    first.desk.verdicts.set(claim, "confirmed")
    second.desk.verdicts.set(claim, "wrong")
    meet(first, second, article)
    (conflict,) = first.desk.exchange.conflicts(article)
    assert conflict.claim == claim
    assert conflict.base == {"verdict": None}
    assert {(each.actor, each.values["verdict"]) for each in conflict.values} == {
        ("Person 0", "confirmed"),
        ("Person 1", "wrong"),
    }
    assert first.desk.articles.open(article).conflicts == (conflict,)


@pytest.mark.parametrize(
    ("way", "stands"), [(Way.MINE, "confirmed"), (Way.THEIRS, "wrong"), (Way.BOTH, "confirmed")]
)
def test_settling_is_a_step_that_travels_and_can_be_undone(
    two: tuple[Place, Place, ArticleId, ClaimId], way: Way, stands: str
) -> None:
    first, second, article, claim = two
    first.desk.verdicts.set(claim, "confirmed")
    second.desk.verdicts.set(claim, "wrong")
    meet(first, second, article)
    before = first.desk.exchange.conflicts(article)
    first.desk.exchange.settle(before[0].id, way)
    assert first.desk.exchange.conflicts(article) == []
    meet(first, second, article)
    assert second.desk.exchange.conflicts(article) == []
    assert verdict(second, article, claim) == stands
    placed = second.desk.articles.open(article).find(claim)
    assert placed is not None
    assert ("Verdict: Wrong (Person 1" in placed.claim.note) is (way is Way.BOTH)
    assert first.desk.history.undo(article).kind is EventKind.CONFLICT_SETTLED
    assert first.desk.exchange.conflicts(article) == before
    meet(first, second, article)
    assert second.desk.exchange.conflicts(article) == before


def test_a_verdict_given_meanwhile_leaves_the_other_value_in_the_conflict(
    two: tuple[Place, Place, ArticleId, ClaimId],
) -> None:
    first, second, article, claim = two
    first.desk.verdicts.set(claim, "confirmed")
    second.desk.verdicts.set(claim, "wrong")
    meet(first, second, article)
    standing = verdict(first, article, claim)
    other = {"confirmed", "wrong"} - {standing}
    first.desk.verdicts.set(claim, "unconfirmed")
    meet(first, second, article)
    (conflict,) = second.desk.exchange.conflicts(article)
    assert {each.values["verdict"] for each in conflict.values} == {"unconfirmed", *other}
    assert verdict(second, article, claim) == "unconfirmed"


@pytest.mark.parametrize("way", [Way.MINE, Way.THEIRS])
def test_deleting_what_another_edits_is_a_conflict(
    two: tuple[Place, Place, ArticleId, ClaimId], way: Way
) -> None:
    first, second, article, claim = two
    first.desk.claims.delete(claim)
    second.desk.verdicts.note(claim, "Ask the archive.")
    meet(first, second, article)
    (conflict,) = first.desk.exchange.conflicts(article)
    assert [each.deleted for each in conflict.values] == [True, False]
    assert first.desk.articles.open(article).find(claim) is not None
    first.desk.exchange.settle(conflict.id, way)
    meet(first, second, article)
    assert second.desk.exchange.conflicts(article) == []
    assert (second.desk.articles.open(article).find(claim) is None) is (way is Way.MINE)


def test_undo_says_who_has_built_on_the_step(two: tuple[Place, Place, ArticleId, ClaimId]) -> None:
    first, second, article, claim = two
    first.desk.verdicts.set(claim, "confirmed")
    meet(first, second, article)
    second.desk.verdicts.set(claim, "wrong")
    meet(first, second, article)
    with pytest.raises(UndoError, match="Person 1 has built on it"):
        first.desk.history.undo(article)
    assert second.desk.history.undo(article).kind is EventKind.VERDICT_SET
    assert verdict(second, article, claim) == "confirmed"


def test_two_drafts_of_one_number_are_both_kept(two: tuple[Place, Place, ArticleId, ClaimId]) -> None:
    first, second, article, _claim = two
    for place, words in ((first, "218 metres"), (second, "209 metres")):
        newer = readers.read(TEXT.replace("212 metres", words).encode(), "weir.txt")
        place.desk.drafts.revise(article, newer)
    meet(first, second, article)
    drafts = first.desk.drafts.all(article)
    assert [draft.number for draft in drafts] == [1, 2, 3]
    assert {"218" in drafts[1].text, "218" in drafts[2].text} == {True, False}


def test_the_feed_tells_the_window_what_came(two: tuple[Place, Place, ArticleId, ClaimId]) -> None:
    first, second, article, claim = two
    told: list[Changes] = []
    second.desk.on_change.append(told.append)
    first.desk.verdicts.set(claim, "confirmed")
    send(first, second, article)
    assert [(each.article, each.kind, each.claims) for each in told] == [
        (article, EventKind.BUNDLES_TAKEN_IN, frozenset({claim}))
    ]


def test_a_claim_that_was_resized_and_deleted_comes_back_whole_where_another_resized_it(
    two: tuple[Place, Place, ArticleId, ClaimId],
) -> None:
    first, second, article, claim = two
    for place, by in ((first, 1), (second, 9)):
        case = place.desk.articles.open(article)
        span = case.claims[0].span
        place.desk.claims.resize(claim, case.draft.id, span.start, span.end - by)
    first.desk.claims.delete(claim)
    second.desk.verdicts.note(claim, "Ask the archive.")
    meet(first, second, article)
    standing = first.desk.exchange.conflicts(article)
    assert {each.table for each in standing} == {"claims", "placements"}


def test_a_draft_that_is_taken_back_stays_in_conflict_where_another_moved_a_claim_in_it(
    two: tuple[Place, Place, ArticleId, ClaimId],
) -> None:
    first, second, article, claim = two
    newer = TEXT.replace("212 metres", "218 metres")
    first.desk.drafts.revise(article, readers.read(newer.encode(), "weir.txt"))
    meet(first, second, article)
    case = second.desk.articles.open(article)
    span = case.claims[0].span
    second.desk.claims.resize(claim, case.draft.id, span.start, span.end - 1)
    assert first.desk.history.undo(article).kind is EventKind.DRAFT_TAKEN_IN
    meet(first, second, article)
    (conflict,) = first.desk.exchange.conflicts(article)
    assert (conflict.table, [each.deleted for each in conflict.values]) == ("drafts", [True, False])
    placed = first.desk.articles.open(article).find(claim)
    assert placed is not None
    assert placed.text == "The weir at Norwell was finished in 1904"
    first.desk.exchange.settle(conflict.id, Way.MINE)
    meet(first, second, article)
    assert second.desk.articles.open(article).draft.number == 1


def test_who_takes_a_verdict_back_leaves_what_others_made_of_the_claim(
    two: tuple[Place, Place, ArticleId, ClaimId],
) -> None:
    first, second, article, claim = two
    second.desk.verdicts.note(claim, "See the ledger.")
    first.desk.verdicts.set(claim, "confirmed")
    send(second, first, article)
    first.desk.history.undo(article)
    placed = first.desk.articles.open(article).find(claim)
    assert placed is not None
    assert (placed.claim.verdict, placed.claim.note) == (None, "See the ledger.")
    assert not placed.claim.proposed, "a newer draft may not drop it as one that nobody has touched"
    meet(first, second, article)
