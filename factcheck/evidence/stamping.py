"""Time stamps (RFC 3161): an authority signs a hash and the time, so that anybody can tell what was there.

Only the SHA-256 and a random number are sent, never a byte of what is stamped. What comes back is untrusted:
it counts only where it answers the very question, its signature leads to the certificates that the desk
was given for this authority, and these were valid at the time that it says.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Callable
from datetime import UTC
from functools import lru_cache
from threading import Event
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck import signing
from factcheck.case.sentences.dates import moment
from factcheck.errors import FetchingError, LocalAddressError, UserError
from factcheck.models import TimeStamp
from factcheck.sentences import Sentence, Text, say

if TYPE_CHECKING:
    from cryptography.x509 import Certificate
    from rfc3161_client import TimeStampResponse

_QUERY, _REPLY = "application/timestamp-query", "application/timestamp-reply"
SECONDS = 30.0
"""How long an authority is waited for."""
_LARGEST = 256 * 1024
"""Bytes of an answer; one with a whole chain of certificates has ten thousand."""
_MOST_CERTIFICATES = 20
"""A chain has three or four; the file comes from anywhere, and each is read at every check."""
_SHA256 = "2.16.840.1.101.3.4.2.1"
_GRANTED = 0


class Authority(Struct, frozen=True):
    """Whom the desk asks for time stamps."""

    address: str
    certificate: str
    """The certificates that its signatures lead to, in PEM."""


class Stamped(Struct, frozen=True):
    """What an authority has signed."""

    at: str
    """When, as it says: ISO 8601 in UTC."""
    by: str
    """What its certificate calls it."""
    sha256: str
    authority: Authority
    response: str
    """Its whole answer (TimeStampResp) in Base64."""


def certificates_in(data: bytes) -> str:
    """Return the certificates of a file, PEM or DER, as PEM; raises UserError where it holds none."""
    from cryptography.hazmat.primitives.serialization import Encoding
    from cryptography.x509 import load_der_x509_certificate

    try:
        found = _loaded(data.decode()) if b"-----BEGIN" in data else [load_der_x509_certificate(data)]
        return "".join(each.public_bytes(Encoding.PEM).decode() for each in found)
    except (ValueError, TypeError) as error:
        raise UserError("The file holds no certificate, neither PEM nor DER.") from error


def names_in(certificate: str) -> list[str]:
    """Return what the certificates of an authority are called; none where they cannot be read."""
    try:
        return [_called(each) for each in _loaded(certificate)]
    except (ValueError, TypeError):
        return []


def short_hash(authority: Authority) -> str:
    """Return the few characters by which two people compare the certificates of an authority."""
    from cryptography.hazmat.primitives.serialization import Encoding

    try:
        data = b"".join(each.public_bytes(Encoding.DER) for each in _loaded(authority.certificate))
    except (ValueError, TypeError):
        return "–"
    return signing.fingerprint(data)


def request(
    data: bytes,
    authority: Authority,
    *,
    now: Callable[[], str],
    allow_local: bool = False,
    seconds: float = SECONDS,
    given_up: Event | None = None,
) -> Stamped:
    """Ask an authority to stamp the SHA-256 of bytes, and check its answer.

    Raises UserError with the reason where no stamp was given, or none that counts; LocalAddressError where
    the authority is on this machine or in the local network and nobody agreed to that.
    """
    from rfc3161_client import TimestampRequestBuilder
    from rfc3161_client.base import HashAlgorithm

    from factcheck.evidence.fetching import Limits, Posted, post

    if not data:
        raise UserError("There are no bytes to be stamped.")
    asked = TimestampRequestBuilder().data(data).hash_algorithm(HashAlgorithm.SHA256).build()
    posted = Posted(asked.as_bytes(), _QUERY, _REPLY)
    try:
        answer = post(
            authority.address,
            posted,
            now=now,
            allow_local=allow_local,
            limits=Limits(seconds=seconds, size=_LARGEST),
            given_up=given_up,
        )
    except LocalAddressError:
        raise
    except FetchingError as error:
        raise UserError("No time stamp was given. {reason}", reason=error.sentence) from error
    if answer.status != 200:
        raise UserError(
            "No time stamp was given: {address} answered with status {status}.",
            address=authority.address,
            status=answer.status,
        )
    return _checked(answer.data, asked.message_imprint.message, authority, asked.nonce)


def verified(response: str, sha256: str, authority: Authority) -> Stamped:
    """Check a stamp that was kept, without asking anybody; raises UserError where it does not count."""
    try:
        data, digest = b64decode(response, validate=True), bytes.fromhex(sha256)
    except ValueError as error:
        raise UserError("The time stamp is damaged.") from error
    return _checked(data, digest, authority, None)


@lru_cache(maxsize=1024)
def outcome(stamp: TimeStamp) -> Stamped | Sentence:
    """Check a kept stamp once: what it says, or the sentence why it does not count; nobody is asked.

    A document tells it under every claim that rests on the copy, and a stamp that was kept never changes.
    """
    try:
        return verified(stamp.response, stamp.sha256, Authority(stamp.authority, stamp.certificate))
    except UserError as error:
        return error.sentence


def told(stamp: TimeStamp) -> Text:
    """Say of a kept stamp who witnesses what, or why it does not count."""
    found = outcome(stamp)
    if not isinstance(found, Stamped):
        return found
    by = found.by or found.authority.address
    return say("{name} witnesses that these bytes were there on {when}", name=by, when=moment(found.at))


def _checked(data: bytes, digest: bytes, authority: Authority, nonce: int | None) -> Stamped:
    """Return what a stamp says, once all of it was checked.

    The number that was sent comes back only in the answer to it; a stamp that was kept has been asked for
    with one that is no longer known.
    """
    from rfc3161_client import decode_timestamp_response

    try:
        answer = decode_timestamp_response(data)
        reason = _reason(answer) or f"status {answer.status}"
        told = answer.tst_info if answer.status == _GRANTED else None
        imprint = told.message_imprint if told else None
    except (ValueError, TypeError) as error:
        raise UserError("The answer of {address} is no time stamp.", address=authority.address) from error
    if told is None or imprint is None:
        raise UserError("{address} gave no time stamp: {reason}", address=authority.address, reason=reason)
    if imprint.message != digest or imprint.hash_algorithm.dotted_string != _SHA256:
        raise UserError("The time stamp is for something else: its hash differs.")
    if nonce is not None and told.nonce != nonce:
        raise UserError("The time stamp is no answer to what was asked; an older one was sent again.")
    return Stamped(
        at=told.gen_time.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z"),
        by=_verify(answer, digest, authority, nonce),
        sha256=digest.hex(),
        authority=authority,
        response=b64encode(data).decode(),
    )


def _verify(answer: TimeStampResponse, digest: bytes, authority: Authority, nonce: int | None) -> str:
    """Check the signature of a stamp and return who has signed it; raises UserError."""
    from rfc3161_client import VerificationError, VerifierBuilder

    try:
        verifier = VerifierBuilder(roots=_loaded(authority.certificate), nonce=nonce).build()
        verifier.verify(answer, digest)
        return _signer(answer)
    except (VerificationError, ValueError, TypeError) as error:
        raise UserError(
            "The time stamp does not count: its signature does not lead to the certificate of {address}, or"
            " that was not valid at the time.",
            address=authority.address,
        ) from error


def _signer(answer: TimeStampResponse) -> str:
    from cryptography.x509 import load_der_x509_certificate

    held = [load_der_x509_certificate(each) for each in answer.signed_data.certificates]
    # Exactly one, the authority itself (RFC 3161, 2.4.2); more, or none, is a ValueError.
    (by,) = answer.signed_data.signer_infos
    return next((_called(each) for each in held if each.serial_number == by.serial_number), "")


def _called(certificate: Certificate) -> str:
    from cryptography.x509.oid import NameOID

    for oid in (NameOID.COMMON_NAME, NameOID.ORGANIZATION_NAME):
        found = certificate.subject.get_attributes_for_oid(oid)
        if found:
            return " ".join(str(found[0].value).split())[:200]
    return certificate.subject.rfc4514_string()[:200]


def _loaded(certificate: str) -> list[Certificate]:
    from cryptography.x509 import load_pem_x509_certificates

    found = load_pem_x509_certificates(certificate.encode())
    if len(found) > _MOST_CERTIFICATES:
        raise ValueError("too many certificates")
    return found


def _reason(answer: TimeStampResponse) -> str:
    return " ".join(" ".join(answer.status_string).split())[:300]
