"""Try what is promised, at length: python -m tests.torture [--only NAME] [--share 0.1].

A row of the table is a promise; each prints how many cases were tried and how many failed. Ends with
status 1 where any failed. ``--share`` tries a part of the cases.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable

from tests.torture import bombs, damage, exchange, failing_disk, hostile, kills, life, programs, size, swaps
from tests.torture.tally import Tally

ROWS: dict[str, tuple[Callable[[int], Tally], int]] = {
    "kills": (kills.main, 1_000),
    "disk": (failing_disk.main, 1_000),
    "damage": (damage.main, 1_000),
    "programs": (programs.main, 500),
    "files": (damage.mutate, 2_000),
    "hostile": (hostile.main, 144),
    "life": (life.main, 100_000),
    "exchange": (exchange.main, 10_000),
    "swaps": (swaps.main, 200),
    "bombs": (bombs.main, 52),
    "size": (size.main, 1_000),
}
"""Each row with how many cases it tries, or how many articles: ``--share 10`` is ten times as many."""


def main() -> int:
    """Run the rows asked for; returns 1 where any case failed."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--only", choices=ROWS, action="append", help="a row; may be given more than once")
    parser.add_argument("--share", type=float, default=1.0, help="the part of the cases to try")
    given = parser.parse_args()
    failed = False
    for name in given.only or ROWS:
        row, count = ROWS[name]
        began = time.monotonic()
        tally = row(max(1, round(count * given.share)))
        tally.show()
        print(f"  {name}, {time.monotonic() - began:.0f} s", flush=True)
        failed = failed or bool(tally.failures)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
