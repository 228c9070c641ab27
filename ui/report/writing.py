"""Writes a document off the window's thread, and remembers what was exported last of an article."""

from __future__ import annotations

from pathlib import Path
from threading import Event

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from factcheck.desk import Desk
from factcheck.errors import UserError
from factcheck.models import ArticleId
from factcheck.reports import Kind, ReportOptions, ReportWriter, kind_called, writers
from ui.jobs import Job, Jobs
from ui.translation import translate


class Export(Struct, frozen=True):
    """A document of an article, and the file that it is to be written to."""

    article: ArticleId
    kind: Kind
    target: Path
    options: ReportOptions


class LastExport(Struct, frozen=True):
    """What was exported last of an article, as the settings keep it."""

    writer: ReportWriter
    target: Path
    names: list[str]
    """The options that were on."""

    def kept(self) -> list[str]:
        """Return it as the settings keep it; to name confidential sources is asked for each time."""
        names = [name for name in self.names if name != "confidential"]
        return [self.writer.kind.key, self.writer.format.key, str(self.target), *names]


def last_export(kept: list[str] | None) -> LastExport | None:
    """Return what was exported last, or None where nothing was, or its writer is no longer there."""
    if not kept:
        return None
    key, wanted, target, *names = kept
    try:
        known = {writer.format.key: writer for writer in writers(kind_called(key))}
    except UserError:
        return None
    return LastExport(known[wanted], Path(target), names) if wanted in known else None


class Writing(QObject):
    """One document at a time on its way to its file."""

    written = Signal(object)
    """The Export that is done."""
    failed = Signal(str)
    """A sentence for the person."""
    stopped = Signal()
    """It was given up: nothing was written."""

    def __init__(self, jobs: Jobs, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._desk = jobs, desk
        self._job: Job | None = None
        self._given_up = Event()
        self._export: Export | None = None

    @property
    def busy(self) -> bool:
        """Whether a document is being written."""
        return self._job is not None

    def start(self, export: Export) -> None:
        """Begin to write; there is one at a time."""
        if self._job is not None:
            return
        self._given_up, self._export = Event(), export
        library, actor, given_up = self._desk.path, self._desk.actor, self._given_up
        job = self._job = self._jobs.prepare(lambda: _written(library, actor, export, given_up))
        job.finished.connect(self._finish)
        job.failed.connect(self._fail)
        job.ended.connect(self._end)
        self._jobs.start(job)

    def stop(self) -> None:
        """Give up what is being written; the file is then not touched."""
        self._given_up.set()

    def _finish(self, done: bool) -> None:
        self._job = None
        if done:
            self.written.emit(self._export)
        else:
            self.stopped.emit()

    def _fail(self, sentence: str) -> None:
        self._job = None
        self.failed.emit(sentence)

    def _end(self) -> None:
        self._job = None


def _written(library: Path, actor: str, export: Export, given_up: Event) -> bool:
    # A blind reader is shown less than the others: what is written depends on who it is.
    with Desk(library, actor=actor) as desk:
        return desk.reports.save(
            export.article, export.target, export.options, export.kind, translate, given_up
        )
