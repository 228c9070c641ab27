"""Fetching: the whole body of one address within its limits, or one sentence; from a real server."""

from __future__ import annotations

import gzip
import shutil
import ssl
import subprocess
import time
import zlib
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest

from factcheck.errors import FetchingError
from factcheck.evidence.fetching import Fetched, Limits, fetch
from tests.evidence.loopback import Answer, Loopback, moved, page, serving

SHORT = Limits(seconds=0.4, size=200_000)
BODY = b"<p>The ferry ran for ninety years.</p>"


def zipped(data: bytes) -> bytes:
    return gzip.compress(data, mtime=0)


GZIPPED = zipped(BODY)
PUBLIC = "http://93.184.215.14"
"""An address outside, never reached in these tests: a proxy on this machine answers for it."""


def now() -> str:
    return "2026-03-03T12:00:00Z"


def got(loopback: Loopback, path: str = "/", *, limits: Limits = SHORT) -> Fetched:
    return fetch(loopback.address + path, now=now, allow_local=True, limits=limits)


def refused(loopback: Loopback, answer: Answer, *, limits: Limits = SHORT) -> str:
    loopback.answers["/"] = answer
    with pytest.raises(FetchingError) as error:
        got(loopback, limits=limits)
    sentence = str(error.value)
    assert sentence.endswith((".", "?"))
    assert loopback.address in sentence
    return sentence


def test_the_answer_is_given_with_every_hop(loopback: Loopback) -> None:
    loopback.answers = {
        "/old": moved("/story"),
        "/story": page(BODY, "Content-Type: Text/HTML; charset=UTF-8", "X-Desk: one"),
    }

    fetched = got(loopback, "/old#part")

    assert fetched.data == BODY
    assert fetched.at == now()
    assert [(hop.address, hop.status) for hop in fetched.hops] == [
        (f"{loopback.address}/old", 302),
        (f"{loopback.address}/story", 200),
    ]
    assert fetched.address == f"{loopback.address}/story"
    assert (fetched.media_type, fetched.charset) == ("text/html", "utf-8")
    assert ("X-Desk", "one") in fetched.headers


def test_nothing_is_told_but_what_is_asked_for(loopback: Loopback) -> None:
    loopback.answers = {
        "/a": moved("/b", "Set-Cookie: who=reader; Path=/"),
        "/b": page(BODY),
    }

    got(loopback, "/a")

    assert loopback.paths() == ["/a", "/b"]
    told = "".join(loopback.requests).lower()
    assert "cookie" not in told
    assert "referer" not in told
    assert "accept-encoding: gzip, deflate\r\n" in told


def test_a_sign_in_within_an_address_is_not_sent(loopback: Loopback) -> None:
    loopback.answers["/"] = page(BODY)
    fetch(f"http://ada:secret@127.0.0.1:{loopback.port}/", now=now, allow_local=True)
    assert "authorization" not in loopback.requests[0].lower()


@pytest.mark.parametrize(
    ("encoding", "packed"),
    [
        ("gzip", GZIPPED),
        ("x-gzip", GZIPPED),
        ("GZip", zipped(BODY[:9]) + zipped(BODY[9:])),
        ("gzip", GZIPPED + bytes(64)),
        ("deflate", zlib.compress(BODY)),
        ("deflate", zlib.compress(BODY)[2:-4]),
        ("identity", BODY),
    ],
    ids=["gzip", "x-gzip", "members", "padded", "zlib", "raw", "identity"],
)
def test_a_packed_body_is_unpacked(loopback: Loopback, encoding: str, packed: bytes) -> None:
    loopback.answers["/"] = page(packed, f"Content-Encoding: {encoding}")
    assert got(loopback).data == BODY


def test_a_page_that_is_not_there_is_an_answer_too(loopback: Loopback) -> None:
    fetched = got(loopback, "/gone")
    assert (fetched.status, fetched.data) == (404, b"none")


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (
            page(BODY, "Content-Range: bytes 0-37/900", status="206 Partial Content"),
            "a part of the page alone",
        ),
        (page(BODY, length=900), "broke off"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhalf ", "broke off"),
        (page(GZIPPED[:-9], "Content-Encoding: gzip"), "broke off"),
        (page(BODY, "Content-Encoding: gzip"), "not packed as its server says"),
        (page(BODY, "Content-Encoding: deflate"), "not packed as its server says"),
        (page(zipped(GZIPPED), "Content-Encoding: gzip, gzip"), "not asked for (gzip, gzip)"),
        (page(BODY, "Content-Encoding: br"), "not asked for (br)"),
        (page(zipped(b"") * 400, "Content-Encoding: gzip"), "broke off"),
        (b"SSH-2.0-OpenSSH_9.6\r\n", "no whole web page"),
        (b"", "broke off"),
        (b"HTTP/1.1 200 OK\r\nX: " + b"a" * 300_000, "no whole web page"),
    ],
    ids=[str(number) for number in range(12)],
)
def test_what_is_no_whole_page_is_refused(loopback: Loopback, answer: bytes, words: str) -> None:
    assert words in refused(loopback, answer)


def _endless(start: bytes, piece: bytes, pause: float = 0.0) -> Answer:
    def pieces() -> Iterator[bytes]:
        yield start
        while True:
            time.sleep(pause)
            yield piece

    return pieces


@pytest.mark.parametrize(
    "answer",
    [
        _endless(b"HTTP/1.1 200 OK\r\n", b"X-A: b\r\n", 0.02),
        _endless(b"HTTP/1.1 200 OK\r\n\r\n", b"a", 0.02),
        _endless(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\na\r\n", 0.02),
        _endless(b"", b"HTTP/1.1 103 Early Hints\r\n\r\n", 0.02),
        _endless(b"", b"", 0.02),
    ],
    ids=["headers", "body", "chunks", "hints", "silence"],
)
def test_a_server_that_never_ends_is_given_up(loopback: Loopback, answer: Answer) -> None:
    assert "too long" in refused(loopback, answer)


@pytest.mark.parametrize("piece", [b"a", b""], ids=["drip", "silence"])
def test_a_slow_server_is_left_soon_after_nobody_waits_any_more(loopback: Loopback, piece: bytes) -> None:
    given_up, sent = Event(), 0

    def pieces() -> Iterator[bytes]:
        nonlocal sent
        yield b"HTTP/1.1 200 OK\r\n\r\n"
        given_up.set()
        while sent < 600:
            time.sleep(0.02)
            sent += 1
            yield piece

    loopback.answers["/a"] = pieces
    with pytest.raises(FetchingError):
        fetch(f"{loopback.address}/a", now=now, allow_local=True, given_up=given_up)
    assert sent < 300, "the server was not heard to its end"


@pytest.mark.parametrize(
    "answer",
    [
        _endless(b"HTTP/1.1 200 OK\r\n\r\n", b"a" * 60_000),
        page(b"a" * 200_001),
        page(zipped(bytes(300_000)), "Content-Encoding: gzip"),
        page(zipped(bytes(150_000)) * 2, "Content-Encoding: gzip"),
        page(zlib.compress(bytes(40_000_000)), "Content-Encoding: deflate"),
    ],
    ids=["endless", "long", "gzip", "members", "deflate"],
)
def test_a_body_beyond_the_limit_is_refused(loopback: Loopback, answer: Answer) -> None:
    assert "too large" in refused(loopback, answer, limits=Limits(seconds=20, size=200_000))


def test_redirects_end(loopback: Loopback) -> None:
    loopback.answers |= {f"/{number}": moved(f"/{number + 1}") for number in range(30)}
    loopback.answers |= {"/to-self": moved("/to-self"), "/27": page(BODY)}

    with pytest.raises(FetchingError, match="more than 10 times"):
        got(loopback, "/0")
    assert loopback.paths() == [f"/{number}" for number in range(11)]
    assert len(got(loopback, "/17").hops) == 11
    with pytest.raises(FetchingError, match="leads in circles"):
        got(loopback, "/to-self")


@pytest.mark.parametrize(
    "target", ["file:///etc/passwd", "ftp://ports.example/a", "javascript:alert(1)", "http://a%2fb/"]
)
def test_only_web_addresses_are_followed(loopback: Loopback, target: str) -> None:
    assert "not a web address" in refused(loopback, moved(target))


@pytest.mark.parametrize(
    "address", ["http://", "https://[broken", "ftp://ports.example", "notes.txt", "", "http://\x00"]
)
def test_what_is_no_web_address_is_refused(address: str) -> None:
    with pytest.raises(FetchingError, match="not a web address that can be opened"):
        fetch(address, now=now)


def test_a_server_that_is_not_there_is_said() -> None:
    with pytest.raises(FetchingError, match="could not be reached"):
        fetch("http://127.0.0.1:1/", now=now, allow_local=True)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "2130706433", "127.1", "[::ffff:127.0.0.1]"])
def test_this_machine_is_asked_only_where_the_person_asked_for_it(loopback: Loopback, host: str) -> None:
    with pytest.raises(FetchingError, match="local network; it was not fetched"):
        fetch(f"http://{host}:{loopback.port}/", now=now)
    assert loopback.requests == []


@pytest.fixture
def proxied(loopback: Loopback, monkeypatch: pytest.MonkeyPatch) -> Loopback:
    """Let the server on this machine answer, as a proxy, for addresses outside."""
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name)
    monkeypatch.setenv("http_proxy", loopback.address)
    return loopback


@pytest.mark.parametrize(
    "target",
    [
        "http://127.0.0.1/admin",
        "http://localhost/admin",
        "http://router.local/",
        "http://10.0.0.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://[::1]/",
        "http://[fe80::1]/",
        "http://[64:ff9b::7f00:1]/",
        "http://[2002:7f00:1::]/",
        "http://0/",
    ],
)
def test_a_page_outside_leads_nowhere_into_the_local_network(proxied: Loopback, target: str) -> None:
    proxied.answers = {f"{PUBLIC}/": moved(target)}

    with pytest.raises(FetchingError) as error:
        fetch(f"{PUBLIC}/", now=now, allow_local=True)

    assert f"leads to {target}" in str(error.value)
    assert "not followed" in str(error.value)
    assert proxied.paths() == [f"{PUBLIC}/"]


def test_the_systems_proxy_is_used(proxied: Loopback) -> None:
    proxied.answers = {f"{PUBLIC}/a": moved("/b"), f"{PUBLIC}/b": page(BODY)}
    assert fetch(f"{PUBLIC}/a", now=now).data == BODY


def test_a_page_of_the_local_network_may_lead_on_within_it(loopback: Loopback) -> None:
    loopback.answers = {"/a": moved(f"http://localhost:{loopback.port}/b"), "/b": page(BODY)}
    assert got(loopback, "/a").data == BODY


@pytest.mark.skipif(
    shutil.which("openssl") is None, reason="openssl, which makes the certificate, is not installed"
)
def test_a_certificate_that_nobody_vouches_for_is_refused(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("NO_PROXY", "*")
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    asked = "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost"
    subprocess.run(
        [*asked.split(), "-keyout", str(key), "-out", str(certificate)], check=True, capture_output=True
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    with serving(context) as server:
        with pytest.raises(FetchingError, match="certificate is not valid"):
            fetch(f"https://localhost:{server.port}/", now=now, allow_local=True)
        assert server.requests == []
