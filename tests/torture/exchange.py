"""Lets two to five desks work on one case, parted and met by chance, undoing across each other.

Bundles are lost, doubled and out of order. After everything has arrived every desk must hold the same rows
and conflicts, every chain must verify, and the rows must be what the record says.
"""

from __future__ import annotations

import random

from tests.exchange.desks import ACTIONS, Act, live
from tests.torture.tally import Tally

_MOST_ACTS = 24


def main(sequences: int) -> Tally:
    """Try so many sequences of actions; the number of a failed one draws it again."""
    tally = Tally(f"{sequences:,} sequences of actions at two to five desks")
    for number in range(sequences):
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
            problems = []
        except Exception as error:
            problems = [f"sequence {number}: {type(error).__name__} {str(error)[:200]}"]
        tally.take(f"{count} desks", problems)
    return tally
