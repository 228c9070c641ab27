"""Child processes: started, watched while they read, ended where they take too much, and kept warm.

``subprocess`` starts them anew each time: a fork would copy the window's threads and open library.
One thread does the exchange over the pipes, since no system can wait on a pipe with a time-out in
the same way as the others; the asking thread looks at the clock, the memory and the person's wish,
and kills the child, which ends the exchange too.
"""

from __future__ import annotations

import atexit
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, TypeVar

import factcheck
from factcheck.readers.bounded import messages
from factcheck.readers.bounded.confinement import MOST_MEMORY, MOST_PROCESSOR, processor_time

if TYPE_CHECKING:
    import psutil

MOST_SECONDS = 30
"""On the clock, where other work shares the machine; a large file gets as much more of it."""
_LOOK = 0.02
_PATIENCE = 0.1
"""Seconds after which a child is watched: most have answered by then, and watching costs an import."""
KEPT_MEMORY = 160 * 1024 * 1024
"""A child that holds more after a file gives it back by ending."""
_TRIES = 3
_PASSED_ON = (
    *("PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "DYLD_FALLBACK_LIBRARY_PATH", "PYTHONHOME"),
    *("SYSTEMROOT", "WINDIR", "TEMP", "TMP"),
)
"""What an interpreter needs to start; nothing else of the environment is the child's business."""


T = TypeVar("T")


class Reason(Enum):
    """Why a child gave no answer."""

    MEMORY = "memory"
    TIME = "time"
    DIED = "died"
    GIVEN_UP = "given-up"
    NOT_STARTED = "not-started"


class EndedError(Exception):
    """A child ended, or was ended, without an answer."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason


class _Exchange(threading.Thread):
    """Sends one request and waits for its answer."""

    def __init__(self, requests: BinaryIO, answers: BinaryIO, request: bytes, data: bytes) -> None:
        super().__init__(name="reading", daemon=True)
        self._pipes = requests, answers
        self._asked = request, data
        self.over = threading.Event()
        self.taken = False
        self.answer: bytes | None = None

    def run(self) -> None:
        """Exchange; a child that dies leaves no answer."""
        requests, answers = self._pipes
        try:
            for part in self._asked:
                requests.write(part)
            requests.flush()
            self.taken = answers.read(1) == messages.TAKEN
            self.answer = messages.received(answers)
        except (OSError, EOFError, ValueError):  # ValueError: an unsound size, or a pipe closed meanwhile
            pass
        finally:
            self.over.set()


class Child:
    """One child process; it reads one file at a time."""

    def __init__(self, module: str, most_kept: int, *, ahead: bool) -> None:
        """Start it, without waiting until it is up; raises ``OSError`` where the system does not let it."""
        command = [sys.executable, "-P", "-B", "-m", module]
        self._most_kept = most_kept
        self._process = subprocess.Popen(
            [*command, "--ahead"] if ahead else command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=sys.base_prefix,
            env=environment(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._exchange: _Exchange | None = None
        self.is_spent = False
        """Whether it holds so much memory that it should end."""

    def is_alive(self) -> bool:
        """Tell whether the process is still there."""
        return self._process.poll() is None

    def read(
        self, request: bytes, data: bytes, given_up: threading.Event | None, allowance: Allowance
    ) -> bytes:
        """Return the answer to a request; raises ``EndedError`` where there is none."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        exchange = _Exchange(self._process.stdin, self._process.stdout, request, data)  # type: ignore[arg-type]
        self._exchange = exchange
        exchange.start()
        watch = _Watch(self._process.pid, allowance)
        while not exchange.over.wait(_LOOK):
            reason = Reason.GIVEN_UP if given_up is not None and given_up.is_set() else watch.reason()
            if reason is not None:
                self.close()
                raise EndedError(reason)
        exchange.join()
        if exchange.answer is None:
            raise EndedError(self._reason_of_death(exchange, watch))
        self.is_spent = watch.memory() > (self._most_kept or KEPT_MEMORY)
        return exchange.answer

    def _reason_of_death(self, exchange: _Exchange, watch: _Watch) -> Reason:
        self.close()
        if not exchange.taken:
            return Reason.NOT_STARTED
        if self._process.returncode == -getattr(signal, "SIGXCPU", 0):
            return Reason.TIME
        # A library that is refused memory ends the process in its own way; only the size tells.
        return Reason.MEMORY if watch.highest > MOST_MEMORY // 3 else Reason.DIED

    def close(self) -> None:
        """End the process at once and free its pipes."""
        self._process.kill()
        self._process.wait()
        if self._exchange is not None:
            self._exchange.join()  # its pipes are broken now
        for pipe in (self._process.stdin, self._process.stdout):
            with suppress(OSError):  # what could not be sent any more
                if pipe is not None:
                    pipe.close()


class Allowance:
    """The time that one file may take, by however many children read it in whatever steps."""

    def __init__(self, size: int) -> None:
        """Take the file's size in bytes; the clock runs from now on."""
        self._most = processor_time(size)
        self._began = time.monotonic()
        self._spent: dict[_Watch, float] = {}

    def is_over(self, watch: _Watch) -> bool:
        """Tell whether the time is over, with what a watched child has taken by now."""
        self._spent[watch] = max(watch.processor_time(), self._spent.get(watch, 0.0))
        if sum(list(self._spent.values())) > self._most + 1:
            return True
        return time.monotonic() - self._began > MOST_SECONDS * self._most / MOST_PROCESSOR


class _Watch:
    """Looks at what a child has taken since it began with a request."""

    def __init__(self, process: int, allowance: Allowance) -> None:
        self._number = process
        self._allowance = allowance
        self._process: psutil.Process | None = None
        self._began = time.monotonic()
        self._processor: float | None = None
        self.highest = 0

    def reason(self) -> Reason | None:
        """Tell why the child must end now, if it must."""
        if self.memory() > MOST_MEMORY:
            return Reason.MEMORY
        return Reason.TIME if self._allowance.is_over(self) else None

    def memory(self) -> int:
        """Return the bytes that the child holds, 0 where it was not watched or is gone."""
        if time.monotonic() - self._began <= _PATIENCE:
            return 0
        import psutil

        try:
            # Kept: to make one takes twenty times as long as to ask it, and the window's keys wait meanwhile.
            self._process = process = self._process or psutil.Process(self._number)
            if self._processor is None:
                self._processor = sum(process.cpu_times()[:2])
            held: int = process.memory_info().rss
        except psutil.Error:
            return 0
        self.highest = max(self.highest, held)
        return held

    def processor_time(self) -> float:
        """Return the seconds of processor time since the child was first watched."""
        if self._process is None or self._processor is None:
            return 0.0
        import psutil

        try:
            used: float = sum(self._process.cpu_times()[:2])
        except psutil.Error:
            return 0.0
        return used - self._processor


class Children:
    """The children of this program: one that waits for work, more while several files are read at once."""

    def __init__(self, module: str = "factcheck.readers.bounded.child", most_kept: int = 0) -> None:
        """Take the module that a child runs, and the bytes one that waits may hold (``KEPT_MEMORY``)."""
        self._kind = module, most_kept
        self._lock = threading.Lock()
        self._waiting: list[Child] = []
        self._ahead = False
        atexit.register(self.close)

    def start(self) -> None:
        """Have a child wait with every reader imported, from now on and again after each that ended."""
        self._ahead = True
        self._fill_up()

    def read(
        self,
        request: bytes,
        data: bytes,
        given_up: threading.Event | None,
        understood: Callable[[bytes], T],
        allowance: Allowance | None = None,
    ) -> T:
        """Have a child answer a request; one that died while it waited is replaced without a word.

        ``understood`` makes something of the answer. Where it raises, the child is ended: what it sends
        next cannot be relied on, and would be taken for the answer about another file. An allowance is
        given where the request is one of several about a file.
        """
        allowance = allowance or Allowance(len(data))
        for _ in range(_TRIES):
            if given_up is not None and given_up.is_set():
                raise EndedError(Reason.GIVEN_UP)
            try:
                child = self._taken()
                packed = child.read(request, data, given_up, allowance)
            except OSError as error:
                raise EndedError(Reason.NOT_STARTED) from error
            except EndedError as ended:
                self._fill_up()
                if ended.reason is not Reason.NOT_STARTED:
                    raise
            else:
                return self._understood(child, packed, understood)
        raise EndedError(Reason.NOT_STARTED)

    def _understood(self, child: Child, packed: bytes, understood: Callable[[bytes], T]) -> T:
        try:
            answer = understood(packed)
        except messages.UnsoundError:
            child.close()
            self._fill_up()
            raise
        self._put_back(child)
        return answer

    def close(self) -> None:
        """End all that wait."""
        with self._lock:
            waiting, self._waiting, self._ahead = self._waiting, [], False
        for child in waiting:
            child.close()

    def _taken(self) -> Child:
        with self._lock:
            waiting, self._waiting = self._waiting, []
        alive = [child for child in waiting if child.is_alive()]
        for child in set(waiting) - set(alive):
            child.close()
        return alive[0] if alive else Child(*self._kind, ahead=False)

    def _put_back(self, child: Child) -> None:
        with self._lock:
            if keep := child.is_alive() and not child.is_spent and not self._waiting:
                self._waiting.append(child)
        if not keep:
            child.close()
            self._fill_up()

    def _fill_up(self) -> None:
        """Start a child for the next file, where this program keeps one waiting."""
        with self._lock:
            if self._ahead and not self._waiting:
                with suppress(OSError):  # the next file will say it
                    self._waiting.append(Child(*self._kind, ahead=True))


def environment() -> dict[str, str]:
    """Return a child's environment: it finds the same modules as this program, and keeps to one heap."""
    home = str(Path(factcheck.__file__).parents[1])
    folders = [home, *(folder for folder in sys.path if Path(folder).is_absolute())]
    passed = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
    # Each further heap of glibc would take 64 MB of the address space.
    return {**passed, "PYTHONPATH": os.pathsep.join(folders), "PYTHONUTF8": "1", "MALLOC_ARENA_MAX": "1"}
