"""Each action of the desk is one step that undo takes back row by row and redo brings again."""

from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace

from factcheck.desk import Desk
from factcheck.desk.marking import By, Edge
from factcheck.desk.sourcing import source_from
from factcheck.errors import UndoError, UserError
from factcheck.models import ArticleId, EventKind, PlacedClaim, WorkState
from tests.library.tables import State, everything

Action = Callable[[Desk, ArticleId, list[PlacedClaim]], object]


def resized(desk: Desk, article: ArticleId, claims: list[PlacedClaim]) -> None:
    desk.claims.resize(claims[2].id, claims[2].placement.draft, claims[2].span.start + 4, claims[3].span.end)


def split(desk: Desk, article: ArticleId, claims: list[PlacedClaim]) -> None:
    desk.claims.split(
        claims[2].id, claims[2].placement.draft, claims[2].span.start + claims[2].text.index("cost")
    )


def source_changed(desk: Desk, article: ArticleId, claims: list[PlacedClaim]) -> None:
    source = desk.sources.source_of(claims[3].evidence[0].id)
    desk.sources.update(replace(source, author="Treasury", confidential=True), article)


def taken_back(desk: Desk, article: ArticleId, claims: list[PlacedClaim]) -> None:
    desk.claims.take_back(desk.articles.open(article).set_asides[0].id)


ACTIONS: dict[str, Action] = {
    "mark": lambda desk, article, claims: desk.claims.mark_quote(article, "twice the sum"),
    "mark over a set-aside": lambda desk, article, claims: desk.claims.mark_quote(article, "worth"),
    "resize": resized,
    "grow": lambda desk, article, claims: desk.claims.grow(claims[2].id, Edge.END, By.SENTENCE),
    "shrink": lambda desk, article, claims: desk.claims.shrink(claims[2].id, Edge.START, By.WORD),
    "split": split,
    "merge": lambda desk, article, claims: desk.claims.merge(claims[2].id),
    "merge over a set-aside": lambda desk, article, claims: desk.claims.merge(claims[5].id),
    "delete": lambda desk, article, claims: desk.claims.delete(claims[3].id),
    "set a selection aside": lambda desk, article, claims: desk.claims.set_aside(
        claims[4].placement.draft, claims[4].span.start, claims[5].span.end
    ),
    "set a claim aside": lambda desk, article, claims: desk.claims.set_claim_aside(claims[3].id),
    "take back": taken_back,
    "verdict": lambda desk, article, claims: desk.verdicts.set(claims[0].id, "wrong"),
    "correction": lambda desk, article, claims: desk.verdicts.correct(claims[0].id, "Better."),
    "note": lambda desk, article, claims: desk.verdicts.note(claims[0].id, "Hm."),
    "ruling": lambda desk, article, claims: desk.verdicts.rule(claims[0].id, "Nearly."),
    "date": lambda desk, article, claims: desk.verdicts.date(claims[0].id, "2026-11-10"),
    "speaker": lambda desk, article, claims: desk.verdicts.name_speaker(claims[0].id, "Ada"),
    "work state": lambda desk, article, claims: desk.verdicts.set_work_state(
        claims[0].id, WorkState.WAITING, "Ada"
    ),
    "flag": lambda desk, article, claims: desk.verdicts.flag(claims[0].id, True),
    "tick": lambda desk, article, claims: desk.verdicts.tick(claims[2].details[0].id, True),
    "attach": lambda desk, article, claims: desk.sources.attach(claims[0].id, source_from("A book")),
    "change evidence": lambda desk, article, claims: desk.sources.update_evidence(
        claims[3].evidence[0].id, passage="31,000"
    ),
    "change a source": source_changed,
    "detach": lambda desk, article, claims: desk.sources.detach(claims[3].evidence[0].id),
    "rename": lambda desk, article, claims: desk.articles.rename(article, "The tunnel"),
    "checker": lambda desk, article, claims: desk.articles.set_checker(article, "Ben"),
    "scale": lambda desk, article, claims: desk.articles.set_scale(article, "aap"),
}


@pytest.fixture
def worked_on(desk: Desk, article: ArticleId) -> ArticleId:
    """Give the fourth claim something of everything, so that it must come back with it."""
    claim = desk.articles.open(article).claims[3]
    desk.sources.attach(claim.id, source_from("https://roads.example/count"), passage="About 31,000")
    desk.verdicts.decide(claim.id, "confirmed", note="Seen.")
    desk.verdicts.tick(claim.details[0].id, True)
    return article


def without_times(state: State) -> State:
    """Leave out when rows were changed: a step back is a change too."""
    return {
        table: {
            key: {name: value for name, value in row.items() if name != "changed"}
            for key, row in rows.items()
        }
        for table, rows in state.items()
    }


@pytest.mark.parametrize("name", ACTIONS)
def test_one_step_back_restores_every_row_and_one_forth_brings_all_again(
    desk: Desk, worked_on: ArticleId, name: str
) -> None:
    before, steps = everything(desk.path), len(desk.history.log(worked_on))
    claims = list(desk.articles.open(worked_on).claims)

    ACTIONS[name](desk, worked_on, claims)

    after = everything(desk.path)
    assert after != before
    assert len(desk.history.log(worked_on)) == steps + 1
    case = desk.articles.open(worked_on)

    desk.history.undo(worked_on)
    assert without_times(everything(desk.path)) == without_times(before)
    desk.history.redo(worked_on)
    assert without_times(everything(desk.path)) == without_times(after)
    assert [one.span for one in desk.articles.open(worked_on).claims] == [one.span for one in case.claims]


def test_steps_are_taken_back_after_a_restart(tmp_path: Path, desk: Desk, article: ArticleId) -> None:
    before = everything(desk.path)
    claims = desk.articles.open(article).claims
    desk.claims.merge(claims[2].id)
    desk.verdicts.set(claims[2].id, "wrong")
    desk.claims.delete(claims[4].id)

    with Desk(tmp_path / "library.factcheck") as again:
        for kind in (EventKind.CLAIM_DELETED, EventKind.VERDICT_SET, EventKind.CLAIMS_MERGED):
            event = again.history.next_undo(article)
            assert event is not None
            assert event.kind is kind
            again.history.undo(article)
        assert without_times(everything(again.path)) == without_times(before)
        with pytest.raises(UndoError, match="nothing to undo"):
            again.history.undo(article)


def test_a_new_step_ends_what_can_be_redone(desk: Desk, article: ArticleId) -> None:
    claim = desk.articles.open(article).claims[0].id
    desk.verdicts.set(claim, "wrong")
    desk.history.undo(article)
    desk.verdicts.set(claim, "confirmed")

    assert desk.history.next_redo(article) is None
    with pytest.raises(UserError, match="nothing to redo"):
        desk.history.redo(article)


def test_steps_on_one_article_leave_the_other_alone(desk: Desk, article: ArticleId) -> None:
    from factcheck import readers
    from tests.stories import SHORT

    other = desk.articles.add(readers.read(SHORT.encode(), "bridge.txt"))
    desk.verdicts.set(desk.articles.open(article).claims[0].id, "wrong")
    desk.verdicts.set(desk.articles.open(other).claims[0].id, "wrong")
    desk.history.undo(article)

    assert desk.articles.open(article).claims[0].claim.verdict is None
    assert desk.articles.open(other).claims[0].claim.verdict == "wrong"
