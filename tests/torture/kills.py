"""Kills a process at random moments of every operation, and examines what it leaves."""

from __future__ import annotations

import os
import random
import signal
import time
from pathlib import Path

from tests.torture import tour
from tests.torture.tally import Tally
from tests.torture.tour import STEPS, Course
from tests.torture.world import World, scratch


def main(count: int) -> Tally:
    """Kill so many processes, as many in each step of the tour."""
    tally, chance = Tally("SIGKILL at random moments of every operation"), random.Random(count)
    if not hasattr(os, "fork"):
        return tally.skip("this system has neither fork nor SIGKILL")
    with scratch() as folder:
        course = tour.take(Path(folder) / "course")
        for number in range(count):
            step = number % len(STEPS)
            world = course.copy(step)
            # A little longer than the step takes: the moment of its acknowledgement is worth the most.
            moment = chance.uniform(0, 1.3 * course.seconds[step] + 0.001)
            done = _killed(world, step, moment)
            tally.take(STEPS[step][0], _examined(course, world, step + done))
    return tally


def _examined(course: Course, world: World, done: int) -> list[str]:
    # The step that ran when the kill came may be there or not, as long as it is so as a whole.
    return tour.problems_of(course, world, done, min(done + 1, len(STEPS)))


def _killed(world: World, step: int, moment: float) -> int:
    """Run the steps from this one on in a process, kill it, and return how many it had acknowledged."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        _work(world, step, writing)
    os.close(writing)
    with os.fdopen(reading, "rb") as told:
        assert told.read(1) == b"b"
        time.sleep(moment)
        os.kill(child, signal.SIGKILL)
        rest = told.read()
    os.waitpid(child, 0)
    assert b"e" not in rest, f"a step of the tour failed: {STEPS[step + rest.count(b'a')][0]}"
    return rest.count(b"a")


def _work(world: World, first: int, telling: int) -> None:
    """Take the steps, told of one by one; never returns."""
    try:
        for number in range(first, len(STEPS)):
            world.begin(number)
            if number == 0:
                os.write(telling, b"b")
            with world.open() as desk:
                world.begin(number)
                if number == first and number:
                    os.write(telling, b"b")
                STEPS[number][1](world, desk)
                os.write(telling, b"a")
    except BaseException:
        os.write(telling, b"e")
        raise
    finally:
        os._exit(0)
