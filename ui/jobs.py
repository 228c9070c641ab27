"""Long work off the window's thread: plain values in, plain values out, late results dropped."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, SignalInstance

from factcheck.errors import UserError
from ui.translation import said

log = logging.getLogger(__name__)


class Runner(Protocol):
    """What starts a piece of work; tests hand in one that works at once."""

    def start(self, work: QRunnable, /) -> object:
        """Run the work now or later."""


class Job(QObject):
    """One piece of work under way."""

    finished = Signal(object)
    failed = Signal(str)
    """A sentence for the person."""
    crashed = Signal(object)
    """The exception of a bug."""
    ended = Signal()
    """Sent last, whatever came of the work, a cancelled job included."""

    def __init__(self, work: Callable[[], Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.cancelled = False
        # The job keeps its runnable: the pool must not free an object that Python still holds.
        self.runnable = _Work(work)
        self.runnable.setAutoDelete(False)
        self.runnable.signals.finished.connect(self._finish)
        self.runnable.signals.raised.connect(self._fail)

    def cancel(self) -> None:
        """Drop the result when it comes; the work itself ends by itself."""
        self.cancelled = True

    def _finish(self, value: object) -> None:
        if not self.cancelled:
            self.finished.emit(value)
        self.ended.emit()

    def _fail(self, error: BaseException) -> None:
        if self.cancelled:
            log.info("a cancelled job failed: %s", type(error).__name__)
        elif isinstance(error, UserError):
            self.failed.emit(said(error.sentence))
        else:
            self.crashed.emit(error)
        self.ended.emit()


class Jobs(QObject):
    """Runs work on the thread pool and keeps each job until it has ended."""

    crashed = Signal(object)
    """The exception of a bug in any job: whoever starts one cannot forget to tell of it."""

    def __init__(self, runner: Runner | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner: Runner = runner or QThreadPool.globalInstance()
        self._waited_for = QThreadPool()
        self._running: set[Job] = set()

    def prepare(self, work: Callable[[], Any]) -> Job:
        """Return a job to connect to; the work must take nothing of the window along."""
        job = Job(work, self)
        self._running.add(job)
        job.crashed.connect(self.crashed)
        job.ended.connect(self._drop)
        return job

    def start(self, job: Job) -> None:
        """Start a prepared job."""
        self._runner.start(job.runnable)

    def start_now(self, job: Job) -> None:
        """Start a prepared job that a person waits for: not behind others that may wait for a network."""
        runner = self._waited_for if isinstance(self._runner, QThreadPool) else self._runner
        runner.start(job.runnable)

    def close(self) -> None:
        """Drop every result still to come and wait for the threads: nothing outlives the window."""
        for job in self._running:
            job.cancel()
        if isinstance(self._runner, QThreadPool):
            self._runner.waitForDone(10_000)
            self._waited_for.waitForDone(10_000)

    def _drop(self) -> None:
        job = self.sender()
        assert isinstance(job, Job)
        self._running.discard(job)
        job.deleteLater()


class _Signals(QObject):
    finished = Signal(object)
    raised = Signal(object)


class _Work(QRunnable):
    """Runs the work in the pool's thread and sends what came of it to the window's thread."""

    def __init__(self, work: Callable[[], Any]) -> None:
        super().__init__()
        self.signals = _Signals()
        self._work = work

    def run(self) -> None:
        """Do the work; any error travels to the window, where it is shown."""
        try:
            value = self._work()
        except Exception as error:
            self._send(self.signals.raised, error)
        else:
            self._send(self.signals.finished, value)

    def _send(self, signal: SignalInstance, value: object) -> None:
        """Hand over the result of the work, unless the window is gone by now."""
        try:
            signal.emit(value)
        except RuntimeError:
            log.info("a job ended after its window")
