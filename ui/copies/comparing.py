"""Comparing a passage with a long copy in a job: folding millions of letters would hold the window up."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from factcheck.desk import Desk
from factcheck.desk.tables import names_cells
from factcheck.models import Capture, CaptureId, Evidence
from ui.jobs import Job, Jobs
from ui.session import Session

if TYPE_CHECKING:
    from factcheck.evidence.passages.comparing import Compared

_LONG = 300_000
"""Letters of a copy's text from which on comparing takes longer than a key may."""


class PassageComparing(QObject):
    """Has long copies compared with passages, and tells when it is known how one stands."""

    known = Signal()

    def __init__(self, session: Session, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._jobs = session, jobs
        self._job: Job | None = None

    def takes_long(self, evidence: Evidence, capture: Capture, text: str) -> bool:
        """Begin to compare where that takes long, and tell whether it does; ``known`` is sent at its end."""
        standings = self._session.desk.captures.standings
        at_hand = standings.knows(evidence.passage, capture) or names_cells(evidence.locator, capture)
        if at_hand or len(text) < _LONG or not evidence.passage.strip():
            return False
        if self._job is not None:
            self._job.cancel()
        job = self._jobs.prepare(partial(_compared, self._session.desk.path, evidence.passage, capture.id))
        job.finished.connect(partial(self._know, evidence.passage, capture))
        self._job = job
        self._jobs.start(job)
        return not standings.knows(evidence.passage, capture)

    def _know(self, passage: str, capture: Capture, compared: Compared) -> None:
        self._job = None
        self._session.desk.captures.standings.know(passage, capture, compared)
        self.known.emit()


def _compared(library: Path, passage: str, capture: CaptureId) -> Compared:
    with Desk(library) as desk:
        return desk.captures.compare(passage, desk.captures.one(capture))
