"""Reads every file that comes from outside in a child process with limits.

What a library does with a hostile file, it does there: memory, processor time and the clock are
limited, a crash ends the child alone, and giving up kills it. Each end is one ``ReadingError``.
The desk checks of a text are done there too, so that a window has its own processor meanwhile.
``factcheck.readers.read`` is the same without the process.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from threading import Event

from msgspec.structs import replace

from factcheck.errors import ReadingError
from factcheck.models import Block, PictureGap, Reading, ReadPicture, Region, Remark, ReturnedFile
from factcheck.readers import labels
from factcheck.readers.archives import LARGEST, MOST_RECORDS, Archived, Unpacked
from factcheck.readers.bounded import messages, side_by_side
from factcheck.readers.bounded.asking import CHILDREN, answered, sentence
from factcheck.readers.bounded.children import Allowance, Reason
from factcheck.readers.files import contents, refuse_size
from factcheck.readers.page_image import PageImage
from factcheck.readers.sound import SoundPiece
from factcheck.readers.tables import CellsFound, Workbook

__all__ = [
    "depict",
    "draw",
    "find_cells",
    "listen",
    "look_over",
    "read",
    "read_path",
    "start",
    "tabulate",
    "take_back",
    "unpack",
    "with_pictures",
]


def start() -> None:
    """Have a child process ready before the first file comes; a window does, a single command need not."""
    CHILDREN.start()


def read_path(path: Path, *, as_original: bool = False, given_up: Event | None = None) -> Reading:
    """Read a file in a child process; raises ``ReadingError`` with a sentence for the person."""
    return read(contents(path), path.name, as_original=as_original, given_up=given_up)


def read(
    data: bytes,
    name: str = "",
    *,
    as_original: bool = False,
    address: str = "",
    whole: bool = False,
    given_up: Event | None = None,
) -> Reading:
    """Read a file's bytes in a child process, as ``factcheck.readers.read`` does.

    Setting ``given_up`` ends the process within a fraction of a second. Raises ``ReadingError``
    also where a limit is reached, the reader fails or the reading was given up.
    """
    called = labels.called(name)
    refuse_size(data, called)
    given = name.encode("utf-8", "surrogatepass")
    asked = messages.Request(len(data), given, address, as_original, whole, side_by_side.long())
    allowance = Allowance(len(data))
    answer = answered(messages.framed(asked), data, called, given_up, allowance=allowance)
    if isinstance(answer, messages.Long):
        return side_by_side.read(data, name, answer.pages, given_up, allowance)
    if not isinstance(answer, Reading):
        raise sentence(Reason.DIED, called)
    return answer


def draw(data: bytes, name: str, page: int, scale: float, *, given_up: Event | None = None) -> PageImage:
    """Draw a page of a PDF, counted from 1, in a child process, at so many pixels to a point.

    Raises ``ReadingError`` as ``read`` does.
    """
    called = labels.called(name)
    refuse_size(data, called)
    asked = messages.Draw(len(data), name.encode("utf-8", "surrogatepass"), page, scale)
    answer = answered(messages.framed(asked), data, called, given_up)
    if not isinstance(answer, PageImage):
        raise sentence(Reason.DIED, called)
    return answer


def with_pictures(reading: Reading, *, given_up: Event | None = None) -> Reading:
    """Return a reading with its pictures drawn anew, in a child process as ``read`` does.

    The text was read before: where a picture makes the process fail, none of them is kept, and each says so.
    """
    if not reading.pictures:
        return reading
    try:
        found = depict(reading.original, reading.name, reading.pictures, given_up=given_up)
    except ReadingError:
        if given_up is not None and given_up.is_set():
            raise
        # The reader has said why; what it could not draw is told where it stands.
        found = tuple(replace(each, gap=each.gap or PictureGap.DAMAGED) for each in reading.pictures)
    return replace(reading, pictures=found)


def depict(
    data: bytes,
    name: str,
    wanted: tuple[ReadPicture, ...],
    *,
    region: Region | None = None,
    given_up: Event | None = None,
) -> tuple[ReadPicture, ...]:
    """Draw pictures of a file anew in a child process, as ``factcheck.readers.pictures.decode`` does.

    With a region that part of each is drawn.

    Raises ``ReadingError`` as ``read`` does.
    """
    called = labels.called(name)
    refuse_size(data, called)
    asked = messages.Depict(len(data), name.encode("utf-8", "surrogatepass"), wanted, region)
    answer = answered(messages.framed(asked), data, called, given_up)
    if not isinstance(answer, messages.Depicted):
        raise sentence(Reason.DIED, called)
    return answer.pictures


def tabulate(data: bytes, name: str, *, first: int = -1, given_up: Event | None = None) -> Workbook:
    """Read the cells of a spreadsheet in a child process, as ``factcheck.readers.tables.read`` does.

    With ``first`` a window of rows from that one on is read, as ``tables.window`` does. Raises
    ``ReadingError`` as ``read`` does.
    """
    called = labels.called(name)
    refuse_size(data, called)
    asked = messages.Tabulate(len(data), name.encode("utf-8", "surrogatepass"), first)
    answer = answered(messages.framed(asked), data, called, given_up)
    if not isinstance(answer, Workbook):
        raise sentence(Reason.DIED, called)
    return answer


def find_cells(data: bytes, name: str, words: str, *, given_up: Event | None = None) -> CellsFound:
    """Find cells by their words in a child process, as ``factcheck.readers.tables.find`` does.

    Raises ``ReadingError`` as ``read`` does.
    """
    called = labels.called(name)
    refuse_size(data, called)
    asked = messages.FindCells(len(data), name.encode("utf-8", "surrogatepass"), words)
    answer = answered(messages.framed(asked), data, called, given_up)
    if not isinstance(answer, CellsFound):
        raise sentence(Reason.DIED, called)
    return answer


def take_back(data: bytes, name: str, *, given_up: Event | None = None) -> ReturnedFile:
    """Read a Word document that came back in a child process, as ``docx.returned.read_returned`` does.

    Raises ``ReadingError`` as ``read`` does.
    """
    called = labels.called(name)
    refuse_size(data, called)
    asked = messages.TakeBack(len(data), name.encode("utf-8", "surrogatepass"))
    answer = answered(messages.framed(asked), data, called, given_up)
    if not isinstance(answer, ReturnedFile):
        raise sentence(Reason.DIED, called)
    return answer


def unpack(data: bytes, name: str, *, given_up: Event | None = None) -> list[Archived]:
    """Read the pages and files of a web archive in a child process, as ``factcheck.readers.archives`` does.

    Each part of a large one is an exchange of its own with its own limits. Raises ``ReadingError`` as
    ``read`` does.
    """
    called = labels.called(name)
    refuse_size(data, called)
    found: list[Archived] = []
    first, size = 0, 0
    while first < MOST_RECORDS:
        asked = messages.Unpack(len(data), name.encode("utf-8", "surrogatepass"), first)
        part = answered(messages.framed(asked), data, called, given_up)
        if not isinstance(part, Unpacked):
            break
        found += part.pages
        size += sum(len(page.data) for page in part.pages)
        if not part.next:
            return found
        if part.next <= first or size > LARGEST:
            break
        first = part.next
    raise sentence(Reason.DIED, called)


def listen(
    data: bytes, name: str, start: float, seconds: float, *, given_up: Event | None = None
) -> SoundPiece:
    """Decode some seconds of a recording in a child process, as ``factcheck.readers.sound.piece`` does.

    Raises ``ReadingError`` as ``read`` does.
    """
    called = labels.called(name)
    refuse_size(data, called)
    asked = messages.Listen(len(data), name.encode("utf-8", "surrogatepass"), start, seconds)
    answer = answered(messages.framed(asked), data, called, given_up)
    if not isinstance(answer, SoundPiece):
        raise sentence(Reason.DIED, called)
    return answer


def look_over(
    text: str,
    published: str = "",
    *,
    language: str = "en",
    blocks: Iterable[Block] = (),
    given_up: Event | None = None,
) -> tuple[Remark, ...]:
    """Run the desk checks on a text in a child process, as ``factcheck.text.checks.look_over`` does.

    Raises ``ReadingError`` as ``read`` does.
    """
    data = text.encode("utf-8", "surrogatepass")
    places = tuple((block.start, block.end) for block in blocks)
    request = messages.Check(len(data), published, language, places)
    answer = answered(messages.framed(request), data, "", given_up)
    if not isinstance(answer, tuple):
        raise sentence(Reason.DIED, "")
    return answer
