"""Runs the desk checks on each draft that comes on screen, out of the window's way."""

from __future__ import annotations

import logging
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, QTimer

from factcheck.case.remarks import asks_elsewhere
from factcheck.desk import Desk
from factcheck.errors import ReadingError
from factcheck.models import Case, Changes, ClaimId, Draft, Remark, Span
from ui.jobs import Job, Jobs
from ui.session import Session

_PAUSE = 1500
"""Milliseconds after a claim came until the archive is asked about it: claims come one upon the other."""

log = logging.getLogger(__name__)


class DeskChecks(QObject):
    """Hands the session the remarks on its draft; a draft never changes, so once is enough."""

    def __init__(self, session: Session, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._draft = ""
        self._job: Job | None = None
        self._given_up = Event()
        self._on_words: tuple[Remark, ...] = ()
        self._elsewhere: dict[ClaimId, tuple[Remark, ...]] = {}
        """What other articles state otherwise, by claim; claims that were asked about and have none too."""
        self._asked: dict[ClaimId, str] = {}
        """The words with which each claim was asked about."""
        self._is_waiting = False
        session.case_opened.connect(self._look)
        session.case_changed.connect(self._changed)

    def _changed(self, case: Case, changes: Changes) -> None:
        if changes.drafts:
            self._look(case)
        elif changes.places or changes.everything:
            self._ask_soon()

    def _look(self, case: Case | None) -> None:
        self.cancel()
        if case is not None:
            # They take the processor from the page, even in a process of their own: the page comes first.
            self._session.once_shown(self, partial(self._start, case))

    def cancel(self) -> None:
        """Give up the checks that are under way."""
        self._given_up.set()
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _start(self, case: Case) -> None:
        if self._session.case is None or self._session.case.draft.id != case.draft.id:
            return
        self._draft = case.draft.id
        self._on_words, self._elsewhere, self._asked = (), {}, {}
        self._given_up = Event()
        work = partial(_looked_over, case.draft, case.article.published, self._given_up)
        self._job = job = self._jobs.prepare(work)
        job.finished.connect(self._found)
        job.ended.connect(self._ended)
        self._jobs.start(job)

    def _found(self, remarks: tuple[Remark, ...]) -> None:
        case = self._session.case
        if case is not None and case.draft.id == self._draft:
            self._on_words = remarks
            self._tell()

    def _ended(self) -> None:
        if self.sender() is self._job:
            self._job = None
            self._ask_soon()

    def _ask_soon(self) -> None:
        """Ask the archive about claims that came, once the person pauses."""
        if not self._is_waiting:
            self._is_waiting = True
            QTimer.singleShot(_PAUSE, self, self._ask_elsewhere)

    def _ask_elsewhere(self) -> None:
        """Ask what other articles state otherwise than the claims that were not asked about yet."""
        self._is_waiting = False
        case = self._session.case
        if case is None or case.draft.id != self._draft or self._job is not None:
            return  # what is under way comes back here
        there = {placed.id: placed.text for placed in case.claims}
        self._asked = {claim: words for claim, words in self._asked.items() if there.get(claim) == words}
        new = {claim: words for claim, words in there.items() if claim not in self._asked}
        if not new or not asks_elsewhere(case):
            return
        self._asked |= new
        self._given_up = Event()
        work = partial(_elsewhere, self._session.desk.path, case, frozenset(new), self._given_up)
        self._job = job = self._jobs.prepare(work)
        job.finished.connect(self._found_elsewhere)
        job.ended.connect(self._ended)
        self._jobs.start(job)

    def _found_elsewhere(self, found: dict[ClaimId, tuple[Remark, ...]]) -> None:
        case = self._session.case
        if case is not None and case.draft.id == self._draft:
            self._elsewhere |= found
            if any(found.values()):
                self._tell()

    def _tell(self) -> None:
        beside = (remark for claim in self._asked for remark in self._elsewhere.get(claim, ()))
        self._session.set_remarks((*self._on_words, *beside))


def _looked_over(draft: Draft, published: str, given_up: Event) -> tuple[Remark, ...]:
    """Run the checks, and read ahead what the first mark in this draft would have to wait for."""
    from factcheck.desk.stretches import describe
    from factcheck.readers import bounded

    try:
        # Not in a thread of this process: each call into Qt would wait for it to let go of Python's lock.
        remarks = bounded.look_over(
            draft.text, published, language=draft.language, blocks=draft.blocks, given_up=given_up
        )
    except ReadingError as error:
        if given_up.is_set():
            return ()
        log.warning("the desk checks run beside the window: %s", error)
        remarks = _beside_the_window(draft, published)
    if draft.text:
        describe(draft, Span(0, 1), published)
    return remarks


def _elsewhere(
    library: Path, case: Case, claims: frozenset[ClaimId], given_up: Event
) -> dict[ClaimId, tuple[Remark, ...]]:
    """Return by claim what other articles state otherwise."""
    found = {}
    with Desk(library) as desk:
        for placed in case.claims:
            if given_up.is_set():
                break
            if placed.id in claims:
                found[placed.id] = desk.elsewhere.on(case, placed)
    return found


def _beside_the_window(draft: Draft, published: str) -> tuple[Remark, ...]:
    """Run the checks in this process, where the system lets no other start."""
    from factcheck.case.remarks import look_over

    return look_over(draft, published)
