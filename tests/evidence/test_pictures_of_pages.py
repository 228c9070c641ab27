"""Pictures of a page that was opened by its address: known at once, fetched when the person asks."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from factcheck.desk import Desk
from factcheck.desk.opening import read_address
from factcheck.models import PictureGap, Region
from factcheck.readers import bounded
from tests import pictured
from tests.evidence.loopback import Loopback, page


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Desk(tmp_path / "library.factcheck", actor="Ada") as opened:
        yield opened


@pytest.fixture
def served(loopback: Loopback) -> str:
    """Serve a page with two pictures beside the one that is written into it; one is not there."""
    html = pictured.page(pictured.png()).decode()
    html = html.replace(pictured.WEB, "/lake.png").replace("</article>", '<img src="/gone.png"></article>')
    loopback.answers["/tunnel"] = page(html.encode(), "Content-Type: text/html")
    loopback.answers["/lake.png"] = page(pictured.png("teal", (320, 180)), "Content-Type: image/png")
    return f"{loopback.address}/tunnel"


def test_nothing_is_fetched_before_the_person_asks(desk: Desk, loopback: Loopback, served: str) -> None:
    article = desk.articles.add(read_address(served))
    assert loopback.paths() == ["/tunnel"]
    held, lake, gone = desk.pictures.all(article)
    assert [held.gap, lake.gap, gone.gap] == ["", PictureGap.ON_THE_WEB, PictureGap.ON_THE_WEB]
    claim = desk.pictures.mark(lake.id, Region(0, 0, 1, 1), "The lake is teal.")
    failed = desk.pictures.keep(article)
    assert loopback.paths() == ["/tunnel", "/lake.png", "/gone.png"]
    assert [str(error) for error in failed] == [f"There is no picture at {loopback.address}/gone.png (404)."]
    now = desk.pictures.all(article)[1]
    assert (now.id, now.gap, now.width, now.height) == (lake.id, "", 320, 180)
    placed = desk.articles.open(article).find(claim)
    assert placed is not None
    assert placed.placement.picture == now.id
    assert desk.pictures.drawn(now).data.startswith(b"\x89PNG")
    desk.history.undo(article)
    assert desk.pictures.all(article)[1] == lake


def test_a_page_from_outside_leads_to_no_picture_of_the_local_network(desk: Desk, loopback: Loopback) -> None:
    html = pictured.page(pictured.png()).decode().replace(pictured.WEB, f"{loopback.address}/lake.png")
    reading = bounded.read(html.encode(), "https://asten.example/tunnel")
    article = desk.articles.add(bounded.with_pictures(reading))
    (failed,) = desk.pictures.keep(article)
    assert "local network" in str(failed)
    assert loopback.paths() == []
