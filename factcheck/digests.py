"""The SHA-256 of bytes, by which kept files and sealed steps are known again."""

from __future__ import annotations


def sha256_of(data: bytes) -> str:
    """Return the SHA-256 of bytes in hexadecimal digits."""
    # Imported here: it loads OpenSSL, which neither the shelf nor an article needs to be seen.
    import hashlib

    return hashlib.sha256(data).hexdigest()
