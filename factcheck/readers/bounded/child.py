"""The child process: takes a file's bytes or a text, answers, and again, until its input ends.

Run as ``python -m factcheck.readers.bounded.child``; with ``--ahead`` it imports every reader before
the first file comes. It opens no library and is given nothing but the two pipes.
"""

from __future__ import annotations

import os
import sys
import traceback
from typing import BinaryIO

import msgspec
from msgspec.structs import replace

from factcheck.errors import ReadingError
from factcheck.garbage import uncollected
from factcheck.readers.bounded import messages
from factcheck.readers.bounded.confinement import allow_processor_time, confine
from factcheck.readers.bounded.messages import (
    Answer,
    Asked,
    Check,
    Checked,
    Depict,
    Depicted,
    Draw,
    Drawn,
    Failed,
    FindCells,
    FoundCells,
    Join,
    Listen,
    Listened,
    Long,
    PartRead,
    Read,
    ReadPart,
    Refused,
    Request,
    Tabulate,
    Tabulated,
    TakeBack,
    TookBack,
    Unpack,
    UnpackedPart,
)
from factcheck.readers.files import LongError
from factcheck.readers.formats import join, read

_MOST_FRAMES = 20


def main() -> None:
    """Answer requests until there are no more."""
    requests, answers = pipes()
    confine()
    if "--ahead" in sys.argv:
        _import_readers()
    while True:
        try:
            request = messages.request_of(messages.received(requests))
            data = messages.whole(requests, request.size)
        except EOFError:
            return
        answers.write(messages.TAKEN)
        allow_processor_time(request.size)
        answers.write(_answer(request, data))
        del data


def pipes() -> tuple[BinaryIO, BinaryIO]:
    """Return input and output for messages alone: what a library prints must not come between."""
    requests = os.fdopen(os.dup(0), "rb")
    answers = os.fdopen(os.dup(1), "wb", buffering=0)
    nothing = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1, 2):
        os.dup2(nothing, number)
    os.close(nothing)
    return requests, answers


def _answer(request: Asked, data: bytes) -> bytes:
    try:
        answer: Answer
        if isinstance(request, Check):
            answer = _look_over(request, data)
        elif isinstance(request, ReadPart):
            answer = _read_part(request, data)
        elif isinstance(request, Join):
            answer = _join(request, data)
        elif isinstance(request, Tabulate):
            answer = _tabulate(request, data)
        elif isinstance(request, FindCells):
            answer = _find_cells(request, data)
        elif isinstance(request, Depict):
            answer = _depict(request, data)
        elif isinstance(request, TakeBack):
            answer = _take_back(request, data)
        elif isinstance(request, Unpack):
            answer = _unpack(request, data)
        elif isinstance(request, Listen):
            answer = _listen(request, data)
        else:
            answer = _draw(request, data) if isinstance(request, Draw) else _read(request, data)
        return messages.framed(answer)
    except MemoryError:
        return messages.framed(Failed(memory=True))
    except messages.UnsoundError:
        return messages.framed(Failed(memory=True))
    except Exception as error:
        return messages.framed(Failed(memory=False, trace=_trace(error)))


def _read(request: Request, data: bytes) -> Answer:
    name = request.name.decode("utf-8", "surrogatepass")
    try:
        reading = read(
            data,
            name,
            as_original=request.as_original,
            address=request.address,
            whole=request.whole,
            long=request.long,
        )
    except LongError as long:
        return Long(long.pages)
    except ReadingError as refused:
        return _refused(refused)
    return Read(replace(reading, original=b""))


def _refused(refused: ReadingError) -> Refused:
    if isinstance(refused.__cause__, MemoryError):
        raise refused.__cause__ from None
    return Refused(messages.said(refused.sentence))


def _read_part(request: ReadPart, data: bytes) -> Answer:
    from factcheck.readers import labels, pdf

    called = labels.called(request.name.decode("utf-8", "surrogatepass"))
    try:
        found = pdf.read_part(data, called, request.first, request.end)
    except ReadingError as refused:
        return _refused(refused)
    return PartRead(msgspec.msgpack.encode(found))


def _join(request: Join, data: bytes) -> Answer:
    from factcheck.readers import pdf

    decoder = msgspec.msgpack.Decoder(list[pdf.Page])
    with uncollected():
        parts = [decoder.decode(packed) for packed in msgspec.msgpack.decode(data, type=list[bytes])]
        try:
            return Read(join(parts, request.name.decode("utf-8", "surrogatepass")))
        except ReadingError as refused:
            return _refused(refused)


def _draw(request: Draw, data: bytes) -> Answer:
    from factcheck.readers import labels
    from factcheck.readers.pdf.rendering import render

    called = labels.called(request.name.decode("utf-8", "surrogatepass"))
    try:
        return Drawn(render(data, request.page, request.scale, called))
    except ReadingError as refused:
        return Refused(messages.said(refused.sentence))


def _depict(request: Depict, data: bytes) -> Answer:
    from factcheck.readers import labels, pictures

    called = labels.called(request.name.decode("utf-8", "surrogatepass"))
    try:
        return Depicted(pictures.decode(data, called, request.wanted, request.region))
    except ReadingError as refused:
        return Refused(messages.said(refused.sentence))


def _tabulate(request: Tabulate, data: bytes) -> Answer:
    from factcheck.readers import labels, tables

    called = labels.called(request.name.decode("utf-8", "surrogatepass"))
    try:
        if request.first < 0:
            return Tabulated(tables.read(data, called))
        return Tabulated(tables.window(data, called, request.first))
    except ReadingError as refused:
        return Refused(messages.said(refused.sentence))


def _find_cells(request: FindCells, data: bytes) -> Answer:
    from factcheck.readers import labels, tables

    called = labels.called(request.name.decode("utf-8", "surrogatepass"))
    try:
        return FoundCells(tables.find(data, called, request.words))
    except ReadingError as refused:
        return Refused(messages.said(refused.sentence))


def _take_back(request: TakeBack, data: bytes) -> Answer:
    from factcheck.readers import labels
    from factcheck.readers.docx.returned import read_returned

    called = labels.called(request.name.decode("utf-8", "surrogatepass"))
    try:
        return TookBack(read_returned(data, called))
    except ReadingError as refused:
        return Refused(messages.said(refused.sentence))


def _unpack(request: Unpack, data: bytes) -> Answer:
    from factcheck.readers import archives

    name = request.name.decode("utf-8", "surrogatepass")
    try:
        return UnpackedPart(archives.unpack(data, name, request.first))
    except ReadingError as refused:
        return Refused(messages.said(refused.sentence))


def _listen(request: Listen, data: bytes) -> Answer:
    from factcheck.readers import labels, sound

    called = labels.called(request.name.decode("utf-8", "surrogatepass"))
    try:
        return Listened(sound.piece(data, called, request.start, request.seconds))
    except ReadingError as refused:
        return Refused(messages.said(refused.sentence))


def _look_over(request: Check, data: bytes) -> Checked:
    # Its patterns take long to compile, and no file needs them.
    from factcheck.models import Span
    from factcheck.text import checks

    found = checks.look_over(
        data.decode("utf-8", "surrogatepass"),
        [Span(start, end) for start, end in request.blocks],
        published=request.published,
        language=request.language,
    )
    return Checked(tuple(messages.noted(remark) for remark in found))


def _trace(error: Exception) -> str:
    """Return where an error arose, without its message, which may quote the article."""
    frames = traceback.extract_tb(error.__traceback__)[-_MOST_FRAMES:]
    lines = [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in frames]
    return "\n".join([*lines, type(error).__name__])


def _import_readers() -> None:
    """Import what reads each format, so that the first file of it need not wait."""
    import pypdfium2  # noqa: F401

    from factcheck.readers import docx, epub, html, mail, markdown, odt, pdf, plain, rtf  # noqa: F401


if __name__ == "__main__":
    main()
