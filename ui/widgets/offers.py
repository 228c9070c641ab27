"""A list of offers under a field, inside its window: chosen by keys while one types, or by mouse."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QPainter,
    QPalette,
    QStandardItem,
    QStandardItemModel,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from ui.utf16 import Utf16Map
from ui.widgets.offer import STEPS, Offer
from ui.widgets.tip import plain_tip

_OFFER = Qt.ItemDataRole.UserRole
_WIDTH = 560
_MARGIN = 8
_PAD = 10


class Offers(QFrame):
    """Shows offers for a field that keeps the keyboard.

    It is a child of the window, not a window of its own: it never leaves the screen or the
    window, and no window manager can take the keyboard away with it.
    """

    chosen = Signal(object)
    """The value of the offer that was chosen."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self.hide()
        self._field = field
        self._waits = False
        self._model = QStandardItemModel(self)
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setAccessibleName(self.tr("Found"))
        self._list.setItemDelegate(_OfferDelegate(self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setMouseTracking(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.clicked.connect(self._clicked)
        self.setProperty("look", "offers")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 4, 1, 4)
        layout.addWidget(self._list)
        field.installEventFilter(self)

    def offer(self, offers: Sequence[Offer], *, chosen: bool = False) -> None:
        """Show these offers; none hides the list. With ``chosen`` the first is chosen already."""
        self._waits = False
        self._model.clear()
        for offer in offers:
            item = QStandardItem(offer.text)
            item.setData(offer, _OFFER)
            item.setEnabled(offer.value is not None)
            said = f"{offer.text}, {offer.second}" if offer.second else offer.text
            item.setData(said, Qt.ItemDataRole.AccessibleTextRole)
            item.setToolTip(plain_tip(offer.text) if offer.value is not None else "")
            self._model.appendRow(item)
        self.setVisible(bool(offers))
        if offers:
            self._place()
            # None is chosen before an arrow key is pressed: till then Enter belongs to what was typed.
            self._list.setCurrentIndex(QModelIndex())
            if chosen:
                self.step(1)

    def wait(self) -> None:
        """Let the field have its keys until it offers anew: what is shown was found for other words."""
        self._waits = True

    def values(self) -> list[object]:
        """Return what can be chosen now, in order."""
        offers = (self._model.item(row).data(_OFFER) for row in range(self._model.rowCount()))
        return [offer.value for offer in offers if offer.value is not None]

    def current(self) -> object:
        """Return the value that Enter would choose; None where none is chosen."""
        index = self._list.currentIndex()
        return index.data(_OFFER).value if index.isValid() and self.isVisible() else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the field's arrow keys, Enter and Escape act here while the list is shown."""
        if event.type() is QEvent.Type.FocusOut:
            self.hide()
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self.isVisible():
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return True
        if self._waits:
            return False
        if (step := STEPS.get(Qt.Key(event.key()))) is not None:
            self.step(step)
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (value := self.current()) is not None:
            self._choose(value)
            return True
        return False

    def step(self, step: int) -> None:
        """Go to the next line that can be chosen, round the ends."""
        count = self._model.rowCount()
        row = (
            self._list.currentIndex().row()
            if self._list.currentIndex().isValid()
            else (-1 if step > 0 else count)
        )
        for _ in range(count):
            row = (row + step) % count
            if self._model.item(row).isEnabled():
                self._list.setCurrentIndex(self._model.index(row, 0))
                return

    def _clicked(self, index: QModelIndex) -> None:
        value = index.data(_OFFER).value
        if value is not None:
            self._choose(value)

    def _choose(self, value: object) -> None:
        self.hide()
        self.chosen.emit(value)

    def _place(self) -> None:
        """Stand under the field, as wide as the window allows and no further than its foot."""
        window = self._field.window()
        # Each time: a field may have come into another window since.
        self.setParent(window)
        below = self._field.mapTo(window, QPoint(0, self._field.height() + 4))
        width = min(max(_WIDTH, self._field.width()), window.width() - 2 * _MARGIN)
        left = min(max(below.x(), _MARGIN), window.width() - width - _MARGIN)
        wanted = sum(self._list.sizeHintForRow(row) for row in range(self._model.rowCount())) + 16
        room = window.height() - below.y() - _MARGIN
        # A few lines at least; where they have no room below, they stand above the field.
        height = min(wanted, max(room, 120))
        top = below.y() if room >= min(wanted, 120) else below.y() - self._field.height() - 8 - height
        self.setGeometry(QRect(left, top, width, height))
        self.show()
        self.raise_()


class _OfferDelegate(QStyledItemDelegate):
    """Paints headings small and spaced, offers with what was looked for in bold."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return a height for one line, a little more for an offer."""
        heading = index.data(_OFFER).value is None
        return QSize(100, option.fontMetrics.height() + (10 if heading else 12))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one line."""
        offer: Offer = index.data(_OFFER)
        rect: QRect = option.rect
        state = option.state
        palette: QPalette = option.palette
        font = QFont(option.font)
        ink, quiet = palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.PlaceholderText)
        painter.save()
        if offer.value is not None and state & (
            QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver
        ):
            painter.fillRect(rect, palette.color(QPalette.ColorRole.Highlight))
            ink = quiet = palette.color(QPalette.ColorRole.HighlightedText)
        inner = rect.adjusted(_PAD, 0, -_PAD, 0)
        if offer.value is None:
            font.setPixelSize(11)
            ink = quiet
        painter.setFont(font)
        painter.setPen(quiet)
        if offer.second:
            second = painter.fontMetrics().elidedText(
                offer.second, Qt.TextElideMode.ElideRight, inner.width() * 2 // 5
            )
            painter.drawText(inner, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), second)
            inner.setRight(inner.right() - painter.fontMetrics().horizontalAdvance(second) - 12)
        painter.setPen(ink)
        shown = painter.fontMetrics().elidedText(offer.text, Qt.TextElideMode.ElideRight, inner.width() - 8)
        layout = _laid_out(shown, offer.words, font, inner.width())
        layout.draw(
            painter,
            inner.topLeft() + QPoint(0, (inner.height() - round(layout.boundingRect().height())) // 2),
        )
        painter.restore()


def _laid_out(text: str, words: Sequence[str], font: QFont, width: int) -> QTextLayout:
    """Set one line with the words bold and underlined, so that a match shows without colour."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    units = Utf16Map(text).units
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.DemiBold)
    bold.setFontUnderline(True)
    ranges = []
    # At the beginning of a word, as it was found: “and” is not looked for in “Brandt”.
    finder = "|".join(rf"(?<!\w){re.escape(word)}" for word in words)
    for match in re.finditer(finder, text, re.IGNORECASE) if finder else ():
        mark = QTextLayout.FormatRange()
        mark.start, mark.length = units(match.start()), units(match.end()) - units(match.start())
        mark.format = bold
        ranges.append(mark)
    layout.setFormats(ranges)
    layout.beginLayout()
    line = layout.createLine()
    if line.isValid():
        line.setLineWidth(width)
    layout.endLayout()
    return layout
