"""WARC (ISO 28500): the answers and files in it that hold a page, read as a stream."""

from __future__ import annotations

import gzip
import io
import zlib
from collections.abc import Iterator
from datetime import datetime
from typing import IO, Any
from urllib.parse import unquote

from msgspec import Struct

from factcheck.errors import ReadingError
from factcheck.models import CaptureHop

LARGEST_PAGE = 50 * 1024 * 1024
"""Bytes of one record, as much as one fetch may take."""
LARGEST_ARCHIVE = 400 * 1024 * 1024
"""Bytes of a whole archive once it is unpacked."""
LONGEST = 20_000
"""Characters of an address or a header; a longer header is cut off."""
_NAME = "X-File-Name"
"""A header of this program's own archives: see ``evidence.archives.warc``."""
_GZIP = b"\x1f\x8b"
FAILURES = (ValueError, KeyError, EOFError, zlib.error, OSError)
"""What warcio and gzip raise where an archive is damaged, beside warcio's own error."""


class Archived(Struct, frozen=True):
    """One page or file of an archive."""

    address: str
    at: str
    data: bytes
    media_type: str
    status: int = 0
    hop: CaptureHop | None = None
    name: str = ""
    """What a file was called, where the program that wrote the archive says so."""

    @property
    def weight(self) -> int:
        """About how many bytes it takes in a message."""
        headers = self.hop.headers if self.hop is not None else ()
        return len(self.data) + 4 * (len(self.address) + sum(len(each) for pair in headers for each in pair))


def records(data: bytes, name: str) -> Iterator[Archived | None]:
    """Yield each record of a WARC, None for what is no page or file; raises ReadingError."""
    yield from records_of(io.BytesIO(data), name)


def records_of(stream: IO[bytes], name: str) -> Iterator[Archived | None]:
    """Yield each record of a WARC that can be read from its beginning; raises ReadingError."""
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    try:
        packed = stream.read(2) == _GZIP
        stream.seek(0)
        # Each record is packed by itself, and some programs pack the whole: this reads both.
        plain = _Bounded(gzip.GzipFile(fileobj=stream) if packed else stream, name)
        for record in ArchiveIterator(plain):
            yield _archived(record, name)
    except (ArchiveLoadFailed, *FAILURES) as error:
        raise ReadingError("{file} is damaged, or no web archive.", file=name) from error


def _archived(record: Any, name: str) -> Archived | None:
    told, given = record.http_headers, record.rec_headers
    status = int(told.get_statuscode()) if told is not None else 0
    if record.rec_type not in ("response", "resource"):
        return None
    if record.rec_type == "response" and not 200 <= status < 300:
        return None
    body = record.content_stream().read(LARGEST_PAGE + 1)
    if len(body) > LARGEST_PAGE:
        raise ReadingError("{file} holds a page larger than 50 MB.", file=name)
    address = str(given.get_header("WARC-Target-URI") or "")
    if len(address) > LONGEST:
        raise ValueError("the address is too long")
    headers = tuple((_short(key), _short(value)) for key, value in told.headers) if told is not None else ()
    media = told.get_header("Content-Type") if told is not None else given.get_header("Content-Type")
    hop = CaptureHop(address, status, _short(told.statusline.partition(" ")[2]), headers) if told else None
    at = str(given.get_header("WARC-Date") or "")
    if datetime.fromisoformat(at).tzinfo is None:  # else a copy would say a time that nobody knows
        raise ValueError(at)
    kind = _short(media or "").partition(";")[0].strip().lower()
    called = unquote(_short(given.get_header(_NAME) or "")).replace("\\", "/").rpartition("/")[2]
    return Archived(address, at, body, kind, status, hop, _short(called))


def _short(text: object) -> str:
    return str(text)[:LONGEST]


class _Bounded:
    """A stream that ends in a ReadingError where it gives more than a whole archive may hold."""

    def __init__(self, stream: IO[bytes] | gzip.GzipFile, name: str) -> None:
        self._stream, self._name = stream, name
        self._given = 0

    def read(self, size: int = -1) -> bytes:
        """Read some bytes."""
        return self._counted(self._stream.read(size))

    def readline(self, size: int = -1) -> bytes:
        """Read a line."""
        return self._counted(self._stream.readline(size))

    def tell(self) -> int:
        """Return how many bytes were read."""
        return self._given

    def close(self) -> None:
        """Close the stream."""
        self._stream.close()

    def _counted(self, data: bytes) -> bytes:
        self._given += len(data)
        if self._given > LARGEST_ARCHIVE:
            raise ReadingError("{file} is larger than an archive of an article’s sources.", file=self._name)
        return data
