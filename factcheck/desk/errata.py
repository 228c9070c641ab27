"""Corrections after publication, each on the claim that failed."""

from __future__ import annotations

from datetime import date

from factcheck.errors import UserError
from factcheck.library import Library
from factcheck.models import ArticleId, Claim, ClaimId, Erratum, ErratumId, ErrorKind, EventKind


class Errata:
    """The corrections that a library's articles needed after publication.

    They are noted on signed articles too: what was signed stays as it was.
    """

    def __init__(self, library: Library) -> None:
        self._library = library

    def find(self, prefix: str) -> ErratumId:
        """Return the only erratum whose id begins so; raises NotFoundError."""
        return self._library.read.find_id(Erratum, prefix)

    def note(
        self,
        claim: ClaimId,
        kind: ErrorKind,
        correction: str,
        *,
        published: str = "",
        place: str = "",
        note: str = "",
    ) -> ErratumId:
        """Note that a correction of a claim was published: today, where no day is given.

        Raises UserError where it is not said what is right, or for a day that is none.
        """
        words = " ".join(correction.split())
        if not words:
            raise UserError("Say what is right.")
        try:
            day = date.fromisoformat(published.strip()).isoformat() if published.strip() else ""
        except ValueError as error:
            raise UserError("“{deadline}” is no date such as 2026-11-30.", deadline=published) from error
        with self._library.operation(EventKind.ERRATUM_NOTED, self._article(claim)) as operation:
            row = Erratum(
                ErratumId(operation.new_id()),
                claim,
                kind,
                day or operation.now[:10],
                words,
                " ".join(place.split()),
                note.strip(),
                self._library.actor,
                operation.now,
            )
            operation.insert(row)
        return row.id

    def take_back(self, erratum: ErratumId) -> None:
        """Take an erratum off its claim."""
        claim = self._library.read.one(Erratum, erratum).claim
        with self._library.operation(EventKind.ERRATUM_TAKEN_BACK, self._article(claim)) as operation:
            operation.delete(Erratum, erratum)

    def _article(self, claim: ClaimId) -> ArticleId:
        return self._library.read.one(Claim, claim).article
