"""The benchmarks are found and named; what they measure is no test's business."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bench.__main__ import benches
from tests.bench.files import score
from tests.bench.outcome import Budget, conclude
from tests.bench.splitters import peers

ROOT = Path(__file__).parents[1]


def test_every_benchmark_is_found_and_says_what_it_measures() -> None:
    found = {bench.name: bench for bench in benches()}

    assert {"sentences", "quotes", "claims", "window"} <= set(found)
    assert "splitters" not in found
    assert all(bench.about for bench in found.values())
    assert found["sentences"].needs_data
    assert not found["window"].needs_data
    assert found["files"].needs_files


def test_every_benchmark_ends_with_what_was_measured() -> None:
    for bench in benches():
        source = (ROOT / "tests/bench" / f"{bench.name}.py").read_text(encoding="utf-8")
        assert re.search(r"^    conclude\(", source, re.MULTILINE), bench.name


@pytest.mark.parametrize(
    ("budgets", "ends"),
    [
        ((), "There is no budget for it."),
        ((Budget("a search within 50 ms (31)", True),), "Budget held: a search within 50 ms (31)."),
    ],
)
def test_what_was_measured_is_said_with_its_budget(
    budgets: tuple[Budget, ...], ends: str, capsys: pytest.CaptureFixture[str]
) -> None:
    conclude("searches in 5 claims", *budgets)
    said = capsys.readouterr().out
    assert said.startswith("Measured: searches in 5 claims. ")
    assert said.endswith(f"{ends}\n")


def test_what_is_over_its_budget_is_named_and_fails(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as exit_:
        conclude("searches", Budget("within 50 ms (31)", True), Budget("within 1 MB (2)", False))
    assert exit_.value.code == 1
    said = capsys.readouterr().out
    assert "Measured: searches. Budget held: within 50 ms (31). Budget not held: within 1 MB (2).\n" in said


def test_one_that_fails_stops_no_other_and_is_named(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.bench", "quotes", "speakers", "--data", str(tmp_path)]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert result.returncode == 1
    assert "== speakers" in result.stdout
    assert result.stderr.endswith("Failed, 2 of 2: quotes, speakers.\n")


def test_a_peer_without_a_language_is_none_and_stops_nothing() -> None:
    assert all(run is None or run("One. Two.") for run in peers("pt").values())


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
