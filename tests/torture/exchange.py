"""Lets two to five desks work on one case, parted and met by chance, undoing across each other.

A third of the sequences hands bundles from desk to desk, lost, doubled and out of order. The others go by
a shared desk whose folder comes to each member in its own time, with killed desks, roles, legal notes and
shared names, one half of them encrypted. After everything has arrived every desk must hold the same rows
and conflicts as far as it may read, every chain must verify, the rows must be what the record says, and
nobody holds a name or a note that is not for them.
"""

from __future__ import annotations

import multiprocessing
import random

from tests.exchange.desks import ACTIONS, Act, live
from tests.exchange.replicas import SHARED_ACTIONS, live_shared
from tests.torture.tally import Tally

_MOST_ACTS = 24
_TOLD_EVERY = 1_000


def main(sequences: int, first: int = 0) -> Tally:
    """Try so many sequences of actions; the number of a failed one draws it again."""
    tally = Tally(f"{sequences:,} sequences of actions at two to five desks")
    # Each process has libraries of its own in memory, so as many sequences run as there are cores.
    with multiprocessing.get_context("spawn").Pool() as pool:
        for kind, problems in pool.imap_unordered(_tried, range(first, first + sequences), chunksize=8):
            tally.take(kind, problems)
            for problem in problems:
                print(f"  {problem}", flush=True)  # at once: a run of hours may be cut short
            if tally.tried.total() % _TOLD_EVERY == 0:
                print(f"  {tally.tried.total():,} tried, {len(tally.failures)} failed", flush=True)
    return tally


def _tried(number: int) -> tuple[str, list[str]]:
    dice = random.Random(number)
    count = dice.randint(2, 5)
    kind = ("handed on", "in a folder", "in a folder, encrypted")[number % 3]
    actions = SHARED_ACTIONS if number % 3 else (*ACTIONS, *["meet"] * 4)
    acts = [
        Act(dice.randrange(5), dice.choice(actions), dice.randrange(4), dice.randrange(4))
        for _ in range(dice.randint(4, _MOST_ACTS))
    ]
    try:
        if number % 3:
            live_shared(count, acts, number, encrypted=number % 3 == 2)
        else:
            live(count, acts, number)
    except Exception as error:
        return kind, [f"sequence {number}: {type(error).__name__} {str(error)[:200]}"]
    return kind, []
