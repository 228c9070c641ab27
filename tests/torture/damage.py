"""Damages libraries and backups at random, and mutates files, by the tests that do so in short."""

from __future__ import annotations

import os
import re
import subprocess
import sys

from tests.torture.tally import Tally

_DAMAGES = (
    "tests/library/test_damage.py::test_random_damage_is_found_or_changed_nothing",
    "tests/library/test_damage.py::test_every_damage_of_a_backup_with_its_hash_is_found",
    "tests/library/test_journal.py::test_every_damage_of_a_journal_is_told_or_lost_nothing",
)
_KINDS = 4
"""How many tests those are: the library, the backup, the backup with its hash, the journal."""
_FUZZED = re.compile(r"^(\w+): (\d+) cases, .*?(\d+) failures", re.M)


def main(count: int) -> Tally:
    """Damage a library and its backup so many times each."""
    tally = Tally("bit flips, cuts and overwritten stretches of library, journal and backups")
    told = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-n", "0", "-p", "no:cacheprovider", *_DAMAGES],
        env={**os.environ, "DAMAGES": str(count)},
        capture_output=True,
        text=True,
    )
    tally.tried["damage"] = _KINDS * count
    if told.returncode:
        tally.failures.append(told.stdout[-2000:])
    return tally


def mutate(count: int) -> Tally:
    """Give the readers so many mutated files of each format."""
    tally = Tally("mutated files per format")
    command = [sys.executable, "-m", "tests.fuzz", "--count", str(count)]
    told = subprocess.run(command, capture_output=True, text=True)
    for kind, cases, failed in _FUZZED.findall(told.stdout):
        tally.tried[kind] += int(cases)
        tally.failures += [f"{kind}: see python -m tests.fuzz --format {kind}"] * int(failed)
    if told.returncode and not tally.failures:
        tally.failures.append(told.stderr[-2000:])
    return tally
