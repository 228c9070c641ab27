"""Says what importing a fact of a spreadsheet does."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.case.fact_sheet import FactPlace, PlannedFact
from factcheck.models import Case
from factcheck.sentences import Sentence, Text, say

_LEFT_OUT = {
    FactPlace.NOWHERE: say("Left out: these words do not stand in the article."),
    FactPlace.SEVERAL: say("Left out: these words stand in the article more than once."),
}


def imported(case: Case, plan: PlannedFact) -> Text:
    """Say on one line what becomes of a fact of the sheet, before it is imported."""
    if not plan.is_placed:
        return _LEFT_OUT[plan.place]
    given = [*_verdict(case, plan)]
    if plan.correction:
        given.append(say("correction “{words}”", words=plan.correction))
    if plan.sources:
        count = len(plan.sources)
        given.append(say("{count} sources", one="{count} source", count=count))
    if plan.note:
        given.append(say("note “{words}”", words=" ".join(plan.note.split())))
    said: Text = say("Already here") if not plan.brings else say("New claim")
    if plan.place is FactPlace.CLAIM and plan.brings:
        said = say("Added to the claim")
    for each in given:
        said = say("{said} · {more}", said=said, more=each)
    return said


def _verdict(case: Case, plan: PlannedFact) -> list[Text]:
    if plan.verdict:
        verdict = case.scale.verdict(plan.verdict)
        assert verdict is not None
        return [say("{mark} {verdict}", mark=verdict.mark, verdict=verdict.name)]
    kept, given = case.scale.verdict(plan.kept), case.scale.verdict(plan.fact.verdict)
    if kept is None or given is None:
        return []
    return [say("{kept} stays, though the sheet says {given}", kept=kept.name, given=given.name)]


def summed_up(plans: Sequence[PlannedFact]) -> Sentence:
    """Say how many facts a sheet holds and how many of them have a place."""
    found, out = len(plans), sum(not plan.is_placed for plan in plans)
    facts = say("{count} facts", one="{count} fact", count=found)
    if not out:
        return say("{facts}, each with a place in the article", facts=facts)
    return say("{facts}, {out} without a place", facts=facts, out=out)
