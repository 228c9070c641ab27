"""Says what came with the steps of other desks."""

from __future__ import annotations

from factcheck.case.sentences.closing import not_covered
from factcheck.models import Case, Taken
from factcheck.sentences import Sentence, say


def came(taken: Taken, case: Case) -> list[Sentence]:
    """Say how many steps came to a case, what is to be settled now, and what still waits."""
    conflicts = len(case.conflicts)
    told = [
        say("{count} steps came.", one="1 step came.", count=len(taken.came))
        if taken.came
        else say("Nothing new came.")
    ]
    if conflicts:
        told.append(
            say("{count} conflicts are to be settled.", one="1 conflict is to be settled.", count=conflicts)
        )
    told += [
        say("{person} signed off. {missed}", person=row.person, missed=not_covered(case.uncovered[row.id]))
        for row in case.sign_offs
        if row.id in case.uncovered
    ]
    if taken.waiting:
        told.append(
            say(
                "{count} steps wait for others that have not come yet.",
                one="1 step waits for others that have not come yet.",
                count=taken.waiting,
            )
        )
    return told
