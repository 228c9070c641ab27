"""Jobs: results come to the window's thread, late ones are dropped, failures are told apart."""

import threading
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRunnable, QThreadPool
from pytestqt.qtbot import QtBot

from factcheck.errors import UserError
from tests.desktop import AtOnce
from ui.jobs import Job, Jobs


class Later:
    """Keeps each job until the test says so."""

    def __init__(self) -> None:
        self.waiting: list[QRunnable] = []

    def start(self, work: QRunnable, /) -> None:
        """Keep the work."""
        self.waiting.append(work)


def told(job: Job) -> list[tuple[str, Any]]:
    heard: list[tuple[str, Any]] = []
    job.finished.connect(lambda value: heard.append(("finished", value)))
    job.failed.connect(lambda sentence: heard.append(("failed", sentence)))
    job.crashed.connect(lambda error: heard.append(("crashed", type(error))))
    job.ended.connect(lambda: heard.append(("ended", None)))
    return heard


def raising(error: Exception) -> Callable[[], None]:
    def work() -> None:
        raise error

    return work


@pytest.mark.parametrize(
    ("work", "heard"),
    [
        (lambda: 42, ("finished", 42)),
        (raising(UserError("The file is empty.")), ("failed", "The file is empty.")),
        (raising(ZeroDivisionError()), ("crashed", ZeroDivisionError)),
    ],
)
def test_each_end_is_told_once(qtbot: QtBot, work: Callable[[], Any], heard: tuple[str, Any]) -> None:
    jobs = Jobs(runner=AtOnce())
    job = jobs.prepare(work)
    log = told(job)
    jobs.start(job)
    assert log == [heard, ("ended", None)]
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert jobs.children() == [], "a job that has ended is not kept"


@pytest.mark.parametrize("work", [lambda: 42, raising(UserError("No.")), raising(ZeroDivisionError())])
def test_what_comes_after_cancelling_is_dropped(qtbot: QtBot, work: Callable[[], Any]) -> None:
    later = Later()
    jobs = Jobs(runner=later)
    job = jobs.prepare(work)
    log = told(job)
    jobs.start(job)
    job.cancel()
    later.waiting[0].run()
    assert log == [("ended", None)]


def test_nothing_outlives_the_window(qtbot: QtBot) -> None:
    later = Later()
    jobs = Jobs(runner=later)
    job = jobs.prepare(lambda: 42)
    log = told(job)
    jobs.start(job)
    jobs.close()
    later.waiting[0].run()
    assert ("finished", 42) not in log


def test_work_runs_off_the_windows_thread_and_its_result_comes_back_to_it(qtbot: QtBot) -> None:
    jobs = Jobs()
    threads: list[int] = []
    job = jobs.prepare(lambda: threading.get_ident())
    job.finished.connect(lambda value: threads.append(value))
    job.finished.connect(lambda _value: threads.append(threading.get_ident()))
    with qtbot.waitSignal(job.ended, timeout=10_000):
        jobs.start(job)
    assert threads[0] != threading.get_ident()
    assert threads[1] == threading.get_ident()
    jobs.close()


def test_what_a_person_waits_for_waits_for_no_other_work(qtbot: QtBot) -> None:
    pool = QThreadPool()
    pool.setMaxThreadCount(1)
    jobs, gate = Jobs(pool), threading.Event()
    jobs.start(jobs.prepare(lambda: gate.wait(10)))
    job = jobs.prepare(lambda: 42)
    with qtbot.waitSignal(job.finished, timeout=5_000) as heard:
        jobs.start_now(job)
    assert heard.args == [42]
    assert not gate.is_set()
    gate.set()
    jobs.close()
