"""What the child has answered, checked before any of it counts.

It is not trusted, since the file it has read may have taken it over: types are decoded strictly, sizes
are bounded before anything is decoded, every place is checked against the text, and a sentence's
template may name its data and nothing else.
"""

from __future__ import annotations

import re
import string
import unicodedata
from datetime import datetime
from itertools import pairwise

import msgspec
from msgspec.structs import replace

from factcheck.errors import ReadingError
from factcheck.models import Annotation, Reading, ReadPicture, Remark, ReturnedFile, Style
from factcheck.models.pictures import SAMPLE
from factcheck.readers import labels
from factcheck.readers.archives import MOST_RECORDS, Unpacked
from factcheck.readers.archives.warc import LARGEST_PAGE
from factcheck.readers.bounded.messages import (
    Answer,
    Checked,
    Depicted,
    Drawn,
    Failed,
    FoundCells,
    Listened,
    Long,
    Noted,
    PartRead,
    Read,
    Refused,
    Said,
    Tabulated,
    TookBack,
    UnpackedPart,
    UnsoundError,
)
from factcheck.readers.files import MOST_PAGES
from factcheck.readers.page_image import PageImage
from factcheck.readers.pictures import MOST_KEPT, MOST_SIDE
from factcheck.readers.separated import LONGEST_CELL
from factcheck.readers.sound import LONGEST, RATE, WIDTH, SoundPiece
from factcheck.readers.tables import (
    MOST_COLUMNS,
    MOST_COLUMNS_SHOWN,
    MOST_FOUND,
    MOST_ROWS,
    MOST_SHEETS,
    CellsFound,
    Workbook,
)
from factcheck.sentences import Sentence
from factcheck.text.normal import normalise

_LONGEST_TEMPLATE = 400
_LONGEST_LABEL = 20_000
_DEEPEST_BLOCK = 1000

Answered = (
    Reading
    | Long
    | PartRead
    | PageImage
    | Depicted
    | Workbook
    | CellsFound
    | ReturnedFile
    | Unpacked
    | SoundPiece
    | tuple[Remark, ...]
    | ReadingError
    | Failed
)
_ANSWERS = msgspec.msgpack.Decoder(Answer)


def answer_of(packed: bytes, data: bytes) -> Answered:
    """Return what a child answered about a file's bytes; raises ``UnsoundError`` where that cannot be."""
    try:
        answer: Answer = _ANSWERS.decode(packed)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise UnsoundError("not an answer") from error
    if isinstance(answer, Read):
        return _checked(answer.reading, data)
    if isinstance(answer, Drawn):
        return _sound(answer.image)
    if isinstance(answer, Depicted):
        return _depicted(answer)
    if isinstance(answer, Tabulated):
        return _bounded(answer.workbook)
    if isinstance(answer, FoundCells):
        return _in_sheets(answer.found)
    if isinstance(answer, TookBack):
        return _returned(answer.file)
    if isinstance(answer, UnpackedPart):
        return _archived(answer.part)
    if isinstance(answer, Listened):
        return _playable(answer.piece)
    if isinstance(answer, Checked):
        return tuple(_remark(noted, len(data)) for noted in answer.remarks)
    if isinstance(answer, Refused):
        sentence = _sentence(answer.sentence)
        return ReadingError(sentence.template, one=sentence.one, **sentence.data)
    if isinstance(answer, Long) and not 0 < answer.pages <= MOST_PAGES:
        raise UnsoundError("more pages than are read, or none")
    return answer


def _remark(noted: Noted, most: int) -> Remark:
    """Return a remark once its place may be one in a text of so many bytes, which has no more characters."""
    if not 0 <= noted.start <= noted.end <= most or len(noted.key) > _LONGEST_LABEL:
        raise UnsoundError("a remark outside the text, or about too many words")
    return Remark(noted.kind, noted.start, noted.end, noted.key, _sentence(noted.sentence))


def _bounded(workbook: Workbook) -> Workbook:
    """Return a spreadsheet once it is no larger than one may be and its cells are texts as they are kept."""
    sheets = workbook.sheets
    least = 0 if workbook.rows else 1  # a sheet may end before the rows that were wanted
    if not 0 < len(sheets) <= MOST_SHEETS or any(not least <= len(rows) <= MOST_ROWS for rows in sheets):
        raise UnsoundError("more sheets or rows than are read")
    if workbook.rows and (len(workbook.rows) != len(sheets) or min(workbook.rows) < 1):
        raise UnsoundError("not a number of rows for each sheet")
    most_columns = MOST_COLUMNS_SHOWN if workbook.rows else MOST_COLUMNS
    if workbook.names and len(workbook.names) != len(sheets):
        raise UnsoundError("not a name for each sheet")
    if any(len(name) > LONGEST_CELL or labels.fit(normalise(name)) != name for name in workbook.names):
        raise UnsoundError("not a name that can be stored")
    for row in (row for rows in sheets for row in rows):
        if len(row) > most_columns or any(len(cell) > 4 * LONGEST_CELL for cell in row):
            raise UnsoundError("a row or a cell is too long")
        if any(labels.fit(normalise(cell)) != cell for cell in row):
            raise UnsoundError("not a text that can be stored")
    return workbook


def _in_sheets(found: CellsFound) -> CellsFound:
    """Return cells that were found once each may be one of a sheet."""
    if len(found.places) > min(MOST_FOUND, found.total):
        raise UnsoundError("more cells than are told")
    for place in found.places:
        if not (0 <= place.sheet < MOST_SHEETS and place.row >= 0 and 0 <= place.column < MOST_COLUMNS_SHOWN):
            raise UnsoundError("a cell outside every sheet")
    return found


def _returned(file: ReturnedFile) -> ReturnedFile:
    """Return a document that came back once its texts are sound and each place lies in its text."""
    told = [each for comment in file.comments for each in (comment.text, comment.author, comment.at)]
    for text in (file.text, file.before, file.person, file.at, *told):
        if labels.fit(normalise(text)) != text:
            raise UnsoundError("not a text that can be stored")
    if any(len(each) > _LONGEST_LABEL for each in told):
        raise UnsoundError("a comment is too long")
    places = [(each.start, each.end, file.text) for each in file.comments]
    places += [(each.start, each.end, file.text) for each in file.marks]
    places += [(each.start_before, each.end_before, file.before) for each in file.marks]
    if any(not 0 <= start <= end <= len(text) for start, end, text in places):
        raise UnsoundError("a mark outside the text")
    return file


def _archived(part: Unpacked) -> Unpacked:
    """Return a part of a web archive once its pages are no larger than they may be, with sound times."""
    if part.next < 0 or len(part.pages) > MOST_RECORDS:
        raise UnsoundError("more records than are read")
    for page in part.pages:
        told = [page.address, page.media_type, page.at, page.name]
        if page.hop is not None:
            told += [page.hop.address, page.hop.reason, *(each for pair in page.hop.headers for each in pair)]
        if len(page.data) > LARGEST_PAGE or any(len(each) > _LONGEST_LABEL for each in told):
            raise UnsoundError("a page or what is told of it is too long")
        try:
            known = datetime.fromisoformat(page.at).tzinfo is not None
        except ValueError as error:
            raise UnsoundError("not a time") from error
        if not known:
            raise UnsoundError("a time of nowhere")
    return part


def _playable(piece: SoundPiece) -> SoundPiece:
    """Return a stretch of sound once it is of whole samples and no longer than one may be."""
    if len(piece.samples) % WIDTH or len(piece.samples) > LONGEST * RATE * WIDTH:
        raise UnsoundError("not a stretch of sound")
    if not 0 <= piece.start < float("inf"):
        raise UnsoundError("a moment that there is not")
    return piece


def _sound(image: PageImage) -> PageImage:
    """Return a page's picture once its size is that of its pixels and every character has a place."""
    if image.width <= 0 or image.height <= 0 or len(image.pixels) != image.width * image.height * 4:
        raise UnsoundError("a picture of another size than it says")
    if len(image.text) != len(image.boxes) or image.pages < 1:
        raise UnsoundError("characters without a place")
    return image


_SIGNATURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")


def _depicted(answer: Depicted) -> Depicted:
    """Return pictures once each has a copy of a bounded size and of a kind that is kept, or a gap."""
    if sum(len(each.data) for each in answer.pictures) > 2 * MOST_KEPT:
        raise UnsoundError("more pictures than are kept")
    for each in answer.pictures:
        shown = bool(each.data)
        if shown == bool(each.gap) or (shown and not each.data.startswith(_SIGNATURES)):
            raise UnsoundError("neither a picture nor a gap")
        if not all((0 < side <= MOST_SIDE) if shown else side == 0 for side in (each.width, each.height)):
            raise UnsoundError("a picture of another size than is kept")
        if len(each.sample) != (3 * SAMPLE * SAMPLE if shown else 0):
            raise UnsoundError("a picture that is not sampled as others are")
        if (shown and not each.original) or (each.original and not _HASH.fullmatch(each.original)):
            raise UnsoundError("a picture without a hash")
        _fits_labels(each)
    return answer


_HASH = re.compile("[0-9a-f]{64}")


def _fits_labels(picture: ReadPicture) -> None:
    for label in (picture.part, picture.alt, picture.address, picture.media_type):
        if len(label) > _LONGEST_LABEL or labels.fit(normalise(label)) != label:
            raise UnsoundError("a picture's label cannot be stored")


def _checked(reading: Reading, data: bytes) -> Reading:
    """Return a reading with the original bytes, once its text and every place in it are sound."""
    text = reading.text
    if not text.strip() or "\r" in text or labels.fit(text) != text:
        raise UnsoundError("not a text that can be stored")
    if not unicodedata.is_normalized("NFC", text):
        raise UnsoundError("the text is not normalised")
    ends = [0, *(end for block in reading.blocks for end in (block.start, block.end))]
    if any(before > after for before, after in pairwise([*ends, len(text)])):
        raise UnsoundError("blocks overlap or stand outside the text")
    if any(not 0 <= block.level < _DEEPEST_BLOCK for block in reading.blocks):
        raise UnsoundError("a block's level is odd")
    marks: list[Style | Annotation] = [*reading.styles, *reading.annotations]
    for each in marks:
        if not 0 <= each.start <= each.end <= len(text):
            raise UnsoundError("a mark outside the text")
    if any(before > after for before, after in pairwise([0, *reading.pages, len(text)])):
        raise UnsoundError("pages out of order or outside the text")
    if any(
        before > after for before, after in pairwise([0, *(each.at for each in reading.pictures), len(text)])
    ):
        raise UnsoundError("pictures out of order or outside the text")
    for picture in reading.pictures:
        if picture.data:
            raise UnsoundError("a picture that nobody asked for")
        _fits_labels(picture)
    given = (reading.title, reading.byline, reading.published, reading.publisher, reading.name)
    if any(len(label) > _LONGEST_LABEL for label in (*given, reading.media_type)):
        raise UnsoundError("a label is too long")
    return labels.settled(replace(reading, original=data))


def _sentence(given: Said) -> Sentence:
    """Return a sentence whose template only names its data: a format may also pad, index and call."""
    data = {
        name: _sentence(value) if isinstance(value, Said) else _label(value)
        for name, value in given.data.items()
    }
    for template in (given.template, given.one):
        if len(template) > _LONGEST_TEMPLATE or labels.escaped(template) != template:
            raise UnsoundError("a sentence is too long or not on one line")
        try:
            fields = list(string.Formatter().parse(template))
        except ValueError as error:
            raise UnsoundError("a sentence has no form") from error
        if any(
            name is not None and (name not in data or bool(form) or bool(kind))
            for _, name, form, kind in fields
        ):
            raise UnsoundError("a sentence names what it does not have")
    return Sentence(given.template, data, given.one)


def _label(value: int | str) -> int | str:
    return value if isinstance(value, int) else labels.escaped(value[:_LONGEST_TEMPLATE])
