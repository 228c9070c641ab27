"""Which queries an article has, and which of them wait for an answer."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from factcheck.case.claims import answer_to_correction, disposition, is_cut, took_correction
from factcheck.models import Case, Disposition, PlacedClaim, Query

UNCONFIRMED = "unconfirmed"
"""The colour of the verdicts that say a claim could not be confirmed: such a claim asks for a query."""


class PutQuery(Struct, frozen=True):
    """A query as it stands now: a claim's correction or a question on it, and what was decided."""

    placed: PlacedClaim
    disposition: Disposition
    row: Query | None = None
    """What was recorded of it; None for a correction that nobody has answered."""

    @property
    def question(self) -> str:
        """What is asked; empty where the query is the claim's correction."""
        return self.row.question if self.row is not None else ""

    @property
    def is_open(self) -> bool:
        """Whether it still waits for a decision, or for somebody to look at what the writer did."""
        return self.disposition is Disposition.PROPOSED or (
            not self.question and took_correction(self.placed)
        )


def queries_of(placed: PlacedClaim) -> list[PutQuery]:
    """Return the queries on one claim: its correction first, then the questions, the oldest first."""
    found: list[PutQuery] = []
    became = disposition(placed)
    if became is not None:
        found.append(PutQuery(placed, became, answer_to_correction(placed)))
    found += [PutQuery(placed, row.disposition, row) for row in placed.queries if row.question]
    return found


def queries(case: Case) -> Iterator[PutQuery]:
    """Yield every query on an article, in the order of its claims, orphans last."""
    for placed in (*case.claims, *case.orphans):
        yield from queries_of(placed)


def asks_for_query(case: Case, placed: PlacedClaim) -> bool:
    """Tell whether a claim that could not be confirmed has been put to nobody yet."""
    verdict = case.scale.verdict(placed.claim.verdict)
    if verdict is None or verdict.colour != UNCONFIRMED or is_cut(placed):
        return False
    return not queries_of(placed)


def lacks_wording(case: Case, placed: PlacedClaim) -> bool:
    """Tell whether a claim's verdict wants another wording that nobody has suggested or asked for yet."""
    verdict = case.scale.verdict(placed.claim.verdict)
    wanted = verdict is not None and verdict.needs_correction and not is_cut(placed)
    return wanted and not queries_of(placed)
