"""WARC (ISO 28500): copies as records that every archive's programs read.

A copy keeps its bytes unpacked, so the header that says how they were packed goes out under another
name; with it a reader would unpack them once more.
"""

from __future__ import annotations

import io
from collections.abc import Iterable
from urllib.parse import quote

from msgspec import Struct

from factcheck import __version__
from factcheck.models import Capture, CaptureHop

NAME = "X-File-Name"
"""What a file was called, escaped as in an address: it has none of its own, and WARC no field for it."""
_PACKING = frozenset({"content-encoding", "transfer-encoding", "content-length"})


class IndexEntry(Struct, frozen=True):
    """Where in an archive a record stands, for its index."""

    address: str
    at: str
    offset: int
    length: int
    media_type: str
    status: int
    sha256: str
    name: str = ""
    """What a file was called that has no address of its own."""


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
            IndexEntry(
                address, capture.at, start, length, capture.media_type, status, capture.sha256, capture.name
            )
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
    # That of the unpacked bytes, which are what is kept.
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
        warc_headers_dict={"WARC-Date": _seconds(capture.at), NAME: quote(capture.name)},
    )


def _seconds(at: str) -> str:
    """Return a time without its milliseconds: WARC 1.0 has none."""
    return f"{at[:19]}Z"
