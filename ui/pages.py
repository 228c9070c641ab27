"""The pages of the window: the shelf, the room of an article, the register and the closing of a case."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QStackedWidget

from ui import wiring
from ui.translation import of_samples

if TYPE_CHECKING:
    from ui.article_room import ArticleRoom
    from ui.close_case.page import ClosePage
    from ui.jobs import Jobs
    from ui.register.page import RegisterPage
    from ui.shelf.page import ShelfPage


class PagesOwner(wiring.Wired, Protocol):
    """What the pages need of the window that they stand in."""

    jobs: Jobs


class Pages(QStackedWidget):
    """Holds the pages, each made when it is first asked for.

    The room of an article and the shelf are half of the time it takes to start, and one of them is not
    on screen then.
    """

    def __init__(self, window: PagesOwner) -> None:
        super().__init__()
        self._window = window
        self._is_filled = False

    def fill(self) -> None:
        """Make the panels beside the article that the first picture was not kept waiting for."""
        self._is_filled = True
        if self.has_room:
            self.room.complete()

    @property
    def has_room(self) -> bool:
        """Whether the room of an article has been made."""
        return "room" in self.__dict__

    @property
    def shows_closing(self) -> bool:
        """Whether the page on which a case is closed stands in the place of the article."""
        return "closing" in self.__dict__ and self.currentWidget() is self.closing

    @cached_property
    def room(self) -> ArticleRoom:
        """The panels of an article, made for the first one."""
        from ui.article_room import ArticleRoom

        window = self._window
        room = ArticleRoom(window.session, window.jobs, _sides(window.settings.sides))
        self.addWidget(room)
        room.article.set_font_size(window.settings.text_size)
        wiring.wire_room(window, room)
        if self._is_filled:
            room.complete()
        return room

    @cached_property
    def shelf(self) -> ShelfPage:
        """The start page, made when it is first shown."""
        from ui.shelf.page import ShelfPage

        window = self._window
        shelf = ShelfPage(window.session, of_samples(window.settings.language))
        self.addWidget(shelf)
        shelf.choices.choose(window.settings.shelf_order, window.settings.shelf_state)
        wiring.wire_shelf(window, shelf)
        return shelf

    @cached_property
    def register(self) -> RegisterPage:
        """The page of every source, made when it is first shown."""
        from ui.register.page import RegisterPage

        register = RegisterPage(self._window.session)
        self.addWidget(register)
        wiring.wire_register(self._window, register)
        return register

    @cached_property
    def closing(self) -> ClosePage:
        """The page on which a case is closed, made when it is first shown."""
        from ui.close_case.page import ClosePage

        closing = ClosePage(self._window.session)
        self.addWidget(closing)
        wiring.wire_closing(self._window, closing)
        return closing


def _sides(kept: list[int]) -> tuple[int, int]:
    """Return the widths of the side panels: the person's, or the first ones."""
    if len(kept) == 2 and all(isinstance(width, int) and 200 <= width <= 2000 for width in kept):
        return kept[0], kept[1]
    return 320, 390
