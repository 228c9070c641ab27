"""The search log: where, when and how one looked for what could not be confirmed."""

from __future__ import annotations

from factcheck.errors import UserError
from factcheck.library import Library
from factcheck.models import Claim, ClaimId, EventKind, Lookup, LookupId


class Lookups:
    """The searches that were made for the claims of a library."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def note(
        self, claim: ClaimId, place: str, method: str = "", result: str = "", *, at: str = ""
    ) -> LookupId:
        """Note one search for a claim: where, how and what it gave; now, where no time is given.

        A search that found nothing is a result: without it nobody can repeat it.
        """
        if not place.strip():
            raise UserError("Say where you looked.")
        article = self._library.read.one(Claim, claim).article
        with self._library.operation(EventKind.LOOKUP_NOTED, article) as operation:
            row = Lookup(
                LookupId(operation.new_id()),
                claim,
                at or operation.now,
                " ".join(place.split()),
                " ".join(method.split()),
                " ".join(result.split()),
            )
            operation.insert(row)
        return row.id

    def take_off(self, lookup: LookupId) -> None:
        """Take a search off the log; undo brings it back."""
        claim = self._library.read.one(Lookup, lookup).claim
        article = self._library.read.one(Claim, claim).article
        with self._library.operation(EventKind.LOOKUP_TAKEN_OFF, article) as operation:
            operation.delete(Lookup, lookup)
