"""The sign between the columns: what became of a paragraph."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from factcheck.text.compare import ParagraphPair
from factcheck.text.diff import Change
from ui.theme import Theme, interface_font


def sign_of(row: ParagraphPair) -> str:
    """Return the sign for what became of a paragraph; none where no word differs."""
    if row.same:
        return ""
    if all(piece.moved for piece in row.pieces if piece.change is not Change.KEPT):
        return "↕"
    if row.old is None:
        return "+"
    return "−" if row.new is None else "≠"


def paint_sign(painter: QPainter, theme: Theme, row: ParagraphPair, top: QPointF, *, here: bool) -> None:
    """Draw a row's sign centred below a point; ``here``: the reader has gone to a change in it."""
    sign = sign_of(row)
    if not sign:
        return
    box = QRectF(top.x() - 10, top.y() + 2, 21, 20)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(interface_font(12, bold=True))
    painter.setPen(theme["accent" if here else "line"])
    painter.setBrush(theme["accent" if here else "panel"])
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
    painter.setPen(theme["on-accent" if here else "quiet"])
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, sign)
    painter.restore()
