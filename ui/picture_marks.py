"""How the claims on a picture are marked: by outline, number and sign of the verdict."""

from __future__ import annotations

from factcheck.case.pictures import claims_on
from factcheck.models import Case, ClaimId, PictureId, PlacedClaim
from ui.theme import LineStyle, Theme
from ui.widgets.region_marks import RegionMark

_DASHES = {
    LineStyle.DASH: (4.0, 2.0),
    LineStyle.DASH_DOT: (4.0, 2.0, 1.0, 2.0),
    LineStyle.WAVE: (2.0, 1.5),
    LineStyle.DOT: (1.0, 1.5),
}


def claims_in_order(case: Case, picture: PictureId, last: ClaimId) -> list[tuple[int, PlacedClaim]]:
    """Return the claims on a picture with their numbers, in the order of their marks: one lies on top."""
    return sorted(claims_on(case, picture), key=lambda each: each[1].id == last)


def marks_on(case: Case, picture: PictureId, chosen: ClaimId, theme: Theme) -> list[RegionMark]:
    """Return a mark for each claim on a picture, the chosen one last, so that it lies on top."""
    found = []
    for number, placed in claims_in_order(case, picture, chosen):
        verdict = case.scale.verdict(placed.claim.verdict)
        look = theme.verdict(verdict.colour if verdict else None)
        label = f"{number} {verdict.mark}" if verdict else str(number)
        box = placed.placement.regions[0]
        dashes = _DASHES.get(look.line, ())
        is_chosen = placed.id == chosen
        found.append(RegionMark(box.left, box.top, box.width, box.height, label, look.ink, dashes, is_chosen))
    return found
