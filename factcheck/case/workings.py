"""Whether the figures of a claim are what their workings give."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from factcheck.models import Case, CheckKind, Detail, PlacedClaim, Remark, Working
from factcheck.sentences import say

_HUNDRED = Decimal(100)


def workings_against(case: Case, placed: PlacedClaim) -> list[Remark]:
    """Remark on each working that gives none of the claim's figures, or nothing any more.

    A figure agrees as far as it was rounded, and per cent with a share. The key names the result, so that a
    remark put away comes back when a source changes it.
    """
    found, place = [], placed.placement
    for row in case.workings_on(placed.id):
        if not row.result:
            said = say("“{formula}” cannot be worked out any more: a source changed.", formula=row.formula)
        elif not agrees(row, placed):
            said = say(
                "“{formula}” gives {result}, which the claim does not say.",
                formula=row.formula,
                result=row.result,
            )
        else:
            continue
        key = f"{CheckKind.WORKING.value} | {row.id} | {row.result}"
        found.append(Remark(CheckKind.WORKING, place.start, place.end, key, said))
    return found


def agrees(working: Working, placed: PlacedClaim) -> bool:
    """Tell whether a claim says what a working gives, as far as its figure was rounded."""
    # Few articles have workings, and the desk checks take a while to import.
    from factcheck.text.checks.figures import amount

    try:
        result = Decimal(working.result)
    except InvalidOperation:
        return False
    for detail in placed.details:
        found = amount(Detail(detail.kind, detail.start, detail.end, detail.normal))
        if found is None:
            continue
        # «fell by 12%» is said without the sign that the working has.
        values = (abs(result), abs(result) * _HUNDRED) if found.unit == "%" else (abs(result),)
        if any(found.low <= value <= found.high for value in values):
            return True
    return False
