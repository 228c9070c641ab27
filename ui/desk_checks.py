"""Runs the desk checks on each draft that comes on screen, off the window's thread."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from factcheck.case.remarks import look_over
from factcheck.desk.stretches import describe
from factcheck.models import Case, Changes, Draft, Remark, Span
from ui.jobs import Job, Jobs
from ui.session import Session


class DeskChecks(QObject):
    """Hands the session the remarks on its draft; a draft never changes, so once is enough."""

    crashed = Signal(object)

    def __init__(self, session: Session, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._draft = ""
        self._job: Job | None = None
        session.case_opened.connect(self._look)
        session.case_changed.connect(self._changed)

    def _changed(self, case: Case, changes: Changes) -> None:
        if changes.drafts:
            self._look(case)

    def _look(self, case: Case | None) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if case is not None:
            # Two threads of Python share one lock: the page comes first.
            self._session.once_shown(self, partial(self._start, case))

    def _start(self, case: Case) -> None:
        if self._session.case is None or self._session.case.draft.id != case.draft.id:
            return
        self._draft = case.draft.id
        self._job = job = self._jobs.prepare(partial(_looked_over, case.draft, case.article.published))
        job.finished.connect(self._found)
        job.crashed.connect(self.crashed)
        job.ended.connect(self._ended)
        self._jobs.start(job)

    def _found(self, remarks: tuple[Remark, ...]) -> None:
        case = self._session.case
        if case is not None and case.draft.id == self._draft:
            self._session.set_remarks(remarks)

    def _ended(self) -> None:
        if self.sender() is self._job:
            self._job = None


def _looked_over(draft: Draft, published: str) -> tuple[Remark, ...]:
    """Run the checks, and read ahead what the first mark in this draft would have to wait for."""
    remarks = look_over(draft, published)
    if draft.text:
        describe(draft, Span(0, 1), published)
    return remarks
