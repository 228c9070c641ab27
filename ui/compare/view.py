"""Two drafts on one page, row beside row, with one scroll bar."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QMenu, QToolTip, QWidget

from factcheck.models import NO_CLAIM, Block, Role
from ui import theme
from ui.compare.cell import Cell, estimate
from ui.compare.heights import Heights
from ui.compare.painting import CellPainting, Chosen, inks
from ui.compare.sides import ComparedClaim, Comparison, Side
from ui.compare.signs import paint_sign, sign_of
from ui.translation import said
from ui.widgets.tip import plain_tip

MARGIN, GUTTER = 24, 48
SMALLEST, USUAL, LARGEST = 11, 15, 28
_ABOVE, _KEPT = 16.0, 160
_NO_BLOCK = Block(Role.BODY, 0, 0)
_SLICE = 0.008
"""Seconds of laying out at a time, so that keys and wheel are answered in between."""


class CompareView(QAbstractScrollArea):
    """Shows a comparison; paragraphs are laid out when they come into sight, the rest in pauses."""

    claim_chosen = Signal(str)
    """The id of a claim whose mark was clicked."""
    scaled = Signal()
    """Rows have other heights or another place than before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self._ringed = False
        self.comparison: Comparison | None = None
        self.chosen = Chosen()
        self.size_of_type = USUAL
        self.heights = Heights([], _ABOVE)
        self._cells: dict[tuple[int, int], Cell] = {}
        self._held: tuple[int, float] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._lay_out_more)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        theme.themes().changed.connect(self._recolour)

    def show_comparison(self, comparison: Comparison) -> None:
        """Show two drafts from the top."""
        self.comparison = comparison
        self.chosen = Chosen(claim=self.chosen.claim)
        self._start_anew((0, 0.0))
        self.verticalScrollBar().setValue(0)

    def renew(self, comparison: Comparison) -> None:
        """Show the same drafts with claims that have changed, at the same place."""
        self.comparison = comparison
        self._recolour()

    def choose(self, chosen: Chosen) -> None:
        """Let a change or a claim stand out."""
        self.chosen = chosen
        self.viewport().update()

    def go_to(self, chosen: Chosen) -> None:
        """Let a change stand out and bring it into sight, a third of the way down."""
        self.choose(chosen)
        change = chosen.change
        if change is None or self.comparison is None:
            return
        old, new = self.comparison.sides
        # In long paragraphs the two sides may lie far apart: the new wording is what has to be in view.
        side, span = (new, change.new) if len(change.new) else (old, change.old)
        for _ in range(2):  # the rows above may turn out to have other heights
            cell = self._cell(side, change.row)
            top = self.heights.top(change.row) + (cell.top_of(span.start) if cell else 0.0)
            bar, page = self.verticalScrollBar(), self.viewport().height()
            if not bar.value() + page * 0.1 <= top <= bar.value() + page * 0.8:
                bar.setValue(int(top - page / 3))

    def set_type(self, size: int) -> None:
        """Set the article's type in pixels."""
        size = min(max(size, SMALLEST), LARGEST)
        if size != self.size_of_type:
            anchor = self._anchor()
            self.size_of_type = size
            self._start_anew(anchor)

    def columns(self) -> tuple[QRectF, QRectF]:
        """Return where the two columns stand in the viewport, sideways."""
        width = max((self.viewport().width() - 2 * MARGIN - GUTTER) / 2, 80.0)
        return QRectF(MARGIN, 0, width, 0), QRectF(MARGIN + width + GUTTER, 0, width, 0)

    def mark_at(self, point: QPointF) -> ComparedClaim | None:
        """Return the claim that stands under a point of the viewport, or None."""
        if self.comparison is None or not len(self.heights):
            return None
        y = point.y() + self.verticalScrollBar().value()
        row = self.heights.at(y)
        for side, column in zip(self.comparison.sides, self.columns(), strict=True):
            cell = self._cell(side, row)
            if cell is None or not column.left() <= point.x() <= column.right():
                continue
            offset = cell.offset_at(QPointF(point.x() - column.left(), y - self.heights.top(row)))
            return None if offset is None else side.at(row, offset)
        return None

    # Laying out

    def _start_anew(self, anchor: tuple[int, float]) -> None:
        """Guess every height anew; the place given stays at the top until the person scrolls."""
        self._cells.clear()
        self._held = anchor
        guessed = (
            [] if self.comparison is None else [self._guess(row) for row in range(len(self.comparison.rows))]
        )
        self.heights = Heights(guessed, _ABOVE)
        self._settle()
        if self.isVisible():
            self._timer.start()

    def _guess(self, row: int) -> float:
        assert self.comparison is not None
        width = self.columns()[0].width()
        return self._gap(row) + max(
            estimate(block.end - block.start, block, self.size_of_type, width)
            for side in self.comparison.sides
            if (block := side.blocks[row]) is not None
        )

    def _gap(self, row: int) -> float:
        """Return the white space below a row: little between the items of a list."""
        assert self.comparison is not None
        pair = self.comparison.rows[row : row + 2]
        listed = all((content.new or content.old or _NO_BLOCK).role is Role.LIST for content in pair)
        return round(self.size_of_type * (0.35 if listed else 0.95))

    def _cell(self, side: Side, row: int) -> Cell | None:
        block = side.blocks[row]
        if block is None:
            return None
        key = int(side.old), row
        if key not in self._cells:
            # All at once: what is in sight is laid out again in a few milliseconds.
            if len(self._cells) > _KEPT:
                self._cells.clear()
            width = self.columns()[0].width()
            assert self.comparison is not None
            own = inks(side, self.comparison.rows[row], block, theme.current())
            self._cells[key] = Cell(side.text, block, side.styles(row), own, self.size_of_type, width)
        return self._cells[key]

    def _measure(self, row: int) -> tuple[int, float]:
        assert self.comparison is not None
        cells = [cell for side in self.comparison.sides if (cell := self._cell(side, row)) is not None]
        return row, max(cell.height for cell in cells) + self._gap(row)

    def _settle(self) -> None:
        """Lay out what is in sight, and let the scroll bar follow."""
        anchor = self._anchor()
        while len(self.heights):
            top = self.verticalScrollBar().value()
            first, last = self.heights.at(top), self.heights.at(top + self.viewport().height())
            wanted = [row for row in range(first, last + 1) if not self.heights.exact(row)]
            if not wanted:
                break
            self.heights.learn([self._measure(row) for row in wanted])
            self._return_to(anchor)
        self._return_to(anchor)
        self.viewport().update()

    def _scrolled(self) -> None:
        self._held = None
        self._settle()

    def _lay_out_more(self) -> None:
        """Measure rows out of sight for a few milliseconds; the timer calls again until none is left."""
        until = time.perf_counter() + _SLICE
        anchor = self._anchor()
        known: list[tuple[int, float]] = []
        row = self.heights.unknown()
        while row is not None and row < len(self.heights) and time.perf_counter() < until:
            if not self.heights.exact(row):
                known.append(self._measure(row))
            row += 1
        if known:
            self.heights.learn(known)
            self._return_to(anchor)
        else:
            self._timer.stop()
            self._held = None

    def _anchor(self) -> tuple[int, float]:
        """Return the row at the top and how far it is scrolled, to come back to."""
        if self._held is not None:
            return self._held
        if not len(self.heights):
            return 0, 0.0
        top = self.verticalScrollBar().value()
        row = self.heights.at(top)
        return row, (top - self.heights.top(row)) / max(self.heights.height(row), 1.0)

    def _return_to(self, anchor: tuple[int, float]) -> None:
        bar = self.verticalScrollBar()
        row, share = anchor
        bar.blockSignals(True)
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(3 * self.size_of_type)
        bar.setRange(0, max(0, int(self.heights.total + _ABOVE) - self.viewport().height()))
        if row < len(self.heights):
            bar.setValue(round(self.heights.top(row) + share * self.heights.height(row)))
        bar.blockSignals(False)
        self.scaled.emit()

    def _recolour(self) -> None:
        self._cells.clear()
        self.viewport().update()

    # What Qt asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the columns out at the new width, with the same paragraph at the top."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():  # another height breaks no line
            self._start_anew(self._anchor())
        else:
            self._settle()

    def showEvent(self, event: QShowEvent) -> None:
        """Go on laying out."""
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while nobody looks."""
        super().hideEvent(event)
        self._timer.stop()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or set the type larger and smaller with Ctrl."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y()
            if turned:  # else it was turned sideways
                self.set_type(self.size_of_type + (1 if turned > 0 else -1))
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll; Home and End lead to the ends of the page."""
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Home:
            bar.setValue(0)
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show by a ring that the keys go here, when a key led here."""
        super().focusInEvent(event)
        self._ringed = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self._ringed = False
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let the claim under the mouse stand out in both drafts."""
        mark = self.mark_at(event.position())
        hovered = mark.placed.id if mark else NO_CLAIM
        shape = Qt.CursorShape.PointingHandCursor if mark else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        if hovered != self.chosen.hovered:
            self.choose(Chosen(self.chosen.change, self.chosen.claim, hovered))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the claim that is clicked."""
        mark = self.mark_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and mark is not None:
            self.choose(Chosen(self.chosen.change, mark.placed.id, self.chosen.hovered))
            self.claim_chosen.emit(mark.placed.id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy the paragraph under the mouse."""
        words = self._words_at(QPointF(event.pos()))
        if words:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            copy = menu.addAction(theme.icon("copy"), self.tr("Copy paragraph"))
            copy.triggered.connect(lambda: QGuiApplication.clipboard().setText(words))
            menu.popup(event.globalPos())

    def _words_at(self, point: QPointF) -> str:
        """Return the paragraph in the column under a point, empty where there is none."""
        if self.comparison is None or not len(self.heights):
            return ""
        row = self.heights.at(point.y() + self.verticalScrollBar().value())
        side = self.comparison.sides[0 if point.x() < self.columns()[0].right() + GUTTER / 2 else 1]
        block = side.blocks[row]
        return "" if block is None else side.text[block.start : block.end]

    def viewportEvent(self, event: QEvent) -> bool:
        """Say under the mouse which claim this is and how it stands."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), plain_tip(self._say(QPointF(event.pos()))))
            return True
        if event.type() is QEvent.Type.Leave and self.chosen.hovered:
            self.choose(Chosen(self.chosen.change, self.chosen.claim))
        return super().viewportEvent(event)

    def _say(self, point: QPointF) -> str:
        """Return what stands under a point in words: a claim, or what became of a paragraph."""
        if self.comparison is None or not len(self.heights):
            return ""
        left, right = self.columns()
        if left.right() < point.x() < right.left():
            row = self.heights.at(point.y() + self.verticalScrollBar().value())
            return {
                "≠": self.tr("Changed in this paragraph"),
                "+": self.tr("New paragraph"),
                "−": self.tr("Paragraph removed"),
                "↕": self.tr("The same words stand elsewhere"),
            }.get(sign_of(self.comparison.rows[row]), "")
        mark = self.mark_at(point)
        if mark is None:
            return ""
        verdict = self.comparison.sides[1].case.scale.verdict(mark.placed.claim.verdict)
        label = f"{verdict.mark} {said(verdict.name)}" if verdict else self.tr("To check")
        return self.tr("Claim %1").replace("%1", str(mark.number)) + f" · {label}"

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows in sight."""
        painter = QPainter(self.viewport())
        shown = theme.current()
        painter.fillRect(event.rect(), shown["paper"])
        middle = MARGIN + self.columns()[0].width() + GUTTER / 2
        painter.fillRect(QRectF(middle, 0, 1, self.viewport().height()), shown["line"])
        if self.comparison is None or not len(self.heights):
            return
        top = self.verticalScrollBar().value()
        first, last = self.heights.at(top), self.heights.at(top + self.viewport().height())
        for row in range(first, last + 1):
            self._paint_row(painter, row, self.heights.top(row) - top)
        if self._ringed:
            painter.setPen(QPen(shown["accent"], 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def _paint_row(self, painter: QPainter, row: int, y: float) -> None:
        assert self.comparison is not None
        content = self.comparison.rows[row]
        painting = CellPainting(painter, theme.current(), self.size_of_type, self.chosen)
        for side, column in zip(self.comparison.sides, self.columns(), strict=True):
            cell = self._cell(side, row)
            if cell is not None:
                painter.save()
                painter.translate(column.left(), y)
                painting.draw(side, row, content, cell, (-y, self.viewport().height() - y))
                painter.restore()
        change = self.chosen.change
        middle = MARGIN + self.columns()[0].width() + GUTTER / 2
        paint_sign(
            painter, theme.current(), content, QPointF(middle, y), here=bool(change and change.row == row)
        )
