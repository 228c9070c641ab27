"""The writing half of an open library: steps, sealing, undo and redo, and the telling of changes."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path

from msgspec.structs import replace

from factcheck.errors import UndoError
from factcheck.library.database import told
from factcheck.library.record import covering, events, feed, standing, undo
from factcheck.library.record.operation import Operation
from factcheck.library.sharing import SharingTables
from factcheck.library.whereabouts import Whereabouts
from factcheck.models import UNDER_SIGNATURE, ArticleId, Changes, DeskId, Event, EventId, EventKind


class Recorder:
    """Every write of an open library as a step of its record, told to whoever shows it."""

    desk: DeskId
    read_only: bool
    _connection: sqlite3.Connection
    _whereabouts: Whereabouts
    _position: int

    def __init__(self, path: Path, actor: str, clock: Callable[[], str], ids: Callable[[], str]) -> None:
        """Take what the library gives to all its steps; opening it sets the connection and the desk."""
        self.path = path
        self.actor = actor
        self.on_change: list[Callable[[Changes], None]] = []
        self._clock = clock
        self._ids = ids
        self._operation: Operation | None = None
        self._untold: list[Changes] = []
        """What a transaction that is not committed yet is going to tell."""

    @contextmanager
    def operation(
        self, kind: EventKind, article: ArticleId | None, *, typing: str = ""
    ) -> Iterator[Operation]:
        """Write everything inside as one step: one transaction, one event, one undo.

        Inside another operation it is part of that one. An error takes everything back. With the
        same ``typing`` key the open step is extended, until it is sealed.
        """
        with self._recorded(kind, self._entry(article, typing=typing)) as operation:
            yield operation

    def undo(self, article: ArticleId | None) -> Event:
        """Take the article's latest step back (None: the library's) and return it; raises UndoError."""
        event = self.can_undo(article)
        if event is None:
            raise UndoError("There is nothing to undo.")
        self.seal()
        self._invert(EventKind.UNDONE, event, event.id)
        return event

    def redo(self, article: ArticleId | None) -> Event:
        """Do again the step that was taken back last and return it; raises UndoError."""
        with told(self.path):
            found = undo.last_undone(self._connection, self.desk, article)
        if found is None:
            raise UndoError("There is nothing to redo.")
        event, undoing = found
        self._invert(EventKind.REDONE, event, undoing)
        return event

    def can_undo(self, article: ArticleId | None) -> Event | None:
        """Return the step that undo would take back, or None."""
        with told(self.path):
            return undo.last_done(self._connection, self.desk, article)

    def can_redo(self, article: ArticleId | None) -> Event | None:
        """Return the step that redo would do again, or None."""
        with told(self.path):
            found = undo.last_undone(self._connection, self.desk, article)
        return found[0] if found else None

    def seal(self) -> None:
        """Close the open step, if there is one, to what is typed from now on."""
        if self.read_only:
            return
        if self._operation is not None:
            raise RuntimeError("sealing, undo and redo are steps of their own, never part of an operation")
        with told(self.path):
            if not events.has_open(self._connection, self.desk):
                return
            with self._transaction():
                events.seal_open(self._connection, self.desk)

    @cached_property
    def sharing(self) -> SharingTables:
        """Which shared desks this library belongs to, and how far its cases were carried there."""
        return SharingTables(self._connection, self.path, self._transaction)

    def catch_up(self) -> None:
        """Tell what other windows and programs have changed since this was last asked.

        Raises LostLibraryError where the file itself was moved, replaced or overwritten.
        """
        self._whereabouts.refuse_lost(closely=True)
        with told(self.path):
            found = feed.since(self._connection, self._position)
        for changes in found:
            self._tell(changes, elsewhere=True)

    def refuse(self, article: ArticleId, kind: EventKind) -> None:
        """Raise what a step on an article is refused with: SignedError or RoleError.

        The one place that does, since every change passes it.
        """
        with told(self.path):
            if kind not in UNDER_SIGNATURE:
                covering.refuse_signed(self._connection, {article})
            self.sharing.refuse_beyond_role(article, kind)

    # Inside

    def _entry(
        self,
        article: ArticleId | None,
        *,
        typing: str = "",
        undoes: EventId | None = None,
        about: EventId | None = None,
    ) -> events.Entry:
        return events.Entry(self.desk, self._clock(), self.actor, article, typing, undoes, about)

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        """Commit all that is written inside, or nothing; a step inside another transaction is part of it."""
        inner = self._connection.in_transaction  # by a name, since a type checker takes it for the same below
        if inner:
            yield
            return
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            self._whereabouts.refuse_lost()
            yield
            self._connection.execute("COMMIT")
        except BaseException:
            self._untold = []
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise
        untold, self._untold = self._untold, []
        for changes in untold:
            self._told_in_order(changes)

    @contextmanager
    def _recorded(
        self, kind: EventKind, entry: events.Entry, about: EventKind | None = None
    ) -> Iterator[Operation]:
        if self._operation is not None:
            with _joined(self._operation) as operation:
                yield operation
            return
        operation = Operation(self._connection, kind, entry.at, self._ids)
        changes: Changes | None = None
        with told(self.path), self._transaction():
            self._operation = operation
            try:
                allowed = (about or kind) in UNDER_SIGNATURE
                if entry.article is not None:
                    self.refuse(entry.article, about or kind)
                yield operation
                if entry.article is None and not allowed:  # two sources merged concern claims of any article
                    covering.refuse_claims_of_signed(self._connection, operation.claims)
                if operation.failed:
                    raise RuntimeError("a part of this operation has failed, so all of it does")
                # Last, when every row is known: the hash covers them all.
                event = events.write(self._connection, entry, operation, self._ids)
                if event is not None and entry.article is not None:
                    standing.after_own_step(
                        self._connection, operation, entry.article, event, operation.recorded
                    )
                if event is not None:
                    changes = feed.append(self._connection, operation.tell(event, entry.article, about))
            finally:
                self._operation = None
        if changes is not None:
            self._told_in_order(changes)

    def _told_in_order(self, own: Changes) -> None:
        """Tell own changes once they are committed, after what others have committed before them."""
        if self._connection.in_transaction:
            self._untold.append(own)
            return
        if own.position > self._position + 1:
            with told(self.path):
                missed = feed.since(self._connection, self._position)
            for changes in missed:
                if changes.position < own.position:
                    self._tell(changes, elsewhere=True)
        self._tell(own, elsewhere=False)

    def _tell(self, changes: Changes, *, elsewhere: bool) -> None:
        self._position = max(self._position, changes.position)
        told_ = replace(changes, elsewhere=elsewhere)
        for tell in tuple(self.on_change):  # a copy: whoever is told may stop listening
            tell(told_)

    def _invert(self, kind: EventKind, about: Event, event: EventId) -> None:
        entry = self._entry(about.article, undoes=event, about=about.id)
        with self._recorded(kind, entry, about.kind) as operation:
            undo.invert(self._connection, event, operation)


@contextmanager
def _joined(outer: Operation) -> Iterator[Operation]:
    try:
        yield outer
    except BaseException:
        outer.failed = True
        raise
