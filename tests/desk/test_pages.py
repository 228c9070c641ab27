"""The pages of a draft's file are locators: they are kept, and told in every report."""

import json
import re
from pathlib import Path

import pytest
import typst
from click.testing import CliRunner

from factcheck import readers
from factcheck.cli import main
from factcheck.desk import Desk
from factcheck.models import ArticleId, Draft, DraftId
from factcheck.reports import CHECKING_REPORT, ReportOptions, writers
from tests.desk.revisions import FIRST, claim_with, reading
from tests.reports.formats import words_of

SOURCE = """#set page(paper: "a6", numbering: "1")
The ferry to Hemmen sank in 1902.
#pagebreak()
Its captain was rescued by two fishermen.
#pagebreak()
The wreck was found in 1957.
"""
TAG = re.compile(r"<[^>]*>")
WANTED = {"1902": 1, "two fishermen": 2, "1957": 3}


@pytest.fixture
def article(desk: Desk, tmp_path: Path) -> ArticleId:
    source = tmp_path / "ferry.typ"
    source.write_text(SOURCE, encoding="utf-8")
    made = typst.compile(source)
    assert isinstance(made, bytes)
    return desk.articles.add(readers.read(made, "ferry.pdf"))


def test_each_claim_knows_its_page_also_after_reopening(desk: Desk, article: ArticleId) -> None:
    path, before = desk.path, desk.articles.open(article)
    assert len(before.draft.pages) == 3
    desk.close()
    with Desk(path) as again:
        case = again.articles.open(article)
        assert case.draft == before.draft
        assert {words: case.page_of(claim_with(case, words)) for words in WANTED} == WANTED


def test_every_report_tells_the_page(desk: Desk, article: ArticleId) -> None:
    written = {
        writer.format.key: words_of(writer, desk.reports.write(article, writer, ReportOptions()))
        for writer in writers(CHECKING_REPORT)
    }
    told = json.loads(written["json"])["claims"]
    assert {words: page for words in WANTED for page in pages_of(told, words)} == WANTED
    shown = TAG.sub(" ", written["html"])
    for page in WANTED.values():
        assert len(re.findall(rf"^- Page: {page}$", written["markdown"], re.MULTILINE)) == 1
        assert len(re.findall(rf"Page\s+{page}\b", shown)) == 1


def test_the_command_line_prints_the_page(desk: Desk, article: ArticleId) -> None:
    path = desk.path
    desk.close()
    printed = CliRunner().invoke(main, ["--library", str(path), "claims", article, "--json"])
    assert {words: page for words in WANTED for page in pages_of(json.loads(printed.stdout), words)} == WANTED


def test_a_draft_without_pages_tells_none(desk: Desk) -> None:
    case = desk.articles.open(desk.articles.add(reading(FIRST)))
    assert case.draft.pages == ()
    assert {case.page_of(placed) for placed in case.claims} == {0}


def test_a_claim_that_a_newer_draft_lost_stands_on_no_page(desk: Desk, article: ArticleId) -> None:
    desk.drafts.revise(article, reading("Nothing of it is left, and all that was written here is gone."))
    case = desk.articles.open(article)
    assert {case.page_of(placed) for placed in case.orphans} == {0}


@pytest.mark.parametrize(("offset", "page"), [(0, 1), (9, 1), (10, 3), (29, 3), (30, 4), (1_000, 4)])
def test_a_place_is_on_the_last_page_that_has_begun(offset: int, page: int) -> None:
    draft = Draft(DraftId("d"), ArticleId("a"), 1, "", (), pages=(0, 10, 10, 30))
    assert draft.page_of(offset) == page


def pages_of(told: list[dict[str, object]], words: str) -> list[object]:
    return [claim["page"] for claim in told if words in str(claim["text"])]
