"""Blind reading: what the person at this desk is not shown until they have said what they hold.

Everything that shows a claim asks here, the window as well as the command line and the documents; what is
written and reckoned goes on with the whole case.
"""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from factcheck.case.second import blinded, hidden_from, reads_blind, veiled
from factcheck.errors import UserError
from factcheck.library import Library
from factcheck.models import ArticleId, Case, Claim, ClaimId, SearchHit, SecondReading, Step

_FOUND = 160
"""Characters of a claim's wording that a hit shows."""


class BlindReading:
    """What is hidden from the person who works with a library."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def seen(self, case: Case) -> Case:
        """Return a case as this person may see it."""
        return blinded(case, self._library.actor)

    def hidden(self, article: ArticleId) -> frozenset[ClaimId]:
        """Return the claims of an article that this person has still to read blind."""
        person, read = self._library.actor, self._library.read
        if not reads_blind(read.second_readings(article), person):
            return frozenset()
        return hidden_from(read.case(article), person)

    def articles(self) -> frozenset[ArticleId]:
        """Return the articles that this person reads blind."""
        under_way = self._library.read.records(SecondReading, "WHERE t.blind = 1 AND t.ended = ''")
        return frozenset(row.article for row in reads_blind(under_way, self._library.actor))

    def everywhere(self) -> frozenset[ClaimId]:
        """Return the claims of all articles that this person has still to read blind."""
        return frozenset().union(*map(self.hidden, self.articles()))

    def steps(self, article: ArticleId, steps: Iterable[Step]) -> list[Step]:
        """Return steps on an article without what they say of hidden claims."""
        hidden = self.hidden(article)
        return [veiled(step, hidden) for step in steps]

    def hits(self, hits: Iterable[SearchHit], words: str, *, by_verdict: bool) -> list[SearchHit]:
        """Return hits without those that tell of a hidden claim more than its wording."""
        hidden = self.everywhere()
        return [
            shown
            for hit in hits
            if (shown := self._shown(hit, words, by_verdict=by_verdict) if hit.claim in hidden else hit)
        ]

    def _shown(self, hit: SearchHit, words: str, *, by_verdict: bool) -> SearchHit | None:
        if hit.kind != "claim" or by_verdict:
            return hit if hit.kind == "passage" and not by_verdict else None
        text = " ".join(self._library.read.placed(hit.claim).text.split())
        found = all(word.casefold() in text.casefold() for word in words.split())
        return replace(hit, excerpt=text[:_FOUND]) if found else None

    def refuse(self, claim: ClaimId) -> None:
        """Raise UserError where this person reads a claim blind, and would decide what they cannot see."""
        if claim in self.hidden(self._library.read.one(Claim, claim).article):
            raise UserError(
                "You read this claim blind: say in the second reading what you hold to be right. If you are"
                " not the reader, give your name in the settings."
            )
