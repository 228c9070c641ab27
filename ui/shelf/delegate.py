"""Draws an article on the shelf: title, second line, progress bar and verdict counts."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import (
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from factcheck.case.sentences.counts import with_details_left
from factcheck.case.sentences.dates import short_day
from factcheck.models import ShelfRow
from factcheck.sentences import Sentence, say
from ui import theme
from ui.shelf.model import ROW
from ui.translation import said
from ui.widgets.segments import paint_segments
from ui.widgets.text_lines import draw_lines

CARD = 100
"""The height of a card, with the gap below it."""
_RIGHT = 250
_RIGHT_SIDE = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class ShelfDelegate(QStyledItemDelegate):
    """Paints the rows of the shelf as cards."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return a card's height."""
        return QSize(300, CARD)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one article."""
        row: ShelfRow = index.data(ROW)
        shown = theme.current()
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = chosen and bool(state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = option.rect.adjusted(1, 1, -1, -9)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.setPen(QPen(shown["accent"] if chosen else shown["line"], 2 if focused else 1))
        painter.setBrush(shown["hover"] if hovered and not chosen else shown["paper"])
        painter.drawRoundedRect(QRectF(card), 6, 6)
        inner = card.adjusted(18, 12, -18, -12)
        self._paint_left(painter, inner.adjusted(0, 0, -_RIGHT - 24, 0), row)
        self._paint_right(painter, QRect(inner.right() - _RIGHT, inner.y(), _RIGHT, inner.height()), row)
        painter.restore()

    def _paint_left(self, painter: QPainter, rect: QRect, row: ShelfRow) -> None:
        shown = theme.current()
        title = theme.article_font(17)
        title.setWeight(theme.BOLD)
        painter.setFont(title)
        painter.setPen(shown["ink"])
        drawn = draw_lines(painter, rect, row.article.title, title, 2)
        below = rect.y() + drawn * QFontMetrics(title).lineSpacing() + 6
        second = theme.interface_font(12)
        painter.setFont(second)
        painter.setPen(shown["quiet"])
        line = " · ".join(second_line(row))
        line = QFontMetrics(second).elidedText(line, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(QRect(rect.x(), below, rect.width(), 18), _LEFT, line)

    def _paint_right(self, painter: QPainter, rect: QRect, row: ShelfRow) -> None:
        shown = theme.current()
        progress = row.progress
        painter.setFont(theme.interface_font(12))
        painter.setPen(shown["ink"])
        painter.drawText(
            QRect(rect.x(), rect.y() - 2, rect.width(), 20),
            _LEFT,
            self.tr("{checked} of {total} checked").format(checked=progress.checked, total=progress.total),
        )
        self._paint_deadline(painter, QRect(rect.x(), rect.y() - 2, rect.width(), 20), row)
        parts = [
            (progress.by_verdict.get(verdict.key, 0), shown.verdict(verdict.colour).ink)
            for verdict in row.scale.verdicts
        ]
        bar = QRectF(rect.x(), rect.y() + 24, rect.width(), 7)
        paint_segments(painter, bar, parts, progress.total, shown["line"])
        x = rect.x()
        painter.setFont(theme.interface_font(12, bold=True))
        for verdict in row.scale.verdicts:
            count = progress.by_verdict.get(verdict.key, 0)
            if count:
                painter.setPen(shown.verdict(verdict.colour).ink)
                label = f"{verdict.mark} {count}"
                width = painter.fontMetrics().horizontalAdvance(label)
                painter.drawText(QRect(x, rect.y() + 38, width, 18), _LEFT, label)
                x += width + 12
        self._paint_debt(painter, rect, x, row)

    def _paint_debt(self, painter: QPainter, rect: QRect, taken: int, row: ShelfRow) -> None:
        """Say how many checked claims have details left, below the verdicts where they leave no room."""
        if not row.progress.owing:
            return
        painter.setFont(theme.interface_font(12))
        painter.setPen(theme.current()["quiet"])
        words = f"◦ {said(with_details_left(row.progress.owing))}"
        beside = taken + painter.fontMetrics().horizontalAdvance(words) <= rect.right()
        below = QRect(rect.x(), rect.y() + (38 if beside else 55), rect.width(), 18)
        painter.drawText(below, _RIGHT_SIDE if beside else _LEFT, words)

    def _paint_deadline(self, painter: QPainter, rect: QRect, row: ShelfRow) -> None:
        """Say by when the article must be checked, in words and red once the time has passed."""
        stamp = row.article.deadline
        at = _due(stamp)
        if at is None:
            return
        shown = theme.current()
        day = said(_day(at, datetime.now().year))
        late = at < datetime.now() and row.progress.checked < row.progress.total
        words = self.tr("was due {day}") if late else self.tr("due {day}")
        when = f"{day}, {at:%H:%M}" if "T" in stamp else day
        painter.setFont(theme.interface_font(12, bold=late))
        painter.setPen(shown["removed"] if late else shown["quiet"])
        painter.drawText(rect, _RIGHT_SIDE, words.format(day=when))


def _due(stamp: str) -> datetime | None:
    """Return a deadline as local time, or None; a date alone means the end of its day."""
    try:
        at = datetime.fromisoformat(stamp if "T" in stamp else f"{stamp}T23:59")
    except ValueError:  # none, or one that another desk wrote in its own way
        return None
    return at.astimezone().replace(tzinfo=None) if at.tzinfo is not None else at


def second_line(row: ShelfRow) -> list[str]:
    """Return what stands under an article's title."""
    locale = QLocale()
    parts = [
        row.article.byline,
        said(say("checked by {checker}", checker=row.article.checker)) if row.article.checker else "",
        said(say("Draft {number}", number=row.draft)),
        said(say("{number} words", one="1 word", count=row.words, number=locale.toString(row.words))),
        said(_last(row)) if row.article.removed or row.article.changed else "",
    ]
    return [part for part in parts if part]


def _last(row: ShelfRow) -> Sentence:
    """Say when an article was removed, else when it was last changed."""
    article = row.article
    if article.removed:
        return say("removed {when}", when=_when(article.removed))
    return say("changed {when}", when=_when(article.changed))


def _when(stamp: str) -> Sentence:
    at = datetime.fromisoformat(stamp).astimezone()
    today = datetime.now().astimezone()
    if at.date() == today.date():
        return say("today {time}", time=f"{at:%H:%M}")
    return _day(at, today.year)


def _day(at: datetime, this_year: int) -> Sentence:
    """Say a day, with its year where that is another one."""
    day = short_day(at)
    return day if at.year == this_year else say("{day} {year}", day=day, year=at.year)
