"""The field in the tool bar that finds words in everything that the library holds, while one types."""

from __future__ import annotations

from functools import cached_property, partial
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, Qt
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from factcheck.case.claims import number_of
from factcheck.desk import Desk
from factcheck.desk.searching import words_of
from factcheck.models import ArticleId, SearchHit
from ui.jobs import Job, Jobs
from ui.keys.keymap import keymap
from ui.session import Session
from ui.widgets.hint import FittedHint
from ui.widgets.offer import STEPS, Offer

if TYPE_CHECKING:
    from ui.widgets.offers import Offers

_MOST = 21
"""Hits that are listed: three of each kind, where all kinds have as many."""
_WAIT = 120
_ELSEWHERE = 10**9
"""Stands for the number of a hit outside the open article, behind all that have one."""


class SearchBox(QLineEdit):
    """Offers what the library's search finds; Enter opens the chosen hit, or the first."""

    hit_chosen = Signal(object, str)
    """A SearchHit, and the words that were looked for."""

    def __init__(self, session: Session, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._jobs = session, jobs
        self._job: Job | None = None
        self._opens_first = False
        """Whether Enter was pressed before what it is to open was found."""
        self._steps = 0
        """How far the arrow keys went before there was anything to go through."""
        self._hint = FittedHint(self)
        self.setAccessibleName(self.tr("Search everything"))
        self.setClearButtonEnabled(True)
        self.setMinimumWidth(130)
        self.setMaximumWidth(270)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT)
        self._wait.timeout.connect(self._search_here)
        self.textEdited.connect(self._edited)
        # What was found is of the lock as it was.
        session.lock_changed.connect(lambda _unlocked: self._stop())
        keymap().changed.connect(self._show_hint)
        self._show_hint()

    @cached_property
    def _offers(self) -> Offers:
        """The list of what is found, made for the first search."""
        from ui.widgets.offers import Offers

        offers = Offers(self)
        offers.chosen.connect(self._chosen)
        return offers

    def _hide_offers(self) -> None:
        if "_offers" in self.__dict__:
            self._offers.offer([])

    def search(self, *, opens_first: bool = False) -> None:
        """Search now, show what is found once it is, and if wanted open the first of it."""
        self._forget()
        self._opens_first = opens_first
        query, case, desk = self.text().strip(), self._session.case, self._session.desk
        here = case.article.id if case is not None else None
        # In a large library common words take a while; nobody is held up while they type.
        job = self._jobs.prepare(partial(_found, desk.path, desk.actor, query, here, self._session.unlocked))
        job.finished.connect(partial(self._show, query))
        job.failed.connect(partial(self._refuse, query))
        self._job = job
        self._jobs.start_now(job)

    def _show(self, query: str, hits: list[SearchHit]) -> None:
        if self._has_gone_on(query):
            return
        words = words_of(query).split()
        listed = self._listed(hits, tuple(words)) if words else [Offer(self._filters())]
        self._offers.offer(listed, chosen=True)
        for _ in range(abs(self._steps)):
            self._offers.step(1 if self._steps > 0 else -1)
        self._steps = 0
        if self._opens_first and (hit := self._offers.current()) is not None:
            self._chosen(hit)

    def _refuse(self, query: str, why: str) -> None:
        """Say in the list what half a filter wants, while one types it."""
        if not self._has_gone_on(query):
            self._offers.offer([Offer(why), Offer(self._filters())], chosen=False)

    def _has_gone_on(self, query: str) -> bool:
        self._job = None
        return query != self.text().strip()

    def _forget(self) -> None:
        """Search no more for what was typed."""
        self._wait.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _stop(self) -> None:
        self._forget()
        self._hide_offers()

    def _filters(self) -> str:
        """Say which filters can be typed among the words."""
        shown = ("in:notes", "verdict:open", "kind:web", "article:here", "by:me", "after:2026-01-31")
        return self.tr("Filters: {filters}").format(filters="  ".join(shown))

    def _show_hint(self) -> None:
        words, short = self.tr("Search everything"), self.tr("Search")
        key = keymap().text("search")
        self._hint.say(f"{words}   {key}".rstrip(), f"{short}   {key}".rstrip(), short)

    def hits(self) -> list[SearchHit]:
        """Return what is offered now."""
        return [value for value in self._offers.values() if isinstance(value, SearchHit)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with the arrow keys and Enter, also where one types faster than the list comes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.text().strip():
            self.search(opens_first=True)
            return
        if self._is_searching() and (step := STEPS.get(Qt.Key(event.key()))) is not None:
            self._steps += step
            return
        if event.key() == Qt.Key.Key_Escape:
            self._forget()
        super().keyPressEvent(event)

    def _listed(self, hits: list[SearchHit], words: tuple[str, ...]) -> list[Offer]:
        """Return the hits under a heading for each kind."""
        if not hits:
            return [Offer(self.tr("Nothing found")), Offer(self._filters())]
        # On an open article its claims come first, so that Enter leads to one of them.
        order = ["claim", "passage", "note", "source", "person", "copy", "article"]
        if self._session.case is None:
            order = ["article", *order[:-1]]
        offers = []
        hits = sorted(hits, key=lambda hit: (order.index(hit.kind), self._place(hit)))
        for kind, found in groupby(hits, lambda hit: hit.kind):
            offers.append(Offer(self._heading(kind)))
            for hit in found:
                excerpt = " ".join(hit.excerpt.split())
                said_already = not excerpt or excerpt.startswith(hit.title)
                beside = self._numbered(hit) or ("" if said_already else hit.title)
                offers.append(Offer(excerpt or hit.title, hit, beside, words))
        if len(hits) >= _MOST:
            offers.append(Offer(self._filters()))
        return offers

    def _numbered(self, hit: SearchHit) -> str:
        """Say where a hit of the open article stands: its title stands in the window already."""
        number = self._place(hit)
        return self.tr("Claim {number}").format(number=number) if number < _ELSEWHERE else ""

    def _place(self, hit: SearchHit) -> int:
        """Return the number of a claim of the open article, by which its hits are listed as on the page."""
        case = self._session.case
        if case is None or hit.article != case.article.id or hit.claim is None:
            return _ELSEWHERE
        return number_of(case, hit.claim) or _ELSEWHERE

    def _heading(self, kind: str) -> str:
        """Return the heading of a kind of hits, with the filter that finds more of it."""
        headings = {
            "article": (self.tr("Articles"), "articles"),
            "claim": (self.tr("Claims"), "claims"),
            "source": (self.tr("Sources"), "sources"),
            "person": (self.tr("Persons"), "persons"),
            "passage": (self.tr("Passages"), "passages"),
            "note": (self.tr("Notes"), "notes"),
            "copy": (self.tr("Copies"), "copies"),
        }
        words, place = headings[kind]
        return f"{words.upper()}   in:{place}"

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show no list of what was typed here once the person works elsewhere."""
        self._forget()
        super().focusOutEvent(event)

    def _search_here(self) -> None:
        if self.hasFocus():
            self.search()

    def _is_searching(self) -> bool:
        return self._wait.isActive() or self._job is not None

    def _edited(self, text: str) -> None:
        self._forget()
        self._steps = 0
        if text.strip():
            self._offers.wait()
            self._wait.start()
        else:
            self._hide_offers()

    def _chosen(self, hit: object) -> None:
        self._stop()
        words = words_of(self.text()).strip()
        self.clear()
        self.hit_chosen.emit(hit, words)


def _found(library: Path, actor: str, query: str, here: ArticleId | None, unlocked: bool) -> list[SearchHit]:
    """Search in a thread, through a connection of its own."""
    with Desk(library, actor=actor) as desk:
        return desk.searching.find(query, here=here, limit=_MOST, unlocked=unlocked)
