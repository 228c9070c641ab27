"""Letters to whom an article criticises: what stands in them, and what never does."""

from pathlib import Path

import pytest

from factcheck import readers
from factcheck.case.letters import criticised, letters
from factcheck.desk import Desk
from factcheck.models import ArticleId, ClaimId, Source, SourceId, SourceKind
from factcheck.reports import ReportOptions, kind_called, writers

STORY = (
    "The ministry hid the costs of the tunnel from parliament.\n\n"
    "“They told us to keep quiet,” said Ada Brandt, a former auditor of the ministry.\n\n"
    "The builder Orvik Stone was paid twice.\n"
)


@pytest.fixture
def article(desk: Desk) -> ArticleId:
    return desk.articles.add(readers.read(STORY.encode(), "draft-2.txt"))


@pytest.fixture
def claims(desk: Desk, article: ArticleId) -> list[ClaimId]:
    first, second, third = (placed.id for placed in desk.articles.open(article).claims)
    desk.criticisms.mark(first, "The ministry", deadline="2026-12-03")
    desk.criticisms.mark(second, "the  Ministry", deadline="2026-12-04T18:00")
    desk.criticisms.mark(third, "Orvik Stone", assertion="You were paid twice.", deadline="2026-12-05")
    return [first, second, third]


def letter(desk: Desk, article: ArticleId, to: str = "") -> str:
    writer = next(each for each in writers(kind_called("letter")) if each.format.key == "markdown")
    return desk.reports.write(article, writer, ReportOptions(at="2026-11-30T09:00:00Z", to=to)).decode()


def test_each_gets_what_is_said_of_them(desk: Desk, article: ArticleId, claims: list[ClaimId]) -> None:
    ministry, builder = letters(desk.articles.open(article))
    assert (ministry.to, len(ministry.points)) == ("The ministry", 2)
    assert [point.words for point in builder.points] == ["You were paid twice."]
    said = letter(desk, article, to="orvik stone")
    assert "You were paid twice." in said
    assert "until 5 December 2026" in said
    assert "ministry" not in said


def test_it_says_nothing_of_drafts_and_titles(desk: Desk, article: ArticleId, claims: list[ClaimId]) -> None:
    said = letter(desk, article)
    assert "draft" not in said.casefold()
    assert "Until 3 December 2026" in said
    assert "Until 4 December 2026, 18:00" in said


def test_what_leads_to_a_confidential_source_is_left_out(
    desk: Desk, article: ArticleId, claims: list[ClaimId]
) -> None:
    assert "keep quiet" in letter(desk, article)
    hidden = Source(SourceId(""), SourceKind.PERSON, title="Ada Brandt", confidential=True, code_name="Heron")
    desk.sources.attach(claims[1], hidden)
    said = letter(desk, article)
    for word in ("keep quiet", "Ada Brandt", "auditor", "Heron"):
        assert word not in said


def test_what_was_answered_is_not_put_again(desk: Desk, article: ArticleId, claims: list[ClaimId]) -> None:
    desk.criticisms.reply(desk.criticisms.on(claims[2]), "We were not.")
    assert [each.to for each in letters(desk.articles.open(article))] == ["The ministry"]
    assert criticised(desk.articles.open(article)) == ["The ministry", "Orvik Stone"]
    assert "nobody whose answer" in letter(desk, article, to="Orvik Stone")


@pytest.mark.parametrize("ending", ["docx", "html", "pdf"])
def test_it_is_written_in_every_format(
    desk: Desk, article: ArticleId, claims: list[ClaimId], tmp_path: Path, ending: str
) -> None:
    target = tmp_path / f"letter.{ending}"
    desk.reports.save(article, target, ReportOptions(), kind_called("letter"))
    assert target.stat().st_size > 1000
