"""Workers: a process of its own reads case after case within limits, and may die of one."""

from __future__ import annotations

import json
import os
import resource
import signal
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path

from tests.fuzz import cases

MOST_MEMORY = 500 * 1024 * 1024
"""Bytes of address space beyond what a worker holds before its first case."""
MOST_SECONDS = 10
"""Processor time of one case."""
_MOST_ON_THE_CLOCK = 60
"""Seconds of one case while other work shares the machine; waiting for anything is caught by it."""
_WARM = 12


def outcomes(kind: str, seed: int, numbers: range) -> Iterator[cases.Outcome]:
    """Run cases one after the other; where a worker dies of one, the next goes on after it."""
    warnings.simplefilter("error")  # a warning would stand on the person's terminal
    warnings.filterwarnings("ignore", "Duplicate name")  # the packages' writer says so
    for number in range(min(_WARM, numbers.stop)):
        cases.run(kind, 0, number)  # so that a worker starts with everything imported
    following = numbers.start
    while following < numbers.stop:
        worker, end = _started(kind, seed, range(following, numbers.stop))
        with os.fdopen(end, encoding="utf-8") as told:
            for line in told:
                outcome = cases.Outcome(**json.loads(line))
                following = outcome.number + 1
                yield outcome
        _, status = os.waitpid(worker, 0)
        if following < numbers.stop:
            yield cases.Outcome(following, "FAILURE", 0.0, 0, _cause_of_death(status))
            following += 1


def _started(kind: str, seed: int, numbers: range) -> tuple[int, int]:
    """Start a worker; returns its process id and the end of the pipe that it tells outcomes into."""
    reading_end, writing_end = os.pipe()
    sys.stdout.flush()
    worker = os.fork()
    if worker:
        os.close(writing_end)
        return worker, reading_end
    status = 1
    try:
        os.close(reading_end)
        _work(kind, seed, numbers, writing_end)
        status = 0
    finally:
        os._exit(status)


def _work(kind: str, seed: int, numbers: range, end: int) -> None:
    most = _address_space() + MOST_MEMORY
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    signal.signal(signal.SIGPROF, signal.SIG_DFL)  # ends the process, also inside a library's C
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    for number in numbers:
        signal.setitimer(signal.ITIMER_PROF, MOST_SECONDS)
        signal.setitimer(signal.ITIMER_REAL, _MOST_ON_THE_CLOCK)
        outcome = cases.run(kind, seed, number)
        os.write(end, (json.dumps(outcome.record()) + "\n").encode())


def _address_space() -> int:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    return pages * resource.getpagesize()


def _cause_of_death(status: int) -> str:
    if not os.WIFSIGNALED(status):
        return f"the worker ended with status {os.waitstatus_to_exitcode(status)}"
    number = os.WTERMSIG(status)
    if number in (signal.SIGPROF, signal.SIGALRM):
        return f"hangs: more than {MOST_SECONDS} s"
    return f"crashes: {signal.Signals(number).name}"
