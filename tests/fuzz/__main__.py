"""Give readers damaged files: python -m tests.fuzz [--format docx] [--count 100000] [--seed 1].

So are those who take in evidence, answers, facts, settings and cases.

Each case is made from its format, seed and number alone; --only NUMBER runs that one again and
--keep FILE writes its bytes. A case fails where it gives anything but a sound reading or a
sentence, crashes, takes more than ten seconds or more than 500 MiB. Ends with status 1 then.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from tests.fuzz import cases, handed, workers
from tests.fuzz.seeds import FORMATS

_KINDS = (*FORMATS, *handed.KINDS)
_MOST_FAILURES_SHOWN = 20


@dataclass(slots=True)
class _Tally:
    """What the cases of one format gave."""

    kinds: Counter[str] = field(default_factory=Counter)
    failures: Counter[str] = field(default_factory=Counter)
    examples: dict[str, int] = field(default_factory=dict)
    slowest: tuple[float, int] = (0.0, 0)
    peak: int = 0
    seconds: float = 0.0

    def take(self, outcome: cases.Outcome) -> None:
        """Count one more case."""
        self.kinds[outcome.kind] += 1
        self.seconds += outcome.seconds
        self.slowest = max(self.slowest, (outcome.seconds, outcome.number))
        self.peak = max(self.peak, outcome.peak)
        if outcome.failure:
            self.failures[outcome.failure] += 1
            self.examples.setdefault(outcome.failure, outcome.number)

    def show(self, kind: str) -> None:
        """Print the counts, what is slowest and each failure with a case that shows it."""
        count, read, failed = sum(self.kinds.values()), self.kinds["reading"], self.kinds["FAILURE"]
        print(
            f"{kind}: {count} cases, {read} readings, {count - read - failed} sentences, {failed} failures; "
            f"mean {1000 * self.seconds / max(count, 1):.1f} ms, slowest {self.slowest[0]:.2f} s "
            f"(number {self.slowest[1]}), peak {self.peak // 1024} MiB"
        )
        for sentence, times in self.kinds.most_common():
            if sentence not in ("reading", "FAILURE"):
                print(f"  {times:7} {sentence}")
        for failure, times in self.failures.most_common(_MOST_FAILURES_SHOWN):
            print(f"  FAILURE {times} times, first number {self.examples[failure]}: {failure}")
        sys.stdout.flush()


def main() -> int:
    """Run the cases asked for; returns 1 where any failed."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--format", choices=_KINDS, action="append", help="may be given more than once")
    parser.add_argument("--count", type=int, default=100_000, help="cases per format")
    parser.add_argument("--start", type=int, default=0, help="number of the first case")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", type=int, help="number of the one case to run")
    parser.add_argument("--keep", type=Path, help="file to write the bytes of that case to")
    given = parser.parse_args()
    failed = False
    for kind in given.format or _KINDS:
        numbers = range(given.start, given.start + given.count)
        if given.only is not None:
            numbers = range(given.only, given.only + 1)
            if given.keep:
                given.keep.write_bytes(cases.made(kind, given.seed, given.only)[0])
        tally = _Tally()
        for outcome in workers.outcomes(kind, given.seed, numbers):
            tally.take(outcome)
        tally.show(kind)
        failed = failed or bool(tally.failures)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
