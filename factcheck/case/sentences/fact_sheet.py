"""Says what importing a fact of a spreadsheet does."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.case.fact_sheet import FactPlace, PlannedFact
from factcheck.models import Case
from factcheck.sentences import Sentence, Text, say

_LEFT_OUT = {
    FactPlace.NOWHERE: say("Not in the article"),
    FactPlace.SEVERAL: say("There more than once"),
}


def imported(case: Case, plan: PlannedFact) -> Text:
    """Say on one line what becomes of a fact of the sheet, before it is imported."""
    said: Text = outcome(plan)
    given = [verdict(case, plan)]
    if plan.correction:
        given.append(say("correction “{words}”", words=plan.correction))
    if plan.sources:
        count = len(plan.sources)
        given.append(say("{count} sources", one="{count} source", count=count))
    if plan.note:
        given.append(say("note “{words}”", words=" ".join(plan.note.split())))
    for each in given if plan.is_placed else ():
        if each:
            said = say("{said} · {more}", said=said, more=each)
    return said


def outcome(plan: PlannedFact) -> Sentence:
    """Say whether a fact becomes a claim, joins one, or is left out."""
    if not plan.is_placed:
        return _LEFT_OUT[plan.place]
    if not plan.brings:
        return say("Already here")
    return say("Added to the claim") if plan.place is FactPlace.CLAIM else say("New claim")


def verdict(case: Case, plan: PlannedFact) -> Text:
    """Say which verdict a fact brings, or that the claim's own stays; empty where there is none."""
    brought, kept = case.scale.verdict(plan.verdict), case.scale.verdict(plan.kept)
    given = case.scale.verdict(plan.fact.verdict)
    if brought is not None:
        return say("{mark} {verdict}", mark=brought.mark, verdict=brought.name)
    if kept is None or given is None:
        return ""
    return say("{kept} stays, not {given}", kept=kept.name, given=given.name)


def summed_up(plans: Sequence[PlannedFact]) -> Sentence:
    """Say how many facts a sheet holds and how many of them have a place."""
    found, out = len(plans), sum(not plan.is_placed for plan in plans)
    facts = say("{count} facts", one="{count} fact", count=found)
    if not out:
        return say("{facts}, each with a place in the article", facts=facts)
    return say("{facts}, {out} without a place", facts=facts, out=out)
