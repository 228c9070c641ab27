"""What a newer draft is compared with: the case, and where what it lacks stood last."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from factcheck.library import Library
from factcheck.models import ArticleId, Case, ClaimId, Draft, DraftId, Picture, Placement, Status


class Before(Struct, frozen=True):
    """What a newer draft is compared with."""

    case: Case
    last: Mapping[ClaimId, Placement]
    """Where each orphaned claim stood last."""
    texts: Mapping[DraftId, str]
    """The texts of the drafts that orphaned claims stood in last, by the draft's id."""
    checked: Mapping[ClaimId, str]
    """The wording that the check of a claim was made on, where that was changed and not looked at since."""
    pictures: Mapping[ClaimId, Picture]
    """The picture that each claim rests on, or rested on last."""


def read_before(library: Library, article: ArticleId) -> Before:
    """Read what a newer draft of an article is compared with."""
    case = library.read.case(article)
    last: dict[ClaimId, Placement] = {}
    checked: dict[ClaimId, str] = {}
    for placed in (*case.claims, *case.orphans):
        if placed.placement.status not in (Status.CHANGED, Status.ORPHANED):
            continue
        rows = _standing(library.read.placements_of(placed.id))
        if rows and placed.placement.status is Status.ORPHANED:
            last[placed.id] = rows[0]
        if rows and rows[0].status is Status.CHANGED and not placed.claim.proposed:
            checked[placed.id] = _checked(rows)
    texts = {draft: library.read.one(Draft, draft).text for draft in {row.draft for row in last.values()}}
    rested = {placed.id: placed.placement.picture for placed in (*case.claims, *case.orphans)}
    # An orphan's own place names no picture any more: where it stood last does.
    rested |= {claim: row.picture for claim, row in last.items()}
    known = {id: library.read.one(Picture, id) for id in set(rested.values()) if id}
    return Before(case, last, texts, checked, {claim: known[id] for claim, id in rested.items() if id})


def wording_before(library: Library, claim: ClaimId) -> str:
    """Return the wording that a claim's check was made on, before drafts changed it; empty for none."""
    return _checked(_standing(library.read.placements_of(claim)[1:]))


def _standing(rows: list[Placement]) -> list[Placement]:
    """Leave out the drafts in which a claim has no place."""
    return [row for row in rows if row.status is not Status.ORPHANED]


def _checked(rows: list[Placement]) -> str:
    """Return the last wording that was no unsettled change, from rows that begin with the latest."""
    settled = (row.exact for row in rows if row.status is not Status.CHANGED)
    return next(settled, rows[0].exact if rows else "")
