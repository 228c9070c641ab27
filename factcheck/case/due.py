"""When a claim is due again: what is true as of a day only is looked at once more after a while.

Titles, ages, superlatives and prices change while nobody watches. A person may set the day on which
one of them is due; for the others it is so many days, by the house rule, after the day as of which the
verdict holds, or else on which somebody last worked on the claim.
"""

from __future__ import annotations

from datetime import date, timedelta

from factcheck.case.claims import is_lost
from factcheck.case.kept import KeptAnswer, followed
from factcheck.case.rules import rules_of
from factcheck.models import Case, ClaimDetail, ClaimId, DetailKind, HouseRule, PlacedClaim
from factcheck.scales import NOT_A_FACT

CHANGING = frozenset({DetailKind.TITLE, DetailKind.AGE, DetailKind.SUPERLATIVE})
"""The details that change with time whatever the words around them."""


def changing(case: Case, placed: PlacedClaim) -> list[ClaimDetail]:
    """Return the details of a claim that time overtakes; an amount of money where it is a price."""
    found = [detail for detail in placed.details if detail.kind in CHANGING]
    money = [detail for detail in placed.details if detail.kind is DetailKind.MONEY]
    if money:
        from factcheck.text.prices import names_price

        if names_price(placed.text, case.draft.language):
            found += money
    return found


def due_day(case: Case, placed: PlacedClaim) -> str:
    """Return the day after which a decided claim is due again, in ISO 8601; empty where it never is."""
    claim = placed.claim
    # Of thousands that are opened most have none, and to look for it on the scale is asked of each.
    verdict = case.scale.verdict(claim.verdict) if claim.verdict else None
    if verdict is None or not verdict.closes or verdict.key == NOT_A_FACT or is_lost(placed):
        return ""
    if claim.due:
        return claim.due
    rule = rules_of(case.rules)[HouseRule.DUE_AGAIN]
    if not rule.applies or not changing(case, placed):
        return ""
    for since in (claim.as_of, claim.changed):
        try:
            return (date.fromisoformat(since[:10]) + timedelta(days=rule.number)).isoformat()
        except (ValueError, OverflowError):
            continue  # an as-of date may be words, such as «spring 2026»
    return ""


def is_due(case: Case, placed: PlacedClaim) -> bool:
    """Tell whether a claim is due again by the day on which its case was read."""
    day = due_day(case, placed)
    return bool(day and case.today) and day <= case.today


_due: KeptAnswer[frozenset[ClaimId]] = KeptAnswer()


def due_claims(case: Case) -> frozenset[ClaimId]:
    """Return which claims are due again; after a step it looks at those alone that the step changed."""
    return _due.of(
        case,
        (case.scale, case.rules, case.today, case.draft.language),
        # Of thousands that are opened most are open yet, and none of these is due.
        lambda: frozenset(
            placed.claim.id for placed in case.claims if placed.claim.verdict and is_due(case, placed)
        ),
        lambda known, changed: followed(known, changed, lambda placed: is_due(case, placed)),
    )


def due(case: Case) -> list[PlacedClaim]:
    """Return the claims that are due again, the longest overdue first."""
    ids = due_claims(case)
    found = [placed for placed in case.claims if placed.id in ids] if ids else []
    return sorted(found, key=lambda placed: due_day(case, placed))
