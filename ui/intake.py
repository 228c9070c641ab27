"""Taking articles in: files and pasted text are read off the window's thread, then added."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from factcheck.desk import Desk
from factcheck.desk.articles import propose, without_claims
from factcheck.models import ArticleId, Case, Reading
from ui.jobs import Job, Jobs
from ui.session import LONG, Session
from ui.widgets.letters import is_writing

if TYPE_CHECKING:
    from factcheck.desk.newer_draft import Before, Prepared

# Readers and what compares drafts are imported by the worker that needs them, not at the start.


class NewerDraft(Struct, frozen=True):
    """A file that may be a newer draft of an article, and what it would do to it."""

    article: ArticleId
    reading: Reading
    likeness: float
    """The share of common text, from 0 to 1."""
    prepared: Prepared


class _Read(Struct, frozen=True):
    """What was read, before anything of it is stored."""

    order: _Order
    reading: Reading
    known: ArticleId
    """The article that the very same file made before, or nothing."""
    page: Case | None
    """The article without its claims, where they take long to propose."""


class _Stored(Struct, frozen=True):
    """What became of a file: a new article, or the one that the very same file made before."""

    order: _Order
    article: ArticleId
    reading: Reading
    known: bool


class Intake(QObject):
    """Reads what the person hands over and puts it on the shelf, all off the window's thread."""

    readable = Signal(object)
    """A Case: the page of a long article, whose claims are being proposed; nothing is stored yet."""
    settled = Signal(object)
    """That Case once more: it was stored, given up, or failed."""
    added = Signal(str)
    """The new article's id."""
    known = Signal(str, object)
    """An article opened from the very same file before, and the Reading."""
    shelved = Signal(str, str)
    """The id and the title of an article that is on the shelf now, while the person is at other work."""
    failed = Signal(str)
    busy = Signal(str)
    """What is being read, or nothing any more."""

    def __init__(self, session: Session, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._running: dict[Job, Event] = {}
        self._storing: dict[Event, Case | None] = {}
        """What was read and is to be stored, by what gives it up: the page on show, if there is one."""
        self.checker = ""
        self.scale = ""
        """The scale of new articles; empty for the first there is."""

    def get_ready(self) -> None:
        """Have the process that reads files wait for the first one."""
        from factcheck.readers import bounded

        self._jobs.start(self._jobs.prepare(bounded.start))

    def read_file(self, path: Path) -> None:
        """Read a file and add it, unless the shelf has it already."""
        given_up = Event()
        self._take_in(partial(_read_file, path, given_up), path.name, given_up)

    def read_address(self, address: str) -> None:
        """Fetch a page, since the person gave its address, and add it."""
        given_up = Event()
        self._take_in(partial(_read_address, address, given_up), address, given_up)

    def read_as_original(self, article: ArticleId, data: bytes, name: str) -> None:
        """Read a Word file as it was before its tracked changes, in place of the article made of it."""
        given_up = Event()
        read = partial(_read, data, name, given_up, as_original=True)
        self._take_in(read, name, given_up, instead_of=article)

    def read_draft(self, path: Path, before: Before, then: Callable[[NewerDraft], None]) -> None:
        """Read a file and work out what it would do to an article as its newer draft."""
        given_up = Event()
        begun = self.tr("Reading {name}…").format(name=path.name)
        self._start(partial(_newer, path, before, given_up), then, given_up, begun)

    def read_text(self, text: str) -> None:
        """Add a text that was pasted."""
        given_up = Event()
        data = text.encode("utf-8", "replace")
        self._take_in(partial(_read, data, "", given_up), self.tr("the text"), given_up)

    def read_sample(self, name: str, data: bytes) -> None:
        """Add a sample article."""
        given_up = Event()
        self._take_in(partial(_read, data, name, given_up), name, given_up)

    def add(self, reading: Reading) -> None:
        """Put a reading on the shelf as a new article, even if the shelf has its very file."""
        self._take_in(lambda: reading, reading.name, Event(), anew=True)

    def take(self, reading: Reading) -> None:
        """Add a reading, unless the shelf has its very file already."""
        self._take_in(lambda: reading, reading.name, Event())

    def cancel(self) -> None:
        """Give up all that is being read: it ends at once, and what is not stored yet never will be."""
        for job, given_up in self._running.items():
            given_up.set()
            job.cancel()
        for page in filter(None, list(self._storing.values())):
            self.settled.emit(page)

    def close(self) -> bool:
        """Give up what is being read, and tell whether something that was read is still to be stored.

        That is stored to its end: the person may have seen its page, and takes it to be on the shelf.
        """
        for given_up in self._running.values():
            if given_up not in self._storing:
                given_up.set()
        return bool(self._storing)

    def _take_in(
        self,
        read: Callable[[], Reading],
        name: str,
        given_up: Event,
        *,
        anew: bool = False,
        instead_of: ArticleId = ArticleId(""),
    ) -> None:
        desk = self._session.desk
        case = self._session.case
        here = case.article.id if case is not None else None
        order = _Order(
            desk.path, desk.actor, self.checker, self.scale, name, anew, instead_of, here, given_up
        )
        begun = self.tr("Reading {name}…").format(name=name)
        self._start(partial(_read_in, read, order), self._store, given_up, begun)

    def _store(self, read: _Read) -> None:
        """Store what was read, its page being on show meanwhile where it is long."""
        order = read.order
        if read.known:
            self._lead_to(_Stored(order, read.known, read.reading, known=True))
            return
        page = read.page if not self._is_at_other_work(order) else None
        self._storing[order.given_up] = page
        if page is not None:
            self.readable.emit(page)
        begun = self.tr("Proposing claims in {name}…").format(name=order.name)
        self._start(partial(_stored, read.reading, order), self._done, order.given_up, begun)

    def _done(self, stored: _Stored | None) -> None:
        if stored is None:
            return
        # The worker wrote through a connection of its own, and others may have written meanwhile.
        self._session.catch_up()
        self._lead_to(stored)

    def _lead_to(self, stored: _Stored) -> None:
        """Have an article opened, or only told of where its page would come under the person's hands."""
        if self._is_at_other_work(stored.order):
            self.shelved.emit(stored.article, stored.reading.title or stored.order.name)
        elif stored.known:
            self.known.emit(stored.article, stored.reading)
        else:
            self.added.emit(stored.article)

    def _is_at_other_work(self, order: _Order) -> bool:
        """Tell whether the person has gone on to another article meanwhile, or is busy in this one.

        The next key would otherwise act on a page that nobody has looked at yet.
        """
        from ui import dialogs  # not needed for the first picture

        case = self._session.case
        if case is None:
            # Whoever writes on a page that is on show before it is stored is there already.
            return self._storing.get(order.given_up) is None and is_writing()
        if case.article.id == order.instead_of:
            return False
        return case.article.id != order.asked_on or is_writing() or dialogs.is_working()

    def _start(
        self, work: Callable[[], object], then: Callable[[Any], None], given_up: Event, begun: str
    ) -> None:
        job = self._jobs.prepare(work)
        job.finished.connect(then)
        job.failed.connect(self.failed)
        job.ended.connect(self._ended)
        self._running[job] = given_up
        self.busy.emit(begun)
        self._jobs.start(job)

    def _ended(self) -> None:
        job = self.sender()
        assert isinstance(job, Job)
        given_up = self._running.pop(job)
        if given_up not in self._running.values():
            page = self._storing.pop(given_up, None)
            if page is not None:
                self.settled.emit(page)
        if not self._running:
            self.busy.emit("")


class _Order(Struct, frozen=True):
    """What a worker needs to store an article by itself."""

    library: Path
    actor: str
    checker: str
    scale: str
    name: str
    anew: bool
    instead_of: ArticleId
    asked_on: ArticleId | None
    """The article that was on screen when this was asked for."""
    given_up: Event


def _read_in(read: Callable[[], Reading], order: _Order) -> _Read:
    """Read in a worker, and look whether the shelf has the very same file."""
    reading = read()
    known = ArticleId("")
    if not order.anew and not order.instead_of:
        with Desk(order.library, actor=order.actor) as desk:
            same = desk.articles.same_file(reading.original)
            known = same.id if same is not None else known
    # An article read once more stays on screen until it is replaced.
    shown = not known and not order.instead_of and len(reading.text) >= LONG
    return _Read(order, reading, known, without_claims(reading) if shown else None)


def _stored(reading: Reading, order: _Order) -> _Stored | None:
    """Split and store in a worker, through a connection of its own; None where given up."""
    proposal = propose(reading)
    with Desk(order.library, actor=order.actor) as desk:
        # Looked up once more: another window may have stored the same file meanwhile.
        same = None if order.anew or order.instead_of else desk.articles.same_file(reading.original)
        if same is not None:
            return _Stored(order, same.id, reading, known=True)
        if order.given_up.is_set():
            return None
        if order.instead_of:
            desk.articles.remove(order.instead_of)
        article = desk.articles.add(
            reading, checker=order.checker, scale=desk.scales.usable(order.scale), proposal=proposal
        )
    return _Stored(order, article, reading, known=False)


def _read_file(path: Path, given_up: Event) -> Reading:
    from factcheck.readers.bounded import read_path, with_pictures

    return with_pictures(read_path(path, given_up=given_up), given_up=given_up)


def _read_address(address: str, given_up: Event) -> Reading:
    from factcheck.desk.opening import read_address

    return read_address(address, given_up)


def _read(data: bytes, name: str, given_up: Event, *, as_original: bool = False) -> Reading:
    from factcheck.readers.bounded import read, with_pictures

    return with_pictures(read(data, name, as_original=as_original, given_up=given_up), given_up=given_up)


def _newer(path: Path, before: Before, given_up: Event) -> NewerDraft:
    from factcheck.desk.newer_draft import prepare
    from factcheck.text.likeness import likeness

    reading = _read_file(path, given_up)
    case = before.case
    alike = likeness(case.draft.text, reading.text)
    return NewerDraft(case.article.id, reading, alike, prepare(before, reading))
