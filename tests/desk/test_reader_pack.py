"""The outside reader's pack: one page in which answers are typed, and a file of them that comes back."""

import base64
import hashlib
import json
import re
from pathlib import Path

from factcheck.desk import Desk
from factcheck.desk.answering import read_returned
from factcheck.models import ArticleId, ClaimId
from factcheck.reports import Document, ReportOptions, kind_called, writers
from tests.reports import cases
from tests.reports.reading import Page
from tests.reports.test_reports import HOSTILE

(WRITER,) = writers(kind_called("reader-pack"))
AT = "2026-11-23T10:00+00:00"


def pack(document: Document, *claims: str) -> str:
    chosen = tuple(map(ClaimId, claims))
    return WRITER.write(document, ReportOptions(at=AT, claims=chosen)).decode()


def fields(page: str) -> list[str]:
    return re.findall(r'<textarea data-claim="([^"]*)"', page)


def test_the_chosen_passages_stand_in_their_paragraph_each_with_a_place_to_answer() -> None:
    page = pack(Document(cases.small()), "c3", "c1")
    assert fields(page) == ["c1", "c3"], "in the order of the article"
    assert "The pier opened in 1911, the mayor said." in Page(page).text
    assert "Is this right?" in page
    assert "archive.example" not in page
    assert "Ask the archive" not in page


def test_only_its_own_script_may_run_and_nothing_is_requested() -> None:
    page = pack(Document(cases.small()), "c1")
    (script,) = re.findall(r"<script>(.*?)</script>", page, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    (policy,) = re.findall(r'Content-Security-Policy" content="([^"]*)"', page)
    assert f"script-src 'sha256-{digest}';" in policy
    assert "default-src 'none'" in policy
    assert not re.search(r"url\(|@import|src=|<link|<iframe|<object|<form|fetch|XMLHttp|http", script)


def test_hostile_words_are_no_part_of_the_script() -> None:
    for words in HOSTILE:
        page = pack(Document(cases.hostile(words)), "c1")
        assert page.count("<script>") == 1
        assert Page(page).tags.count("script") == 1


def test_the_same_passages_make_the_same_pack_and_others_another() -> None:
    def key(page: str) -> str:
        (found,) = re.findall(r'data-pack="([0-9a-f]{32})"', page)
        return str(found)

    document = Document(cases.small())
    assert key(pack(document, "c1")) == key(pack(document, "c1"))
    assert key(pack(document, "c1")) != key(pack(document, "c3"))


def test_what_is_still_asked_is_in_it_where_nothing_is_chosen(desk: Desk, article: ArticleId) -> None:
    claim = desk.articles.open(article).claims[1].id
    assert fields(desk.reports.write(article, WRITER, ReportOptions()).decode()) == []
    desk.closing.ask(claim, "Who measured it?")
    page = desk.reports.write(article, WRITER, ReportOptions()).decode()
    assert fields(page) == [claim]
    assert "Who measured it?" in page


def test_saved_answers_are_read_back(desk: Desk, article: ArticleId, tmp_path: Path) -> None:
    claim = desk.articles.open(article).claims[1].id
    desk.closing.ask(claim, "Who measured it?")
    page = desk.reports.write(article, WRITER, ReportOptions()).decode()
    (key,) = re.findall(r'data-pack="([0-9a-f]+)"', page)
    answers = [{"claim": each, "answer": "The harbour office did."} for each in fields(page)]
    path = tmp_path / "answers.json"
    path.write_text(json.dumps({"pack": key, "reader": "Ida", "answers": answers}), encoding="utf-8")
    (answer,) = desk.answering.read(article, read_returned(path))
    assert (answer.claim, answer.note, answer.person) == (claim, "The harbour office did.", "Ida")
