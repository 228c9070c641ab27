"""Files damaged by chance give a sound draft or a sentence; the long run is python -m tests.fuzz."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.fuzz import handed
from tests.fuzz.seeds import FORMATS

ROOT = Path(__file__).parents[2]
SPOILT = """
import os
from msgspec.structs import replace
from factcheck.models import Block, Role
from tests.fuzz import cases, workers

sound, held = cases.read, []

def misbehave(data, name, *, as_original=False):
    how = misbehave.number
    if how == 1:
        raise KeyError("odd")
    if how == 2:
        os.abort()
    if how == 3:
        while True:
            pass
    if how == 4:
        held.append(bytearray(600 * 1024 * 1024))
    if how == 5:
        return replace(sound(data, name), blocks=(Block(Role.BODY, 3, 90_000),))
    if how == 6:
        return replace(sound(data, name), title="\\udc80")
    return sound(data, name)

def run(kind, seed, number, run=cases.run):
    misbehave.number = number if seed else 0
    return run(kind, seed, number)

cases.read, cases.run, workers.MOST_SECONDS = misbehave, run, 1
cases.made = lambda *_: (b"Some words.", "a.txt")
for outcome in workers.outcomes("text", 1, range(8)):
    print(outcome.number, outcome.failure or outcome.kind)
"""


@pytest.mark.parametrize("kind", [*FORMATS, *handed.KINDS])
def test_damaged_files_give_a_draft_or_a_sentence(kind: str) -> None:
    command = [sys.executable, "-m", "tests.fuzz", "--format", kind, "--count", "200", "--seed", "7"]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert f"{kind}: 200 cases" in ran.stdout
    assert " 0 failures" in ran.stdout
    assert " 0 readings" not in ran.stdout


def test_what_the_run_looks_for_is_caught_and_the_rest_goes_on() -> None:
    ran = subprocess.run([sys.executable, "-c", SPOILT], cwd=ROOT, capture_output=True, text=True)
    told = dict(line.split(" ", 1) for line in ran.stdout.splitlines())
    assert sorted(told) == list("01234567"), ran.stderr
    assert told["0"] == told["7"] == "reading"
    assert told["1"].startswith("KeyError: \"'odd'\" at ")
    assert told["2"] == "crashes: SIGABRT"
    assert told["3"].startswith("hangs: more than ")
    assert told["4"].startswith("MemoryError")
    assert told["5"].startswith("blocks overlap")
    assert told["6"] == "a string that cannot be stored"
