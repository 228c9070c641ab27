"""Working with a long copy in a job: to look through millions of letters would hold the window up."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from msgspec import Struct
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from factcheck.desk import Desk
from factcheck.models import Capture, ClaimId
from ui.jobs import Job, Jobs
from ui.session import Session

T = TypeVar("T")


class _Beginning(Struct, frozen=True):
    """Where the person was when work began."""

    claim: ClaimId
    capture: Capture | None
    focus: QWidget | None


class CopyWork(QObject):
    """Does one piece of work after the other with the copy that is shown, for the claim that is selected."""

    def __init__(self, session: Session, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._jobs = session, jobs
        self._job: Job | None = None
        self._capture: Capture | None = None

    def show(self, capture: Capture | None) -> None:
        """Take the copy that is shown now; what comes of work with another one is dropped."""
        self._capture = capture
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def do(self, work: Callable[[Desk], T], then: Callable[[T], None], *, long: bool) -> None:
        """Do work that gives something: at once, or where it takes long in a job with a desk of its own.

        ``then`` is not called where the person has gone on to another claim or copy by its end.
        """
        self.show(self._capture)
        if not long:
            value = self._session.run(work, self._session.desk)
            if value is not None:
                then(value)
            return
        desk = self._session.desk
        job = self._job = self._jobs.prepare(partial(_done, desk.path, desk.actor, work))
        began = _Beginning(self._session.claim, self._capture, QApplication.focusWidget())
        job.finished.connect(partial(self._end, began, then))
        job.failed.connect(self._session.failed)
        self._jobs.start_now(job)

    def _end(self, began: _Beginning, then: Callable[[T], None], value: T) -> None:
        self._job = None
        if (self._session.claim, self._capture) != (began.claim, began.capture):
            return
        focus = QApplication.focusWidget()
        then(value)
        if focus is not None and focus is not began.focus:
            focus.setFocus()  # who has begun to write elsewhere goes on there


def _done(library: Path, actor: str, work: Callable[[Desk], T]) -> T:
    """Work in a thread, through a connection of its own."""
    with Desk(library, actor=actor) as desk:
        return work(desk)
