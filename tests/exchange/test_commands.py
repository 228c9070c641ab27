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


def test_claims_are_assigned_and_what_others_changed_is_listed_until_it_is_seen(
    tmp_path: Path, weir: Path
) -> None:
    mine, theirs, file = tmp_path / "mine.db", tmp_path / "theirs.db", tmp_path / "weir.factcheck"
    article = run(mine, "add", str(weir)).strip()
    run(mine, "pack", article, "-o", str(file))
    run(theirs, "add", str(file))
    assert run(mine, "unseen", article) == ""
    claim = json.loads(run(mine, "claims", article, "--json"))[0]["id"]
    from factcheck.desk import Desk

    with Desk(theirs, actor="Ben") as desk:
        desk.verdicts.assign(claim, "Ben")
    run(theirs, "pack", article, "-o", str(file))
    run(mine, "add", str(file))
    (row,) = json.loads(run(mine, "unseen", article, "--json", "--seen"))
    assert (row["claim"], row["steps"][0]["person"], row["steps"][0]["step"]) == (claim, "Ben", "Assigned")
    assert run(mine, "unseen", article) == ""
    run(mine, "assign", claim)
    assert not json.loads(run(mine, "unseen", article, "--json"))
