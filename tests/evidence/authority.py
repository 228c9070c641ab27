"""A real authority for time stamps (RFC 3161), which gives also those that must not count.

Written out in DER, since no library writes a stamp with the wrong number or hash.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID

from tests.evidence.loopback import Loopback, page

NAME = "Halm Time Office"
_INTEGER, _OCTETS, _OID, _TEXT, _TIME, _SEQUENCE, _SET = 2, 4, 6, 12, 24, 0x30, 0x31
_SHA256, _ECDSA = "2.16.840.1.101.3.4.2.1", "1.2.840.10045.4.3.2"
_STAMP, _SIGNED = "1.2.840.113549.1.9.16.1.4", "1.2.840.113549.1.7.2"


@dataclass(slots=True)
class Authority:
    """An authority with its key and certificates."""

    root: x509.Certificate
    own: x509.Certificate
    key: ec.EllipticCurvePrivateKey
    nonce: int = 0
    """Added to the number that was asked with."""
    digest: bytes = b""
    """Stamped in the place of what was asked."""
    at: datetime | None = None
    status: int = 0

    @property
    def certificate(self) -> str:
        """The root, in PEM."""
        return self.root.public_bytes(Encoding.PEM).decode()

    def serve(self, loopback: Loopback, path: str = "/stamp") -> str:
        """Answer at a path of a server, and return the address."""

        def answered() -> Iterator[bytes]:
            yield page(self.answer(loopback.bodies[-1]), "Content-Type: application/timestamp-reply")

        loopback.answers[path] = answered
        return f"{loopback.address}{path}"

    def answer(self, asked: bytes) -> bytes:
        """Return the answer (TimeStampResp) to a request."""
        if self.status:
            return _der(
                _SEQUENCE, _der(_SEQUENCE, _number(self.status), _der(_SEQUENCE, _der(_TEXT, b"Closed")))
            )
        _, imprint, nonce = _read(_read(asked)[0][1])[:3]
        digest = self.digest or _read(imprint[1])[1][1]
        at = (self.at or datetime.now(UTC)).strftime("%Y%m%d%H%M%SZ")
        stamp = _der(
            _SEQUENCE,
            _number(1),
            _oid("1.2.3.4.1"),
            _der(_SEQUENCE, _algorithm(_SHA256), _der(_OCTETS, digest)),
            _number(4711),
            _der(_TIME, at.encode()),
            _number(int.from_bytes(nonce[1]) + self.nonce),
        )
        return _der(_SEQUENCE, _der(_SEQUENCE, _number(0)), self._signed(stamp))

    def _signed(self, stamp: bytes) -> bytes:
        told = [
            _der(_SEQUENCE, _oid("1.2.840.113549.1.9.3"), _der(_SET, _oid(_STAMP))),
            _der(
                _SEQUENCE,
                _oid("1.2.840.113549.1.9.4"),
                _der(_SET, _der(_OCTETS, hashlib.sha256(stamp).digest())),
            ),
        ]
        attributes = b"".join(sorted(told))
        signature = self.key.sign(_der(_SET, attributes), ec.ECDSA(hashes.SHA256()))
        signer = _der(
            _SEQUENCE,
            _number(1),
            _der(_SEQUENCE, self.own.issuer.public_bytes(), _number(self.own.serial_number)),
            _algorithm(_SHA256),
            _der(0xA0, attributes),
            _der(_SEQUENCE, _oid(_ECDSA)),
            _der(_OCTETS, signature),
        )
        data = _der(
            _SEQUENCE,
            _number(3),
            _der(_SET, _algorithm(_SHA256)),
            _der(_SEQUENCE, _oid(_STAMP), _der(0xA0, _der(_OCTETS, stamp))),
            _der(0xA0, self.own.public_bytes(Encoding.DER)),
            _der(_SET, signer),
        )
        return _der(_SEQUENCE, _oid(_SIGNED), _der(0xA0, data))


def authority(valid: timedelta = timedelta(days=365)) -> Authority:
    """Make an authority whose certificates are valid from a day ago for a time."""
    begin = datetime.now(UTC) - timedelta(days=1)
    keys = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    root = _certificate("Halm Root", "Halm Root", keys[0], keys[0], begin, begin + valid, is_root=True)
    own = _certificate(NAME, "Halm Root", keys[1], keys[0], begin, begin + valid, is_root=False)
    return Authority(root, own, keys[1])


def _certificate(
    name: str,
    issuer: str,
    key: ec.EllipticCurvePrivateKey,
    by: ec.EllipticCurvePrivateKey,
    begin: datetime,
    end: datetime,
    *,
    is_root: bool,
) -> x509.Certificate:
    made = (
        x509.CertificateBuilder()
        .subject_name(_name(name))
        .issuer_name(_name(issuer))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(begin)
        .not_valid_after(end)
        .add_extension(x509.BasicConstraints(ca=is_root, path_length=None), critical=True)
    )
    if not is_root:
        usage = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING])
        made = made.add_extension(usage, critical=True)
    return made.sign(by, hashes.SHA256())


def _name(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])


def _der(tag: int, *parts: bytes) -> bytes:
    held = b"".join(parts)
    size = len(held)
    if size < 128:
        return bytes((tag, size)) + held
    length = size.to_bytes((size.bit_length() + 7) // 8)
    return bytes((tag, 0x80 | len(length))) + length + held


def _number(value: int) -> bytes:
    return _der(_INTEGER, value.to_bytes(value.bit_length() // 8 + 1, signed=True))


def _oid(dotted: str) -> bytes:
    first, second, *rest = map(int, dotted.split("."))
    return _der(_OID, bytes((40 * first + second,)), *map(_base_128, rest))


def _base_128(value: int) -> bytes:
    out = [value & 0x7F]
    while value := value >> 7:
        out.append(0x80 | value & 0x7F)
    return bytes(reversed(out))


def _algorithm(dotted: str) -> bytes:
    return _der(_SEQUENCE, _oid(dotted), b"\x05\x00")


def _read(data: bytes) -> list[tuple[int, bytes]]:
    """Return the tags and contents of values that stand one after the other."""
    found: list[tuple[int, bytes]] = []
    while data:
        size, head = data[1], 2
        if size & 0x80:
            head += size & 0x7F
            size = int.from_bytes(data[2:head])
        found.append((data[0], data[head : head + size]))
        data = data[head + size :]
    return found


def endless() -> Iterable[bytes]:
    """Answer without an end."""
    yield b"HTTP/1.1 200 OK\r\nContent-Type: application/timestamp-reply\r\n\r\n"
    while True:
        yield b"\x30" * 65536
