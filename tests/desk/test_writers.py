"""Who wrote an article is said without the “by” of its own language, which the reader's may not be."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from factcheck import readers
from factcheck.case.writers import writers
from factcheck.desk import Desk
from factcheck.reports import ReportOptions


@pytest.mark.parametrize("byline", ["By Jana Ott", "Jana  Ott"])
def test_the_byline_of_a_report_holds_the_names_alone(desk: Desk, tmp_path: Path, byline: str) -> None:
    reading = replace(readers.read(b"The mast is 212 metres high.", "mast.txt"), byline=byline)
    article = desk.articles.add(reading)
    assert writers(desk.articles.open(article)) == "Jana Ott"
    target = tmp_path / "report.md"
    desk.reports.save(article, target, ReportOptions())
    written = target.read_text(encoding="utf-8")
    assert "Jana Ott" in written
    assert "By Jana" not in written
