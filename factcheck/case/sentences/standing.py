"""Says how a claim stands in the current draft."""

from __future__ import annotations

from factcheck.case.claims import is_cut, is_new, took_correction
from factcheck.models import Case, PlacedClaim, Status
from factcheck.sentences import Sentence, say


def standing(case: Case, placed: PlacedClaim) -> Sentence | None:
    """Say how a claim stands in the current draft; None where it stands as it was checked."""
    number, status = case.draft.number, placed.placement.status
    if is_cut(placed):
        return say("Cut from the article, and closed.")
    if took_correction(placed):
        return say("The writer took the suggested correction in draft {number}.", number=number)
    if status is Status.ORPHANED and placed.is_on_picture:
        return say("Its picture is gone from draft {number}, or was changed.", number=number)
    if status is Status.ORPHANED:
        return say("Its words were not found in draft {number}.", number=number)
    if status is Status.MOVED:
        return say("Moved in draft {number}, with the same words.", number=number)
    if is_new(placed, case.draft):
        return say("New in draft {number}.", number=number)
    if status is not Status.CHANGED:
        return None
    former = case.scale.verdict(placed.claim.former_verdict)
    if former is None:
        return say("The wording has changed by draft {number}.", number=number)
    return say(
        "The wording has changed by draft {number}. The verdict before was “{verdict}”.",
        number=number,
        verdict=former.name,
    )
