"""The case file: one article with everything attached, as a ZIP to archive or hand over.

``manifest.json`` names every other part with its size and SHA-256: ``record.jsonl`` with one bundle a line,
``enclosed.jsonl`` with what only its recipients may read of some of them, ``files/HASH`` with an original or
a saved copy, ``readable/HASH`` with its readable text. Nothing is ever unpacked to disk, so names lead
nowhere; only these names are read. Sizes are counted while a part is read, since an archive may lie about
them; one part is in memory at a time.
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
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, TypeVar

import msgspec
from msgspec import Struct

from factcheck import open_files
from factcheck.errors import UserError
from factcheck.exchange.bundles import decoded, encoded
from factcheck.models import ArticleId, Bundle, Enclosed, KeptFile

T = TypeVar("T")
ENDING = ".factcheck"
AGE = b"age-encryption.org/"
"""How an encrypted file begins."""
_SQLITE = b"SQLite format 3\0"
"""How a library begins."""
_FORMAT = "factcheck-case"
_PLAIN, _VERSION = 1, 2
"""Without and with an enclosed part, which older programs do not read."""
LARGEST_PART = 256 * 1024 * 1024
_LARGEST_SUM = 2 * 1024 * 1024 * 1024
_MOST_PARTS = 60_000
_LONGEST_LINE = 96 * 1024 * 1024
"""Bytes of one step; that which adds the longest draft, with its claims, has about half of it."""
_LARGEST_LIST = 16 * 1024 * 1024
"""Bytes of an archive's list of its parts, which is read as a whole."""
_END = b"PK\5\6"
_END_LENGTH = 22
"""The record that ends an archive, but for a comment after it."""
_PIECE = 1024 * 1024
_RECORD, _ENCLOSED = "record.jsonl", "enclosed.jsonl"
_UNREADABLE = (
    *(zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error),
    *(EOFError, ValueError, NotImplementedError, OSError),
)
"""What reading a damaged part raises, by the way in which it is packed."""
_NAMES = re.compile(r"(?:record|enclosed)\.jsonl|(?:files|readable)/[0-9a-f]{64}")


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
    with _opened(path) as file:
        return file.read(len(AGE)) == AGE


@contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    """Open a plain file; a pipe would wait for ever, a device never end."""
    try:
        found = path.stat()
        if open_files.is_open(found):  # closing it again would drop the locks of this library
            raise UserError("“{name}” is a whole library or its backup, not a case.", name=path.name)
        if not stat.S_ISREG(found.st_mode):
            raise UserError("“{name}” cannot be read.", name=path.name)
        if found.st_size > _LARGEST_SUM:
            raise UserError("“{name}” holds far more than a case; it was not opened.", name=path.name)
        file = path.open("rb")
    except (OSError, ValueError) as error:
        raise UserError("“{name}” cannot be read.", name=path.name) from error
    with file:
        yield file


def write(
    target: BinaryIO,
    article: ArticleId,
    bundles: Iterable[Bundle],
    files: Iterable[KeptFile],
    enclosed: Iterable[Enclosed] = (),
) -> None:
    """Write a case file, one part after the other; the same case gives the same bytes."""
    named: list[_Part] = []
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        named.append(_written(archive, _RECORD, (encoded(bundle) + b"\n" for bundle in bundles)))
        fuller = (
            _written(archive, _ENCLOSED, lines) if (lines := [_line(each) for each in enclosed]) else None
        )
        named += [] if fuller is None else [fuller]
        for file in files:
            readable = _Readable(file.media_type, file.pages, file.text)
            named.append(_written(archive, f"files/{file.sha256}", [file.data]))
            text = msgspec.json.encode(readable, order="sorted")
            named.append(_written(archive, f"readable/{file.sha256}", [text]))
        version = _VERSION if lines else _PLAIN
        manifest = msgspec.json.encode(_Manifest(_FORMAT, version, article, tuple(named)), order="sorted")
        _written(archive, "manifest.json", [manifest])


def _line(enclosed: Enclosed) -> bytes:
    return msgspec.json.encode(enclosed, order="sorted") + b"\n"


def _written(archive: zipfile.ZipFile, name: str, pieces: Iterable[bytes]) -> _Part:
    info = zipfile.ZipInfo(name)
    info.compress_type = zipfile.ZIP_DEFLATED
    digest, size = hashlib.sha256(), 0
    with archive.open(info, "w") as part:
        for piece in pieces:
            digest.update(piece)
            size += part.write(piece)
    return _Part(name, size, digest.hexdigest())


class CaseFile:
    """A case file that was opened: every part was named in the manifest and is as it was written."""

    @classmethod
    @contextmanager
    def opened(cls, path: Path) -> Iterator[CaseFile]:
        """Open a file while this lasts; raises UserError with the reason where it is no whole case file."""
        with _opened(path) as file:
            yield cls(file, path.name)

    def __init__(self, file: BinaryIO, name: str) -> None:
        """Read what the parts are; raises UserError with the reason where it is no whole case file."""
        self._name = name
        self._read = 0
        if file.read(len(_SQLITE)) == _SQLITE:
            raise UserError("“{name}” is a whole library or its backup, not a case.", name=name)
        if _list_length(file) > _LARGEST_LIST:
            raise UserError("“{name}” has too many parts to be a case file.", name=name)
        try:
            self._archive = zipfile.ZipFile(file)
        except (zipfile.BadZipFile, ValueError, OverflowError, NotImplementedError, OSError) as error:
            raise UserError("“{name}” is no case file, or it is damaged.", name=name) from error
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
        found = [decoded(line) for line in self._lines(_RECORD)]
        if not found or any(bundle.article != self.article for bundle in found):
            raise UserError("“{name}” holds no case, or steps of another one.", name=self._name)
        return found

    def enclosed(self) -> list[Enclosed]:
        """Return what its recipients may read of some steps beyond everybody; raises UserError."""
        lines = self._lines(_ENCLOSED) if _ENCLOSED in self._parts else ()
        return [self._decoded(line, Enclosed) for line in lines]

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
        return b"".join(self._pieces(self._named(name)))

    def _lines(self, name: str) -> Iterator[bytes]:
        """Give the lines of a part; the whole part is never in memory, and a line in pieces until its end."""
        begun: list[bytes] = []
        for piece in self._pieces(self._named(name)):
            *lines, rest = piece.split(b"\n")
            if lines:
                lines[0] = b"".join((*begun, lines[0]))
                begun = []
            begun.append(rest)
            if sum(map(len, begun)) > _LONGEST_LINE:
                raise self._too_much()
            yield from filter(None, lines)
        if any(begun):
            yield b"".join(begun)

    def _named(self, name: str) -> _Part:
        part = self._parts.get(name)
        if part is None:
            raise self._damaged()
        return part

    def _bytes(self, name: str) -> bytes:
        return b"".join(self._read_in(name))

    def _pieces(self, part: _Part) -> Iterator[bytes]:
        digest, size = hashlib.sha256(), 0
        for piece in self._read_in(part.name):
            digest.update(piece)
            size += len(piece)
            yield piece
        if size != part.size or digest.hexdigest() != part.sha256:
            raise UserError("“{name}” was altered: a part is not what its manifest says.", name=self._name)

    def _read_in(self, name: str) -> Iterator[bytes]:
        info = self._infos.get(name)
        if info is None or info.flag_bits & 1:
            raise self._damaged()
        size = 0
        try:
            with self._archive.open(info) as file:
                while piece := file.read(_PIECE):
                    size += len(piece)
                    self._read += len(piece)
                    if size > LARGEST_PART or self._read > _LARGEST_SUM:
                        raise self._too_much()
                    yield piece
        except _UNREADABLE as error:
            raise self._damaged() from error

    def _too_much(self) -> UserError:
        return UserError("“{name}” holds far more than a case; it was not opened.", name=self._name)

    def _damaged(self) -> UserError:
        return UserError("“{name}” is no case file, or it is damaged.", name=self._name)


def _list_length(file: BinaryIO) -> int:
    """Return how long an archive says that the list of its parts is; a long one is read as a whole."""
    end = file.seek(0, io.SEEK_END)
    file.seek(max(0, end - _END_LENGTH - 0xFFFF))
    tail = file.read()
    at = tail.rfind(_END)
    return 0 if at < 0 or len(tail) < at + 16 else int.from_bytes(tail[at + 12 : at + 16], "little")
