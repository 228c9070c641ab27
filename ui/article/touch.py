"""What stands under a point of the page."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt

from factcheck.case.pictures import claims_on
from factcheck.models import Picture, SetAsideId, Span
from ui.article.canvas import Scene
from ui.article.marks import ClaimMarks
from ui.article.pictures import part_of
from ui.article.sheet import Sheet


def offset_near(sheet: Sheet, point: QPointF) -> int:
    """Return the offset in the draft of the letter edge next to a point of the page."""
    layout = sheet.document.documentLayout()
    return sheet.page_map.offset(layout.hitTest(point, Qt.HitTestAccuracy.FuzzyHit))


def picture_under(scene: Scene, point: QPointF) -> tuple[Picture, QRectF] | None:
    """Return the picture under a point of the page with its frame, or None."""
    if not scene.pictures:
        return None
    near = scene.sheet.first_from(point.y())
    boxes = scene.pictures.boxes(scene.sheet, scene.size, scene.column, (near, near))
    return next(((picture, box) for picture, box in boxes if box.contains(point)), None)


def claims_under(scene: Scene, point: QPointF) -> list[int]:
    """Return the claims whose marks hold a point of the page, the smallest first."""
    on = picture_under(scene, point)
    return (
        _on_picture(scene.marks, *on, point) if on is not None else _in_text(scene.sheet, scene.marks, point)
    )


def _on_picture(marks: ClaimMarks, picture: Picture, box: QRectF, point: QPointF) -> list[int]:
    found = []
    for number, placed in claims_on(marks.case, picture.id):
        part = part_of(box, placed)
        if part.contains(point):
            found.append((part.width() * part.height(), number - 1))
    return [at for _, at in sorted(found)]


def _in_text(sheet: Sheet, marks: ClaimMarks, point: QPointF) -> list[int]:
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
