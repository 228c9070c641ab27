"""The benchmarks are found and named; what they measure is no test's business."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.bench.__main__ import benches
from tests.bench.files import score

ROOT = Path(__file__).parents[1]


def test_every_benchmark_is_found_and_says_what_it_measures() -> None:
    found = {bench.name: bench for bench in benches()}

    assert {"sentences", "quotes", "claims", "window"} <= set(found)
    assert "splitters" not in found
    assert all(bench.about for bench in found.values())
    assert found["sentences"].needs_data
    assert not found["window"].needs_data
    assert found["files"].needs_files


def test_what_needs_corpora_says_so_in_a_line() -> None:
    command = [sys.executable, "-m", "tests.bench", "sentences"]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert result.returncode == 0
    assert result.stdout.splitlines()[-1] == "Needs the data sets: name their folder with --data."


def test_a_benchmark_that_is_not_there_is_refused() -> None:
    command = [sys.executable, "-m", "tests.bench", "nonsense"]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert result.returncode == 2
    assert "there is no benchmark nonsense" in result.stderr


def test_what_needs_real_files_says_so_in_a_line() -> None:
    command = [sys.executable, "-m", "tests.bench", "files"]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert result.returncode == 0
    assert result.stdout.splitlines()[-1] == "Needs real files: name their folder with --files."


@pytest.mark.parametrize(
    ("text", "kept", "ordered"),
    [("One two three four.", 1.0, 1.0), ("Three four one two.", 1.0, 0.5), ("One two.", 0.5, 1.0)],
)
def test_words_kept_and_their_order_are_told_apart(text: str, kept: float, ordered: float) -> None:
    found = score("a", text, "one, two; three four")
    assert (found.kept, found.ordered) == (kept, ordered)
