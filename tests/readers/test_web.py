"""Reading a web address, from a real server on this machine."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from factcheck.errors import ReadingError
from factcheck.models import Role
from factcheck.readers import web

_PAGE = """<!doctype html><html><head><title>Ferry line closes</title></head><body><article>
<h1>Ferry line closes</h1>
<p>The ferry between Asten and Wren ran for the last time on Friday, after ninety years of service.</p>
<p>The company blamed <a href="/report">a fall in passengers</a>, who numbered 12,000 last year.</p>
<p>Residents of the island gathered on the pier and watched the boat leave at a quarter past nine.</p>
</article></body></html>"""


class _Handler(BaseHTTPRequestHandler):
    asked: list[str] = []  # noqa: RUF012  # one server, one test at a time

    def do_GET(self) -> None:
        self.asked.append(self.path)
        if self.path == "/moved":
            self._answer(302, b"", {"Location": "/story"})
        elif self.path == "/circle":
            self._answer(302, b"", {"Location": "/circle"})
        elif self.path == "/file":
            self._answer(302, b"", {"Location": "file:///etc/passwd"})
        elif self.path == "/story":
            self._answer(200, _PAGE.encode(), {"Content-Type": "text/html; charset=utf-8"})
        elif self.path == "/closed":
            self._answer(403, b"no")
        else:
            self._answer(404, b"none")

    def _answer(self, status: int, body: bytes, headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    _Handler.asked.clear()
    httpd = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    thread = threading.Thread(target=httpd.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{httpd.server_address[1]}"
    httpd.shutdown()
    httpd.server_close()
    thread.join()


def test_a_page_becomes_a_draft_with_its_links(server: str) -> None:
    reading = web.fetch(f"{server}/moved")
    assert reading.name == f"{server}/story"
    assert reading.original == _PAGE.encode()
    headline = next(block for block in reading.blocks if block.role is Role.HEADLINE)
    assert reading.text[headline.start : headline.end] == "Ferry line closes"
    assert [note.address for note in reading.annotations] == [f"{server}/report"]
    assert _Handler.asked == ["/moved", "/story"], "nothing but the page is asked for"


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/none", "There is no page"),
        ("/closed", "without signing in"),
        ("/circle", "leads in circles"),
        ("/file", "not a web address"),
    ],
)
def test_a_failure_is_a_sentence(server: str, path: str, words: str) -> None:
    with pytest.raises(ReadingError, match=words):
        web.fetch(server + path)


@pytest.mark.parametrize("address", ["http://", "https://[broken", "http://127.0.0.1:1/", "http://\x00"])
def test_a_bad_address_is_a_sentence(address: str) -> None:
    with pytest.raises(ReadingError, match=r"\.$|\?$"):
        web.fetch(address)


def test_an_address_is_told_from_a_file() -> None:
    assert web.is_address(" https://example.org/a")
    assert not web.is_address("notes/https-story.md")
    assert not web.is_address("file:///etc/passwd")
