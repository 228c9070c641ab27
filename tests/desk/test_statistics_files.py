"""Statistics are drawn as an SVG and written as a page, whatever stands in a title."""

from pathlib import Path
from xml.etree import ElementTree

import pytest

from factcheck import readers
from factcheck.desk import Desk
from factcheck.errors import UserError
from factcheck.models import ArticleId
from factcheck.reports.statistics.svg import WIDTH

SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = '<script>alert(1)</script> & "quoted" {braces} \u0007 ' + "long " * 60


@pytest.fixture
def hostile(desk: Desk) -> ArticleId:
    article = desk.articles.add(readers.read(b"The pier opened in 1931 and cost 4 million.", "pier.txt"))
    desk.articles.rename(article, HOSTILE)
    desk.verdicts.set(desk.articles.open(article).claims[0].id, "wrong")
    return article


def test_the_drawing_is_sound_and_nothing_runs_in_it(desk: Desk, hostile: ArticleId, tmp_path: Path) -> None:
    desk.counting.save(desk.counting.of(), tmp_path / "s.svg")
    root = ElementTree.fromstring((tmp_path / "s.svg").read_text("utf-8"))
    assert {element.tag.removeprefix(SVG) for element in root.iter()} == {"svg", "title", "rect", "text", "g"}
    titles = [element.text or "" for element in root.iter(f"{SVG}title")]
    assert any("<script>alert(1)</script>" in title for title in titles)
    for rect in root.iter(f"{SVG}rect"):
        assert float(rect.get("x", "")) + float(rect.get("width", "")) <= WIDTH + 20


def test_a_bar_is_as_long_as_its_share(desk: Desk, article: ArticleId, tmp_path: Path) -> None:
    claims = desk.articles.open(article).claims
    for placed in claims[:4]:
        desk.verdicts.set(placed.id, "confirmed")
    desk.verdicts.set(claims[4].id, "wrong")
    desk.counting.save(desk.counting.of(), tmp_path / "s.svg")
    root = ElementTree.fromstring((tmp_path / "s.svg").read_text("utf-8"))
    lengths = {
        (group.findtext(f"{SVG}title") or "").split(":")[0]: float(
            group.findall(f"{SVG}rect")[1].get("width", "")
        )
        for group in root.iter(f"{SVG}g")
    }
    assert float(lengths["Wrong"]) == pytest.approx(float(lengths["Confirmed"]) / 4, abs=0.1)


def test_the_page_has_the_charts_and_the_same_figures_in_tables(
    desk: Desk, hostile: ArticleId, tmp_path: Path
) -> None:
    desk.counting.save(desk.counting.of(), tmp_path / "s.html")
    page = (tmp_path / "s.html").read_text("utf-8")
    assert "<script" not in page
    assert page.count("&lt;script&gt;") >= 2
    assert "<caption>Verdicts</caption><tbody><tr><td>Wrong</td><td>1 (100 per cent)</td>" in page


def test_another_ending_is_refused(desk: Desk, hostile: ArticleId, tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"\.svg or \.html"):
        desk.counting.save(desk.counting.of(), tmp_path / "s.pdf")
    assert list(tmp_path.glob("s.*")) == []
