"""The case file: one article with everything attached, as a ZIP to archive or hand over.

``manifest.json`` names every other part with its size and SHA-256: ``record.jsonl`` with one bundle a line,
``files/HASH`` with an original or a saved copy, ``readable/HASH`` with its readable text. Nothing is ever
unpacked to disk, so names lead nowhere; only these names are read. Sizes are counted while a part is
read, since an archive may lie about them.
"""

from __future__ import annotations

import hashlib
import io
import json
import lzma
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterable
from pathlib import Path
from typing import TypeVar

import msgspec
from msgspec import Struct

from factcheck import open_files
from factcheck.errors import UserError
from factcheck.exchange.bundles import decoded, encoded
from factcheck.models import ArticleId, Bundle, KeptFile

T = TypeVar("T")
ENDING = ".factcheck"
AGE = b"age-encryption.org/"
"""How an encrypted file begins."""
_SQLITE = b"SQLite format 3\0"
"""How a library begins."""
_FORMAT = "factcheck-case"
_VERSION = 1
LARGEST_PART = 512 * 1024 * 1024
_LARGEST_SUM = 4 * 1024 * 1024 * 1024
_MOST_PARTS = 100_000
_UNREADABLE = (
    *(zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error),
    *(EOFError, ValueError, NotImplementedError, OSError),
)
"""What reading a damaged part raises, by the way in which it is packed."""
_NAMES = re.compile(r"record\.jsonl|(?:files|readable)/[0-9a-f]{64}")


class _Part(Struct, frozen=True):
    name: str
    size: int
    sha256: str


class _Manifest(Struct, frozen=True):
    format: str
    version: int
    article: str
    parts: tuple[_Part, ...]


class _Readable(Struct, frozen=True):
    media_type: str
    pages: str
    text: str


def is_case_file(path: Path) -> bool:
    """Tell by its name whether a file is to be opened as a case file, also an encrypted one.

    A library may have the same ending; opening it as a case says so.
    """
    return path.name.lower().endswith((ENDING, f"{ENDING}.age"))


def is_encrypted(path: Path) -> bool:
    """Tell by its first bytes whether a file is encrypted."""
    return _contents(path, len(AGE)) == AGE


def _contents(path: Path, most: int) -> bytes:
    """Return the first bytes of a plain file; a pipe would wait for ever, a device never end."""
    try:
        found = path.stat()
        if open_files.is_open(found):  # closing it again would drop the locks of this library
            raise UserError("“{name}” is a whole library or its backup, not a case.", name=path.name)
        if not stat.S_ISREG(found.st_mode):
            raise UserError("“{name}” cannot be read.", name=path.name)
        if found.st_size > _LARGEST_SUM:
            raise UserError("“{name}” holds far more than a case; it was not opened.", name=path.name)
        with path.open("rb") as file:
            return file.read(min(most, found.st_size))
    except (OSError, ValueError) as error:
        raise UserError("“{name}” cannot be read.", name=path.name) from error


def packed(article: ArticleId, bundles: Iterable[Bundle], files: Iterable[KeptFile]) -> bytes:
    """Return the bytes of a case file; the same case gives the same bytes."""
    record = b"".join(encoded(bundle) + b"\n" for bundle in bundles)
    parts = {"record.jsonl": record}
    for file in files:
        parts[f"files/{file.sha256}"] = file.data
        readable = _Readable(file.media_type, file.pages, file.text)
        parts[f"readable/{file.sha256}"] = msgspec.json.encode(readable, order="sorted")
    named = tuple(_Part(name, len(data), hashlib.sha256(data).hexdigest()) for name, data in parts.items())
    manifest = msgspec.json.encode(_Manifest(_FORMAT, _VERSION, article, named), order="sorted")
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in {"manifest.json": manifest, **parts}.items():
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return held.getvalue()


class CaseFile:
    """A case file that was opened: every part was named in the manifest and is as it was written."""

    def __init__(self, path: Path) -> None:
        """Open a file; raises UserError with the reason where it is no whole case file."""
        self._name = path.name
        self._read = 0
        data = _contents(path, _LARGEST_SUM)
        if data.startswith(_SQLITE):
            raise UserError("“{name}” is a whole library or its backup, not a case.", name=path.name)
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OverflowError, NotImplementedError) as error:
            raise UserError("“{name}” is no case file, or it is damaged.", name=path.name) from error
        self._infos = {info.filename: info for info in self._archive.infolist()}
        manifest = self._manifest()
        self.article = ArticleId(manifest.article)
        self._parts = {part.name: part for part in manifest.parts}
        others = set(self._infos) - {"manifest.json"}
        strange = [name for name in others if not _NAMES.fullmatch(name)]
        twice = len(self._infos) != len(self._archive.infolist()) or len(self._parts) != len(manifest.parts)
        if strange or twice or others != set(self._parts):
            raise UserError("“{name}” holds parts that its manifest does not name.", name=self._name)

    def bundles(self) -> list[Bundle]:
        """Return the steps of the case; raises UserError."""
        found = [decoded(line) for line in self._part("record.jsonl").split(b"\n") if line]
        if not found or any(bundle.article != self.article for bundle in found):
            raise UserError("“{name}” holds no case, or steps of another one.", name=self._name)
        return found

    def file(self, sha256: str) -> KeptFile | None:
        """Return a file with its readable text, or None where it did not come along."""
        if f"files/{sha256}" not in self._parts:
            return None
        readable = self._decoded(self._part(f"readable/{sha256}"), _Readable)
        try:
            pages = msgspec.json.decode(readable.pages, type=list[int])
        except msgspec.MsgspecError as error:
            raise self._damaged() from error
        data = self._part(f"files/{sha256}")
        return KeptFile(sha256, readable.media_type, data, json.dumps(pages), readable.text)

    def _manifest(self) -> _Manifest:
        if len(self._infos) > _MOST_PARTS:
            raise UserError("“{name}” has too many parts to be a case file.", name=self._name)
        manifest = self._decoded(self._bytes("manifest.json"), _Manifest)
        if manifest.format != _FORMAT:
            raise UserError("“{name}” is no case file, or it is damaged.", name=self._name)
        if manifest.version > _VERSION:
            raise UserError(
                "“{name}” was made by a newer Factcheck Desk; please update the program.", name=self._name
            )
        return manifest

    def _decoded(self, data: bytes, kind: type[T]) -> T:
        try:
            return msgspec.json.decode(data, type=kind)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
            raise self._damaged() from error

    def _part(self, name: str) -> bytes:
        part = self._parts.get(name)
        if part is None:
            raise self._damaged()
        data = self._bytes(name)
        if len(data) != part.size or hashlib.sha256(data).hexdigest() != part.sha256:
            raise UserError("“{name}” was altered: a part is not what its manifest says.", name=self._name)
        return data

    def _bytes(self, name: str) -> bytes:
        info = self._infos.get(name)
        if info is None or info.flag_bits & 1:
            raise self._damaged()
        try:
            with self._archive.open(info) as file:
                data = file.read(LARGEST_PART + 1)
        except _UNREADABLE as error:
            raise self._damaged() from error
        self._read += len(data)
        if len(data) > LARGEST_PART or self._read > _LARGEST_SUM:
            raise UserError("“{name}” holds far more than a case; it was not opened.", name=self._name)
        return data

    def _damaged(self) -> UserError:
        return UserError("“{name}” is no case file, or it is damaged.", name=self._name)
