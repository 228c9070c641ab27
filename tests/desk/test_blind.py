"""A blind reader is shown nothing of what the checker decided, wherever a claim is shown."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from factcheck import settings
from factcheck.cli import main
from factcheck.desk import Desk
from factcheck.errors import UserError
from factcheck.models import ArticleId, Changes, ClaimId, SecondReadingId
from factcheck.reports import ReportOptions, ReportWriter, kinds, writers
from tests.reports.formats import words_of

SECRET = "zerbra"
"""Stands in every field that a blind reader is not to see."""
EVERY = [
    writer
    for kind in kinds()
    for writer in writers(kind)
    if kind.key not in ("tracked", "comments", "letter", "call-sheet")
]


@pytest.fixture
def claims(desk: Desk, article: ArticleId) -> list[ClaimId]:
    """Return the claims, decided by Ada with a secret in every field."""
    desk.set_actor("Ada")
    ids = [placed.id for placed in desk.articles.open(article).claims]
    for claim in ids:
        desk.verdicts.decide(claim, "misleading", correction=f"{SECRET} correction", note=f"{SECRET} note")
        desk.verdicts.rule(claim, f"{SECRET} ruling")
        desk.verdicts.note_for_lawyer(claim, f"{SECRET} legal")
        desk.closing.ask(claim, f"{SECRET} question")
    return ids


@pytest.fixture
def reading(desk: Desk, article: ArticleId, claims: list[ClaimId]) -> SecondReadingId:
    """Begin the blind reading of Cy, who sits at this desk now."""
    begun = desk.second.begin(article, "Cy", blind=True)
    desk.set_actor("cy ")
    return begun


def test_verdict_correction_and_notes_are_hidden_until_the_reader_answered(
    desk: Desk, article: ArticleId, claims: list[ClaimId], reading: SecondReadingId
) -> None:
    case = desk.articles.open(article)
    assert case.hidden == set(claims)
    assert SECRET not in repr(case.claims)
    assert {placed.claim.verdict for placed in case.claims} == {None}
    desk.second.judge(claims[0], reading, "confirmed")
    case = desk.articles.open(article)
    assert case.hidden == set(claims[1:])
    first = case.find(claims[0])
    assert first is not None
    assert first.claim.verdict == "misleading"
    assert SECRET in first.claim.note
    desk.second.end(reading)
    assert desk.articles.open(article).hidden == set()


def test_the_shelf_counts_what_the_reader_may_see(
    desk: Desk, article: ArticleId, claims: list[ClaimId], reading: SecondReadingId
) -> None:
    (row,) = desk.articles.rows()
    assert row.progress.by_verdict["misleading"] == 0
    desk.second.judge(claims[0], reading, "confirmed")
    (row,) = desk.articles.rows()
    assert row.progress.by_verdict["misleading"] == 1
    desk.set_actor("Ada")
    (row,) = desk.articles.rows()
    assert row.progress.by_verdict["misleading"] == len(claims)


def test_a_case_on_screen_is_uncovered_as_the_reader_answers_and_ends(
    desk: Desk, article: ArticleId, claims: list[ClaimId], reading: SecondReadingId
) -> None:
    case = desk.articles.open(article)
    told: list[Changes] = []
    desk.on_change.append(told.append)
    desk.second.judge(claims[0], reading, "confirmed")
    case = desk.articles.refresh(case, told[-1])
    assert case == desk.articles.open(article)
    assert case.hidden == set(claims[1:])
    desk.second.end(reading)
    case = desk.articles.refresh(case, told[-1])
    assert case == desk.articles.open(article)
    assert not case.hidden


def test_the_checker_goes_on_seeing_everything_and_somebody_without_a_name_does_not(
    desk: Desk, article: ArticleId, claims: list[ClaimId], reading: SecondReadingId
) -> None:
    desk.set_actor("Ada")
    assert not desk.articles.open(article).hidden
    desk.set_actor("")
    assert desk.articles.open(article).hidden == set(claims)


def test_search_history_and_memory_tell_nothing_of_it(
    desk: Desk, article: ArticleId, claims: list[ClaimId], reading: SecondReadingId
) -> None:
    assert desk.searching.find(SECRET) == []
    assert desk.searching.find("verdict:misleading the") == []
    word = next(each for each in desk.articles.open(article).claims[0].text.split() if len(each) > 4)
    assert claims[0] in [hit.claim for hit in desk.searching.find(word)]
    assert SECRET not in repr(desk.history.steps(article))
    assert "misleading" not in repr(desk.history.steps(article))
    assert SECRET not in repr(desk.closing.queries(article))
    other = desk.articles.open(article).claims[0].text
    assert claims[0] not in [row.claim for row in desk.memory.like(other)]


def test_what_cannot_be_seen_cannot_be_written_over(
    desk: Desk, article: ArticleId, claims: list[ClaimId], reading: SecondReadingId
) -> None:
    writes: list[Callable[[], object]] = [
        lambda: desk.verdicts.set(claims[0], "confirmed"),
        lambda: desk.verdicts.correct(claims[0], ""),
        lambda: desk.verdicts.note(claims[0], ""),
        lambda: desk.verdicts.rule(claims[0], ""),
        lambda: desk.verdicts.note_for_lawyer(claims[0], ""),
        lambda: desk.several.set_verdict(claims, None),
        lambda: desk.several.add_to_notes(claims, "More"),
    ]
    for write in writes:
        with pytest.raises(UserError, match="blind"):
            write()
    desk.verdicts.flag(claims[0], True)
    desk.set_actor("Ada")
    placed = desk.articles.open(article).find(claims[0])
    assert placed is not None
    assert SECRET in placed.claim.note


@pytest.mark.parametrize("writer", EVERY, ids=lambda each: f"{each.kind.key}{each.format.extension}")
def test_no_document_tells_it(
    desk: Desk, article: ArticleId, claims: list[ClaimId], reading: SecondReadingId, writer: ReportWriter
) -> None:
    options = ReportOptions(record=True, every_claim=True)
    assert SECRET not in words_of(writer, desk.reports.write(article, writer, options))
    desk.set_actor("Ada")
    if writer.kind.key in ("checking-report", "checked"):
        assert SECRET in words_of(writer, desk.reports.write(article, writer, options))


def test_the_command_line_tells_nothing_of_it_either(
    desk: Desk, article: ArticleId, claims: list[ClaimId], reading: SecondReadingId, tmp_path: Path
) -> None:
    own = settings.load()
    own.checker = "Cy"
    settings.save(own)
    for command in (
        ("claims", article), ("show", claims[0]), ("log", article), ("queries", article),
        ("search", SECRET), ("second", article, "--reader", "Cy", "--blind"), ("articles",),
        ("due", article), ("remarks", article), ("conflicts", article),
    ):  # fmt: skip
        for flag in ((), ("--json",)):
            said = CliRunner().invoke(main, ["--library", str(desk.path), *command, *flag]).output
            assert SECRET not in said.replace(f"“{SECRET}”", ""), command
            assert "misleading" not in said.lower(), command
