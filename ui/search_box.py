"""The field in the tool bar that finds articles, claims and sources while one types."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from factcheck.desk.searching import words_of
from factcheck.errors import UserError
from factcheck.models import SearchHit
from ui.keys.keymap import keymap
from ui.session import Session
from ui.translation import said
from ui.widgets.hint import FittedHint
from ui.widgets.offers import Offer, Offers

_MOST = 12
_WAIT = 120


class SearchBox(QLineEdit):
    """Offers what the library's search finds; Enter opens the chosen hit, or the first."""

    hit_chosen = Signal(object)
    """A SearchHit."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._hint = FittedHint(self)
        self.setAccessibleName(self.tr("Search claims and sources"))
        self.setClearButtonEnabled(True)
        self.setMinimumWidth(130)
        self.setMaximumWidth(270)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._offers = Offers(self)
        self._offers.chosen.connect(self._chosen)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT)
        self._wait.timeout.connect(self.search)
        self.textEdited.connect(self._edited)
        keymap().changed.connect(self._show_hint)
        self._show_hint()

    def search(self) -> None:
        """Search now and show what is found."""
        self._wait.stop()
        query, case = self.text().strip(), self._session.case
        here = case.article.id if case is not None else None
        try:
            hits = self._session.desk.searching.find(query, here=here)
        except UserError as error:  # half a filter while one types; what it wants is said in the list
            self._offers.offer([Offer(said(error.sentence)), Offer(self._filters())], chosen=False)
            return
        words = words_of(query).split()
        listed = self._listed(hits[:_MOST], tuple(words)) if words else [Offer(self._filters())]
        self._offers.offer(listed, chosen=True)

    def _filters(self) -> str:
        """Say which filters can be typed among the words."""
        shown = ("in:claims", "verdict:open", "kind:web", "article:here", "by:me", "after:2026-01-31")
        return self.tr("Filters: {filters}").format(filters="  ".join(shown))

    def _show_hint(self) -> None:
        words, short = self.tr("Search claims and sources"), self.tr("Search")
        key = keymap().text("search")
        self._hint.say(f"{words}   {key}".rstrip(), f"{short}   {key}".rstrip(), short)

    def hits(self) -> list[SearchHit]:
        """Return what is offered now."""
        return [value for value in self._offers.values() if isinstance(value, SearchHit)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the first hit on Enter, also where one types faster than the list comes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.text().strip():
            self.search()
            if (hit := self._offers.current()) is not None:
                self._chosen(hit)
            return
        super().keyPressEvent(event)

    def _listed(self, hits: list[SearchHit], words: tuple[str, ...]) -> list[Offer]:
        """Return the hits under a heading for each kind."""
        if not hits:
            return [Offer(self.tr("Nothing found")), Offer(self._filters())]
        headings = {
            "article": self.tr("Articles"),
            "claim": self.tr("Claims"),
            "source": self.tr("Sources"),
        }
        offers = []
        # On an open article its claims come first, so that Enter leads to one of them.
        order = ["claim", "source", "article"] if self._session.case is not None else list(headings)
        hits = sorted(hits, key=lambda hit: order.index(hit.kind))
        for kind, found in groupby(hits, lambda hit: hit.kind):
            offers.append(Offer(headings[kind].upper()))
            for hit in found:
                excerpt = " ".join(hit.excerpt.split())
                offers.append(Offer(excerpt or hit.title, hit, hit.title if excerpt else "", words))
        return offers

    def _edited(self, text: str) -> None:
        if text.strip():
            self._wait.start()
        else:
            self._wait.stop()
            self._offers.hide()

    def _chosen(self, hit: object) -> None:
        self._wait.stop()
        self._offers.hide()
        self.clear()
        self.hit_chosen.emit(hit)
