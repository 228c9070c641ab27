"""Keeping copies of sources off the window's thread, stamped and archived too, with a way to give up."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, SignalInstance

from factcheck.desk import Desk
from factcheck.errors import LocalAddressError, UserError
from factcheck.models import ArticleId, Capture, SourceId
from factcheck.sentences import Sentence
from ui.jobs import Job, Jobs
from ui.session import Session

if TYPE_CHECKING:
    from factcheck.desk.stamping import Authority


class CopyOrder(Struct, frozen=True):
    """What a worker needs to keep a copy by itself."""

    library: Path
    actor: str
    source: SourceId
    article: ArticleId | None
    path: Path | None = None
    allow_local: bool = False
    authority: Authority | None = None
    """Whom to ask for a time stamp of it; None for nobody."""
    again: bool = False
    """Whether a kept address is asked for again, and no new copy is ordered."""


class WitnessOrder(Struct, frozen=True):
    """What a worker needs to let others witness a copy: to stamp it, or to keep the same page."""

    library: Path
    actor: str
    capture: Capture
    article: ArticleId | None
    authority: Authority | None = None
    """Whom to ask for a time stamp; where there is none an archive is asked to keep the page."""
    archive: str = ""
    allow_local: bool = False


class ConsentWanted(Struct, frozen=True):
    """An address is on this machine or in the local network: the person has to agree first."""

    order: CopyOrder | WitnessOrder
    address: str


class KeptCopy(Struct, frozen=True):
    """A copy that was kept, and why it has no time stamp where it was to have one."""

    capture: Capture
    unstamped: Sentence | None = None


class CopyKeeper(QObject):
    """Keeps copies and asks for kept addresses again, one after the other."""

    kept = Signal(object)
    """A KeptCopy."""
    stamped = Signal(str)
    """When, as the authority says."""
    archived = Signal(str)
    """Where an archive keeps the page."""
    unpacked = Signal(int)
    """How many copies were taken in from a web archive."""
    given_out = Signal(object)
    """The path of a web archive that was saved."""
    rechecked = Signal(object)
    """A list of Rechecked, when all addresses of an article were asked again."""
    consent_wanted = Signal(object)
    """A ConsentWanted."""
    failed = Signal(str)
    busy = Signal(str)
    """What is being done, or nothing any more."""

    def __init__(self, session: Session, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._running: dict[Job, Event] = {}
        self._queue: list[CopyOrder] = []
        self._asked: list[Any] = []
        self._refused: list[ConsentWanted] = []
        self._total = 0

    def keep_address(
        self,
        source: SourceId,
        name: str,
        *,
        allow_local: bool = False,
        authority: Authority | None = None,
    ) -> None:
        """Keep a copy of a source's address, with a time stamp where an authority is given."""
        self.keep(replace(self._order(source, allow_local=allow_local), authority=authority), name)

    def keep_file(self, source: SourceId, path: Path, authority: Authority | None = None) -> None:
        """Keep a copy of a file as what a source says, with a time stamp where an authority is given."""
        self.keep(replace(self._order(source, path=path), authority=authority), path.name)

    def stamp(self, capture: Capture, authority: Authority) -> None:
        """Ask for a time stamp of a copy."""
        self.witness(self._witness_order(capture, authority=authority))

    def ask_archive(self, capture: Capture, archive: str) -> None:
        """Ask an archive to keep the page of a copy; the person was warned and agrees."""
        self.witness(self._witness_order(capture, archive=archive))

    def take_in(self, path: Path) -> None:
        """Take in the copies of a web archive."""
        given_up, desk = Event(), self._session.desk
        text = self.tr("Taking in {name}…").format(name=path.name)
        work = partial(_unpacked, desk.path, desk.actor, path, given_up)
        self._start(work, self._tell_unpacked, given_up, text)

    def give_out(self, article: ArticleId, target: Path) -> None:
        """Save the copies of an article's sources as a web archive."""
        given_up = Event()
        text = self.tr("Saving {name}…").format(name=target.name)
        work = partial(_given_out, self._session.desk.path, article, target, given_up)
        self._start(work, self.given_out.emit, given_up, text)

    def witness(self, order: WitnessOrder) -> None:
        """Carry out an order to let others witness a copy."""
        given_up = Event()
        if order.authority is not None:
            text = self.tr("Asking for a time stamp…")
            self._start(partial(_stamped, order, given_up), self._tell_stamped, given_up, text)
        else:
            text = self.tr("Asking the archive to keep the page…")
            self._start(partial(_archived, order, given_up), self._tell_archived, given_up, text)

    def keep(self, order: CopyOrder, name: str) -> None:
        """Carry out an order to keep a copy."""
        given_up = Event()
        text = self.tr("Keeping a copy of {name}…").format(name=name)
        self._start(partial(_kept, order, given_up), self._done, given_up, text)

    def recheck(self, sources: list[tuple[SourceId, str]], *, allow_local: bool = False) -> None:
        """Ask for the kept addresses of sources again, given by id and name."""
        if self._queue or not sources:
            return
        orders = [self._order(source, allow_local=allow_local) for source, _ in sources]
        self._queue = [replace(order, again=True) for order in orders]
        self._names = dict(sources)
        self._asked, self._refused, self._total = [], [], len(sources)
        self._next()

    def cancel(self) -> None:
        """Give up all that is under way; what is not stored yet never will be."""
        self._queue = []
        for job, given_up in self._running.items():
            given_up.set()
            job.cancel()

    def _order(self, source: SourceId, *, path: Path | None = None, allow_local: bool = False) -> CopyOrder:
        desk, case = self._session.desk, self._session.case
        article = case.article.id if case is not None else None
        return CopyOrder(desk.path, desk.actor, source, article, path, allow_local)

    def _witness_order(
        self, capture: Capture, *, authority: Authority | None = None, archive: str = ""
    ) -> WitnessOrder:
        desk, case = self._session.desk, self._session.case
        article = case.article.id if case is not None else None
        return WitnessOrder(desk.path, desk.actor, capture, article, authority, archive)

    def _tell_stamped(self, found: str | ConsentWanted) -> None:
        self._tell(found, self.stamped)

    def _tell_archived(self, found: str | ConsentWanted) -> None:
        self._tell(found, self.archived)

    def _tell_unpacked(self, count: int) -> None:
        self._session.catch_up()
        self.unpacked.emit(count)

    def _tell(self, found: str | ConsentWanted, told: SignalInstance) -> None:
        if isinstance(found, ConsentWanted):
            self.consent_wanted.emit(found)
            return
        self._session.catch_up()
        told.emit(found)

    def _next(self) -> None:
        order, given_up = self._queue[0], Event()
        text = self.tr("Rechecking {number} of {total}: {name}…").format(
            number=self._total - len(self._queue) + 1, total=self._total, name=self._names[order.source]
        )
        job = self._start(partial(_rechecked, order, given_up), self._recheck_done, given_up, text)
        job.failed.connect(self._end_recheck)
        job.crashed.connect(self._end_recheck)

    def _recheck_done(self, found: object) -> None:
        self._session.catch_up()
        if isinstance(found, ConsentWanted):
            self._refused.append(found)
        else:
            self._asked.append(found)
        self._queue = self._queue[1:]
        if self._queue:
            self._next()
            return
        if self._asked:
            self.rechecked.emit(self._asked)
        for refused in self._refused:
            self.consent_wanted.emit(refused)

    def _done(self, found: KeptCopy | ConsentWanted) -> None:
        if isinstance(found, ConsentWanted):
            self.consent_wanted.emit(found)
            return
        # The worker wrote through a connection of its own, and others may have written meanwhile.
        self._session.catch_up()
        self.kept.emit(found)

    def _start(
        self, work: Callable[[], object], then: Callable[[Any], None], given_up: Event, text: str
    ) -> Job:
        job = self._jobs.prepare(work)
        job.finished.connect(then)
        job.failed.connect(self.failed)
        job.ended.connect(self._ended)
        self._running[job] = given_up
        self.busy.emit(text)
        self._jobs.start(job)
        return job

    def _end_recheck(self) -> None:
        """Ask for no more addresses: what one could not be asked for stands in the way of all."""
        self._queue = []

    def _ended(self) -> None:
        job = self.sender()
        assert isinstance(job, Job)
        del self._running[job]
        if not self._running:
            self.busy.emit("")


def _kept(order: CopyOrder, given_up: Event) -> KeptCopy | ConsentWanted:
    """Fetch or read, then store in one operation, through a connection of the worker's own."""
    with Desk(order.library, actor=order.actor) as desk:
        copies = desk.captures
        try:
            copy = (
                copies.copy(order.source, allow_local=order.allow_local, given_up=given_up)
                if order.path is None
                else copies.copy_of_file(order.path, given_up)
            )
        except LocalAddressError as refused:
            return ConsentWanted(order, str(refused.sentence.data["address"]))
        kept = copies.one(copies.keep(order.source, copy, order.article, given_up))
        return KeptCopy(kept, _unstamped(desk, kept, order, given_up))


def _unstamped(desk: Desk, kept: Capture, order: CopyOrder, given_up: Event) -> Sentence | None:
    """Have a copy stamped as it is kept, where that is wanted; return why it was not."""
    if order.authority is None:
        return None
    try:
        stamped = desk.stamping.ask(desk.captures.data(kept), order.authority, given_up=given_up)
        desk.stamping.keep(kept, stamped, order.article)
    except UserError as error:
        return error.sentence
    return None


def _unpacked(library: Path, actor: str, path: Path, given_up: Event) -> int:
    from factcheck.readers.files import contents

    with Desk(library, actor=actor) as desk:
        return len(desk.archives.take_in(contents(path), path.name, given_up))


def _given_out(library: Path, article: ArticleId, target: Path, given_up: Event) -> Path:
    """Pack the copies and write the file, unless that was given up while they were packed."""
    from factcheck.desk.files import write_whole

    with Desk(library) as desk:
        data = desk.archives.give_out(article, target.name)
    if not given_up.is_set():
        write_whole(target, data)
    return target


def _stamped(order: WitnessOrder, given_up: Event) -> str | ConsentWanted:
    assert order.authority is not None
    with Desk(order.library, actor=order.actor) as desk:
        data, local = desk.captures.data(order.capture), order.allow_local
        try:
            stamped = desk.stamping.ask(data, order.authority, allow_local=local, given_up=given_up)
        except LocalAddressError as refused:
            return ConsentWanted(order, str(refused.sentence.data["address"]))
        desk.stamping.keep(order.capture, stamped, order.article)
        return stamped.at


def _archived(order: WitnessOrder, given_up: Event) -> str | ConsentWanted:
    with Desk(order.library, actor=order.actor) as desk:
        try:
            address = desk.archives.ask_archive(
                order.capture, order.archive, allow_local=order.allow_local, given_up=given_up
            )
        except LocalAddressError as refused:
            return ConsentWanted(order, str(refused.sentence.data["address"]))
        desk.archives.keep_archived(order.capture, address, order.article)
        return address


def _rechecked(order: CopyOrder, given_up: Event) -> object:
    with Desk(order.library, actor=order.actor) as desk:
        try:
            return desk.captures.recheck(
                order.source, order.article, allow_local=order.allow_local, given_up=given_up
            )
        except LocalAddressError as refused:
            return ConsentWanted(order, str(refused.sentence.data["address"]))
