"""What is due again before an article is printed once more: what failed, and what time may have overtaken."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from factcheck.case.claims import is_lost
from factcheck.case.due import changing
from factcheck.models import Case, PlacedClaim, RecheckOutcome
from factcheck.scales import NOT_A_FACT


class AgainKind(StrEnum):
    """Why a claim is due again."""

    ERRATUM = "erratum"
    """It was corrected after publication."""
    AS_OF = "as-of"
    """Its verdict holds as of a day that is past."""
    SOURCE = "source"
    """A source of it was found changed, moved or gone when it was asked again last."""
    TIME = "time"
    """It names what changes with time: a title, an age, a superlative or a price."""
    OPEN = "open"
    """It was never decided."""


_MOVED = frozenset({RecheckOutcome.CHANGED, RecheckOutcome.MOVED, RecheckOutcome.GONE})


class AgainDue(Struct, frozen=True):
    """A claim that is due again, and why."""

    placed: PlacedClaim
    reasons: tuple[AgainKind, ...]


def due_again(case: Case) -> list[AgainDue]:
    """Return the claims to be looked at before the article is printed again, in order.

    Found to be no fact, or not in the article any more, nothing is due.
    """
    # The oldest come first, so that the last one stays.
    latest = {row.source: row.outcome for row in case.rechecks}
    moved = {source for source, outcome in latest.items() if outcome in _MOVED}
    found = []
    for placed in case.claims:
        if is_lost(placed) or placed.claim.verdict == NOT_A_FACT:
            continue
        holds = {
            AgainKind.ERRATUM: bool(placed.errata),
            AgainKind.AS_OF: bool(placed.claim.as_of) and placed.claim.as_of[:10] < case.today,
            AgainKind.SOURCE: any(row.source in moved for row in placed.evidence if not row.proposed),
            AgainKind.TIME: bool(changing(case, placed)),
            AgainKind.OPEN: placed.claim.verdict is None,
        }
        reasons = tuple(kind for kind, is_so in holds.items() if is_so)
        if reasons:
            found.append(AgainDue(placed, reasons))
    return found
