"""Finding words in a kept copy: in its text, or in its cells where these are shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from factcheck.models import Span
from ui.copies.table_page import TablePage
from ui.copies.text_page import CopyPage, Mark
from ui.finder import Finder
from ui.widgets.find_bar import FindBar

_MOST_MARKED = 500
"""Places that are marked at once; a word of one letter has tens of thousands."""


class CopyFinding(QObject):
    """Goes from one place of the words in the find bar to the next."""

    marked = Signal()
    """The places that are to be marked have changed."""

    def __init__(
        self, bar: FindBar, text: CopyPage, table: TablePage, *, shows_table: Callable[[], bool]
    ) -> None:
        super().__init__(bar)
        self._bar, self._text, self._table, self._shows_table = bar, text, table, shows_table
        self._text_of_copy = ""
        self._finder: Finder | None = None
        self._looked_for = ""
        """The phrase whose places the hits are; empty before one is looked for."""
        self._found: list[Span] = []
        self._hits: list[Span] = []
        self._hit = -1
        bar.phrase_changed.connect(self._find)
        bar.stepped.connect(self._step)
        bar.closed.connect(self.close)
        table.counted.connect(bar.show_count)

    @property
    def marks(self) -> list[Mark]:
        """The marks of the places in the text."""
        return [Mark(span, "hit") for span in self._hits[:_MOST_MARKED]]

    def take(self, text: str) -> None:
        """Take the text of another copy, in which nothing is looked for yet."""
        self._text_of_copy, self._finder = text, None
        self._looked_for, self._found = "", []
        self.close()

    def open(self) -> None:
        """Open the bar, for words to be typed."""
        self._bar.show()
        self._bar.ask()

    def look_for(self, words: str) -> None:
        """Find words as they stand, or else the longest of them."""
        longest = max(words.split(), key=len, default="")
        phrase = words if self._places(words) else longest
        held = self._bar.phrase
        self._bar.show()
        self._bar.ask(phrase)
        if phrase in ("", held):  # else the bar has told of other words
            self._find(phrase)

    def close(self) -> None:
        """Close the bar; nothing is marked any more."""
        self._bar.hide()
        self._hits = []
        self._table.close_search()
        self.marked.emit()

    def _find(self, phrase: str) -> None:
        if self._shows_table():
            self._table.look_for(phrase)
            return
        self._hits = self._places(phrase)
        self._hit = -1
        self._step(1)

    def _places(self, phrase: str) -> list[Span]:
        """Return where a phrase stands; one that is looked for again is not searched once more."""
        if self._finder is None:
            self._finder = Finder(self._text_of_copy)
        if phrase != self._looked_for:
            self._looked_for, self._found = phrase, self._finder.find(phrase)
        return self._found

    def _step(self, by: int) -> None:
        if self._shows_table():
            self._table.step(by)
            return
        if self._hits:
            last = len(self._hits) - 1
            self._hit = (self._hit + by) % len(self._hits) if self._hit >= 0 or by > 0 else last
            self._text.go_to(self._hits[self._hit], select=True)
        self.marked.emit()
        self._bar.show_count(self._hit, len(self._hits))
