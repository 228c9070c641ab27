"""The commands that carry a case between two libraries."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from factcheck.cli.group import main
from tests.exchange.desks import TEXT


def run(library: Path, *words: str) -> str:
    result = CliRunner().invoke(main, ["--library", str(library), *words])
    assert result.exit_code == 0, result.output
    return result.stdout


@pytest.fixture
def weir(tmp_path: Path) -> Path:
    path = tmp_path / "weir.txt"
    path.write_text(TEXT)
    return path


def test_a_case_goes_to_another_library_and_comes_back_with_a_conflict(tmp_path: Path, weir: Path) -> None:
    mine, theirs, file = tmp_path / "mine.db", tmp_path / "theirs.db", tmp_path / "weir.factcheck"
    article = run(mine, "add", str(weir)).strip()
    run(mine, "pack", article, "-o", str(file))
    assert run(theirs, "add", str(file)).split() == [article]
    claim = json.loads(run(mine, "claims", article, "--json"))[0]["id"]
    run(mine, "verdict", claim, "confirmed")
    run(theirs, "verdict", claim, "wrong")
    run(theirs, "pack", article, "-o", str(file))
    printed = run(mine, "add", str(file)).split()
    assert printed[:2] == [article, "conflict"]
    (conflict,) = json.loads(run(mine, "conflicts", article, "--json"))
    assert (conflict["id"], conflict["claim"]) == (printed[2], claim)
    assert "Verdict on claim 1" in run(mine, "conflicts", article)
    run(mine, "settle", conflict["id"], "theirs")
    assert run(mine, "conflicts", article) == ""
    assert json.loads(run(mine, "claims", article, "--json"))[0]["verdict"] == "wrong"
    run(mine, "log", article, "--verify")
