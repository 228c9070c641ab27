"""Reads single records and lists of them, one method for each question."""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, TypeVar, cast, overload

from factcheck.errors import NotFoundError
from factcheck.library.database import told
from factcheck.library.record import covering, standing
from factcheck.library.tables import BY_KIND, decoder
from factcheck.models import (
    Answer,
    Article,
    ArticleId,
    Attempt,
    AttemptId,
    Call,
    Capture,
    CaptureId,
    Claim,
    ClaimDetail,
    ClaimId,
    Conflict,
    Criticism,
    CriticismId,
    DetailId,
    Draft,
    DraftId,
    Erratum,
    ErratumId,
    Evidence,
    EvidenceId,
    Id,
    Keyed,
    Lookup,
    LookupId,
    Opinion,
    OpinionId,
    Picture,
    PictureId,
    Placement,
    Query,
    QueryId,
    Readable,
    Recheck,
    Scale,
    ScaleUse,
    SecondReading,
    SecondReadingId,
    SeededCopy,
    SeededCopyId,
    SetAside,
    SetAsideId,
    SignOff,
    SignOffId,
    Source,
    SourceId,
    TimeStamp,
    Working,
    WorkingId,
)
from factcheck.sentences import Sentence, say

T = TypeVar("T")
_SHORTEST_PREFIX = 4
"""Characters: with fewer a slip of the finger would mean another record."""
_CALLED: dict[type, Sentence] = {
    Article: say("article"),
    Draft: say("draft"),
    Claim: say("claim"),
    Picture: say("picture"),
    Source: say("source"),
    Scale: say("scale"),
}


class Records:
    """The records of a library, read through one connection."""

    def __init__(
        self, connection: sqlite3.Connection, path: Path, clock: Callable[[], str] = lambda: ""
    ) -> None:
        self._connection = connection
        self._path = path
        self._clock = clock

    def today(self) -> str:
        """Return the day by the library's clock; empty where it has none."""
        return self._clock()[:10]

    def records(self, kind: type[T], rest: str = "", values: Iterable[object] = ()) -> list[T]:
        """Return the records of a kind; ``rest`` is what follows the table, named «t», in the query.

        Raises LibraryError where a row is damaged.
        """
        table = BY_KIND[kind]
        decode = decoder(kind)
        query = f"SELECT {table.listed('t')} FROM {table.name} AS t {rest}"
        with told(self._path):
            return decode(self._connection.execute(query, tuple(values)))

    def let_go(self) -> None:
        """Give back the room of the pages that were read: of a whole article they are wanted once only."""
        with told(self._path):
            self._connection.execute("PRAGMA shrink_memory")

    def on_claims(self, kind: type[T], article: ArticleId, order: str) -> list[T]:
        """Return the records of a kind that stand on the claims of an article, in an order.

        Where there is none of the kind at all, as on most desks of many, no claim of thousands is asked.
        """
        if not self._holds(kind):
            return []
        rest = f"JOIN claims ON claims.id = t.claim WHERE claims.article = ? ORDER BY {order}"
        return self.records(kind, rest, (article,))

    def _on_sources(self, kind: type[T], article: ArticleId, column: str, order: str) -> list[T]:
        """Return the records of a kind whose column names a source of an article's claims, in an order."""
        if not self._holds(kind) or not self._holds(Evidence):
            return []
        rest = (
            f"WHERE t.{column} IN (SELECT evidence.source FROM evidence"
            f" JOIN claims ON claims.id = evidence.claim WHERE claims.article = ?) ORDER BY {order}"
        )
        return self.records(kind, rest, (article,))

    def _holds(self, kind: type) -> bool:
        """Tell whether the library holds any record of a kind."""
        with told(self._path):
            found = self._connection.execute(f"SELECT 1 FROM {BY_KIND[kind].name} LIMIT 1").fetchone()
        return found is not None

    @overload
    def one(self, kind: type[Article], key: ArticleId) -> Article: ...
    @overload
    def one(self, kind: type[Draft], key: DraftId) -> Draft: ...
    @overload
    def one(self, kind: type[Claim], key: ClaimId) -> Claim: ...
    @overload
    def one(self, kind: type[Picture], key: PictureId) -> Picture: ...
    @overload
    def one(self, kind: type[ClaimDetail], key: DetailId) -> ClaimDetail: ...
    @overload
    def one(self, kind: type[SetAside], key: SetAsideId) -> SetAside: ...
    @overload
    def one(self, kind: type[Source], key: SourceId) -> Source: ...
    @overload
    def one(self, kind: type[Evidence], key: EvidenceId) -> Evidence: ...
    @overload
    def one(self, kind: type[Capture], key: CaptureId) -> Capture: ...
    @overload
    def one(self, kind: type[Lookup], key: LookupId) -> Lookup: ...
    @overload
    def one(self, kind: type[Working], key: WorkingId) -> Working: ...
    @overload
    def one(self, kind: type[Query], key: QueryId) -> Query: ...
    @overload
    def one(self, kind: type[Criticism], key: CriticismId) -> Criticism: ...
    @overload
    def one(self, kind: type[Attempt], key: AttemptId) -> Attempt: ...
    @overload
    def one(self, kind: type[SecondReading], key: SecondReadingId) -> SecondReading: ...
    @overload
    def one(self, kind: type[Opinion], key: OpinionId) -> Opinion: ...
    @overload
    def one(self, kind: type[SeededCopy], key: SeededCopyId) -> SeededCopy: ...
    @overload
    def one(self, kind: type[Erratum], key: ErratumId) -> Erratum: ...
    @overload
    def one(self, kind: type[Scale], key: str) -> Scale: ...

    def one(self, kind: type[Any], key: str) -> Any:
        """Return the record with this key; raises NotFoundError."""
        found = self.records(kind, f"WHERE t.{BY_KIND[kind].key} = ?", (key,))
        if not found:
            raise NotFoundError("There is no {kind} “{key}”.", kind=_called(kind), key=key)
        return found[0]

    def find_id(self, kind: type[Keyed[Id]], prefix: str) -> Id:
        """Return the only id that begins so; raises NotFoundError when none or several do.

        A prefix of fewer than four characters only finds an id that it is in full.
        """
        table = BY_KIND[kind]
        exact = f"SELECT 1 FROM {table.name} WHERE {table.key} = ?"
        begins = (
            f"SELECT {table.key} FROM {table.name}"
            f" WHERE {table.key} >= ?1 AND {table.key} < ?1 || char(0x10ffff) LIMIT 2"
        )
        called = _called(kind)
        with told(self._path):
            if prefix and self._connection.execute(exact, (prefix,)).fetchone():
                return cast(Id, prefix)
            if len(prefix) < _SHORTEST_PREFIX:
                raise NotFoundError(
                    "“{prefix}” is too short for an id: give at least four characters of it.", prefix=prefix
                )
            # By bounds and not by LIKE, which would read every id; ids are written in small letters.
            found = self._connection.execute(begins, (prefix.lower(),)).fetchall()
        if not found:
            raise NotFoundError(
                "There is no {kind} whose id begins with “{prefix}”.", kind=called, prefix=prefix
            )
        if len(found) > 1:
            raise NotFoundError(
                "More than one {kind} has an id that begins with “{prefix}”: give more of it.",
                kind=called,
                prefix=prefix,
            )
        return cast(Id, found[0][0])

    def articles(self, include_removed: bool = False) -> list[Article]:
        """Return the articles, the newest first."""
        where = "" if include_removed else "WHERE t.removed IS NULL"
        return self.records(Article, f"{where} ORDER BY t.created DESC, t.rowid DESC")

    def articles_with(self, ids: Iterable[ArticleId]) -> list[Article]:
        """Return the articles with these ids, the newest first."""
        return self.records(
            Article,
            "WHERE t.id IN (SELECT value FROM json_each(?)) ORDER BY t.created DESC, t.rowid DESC",
            (json.dumps(list(ids)),),
        )

    def article_by_file(self, sha256: str) -> Article | None:
        """Return the latest article on the shelf with a draft read from this file, or None."""
        found = self.records(
            Article,
            "JOIN drafts ON drafts.article = t.id WHERE drafts.sha256 = ? AND t.removed IS NULL"
            " ORDER BY t.created DESC LIMIT 1",
            (sha256,),
        )
        return found[0] if found else None

    def drafts(self, article: ArticleId) -> list[Draft]:
        """Return an article's drafts in the order of their numbers."""
        return self.records(Draft, "WHERE t.article = ? ORDER BY t.number", (article,))

    def current_draft(self, article: ArticleId) -> Draft:
        """Return the article's draft with the highest number; raises NotFoundError."""
        found = self.records(Draft, "WHERE t.article = ? ORDER BY t.number DESC LIMIT 1", (article,))
        if not found:
            raise NotFoundError("There is no article “{article}”, or it has no draft.", article=article)
        return found[0]

    def claims(self, article: ArticleId) -> list[Claim]:
        """Return an article's claims in the order in which they were made."""
        return self.records(Claim, "WHERE t.article = ? ORDER BY t.seq", (article,))

    def placements(self, draft: DraftId) -> list[Placement]:
        """Return where claims stand in a draft, in the order of place."""
        return self.records(Placement, 'WHERE t.draft = ? ORDER BY t.start, t."end" DESC, t.claim', (draft,))

    def placements_of(self, claim: ClaimId) -> list[Placement]:
        """Return where a claim stood in each draft, the latest draft first."""
        return self.records(
            Placement,
            "JOIN drafts ON drafts.id = t.draft WHERE t.claim = ? ORDER BY drafts.number DESC",
            (claim,),
        )

    def details(self, article: ArticleId) -> list[ClaimDetail]:
        """Return the details of all claims of an article, in the order of place."""
        return self.on_claims(ClaimDetail, article, 't.start, t."end", t.id')

    def evidence(self, article: ArticleId) -> list[Evidence]:
        """Return the evidence of all claims of an article, in the order in which it was attached."""
        return self.on_claims(Evidence, article, "t.created, t.seq")

    def pictures(self, draft: DraftId) -> list[Picture]:
        """Return the pictures of a draft, in the order in which they stand."""
        return self.records(Picture, "WHERE t.draft = ? ORDER BY t.number, t.id", (draft,))

    def set_asides(self, draft: DraftId) -> list[SetAside]:
        """Return what was set aside in a draft, in the order of place."""
        return self.records(SetAside, 'WHERE t.draft = ? ORDER BY t.start, t."end", t.id', (draft,))

    def sources(self, article: ArticleId) -> list[Source]:
        """Return the sources that an article's claims rest on, in the order in which they were made."""
        return self._on_sources(Source, article, "id", "t.created, t.seq")

    def conflicts(self, article: ArticleId | None = None) -> list[Conflict]:
        """Return the conflicts of an article that stand, or of all articles."""
        with told(self._path):
            return standing.conflicts(self._connection, article)

    def all_sources(self) -> list[Source]:
        """Return every source of the library, the newest first."""
        return self.records(Source, "ORDER BY t.created DESC, t.seq DESC")

    def scales(self) -> list[Scale]:
        """Return every scale, in the order in which they came."""
        return self.records(Scale, "ORDER BY t.rowid")

    def scale_use(self, key: str) -> ScaleUse:
        """Return what stands on a scale: articles, verdicts of their claims, and which are signed off."""
        with told(self._path):
            run = self._connection.execute
            (articles,) = run("SELECT count(*) FROM articles WHERE scale = ?", (key,)).fetchone()
            claims = run(
                "SELECT claims.verdict, count(*) FROM claims JOIN articles ON articles.id = claims.article"
                " WHERE articles.scale = ? AND claims.verdict IS NOT NULL GROUP BY 1",
                (key,),
            ).fetchall()
            signed = run(
                "SELECT DISTINCT articles.title FROM sign_offs"
                " JOIN articles ON articles.id = sign_offs.article"
                " WHERE articles.scale = ? AND sign_offs.reopened = '' ORDER BY 1",
                (key,),
            ).fetchall()
        return ScaleUse(articles, dict(claims), tuple(title for (title,) in signed))

    def captures(self, article: ArticleId) -> list[Capture]:
        """Return the saved copies of the sources that an article's claims rest on, the oldest first."""
        return self._on_sources(Capture, article, "source", "t.at, t.seq")

    def captures_of(self, source: SourceId) -> list[Capture]:
        """Return the saved copies of a source, the oldest first."""
        return self.records(Capture, "WHERE t.source = ? ORDER BY t.at, t.seq", (source,))

    def calls_on(self, article: ArticleId) -> list[Call]:
        """Return the calls that were made for an article, the oldest first."""
        return self.records(Call, "WHERE t.article = ? ORDER BY t.at, t.seq", (article,))

    def rechecks(self, article: ArticleId) -> list[Recheck]:
        """Return each time that a kept address of an article's sources was asked again, the oldest first."""
        return self._on_sources(Recheck, article, "source", "t.at, t.seq")

    def stamps(self, article: ArticleId) -> list[TimeStamp]:
        """Return the time stamps of copies of an article's sources, the oldest first."""
        return self._on_sources(TimeStamp, article, "source", "t.at, t.seq")

    def lookups(self, article: ArticleId) -> list[Lookup]:
        """Return where was looked for the claims of an article, in the order in which it was done."""
        return self.on_claims(Lookup, article, "t.at, t.seq")

    def workings(self, article: ArticleId) -> list[Working]:
        """Return how figures of an article's claims were worked out, the oldest first."""
        return self.on_claims(Working, article, "t.seq")

    def workings_from(self, source: SourceId) -> list[Working]:
        """Return the workings of any article of which a claim rests on a source."""
        return self.records(
            Working,
            "WHERE t.claim IN (SELECT claim FROM evidence WHERE source = ?) ORDER BY t.seq",
            (source,),
        )

    def sign_offs(self, article: ArticleId) -> list[SignOff]:
        """Return each time that an article was signed off, the oldest first."""
        return self.records(SignOff, "WHERE t.article = ? ORDER BY t.at, t.seq", (article,))

    def uncovered(self, article: ArticleId) -> dict[SignOffId, int]:
        """Return the signatures that were given without having seen some steps, with how many."""
        with told(self._path):
            return covering.uncovered(self._connection, [article])

    def second_readings(self, article: ArticleId) -> list[SecondReading]:
        """Return each time that a second person has read an article, the oldest first."""
        return self.records(SecondReading, "WHERE t.article = ? ORDER BY t.begun, t.seq", (article,))

    def seeded_copies(self, article: ArticleId) -> list[SeededCopy]:
        """Return the copies with seeded errors that were made of an article, the oldest first."""
        return self.records(SeededCopy, "WHERE t.article = ? ORDER BY t.made, t.seq", (article,))

    def answers(self, article: ArticleId) -> list[Answer]:
        """Return what was answered to remarks on the claims of an article, in the order of the answers."""
        return self.on_claims(Answer, article, "t.at, t.seq")

    def evidence_on(self, source: SourceId) -> list[Evidence]:
        """Return what claims of any article draw from a source, in the order in which it was attached."""
        return self.records(Evidence, "WHERE t.source = ? ORDER BY t.created, t.seq", (source,))

    def readable(self, sha256: str) -> Readable:
        """Return the readable text of a kept file; empty where nothing in it could be read."""
        with told(self._path):
            found = self._connection.execute(
                "SELECT text, pages FROM readable WHERE sha256 = ?", (sha256,)
            ).fetchone()
        return Readable() if found is None else Readable(found[0], tuple(json.loads(found[1])))

    def file(self, sha256: str) -> bytes:
        """Return the bytes of a kept file; raises NotFoundError, or LibraryError where it is damaged."""
        with told(self._path):
            found = self._connection.execute(
                "SELECT packed FROM files WHERE sha256 = ?", (sha256,)
            ).fetchone()
            if found is None:
                raise NotFoundError("This file is not kept in the library.")
            return zlib.decompress(found[0])


def _called(kind: type) -> Sentence:
    return _CALLED.get(kind, say("record"))
