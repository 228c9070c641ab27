"""Keeps the window and its shared desks in step: each has a thread, and the window waits for none."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QDate, QDateTime, QLocale, QObject, Qt, QTimer, Signal, Slot

from factcheck.case.sentences.sharing import former_readers, readers, secrecy, silence, standing
from factcheck.models import NO_CLAIM, ArticleId, Changes, ClaimId, SharedDeskId
from ui.session import Session
from ui.translation import said, said_moment

if TYPE_CHECKING:
    from factcheck.desk.shuttle import Link, Shuttle

_COUNTED_AFTER = 1_000
"""Milliseconds after a step in which it is most often there; until then no count flickers by."""
_LISTENED_EVERY = 2_000
"""Milliseconds between two looks whether a shared folder hangs."""
_SILENT = 8.0
"""Seconds after which a folder that does not say what lies in it counts as out of reach."""
_LET_GO = 1.0
"""Seconds for which the window waits for a thread that is asking a server at its end."""


class SharedDesks(QObject):
    """The shared desks of the session's library."""

    changed = Signal()
    """How it stands with one of them is other than before."""
    refused = Signal(str)
    """A sentence for what came and was not taken in."""
    crashed = Signal(object)
    """The exception of a bug in a thread."""
    _told = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shuttles: dict[SharedDeskId, Shuttle] = {}
        self._links: dict[SharedDeskId, Link] = {}
        self._stopped = False
        # From the shuttle's thread to the window's.
        self._told.connect(self._take, Qt.ConnectionType.QueuedConnection)
        session.desk.on_change.insert(0, self._stir)  # before the window is painted: others wait for it
        self._encrypted = False
        """Whether the open article is encrypted on each shared desk that it goes to."""
        self._silent: set[SharedDeskId] = set()
        """The shared folders that have not answered for a while."""
        self._listening = QTimer(self, interval=_LISTENED_EVERY)
        self._listening.timeout.connect(self._listen)
        self._counting = QTimer(self, interval=_COUNTED_AFTER, singleShot=True)
        self._counting.timeout.connect(self._count)
        session.case_opened.connect(self._look)
        session.case_opened.connect(self._show)
        session.claim_selected.connect(self._look)

    @property
    def are_linked(self) -> bool:
        """Whether there are shared desks."""
        return bool(self._shuttles)

    def start(self) -> None:
        """Take up the shared desks that the library belongs to now, and let go of those it left."""
        desk = self._session.desk
        if self._stopped:
            return
        found = [] if desk.read_only else self._session.run(desk.sharing.desks) or []
        known = {each.id: each for each in found}
        for gone in set(self._shuttles) - set(known):
            self._shuttles.pop(gone).stop(_LET_GO)
            self._links.pop(gone, None)
        for id, shared in known.items():
            if id not in self._shuttles:
                from factcheck.desk.shuttle import Shuttle

                self._shuttles[id] = Shuttle(desk.path, desk.actor, shared, self._tell, self.crashed.emit)
                self._shuttles[id].start()
        if self._shuttles:
            self._listening.start()
        self._look()
        self._show()

    def begin_anew(self) -> None:
        """Take up the shared desks of the file that is open as the library now."""
        for shuttle in self._shuttles.values():
            shuttle.stop(_LET_GO)
        self._shuttles.clear()
        self._links.clear()
        self.start()

    def renew(self) -> None:
        """Look again which articles are shared, and say anew where the person is."""
        case = self._session.case
        for shuttle in self._shuttles.values():
            if case is not None:
                shuttle.stir(case.article.id)
        self._show()

    def stop(self) -> None:
        """Let go of every shared desk."""
        self._stopped = True
        self._counting.stop()
        self._listening.stop()
        for shuttle in self._shuttles.values():
            shuttle.stop(_LET_GO)
        self._shuttles.clear()

    def words(self) -> str:
        """Say the worst of how it stands: not let in, offline since when, what is to send, or up to date."""
        links = self._links.values()
        if any(link.is_shut for link in links):
            return self.tr("not let in any more")
        offline = [link for link in links if link.offline_since]
        if offline:
            since = min(link.offline_since for link in offline)
            return self.tr("offline since {time}").format(time=since_when(since, QDate.currentDate()))
        words = said(standing(sum(link.to_send for link in links))) if links else ""
        if not words or not self._encrypted:
            return words
        return self.tr("{standing} · encrypted").format(standing=words)

    def secrecy(self, article: ArticleId) -> str:
        """Say of each shared desk that an article goes to whether it is encrypted there, and who reads it."""
        sharing = self._session.desk.sharing
        lines = []
        for shared in self._session.run(sharing.of, article) or []:
            encrypted = sharing.is_encrypted(article, shared)
            link = self._links.get(shared.id)
            members = () if link is None else link.members
            told = [secrecy(shared, encrypted=encrypted), readers(members)]
            told += [former_readers(members)] if encrypted else []
            lines += [said(each) for each in told if each is not None]
        return "\n".join(lines)

    def checkers(self, article: ArticleId) -> list[str]:
        """Return the names of the members who may check an article, of every shared desk that it goes to."""
        found = self._session.run(self._session.desk.sharing.of, article) or []
        links = [link for id, link in self._links.items() if any(each.id == id for each in found)]
        members = [each for link in links for each in link.members if not each.left and each.role.checks]
        return list(dict.fromkeys(each.name for each in members))

    def details(self) -> str:
        """Say it of each shared desk, with the reason where one cannot be reached and who is there."""
        lines = []
        for link in self._links.values():
            line = f"{link.desk.name}: {said(standing(link.to_send))}"
            lines.append(f"{line} – {said(link.reason)}" if link.reason is not None else line)
            names = ", ".join(dict.fromkeys(each.name for each in link.here))
            if names:
                lines.append(self.tr("There now: {names}").format(names=names))
        case = self._session.case
        if case is not None and self._links:
            lines += filter(None, [self.secrecy(case.article.id)])
        return "\n".join(lines)

    def _tell(self, link: Link) -> None:
        if not self._stopped:
            self._told.emit(link)

    @Slot(object)
    def _take(self, link: Link) -> None:
        if self._stopped or link.desk.id not in self._shuttles:
            return
        self._links[link.desk.id] = link
        if link.came:
            self._session.catch_up()
        for sentence in link.refused:
            self.refused.emit(said(sentence))
        self._show()

    def _stir(self, changes: Changes) -> None:
        if changes.elsewhere or self._stopped:
            return
        for shuttle in self._shuttles.values():
            for article in {changes.article, *changes.articles} - {None}:
                shuttle.stir(ArticleId(str(article)))
        if self._links and not self._counting.isActive():
            self._counting.start()

    def _listen(self) -> None:
        """Tell a folder that hangs from one in which nothing happens; its thread is in the system's hands."""
        silent = {id for id, shuttle in self._shuttles.items() if shuttle.silent_for > _SILENT}
        for id in silent - self._silent:
            link = self._links.get(id)
            if link is not None and not link.offline_since:
                since = self._session.desk.sharing.now()
                self._links[id] = replace(link, offline_since=since, reason=silence(link.desk), here=())
        for id in self._silent - silent:
            link = self._links.get(id)
            if link is not None and link.offline_since:
                self._links[id] = replace(link, offline_since="", reason=None)
                self._counting.start()
        if silent != self._silent:
            self._silent = silent
            self._show()

    def _count(self) -> None:
        """Say what is still to be sent where a shared desk has not answered by now."""
        for id, link in self._links.items():
            to_send = self._session.run(self._session.desk.sharing.to_send, link.desk)
            self._links[id] = replace(link, to_send=link.to_send if to_send is None else to_send)
        if any(link.to_send and not link.offline_since for link in self._links.values()):
            self._counting.start()  # the thread tells of what goes, and not that it is still going
        self.changed.emit()

    def _look(self, _what: object = None) -> None:
        case = self._session.case
        article = case.article.id if case is not None else ArticleId("")
        for shuttle in self._shuttles.values():
            shuttle.look_at(article, self._session.claim if case is not None else NO_CLAIM)
        self._show_here()

    def _show(self, _what: object = None) -> None:
        self._encrypted = self._is_encrypted()
        self._show_here()
        self.changed.emit()

    def _is_encrypted(self) -> bool:
        """Tell whether the open article is encrypted wherever it is shared."""
        case = self._session.case
        if case is None or not self._shuttles:
            return False
        sharing = self._session.desk.sharing
        shared = self._session.run(sharing.of, case.article.id) or []
        return bool(shared) and all(sharing.is_encrypted(case.article.id, each) for each in shared)

    def _show_here(self) -> None:
        case = self._session.case
        found: dict[ClaimId, list[str]] = defaultdict(list)
        for link in self._links.values():
            for each in link.here:
                if case is not None and each.article == case.article.id and each.claim:
                    found[each.claim].append(each.name)
        self._session.set_here({claim: tuple(sorted(names)) for claim, names in found.items()})


def since_when(at: str, today: QDate) -> str:
    """Say since when, by this machine's clock: the time, and before today the day with it."""
    moment = QDateTime.fromString(at, Qt.DateFormat.ISODateWithMs).toLocalTime()
    if moment.date() != today:
        return said_moment(at, short=True)
    return QLocale().toString(moment.time(), QLocale.FormatType.ShortFormat)
