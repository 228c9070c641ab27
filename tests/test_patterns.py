"""No pattern may read a text otherwise on an early 3.11 than on the release it was written with."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SOURCES = sorted((ROOT / "factcheck").rglob("*.py"))
POSSESSIVE_GROUP = re.compile(r"\)(?:[*+?]|\{\d*,?\d*\})\+|\(\?>")


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_group_is_possessive_or_atomic(path: Path) -> None:
    """Python 3.11.0 to 3.11.4 match such groups wrongly (fixed in 3.11.5); single characters are right.

    Debian 12 ships 3.11.2.
    """
    found = [line for line in path.read_text(encoding="utf-8").splitlines() if POSSESSIVE_GROUP.search(line)]

    assert found == []
