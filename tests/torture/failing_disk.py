"""Lets every write, fsync, rename and read of every operation fail in turn, by a library loaded before libc.

The operations run in a process of their own, since the library must be there when a process starts.
"""

from __future__ import annotations

import ctypes
import json
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from factcheck.errors import UserError
from tests.torture import tour
from tests.torture.tally import Tally
from tests.torture.tour import STEPS, Course
from tests.torture.world import World, scratch

_CALLS = ("write", "fsync", "rename", "read")
_MODES = {"fails": 0, "full": 1, "short": 2}
_IN_PARTS = {"backup", "restore", "removal for good"}
"""What goes on after it has taken hold, by the hash, a new desk, overwriting: that may fail by itself."""
_SOURCE = Path(__file__).with_name("disk_shim.c")


def main(count: int) -> Tally:
    """Let so many calls fail, spread over steps, kinds of call and ways to fail."""
    tally = Tally("failing, short and full at every write, fsync, rename and read")
    compiler = shutil.which("cc")
    if compiler is None or not sys.platform.startswith("linux"):
        return tally.skip("this needs Linux and a C compiler")
    with scratch() as folder:
        shim = Path(folder) / "shim.so"
        subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", shim, _SOURCE, "-ldl"], check=True)
        told = subprocess.run(
            [sys.executable, "-m", "tests.torture.failing_disk", str(shim), folder, str(count)],
            env={**os.environ, "LD_PRELOAD": str(shim)},
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
    told_of = 0
    for line in told.stdout.splitlines():
        kind, problems, refused = json.loads(line)
        tally.take(kind, problems)
        told_of += refused
    tally.remark = f"{told_of} ended in a sentence, the others were borne"
    return tally


@dataclass(frozen=True, slots=True)
class _Fault:
    """Which call of which step fails, and how."""

    step: int
    call: int
    turn: int
    mode: str

    @property
    def kind(self) -> str:
        return f"{_CALLS[self.call]} {self.mode}"

    def __str__(self) -> str:
        return f"step {self.step} ({STEPS[self.step][0]}), call {self.turn}"


class _Shim:
    """The library that was loaded before libc."""

    def __init__(self, path: str) -> None:
        self._shim = ctypes.CDLL(path)

    @contextmanager
    def armed(self, folder: Path, fault: _Fault) -> Iterator[None]:
        """Let the fault happen while this lasts."""
        self._shim.shim_arm(os.fsencode(folder), fault.call, fault.turn, _MODES[fault.mode])
        try:
            yield
        finally:
            self._shim.shim_disarm()

    def seen(self) -> list[int]:
        """Return how many calls of each kind there were since the last arming."""
        return [self._shim.shim_seen(call) for call in range(len(_CALLS))]


def _work(shim_path: str, folder: Path, count: int) -> None:
    """Print for each fault what was wrong after it."""
    shim = _Shim(shim_path)
    course = tour.take(folder / "course")
    for fault in _chosen(shim, course, count):
        world = course.copy(fault.step)
        found, refused = _tried(shim, course, world, fault)
        print(json.dumps([fault.kind, [f"{fault}: {each}" for each in found], refused]), flush=True)


def _chosen(shim: _Shim, course: Course, count: int) -> list[_Fault]:
    """Choose from all calls of all steps; each kind of call and each way to fail in equal parts."""
    faults: dict[str, list[_Fault]] = {}
    for step in range(1, len(STEPS)):
        world = course.copy(step)
        world.begin(step)
        with world.open() as desk:
            with shim.armed(world.folder, _Fault(step, 0, sys.maxsize & 0x7FFFFFFF, "fails")):
                STEPS[step][1](world, desk)
            calls = shim.seen()
        for call, times in enumerate(calls):
            for mode in _MODES if call == 0 else ("fails", "full") if call < 3 else ("fails",):
                found = [_Fault(step, call, turn, mode) for turn in range(times)]
                faults.setdefault(f"{call} {mode}", []).extend(found)
    chance, chosen = random.Random(count), list[_Fault]()
    for found in faults.values():
        chance.shuffle(found)
    while len(chosen) < count and any(faults.values()):
        chosen += [found.pop() for found in faults.values() if found]
    return chosen[:count]


def _tried(shim: _Shim, course: Course, world: World, fault: _Fault) -> tuple[list[str], bool]:
    """Take the step while its disk fails, work on in the same library, and examine what is there.

    Return the problems, and whether the step was refused with a sentence: then nothing of one that is a
    single transaction may be there.
    """
    refused, problems = False, list[str]()
    world.begin(fault.step)
    with world.open() as desk:
        world.begin(fault.step)
        try:
            with shim.armed(world.folder, fault):
                STEPS[fault.step][1](world, desk)
        except UserError:
            refused = True
        except Exception as error:
            refused = True
            problems.append(f"no sentence but {type(error).__name__}: {error}")
        done = fault.step + (not refused)
        most = fault.step + 1 if STEPS[fault.step][0] in _IN_PARTS else done
        problems += tour.differences(course, world, done, most)
        world.begin(len(STEPS))
        try:
            tour.work_on(desk)
        except Exception as error:
            problems.append(f"no work goes on: {type(error).__name__}: {error}")
        before = tour.held(world.library)
    with world.open() as desk:
        problems += [f"doctor: {sentence}" for sentence in desk.safe.doctor()]
    if tour.held(world.library) != before:
        problems.append("the library is not as it was before closing")
    return problems, refused


if __name__ == "__main__":
    _work(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))
