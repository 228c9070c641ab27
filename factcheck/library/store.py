"""The library: one SQLite file with everything in it, and the only door to it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from uuid import uuid4

from factcheck import scales as shipped
from factcheck.errors import UndoError
from factcheck.library import backup, cases, claim_history, doctor, history, purge, reads, search, shelf
from factcheck.library.database import connect, told
from factcheck.library.operation import Operation
from factcheck.library.rows import BY_KIND, image
from factcheck.models import (
    Article,
    Capture,
    Case,
    Changes,
    Claim,
    ClaimDetail,
    Draft,
    Event,
    Evidence,
    PlacedClaim,
    Placement,
    Query,
    Scale,
    SearchHit,
    SetAside,
    ShelfRow,
    SignOff,
    Source,
)


def now() -> str:
    """Return the time as the library writes it: ISO 8601 in UTC with seconds."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def new_id() -> str:
    """Return a new id."""
    return str(uuid4())


class Library:
    """An open library; use it from the thread that opened it."""

    def __init__(
        self,
        path: Path,
        *,
        actor: str = "",
        clock: Callable[[], str] = now,
        ids: Callable[[], str] = new_id,
    ) -> None:
        """Open the library or create it; raises LibraryError with the reason in one sentence.

        Given a fixed clock and source of ids, the same actions give the same rows.
        """
        self.path = path
        self.actor = actor
        self.on_commit: list[Callable[[Changes], None]] = []
        self._clock = clock
        self._ids = ids
        self._operation: Operation | None = None
        self._connection = connect(
            path, lambda connection, version: backup.before_migration(connection, path, version, clock())
        )
        self._add_shipped_scales()
        self._seen = self._data_version()

    def __enter__(self) -> "Library":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; the library cannot be used afterwards."""
        self._connection.close()

    # Writing

    @contextmanager
    def operation(self, label: str, article: str | None, *, coalesce: str = "") -> Iterator[Operation]:
        """Write everything inside as one step: one transaction, one event, one undo.

        Inside another operation it is part of that one. An error takes everything back. With
        the same ``coalesce`` key within 60 seconds the last step is extended.
        """
        with self._recorded(history.Entry(self._clock(), self.actor, label, article, coalesce)) as operation:
            yield operation

    def undo(self, article: str | None) -> Event:
        """Take the article's latest step back (None: the library's) and return it; raises UndoError."""
        event = self.can_undo(article)
        if event is None:
            raise UndoError("There is nothing to undo.")
        self._turn_round(event, event.id, f"Undo: {event.label}")
        return event

    def redo(self, article: str | None) -> Event:
        """Do again the step that was taken back last and return it; raises UndoError."""
        found = history.last_undone(self._connection, article)
        if found is None:
            raise UndoError("There is nothing to redo.")
        event, undoing = found
        self._turn_round(event, undoing, f"Redo: {event.label}")
        return event

    def purge(self, article: str) -> None:
        """Delete an article for good, with its history, its own sources and their files."""
        with told(self.path):
            purge.purge(self._connection, article)

    # History

    def can_undo(self, article: str | None) -> Event | None:
        """Return the step that undo would take back, or None."""
        return history.last_done(self._connection, article)

    def can_redo(self, article: str | None) -> Event | None:
        """Return the step that redo would do again, or None."""
        found = history.last_undone(self._connection, article)
        return found[0] if found else None

    def events(self, article: str | None, limit: int = 100) -> list[Event]:
        """Return the latest events first: of one article, or with None of the whole library."""
        with told(self.path):
            return history.events(self._connection, article, limit)

    def events_of(self, claim: str) -> list[Event]:
        """Return the steps that touched one claim, the latest first."""
        with told(self.path):
            return claim_history.events_of(self._connection, claim)

    def steps(self, article: str, limit: int) -> list[tuple[Event, str, claim_history.Wording]]:
        """Return the latest steps on an article, the claim that each touched and what changed there."""
        return claim_history.steps(self._connection, article, limit)

    # Reading

    def article(self, article: str) -> Article:
        """Return an article; raises NotFoundError."""
        return reads.one(self._connection, Article, article)

    def articles(self, include_removed: bool = False) -> list[Article]:
        """Return the articles, the newest first."""
        return reads.articles(self._connection, include_removed)

    def draft(self, draft: str) -> Draft:
        """Return a draft; raises NotFoundError."""
        return reads.one(self._connection, Draft, draft)

    def drafts(self, article: str) -> list[Draft]:
        """Return an article's drafts in the order of their numbers."""
        return reads.drafts(self._connection, article)

    def current_draft(self, article: str) -> Draft:
        """Return the article's draft with the highest number; raises NotFoundError."""
        return reads.current_draft(self._connection, article)

    def claim(self, claim: str) -> Claim:
        """Return a claim; raises NotFoundError."""
        return reads.one(self._connection, Claim, claim)

    def claims(self, article: str) -> list[Claim]:
        """Return an article's claims in the order in which they were made."""
        return reads.claims(self._connection, article)

    def placements(self, draft: str) -> list[Placement]:
        """Return where claims stand in a draft, in the order of place."""
        return reads.placements(self._connection, draft)

    def details(self, article: str) -> list[ClaimDetail]:
        """Return the details of all claims of an article, in the order of place."""
        return reads.details(self._connection, article)

    def evidence(self, article: str) -> list[Evidence]:
        """Return the evidence of all claims of an article, in the order in which it was attached."""
        return reads.evidence(self._connection, article)

    def set_asides(self, draft: str) -> list[SetAside]:
        """Return what was set aside in a draft, in the order of place."""
        return reads.set_asides(self._connection, draft)

    def placed(self, claim: str) -> PlacedClaim:
        """Return a claim with its place in the current draft; raises NotFoundError."""
        return cases.placed(self._connection, claim)

    def detail(self, detail: str) -> ClaimDetail:
        """Return a detail of a claim; raises NotFoundError."""
        return reads.one(self._connection, ClaimDetail, detail)

    def set_aside(self, set_aside: str) -> SetAside:
        """Return a set-aside; raises NotFoundError."""
        return reads.one(self._connection, SetAside, set_aside)

    def evidence_item(self, evidence: str) -> Evidence:
        """Return what one claim draws from one source; raises NotFoundError."""
        return reads.one(self._connection, Evidence, evidence)

    def article_by_file(self, sha256: str) -> Article | None:
        """Return the article on the shelf with a draft read from this very file, or None."""
        return reads.article_by_file(self._connection, sha256)

    def source(self, source: str) -> Source:
        """Return a source; raises NotFoundError."""
        return reads.one(self._connection, Source, source)

    def sources(self, article: str) -> list[Source]:
        """Return the sources that an article's claims rest on."""
        return reads.sources(self._connection, article)

    def all_sources(self) -> list[Source]:
        """Return every source of the library, the newest first."""
        return reads.all_sources(self._connection)

    def source_by_address(self, address: str) -> Source | None:
        """Return the source with exactly this address, or None."""
        return reads.source_by_address(self._connection, address)

    def captures(self, source: str) -> list[Capture]:
        """Return the saved copies of a source, the latest first."""
        return reads.captures(self._connection, source)

    def queries(self, article: str) -> list[Query]:
        """Return the queries on an article's claims."""
        return reads.queries(self._connection, article)

    def sign_offs(self, article: str) -> list[SignOff]:
        """Return an article's sign-offs, the latest first."""
        return reads.sign_offs(self._connection, article)

    def scale(self, key: str) -> Scale:
        """Return a scale; raises NotFoundError."""
        return reads.one(self._connection, Scale, key)

    def scales(self) -> list[Scale]:
        """Return every scale."""
        return reads.scales(self._connection)

    def file(self, sha256: str) -> bytes:
        """Return the bytes of a kept file; raises NotFoundError."""
        return reads.file(self._connection, sha256)

    def find_id(self, kind: type, prefix: str) -> str:
        """Return the only id that begins so; raises NotFoundError when none or several do."""
        return reads.find_id(self._connection, kind, prefix)

    def case(self, article: str) -> Case:
        """Return an article with its current draft and everything attached; raises NotFoundError."""
        with self._snapshot():
            return cases.case(self._connection, article)

    def case_at(self, draft: str) -> Case:
        """Return an article as its claims stood in one draft, with today's verdicts."""
        return cases.case_at(self._connection, draft)

    def placements_of(self, claim: str) -> list[Placement]:
        """Return where a claim stood in each draft, the latest draft first."""
        return reads.placements_of(self._connection, claim)

    def refresh(self, case: Case, changes: Changes) -> Case:
        """Return the case as it is now, reading only what the changes name."""
        with self._snapshot():
            return cases.refresh(self._connection, case, changes)

    def shelf_rows(self, search: str = "") -> list[ShelfRow]:
        """Return every article with its figures, the last changed first; only those the search finds."""
        with self._snapshot():
            return shelf.rows(self._connection, search)

    def search(self, query: str, limit: int = 50) -> list[SearchHit]:
        """Return where all the words occur in articles, claims and sources."""
        with told(self.path):
            return search.search(self._connection, query, limit)

    def changed_elsewhere(self) -> bool:
        """Tell whether another program has written to the library since this was last asked."""
        version = self._data_version()
        changed, self._seen = version != self._seen, version
        return changed

    # Care

    def backup(self, target: Path) -> None:
        """Write a whole copy of the library, checked, to a file; raises LibraryError."""
        backup.backup(self._connection, self.path, target)

    def daily_backup(self) -> Path | None:
        """Make today's backup if there is none yet, and thin the older ones."""
        return backup.daily(self._connection, self.path, self._clock())

    def restore(self, source: Path) -> None:
        """Put the contents of a backup in place of the library's; the old library becomes a backup."""
        self._connection = backup.restore(self._connection, self.path, source, self._clock())

    def doctor(self) -> list[str]:
        """Return a sentence for each thing that is wrong with the library; none is well."""
        return doctor.doctor(self._connection)

    # Inside

    @contextmanager
    def _snapshot(self) -> Iterator[None]:
        """Let several reads see one state, whatever another program writes meanwhile."""
        with told(self.path):
            if self._connection.in_transaction:
                yield
                return
            self._connection.execute("BEGIN")
            try:
                yield
            finally:
                self._end_snapshot()

    def _end_snapshot(self) -> None:
        if self._connection.in_transaction:  # SQLite ends it by itself on some errors
            self._connection.execute("COMMIT")

    def _data_version(self) -> int:
        return int(self._connection.execute("PRAGMA data_version").fetchone()[0])

    @contextmanager
    def _recorded(self, entry: history.Entry) -> Iterator[Operation]:
        if self._operation is not None:
            with _joined(self._operation) as operation:
                yield operation
            return
        operation = Operation(self._connection, entry.at, self._ids)
        with told(self.path):
            self._connection.execute("BEGIN IMMEDIATE")
            self._operation = operation
            try:
                yield operation
                if operation.failed:
                    raise RuntimeError("a part of this operation has failed, so all of it does")
                event = history.write(self._connection, entry, operation)
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
            finally:
                self._operation = None
        changes = operation.tell(entry.article, entry.label, event or 0)
        if event is not None:
            for tell in tuple(self.on_commit):
                tell(changes)

    def _turn_round(self, about: Event, event: int, label: str) -> None:
        if self._operation is not None:
            raise RuntimeError("undo and redo are operations of their own, never part of another")
        entry = history.Entry(self._clock(), self.actor, label, about.article, undoes=event, root=about.id)
        with self._recorded(entry) as operation:
            history.turn_round(self._connection, event, operation)

    def _add_shipped_scales(self) -> None:
        """Give a new library the scales that ship; the person may change them afterwards."""
        with told(self.path):
            if self._connection.execute("SELECT 1 FROM scales").fetchone():
                return
            table = BY_KIND[Scale]
            marks = ", ".join("?" * len(table.columns))
            self._connection.executemany(
                f"INSERT OR IGNORE INTO {table.name} ({table.listed()}) VALUES ({marks})",
                [tuple(image(scale).values()) for scale in shipped.SHIPPED],
            )


@contextmanager
def _joined(outer: Operation) -> Iterator[Operation]:
    try:
        yield outer
    except BaseException:
        outer.failed = True
        raise
