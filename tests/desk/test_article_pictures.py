"""Claims that rest on a picture: marked, decided, carried, handed over, and found again in newer drafts."""

import io
import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from PIL import Image

from factcheck.case import figures
from factcheck.case.claims import is_lost, left_open
from factcheck.case.sentences.conflicts import about, shown
from factcheck.case.sentences.standing import standing
from factcheck.cli import main
from factcheck.desk import Desk
from factcheck.desk.newer_draft.again import place_again
from factcheck.errors import ReadingError, UserError
from factcheck.library import Library
from factcheck.models import ArticleId, ClaimId, EventKind, Picture, Reading, Region, SetAsideReason
from factcheck.readers import bounded
from factcheck.reports import ReportOptions
from factcheck.reports.writers import registry
from tests import pictured

BAR = Region(0.25, 0.3, 0.25, 0.5)
STATES = "The tunnel cost 380 million euros in 2021."


def reading(first: bytes | None, second: bytes, more: str = "") -> Reading:
    return bounded.with_pictures(bounded.read(pictured.docx(first, second, more), "tunnel.docx"))


@pytest.fixture
def article(desk: Desk) -> ArticleId:
    return desk.articles.add(reading(pictured.png(), pictured.png("red")))


@pytest.fixture
def claim(desk: Desk, article: ArticleId) -> ClaimId:
    return desk.pictures.mark(desk.pictures.all(article)[0].id, BAR, STATES)


def test_a_region_with_its_statement_is_a_claim_like_any_other(
    desk: Desk, article: ArticleId, claim: ClaimId
) -> None:
    case = desk.articles.open(article)
    placed = case.find(claim)
    assert placed is not None
    assert (placed.text, placed.placement.regions, len(placed.span)) == (STATES, (BAR,), 0)
    assert case.picture(placed.placement.picture) == case.pictures[0]
    order = [each.text for each in case.claims]
    assert order.index("The tunnel cost 640 million euros.") + 1 == order.index(STATES)
    assert {detail.text for detail in placed.details} >= {"380 million euros", "2021"}
    assert figures.coverage(case).undecided == 0
    desk.verdicts.set(claim, "wrong")
    assert figures.progress_of(desk.articles.open(article)).problems == 1
    assert [hit.id for hit in desk.searching.find("380")] == [claim]


def test_the_same_region_is_not_marked_twice_and_another_statement_is(
    desk: Desk, article: ArticleId, claim: ClaimId
) -> None:
    picture = desk.pictures.all(article)[0].id
    assert desk.pictures.mark(picture, BAR, f"  {STATES} ") == claim
    assert desk.pictures.mark(picture, BAR, "It is blue.") != claim


@pytest.mark.parametrize(
    ("region", "words"),
    [(Region(0, 0, 0, 0.5), "It is blue."), (Region(0.8, 0, 0.5, 0.5), "It is blue."), (BAR, " – ")],
)
def test_a_region_outside_and_an_empty_statement_are_refused(
    desk: Desk, article: ArticleId, region: Region, words: str
) -> None:
    with pytest.raises(UserError):
        desk.pictures.mark(desk.pictures.all(article)[0].id, region, words)


def test_the_statement_changes_with_its_details_and_ticks_stay(
    desk: Desk, article: ArticleId, claim: ClaimId
) -> None:
    placed = desk.articles.open(article).find(claim)
    assert placed is not None
    year = next(detail for detail in placed.details if detail.text == "2021")
    desk.verdicts.tick(year.id, True)
    desk.pictures.restate(claim, "In 2021 the tunnel had cost 385 million euros.")
    desk.pictures.redraw(claim, Region(0, 0, 1, 1))
    now = desk.articles.open(article).find(claim)
    assert now is not None
    assert {(each.text, each.ticked) for each in now.details} == {
        ("2021", True),
        ("385 million euros", False),
    }
    assert now.placement.regions == (Region(0, 0, 1, 1),)
    desk.history.undo(article)
    desk.history.undo(article)
    undone = desk.articles.open(article).find(claim)
    assert undone is not None
    assert (undone.text, undone.placement.regions) == (STATES, (BAR,))


def test_what_is_done_to_words_is_refused_for_a_picture(
    desk: Desk, article: ArticleId, claim: ClaimId
) -> None:
    case = desk.articles.open(article)
    for act in (desk.claims.merge, desk.claims.take_parts, desk.claims.set_claim_aside):
        with pytest.raises(UserError, match="picture"):
            act(claim)
    first = next(each for each in case.claims if each.text.startswith("The tunnel cost 640"))
    desk.claims.merge(first.id)  # with the next one in the text, past the picture
    now = desk.articles.open(article)
    assert now.find(claim) is not None
    around = now.draft.text.index("The tunnel cost"), len(now.draft.text)
    desk.claims.set_aside(now.draft.id, *around, SetAsideReason.NO_FACT)
    assert desk.articles.open(article).find(claim) is not None


def test_a_newer_draft_with_the_same_picture_carries_its_claims(
    desk: Desk, article: ArticleId, claim: ClaimId
) -> None:
    desk.verdicts.set(claim, "confirmed")
    desk.drafts.revise(article, reading(pictured.png(), pictured.png("red"), more=" The state pays half."))
    case = desk.articles.open(article)
    placed = case.find(claim)
    assert placed is not None
    assert not is_lost(placed)
    assert placed.claim.verdict == "confirmed"
    assert case.picture(placed.placement.picture) == case.pictures[0]
    start = placed.placement.start
    assert all(STATES[each.start - start : each.end - start] == each.text for each in placed.details)
    assert placed.id not in {each.id for each in left_open(case)}


def test_a_picture_that_is_gone_or_changed_is_told_and_comes_back(
    desk: Desk, article: ArticleId, claim: ClaimId
) -> None:
    desk.verdicts.set(claim, "confirmed")
    desk.drafts.revise(article, reading(pictured.png("green"), pictured.png("red")))  # the words are the same
    case = desk.articles.open(article)
    placed = case.find(claim)
    assert placed is not None
    assert is_lost(placed)
    assert placed.text == STATES
    assert placed in left_open(case)
    assert str(standing(case, placed)) == "Its picture is gone from draft 2, or was changed."
    desk.drafts.revise(article, reading(pictured.png(), pictured.png("red")))
    back = desk.articles.open(article).find(claim)
    assert back is not None
    assert (back.span.start, back.placement.regions) == (desk.pictures.all(article)[0].at, (BAR,))
    assert {each.text for each in back.details} >= {"380 million euros", "2021"}


def test_an_orphan_is_attached_to_a_region_of_another_picture(
    desk: Desk, article: ArticleId, claim: ClaimId
) -> None:
    desk.drafts.revise(article, reading(None, pictured.png("red")))
    (picture,) = desk.pictures.all(article)
    desk.pictures.attach(claim, picture.id, BAR)
    placed = desk.articles.open(article).find(claim)
    assert placed is not None
    assert (placed.placement.picture, placed.text, is_lost(placed)) == (picture.id, STATES, False)


def test_the_same_draft_is_refused_also_with_its_pictures(desk: Desk, article: ArticleId) -> None:
    with pytest.raises(UserError, match="word for word"):
        desk.drafts.revise(article, reading(pictured.png(), pictured.png("red")))


def test_the_copy_is_kept_once_and_goes_with_the_article_for_good(
    desk: Desk, article: ArticleId, claim: ClaimId
) -> None:
    case = desk.articles.open(article)
    first = case.pictures[0]
    assert Image.open(io.BytesIO(desk.pictures.copy(first))).size == (300, 200)
    with Library(desk.path) as library:
        assert library.doctor() == []
    desk.articles.remove_for_good(article)
    with Library(desk.path) as library:
        assert library.kept_file(first.sha256) is None
        assert library.doctor() == []


def test_what_another_desk_calls_a_picture_is_never_shown_as_it_came(
    desk: Desk, article: ArticleId, claim: ClaimId
) -> None:
    with Library(desk.path) as library, library.operation(EventKind.PICTURES_KEPT, article) as operation:
        sha256 = operation.keep_file(b'<svg xmlns="http://www.w3.org/2000/svg"/>', "image/png")
        operation.update(Picture, library.read.pictures(desk.drafts.all(article)[0].id)[0].id, sha256=sha256)
    with pytest.raises(ReadingError, match="cannot be shown"):
        desk.pictures.drawn(desk.pictures.all(article)[0])
    page = registry()["checking-report"]["html"]
    told = desk.reports.write(article, page, ReportOptions()).decode()
    assert STATES in told
    assert "<img" not in told


def test_a_case_file_carries_pictures_and_their_claims(
    desk: Desk, article: ArticleId, claim: ClaimId, tmp_path: Path
) -> None:
    desk.verdicts.set(claim, "wrong")
    desk.exchange.pack(article, tmp_path / "a.factcheck")
    with Desk(tmp_path / "other.db", actor="Ben") as other:
        other.exchange.take_in(tmp_path / "a.factcheck")
        case = other.articles.open(article)
        assert case.claims == desk.articles.open(article).claims
        assert other.pictures.copy(case.pictures[0]) == desk.pictures.copy(case.pictures[0])
        # Ben marks in the old draft, Ada takes in a newer one meanwhile: both meet.
        theirs = other.pictures.mark(case.pictures[1].id, BAR, "The bar is red.")
        desk.drafts.revise(
            article, reading(pictured.png(), pictured.png("red"), more=" The state pays half.")
        )
        other.exchange.pack(article, tmp_path / "b.factcheck")
        desk.exchange.take_in(tmp_path / "b.factcheck")
    with Library(desk.path) as library:
        place_again(library, article)
        assert library.doctor() == []
    now = desk.articles.open(article)
    found = now.find(theirs)
    assert found is not None
    assert found.placement.picture == now.pictures[1].id


def test_two_desks_that_draw_differently_see_both_regions(
    desk: Desk, article: ArticleId, claim: ClaimId, tmp_path: Path
) -> None:
    desk.exchange.pack(article, tmp_path / "a.factcheck")
    with Desk(tmp_path / "other.db", actor="Ben") as other:
        other.exchange.take_in(tmp_path / "a.factcheck")
        other.pictures.redraw(claim, Region(0, 0, 0.5, 0.5))
        desk.pictures.redraw(claim, Region(0.5, 0.5, 0.5, 0.5))
        other.exchange.pack(article, tmp_path / "b.factcheck")
        desk.exchange.take_in(tmp_path / "b.factcheck")
    case = desk.articles.open(article)
    (conflict,) = case.conflicts
    assert str(about(conflict, case)) == "Place on claim 3"
    assert {str(shown(conflict, value, case)) for value in conflict.values} == {
        f"{STATES} (50 % × 50 % at 0 %, 0 %)",
        f"{STATES} (50 % × 50 % at 50 %, 50 %)",
    }


def test_a_signature_covers_claims_on_pictures(desk: Desk, article: ArticleId, claim: ClaimId) -> None:
    desk.closing.sign(article, "Ada", over="for the test")
    with pytest.raises(UserError):
        desk.pictures.restate(claim, "It cost 12 euros.")


def test_the_command_line_lists_marks_and_moves(desk: Desk, article: ArticleId, tmp_path: Path) -> None:
    def run(*command: str) -> str:
        result = CliRunner().invoke(main, ["--library", str(desk.path), *command])
        assert result.exit_code == 0, result.output
        return result.output

    marked = run("picture-claim", article, "1", "0.1", "0.2", "0.3", "0.4", "--text", STATES).strip()
    assert "300 × 200  Cost by year" in run("pictures", article)
    listed = json.loads(run("pictures", article, "--json"))
    assert listed[0]["claims"][0]["regions"] == [{"x": 0.1, "y": 0.2, "width": 0.3, "height": 0.4}]
    run("picture-claim", article, "1", "0", "0", "1", "1", "--claim", marked)
    run("restate", marked, "The tunnel cost 381 million euros.")
    assert "381 million euros" in run("claims", article)
    assert "Picture 1: Cost by year" in run("show", marked)
