"""Runs the desk checks on each draft that comes on screen, out of the window's way."""

from __future__ import annotations

import logging
from functools import partial
from threading import Event

from PySide6.QtCore import QObject

from factcheck.errors import ReadingError
from factcheck.models import Case, Changes, Draft, Remark, Span
from ui.jobs import Job, Jobs
from ui.session import Session

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
        session.case_opened.connect(self._look)
        session.case_changed.connect(self._changed)

    def _changed(self, case: Case, changes: Changes) -> None:
        if changes.drafts:
            self._look(case)

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
        self._given_up = Event()
        work = partial(_looked_over, case.draft, case.article.published, self._given_up)
        self._job = job = self._jobs.prepare(work)
        job.finished.connect(self._found)
        job.ended.connect(self._ended)
        self._jobs.start(job)

    def _found(self, remarks: tuple[Remark, ...]) -> None:
        case = self._session.case
        if case is not None and case.draft.id == self._draft:
            self._session.set_remarks(remarks)

    def _ended(self) -> None:
        if self.sender() is self._job:
            self._job = None


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


def _beside_the_window(draft: Draft, published: str) -> tuple[Remark, ...]:
    """Run the checks in this process, where the system lets no other start."""
    from factcheck.case.remarks import look_over

    return look_over(draft, published)
