"""Counts what a row of the torture tried and what failed, and prints it as one line."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

_MOST_SHOWN = 12


@dataclass(slots=True)
class Tally:
    """What one row tried, by kind, and a sentence for each failure."""

    what: str
    tried: Counter[str] = field(default_factory=Counter)
    failures: list[str] = field(default_factory=list)
    remark: str = ""

    def take(self, kind: str, problems: list[str]) -> None:
        """Count one more case of a kind with what was wrong with it."""
        self.tried[kind] += 1
        if problems:
            self.failures.append(f"{kind}: {'; '.join(problems)}")

    def skip(self, reason: str) -> Tally:
        """Say why nothing could be tried here."""
        self.remark = f"skipped: {reason}"
        return self

    def show(self) -> None:
        """Print the counts, those of each kind, and the first failures."""
        print(f"{self.what}: {self.tried.total()} tried, {len(self.failures)} failed", flush=True)
        if self.remark:
            print(f"  {self.remark}")
        if len(self.tried) > 1:
            print("  " + ", ".join(f"{kind} {count}" for kind, count in sorted(self.tried.items())))
        for failure in self.failures[:_MOST_SHOWN]:
            print(f"  FAILED {failure}", flush=True)
