"""Draws a claim in the list: its wording on two lines, then verdict, kinds and sources."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from factcheck.case.sentences import counts
from factcheck.case.sentences.kinds import DETAIL_KINDS
from factcheck.case.ticks import details_left, owes
from factcheck.models import Case, DetailKind, PlacedClaim, Status
from factcheck.sentences import say
from ui import theme
from ui.claims.list_model import CLAIM, ClaimListModel
from ui.translation import said
from ui.widgets.text_lines import draw_lines

MARGIN = 12
LINES = 2
_KINDS_SHOWN = 3
_NAMES_SHOWN = 3
_CIRCLE = 18
"""Pixels across the circle with the initial of who is on a claim."""

_WORDS = {
    DetailKind.TITLE: DetailKind.NAME,
    DetailKind.WEEKDAY: DetailKind.DATE,
    DetailKind.TIME: DetailKind.DATE,
    DetailKind.RATIO: DetailKind.NUMBER,
    DetailKind.RANK: DetailKind.NUMBER,
    DetailKind.MEASUREMENT: DetailKind.NUMBER,  # in little room the broader word says enough
}
_LEAST = frozenset({DetailKind.APPOSITION, DetailKind.ATTRIBUTION, DetailKind.ADDRESS, DetailKind.EMAIL})
"""Kinds that tell a reader of the list nothing of what there is to check."""

_QUOTE = say("quote")
_STATUSES = {
    Status.MOVED: say("moved"),
    Status.CHANGED: say("changed"),
    Status.ORPHANED: say("orphaned"),
}


def second_parts(placed: PlacedClaim, case: Case) -> list[str]:
    """Return what stands beside the badge: details left, what a newer draft did, sources, kinds of detail."""
    kinds: list[str] = []
    for detail in placed.details:
        kind = _WORDS.get(detail.kind, detail.kind)
        word = said(_QUOTE if kind is DetailKind.QUOTATION else DETAIL_KINDS[kind])
        if kind not in _LEAST and word not in kinds:
            kinds.append(word)
    count = sum(not evidence.proposed for evidence in placed.evidence)
    sources = [said(say("{count} sources", one="1 source", count=count))] if count else []
    quote = said(_QUOTE)
    if placed.claim.speaker and quote in kinds:
        kinds.remove(quote)
        kinds[:0] = [quote, placed.claim.speaker]
    status = placed.placement.status
    moved = [said(_STATUSES[status])] if status is not Status.PLACED else []
    debt = [said(counts.details_left(details_left(case, placed)))] if owes(case, placed) else []
    assigned = [placed.claim.assigned] if placed.claim.assigned else []
    return [*debt, *moved, *assigned, *sources, *kinds[:_KINDS_SHOWN]]


def fitted(parts: list[str], metrics: QFontMetrics, room: int) -> str:
    """Return the parts of a second line that have room, whole; what comes last is left out first.

    Half a word says nothing, and the claim's own pane says everything.
    """
    shown = ""
    for part in parts:
        longer = f"{shown} · {part}" if shown else part
        if metrics.horizontalAdvance(longer) > room:
            break
        shown = longer
    return shown


def paint_initials(painter: QPainter, right: int, top: int, names: Sequence[str]) -> None:
    """Draw the initials of those who are on a claim just now up to the right edge, in their order."""
    shown = theme.current()
    painter.setFont(theme.interface_font(10, bold=True))
    for place, name in enumerate(reversed(names), 1):
        circle = QRect(right + 4 - place * (_CIRCLE + 4), top, _CIRCLE, _CIRCLE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shown["accent"])
        painter.drawEllipse(circle)
        painter.setPen(shown["on-accent"])
        painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter), name[:1].upper())


class ClaimDelegate(QStyledItemDelegate):
    """Paints the rows of the claims list; all rows are of one height."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of two lines and a badge."""
        text = QFontMetrics(theme.interface_font())
        # Padding above and below, the wording, the gap and the badge.
        return QSize(160, 10 + LINES * text.lineSpacing() + 5 + 20 + 10)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row."""
        placed = index.data(CLAIM)
        shown = theme.current()
        rect: QRect = option.rect
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, shown["accent-weak"])
            painter.fillRect(QRect(rect.topLeft(), QSize(3, rect.height())), shown["accent"])
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, shown["hover"])
        painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), shown["line"])
        inner = rect.adjusted(MARGIN + 2, 10, -MARGIN, -10)
        painter.setPen(shown["ink"])
        words = str(index.data(Qt.ItemDataRole.DisplayRole))
        draw_lines(painter, inner, words, theme.interface_font(), LINES)
        self._paint_badge(painter, inner, placed, index)
        painter.restore()

    def _paint_badge(
        self, painter: QPainter, rect: QRect, placed: PlacedClaim, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        # The model has what all rows share; to fetch it by roles would ask for each row.
        model = index.model()
        assert isinstance(model, ClaimListModel)
        assert model.case is not None
        verdict = model.case.scale.verdict(placed.claim.verdict)
        shown = theme.current()
        look = shown.verdict(verdict.colour if verdict else None)
        label = f"{verdict.mark} {said(verdict.name)}" if verdict else self.tr("To check")
        font = theme.interface_font(11, bold=True)
        metrics = QFontMetrics(font)
        badge = QRect(rect.x() - 2, rect.bottom() - 18, metrics.horizontalAdvance(label) + 16, 18)
        outlined = verdict is None or look.weak is None
        painter.setPen(QPen(shown["line"]) if outlined else Qt.PenStyle.NoPen)
        painter.setBrush(shown["panel"] if outlined or look.weak is None else look.weak)
        painter.drawRoundedRect(badge, 9, 9)
        painter.setPen(shown["quiet"] if verdict is None else look.ink)
        painter.setFont(font)
        painter.drawText(badge, int(Qt.AlignmentFlag.AlignCenter), label)
        signs = {
            "•": placed.id in model.unseen,
            "⇄": placed.id in model.conflicting,
            "⚑": placed.claim.flagged,
            "⚠": placed.id in model.remarked,
        }
        marks = "".join(f"{sign} " for sign, stands in signs.items() if stands)
        names = model.here.get(placed.id, ())[:_NAMES_SHOWN]
        paint_initials(painter, rect.right(), badge.y(), names)
        beside = rect.adjusted(0, 0, -(_CIRCLE + 4) * len(names), 0)
        self._paint_second_line(painter, beside, badge, marks, second_parts(placed, model.case))

    def _paint_second_line(
        self, painter: QPainter, rect: QRect, badge: QRect, marks: str, parts: list[str]
    ) -> None:
        font = QFont(theme.interface_font(12))
        painter.setFont(font)
        painter.setPen(theme.current()["quiet"])
        place = QRect(badge.right() + 9, badge.y(), rect.right() - badge.right() - 9, badge.height())
        metrics = QFontMetrics(font)
        text = marks + fitted(parts, metrics, place.width() - metrics.horizontalAdvance(marks))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)
