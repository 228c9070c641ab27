"""The desk hands over documents: with everything the library has, in the format a file's name asks for."""

import json
from pathlib import Path
from typing import Any

import pytest

from factcheck.desk import Desk
from factcheck.desk.reporting import writer_for
from factcheck.errors import UserError
from factcheck.models import ArticleId
from factcheck.reports import CHECKING_REPORT, ReportOptions, writers


def told(desk: Desk, article: ArticleId, **options: Any) -> dict[str, Any]:
    writer = writer_for(Path("report.json"))
    found: dict[str, Any] = json.loads(desk.reports.write(article, writer, ReportOptions(**options)))
    return found


def test_the_record_is_listed_when_it_is_asked_for(desk: Desk, article: ArticleId) -> None:
    claim = desk.articles.open(article).claims[0].id
    desk.verdicts.set(claim, "wrong")
    desk.verdicts.note(claim, "Known from a source who must not be named.")
    desk.history.undo(article)
    steps = told(desk, article, record=True)["record"]
    assert [step["sentence"] for step in steps] == [
        "Article added",
        "Verdict set, claim 1: To check → Wrong",
        "Note written, claim 1",
        "Undo: Note written, claim 1",
    ]
    assert {step["actor"] for step in steps} == {"Ada"}
    assert told(desk, article)["record"] == []
    assert "must not be named" not in json.dumps(told(desk, article, record=True))


def test_the_drafts_are_told_in_order(desk: Desk, article: ArticleId) -> None:
    (draft,) = told(desk, article)["drafts"]
    assert (draft["number"], draft["name"]) == (1, "tunnel.txt")
    assert draft["sha256"] == desk.articles.open(article).draft.sha256


def test_the_files_ending_names_the_format(desk: Desk, article: ArticleId, tmp_path: Path) -> None:
    for writer in writers(CHECKING_REPORT):
        target = tmp_path / f"REPORT{writer.format.extension.upper()}"
        desk.reports.save(article, target, ReportOptions(at="2026-11-23T10:00"))
        assert target.read_bytes() == desk.reports.write(
            article, writer, ReportOptions(at="2026-11-23T10:00")
        )
    with pytest.raises(UserError, match=r"“report\.exe” does not end like a report: use one of .*\.html"):
        desk.reports.save(article, tmp_path / "report.exe", ReportOptions())
