"""Hold a stretch of text that is read for details, with what has been found so far."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from msgspec import Struct, field

from factcheck.models import Detail, DetailKind
from factcheck.text.lexicon import Lexicon


class DetailPage(Struct):
    """One stretch of a text under reading; readers look past its end never, before it a little."""

    lexicon: Lexicon
    text: str
    start: int
    end: int
    day: date | None = None
    """The article's date, on which «yesterday» and «Thursday» are reckoned."""
    found: list[Detail] = field(default_factory=list)
    runs: list[tuple[int, int]] = field(default_factory=list)
    """Names found, each with its title, in order of place."""
    passed: int = 0
    """How many of them end before the place last asked for; readers ask in order of place."""

    def add(self, kind: DetailKind, start: int, end: int, normal: str = "") -> int:
        """Note a detail and return where it ends."""
        self.found.append(Detail(kind, start, end, normal))
        return end

    def before(self, start: int) -> str:
        """Return the lower-cased word right before an offset, or an empty string."""
        head = self.text[max(0, start - 16) : start].rstrip(" \u00a0")
        return head[max(head.rfind(" "), head.rfind("\n")) + 1 :].lower() if head else ""

    def run_before(self, start: int) -> tuple[int, int] | None:
        """Return the last name that ends at or before an offset; offsets asked for must not fall."""
        runs, passed = self.runs, self.passed
        while passed < len(runs) and runs[passed][1] <= start:
            passed += 1
        self.passed = passed
        return runs[passed - 1] if passed else None

    def run_from(self, start: int) -> tuple[int, int] | None:
        """Return the first name that begins at or after an offset; offsets asked for must not fall."""
        self.run_before(start)
        return self.runs[self.passed] if self.passed < len(self.runs) else None


Reader = Callable[[DetailPage, int, int], int]
"""Reads at a word (start and end of it) and returns the offset up to which it has read."""
