"""The places of a copy that speak of the claim: what each says, and what in it agrees or contradicts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from factcheck.case.sentences.quotations import spoken
from factcheck.sentences import say
from ui.translation import said
from ui.widgets.letters import let_letters_act
from ui.widgets.tip import plain_tip

if TYPE_CHECKING:
    from factcheck.evidence.passages.finding import PassagePlace

_LONGEST = 160


class PlacesList(QListWidget):
    """Lists places, best first; moving through them shows each in the copy."""

    chosen = Signal(object)
    """A PassagePlace."""
    taken = Signal()
    """Enter was pressed on a place: it is to be the passage."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Places that speak of the claim"))
        self.setWordWrap(True)
        self.setSpacing(3)
        self.setProperty("look", "places")
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._places: Sequence[PassagePlace] = ()
        self.currentRowChanged.connect(self._chosen)
        self.itemActivated.connect(lambda _item: self.taken.emit())
        let_letters_act(self)

    def show_places(self, places: Sequence[PassagePlace], text: str, claim: str) -> None:
        """List places of a text with what they say of a claim's words."""
        self.blockSignals(True)
        self.clear()
        self._places = places
        for place in places:
            words = spoken(" ".join(text[place.span.start : place.span.end].split()))
            shown = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
            item = QListWidgetItem(
                "\n".join(part for part in (shown, self._judged(place, text, claim)) if part)
            )
            item.setToolTip(plain_tip(words))
            self.addItem(item)
        self.blockSignals(False)
        if places:
            self.setCurrentRow(0)

    def current(self) -> PassagePlace | None:
        """Return the place that is chosen."""
        row = self.currentRow()
        return self._places[row] if 0 <= row < len(self._places) else None

    def _judged(self, place: PassagePlace, text: str, claim: str) -> str:
        parts = []
        if place.agreeing:
            named = ", ".join(_named(claim, each.detail.start, each.detail.end) for each in place.agreeing)
            parts.append(said(say("✓ agrees: {details}", details=named)))
        for each in place.contradicting:
            claimed = _named(claim, each.detail.start, each.detail.end)
            here = _named(text, each.span.start, each.span.end)
            parts.append(said(say("✕ {claimed} – here: {here}", claimed=claimed, here=here)))
        return "   ".join(parts)

    def _chosen(self, _row: int) -> None:
        place = self.current()
        if place is not None:
            self.chosen.emit(place)


def _named(text: str, start: int, end: int) -> str:
    return f"“{' '.join(text[start:end].split())}”"
