"""A file or an address that a person names becomes a reading; the page comes from a real server."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from factcheck.desk.opening import read_address, read_named
from factcheck.errors import FetchingError
from factcheck.models import Role
from tests.evidence.loopback import Loopback, moved, page, serving

PAGE = b"""<!doctype html><html><head><title>Ferry line closes</title></head><body><article>
<h1>Ferry line closes</h1>
<p>The ferry between Asten and Wren ran for the last time on Friday, after ninety years of service.</p>
<p>The company blamed <a href="/report">a fall in passengers</a>, who numbered 12,000 last year.</p>
<p>Residents of the island gathered on the pier and watched the boat leave at a quarter past nine.</p>
</article></body></html>"""


@pytest.fixture
def loopback(monkeypatch: pytest.MonkeyPatch) -> Iterator[Loopback]:
    monkeypatch.setenv("NO_PROXY", "*")
    with serving() as server:
        server.answers = {"/moved": moved("/story"), "/story": page(PAGE, "Content-Type: text/html")}
        yield server


def test_a_page_becomes_a_draft_with_its_links(loopback: Loopback) -> None:
    reading = read_named(f" {loopback.address}/moved ")

    assert reading.name == f"{loopback.address}/story"
    assert reading.original == PAGE
    headline = next(block for block in reading.blocks if block.role is Role.HEADLINE)
    assert reading.text[headline.start : headline.end] == "Ferry line closes"
    assert [note.address for note in reading.annotations] == [f"{loopback.address}/report"]
    assert loopback.paths() == ["/moved", "/story"], "nothing but the page is asked for"


@pytest.mark.parametrize(
    ("status", "words"),
    [
        ("404 Not Found", "There is no page at"),
        ("403 Forbidden", "without signing in"),
        ("500 Internal Server Error", r"answered with an error \(500\)"),
        ("304 Not Modified", r"answered with an error \(304\)"),
    ],
)
def test_a_page_that_is_not_given_is_a_sentence(loopback: Loopback, status: str, words: str) -> None:
    loopback.answers["/"] = page(b"" if status[0] == "3" else PAGE, status=status)
    with pytest.raises(FetchingError, match=words):
        read_address(loopback.address)


def test_a_file_is_read_from_its_path(tmp_path: Path) -> None:
    path = tmp_path / "https-story.txt"
    path.write_text("The ferry ran for ninety years.", encoding="utf-8")
    assert read_named(str(path)).text == "The ferry ran for ninety years."


def test_the_charset_that_the_server_says_is_used_and_the_bytes_stay(loopback: Loopback) -> None:
    story = "<html><body><h1>Цены</h1><p>Молоко стоит пять рублей, сообщил рынок.</p></body></html>"
    loopback.answers["/koi"] = page(story.encode("koi8-r"), "Content-Type: text/html; charset=koi8-r")
    reading = read_named(f"{loopback.address}/koi")
    assert "Молоко стоит пять рублей" in reading.text
    assert reading.original == story.encode("koi8-r")
