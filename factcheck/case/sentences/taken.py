"""Says what came with the steps of other desks."""

from __future__ import annotations

from factcheck.models import Taken
from factcheck.sentences import Sentence, say


def came(taken: Taken, conflicts: int) -> list[Sentence]:
    """Say how many steps came, how many conflicts stand now, and what still waits."""
    told = [
        say("{count} steps came.", one="1 step came.", count=len(taken.came))
        if taken.came
        else say("Nothing new came.")
    ]
    if conflicts:
        told.append(
            say("{count} conflicts are to be settled.", one="1 conflict is to be settled.", count=conflicts)
        )
    if taken.waiting:
        told.append(
            say(
                "{count} steps wait for others that have not come yet.",
                one="1 step waits for others that have not come yet.",
                count=taken.waiting,
            )
        )
    return told
