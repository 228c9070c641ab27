"""What stands under a point of the page."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt

from factcheck.models import SetAsideId, Span
from ui.article.marks import ClaimMarks
from ui.article.sheet import Sheet


def offset_near(sheet: Sheet, point: QPointF) -> int:
    """Return the offset in the draft of the letter edge next to a point of the page."""
    layout = sheet.document.documentLayout()
    return sheet.page_map.offset(layout.hitTest(point, Qt.HitTestAccuracy.FuzzyHit))


def claims_under(sheet: Sheet, marks: ClaimMarks, point: QPointF) -> list[int]:
    """Return the claims whose marks hold a point of the page, the smallest first."""
    claims = marks.case.claims
    # The nearest edge may be that of the letter before or of the one after it.
    offset = offset_near(sheet, point)
    near = dict.fromkeys([*marks.at(offset), *(marks.at(offset - 1) if offset else ())])
    held = [at for at in near if _holds(sheet, claims[at].span, point)]
    return sorted(held, key=lambda at: (len(claims[at].span), at))


def set_aside_under(sheet: Sheet, marks: ClaimMarks, point: QPointF) -> SetAsideId | None:
    """Return the id of the set-aside whose words hold a point of the page."""
    offset = offset_near(sheet, point)
    for aside in (marks.set_aside_at(offset), marks.set_aside_at(max(offset - 1, 0))):
        if aside is not None and _holds(sheet, Span(aside.start, aside.end), point):
            return aside.id
    return None


def _holds(sheet: Sheet, span: Span, point: QPointF) -> bool:
    return any(piece.rect.contains(point) for piece in sheet.pieces(span))
