"""Taking answers in: a document or a reader's pack comes back, and its answers are recorded once seen."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from threading import Event

import msgspec

from factcheck.case.claims import answer_to_correction
from factcheck.case.returned import ReturnedAnswer, answer_said, answers_in
from factcheck.errors import ReadingError, UserError
from factcheck.library import Library, Operation
from factcheck.models import (
    ArticleId,
    Case,
    ClaimId,
    Disposition,
    EventKind,
    Query,
    QueryId,
    ReturnedFile,
)
from factcheck.sentences import Translate, english

_LONGEST = 20_000
_MOST = 20_000


class _PackAnswer(msgspec.Struct, frozen=True):
    claim: str
    answer: str = ""


class ReturnedPack(msgspec.Struct, frozen=True):
    """The answers that an outside reader saved from a pack."""

    pack: str
    answers: tuple[_PackAnswer, ...]
    reader: str = ""


Returned = ReturnedFile | ReturnedPack


def read_returned(path: Path, *, given_up: Event | None = None) -> Returned:
    """Read what came back: a Word document, in a child process, or the answers of a reader's pack.

    Raises ``ReadingError`` where it is neither.
    """
    from factcheck.readers import bounded, labels
    from factcheck.readers.files import contents, refuse_size

    data, called = contents(path), labels.called(path.name)
    refuse_size(data, called)
    if not data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        return bounded.take_back(data, path.name, given_up=given_up)
    try:
        return msgspec.json.decode(data.removeprefix(b"\xef\xbb\xbf"), type=ReturnedPack)
    except (msgspec.MsgspecError, RecursionError) as error:
        raise ReadingError("{file} holds no answers of a reader's pack.", file=called) from error


def _wordings(case: Case, translate: Translate) -> dict[ClaimId, list[str]]:
    """Return how a comment of ours on each claim may read, with and without sources and notes."""
    from factcheck.reports import Document, ReportOptions
    from factcheck.reports.comments.contents import comments

    found: dict[ClaimId, list[str]] = {}
    for sources, notes in ((True, True), (True, False), (False, True), (False, False)):
        options = ReportOptions(every_claim=True, sources=sources, notes=notes)
        for each in comments(Document(case=case), options, translate):
            lines = [" ".join(line.split()) for text in each.lines for line in text.split("\n")]
            found.setdefault(each.claim, []).append("\n".join(filter(None, lines)))
    return found


class Answering:
    """The answers that come back on a library's articles."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def read(
        self, article: ArticleId, returned: Returned, translate: Translate = english
    ) -> tuple[ReturnedAnswer, ...]:
        """Return the answers of what came back, in the order of the claims; records nothing.

        What was typed into a comment of ours is found where it was written in the language of ``translate``.
        Raises UserError where a pack is about no claim of this article.
        """
        from factcheck.text import anchor

        case = self._library.read.case(article)
        if isinstance(returned, ReturnedFile):
            carry = partial(anchor.carry, language=case.draft.language)
            return answers_in(case, returned, carry, _wordings(case, translate))
        from factcheck.readers.labels import fit
        from factcheck.text.normal import normalise

        found, known = [], False
        person = " ".join(fit(normalise(returned.reader[:200])).split())
        for each in returned.answers[:_MOST]:
            known = known or case.find(ClaimId(each.claim)) is not None
            words = fit(normalise(each.answer[:_LONGEST]))
            answer = answer_said(case, ClaimId(each.claim), words, person)
            if answer is not None:
                found.append(answer)
        if returned.answers and not known:
            raise UserError("These answers are about no claim of this article.")
        order = {placed.id: at for at, placed in enumerate((*case.claims, *case.orphans))}
        return tuple(sorted(found, key=lambda answer: order[answer.claim]))

    def take(self, article: ArticleId, answers: Sequence[ReturnedAnswer], by: str = "") -> int:
        """Record answers as dispositions of their queries, one step to undo; returns how many were new.

        ``by`` is who decided where the file does not say it. Raises UserError where nothing is new.
        """
        person = by.strip() or self._library.actor
        with self._library.operation(EventKind.ANSWERS_TAKEN, article) as operation:
            taken = sum(self._take(operation, article, answer, person) for answer in answers)
            if not taken:
                raise UserError("There is no answer to take that is not recorded already.")
        return taken

    def _take(self, operation: Operation, article: ArticleId, answer: ReturnedAnswer, person: str) -> bool:
        placed = self._library.read.case(article).find(answer.claim)
        if placed is None:
            return False
        row = next((each for each in placed.queries if each.id == answer.query), None)
        if row is None and answer.question:
            row = next((each for each in placed.queries if each.question == answer.question), None)
        elif row is None:
            row = answer_to_correction(placed)
        decided = answer.disposition is not Disposition.PROPOSED
        if row is None:
            row = Query(
                QueryId(operation.new_id()),
                answer.claim,
                question=answer.question,
                correction="" if answer.question else placed.claim.correction,
                created=operation.now,
            )
            operation.insert(row)
        elif (row.disposition, row.note) == (answer.disposition, answer.note):
            return False
        operation.update(
            Query,
            row.id,
            disposition=answer.disposition,
            person=(answer.person or person) if decided else "",
            at=operation.now if decided else "",
            note=answer.note,
        )
        return True
