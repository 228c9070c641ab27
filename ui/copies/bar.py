"""The head of the viewer: which copy is shown, how the passage stands in it, and what can be done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from factcheck.case.copies import Alarm
from factcheck.case.sentences.copies import FOLDED, FOUND, FOUND_MARKS, STANDINGS
from factcheck.models import Capture, CaptureId, Found
from ui.translation import said, said_moment
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.elided import ElidedLabel
from ui.widgets.tip import plain_tip

_ALARMS = {Found.WORD_FOR_WORD: Alarm.GOOD, Found.MISSING: Alarm.BAD, Found.OTHER_ORDER: Alarm.BAD}
_MARGINS = 24
"""Pixels left and right of the rows."""


class ViewerBar(QWidget):
    """Tells what the person wants of the copy."""

    closed = Signal()
    copy_chosen = Signal(str)
    """A capture's id."""
    view_chosen = Signal(bool)
    """The picture, the pages or the cells (true), or the text."""
    turned = Signal(int)
    zoomed = Signal(int)
    taken = Signal()
    find_wanted = Signal()
    about_wanted = Signal(bool)
    """What is known of the copy is to be shown, or no longer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ElidedLabel()
        self._title.setProperty("look", "title")
        self._copies = ChoiceBox()
        self._copies.setAccessibleName(self.tr("Copy"))
        self._copies.activated.connect(lambda index: self.copy_chosen.emit(self._copies.itemData(index)))
        self._found = QLabel()
        self._found.setProperty("look", "second")
        self._found.setToolTip(plain_tip(" ".join(map(said, FOLDED))))
        self._standing = QLabel()
        self._standing.setProperty("look", "second")
        self._standing.setProperty("alarm", Alarm.BAD.value)
        self._back = self._button(self.tr("‹ Article"), self.tr("Back to the article (Esc)"))
        self._back.clicked.connect(self.closed)
        self._text = self._toggle(self.tr("Text"), picture=False)
        self._pages = self._toggle(self.tr("Page"), picture=True)
        self._before = self._button("‹", self.tr("Previous page"))
        self._before.clicked.connect(lambda: self.turned.emit(-1))
        self._number = QLabel()
        self._next = self._button("›", self.tr("Next page"))
        self._next.clicked.connect(lambda: self.turned.emit(1))
        self._smaller = self._button("−", self.tr("Smaller"))
        self._smaller.clicked.connect(lambda: self.zoomed.emit(-1))
        self._larger = self._button("+", self.tr("Larger"))
        self._larger.clicked.connect(lambda: self.zoomed.emit(1))
        self._find = self._button(self.tr("Find"), self.tr("Find words in the copy"))
        self._find.clicked.connect(self.find_wanted)
        self._about = self._button(
            self.tr("About"), self.tr("Where this copy came from, and who witnesses it")
        )
        self._about.setCheckable(True)
        self._about.toggled.connect(self.about_wanted)
        self._take = QPushButton(self.tr("Use as passage"))
        self._take.setToolTip(
            plain_tip(self.tr("Make the selected words or cells the passage, with their place (Enter)"))
        )
        self._take.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._take.clicked.connect(self.taken)
        self._tools, self._foot = QHBoxLayout(), QHBoxLayout()
        self._above = -1
        """How many parts stand in the first row of tools."""
        self._lay_out()

    def show_source(self, title: str, copies: Sequence[Capture], shown: Capture) -> None:
        """Say what is shown, and offer the other copies of the source."""
        self._title.set_words(title)
        self._copies.clear()
        for copy in copies:
            self._copies.addItem(said_moment(copy.at), copy.id)
        self._copies.setCurrentIndex(self._copies.findData(CaptureId(shown.id)))
        self._copies.setToolTip(
            plain_tip(self.tr("Unchanged since it was kept. SHA-256 {hash}").format(hash=shown.sha256))
        )
        self._standing.setText(said(STANDINGS[shown.standing]))
        self._standing.setVisible(bool(shown.standing))

    def show_found(self, found: Found) -> None:
        """Say how the passage stands in the copy."""
        self._found.setText(f"{FOUND_MARKS[found]} {said(FOUND[found])}".strip())
        self._found.setProperty("alarm", _ALARMS.get(found, Alarm.NONE).value)
        self._found.style().unpolish(self._found)
        self._found.style().polish(self._found)
        self._fit()

    def offer_views(self, *, text: bool, picture: bool, table: bool = False) -> None:
        """Offer text and picture where the copy has both, or text and cells."""
        self._pages.setText(self.tr("Table") if table else self.tr("Page"))
        for button in (self._text, self._pages):
            button.setVisible(text and (picture or table))
        self._find.setVisible(text or table)
        self.show_page(0, 0)

    def show_view(self, picture: bool) -> None:
        """Say whether the picture is on screen, or the text."""
        self._pages.setChecked(picture)
        self._text.setChecked(not picture)
        for widget in (self._before, self._number, self._next):
            widget.setVisible(picture and bool(self._number.text()))
        self._fit()

    def show_page(self, number: int, total: int) -> None:
        """Say which page is on screen; 0 where there are none."""
        self._number.setText(
            self.tr("{number} of {total}").format(number=number, total=total) if total else ""
        )
        self._before.setEnabled(number > 1)
        self._next.setEnabled(number < total)
        for widget in (self._before, self._number, self._next):
            widget.setVisible(bool(total))
        self._fit()

    def _button(self, words: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setText(words)
        button.setAccessibleName(name)
        button.setToolTip(plain_tip(name))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _toggle(self, words: str, *, picture: bool) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("look", "chip")
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.view_chosen.emit(picture))
        return button

    def _lay_out(self) -> None:
        first, second, third = QHBoxLayout(), self._tools, self._foot
        for row in (first, second, third):
            row.setSpacing(6)
        first.addWidget(self._back)
        first.addWidget(self._title, 1)
        first.addWidget(self._copies)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(4)
        layout.addLayout(first)
        layout.addLayout(second)
        layout.addLayout(third)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take a row less where there is the room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Set what is said of the passage beside the tools; below them where there is too little room.

        Where the tools themselves need more, the last of them go below too.
        """
        views = [self._text, self._pages, self._before, self._number, self._next, self._smaller, self._larger]
        more, passage = [self._find, self._about], [self._found, self._standing, self._take]
        everything = [*views, *more, *passage]
        room = self.width() - _MARGINS
        for above in (everything, [*views, *more], views):
            if sum(self._room_of(part) for part in above if not part.isHidden()) <= room:
                break
        if len(above) == self._above:
            return
        self._above = len(above)
        for row in (self._tools, self._foot):
            while row.takeAt(0) is not None:
                pass
        for part in above:
            if part is self._found:
                self._tools.addStretch(1)
            self._tools.addWidget(part)
        for part in everything[len(above) :]:
            if part is self._found:
                self._foot.addStretch(1)
            self._foot.addWidget(part)
        if above is not everything:
            self._tools.addStretch(1)

    def _room_of(self, part: QWidget) -> int:
        return part.sizeHint().width() + self._tools.spacing()
