"""WACZ 1.1.1: a ZIP file with a WARC, its index, the list of its pages, and hashes of all of them."""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import zipfile
from urllib.parse import urlsplit

from factcheck import __version__
from factcheck.evidence.archives.warc import IndexEntry

_WARC, _INDEX, _PAGES = "archive/data.warc.gz", "indexes/index.cdx.gz", "pages/pages.jsonl"
_VERSION = "1.1.1"


def write(data: bytes, entries: list[IndexEntry], title: str, at: str) -> bytes:
    """Return a WARC with its entries as a WACZ."""
    index = "".join(sorted(f"{_line(entry)}\n" for entry in entries))
    pages = [{"format": "json-pages-1.0", "id": "pages", "title": title}]
    pages += [
        {"url": entry.address, "ts": f"{entry.at[:19]}Z", "title": entry.name or entry.address}
        for entry in entries
    ]
    parts = {
        _WARC: data,
        _INDEX: gzip.compress(index.encode(), mtime=0),
        _PAGES: "".join(f"{json.dumps(page, ensure_ascii=False)}\n" for page in pages).encode(),
    }
    package = {
        "profile": "data-package",
        "wacz_version": _VERSION,
        "title": title,
        "created": f"{at[:19]}Z",
        "software": f"factcheck-desk/{__version__}",
        "resources": [
            {
                "name": path.rpartition("/")[2],
                "path": path,
                "hash": f"sha256:{hashlib.sha256(part).hexdigest()}",
                "bytes": len(part),
            }
            for path, part in parts.items()
        ],
    }
    described = json.dumps(package, ensure_ascii=False, indent=2).encode()
    digest = {"path": "datapackage.json", "hash": f"sha256:{hashlib.sha256(described).hexdigest()}"}
    parts |= {"datapackage.json": described, "datapackage-digest.json": json.dumps(digest).encode()}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        for path, part in parts.items():
            # Stored as they are, so that a reader can fetch one record out of the middle of the file.
            # Without a time, so that the same copies give the same bytes.
            packed.writestr(zipfile.ZipInfo(path, (1980, 1, 1, 0, 0, 0)), part)
    return out.getvalue()


def _line(entry: IndexEntry) -> str:
    """Return a line of the index (CDXJ): the address turned round, the time, and where the record is."""
    parts = urlsplit(entry.address)
    host = ",".join(reversed((parts.hostname or "").split(".")))
    query = f"?{parts.query}" if parts.query else ""
    key = f"{host}){parts.path or '/'}{query}".lower() if host else entry.address.lower()
    stamp = "".join(sign for sign in entry.at[:19] if sign.isdigit())
    about = {
        "url": entry.address,
        "mime": entry.media_type,
        "status": str(entry.status),
        "digest": f"sha256:{entry.sha256}",
        "length": str(entry.length),
        "offset": str(entry.offset),
        "filename": _WARC.rpartition("/")[2],
    }
    return f"{key} {stamp} {json.dumps(about)}"
