"""The one command finds a Python that works, or says in a sentence that there is none."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
pytestmark = pytest.mark.skipif(shutil.which("make") is None, reason="make is not installed")

WORKS = '#!/bin/sh\necho "$0 $*" >> "$(dirname "$0")/called"\n'
FAILS = "#!/bin/sh\nexit 127\n"


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A folder with what set-up reads, and nothing that could be installed from it."""
    for name in ("Makefile", "pyproject.toml", "constraints.txt"):
        shutil.copy(ROOT / name, tmp_path)
    return tmp_path


def make(clone: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = ["make", "--no-print-directory", *arguments]
    own = {name: value for name, value in os.environ.items() if not name.startswith(("MAKE", "MFLAGS"))}
    return subprocess.run(command, cwd=clone, env=own, capture_output=True, text=True, timeout=60)


def interpreter(clone: Path, name: str, script: str) -> str:
    path = clone / name
    path.write_text(script)
    path.chmod(0o755)
    return str(path)


def test_without_a_suitable_python_set_up_says_so_and_stops(clone: Path) -> None:
    run = make(clone, "run", f"PYTHONS={interpreter(clone, 'broken', FAILS)} absent-python")

    assert run.returncode != 0
    assert "Factcheck Desk needs Python 3.11 or newer" in run.stderr
    assert not (clone / ".venv").exists()


def test_an_interpreter_that_does_not_start_is_passed_over(clone: Path) -> None:
    broken, works = interpreter(clone, "broken", FAILS), interpreter(clone, "works", WORKS)

    make(clone, ".venv/ready", f"PYTHONS={broken} {works}")

    assert f"{works} -m venv .venv" in (clone / "called").read_text().splitlines()


def test_the_persons_own_choice_comes_first(clone: Path) -> None:
    chosen, other = interpreter(clone, "chosen", WORKS), interpreter(clone, "other", WORKS)

    make(clone, ".venv/ready", f"PYTHON={chosen}", f"PYTHONS={other}")

    assert f"{chosen} -m venv .venv" in (clone / "called").read_text().splitlines()


def test_each_thing_to_make_is_explained(clone: Path) -> None:
    listed = make(clone).stdout

    for target in ("run", "test", "check-run", "screenshots", "references", "bench", "clean"):
        assert f"  make {target} " in listed


def test_a_failed_set_up_is_not_taken_for_a_finished_one(clone: Path) -> None:
    run = make(clone, ".venv/ready", f"PYTHONS={interpreter(clone, 'works', WORKS)}")

    assert run.returncode != 0
    assert not (clone / ".venv/ready").exists()
