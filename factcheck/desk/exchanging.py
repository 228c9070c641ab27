"""Sharing a case with other desks: case files, and settling what two desks set differently."""

from __future__ import annotations

import tempfile
from collections.abc import Collection, Iterator
from contextlib import contextmanager, nullcontext
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck import private
from factcheck.case import conflicts
from factcheck.case.conflicts import Settling, Way
from factcheck.case.sentences import conflicts as sentences
from factcheck.desk.files import written_whole
from factcheck.errors import NotFoundError, UserError
from factcheck.library import Library, Operation
from factcheck.models import (
    ArticleId,
    Claim,
    ClaimId,
    Conflict,
    ConflictId,
    EventKind,
    Settlement,
    SettlementId,
    Source,
    SourceId,
    Taken,
)

if TYPE_CHECKING:
    from factcheck.exchange.bundles import Exchange
    from factcheck.exchange.case_file import CaseFile

_SHORTEST_PREFIX = 4
_LONGEST_NAME = 60


class Exchanging:
    """What of a library's cases goes to other desks and comes from them."""

    def __init__(self, library: Library) -> None:
        self._library = library

    @property
    def bundles(self) -> Exchange:
        """The bundles of this library, which every way of carrying gives and takes."""
        from factcheck.exchange.bundles import Exchange

        return Exchange(self._library)

    # The case file

    def is_case_file(self, path: Path) -> bool:
        """Tell by its name whether a file is to be opened as a case file, also an encrypted one."""
        from factcheck.exchange import case_file

        return case_file.is_case_file(path)

    def file_name(self, title: str, *, encrypted: bool = False) -> str:
        """Return a name for the case file of an article with this title."""
        from factcheck.encryption import ENDING as AGE
        from factcheck.exchange.case_file import ENDING

        words = "".join(each if each.isalnum() else "-" for each in title.lower())[:_LONGEST_NAME]
        return f"{words.strip('-') or 'case'}{ENDING}{AGE if encrypted else ''}"

    def is_encrypted(self, path: Path) -> bool:
        """Tell by its first bytes whether a file is encrypted; raises UserError where it cannot be read."""
        from factcheck.exchange import case_file

        return case_file.is_encrypted(path)

    def pack(
        self,
        article: ArticleId,
        target: Path,
        recipients: Collection[str] = (),
        *,
        shared: Collection[SourceId] = (),
        legal_notes: bool = False,
    ) -> None:
        """Write a case with everything attached to one file, encrypted where recipients are named.

        Confidential sources of this desk go by their code names, but for those that are ``shared``, and
        legal notes stay but where they are asked for: with named recipients alone.
        """
        from factcheck import encryption

        for key in recipients:
            encryption.check_key(key)
        if (shared or legal_notes) and not recipients:
            raise UserError(
                "A confidential name or a legal note is shared with named people alone: say for whom."
            )
        if recipients:
            part = private.unfinished(self._library.path.with_name(f"{target.name}.plain"))
            try:
                self._write(article, part, frozenset(shared), legal_notes=legal_notes)
                encryption.encrypt(part, target, recipients)
            except OSError as error:
                raise UserError("“{target}” could not be written.", target=target) from error
            finally:
                part.unlink(missing_ok=True)
        else:
            with written_whole(target, closed=True) as part:
                self._write(article, part, frozenset(), legal_notes=False)

    def _write(
        self, article: ArticleId, part: Path, names: frozenset[SourceId], *, legal_notes: bool
    ) -> None:
        from factcheck.exchange import case_file
        from factcheck.exchange.enclosed import views

        exchange = self.bundles
        given = exchange.given(article)
        fuller = views.forms(exchange, article, names, legal_notes=legal_notes)
        needed = {sha256 for bundle in (*given, *(each.bundle for each in fuller)) for sha256 in bundle.files}
        files = (file for sha256 in sorted(needed) if (file := exchange.file(sha256)) is not None)
        if not part.exists():
            private.make_file(part)
        with part.open("wb") as opened:
            case_file.write(opened, article, given, files, fuller)

    def take_in(self, source: Path, passphrase: str = "") -> tuple[ArticleId, Taken]:
        """Open a case file, or merge it where its case is known; raises UserError with the reason.

        ``passphrase`` opens this person's identity where the file is encrypted.
        """
        from factcheck.desk.newer_draft.again import place_again
        from factcheck.exchange.bundles import Exchange

        exchange = Exchange(self._library, partial(place_again, self._library))
        with self._opened(source, passphrase) as case:
            taken = exchange.taken_in(case.bundles(), case.file, case.enclosed(), one_by_one=True)
        return case.article, taken

    def part(self, source: Path, passphrase: str = "") -> None:
        """Give this library a desk id of its own where a case file shows that it is a copy; raises UserError.

        Its steps since the copies parted go under the new id. Take the file in again afterwards.
        """
        from factcheck.exchange.bundles import verify

        with self._opened(source, passphrase) as case:
            bundles = case.bundles()
            for bundle in bundles:
                verify(bundle)
            self._library.part(bundles)

    @contextmanager
    def _opened(self, source: Path, passphrase: str) -> Iterator[CaseFile]:
        from factcheck import encryption
        from factcheck.exchange.case_file import CaseFile, is_encrypted

        with tempfile.TemporaryDirectory(dir=self._library.path.parent) as folder:
            opened = (
                encryption.decrypted(source, Path(folder), passphrase)
                if is_encrypted(source)
                else nullcontext(source)
            )
            with opened as plain, CaseFile.opened(plain) as case:
                yield case

    # Conflicts

    def conflicts(self, article: ArticleId | None = None) -> list[Conflict]:
        """Return what desks set differently on an article, or on all, and nobody has settled."""
        return self._library.read.conflicts(article)

    def find(self, prefix: str) -> Conflict:
        """Return the only conflict whose id begins so, with four characters or more; raises NotFoundError."""
        found = [each for each in self.conflicts() if each.id.startswith(prefix.lower())]
        if len(prefix) < _SHORTEST_PREFIX or len(found) != 1:
            raise NotFoundError("There is no conflict “{key}”, or more than one.", key=prefix)
        return found[0]

    def settle(self, conflict: ConflictId, way: Way) -> None:
        """Settle a conflict: one step, which can be undone.

        Raises NotFoundError where it is settled, UserError where it cannot be settled this way.
        """
        stands = self.find(conflict)
        if way not in conflicts.ways(stands):
            raise UserError("Both cannot be kept here: choose mine or theirs.")
        with self._library.operation(EventKind.CONFLICT_SETTLED, stands.article) as operation:
            stands = self.find(conflict)  # another program may have settled it just now
            choice = conflicts.settled(stands, self._library.desk, way)
            operation.insert(
                Settlement(
                    SettlementId(operation.new_id()),
                    stands.article,
                    stands.claim,
                    stands.table,
                    stands.key,
                    stands.columns,
                    choice.chosen,
                    way.value,
                )
            )
            self._note(operation, stands, choice)
            if choice.values is None:
                operation.delete_at(stands.table, stands.key)
            elif choice.values:
                operation.set_at(stands.table, stands.key, choice.values)

    def keep_beside(self, claim: ClaimId, column: str, theirs: str) -> None:
        """Add to a claim's note what another wrote into a column, where this person wrote over it unseen."""
        found = self._library.read.one(Claim, claim)
        with self._library.operation(EventKind.NOTE_WRITTEN, found.article) as operation:
            note = self._library.read.one(Claim, claim).note
            line = theirs if column == "note" else str(sentences.overwritten(column, theirs))
            operation.update(Claim, claim, note="\n".join(filter(None, (note, line))))

    def _note(self, operation: Operation, conflict: Conflict, choice: Settling) -> None:
        """Add the value that was not chosen to the note of the claim, or of the source."""
        if choice.noted is None:
            return
        noted = str(sentences.noted(conflict, choice.noted, self._library.read.case(conflict.article)))
        if conflict.claim is not None:
            note = self._library.read.one(Claim, conflict.claim).note
            operation.update(Claim, conflict.claim, note="\n".join(filter(None, (note, noted))))
        else:
            source = SourceId(conflict.key)
            note = self._library.read.one(Source, source).note
            operation.update(Source, source, note="\n".join(filter(None, (note, noted))))
