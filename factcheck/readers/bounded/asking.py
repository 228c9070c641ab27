"""Asking: a request to a child answered, or each way in which it gives no answer as a ``ReadingError``."""

from __future__ import annotations

import logging
from functools import partial
from threading import Event

from factcheck.errors import ReadingError
from factcheck.models import Reading, Remark, ReturnedFile
from factcheck.readers.archives import Unpacked
from factcheck.readers.bounded import answers, messages
from factcheck.readers.bounded.children import Allowance, Children, EndedError, Reason
from factcheck.readers.page_image import PageImage
from factcheck.readers.sound import SoundPiece
from factcheck.readers.tables import CellsFound, Workbook

log = logging.getLogger(__name__)

CHILDREN = Children()
"""Those that read for this program."""

Answer = (
    Reading
    | messages.Long
    | messages.PartRead
    | PageImage
    | messages.Depicted
    | Workbook
    | CellsFound
    | ReturnedFile
    | Unpacked
    | SoundPiece
    | tuple[Remark, ...]
)


def answered(
    request: bytes,
    data: bytes,
    called: str,
    given_up: Event | None,
    *,
    original: bytes | None = None,
    children: Children = CHILDREN,
    allowance: Allowance | None = None,
) -> Answer:
    """Have a child answer a request; each way in which it gives no answer is one ``ReadingError``.

    The original is the file that the answer is about, where other data follow the request.
    """
    understood = partial(answers.answer_of, data=data if original is None else original)
    try:
        answer = children.read(request, data, given_up, understood, allowance)
    except EndedError as ended:
        raise sentence(ended.reason, called) from ended
    except messages.UnsoundError as error:
        raise sentence(Reason.DIED, called) from error
    if isinstance(answer, ReadingError):
        raise answer
    if isinstance(answer, messages.Failed):
        if answer.memory:
            raise sentence(Reason.MEMORY, called)
        log.error("a reader failed:\n%s", answer.trace[:4000])
        raise sentence(Reason.DIED, called)
    return answer


def sentence(reason: Reason, called: str) -> ReadingError:
    """Return the sentence about a file that a child gave no answer about."""
    if reason is Reason.MEMORY:
        return ReadingError(
            "{file} takes more memory than an article may need; it was not read.", file=called
        )
    if reason is Reason.TIME:
        return ReadingError("{file} takes longer to read than an article may; it was not read.", file=called)
    if reason is Reason.GIVEN_UP:
        return ReadingError("{file} was not read: it was given up.", file=called)
    if reason is Reason.NOT_STARTED:
        return ReadingError("{file} could not be read: the system let no reader start.", file=called)
    return ReadingError("{file} could not be read: it made the reader fail.", file=called)
