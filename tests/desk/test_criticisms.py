"""Criticism and reply: who was asked how often, what they answered, and what that holds up."""

import pytest

from factcheck import readers
from factcheck.case.closing import ObstacleKind
from factcheck.case.criticism import Hearing
from factcheck.case.sentences.criticism import attempt, criticism
from factcheck.desk import Desk
from factcheck.errors import NotFoundError, SignedError, UserError
from factcheck.models import ArticleId, Case, ClaimId, CriticismId, HouseRule, PlacedClaim
from tests.stories import WIRE


def hidden(case: Case) -> PlacedClaim:
    """Return the claim that the ministry hid the costs."""
    return next(placed for placed in case.claims if "hid the true costs" in placed.text)


@pytest.fixture
def claim(desk: Desk, article: ArticleId) -> ClaimId:
    return hidden(desk.articles.open(article)).id


@pytest.fixture
def marked(desk: Desk, claim: ClaimId) -> CriticismId:
    return desk.criticisms.mark(claim, "  The  ministry ")


def standing(desk: Desk, article: ArticleId) -> set[ObstacleKind]:
    kinds = {ObstacleKind.NOT_PUT, ObstacleKind.NO_REPLY, ObstacleKind.NOT_GIVEN}
    return {obstacle.kind for obstacle in desk.closing.obstacles(article)} & kinds


def hearing(desk: Desk, article: ArticleId) -> Hearing:
    (heard,) = desk.criticisms.ledger(article)
    return heard.hearing


def test_a_criticism_is_put_answered_and_given(desk: Desk, article: ArticleId, marked: CriticismId) -> None:
    assert standing(desk, article) == {ObstacleKind.NOT_PUT}
    desk.criticisms.put(marked, "letter", note="by  courier")
    assert (hearing(desk, article), standing(desk, article)) == (Hearing.WAITING, {ObstacleKind.NO_REPLY})
    desk.criticisms.reply(marked, "We published every figure.")
    assert standing(desk, article) == {ObstacleKind.NOT_GIVEN}
    desk.criticisms.give(marked, desk.articles.open(article).claims[0].id)
    assert (hearing(desk, article), standing(desk, article)) == (Hearing.GIVEN, set())
    (heard,) = desk.criticisms.ledger(article)
    said = str(criticism(heard, desk.articles.open(article)))
    assert said.startswith("The ministry: replied on ")
    assert said.endswith("; given in claim 1. “We published every figure.”")
    assert str(attempt(heard.attempts[0])).endswith("letter, Ada (by courier)")


def test_five_attempts_are_enough_where_nobody_answers(
    desk: Desk, article: ArticleId, marked: CriticismId
) -> None:
    for _ in range(4):
        desk.criticisms.put(marked, "call")
    assert hearing(desk, article) is Hearing.WAITING
    desk.criticisms.put(marked, "call")
    assert (hearing(desk, article), standing(desk, article)) == (Hearing.UNANSWERED, set())


def test_the_number_of_attempts_is_the_desks(desk: Desk, article: ArticleId, marked: CriticismId) -> None:
    desk.criticisms.put(marked, "call")
    desk.criticisms.put(marked, "call")
    desk.rules.set(HouseRule.ATTEMPTS, number=2)
    assert hearing(desk, article) is Hearing.UNANSWERED
    desk.rules.set(HouseRule.ATTEMPTS, number=3)
    assert hearing(desk, article) is Hearing.WAITING
    desk.rules.set(HouseRule.ATTEMPTS, applies=False)
    assert hearing(desk, article) is Hearing.UNANSWERED


@pytest.mark.parametrize(("deadline", "waits"), [("2999-01-01", True), ("2001-01-01T12:00", False)])
def test_until_the_deadline_an_answer_is_waited_for(
    desk: Desk, article: ArticleId, marked: CriticismId, deadline: str, waits: bool
) -> None:
    desk.rules.set(HouseRule.ATTEMPTS, number=1)
    desk.criticisms.set_deadline(marked, deadline)
    desk.criticisms.put(marked, "letter")
    assert (hearing(desk, article) is Hearing.WAITING) == waits


def test_a_reply_in_a_claim_that_is_cut_is_given_no_more(
    desk: Desk, article: ArticleId, marked: CriticismId
) -> None:
    case = desk.articles.open(article)
    gives = next(placed for placed in case.claims if "31,000 cars" in placed.text)
    desk.criticisms.put(marked, "call", reply="We did not.")
    desk.criticisms.give(marked, gives.id)
    shorter = WIRE.replace(" About 31,000 cars a day are expected to use it.", "")
    desk.drafts.revise(article, readers.read(shorter.encode(), "shorter.txt"))
    assert desk.articles.open(article).find(gives.id) is not None
    assert hearing(desk, article) is Hearing.NOT_GIVEN


def test_criticism_that_was_cut_needs_no_hearing(
    desk: Desk, article: ArticleId, claim: ClaimId, marked: CriticismId
) -> None:
    text = hidden(desk.articles.open(article)).text
    desk.drafts.revise(article, readers.read(WIRE.replace(text, "").encode(), "milder.txt"))
    assert hearing(desk, article) is Hearing.NOT_PUT
    desk.drafts.close_as_cut(claim)
    assert desk.criticisms.ledger(article) == []


def test_one_claim_criticises_several_and_each_once(desk: Desk, article: ArticleId, claim: ClaimId) -> None:
    first = desk.criticisms.mark(claim, "The ministry", deadline="2026-12-01")
    assert desk.criticisms.mark(claim, "the ministry", assertion="You hid the costs.") == first
    second = desk.criticisms.mark(claim, "Ada Brandt")
    with pytest.raises(UserError, match="several"):
        desk.criticisms.on(claim)
    assert desk.criticisms.on(claim, "ada brandt") == second
    kept = desk.articles.open(article).find(claim)
    assert kept is not None
    assert [(row.against, row.assertion, row.deadline) for row in kept.criticisms] == [
        ("The ministry", "You hid the costs.", "2026-12-01"),
        ("Ada Brandt", "", ""),
    ]


def test_what_is_missing_is_asked_for(desk: Desk, claim: ClaimId, marked: CriticismId) -> None:
    for wrong in (
        lambda: desk.criticisms.mark(claim, " "),
        lambda: desk.criticisms.mark(claim, "X", deadline="soon"),
        lambda: desk.criticisms.put(marked, "  "),
        lambda: desk.criticisms.rename(marked, ""),
        lambda: desk.criticisms.on(claim, "Somebody else"),
    ):
        with pytest.raises(UserError):
            wrong()
    with pytest.raises(NotFoundError):
        desk.criticisms.find("none-of-these")


def test_every_step_is_undone(desk: Desk, article: ArticleId, claim: ClaimId) -> None:
    before = desk.articles.open(article).find(claim)
    marked = desk.criticisms.mark(claim, "The ministry")
    desk.criticisms.take_attempt_back(desk.criticisms.put(marked, "call"))
    desk.criticisms.put(marked, "letter", reply="No.")
    desk.criticisms.word(marked, "You hid it.")
    desk.criticisms.take_back(marked)
    bare = desk.articles.open(article).find(claim)
    assert bare is not None
    assert (bare.criticisms, bare.attempts) == ((), ())
    desk.history.undo(article)
    whole = desk.articles.open(article).find(claim)
    assert whole is not None
    assert [(row.reply, row.assertion) for row in whole.criticisms] == [("No.", "You hid it.")]
    assert [row.channel for row in whole.attempts] == ["letter"]
    for _ in range(5):
        desk.history.undo(article)
    assert desk.articles.open(article).find(claim) == before


def test_a_reply_is_typed_as_one_step(desk: Desk, article: ArticleId, marked: CriticismId) -> None:
    steps = len(desk.history.steps(article))
    for words in ("W", "We", "We did."):
        desk.criticisms.reply(marked, words)
    assert len(desk.history.steps(article)) == steps + 1
    desk.criticisms.reply(marked, "")
    (heard,) = desk.criticisms.ledger(article)
    assert (heard.criticism.reply, heard.criticism.replied) == ("", "")


def test_everything_noted_goes_along_when_claims_are_merged(
    desk: Desk, article: ArticleId, claim: ClaimId, marked: CriticismId
) -> None:
    case = desk.articles.open(article)
    at = [placed.id for placed in case.claims].index(claim)
    before = case.claims[at - 1].id
    desk.closing.ask(claim, "Who says so?")
    desk.criticisms.put(marked, "call")
    desk.criticisms.give(marked, claim)
    apart = desk.articles.open(article).claims
    desk.claims.merge(before)
    merged = desk.articles.open(article).find(before)
    assert merged is not None
    assert [row.question for row in merged.queries] == ["Who says so?"]
    assert [(row.against, row.given_by) for row in merged.criticisms] == [("The ministry", before)]
    assert [row.claim for row in merged.attempts] == [before]
    desk.history.undo(article)
    assert [(one.id, one.queries, one.criticisms) for one in desk.articles.open(article).claims] == [
        (one.id, one.queries, one.criticisms) for one in apart
    ]


def test_the_ledger_has_one_entry_for_each_body_when_claims_are_merged(
    desk: Desk, article: ArticleId, claim: ClaimId, marked: CriticismId
) -> None:
    case = desk.articles.open(article)
    before = case.claims[[placed.id for placed in case.claims].index(claim) - 1].id
    kept = desk.criticisms.mark(before, "the Ministry")
    desk.criticisms.put(kept, "letter")
    desk.criticisms.put(marked, "call", reply="We published every figure.")
    desk.criticisms.mark(claim, "The ministry", deadline="2999-01-01")
    desk.claims.merge(before)
    (heard,) = desk.criticisms.ledger(article)
    assert heard.criticism.id == kept
    assert (heard.criticism.reply, heard.criticism.deadline) == ("We published every figure.", "2999-01-01")
    assert [(row.channel, row.criticism, row.claim) for row in heard.attempts] == [
        ("letter", kept, before),
        ("call", kept, before),
    ]
    desk.history.undo(article)
    assert [len(each.attempts) for each in desk.criticisms.ledger(article)] == [1, 1]


def test_a_claim_of_another_article_gives_no_reply(desk: Desk, marked: CriticismId) -> None:
    other = desk.articles.add(readers.read(b"The pier opened in 1931.", "pier.txt"))
    with pytest.raises(UserError, match="same article"):
        desk.criticisms.give(marked, desk.articles.open(other).claims[0].id)


def test_a_signed_article_takes_no_attempt(desk: Desk, article: ArticleId, marked: CriticismId) -> None:
    desk.closing.sign(article, "Ada", over="late")
    with pytest.raises(SignedError):
        desk.criticisms.put(marked, "call")
