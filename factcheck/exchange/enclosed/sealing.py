"""Encrypts files with a secret that is told only inside what is encrypted for members.

The key of a file and the name under which it lies are drawn from the secret and the file's SHA-256. So a
file lies there once, and neither its contents nor its hash are told to whoever keeps it.
"""

from __future__ import annotations

import hashlib
import hmac

import msgspec
from msgspec import Struct

from factcheck.models import KeptFile

LOCKED = "locked-"
"""How the name of an encrypted file begins; the rest are 64 hexadecimal digits."""


class _Held(Struct, frozen=True):
    media_type: str
    data: bytes
    pages: str
    text: str


def locked_name(sha256: str, secret: str) -> str:
    """Return the name under which a file lies that is encrypted with a secret."""
    return LOCKED + _drawn(secret, "name", sha256).hex()


def locked_file(file: KeptFile, secret: str) -> KeptFile:
    """Return a file encrypted with a secret; the same file gives the same bytes."""
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    plain = msgspec.msgpack.encode(_Held(file.media_type, file.data, file.pages, file.text))
    # A key is drawn for this one file, so that the nonce is used once with it.
    data = ChaCha20Poly1305(_drawn(secret, "key", file.sha256)).encrypt(bytes(12), plain, None)
    return KeptFile(locked_name(file.sha256, secret), "application/octet-stream", data)


def unlocked_file(file: KeptFile, sha256: str, secret: str) -> KeptFile | None:
    """Return a file decrypted with a secret; None where it is not the one of this SHA-256."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    try:
        plain = ChaCha20Poly1305(_drawn(secret, "key", sha256)).decrypt(bytes(12), file.data, None)
        held = msgspec.msgpack.decode(plain, type=_Held)
        msgspec.json.decode(held.pages, type=list[int])
    except (InvalidTag, ValueError, msgspec.MsgspecError):
        return None
    if hashlib.sha256(held.data).hexdigest() != sha256:
        return None
    return KeptFile(sha256, held.media_type, held.data, held.pages, held.text)


def _drawn(secret: str, what: str, sha256: str) -> bytes:
    return hmac.digest(bytes.fromhex(secret), f"factcheck {what} {sha256}".encode(), "sha256")
