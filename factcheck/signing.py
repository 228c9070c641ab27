"""Signs what leaves the desk, so that anybody can tell that not one byte was altered since.

A desk has one Ed25519 key (RFC 8032), made when it first signs, in a file beside its library that only its
owner may read. It stands in no library, so that a copied library does not sign in the desk's name. Who
holds a signed file sees the public key's fingerprint, and compares it once with the desk itself.
"""

from __future__ import annotations

import hashlib
import hmac
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck import private
from factcheck.errors import UserError

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

_LENGTH = 32
"""Bytes of a private and of a public key."""
_GROUPS = 6
"""Groups of four characters that a fingerprint shows: 96 bits, which nobody can find a second key for."""


def key_path(library: Path) -> Path:
    """Name the file of the key of the desk whose library this is; it may not be there yet."""
    return library.with_name(f"{library.name}.key")


def sign(data: bytes, key: Path) -> bytes:
    """Return the signature over data; makes the key where there is none yet.

    Raises UserError where the key cannot be read or written.
    """
    return _secret(key).sign(data)


def public_key(key: Path) -> bytes:
    """Return the public key that a desk's signatures are checked with; raises UserError as ``sign`` does."""
    return _secret(key).public_key().public_bytes_raw()


def derived(key: Path, what: str) -> bytes:
    """Return a secret of 32 bytes that only the desk can draw from its key, the same for the same words."""
    return hmac.digest(_secret(key).private_bytes_raw(), what.encode(), "sha256")


def ssh_key(public: bytes) -> str:
    """Return a public key as SSH writes it, for which the age format encrypts; raises ValueError."""
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    form = serialization.Encoding.OpenSSH, serialization.PublicFormat.OpenSSH
    return Ed25519PublicKey.from_public_bytes(public).public_bytes(*form).decode()


def ssh_identity(key: Path) -> bytes:
    """Return the desk's key as SSH writes it, which opens what was encrypted for it."""
    from cryptography.hazmat.primitives import serialization

    form = serialization.Encoding.PEM, serialization.PrivateFormat.OpenSSH, serialization.NoEncryption()
    return _secret(key).private_bytes(*form)


def is_signed(data: bytes, signature: bytes, public: bytes) -> bool:
    """Tell whether a signature over data was made with the key that belongs to a public key."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, data)
    except (InvalidSignature, ValueError):
        return False
    return True


def fingerprint(public: bytes) -> str:
    """Return the few characters by which two people compare a public key: «3f2a 90c1 …»."""
    digest = hashlib.sha256(public).hexdigest()
    return " ".join(digest[at : at + 4] for at in range(0, 4 * _GROUPS, 4))


def _secret(path: Path) -> Ed25519PrivateKey:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    try:
        if not path.exists():
            private.write(path, Ed25519PrivateKey.generate().private_bytes_raw())
        private.restrict(path)
        found = path.read_bytes()
    except OSError as error:
        raise UserError("The desk’s key “{path}” could not be read or written.", path=path) from error
    if len(found) != _LENGTH:
        raise UserError("The desk’s key “{path}” is damaged.", path=path)
    return Ed25519PrivateKey.from_private_bytes(found)
