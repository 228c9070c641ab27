"""Deciding: verdict, correction, note, work state, ticks, and what of it is one step."""

import pytest

from factcheck.case.sentences.steps import step
from factcheck.desk import Desk
from factcheck.errors import NotFoundError
from factcheck.models import ArticleId, Claim, ClaimId, DetailId, EventKind, WorkState


@pytest.fixture
def claim(desk: Desk, article: ArticleId) -> ClaimId:
    return desk.articles.open(article).claims[2].id


def the_claim(desk: Desk, claim: ClaimId) -> Claim:
    placed = desk.articles.open(desk.claims.article_of(claim)).find(claim)
    assert placed is not None
    return placed.claim


def labels(desk: Desk, claim: ClaimId) -> list[str]:
    events = desk.history.log(desk.claims.article_of(claim))
    return [str(step(event)) for event in events if event.kind is not EventKind.ARTICLE_ADDED]


@pytest.mark.parametrize(
    "key", ["confirmed", "needs-change", "wrong", "misleading", "unconfirmed", "not-a-fact", None]
)
def test_every_verdict_of_the_scale_is_set_and_taken_back(
    desk: Desk, claim: ClaimId, key: str | None
) -> None:
    desk.verdicts.set(claim, "confirmed" if key is None else None)
    desk.verdicts.set(claim, key)

    assert the_claim(desk, claim).verdict == key
    if key:
        assert not the_claim(desk, claim).proposed


@pytest.mark.parametrize("key", ["", "true", "CONFIRMED", "confirmed "])
def test_a_key_of_no_verdict_is_refused_with_those_there_are(desk: Desk, claim: ClaimId, key: str) -> None:
    with pytest.raises(NotFoundError) as refused:
        desk.verdicts.set(claim, key)
    assert "needs-change" in str(refused.value)
    assert the_claim(desk, claim).verdict is None
    assert labels(desk, claim) == []


def test_a_verdict_with_correction_and_note_is_one_step(desk: Desk, claim: ClaimId) -> None:
    desk.verdicts.decide(claim, "wrong", correction="It cost $460 million.", note="See the audit.")
    decided = the_claim(desk, claim)

    assert (decided.verdict, decided.correction, decided.note) == (
        "wrong",
        "It cost $460 million.",
        "See the audit.",
    )
    assert labels(desk, claim) == ["Verdict set"]
    desk.history.undo(desk.claims.article_of(claim))
    assert the_claim(desk, claim).correction == ""


def test_the_same_verdict_again_is_no_step(desk: Desk, claim: ClaimId) -> None:
    desk.verdicts.set(claim, "wrong")
    desk.verdicts.set(claim, "wrong")

    assert labels(desk, claim) == ["Verdict set"]


@pytest.mark.parametrize(
    ("write", "field", "label"),
    [
        ("correct", "correction", "Correction written"),
        ("note", "note", "Note written"),
        ("rule", "ruling", "Ruling written"),
        ("name_speaker", "speaker", "Speaker named"),
    ],
)
def test_typing_in_one_field_is_one_step(
    desk: Desk, claim: ClaimId, write: str, field: str, label: str
) -> None:
    before = getattr(the_claim(desk, claim), field)
    for text in ("A", "As", "Ask her"):
        getattr(desk.verdicts, write)(claim, text)

    assert getattr(the_claim(desk, claim), field) == "Ask her"
    assert labels(desk, claim) == [label]
    desk.history.undo(desk.claims.article_of(claim))
    assert getattr(the_claim(desk, claim), field) == before


def test_typing_elsewhere_in_between_makes_steps_of_their_own(desk: Desk, claim: ClaimId) -> None:
    other = desk.articles.open(desk.claims.article_of(claim)).claims[0].id
    desk.verdicts.note(claim, "One")
    desk.verdicts.note(other, "Two")
    desk.verdicts.note(claim, "One more")

    assert labels(desk, claim) == ["Note written"] * 3


def test_waiting_keeps_the_verdict_and_forgets_on_whom_when_over(desk: Desk, claim: ClaimId) -> None:
    desk.verdicts.set(claim, "unconfirmed")
    desk.verdicts.set_work_state(claim, WorkState.WAITING, " Ada Brandt ")
    waiting = the_claim(desk, claim)
    assert (waiting.work_state, waiting.waiting_on, waiting.verdict) == (
        WorkState.WAITING,
        "Ada Brandt",
        "unconfirmed",
    )

    desk.verdicts.set_work_state(claim, WorkState.DONE, "Ada Brandt")
    assert the_claim(desk, claim).waiting_on == ""


def test_flag_date_and_ticks(desk: Desk, article: ArticleId, claim: ClaimId) -> None:
    desk.verdicts.flag(claim, True)
    desk.verdicts.date(claim, "2026-11-10")
    placed = desk.articles.open(article).find(claim)
    assert placed is not None
    desk.verdicts.tick(placed.details[0].id, True)
    placed = desk.articles.open(article).find(claim)
    assert placed is not None

    assert placed.claim.flagged
    assert placed.claim.as_of == "2026-11-10"
    assert [detail.ticked for detail in placed.details] == [True] + [False] * (len(placed.details) - 1)
    assert labels(desk, claim)[0] == "Detail ticked"


def test_decisions_on_nothing_are_sentences(desk: Desk, article: ArticleId) -> None:
    for refused in (
        lambda: desk.verdicts.set(ClaimId("none"), "wrong"),
        lambda: desk.verdicts.note(ClaimId("none"), "x"),
        lambda: desk.verdicts.tick(DetailId("none"), True),
        lambda: desk.verdicts.find("0000-none"),
    ):
        with pytest.raises(NotFoundError) as error:
            refused()
        assert str(error.value).endswith(".")


def test_the_actor_stands_in_the_log(desk: Desk, article: ArticleId, claim: ClaimId) -> None:
    desk.verdicts.set(claim, "wrong")
    desk.set_actor("Ben")
    desk.verdicts.note(claim, "Mine.")

    assert [event.actor for event in desk.history.log(article)][:2] == ["Ben", "Ada"]
