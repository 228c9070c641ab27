"""WARC (ISO 28500): copies as records that every archive's programs read, and back.

A copy keeps its bytes unpacked, so the header that says how they were packed goes out under another
name; with it a reader would unpack them once more.
"""

from __future__ import annotations

import gzip
import io
import zlib
from collections.abc import Iterable, Iterator
from datetime import datetime

from msgspec import Struct

from factcheck import __version__
from factcheck.errors import ReadingError
from factcheck.models import Capture, CaptureHop

_PACKING = frozenset({"content-encoding", "transfer-encoding", "content-length"})
_MOST_RECORDS = 20_000
_LARGEST = 50 * 1024 * 1024
"""Bytes of one record, as much as one fetch may take."""
_LARGEST_ARCHIVE = 400 * 1024 * 1024
"""Bytes of a whole archive once it is unpacked."""


class Archived(Struct, frozen=True):
    """One page or file of an archive."""

    address: str
    at: str
    data: bytes
    media_type: str
    status: int = 0
    hop: CaptureHop | None = None


class IndexEntry(Struct, frozen=True):
    """Where in an archive a record stands, for its index."""

    address: str
    at: str
    offset: int
    length: int
    media_type: str
    status: int
    sha256: str


def write(copies: Iterable[tuple[Capture, bytes]]) -> tuple[bytes, list[IndexEntry]]:
    """Return copies as a compressed WARC, and where each record of an answer stands in it."""
    from warcio.warcwriter import WARCWriter

    out = io.BytesIO()
    writer = WARCWriter(out, gzip=True)
    about = {"software": f"factcheck-desk/{__version__}", "format": "WARC File Format 1.1"}
    writer.write_record(writer.create_warcinfo_record("copies.warc.gz", about))
    entries = []
    for capture, data in copies:
        for hop in capture.hops[:-1]:
            _put(writer, _response(writer, capture, hop, b""))
        start = out.tell()
        last = capture.hops[-1] if capture.hops else None
        record = _response(writer, capture, last, data) if last else _resource(writer, capture, data)
        _put(writer, record)
        address = last.address if last else f"urn:uuid:{capture.id}"
        status = capture.status or 200
        length = out.tell() - start
        entries.append(
            IndexEntry(address, capture.at, start, length, capture.media_type, status, capture.sha256)
        )
    return out.getvalue(), entries


def _put(writer: object, record: object) -> None:
    writer.write_record(record)  # type: ignore[attr-defined]
    record.raw_stream.close()  # type: ignore[attr-defined]  # warcio leaves it open


def _response(writer: object, capture: Capture, hop: CaptureHop, data: bytes) -> object:
    from warcio.statusandheaders import StatusAndHeaders

    headers = [
        (f"X-Archive-Orig-{name}" if name.lower() in _PACKING else name, value) for name, value in hop.headers
    ]
    headers.append(("Content-Length", str(len(data))))
    told = StatusAndHeaders(f"{hop.status} {hop.reason}".strip(), headers, protocol="HTTP/1.1")
    return writer.create_warc_record(  # type: ignore[attr-defined]
        hop.address,
        "response",
        payload=io.BytesIO(data),
        length=len(data),
        http_headers=told,
        warc_headers_dict={"WARC-Date": _seconds(capture.at)},
    )


def _resource(writer: object, capture: Capture, data: bytes) -> object:
    return writer.create_warc_record(  # type: ignore[attr-defined]
        f"urn:uuid:{capture.id}",
        "resource",
        payload=io.BytesIO(data),
        length=len(data),
        warc_content_type=capture.media_type or "application/octet-stream",
        warc_headers_dict={"WARC-Date": _seconds(capture.at)},
    )


def _seconds(at: str) -> str:
    """Return a time without its milliseconds: WARC 1.0 has none."""
    return f"{at[:19]}Z"


def read(data: bytes, name: str) -> list[Archived]:
    """Return the pages and files of a WARC that came with an answer; raises ReadingError."""
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    try:
        records = ArchiveIterator(io.BytesIO(_unpacked(data, name)))
        return list(_archived(records, name))
    except (ArchiveLoadFailed, ValueError, KeyError, EOFError, zlib.error, OSError) as error:
        raise ReadingError("{file} is damaged, or no web archive.", file=name) from error


def _archived(records: Iterable[object], name: str) -> Iterator[Archived]:
    for number, record in enumerate(records):
        if number >= _MOST_RECORDS:
            raise ReadingError("{file} holds more than {most} records.", file=name, most=_MOST_RECORDS)
        kind = record.rec_type  # type: ignore[attr-defined]
        if kind not in ("response", "resource"):
            continue
        told = record.http_headers  # type: ignore[attr-defined]
        status = int(told.get_statuscode()) if told is not None else 0
        if kind == "response" and not 200 <= status < 300:
            continue
        body = record.content_stream().read(_LARGEST + 1)  # type: ignore[attr-defined]
        if len(body) > _LARGEST:
            raise ReadingError("{file} holds a page larger than 50 MB.", file=name)
        given = record.rec_headers  # type: ignore[attr-defined]
        address = str(given.get_header("WARC-Target-URI") or "")
        headers = tuple((str(key), str(value)) for key, value in told.headers) if told is not None else ()
        media = told.get_header("Content-Type") if told is not None else given.get_header("Content-Type")
        hop = CaptureHop(address, status, str(told.statusline.partition(" ")[2]), headers) if told else None
        media_type = str(media or "").partition(";")[0].strip().lower()
        at = str(given.get_header("WARC-Date") or "")
        if datetime.fromisoformat(at).tzinfo is None:  # else a copy would say a time that nobody knows
            raise ValueError(at)
        yield Archived(address, at, body, media_type, status, hop)


def _unpacked(data: bytes, name: str) -> bytes:
    """Return an archive unpacked, within a limit: each record is packed by itself."""
    if not data.startswith(b"\x1f\x8b"):
        return data
    with gzip.GzipFile(fileobj=io.BytesIO(data)) as packed:
        whole = packed.read(_LARGEST_ARCHIVE + 1)
    if len(whole) > _LARGEST_ARCHIVE:
        raise ReadingError("{file} is larger than an archive of an article’s sources.", file=name)
    return whole
