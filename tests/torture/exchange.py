"""Lets two to five desks work on one case, parted and met by chance, undoing across each other.

Bundles are lost, doubled and out of order. After everything has arrived every desk must hold the same rows
and conflicts, every chain must verify, and the rows must be what the record says.
"""

from __future__ import annotations

import multiprocessing
import random

from tests.exchange.desks import ACTIONS, Act, live
from tests.torture.tally import Tally

_MOST_ACTS = 24
_TOLD_EVERY = 1_000


def main(sequences: int) -> Tally:
    """Try so many sequences of actions; the number of a failed one draws it again."""
    tally = Tally(f"{sequences:,} sequences of actions at two to five desks")
    # Each process has libraries of its own in memory, so as many sequences run as there are cores.
    with multiprocessing.get_context("spawn").Pool() as pool:
        for count, problems in pool.imap_unordered(_tried, range(sequences), chunksize=8):
            tally.take(f"{count} desks", problems)
            if tally.tried.total() % _TOLD_EVERY == 0:
                print(f"  {tally.tried.total():,} tried, {len(tally.failures)} failed", flush=True)
    return tally


def _tried(number: int) -> tuple[int, list[str]]:
    dice = random.Random(number)
    count = dice.randint(2, 5)
    acts = [
        Act(
            dice.randrange(5),
            dice.choice((*ACTIONS, *["meet"] * 4)),
            dice.randrange(4),
            dice.randrange(4),
        )
        for _ in range(dice.randint(4, _MOST_ACTS))
    ]
    try:
        live(count, acts, number)
    except Exception as error:
        return count, [f"sequence {number}: {type(error).__name__} {str(error)[:200]}"]
    return count, []
