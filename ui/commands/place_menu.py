"""The menu at a place of the article."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from factcheck.case.sentences.findings import SET_ASIDE_REASONS
from factcheck.models import SetAsideId
from ui.actions import draw_icons
from ui.commands.window import Window
from ui.translation import said

_ON_WORDS = ("mark", "set_aside")
_ON_CLAIM = (
    "|",
    "split",
    "merge",
    "|",
    "source",
    "correction",
    "note",
    "flag",
    "criticism",
    "|",
    "set_aside",
    "delete",
)


class PlaceMenu(QObject):
    """Offers what can be done where the person clicked."""

    def __init__(self, window: Window, undo_set_aside: Callable[[SetAsideId], None]) -> None:
        super().__init__(window.frame)
        self._window = window
        self._undo_set_aside = undo_set_aside

    def show(self, place: QPoint, offset: int) -> None:
        """Show the menu for an offset of the draft, at a place of the screen."""
        session = self._window.session
        case = session.case
        if case is None:
            return
        here = [placed for placed in case.claims if placed.span.start <= offset < placed.span.end]
        if here and session.claim not in {placed.id for placed in here}:
            session.select(min(here, key=lambda placed: len(placed.span)).id)
        aside = next((row for row in case.set_asides if row.start <= offset < row.end), None)
        menu = QMenu(self._window.frame)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in self._names(on_claim=bool(here)):
            if name == "|":
                menu.addSeparator()
            else:
                menu.addAction(self._window.actions_by_name[name])
        draw_icons(menu)
        if aside is not None:
            words = self.tr("Take back ({reason})").format(reason=said(SET_ASIDE_REASONS[aside.reason]))
            menu.addAction(words, partial(self._undo_set_aside, aside.id))
        if menu.actions():
            menu.popup(place)

    def _names(self, *, on_claim: bool) -> list[str]:
        """Return the commands to offer, each once; what is selected comes first."""
        selected = self._window.article.selection() is not None
        # To resize needs words to stand at, and the claim that the person pointed at.
        names = [*_ON_WORDS, *(["resize"] if on_claim else [])] if selected else []
        return names + [name for name in _ON_CLAIM if name == "|" or name not in names] if on_claim else names
