"""The open library: its connection, what goes between desks, what was looked at, and its care."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING
from uuid import uuid4

from msgspec.structs import replace

from factcheck import open_files, private
from factcheck import scales as shipped
from factcheck.errors import DamagedLibraryError, LibraryError, LibraryFate, UserError
from factcheck.library import backup, journal, restoring
from factcheck.library.database import connect, is_read_only, told
from factcheck.library.enclosures import EnclosedTables
from factcheck.library.read.reader import Reader
from factcheck.library.record import (
    checking,
    covering,
    events,
    feed,
    foreign,
    giving,
    looking,
    parting,
    removal,
)
from factcheck.library.record.operation import Operation
from factcheck.library.recorder import Recorder
from factcheck.library.tables import BY_KIND, image
from factcheck.library.whereabouts import Whereabouts, keep_journals_apart
from factcheck.models import (
    UNDER_SIGNATURE,
    Article,
    ArticleId,
    Bundle,
    ClaimId,
    DeskId,
    Enclosed,
    EventId,
    EventKind,
    KeptFile,
    Readable,
    Scale,
    Taken,
)
from factcheck.paths import backups_path
from factcheck.sentences import Sentence

if TYPE_CHECKING:
    from factcheck.library.soundness import Soundness


def now() -> str:
    """Return the time as the library writes it: ISO 8601 in UTC with milliseconds."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def new_id() -> str:
    """Return a new id."""
    return str(uuid4())


class Library(Recorder):
    """An open library; use it from the thread that opened it."""

    def __init__(
        self,
        path: Path,
        *,
        actor: str = "",
        clock: Callable[[], str] = now,
        ids: Callable[[], str] = new_id,
        anew: bool = False,
    ) -> None:
        """Open the library or create it; raises LibraryError with the reason in one sentence.

        One that is gone though its backups are there is created only with ``anew``. Given a fixed clock and
        source of ids, the same actions give the same file.
        """
        super().__init__(path, actor, clock, ids)
        self._closed = False
        self.kept_aside: Path | None = None
        """The copy of what was held of a library that was moved, replaced or overwritten."""
        private.sweep(path.parent)
        private.sweep(backups_path(path))
        if anew:
            restoring.set_journal_aside(path, clock())
        else:
            restoring.refuse_missing(path)
        self.lost: Sentence | None = None
        """What the journal lost before this library was opened."""
        torn: list[Path] = []
        keep_journals_apart(path)
        self._take(connect(path, clock, self._before_migration, torn.append))
        self._begin()
        if torn:
            self.lost = journal.loss(self._connection, torn[0])

    def __enter__(self) -> Library:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
        if self.kept_aside is not None and error is None:
            raise LibraryError(
                "The library “{name}” was moved, replaced or overwritten while it was open: what was done is"
                " kept as “{copy}”.",
                name=self.path.name,
                copy=self.kept_aside,
            )

    def close(self) -> None:
        """Seal what is open and close the file; the library cannot be used afterwards.

        What is held of one that was moved, replaced or overwritten is kept beside it, as ``kept_aside``.
        """
        if self._closed:
            return
        self._closed = True
        # A full disk must not keep the person from closing; the next start seals what is left open.
        with contextlib.suppress(LibraryError):
            self.seal()
        with contextlib.suppress(LibraryError):  # a window has asked before
            self.keep_held()
        self._connection.close()
        self._whereabouts.end()
        open_files.closed(self._file)

    # Writing

    def new_id(self) -> str:
        """Return an id for an article that is to be added, since its operation is named by it."""
        return self._ids()

    def now(self) -> str:
        """Return the time by the library's clock, for what is no step: a report, the name of a copy."""
        return self._clock()

    def remove_for_good(self, article: ArticleId, *, skeleton: bool = False) -> bool:
        """Delete an article with its record and all that only it needs; nothing brings it back.

        Raises NotFoundError. Backups are left as they are: ``backups_with`` names them. Return False where
        another program still reads the old pages, whose words go once it has closed the library. With
        ``skeleton`` title, dates and counts are left. Raises UserError where it is under a legal hold.
        """
        with self._recorded(EventKind.ARTICLE_REMOVED_FOR_GOOD, self._entry(None)) as operation:
            # Read inside: another program may have set a hold just now.
            found = self.read.one(Article, article)
            if found.hold:
                raise UserError(
                    "“{title}” is under a legal hold: {reason}. Lift it first.",
                    title=found.title,
                    reason=found.hold,
                )
            removal.remove(self._connection, operation, found, self.actor, skeleton=skeleton)
        with told(self.path):
            return removal.overwrite(self._connection)

    # Between desks

    def numbers(self, article: ArticleId, *, seal: bool = True) -> dict[DeskId, int]:
        """Return the number of the last sealed step of each desk on an article.

        What is open is sealed before, unless the person may still be typing it.
        """
        if seal:
            self.seal()
        with told(self.path):
            return giving.numbers(self._connection, article)

    def bundles_after(
        self, article: ArticleId, known: Mapping[DeskId, int], *, seal: bool = True
    ) -> list[Bundle]:
        """Return the steps on an article after these numbers; this desk's are not signed yet."""
        if seal:
            self.seal()
        with told(self.path):
            return giving.bundles_after(self._connection, article, known)

    @property
    def enclosed(self) -> EnclosedTables:
        """What this library may read beyond what everybody may, and what it shows to some."""
        return EnclosedTables(self._connection, self.path, self.desk, self._transaction)

    def kept_file(self, sha256: str) -> KeptFile | None:
        """Return a kept file by its SHA-256, or None."""
        with told(self.path):
            return giving.kept_file(self._connection, sha256)

    def keep_files(self, article: ArticleId, files: Iterable[KeptFile]) -> None:
        """Keep files of a case that came after the steps that name them, and let every view know."""
        with told(self.path), self._transaction():
            operation = Operation(self._connection, EventKind.BUNDLES_TAKEN_IN, self._clock(), self._ids)
            _keep(operation, files)
            operation.everything = True
            changes = replace(operation.tell(EventId(""), article, None), article=article)
            changes = feed.append(self._connection, changes)
        self._told_in_order(changes)

    def take_in(
        self,
        bundles: Iterable[Bundle],
        files: Iterable[KeptFile] = (),
        enclosed: Iterable[Enclosed] = (),
        placing: Callable[[ArticleId], bool] = lambda _article: False,
    ) -> Taken:
        """Take in steps of other desks with the files they need, all or none; raises UserError.

        ``enclosed`` are forms of steps that show this desk more than everybody. ``placing`` is called where
        a draft, a claim or a place came, and tells whether it made a step: both are there or neither.
        Each bundle's signature has been checked. The feed tells what changed; no step is recorded, since
        each that came keeps its own. Steps that would change what was signed here are refused, unless the
        article's reopening comes with them.
        """
        incoming, fuller = list(bundles), list(enclosed)
        for bundle in (*incoming, *(each.bundle for each in fuller)):
            checking.check(bundle)
        self.seal()
        with told(self.path), self._transaction():
            operation = Operation(self._connection, EventKind.BUNDLES_TAKEN_IN, self._clock(), self._ids)
            _keep(operation, files)
            articles = {bundle.article for bundle in (*incoming, *(each.bundle for each in fuller))}
            signed = covering.signed_at(self._connection, articles, self.desk)
            taken = foreign.take_in(self._connection, operation, self.desk, incoming, fuller)
            changing = [
                each for each in incoming if each.id in taken.came and each.kind not in UNDER_SIGNATURE
            ]
            signed &= covering.signed_at(self._connection, {bundle.article for bundle in changing}, self.desk)
            covering.refuse_steps_over(self._connection, signed, len(changing))
            for article in sorted(articles if taken.came or len(operation.recorded) else ()):
                changes = replace(operation.tell(EventId(""), article, None), article=article)
                self._told_in_order(feed.append(self._connection, changes))
            placed = [placing(article) for article in sorted(articles)] if taken.moves else []
        return replace(taken, placed=any(placed))

    def part(self, bundles: Iterable[Bundle]) -> None:
        """Go on as a new desk, where bundles of the other copy of this library show that it is one.

        What this library did since the copies parted goes under the new desk id. Raises UserError where they
        show nothing of the kind, or another desk has built on these steps.
        """
        incoming = list(bundles)
        for bundle in incoming:
            checking.check(bundle)
        self.seal()
        with told(self.path), self._transaction():
            forked = parting.forks(self._connection, self.desk, incoming)
            if not forked:
                raise UserError("These steps do not show that this library is a copy; nothing was changed.")
            parting.part(self._connection, self.desk, DeskId(self._ids()), self._clock(), forked)
        self._begin()

    # What each person has looked at

    def begin_looking(self, article: ArticleId) -> None:
        """Let what there is count as seen, where this person looks at an article for the first time."""
        if not self.read_only and not looking.has_begun(self._connection, article, self.actor):
            with told(self.path), self._transaction():
                looking.begin(self._connection, article, self.actor)

    def unseen(self, article: ArticleId) -> dict[ClaimId, list[EventId]]:
        """Return the claims that others changed since this person last looked, each with the steps."""
        with told(self.path):
            return looking.unseen(self._connection, article, self.actor, self.desk)

    def look(self, article: ArticleId, claims: Collection[ClaimId]) -> None:
        """Note that this person has looked at some claims as they are now."""
        if not self.read_only:
            with told(self.path), self._transaction():
                looking.look(self._connection, article, self.actor, self.desk, claims)

    # Care

    def backup(self, target: Path) -> None:
        """Write a whole copy of the library, checked, to a file; raises LibraryError."""
        backup.backup(self._connection, self.path, target)

    def backups_with(self, article: ArticleId) -> list[Path]:
        """Return the backups beside the library that hold an article, the newest first."""
        return backup.holding(self.path, article)

    def delete_backups(self, paths: Iterable[Path]) -> None:
        """Delete backups and make one of the library as it is, so that it never stands without."""
        backup.delete(paths)
        self.daily_backup()

    def daily_backup(self) -> Path | None:
        """Make today's backup if there is none yet, and thin the older ones."""
        return backup.daily(self._connection, self.path, self._clock())

    def restore(self, source: Path) -> None:
        """Put the contents of a backup in place of the library's; the old library becomes a backup.

        The library goes on as a new desk: the numbers of the steps that the backup lacks were given
        away already, and what other desks know of them would contradict new ones.
        """
        restoring.refuse_itself(self.path, source)
        backup.verify(source)
        try:
            restoring.restore(self._connection, self.path, source, self._clock())
        except DamagedLibraryError:
            # No copy can be made of what is damaged: it is kept as it is, and the backup takes its name.
            self._connection.close()
            try:
                restoring.put_in_place(self.path, source, self._clock())
            finally:
                self._whereabouts.end()
                open_files.closed(self._file)
                self._take(connect(self.path, self._clock, self._before_migration))
        self._begin(as_new_desk=True)

    @property
    def fate(self) -> LibraryFate | None:
        """What became of the file while it was open; None where it is in its place."""
        return self._whereabouts.fate(closely=True)

    def keep_held(self) -> Path | None:
        """Keep what is held of a library that is not in its place any more, once; raises LibraryError.

        Return the copy, or None where the library is in its place. It stands with the backups, or where their
        folder is gone too in the person's own.
        """
        fate = self.fate
        if fate is None or self.kept_aside is not None:
            return self.kept_aside
        self._whereabouts.make_safe(fate)
        self.kept_aside = backup.held(self._connection, self.path, self._clock())
        self._whereabouts.forget_journal()
        return self.kept_aside

    def open_what_is_there(self) -> Path | None:
        """Go on with the file that was put in the library's place, and return the copy of what was held.

        Raises LibraryError, and then goes on with what is held.
        """
        kept = self.keep_held()
        if kept is not None:
            self._open_anew()
        return kept

    def put_back(self) -> None:
        """Write what is held to the library's place, from which it has gone; raises LibraryError."""
        kept = self.keep_held()
        if kept is not None:
            restoring.put_in_place(self.path, kept, self._clock())
            self._open_anew()

    def _open_anew(self) -> None:
        """Open the file that is in the library's place, and let go of the other once that has succeeded."""
        keep_journals_apart(self.path)
        connection = connect(self.path, self._clock, self._before_migration)
        before, file = self._connection, self._file
        self._whereabouts.end()
        self._take(connection)
        before.close()
        open_files.closed(file)
        self.kept_aside = None
        self._begin()

    def _take(self, connection: sqlite3.Connection) -> None:
        """Work with a connection that has just been opened."""
        self._connection = connection
        self._file = open_files.opened(self.path)
        self._whereabouts = Whereabouts(self.path, connection)
        self.__dict__.pop("sharing", None)  # it was made with the connection before

    def become_another_desk(self) -> DeskId:
        """Go on under a new desk id, as a copy of another desk's library must, and return it."""
        self.seal()
        self._begin(as_new_desk=True)
        return self.desk

    def doctor(self) -> list[Sentence]:
        """Return a sentence for each thing that is wrong with the library; none is well."""
        from factcheck.library import doctor

        with told(self.path):
            return doctor.doctor(self._connection, self.read)

    def soundness(self) -> Soundness:
        """Examine the library and its newest whole backup."""
        from factcheck.library import soundness

        with told(self.path):
            return soundness.examined(self._connection, self.read, self.path)

    # Inside

    def _before_migration(self, connection: sqlite3.Connection, version: int) -> None:
        backup.before_migration(connection, self.path, version, self._clock())

    def _begin(self, *, as_new_desk: bool = False) -> None:
        """Learn who this desk is, give a new library what it needs, and seal what a crash left open."""
        self.read = Reader(self._connection, self.path, self._clock)
        with told(self.path):
            found = self._connection.execute("SELECT desk FROM identity").fetchone()
            self.read_only = is_read_only(self.path)
            # What is there already can be read without a write, also where none is allowed.
            if not (self.read_only and found) and (
                found is None or as_new_desk or events.has_open(self._connection, found[0])
            ):
                self._settle_once(as_new_desk, wanted=found is None or as_new_desk)
            self.desk: DeskId = self._connection.execute("SELECT desk FROM identity").fetchone()[0]
            self._position = feed.position(self._connection)

    def _settle_once(self, as_new_desk: bool, *, wanted: bool) -> None:
        """Write what a start needs; where only a step is to be sealed, a busy library may wait with that."""
        try:
            with self._transaction():
                self._settle(as_new_desk)
        except sqlite3.OperationalError:
            if wanted:
                raise

    def _settle(self, as_new_desk: bool) -> None:
        known = self._connection.execute("SELECT desk FROM identity").fetchone()
        if known is not None:
            events.seal_open(self._connection, known[0])
        if known is None or as_new_desk:
            self._connection.execute("DELETE FROM identity")
            self._connection.execute(
                "INSERT INTO identity (desk, since) VALUES (?, ?)", (self._ids(), self._clock())
            )
        if known is None:
            self._add_shipped_scales()

    def _add_shipped_scales(self) -> None:
        """Give a new library the scales that ship; the person may change them afterwards."""
        table = BY_KIND[Scale]
        marks = ", ".join("?" * len(table.columns))
        self._connection.executemany(
            f"INSERT OR IGNORE INTO {table.name} ({table.listed()}) VALUES ({marks})",
            [tuple(image(scale).values()) for scale in shipped.SHIPPED],
        )


def _keep(operation: Operation, files: Iterable[KeptFile]) -> None:
    for file in files:
        operation.keep_file(file.data, file.media_type)
        operation.keep_readable(file.sha256, Readable(file.text, tuple(json.loads(file.pages))))
