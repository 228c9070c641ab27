"""Copies with seeded errors: made for a reader, given out as a file, and read again when they come back."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from msgspec.structs import replace

from factcheck.case.seeding import errors_kept, seeded_draft, seeds_of
from factcheck.desk.files import write_whole
from factcheck.errors import UserError
from factcheck.library import Library
from factcheck.models import (
    ArticleId,
    Case,
    ClaimId,
    Draft,
    EventKind,
    Reading,
    SeededCopy,
    SeededCopyId,
)
from factcheck.text.seeding import Finds

STANDARD = 10
"""So many errors a copy gets where nothing else is said."""
MOST = 200
_ALIKE = 0.5
"""The least share of a copy that comes back when its reader returns it."""


class Seeding:
    """The copies with seeded errors of a library's articles."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def all(self, article: ArticleId) -> list[SeededCopy]:
        """Return every copy of an article, the oldest first."""
        return self._library.read.seeded_copies(article)

    def find(self, prefix: str) -> SeededCopyId:
        """Return the only copy whose id begins so; raises NotFoundError."""
        return self._library.read.find_id(SeededCopy, prefix)

    def one(self, copy: SeededCopyId) -> SeededCopy:
        """Return a copy; raises NotFoundError."""
        return self._library.read.one(SeededCopy, copy)

    def make(self, article: ArticleId, reader: str, count: int = STANDARD) -> SeededCopyId:
        """Make a copy of the current draft for a reader, with so many errors or as many as it has room for.

        Raises UserError without a name, for a number that is none, or where nothing can be changed.
        """
        name = " ".join(reader.split())
        if not name:
            raise UserError("Say who reads.")
        if not 1 <= count <= MOST:
            raise UserError("A copy gets from 1 to {most} errors.", most=MOST)
        case = self._library.read.case(article)
        with self._library.operation(EventKind.SEEDED_COPY_MADE, article) as operation:
            made = SeededCopyId(operation.new_id())
            errors = seeds_of(case, count, made)
            if not errors:
                raise UserError("There is no number, name, date or negation to change in this article.")
            operation.insert(SeededCopy(made, article, case.draft.id, name, operation.now, errors))
        return made

    def write(self, copy: SeededCopyId, target: Path) -> None:
        """Write a copy to a file, as a Word document (.docx) or as text; raises UserError.

        Nothing in it says where the errors are, nor that there are any.
        """
        row = self.one(copy)
        draft = seeded_draft(self._library.read.one(Draft, row.draft), row.errors)
        ending = target.suffix.lower()
        if ending == ".docx":
            from factcheck.reports.word_article import article_package

            data, _ = article_package(draft)
        elif ending == ".txt":
            data = draft.text.encode()
        else:
            raise UserError("A copy for a reader is a .docx or a .txt file.")
        write_whole(target, data)

    def take_back(self, copy: SeededCopyId, back: Reading) -> SeededCopy:
        """Read what a reader returned: an error is found that they changed or put a comment on.

        What they changed or commented on elsewhere counts for the claims that stand there.
        """
        row = self.one(copy)
        draft = self._library.read.one(Draft, row.draft)
        finds = Finds(draft.text, row.errors, back.text, back.annotations)
        if finds.likeness < _ALIKE:
            raise UserError("“{name}” does not hold the text of this copy.", name=back.name)
        case = self._library.read.case(row.article)
        others = _claims_at(case, finds.elsewhere) if case.draft.id == draft.id else ()
        return self._returned(row, finds.found, others)

    def mark(self, copy: SeededCopyId, found: Iterable[int]) -> SeededCopy:
        """Say by hand which errors a reader found, as their places in the copy from 0."""
        row = self.one(copy)
        return self._returned(row, errors_kept(row, found), row.others)

    def drop(self, copy: SeededCopyId) -> None:
        """Take a copy off the article, with what was found in it."""
        row = self.one(copy)
        with self._library.operation(EventKind.SEEDED_COPY_DROPPED, row.article) as operation:
            operation.delete(SeededCopy, copy)

    # Inside

    def _returned(self, row: SeededCopy, found: tuple[int, ...], others: tuple[ClaimId, ...]) -> SeededCopy:
        with self._library.operation(EventKind.FINDS_READ, row.article) as operation:
            read = replace(row, returned=row.returned or operation.now, found=found, others=others)
            operation.update(SeededCopy, row.id, returned=read.returned, found=found, others=others)
        return read


def _claims_at(case: Case, places: Iterable[int]) -> tuple[ClaimId, ...]:
    wanted = tuple(places)
    return tuple(
        placed.id
        for placed in case.claims
        if any(placed.placement.start <= place < placed.placement.end for place in wanted)
    )
