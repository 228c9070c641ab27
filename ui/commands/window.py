"""What commands need of the window, so that none of them has to know the window itself."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from factcheck.models import ArticleId, SourceId
from factcheck.settings import Settings
from ui.article.view import ArticleView
from ui.article_room import ArticleRoom
from ui.claims.list_panel import ClaimsPanel
from ui.copy_keeper import CopyKeeper
from ui.inspector import Inspector
from ui.intake import Intake
from ui.jobs import Jobs
from ui.search_box import SearchBox
from ui.session import Session
from ui.shared.links import SharedDesks
from ui.shelf.page import ShelfPage
from ui.widgets.notice import Notice


class Window(Protocol):
    """The panels that commands act on, and the few things only the window can do."""

    session: Session
    settings: Settings
    intake: Intake
    jobs: Jobs
    keeper: CopyKeeper
    shared_desks: SharedDesks
    notice: Notice
    search: SearchBox
    actions_by_name: dict[str, QAction]

    @property
    def shelf(self) -> ShelfPage:
        """The start page."""

    @property
    def article(self) -> ArticleView:
        """The page of the article."""

    @property
    def claims(self) -> ClaimsPanel:
        """The list of claims."""

    @property
    def inspector(self) -> Inspector:
        """The selected claim."""

    @property
    def frame(self) -> QWidget:
        """The widget that dialogs and menus belong to."""

    @property
    def room(self) -> ArticleRoom:
        """The panels of an article."""

    def open_article(self, article: ArticleId) -> None:
        """Put an article on screen where the person left it."""

    def show_register(self, source: SourceId | None = None) -> None:
        """Show every source of the library, one of them chosen."""

    def show_closing(self) -> None:
        """Show the page on which the case of the open article is closed."""

    def show_shelf(self) -> None:
        """Go back to the shelf."""

    def return_to_article(self) -> None:
        """Give the keyboard back to the article."""

    def close(self) -> bool:
        """Close the window; everything is saved."""
