"""The one reader of a library: records, cases, the shelf, the record of steps, and search."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING

from factcheck.library.database import told
from factcheck.library.read import cases, matching, shelf, shelf_counts
from factcheck.library.read.matching import Candidate, Candidates
from factcheck.library.read.records import Records
from factcheck.library.read.steps import head, step_of, steps, steps_on
from factcheck.library.record import chain, events, removal
from factcheck.models import (
    Article,
    ArticleId,
    Capture,
    Case,
    Changes,
    ClaimId,
    ClaimOn,
    DraftId,
    Due,
    Event,
    EventId,
    EventRow,
    FirstLook,
    Leaving,
    PlacedClaim,
    Progress,
    RegisterRow,
    RetentionRule,
    SearchFilter,
    SearchHit,
    ShelfPart,
    ShelfRow,
    Source,
    SourceId,
    Status,
    Step,
    Stone,
)
from factcheck.sentences import Sentence

if TYPE_CHECKING:
    from factcheck.case.falls import Resting


# What reads the register and what searches is imported there: no start needs it for its first picture.


class Reader(Records):
    """Reads a library; inside an operation it sees what the operation has written so far."""

    def case(self, article: ArticleId) -> Case:
        """Return an article with its current draft and everything attached; raises NotFoundError."""
        with self._snapshot():
            return cases.case(self, article)

    def first_look(self, article: ArticleId) -> FirstLook:
        """Return an article as its page alone shows it; raises NotFoundError."""
        with self._snapshot():
            case = cases.without_claims(self, article)
            placed = "SELECT count(*) FROM placements WHERE draft = ? AND status <> ?"
            found = self._connection.execute(placed, (case.draft.id, Status.ORPHANED.value))
            return FirstLook(case, int(found.fetchone()[0]))

    def case_at(self, draft: DraftId) -> Case:
        """Return an article as its claims stood in one draft, with today's verdicts."""
        with self._snapshot():
            return cases.case_at(self, draft)

    def refresh(self, case: Case, changes: Changes) -> Case:
        """Return the case as it is now, reading only what the changes name."""
        with self._snapshot():
            return cases.refresh(self, case, changes)

    def placed(self, claim: ClaimId) -> PlacedClaim:
        """Return a claim with its place in the current draft; raises NotFoundError."""
        with self._snapshot():
            return cases.placed(self, claim)

    def shelf_rows(
        self, part: ShelfPart | None = None, shown: Mapping[ArticleId, Progress] | None = None
    ) -> list[ShelfRow]:
        """Return the articles of a part of the shelf with their figures, or all, the last changed first.

        ``shown`` has the progress that the person may see, where it is another than the true one.
        """
        with self._snapshot():
            counts = shelf_counts.Counts(self._connection, self)
            rows = shelf.rows(self._connection, self, counts, part or ShelfPart(), shown or {})
        counts.keep()
        return rows

    def register(self) -> list[RegisterRow]:
        """Return every source with what rests on it, the newest first."""
        from factcheck.library.read import register

        with self._snapshot():
            return register.rows(self._connection, self)

    def captures_with(self, sha256: str) -> list[Capture]:
        """Return the saved copies, of whatever source, that have these very bytes, the oldest first."""
        return self.records(Capture, "WHERE t.sha256 = ? ORDER BY t.at, t.seq", (sha256,))

    def claims_on(self, source: SourceId) -> list[ClaimOn]:
        """Return the claims on the shelf that rest on a source, the latest article first."""
        from factcheck.library.read import register

        with self._snapshot():
            return register.claims_on(self._connection, source)

    def candidates(self, stems: list[str], besides: ArticleId | None) -> Candidates:
        """Return the decided claims outside an article that share rare words, given by their stems."""
        with told(self._path):
            return matching.candidates(self._connection, stems, besides)

    def sharing(
        self, every: list[str], any_of: list[str], besides: ArticleId, most: int, missing: int = 0
    ) -> list[Candidate]:
        """Return the claims of other articles that hold some words, as ``matching.sharing`` does."""
        with told(self._path):
            return matching.sharing(self._connection, every, any_of, besides, most, missing)

    def resting(self, article: ArticleId | None = None) -> list[Resting]:
        """Return the claims that sources support, of one article or of all on the shelf."""
        from factcheck.library.read import register

        with self._snapshot():
            return register.resting(self._connection, article)

    def search(
        self, query: str, limit: int = 50, only: SearchFilter | None = None, *, unlocked: bool = False
    ) -> list[SearchHit]:
        """Return where all the words occur in what the library holds, as far as wanted.

        Who confidential sources are is found and shown only with ``unlocked``.
        """
        from factcheck.case.secrets import of_all
        from factcheck.library.read import search

        with self._snapshot():
            hidden = None if unlocked else of_all(tuple(self.records(Source, "WHERE t.confidential")))
            return search.search(self._connection, query, limit, only or SearchFilter(), hidden)

    def events(self, article: ArticleId | None, limit: int | None = 100) -> list[Event]:
        """Return the latest events first: of one article, or with None of the whole library.

        Without a limit all of them.
        """
        where, values = ("", ()) if article is None else ("WHERE e.article = ?", (article,))
        with told(self._path):
            found = events.select(
                self._connection,
                f"{where} ORDER BY e.seq DESC LIMIT ?",
                (*values, -1 if limit is None else limit),
            )
            return list(found)

    def rows_of(self, event: EventId) -> list[EventRow]:
        """Return the rows that an event changed."""
        with told(self._path):
            return events.rows_of(self._connection, event)

    def steps(self, article: ArticleId, limit: int | None = None) -> list[Step]:
        """Return the latest steps on an article, or all, with the claim each was about and what changed."""
        with self._snapshot():
            return steps(self._connection, article, limit)

    def step(self, event: Event) -> Step:
        """Return an event with the claim it was about and what changed there."""
        with self._snapshot():
            return step_of(self._connection, event)

    def steps_on_claim(self, claim: ClaimId) -> list[Event]:
        """Return the steps that concern one claim, the latest first, save the adding of its article."""
        with told(self._path):
            return steps_on(self._connection, "claim", claim)

    def steps_on_source(self, source: SourceId) -> list[Event]:
        """Return the steps that concern one source in any article, the latest first."""
        with told(self._path):
            return steps_on(self._connection, "source", source)

    def head(self, article: ArticleId) -> tuple[EventId, str]:
        """Return the last sealed event of this desk on an article and its SHA-256; empty for none."""
        with told(self._path):
            return head(self._connection, article)

    def broken_steps(self, article: ArticleId | None = None) -> list[Sentence]:
        """Return a sentence for each event that is not as it was written; of one article, or of all."""
        with self._snapshot():
            return chain.verify(self._connection, article)

    def leaving(self, article: ArticleId) -> Leaving:
        """Count what would go with an article if it were removed for good; raises NotFoundError."""
        with self._snapshot():
            return removal.leaving(self._connection, self.one(Article, article))

    def retention(self) -> RetentionRule:
        """Return how long articles are kept."""
        return next(iter(self.records(RetentionRule)), RetentionRule())

    def stones(self) -> list[Stone]:
        """Return what is left of the articles that were removed for good, the latest first."""
        return self.records(Stone, "WHERE t.article <> '' ORDER BY t.at DESC, t.id")

    def last_active_before(self, moment: str) -> list[Due]:
        """Return the articles without a legal hold whose sign-off, else last change, is earlier."""
        with self._snapshot():
            return shelf.last_active_before(self._connection, moment)

    @contextmanager
    def _snapshot(self) -> Iterator[None]:
        """Let several reads see one state, whatever another program writes meanwhile."""
        with told(self._path):
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
