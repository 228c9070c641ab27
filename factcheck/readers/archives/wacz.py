"""WACZ: a ZIP file with WARCs and the hash of each, which is compared before anything is read."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Iterator

from factcheck.errors import ReadingError
from factcheck.readers.archives import warc
from factcheck.readers.archives.warc import LARGEST_ARCHIVE, Archived

_LARGEST_LIST = 4 * 1024 * 1024
"""Bytes of the list of what is in it."""
_PIECE = 1024 * 1024


def records(data: bytes, name: str) -> Iterator[Archived | None]:
    """Yield each record of the WARCs in a WACZ, None for what is no page or file; raises ReadingError."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            if sum(each.file_size for each in packed.infolist()) > LARGEST_ARCHIVE:
                raise ReadingError("{file} is larger than an archive of an article’s sources.", file=name)
            hashes = _hashes(packed)
            for path in packed.namelist():
                if path.startswith("archive/") and path.endswith((".warc.gz", ".warc")):
                    if hashes.get(path) != _hash(packed, path):
                        raise ReadingError("{file} is not as it was packed: its hashes differ.", file=name)
                    with packed.open(path) as part:
                        yield from warc.records_of(part, name)
    except (
        zipfile.BadZipFile,
        TypeError,
        NotImplementedError,
        RuntimeError,  # a part is encrypted, or lists stand within lists without end
        *warc.FAILURES,
    ) as error:
        raise ReadingError("{file} is damaged, or no web archive.", file=name) from error


def _hashes(packed: zipfile.ZipFile) -> dict[str, str]:
    with packed.open("datapackage.json") as part:
        listed = part.read(_LARGEST_LIST + 1)
    if len(listed) > _LARGEST_LIST:
        raise ValueError("the list is too long")
    return {each["path"]: each["hash"] for each in json.loads(listed)["resources"]}


def _hash(packed: zipfile.ZipFile, path: str) -> str:
    digest = hashlib.sha256()
    with packed.open(path) as part:
        while piece := part.read(_PIECE):
            digest.update(piece)
    return f"sha256:{digest.hexdigest()}"
