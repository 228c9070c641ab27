"""The room of one article: its claims, its page, and the selected claim, side by side."""

from __future__ import annotations

from ui.article.view import ArticleView
from ui.claims.list_panel import ClaimsPanel
from ui.inspector import Inspector
from ui.session import Session
from ui.widgets.three_panes import ThreePanes


class ArticleRoom(ThreePanes):
    """Holds the three panels of an article."""

    def __init__(self, session: Session, sides: tuple[int, int]) -> None:
        claims, article, inspector = ClaimsPanel(session), ArticleView(), Inspector(session)
        super().__init__((claims, article, inspector), least=(240, 240, 310), readable=560, sides=sides)
        self.claims = claims
        self.article = article
        self.inspector = inspector
