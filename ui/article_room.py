"""The room of one article: its claims, its page or a copy beside it, and the selected claim."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget

from factcheck.models import Case
from ui.article.view import ArticleView
from ui.jobs import Jobs
from ui.picture_store import PictureStore
from ui.session import Session
from ui.widgets.reading_order import follow_reading_order
from ui.widgets.three_panes import ThreePanes

if TYPE_CHECKING:
    from ui.claims.list_panel import ClaimsPanel
    from ui.copies.viewer import CopyViewer
    from ui.inspector import Inspector
    from ui.register.beside import SourcesBeside


class ArticleRoom(ThreePanes):
    """Holds the three panels of an article; a copy that is looked at takes the place of the page.

    Where the program starts with an article its page is shown first. The panels beside it take as long
    as the page to make; they come when it is on screen, or with the first key or command.
    """

    completed = Signal()
    """The panels beside the page have been made."""

    def __init__(self, session: Session, jobs: Jobs, sides: tuple[int, int]) -> None:
        article = ArticleView()
        left, middle, right = _side(), QStackedWidget(), _side()
        middle.addWidget(article)
        super().__init__((left, middle, right), least=(240, 240, 310), readable=560, sides=sides)
        self.article = article
        self._session, self._jobs = session, jobs
        self._left, self._middle, self._right = left, middle, right
        self._panels: tuple[ClaimsPanel, Inspector] | None = None
        self._viewer: CopyViewer | None = None
        self._beside: SourcesBeside | None = None
        self.pictures = PictureStore(session.desk.path, jobs, self)
        """The pictures of the open article, as they are shown."""
        article.page.image_of = self.pictures.image
        self.pictures.drawn.connect(article.page.show_images)
        self._opened(session.case)  # it may be made for the article that is just being opened
        session.case_opened.connect(self._opened)
        session.case_changed.connect(lambda case, _changes: self.pictures.want(case.pictures))
        session.case_opened.connect(lambda _case: self.show_article())

    @property
    def claims(self) -> ClaimsPanel:
        """The list of claims."""
        return self.complete()[0]

    @property
    def inspector(self) -> Inspector:
        """The selected claim."""
        return self.complete()[1]

    def complete(self) -> tuple[ClaimsPanel, Inspector]:
        """Make the panels beside the page where they are not there yet, and return them."""
        if self._panels is None:
            from ui.claims.list_panel import ClaimsPanel
            from ui.inspector import Inspector

            claims, inspector = self._panels = ClaimsPanel(self._session), Inspector(self._session)
            for place, panel in ((self._left, claims), (self._right, inspector)):
                place.addWidget(panel)
            follow_reading_order(self._left, self.article.page, self.article.find_bar)
            self.completed.emit()
        return self._panels

    def _opened(self, case: Case | None) -> None:
        """Have the pictures of an article drawn, and let go of the last one's."""
        self.pictures.forget()
        if case is not None:
            self.pictures.want(case.pictures)

    @property
    def viewer(self) -> CopyViewer:
        """The viewer of copies, made for the first one."""
        if self._viewer is None:
            # Most articles are opened to be read: the first page need not wait for the viewer.
            from ui.copies.viewer import CopyViewer

            self._viewer = CopyViewer(self._session, self._jobs)
            self._viewer.left.connect(self._leave_copy)
            self._middle.addWidget(self._viewer)
        return self._viewer

    @property
    def beside(self) -> SourcesBeside:
        """The register beside the article, made when it is first wanted."""
        if self._beside is None:
            from ui.register.beside import SourcesBeside

            self._beside = SourcesBeside(self._session)
            self._beside.closed.connect(self.show_claims)
            self._left.addWidget(self._beside)
        return self._beside

    @property
    def shows_sources(self) -> bool:
        """Whether the article's sources stand in the place of its claims."""
        return self._beside is not None and self._left.currentWidget() is self._beside

    def show_sources(self) -> None:
        """Put the article's sources in the place of its claims."""
        self._left.setCurrentWidget(self.beside)
        self.beside.refresh()
        self.beside.focus()

    def show_claims(self) -> None:
        """Put the claims back."""
        self._left.setCurrentWidget(self.claims)
        self.article.setFocus()

    @property
    def shows_copy(self) -> bool:
        """Whether a copy is on screen in the place of the page."""
        return self._middle.currentWidget() is self._viewer and self._viewer is not None

    def show_copy(self) -> None:
        """Put the viewer in the place of the page."""
        self._middle.setCurrentWidget(self.viewer)

    def show_article(self) -> None:
        """Put the page back."""
        self._middle.setCurrentWidget(self.article)

    def _leave_copy(self) -> None:
        """Put the page back in place of the copy, which takes the keyboard where the copy had it."""
        focused = QApplication.focusWidget()
        had_keyboard = focused is not None and self.viewer.isAncestorOf(focused)
        self.show_article()
        if had_keyboard:
            self.article.setFocus()


def _side() -> QStackedWidget:
    """Return the place of a panel, which looks like the panel while that is still to come."""
    side = QStackedWidget()
    side.setProperty("look", "panel")
    side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return side
