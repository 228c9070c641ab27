"""Says what two desks set differently."""

from __future__ import annotations

from factcheck.case.claims import number_of
from factcheck.case.sentences.dates import moment
from factcheck.models import Case, Conflict, ConflictValue
from factcheck.sentences import Sentence, Text, say

_NAMES = {
    "verdict": say("Verdict"),
    "note": say("Note"),
    "correction": say("Correction"),
    "ruling": say("Ruling"),
    "as_of": say("As-of date"),
    "speaker": say("Speaker"),
    "work_state": say("Work state"),
    "flagged": say("Flag"),
    "start": say("Place"),
    "title": say("Title"),
    "passage": say("Passage"),
    "locator": say("Locator"),
    "stance": say("Stance"),
    "disposition": say("Disposition"),
    "reply": say("Reply"),
    "deadline": say("Deadline"),
    "assertion": say("Assertion"),
    "agrees": say("Second reader’s opinion"),
}


def about(conflict: Conflict, case: Case) -> Sentence:
    """Say what a conflict is about, as «Verdict on claim 3»."""
    number = number_of(case, conflict.claim) if conflict.claim is not None else 0
    what: Text = say("Deleted or changed")
    if conflict.columns:
        what = _NAMES.get(conflict.columns[0], say("{column}", column=conflict.columns[0]))
    return say("{what} on claim {number}", what=what, number=number) if number else say("{what}", what=what)


def value(conflict: Conflict, written: ConflictValue, case: Case) -> Sentence:
    """Say one value of a conflict, with who wrote it and when."""
    return say(
        "{value} ({person}, {when})",
        value=_shown(conflict, written.values, written.deleted, case),
        person=written.actor,
        when=moment(written.at),
    )


def base(conflict: Conflict, case: Case) -> Text:
    """Say what stood before both."""
    return _shown(conflict, conflict.base, False, case) if conflict.columns else say("")


def _shown(
    conflict: Conflict, values: dict[str, str | int | float | None], deleted: bool, case: Case
) -> Text:
    if not conflict.columns:
        return say("deleted") if deleted else say("changed")
    key = "exact" if "exact" in conflict.columns else conflict.columns[0]
    found = values.get(key)
    if key == "verdict":
        verdict = case.scale.verdict(str(found) if found else None)
        return verdict.name if verdict else say("To check")
    if key == "flagged":
        return say("flagged") if found else say("not flagged")
    if key == "agrees":
        named = case.scale.verdict(str(values.get("verdict") or ""))
        return say("agrees") if found else named.name if named else say("differs")
    told = (
        " ".join(str(found) for found in values.values() if found)
        if key == "work_state"
        else str(found or "")
    )
    return told or say("empty")
