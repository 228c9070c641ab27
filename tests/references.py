"""Reference files: what is made of an input, kept as readable text and compared line by line.

``make references`` writes them anew after a change that is meant; the difference is then read in git.
"""

from __future__ import annotations

import difflib
from pathlib import Path

import pytest

FOLDER = Path(__file__).parent / "reference"
OPTION = "--rewrite-references"


class References:
    """Compares what a test makes with the file that holds what it should be."""

    def __init__(self, *, rewrite: bool) -> None:
        self._rewrite = rewrite

    def check(self, name: str, made: str) -> None:
        """Fail with the differing lines where a text is not the one kept under a name."""
        path = FOLDER / f"{name}.txt"
        if self._rewrite:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(made, encoding="utf-8")
            return
        kept = path.read_text(encoding="utf-8") if path.exists() else ""
        if made != kept:
            pair = (kept.splitlines(), made.splitlines())
            lines = difflib.unified_diff(*pair, f"kept: {path.name}", "made now", lineterm="")
            pytest.fail("\n".join(lines), pytrace=False)
