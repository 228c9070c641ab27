"""Time stamps from a real authority on this machine: those that count, and those that must not."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from threading import Event

import pytest

from factcheck.errors import LocalAddressError, UserError
from factcheck.evidence import stamping
from factcheck.evidence.stamping import Stamped, certificates_in, names_in, request, verified
from tests.evidence.authority import NAME, Authority, authority, endless
from tests.evidence.loopback import Loopback, page

DATA = b"The pier is 310 metres long."
NOW = "2026-11-30T12:00:00Z"


@pytest.fixture
def office() -> Authority:
    return authority()


def stamped(
    office: Authority,
    loopback: Loopback,
    *,
    path: str = "/stamp",
    seconds: float = stamping.SECONDS,
    given_up: Event | None = None,
) -> Stamped:
    if path == "/stamp":
        office.serve(loopback)
    asked = stamping.Authority(f"{loopback.address}{path}", office.certificate)
    return request(DATA, asked, now=lambda: NOW, allow_local=True, seconds=seconds, given_up=given_up)


def test_a_stamp_says_when_the_bytes_were_there_and_is_checked_again_without_the_authority(
    office: Authority, loopback: Loopback
) -> None:
    before = datetime.now(UTC).replace(microsecond=0)
    given = stamped(office, loopback)
    assert before <= datetime.fromisoformat(given.at) <= datetime.now(UTC)
    assert given.by == NAME
    assert given.sha256 == hashlib.sha256(DATA).hexdigest()
    loopback.answers.clear()
    assert verified(given.response, given.sha256, given.authority) == given


def test_only_the_hash_and_a_random_number_are_sent(office: Authority, loopback: Loopback) -> None:
    stamped(office, loopback)
    (body,), (head,) = loopback.bodies, loopback.requests
    assert hashlib.sha256(DATA).digest() in body
    assert DATA not in body
    assert len(body) < 100
    assert head.startswith("POST /stamp ")
    assert "Content-Type: application/timestamp-query" in head
    for kept_back in ("Cookie", "Referer", "Authorization"):
        assert kept_back not in head


def test_a_stamp_with_another_number_is_an_old_one(office: Authority, loopback: Loopback) -> None:
    office.nonce = 1
    with pytest.raises(UserError, match="no answer to what was asked"):
        stamped(office, loopback)


def test_a_stamp_for_another_hash_does_not_count(office: Authority, loopback: Loopback) -> None:
    office.digest = hashlib.sha256(b"other").digest()
    with pytest.raises(UserError, match="for something else"):
        stamped(office, loopback)


def test_a_stamp_given_after_the_certificate_ended_does_not_count(loopback: Loopback) -> None:
    with pytest.raises(UserError, match="was not valid at the time"):
        stamped(authority(valid=timedelta(hours=1)), loopback)


def test_a_stamp_from_before_the_certificate_ended_counts_for_ever(loopback: Loopback) -> None:
    office = authority(valid=timedelta(hours=2))
    office.at = datetime.now(UTC) - timedelta(hours=23)
    given = stamped(office, loopback)
    assert verified(given.response, given.sha256, given.authority).at == given.at


def test_a_stamp_of_another_authority_does_not_count(office: Authority, loopback: Loopback) -> None:
    authority().serve(loopback, "/other")
    with pytest.raises(UserError, match="does not lead to the certificate"):
        stamped(office, loopback, path="/other")


def test_an_authority_that_refuses_is_heard(office: Authority, loopback: Loopback) -> None:
    office.status = 2
    with pytest.raises(UserError, match="gave no time stamp: Closed"):
        stamped(office, loopback)


@pytest.mark.parametrize("body", [b"", b"<html>Welcome</html>", b"\x30\x80", b"\x30\x03\x02\x01\x00"])
def test_what_is_no_stamp_is_said_to_be_none(office: Authority, loopback: Loopback, body: bytes) -> None:
    loopback.answers["/page"] = page(body)
    with pytest.raises(UserError, match="is no time stamp"):
        stamped(office, loopback, path="/page")


def test_an_endless_answer_ends_at_the_limit(office: Authority, loopback: Loopback) -> None:
    loopback.answers["/endless"] = endless
    with pytest.raises(UserError, match="No time stamp was given"):
        stamped(office, loopback, path="/endless")


def test_a_missing_page_and_a_redirect_are_no_stamp(office: Authority, loopback: Loopback) -> None:
    office.serve(loopback)
    loopback.answers["/moved"] = page(b"", "Location: /stamp", status="302 Found")
    for path, status in (("/none", 404), ("/moved", 302)):
        with pytest.raises(UserError, match=f"status {status}"):
            stamped(office, loopback, path=path)
    assert loopback.paths() == ["/none", "/moved"]


def test_a_slow_authority_is_given_up_when_the_person_does(office: Authority, loopback: Loopback) -> None:
    asked, given_up = Event(), Event()

    def never() -> Iterator[bytes]:
        asked.set()
        given_up.set()
        yield b"HTTP/1.1 200 OK\r\n"
        while True:
            given_up.wait(0.05)
            yield b"X: 1\r\n"

    loopback.answers["/slow"] = never
    with pytest.raises(UserError, match="No time stamp was given"):
        stamped(office, loopback, path="/slow", given_up=given_up)
    assert asked.is_set()


def test_a_slow_authority_is_not_waited_for_beyond_the_limit(office: Authority, loopback: Loopback) -> None:
    def slowly() -> Iterator[bytes]:
        yield b"HTTP/1.1 200 OK\r\n"
        while True:
            Event().wait(0.05)
            yield b"X: 1\r\n"

    loopback.answers["/slow"] = slowly
    with pytest.raises(UserError, match="took too long"):
        stamped(office, loopback, path="/slow", seconds=0.3)


def test_an_authority_on_this_machine_is_asked_only_where_the_person_agrees(
    office: Authority, loopback: Loopback
) -> None:
    asked = stamping.Authority(office.serve(loopback), office.certificate)
    with pytest.raises(LocalAddressError):
        request(DATA, asked, now=lambda: NOW)
    assert loopback.requests == []


def test_one_altered_byte_of_a_kept_stamp_never_counts_for_more(
    office: Authority, loopback: Loopback
) -> None:
    from base64 import b64decode, b64encode

    given = stamped(office, loopback)
    data = b64decode(given.response)
    for at in range(len(data)):
        altered = b64encode(data[:at] + bytes((data[at] ^ 0x55,)) + data[at + 1 :]).decode()
        try:
            found = verified(altered, given.sha256, given.authority)
        except UserError:
            continue
        assert (found.at, found.sha256) == (given.at, given.sha256), at


def test_a_file_of_certificates_is_read_as_pem_and_der(office: Authority) -> None:
    from cryptography.hazmat.primitives.serialization import Encoding

    for data in (office.certificate.encode(), office.root.public_bytes(Encoding.DER)):
        assert names_in(certificates_in(data)) == ["Halm Root"]
    for data in (b"", b"no certificate", b"-----BEGIN CERTIFICATE-----\nAA==\n-----END CERTIFICATE-----\n"):
        with pytest.raises(UserError, match="holds no certificate"):
            certificates_in(data)
