"""Reads a window as a person does: what it says, what of it is bare, and what is cut."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QAbstractItemModel, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QStyle,
    QStyleOptionComboBox,
    QTreeView,
    QWidget,
)

from tests.translations.painted import Painted, painted

_BARE = re.compile(r"[aeiouyAEIOUY]")
"""The pseudo-language accents every vowel, and so does the article here: a plain one is a bare word."""
_EXEMPT = re.compile(
    r"Factcheck Desk|https?://\S*|\b((Ctrl|Alt|Shift)\+)+[A-Z]?|\b(Del|Down|Esc|Return|Space|Tab|Enter)\b"
    r"|^[A-Z]$|\([A-Z]\)"  # keys of letters
    r"|\(\.\w+\)$"  # endings of files
    r"|\b(in|verdict|kind|article|by|after):\S+"  # filters of the search, typed alike in every language
    r"|^(&?Cancel|&?OK|&?Close)$"  # Qt's own buttons: qtbase translates them into real languages
    r"|^(Deutsch|English|Español|Français|Italiano|Nederlands|Português)$"  # what languages call themselves
    r"|<[^>]*>"
)
_MOST_ENTRIES = 10
_NARROWEST = 1024
"""Pixels of the narrowest screen."""


def windows(window: QWidget) -> list[QWidget]:
    """Return a window and the menus and dialogs that are open over it."""
    over = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not window]
    return [window, *(one for one in over if isinstance(one, QMenu | QDialog))]


def _parts(window: QWidget) -> list[QWidget]:
    """Return a window and all of it that is visible."""
    own: list[QWidget] = window.findChildren(QWidget)
    return [window, *(one for one in own if one.isVisible() and one.window() is window)]


class Look:
    """One look at a window as it is now."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        # A label that is scrolled out paints past edges, too; only what a scroll bar cannot show counts.
        self._parts = [(part, painted(part)) for part in _parts(window)]

    def bare(self, outside: Iterable[str] = ()) -> list[str]:
        """Return the texts with a word that is neither translated nor from outside."""
        known = sorted({text for text in outside if text}, key=len, reverse=True)
        return sorted({text for text in self._said() if is_bare(text, known)})

    def cut(self, room: QSize) -> list[str]:
        """Return what a person cannot read whole: lines past an edge, elided sentences, narrow lists."""
        window, found = self._window, []
        # A menu that is too high can be scrolled.
        if window.width() > room.width() or (
            window.height() > room.height() and not isinstance(window, QMenu)
        ):
            found.append(f"{type(window).__name__}: larger than the room")
        for part, lines in self._parts:
            if not isinstance(part, QComboBox):  # its style clips what it paints; it is measured below
                found += [f"{type(part).__name__}: {line.text}" for line in lines if _is_cut(part, line)]
            if part.objectName() in ("qt_menubar_ext_button", "qt_toolbar_ext_button"):
                found.append(f"{type(part.parentWidget()).__name__}: too narrow for all of its entries")
            if isinstance(part, QComboBox):
                found += _narrow(part)
            if isinstance(part, QTreeView):
                found += _narrow_head(part)
        return found

    def _said(self) -> Iterator[str]:
        """Yield what the window says: to the eye, in tooltips, and to a screen reader."""
        yield self._window.windowTitle()
        for part, lines in self._parts:
            yield from (part.toolTip(), part.accessibleName(), part.accessibleDescription(), part.statusTip())
            yield from (line.text for line in lines)
            if isinstance(part, QLabel | QAbstractButton):
                yield part.text()
            if isinstance(part, QLineEdit | QPlainTextEdit):
                yield part.placeholderText()
            if isinstance(part, QComboBox):
                yield from (part.itemText(row) for row in range(part.count()))
            if isinstance(part, QTreeView):
                yield from _of_model(part.model())
            yield from (line for action in part.actions() for line in (action.text(), action.toolTip()))


def _of_model(model: QAbstractItemModel) -> Iterator[str]:
    for column in range(model.columnCount()):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(model.rowCount()):
            index = model.index(row, column)
            yield str(index.data() or "")
            yield str(index.data(Qt.ItemDataRole.ToolTipRole) or "")


def is_bare(text: str, known: Iterable[str] = ()) -> bool:
    """Tell whether a text has a plain vowel, but for names and the texts from outside."""
    text = text.replace("\n", "")
    for one in known:
        text = text.replace(one, "")
    return _BARE.search(_EXEMPT.sub("", text)) is not None


def _is_cut(part: QWidget, line: Painted) -> bool:
    """Tell whether a line is elided or ends past an edge of its widget or of what holds that."""
    text = line.text.strip()
    if not text:
        return False
    if text.endswith("…") and "[" in text:
        return True  # a sentence of the program's own begins with a bracket and has lost its end
    left, right, baseline, holder = line.left, line.right, line.baseline, part
    if isinstance(part, QMenu) and baseline > part.height():
        return False  # a menu that is higher than the screen is scrolled
    scrolls = False
    while True:
        scrolls = scrolls or _is_viewport(holder)
        if not _is_sideways(holder) and (left < -1 or right > _width(holder) + 1):
            return True
        if not scrolls and not 0 <= baseline <= holder.height() + 1:
            return True
        parent = holder.parentWidget()
        if holder.isWindow() or parent is None:
            return False
        left, right, baseline = left + holder.x(), right + holder.x(), baseline + holder.y()
        holder = parent


def _width(part: QWidget) -> int:
    """Return how wide a part is; the screen of these tests is narrower than any a window fits on."""
    clipped = isinstance(part, QMenu) and part.width() >= part.screen().size().width()
    return max(part.width(), _NARROWEST) if clipped else part.width()


def _is_viewport(part: QWidget) -> bool:
    area = part.parentWidget()
    return isinstance(area, QAbstractScrollArea) and area.viewport() is part


def _is_sideways(part: QWidget) -> bool:
    """Tell whether a part can be scrolled sideways, or is a field that scrolls while one types."""
    if isinstance(part, QLineEdit):
        return bool(part.text())
    area = part.parentWidget()
    if not _is_viewport(part) or not isinstance(area, QAbstractScrollArea):
        return False
    return area.horizontalScrollBar().maximum() > 0 and area.horizontalScrollBar().isVisible()


def _narrow(box: QComboBox) -> list[str]:
    """Return what of a drop-down is cut: its words when closed, or a list that hides entries."""
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    control, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(control, option, field, box).width()
    found = []
    if box.fontMetrics().horizontalAdvance(box.currentText()) > room and not box.toolTip():
        found.append(f"{type(box).__name__}: {box.currentText()}")
    if box.maxVisibleItems() < min(box.count(), _MOST_ENTRIES):
        found.append(f"{type(box).__name__}: shows {box.maxVisibleItems()} of {box.count()} entries")
    return found


def _narrow_head(tree: QTreeView) -> list[str]:
    head = tree.header()
    return [
        f"{type(tree).__name__}: head of column {column}"
        for column in range(head.count())
        if head.isVisible() and not head.isSectionHidden(column)
        if head.sectionSize(column) < head.sectionSizeHint(column)
        if head.sectionSizeHint(column) <= tree.viewport().width()
    ]
