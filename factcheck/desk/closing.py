"""Closing an article: queries and their answers, the signature, and reopening what was signed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.case import closing
from factcheck.case.closing import Obstacle
from factcheck.case.queries import PutQuery, queries, queries_of
from factcheck.desk import certificates
from factcheck.desk.blind import BlindReading
from factcheck.desk.elsewhere import Elsewhere
from factcheck.desk.files import write_whole
from factcheck.errors import UserError
from factcheck.library import Library
from factcheck.models import (
    ArticleId,
    Case,
    Claim,
    ClaimId,
    Disposition,
    EventKind,
    Query,
    QueryId,
    Remark,
    SignOff,
    SignOffId,
)
from factcheck.signing import key_path

if TYPE_CHECKING:
    from factcheck.evidence.stamping import Stamped


class Closing:
    """The closing of a library's articles."""

    def __init__(self, library: Library) -> None:
        self._library = library

    # Queries

    def queries(self, article: ArticleId) -> list[PutQuery]:
        """Return every query on an article, in the order of its claims, orphans last."""
        return list(queries(BlindReading(self._library).seen(self._library.read.case(article))))

    def find_query(self, prefix: str) -> QueryId:
        """Return the only query whose id begins so; raises NotFoundError."""
        return self._library.read.find_id(Query, prefix)

    def ask(self, claim: ClaimId, question: str) -> QueryId:
        """Put a question on a claim to author or editor; it waits for an answer."""
        words = " ".join(question.split())
        if not words:
            raise UserError("Say what is asked.")
        with self._library.operation(EventKind.QUERY_PUT, self._article(claim)) as operation:
            row = Query(QueryId(operation.new_id()), claim, words, created=operation.now)
            operation.insert(row)
        return row.id

    def answer(
        self,
        claim: ClaimId,
        disposition: Disposition,
        *,
        by: str = "",
        note: str = "",
        query: QueryId | None = None,
    ) -> QueryId:
        """Record what was decided about a claim's query, by whom and why.

        Without ``query`` it is the only one that waits, or else the claim's correction. Raises UserError
        where the claim has no query, or several that wait.
        """
        person = by.strip() or self._library.actor
        with self._library.operation(EventKind.QUERY_ANSWERED, self._article(claim)) as operation:
            # Chosen inside: another program may have answered just now.
            chosen = self._chosen(claim, query)
            decided = disposition is not Disposition.PROPOSED
            correction = chosen.placed.claim.correction
            row = chosen.row or Query(
                QueryId(operation.new_id()), claim, correction=correction, created=operation.now
            )
            if chosen.row is None:
                operation.insert(row)
            operation.update(
                Query,
                row.id,
                disposition=disposition,
                person=person if decided else "",
                at=operation.now if decided else "",
                note=note.strip(),
            )
        return row.id

    def take_back(self, query: QueryId) -> None:
        """Take a query back, with what was decided about it; a claim's correction waits again then."""
        claim = self._library.read.one(Query, query).claim
        with self._library.operation(EventKind.QUERY_TAKEN_BACK, self._article(claim)) as operation:
            operation.delete(Query, query)

    # The signature

    def obstacles(self, article: ArticleId) -> list[Obstacle]:
        """Return what stands in the way of signing an article off; nothing is fit to be signed."""
        case = self._library.read.case(article)
        return closing.obstacles(case, Elsewhere(self._library).look_over(case))

    def sign(
        self, article: ArticleId, by: str, *, over: str = "", remarks: Sequence[Remark] | None = None
    ) -> SignOff:
        """Sign an article off; from then on it can only be read, until it is reopened.

        The signature covers the hash of this desk's last event. ``over`` is the reason for signing although
        something stands in the way; without one UserError is raised then. ``remarks`` are those of the desk
        checks on the current draft, where they are at hand.
        """
        person, reason = by.strip(), " ".join(over.split())
        if not person:
            raise UserError("A signature needs a name.")
        self._library.seal()  # what is typed just now is covered too
        draft = self._library.read.current_draft(article)
        if remarks is None:
            remarks = Elsewhere(self._library).look_over(self._library.read.case(article))
        with self._library.operation(EventKind.SIGNED_OFF, article) as operation:
            case = self._library.read.case(article)
            if case.signed is not None:
                raise UserError("“{title}” is signed off already.", title=case.article.title)
            if case.draft.id != draft.id:
                raise UserError("A newer draft has come in just now: look at it first.")
            found = closing.obstacles(case, remarks)
            if found and not reason:
                raise UserError("Something stands in the way: sign over it with a reason, or see to it.")
            event, digest = self._library.read.head(article)
            row = SignOff(
                SignOffId(operation.new_id()),
                article,
                draft.id,
                person,
                operation.now,
                tuple(obstacle.key for obstacle in found),
                reason if found else "",
                event,
                digest,
            )
            operation.insert(row)
        return row

    def reopen(self, article: ArticleId) -> None:
        """Take the signature off, so that the article can be changed; the record keeps that it was there.

        Also one that closes nothing here, since it has not seen some steps: at its own desk it does.
        """
        case = self._library.read.case(article)
        standing = [row for row in case.sign_offs if not row.reopened]
        signed = case.signed or (standing[-1] if standing else self._signed(case))
        with self._library.operation(EventKind.REOPENED, article) as operation:
            operation.update(SignOff, signed.id, reopened=operation.now)
        if self._library.read.workings(article):
            from factcheck.desk.workings import Workings

            Workings(self._library).article_anew(article)

    def certificate(self, article: ArticleId, stamped: Stamped | None = None) -> bytes:
        """Return the certificate of coverage of a signed article; raises UserError where it is not signed."""
        case = self._library.read.case(article)
        return certificates.written(case, self._signed(case), key_path(self._library.path), stamped)

    def to_stamp(self, article: ArticleId) -> bytes:
        """Return what a time stamp of an article's certificate is for; raises as ``certificate``."""
        case = self._library.read.case(article)
        return certificates.to_stamp(case, self._signed(case))

    def save_certificate(self, article: ArticleId, target: Path, stamped: Stamped | None = None) -> None:
        """Write the certificate of a signed article to a file, whole or not at all; raises UserError."""
        write_whole(target, self.certificate(article, stamped))

    # Inside

    def _article(self, claim: ClaimId) -> ArticleId:
        return self._library.read.one(Claim, claim).article

    def _chosen(self, claim: ClaimId, query: QueryId | None) -> PutQuery:
        put = queries_of(self._library.read.placed(claim))
        if query is not None:
            put = [each for each in put if each.row is not None and each.row.id == query]
        waiting = [each for each in put if each.is_open]
        chosen = waiting if len(put) > 1 else put
        if not put:
            raise UserError("There is no query on this claim: suggest a correction or put a question first.")
        if len(chosen) != 1:
            raise UserError("This claim has several queries: say which.")
        return chosen[0]

    def _signed(self, case: Case) -> SignOff:
        if case.signed is None:
            raise UserError("“{title}” is not signed off.", title=case.article.title)
        return case.signed
