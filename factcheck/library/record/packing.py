"""Packs files as the library keeps them, before the step that keeps them: meanwhile nobody waits for it."""

from __future__ import annotations

import zlib

from msgspec import Struct

from factcheck.digests import sha256_of

_LARGE = 2**20
"""Bytes from which a file is packed quickly, not small: somebody looks on."""


class PackedFile(Struct, frozen=True):
    """A file's bytes, packed, with what they are known by."""

    sha256: str
    media_type: str
    size: int
    packed: bytes


def pack(data: bytes, media_type: str) -> PackedFile:
    """Pack a file's bytes; takes a second for some dozens of megabytes."""
    packed = zlib.compress(data, 6 if len(data) < _LARGE else 1)
    return PackedFile(sha256_of(data), media_type, len(data), packed)
