"""Messages between this program and the child process: plain values in MessagePack, each with its size."""

from __future__ import annotations

import struct
from typing import BinaryIO

import msgspec

from factcheck.models import CheckKind, Reading, ReadPicture, Region, Remark, ReturnedFile
from factcheck.readers.archives import Unpacked
from factcheck.readers.page_image import PageImage
from factcheck.readers.sound import SoundPiece
from factcheck.readers.tables import CellsFound, Workbook
from factcheck.sentences import Sentence

TAKEN = b"+"
"""What the child sends once it holds all of a request: a death before it has nothing to do with the file."""
_SIZE = struct.Struct(">Q")
MOST_BYTES = 64 * 1024 * 1024
"""Bytes of an answer; six million characters with a hundred thousand paragraphs are half of it."""


class Request(msgspec.Struct, frozen=True, tag="read"):
    """What is to be read, and as what; the file's bytes follow it."""

    size: int
    name: bytes
    """In UTF-8, with the lone surrogates that stand for bytes which are no letters."""
    address: str
    as_original: bool
    whole: bool
    long: int = 0
    """Pages from which a PDF is not read but counted, to be read in parts; 0 for none."""


class ReadPart(msgspec.Struct, frozen=True, tag="read-part"):
    """A PDF of which some pages are to be read, counted from 0; the file's bytes follow it."""

    size: int
    name: bytes
    first: int
    end: int


class Join(msgspec.Struct, frozen=True, tag="join"):
    """A PDF's pages that were read in parts, to be made a reading; what ``joined`` packed follows it."""

    size: int
    name: bytes


class Draw(msgspec.Struct, frozen=True, tag="draw"):
    """A page of a PDF that is to be drawn; the file's bytes follow it."""

    size: int
    name: bytes
    page: int
    scale: float


class Tabulate(msgspec.Struct, frozen=True, tag="tabulate"):
    """A spreadsheet whose cells are wanted; the file's bytes follow it."""

    size: int
    name: bytes
    first: int = -1
    """The row that a window of rows begins with; -1 for all that are filled."""


class FindCells(msgspec.Struct, frozen=True, tag="find-cells"):
    """A spreadsheet in which cells are looked for by words; the file's bytes follow it."""

    size: int
    name: bytes
    words: str


class TakeBack(msgspec.Struct, frozen=True, tag="take-back"):
    """A Word document that came back, whose changes and comments are wanted; its bytes follow it."""

    size: int
    name: bytes


class Depict(msgspec.Struct, frozen=True, tag="depict"):
    """Pictures of a file that are to be drawn anew; the file's bytes follow it."""

    size: int
    name: bytes
    wanted: tuple[ReadPicture, ...]
    region: Region | None = None
    """The part of each that is wanted; None for the whole."""


class Unpack(msgspec.Struct, frozen=True, tag="unpack"):
    """A web archive whose pages are wanted, from a record on; its bytes follow it."""

    size: int
    name: bytes
    first: int


class Listen(msgspec.Struct, frozen=True, tag="listen"):
    """A recording of which some seconds are wanted; its bytes follow it."""

    size: int
    name: bytes
    start: float
    seconds: float


class Check(msgspec.Struct, frozen=True, tag="check"):
    """A text that the desk checks are to look over; it follows in UTF-8."""

    size: int
    published: str
    language: str = "en"
    blocks: tuple[tuple[int, int], ...] = ()
    """Where each of its paragraphs begins and ends."""


class Said(msgspec.Struct, frozen=True):
    """A sentence for the person."""

    template: str
    data: dict[str, int | str | Said]
    one: str


class Read(msgspec.Struct, frozen=True, tag="read"):
    """A file was read; the reading comes without the original bytes, which the asker has."""

    reading: Reading


class Long(msgspec.Struct, frozen=True, tag="long"):
    """A PDF has so many pages that it was only counted."""

    pages: int


class PartRead(msgspec.Struct, frozen=True, tag="part-read"):
    """Some pages of a PDF were read; only a child that joins them unpacks them."""

    packed: bytes


class Drawn(msgspec.Struct, frozen=True, tag="drawn"):
    """A page was drawn."""

    image: PageImage


class Depicted(msgspec.Struct, frozen=True, tag="depicted"):
    """Pictures were drawn anew."""

    pictures: tuple[ReadPicture, ...]


class Tabulated(msgspec.Struct, frozen=True, tag="tabulated"):
    """A spreadsheet was read."""

    workbook: Workbook


class FoundCells(msgspec.Struct, frozen=True, tag="found-cells"):
    """Cells were looked for."""

    found: CellsFound


class Listened(msgspec.Struct, frozen=True, tag="listened"):
    """Some seconds of a recording were decoded."""

    piece: SoundPiece


class TookBack(msgspec.Struct, frozen=True, tag="took-back"):
    """A document that came back was read."""

    file: ReturnedFile


class UnpackedPart(msgspec.Struct, frozen=True, tag="unpacked"):
    """A part of a web archive was read."""

    part: Unpacked


class Noted(msgspec.Struct, frozen=True):
    """One remark of the desk checks."""

    kind: CheckKind
    start: int
    end: int
    key: str
    sentence: Said


class Checked(msgspec.Struct, frozen=True, tag="checked"):
    """A text was looked over."""

    remarks: tuple[Noted, ...]


class Refused(msgspec.Struct, frozen=True, tag="refused"):
    """A file is no draft that can be read."""

    sentence: Said


class Failed(msgspec.Struct, frozen=True, tag="failed"):
    """A reader came to its memory's end, or has a defect."""

    memory: bool
    trace: str = ""
    """Where in the program it happened, without a word of the file."""


Asked = Request | ReadPart | Join | Draw | Depict | Tabulate | FindCells | TakeBack | Unpack | Listen | Check
Answer = (
    Read
    | Long
    | PartRead
    | Drawn
    | Depicted
    | Tabulated
    | FoundCells
    | TookBack
    | UnpackedPart
    | Listened
    | Checked
    | Refused
    | Failed
)
_ENCODER = msgspec.msgpack.Encoder()
_REQUESTS: msgspec.msgpack.Decoder[Asked] = msgspec.msgpack.Decoder(Asked)


class UnsoundError(ValueError):
    """The child's answer is not one that a reader gives."""


def framed(message: Asked | Answer) -> bytes:
    """Return a message with its size before it; raises ``UnsoundError`` where it is too large."""
    return with_size(_ENCODER.encode(message))


def with_size(packed: bytes) -> bytes:
    """Return bytes with their size before them; raises ``UnsoundError`` where they are too many."""
    if len(packed) > MOST_BYTES:
        raise UnsoundError("too large")
    return _SIZE.pack(len(packed)) + packed


def received(stream: BinaryIO) -> bytes:
    """Return the next message's bytes; raises ``EOFError`` at the end, ``UnsoundError`` where too large."""
    head = whole(stream, _SIZE.size)
    (size,) = _SIZE.unpack(head)
    if size > MOST_BYTES:
        raise UnsoundError("too large")
    return whole(stream, size)


def whole(stream: BinaryIO, size: int) -> bytes:
    """Return so many bytes of a stream; raises ``EOFError`` where it ends before."""
    data = stream.read(size)
    if len(data) < size:
        raise EOFError
    return data


def request_of(packed: bytes) -> Asked:
    """Return a request from its bytes."""
    return _REQUESTS.decode(packed)


def said(sentence: Sentence) -> Said:
    """Return a sentence as plain values."""
    data = {name: _plain(value) for name, value in sentence.data.items()}
    return Said(sentence.template, data, sentence.one)


def _plain(value: object) -> int | str | Said:
    if isinstance(value, Sentence):
        return said(value)
    return value if isinstance(value, int) else str(value)


def noted(remark: Remark) -> Noted:
    """Return a remark as plain values."""
    return Noted(remark.kind, remark.start, remark.end, remark.key, said(remark.sentence))
