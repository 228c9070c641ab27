"""Bodies of answers: read whole and unpacked within a limit, or refused."""

from __future__ import annotations

import zlib
from collections.abc import Iterable

from factcheck.errors import FetchingError
from factcheck.evidence.fetching.fetched import Hop

_GZIP = b"\x1f\x8b"
_PARTIAL = 206
_MOST_MEMBERS = 100
"""Streams one after the other in a gzip file; servers send one, and each costs a copy of what follows."""
_MEBIBYTE = 1024 * 1024


def read(hop: Hop, pieces: Iterable[bytes], most: int) -> bytes:
    """Return an answer's whole body, unpacked; raises ``FetchingError`` where it is none, or too large."""
    if hop.status == _PARTIAL:
        raise FetchingError(
            "The server of {address} sent a part of the page alone; it was not read.", address=hop.address
        )
    unpack = _unpacker(hop)
    data, received = bytearray(), 0
    for piece in pieces:
        received += len(piece)
        # One byte more than is allowed, which tells a body that is too large from one that just fits.
        data += unpack.take(piece, most + 1 - len(data)) if unpack else piece
        if len(data) > most or received > most:
            raise FetchingError(
                "The page at {address} is larger than {size} MB, too large to be read.",
                address=hop.address,
                size=most // _MEBIBYTE,
            )
    if unpack is not None and received and not unpack.is_whole():
        raise _broken(hop)
    return bytes(data)


def _unpacker(hop: Hop) -> _Unpacker | None:
    """Return what unpacks the body, none where it is not packed.

    A body packed twice is refused: nobody was asked for one, and the inner packing can hide any amount.
    """
    said = hop.header("content-encoding").strip().lower()
    if said in ("", "identity"):
        return None
    if said not in ("gzip", "x-gzip", "deflate"):
        raise FetchingError(
            "The server of {address} packed its answer in a way that it was not asked for ({encoding});"
            " save the page in a browser and open the file.",
            address=hop.address,
            encoding=said[:40],
        )
    return _Unpacker(hop, gzip=said != "deflate")


def _broken(hop: Hop, cause: Exception | None = None) -> FetchingError:
    error = FetchingError(
        "The answer of {address} broke off, or is not packed as its server says; try again.",
        address=hop.address,
    )
    error.__cause__ = cause
    return error


class _Unpacker:
    """Unpacks gzip or deflate piece by piece, never more than is asked for at a time."""

    def __init__(self, hop: Hop, *, gzip: bool) -> None:
        self._hop = hop
        self._gzip = gzip
        self._zip = zlib.decompressobj(zlib.MAX_WBITS | 16 if gzip else zlib.MAX_WBITS)
        self._begun = False
        self._members = 1
        self._ended = False

    def take(self, piece: bytes, most: int) -> bytes:
        """Return what a piece unpacks to, at most so many bytes."""
        out = bytearray()
        while piece and not self._ended and len(out) < most:
            out += self._unpacked(piece, most - len(out))
            piece = self._zip.unconsumed_tail or self._next_member()
        return bytes(out)

    def is_whole(self) -> bool:
        """Tell whether the packed stream came to its end."""
        return self._zip.eof

    def _unpacked(self, piece: bytes, most: int) -> bytes:
        try:
            return self._zip.decompress(piece, most)
        except zlib.error as error:
            if self._gzip or self._begun:
                raise _broken(self._hop, error) from error
            # Some servers send deflate without the header that RFC 9110 asks for.
            self._zip = zlib.decompressobj(-zlib.MAX_WBITS)
        finally:
            self._begun = True
        return self._unpacked(piece, most)

    def _next_member(self) -> bytes:
        """Begin the next of several gzip members; what else follows the end is padding."""
        rest = self._zip.unused_data
        if not rest:
            return b""
        if not (self._gzip and rest.startswith(_GZIP)):
            self._ended = True
            return b""
        if self._members >= _MOST_MEMBERS:
            raise _broken(self._hop)
        self._members += 1
        self._zip = zlib.decompressobj(zlib.MAX_WBITS | 16)
        return rest
