"""A public archive that is asked to keep a page: a real server on this machine in its place."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from factcheck.errors import LocalAddressError, UserError
from factcheck.evidence.wayback import save
from tests.evidence.loopback import Loopback, moved, page

NOW = "2026-11-30T12:00:00.000Z"
PAGE = "https://halm.example/rents?year=2026"


def asked(loopback: Loopback, address: str = PAGE) -> str:
    return save(address, now=lambda: NOW, archive=loopback.address, allow_local=True, seconds=5)


@pytest.mark.parametrize(
    "headers",
    [
        ("Content-Location: /web/20261130120003/{page}",),
        ('Link: <{page}>; rel="original", <{archive}/web/20261130120003/{page}>; rel="memento"',),
    ],
)
def test_the_answer_says_where_the_copy_is(loopback: Loopback, headers: tuple[str, ...]) -> None:
    told = [each.format(page=PAGE, archive=loopback.address) for each in headers]
    loopback.answers[f"/save/{PAGE}"] = page(b"saved", *told)
    assert asked(loopback) == f"{loopback.address}/web/20261130120003/{PAGE}"
    assert loopback.paths() == [f"/save/{PAGE}"]


def test_a_redirect_to_the_copy_says_so_too(loopback: Loopback) -> None:
    loopback.answers[f"/save/{PAGE}"] = moved(f"/web/20261130120003/{PAGE}")
    loopback.answers[f"/web/20261130120003/{PAGE}"] = page(b"the page")
    assert asked(loopback).endswith(f"/web/20261130120003/{PAGE}")


def test_an_older_copy_is_no_new_one(loopback: Loopback) -> None:
    loopback.answers[f"/save/{PAGE}"] = page(b"", f"Content-Location: /web/20240102030405/{PAGE}")
    with pytest.raises(UserError, match="made no new copy: the one that it named is of 2024-01-02"):
        asked(loopback)


@pytest.mark.parametrize(
    "told",
    [
        "Content-Location: /web/20261130120003/https://other.example/",
        f"Content-Location: https://other.example/web/20261130120003/{PAGE}",
        f"Content-Location: /web/99999999999999/{PAGE}",
        "Content-Location: javascript:alert(1)",
        "X-Nothing: 1",
    ],
)
def test_what_names_no_copy_of_the_page_in_this_archive_is_none(loopback: Loopback, told: str) -> None:
    loopback.answers[f"/save/{PAGE}"] = page(b"", told)
    with pytest.raises(UserError, match="did not say that it keeps a copy"):
        asked(loopback)


def test_an_archive_that_fails_or_is_slow_says_why(loopback: Loopback) -> None:
    def never() -> Iterator[bytes]:
        yield b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n"

    loopback.answers[f"/save/{PAGE}"] = never
    with pytest.raises(UserError, match=r"127\.0\.0\.1 kept no copy"):
        asked(loopback)
    loopback.answers[f"/save/{PAGE}"] = page(b"busy", status="429 Too Many Requests")
    with pytest.raises(UserError, match="status 429"):
        asked(loopback)


@pytest.mark.parametrize("address", ["http://127.0.0.1:8000/x", "http://printer.local/", "http://10.0.0.4/"])
def test_a_local_page_is_never_named_to_an_archive(loopback: Loopback, address: str) -> None:
    with pytest.raises(UserError, match="in the local network"):
        asked(loopback, address)
    assert loopback.requests == []


def test_an_archive_in_the_local_network_is_asked_only_where_the_person_agrees(loopback: Loopback) -> None:
    with pytest.raises(LocalAddressError):
        save(PAGE, now=lambda: NOW, archive=loopback.address)
    assert loopback.requests == []
