"""Says what two desks set differently."""

from __future__ import annotations

import msgspec

from factcheck.case.claims import number_of
from factcheck.case.conflicts import source_of
from factcheck.case.naming import CONFIDENTIAL, shown_title
from factcheck.case.sentences.dates import moment
from factcheck.case.sentences.kinds import DISPOSITIONS, SOURCE_CLASSES, SOURCE_KINDS, STANCES, WORK_STATES
from factcheck.case.sentences.pictures import region
from factcheck.models import Case, Conflict, ConflictValue, Region, Value
from factcheck.sentences import Sentence, Text, say

COLUMNS: dict[str, Sentence] = {
    "verdict": say("Verdict"),
    "former_verdict": say("Former verdict"),
    "note": say("Note"),
    "legal_note": say("Legal note"),
    "correction": say("Correction"),
    "ruling": say("Ruling"),
    "as_of": say("As-of date"),
    "due": say("Due again"),
    "speaker": say("Speaker"),
    "work_state": say("Work state"),
    "second_reader": say("Second reader"),
    "assigned": say("Assigned to"),
    "flagged": say("Flag"),
    "start": say("Place"),
    "title": say("Title"),
    "passage": say("Passage"),
    "locator": say("Locator"),
    "translation": say("Translation"),
    "translator": say("Translator"),
    "compared_by": say("Compared by"),
    "stance": say("Stance"),
    "disposition": say("Disposition"),
    "question": say("Question"),
    "reason": say("Reason"),
    "kind": say("Kind"),
    "source_class": say("Class"),
    "address": say("Address"),
    "author": say("Author"),
    "publisher": say("Publisher"),
    "published": say("Published"),
    "accessed": say("Accessed"),
    "origin": say("Origin"),
    "confidential": say("Confidential"),
    "code_name": say("Code name"),
    "role": say("Role"),
    "contact": say("Contact"),
    "terms": say("Terms"),
    "byline": say("Byline"),
    "checker": say("Checker"),
    "deadline": say("Deadline"),
    "scale": say("Scale"),
    "hold": say("Legal hold"),
    "language": say("Language"),
    "reply": say("Reply"),
    "assertion": say("Assertion"),
    "agrees": say("Second reader’s opinion"),
    "claim": say("Claim"),
    "source": say("Source"),
}
"""What each column is called that two desks can set differently."""

ROWS: dict[str, Sentence] = {
    "evidence": say("Evidence"),
    "sources": say("Source"),
    "captures": say("Copy"),
    "queries": say("Query"),
    "lookups": say("Search log"),
    "answers": say("Answer to a remark"),
    "set_asides": say("Set-aside"),
    "drafts": say("Draft"),
    "pictures": say("Picture"),
    "calls": say("Call"),
    "criticisms": say("Criticism"),
    "opinions": say("Second reader’s opinion"),
}
"""What each kind of row is called that one desk deleted and another changed."""

_KINDS: dict[str, dict[str, Text]] = {
    "disposition": {key.value: text for key, text in DISPOSITIONS.items()},
    "stance": {key.value: text for key, text in STANCES.items()},
    "kind": {key.value: text for key, text in SOURCE_KINDS.items()},
    "source_class": {key.value: text for key, text in SOURCE_CLASSES.items()},
}


def subject(conflict: Conflict, case: Case, *, unlocked: bool = False) -> Sentence:
    """Say what two desks set differently, as «Verdict», or «Title of the source “Ledger”»."""
    what = _what(conflict)
    found = source_of(conflict, case)
    if found is None:
        return say("{what}", what=what)
    source = case.sources.get(found)
    name: Text = shown_title(source, unlocked=unlocked) if source is not None else CONFIDENTIAL
    return say("{what} of the source “{name}”", what=what, name=name)


def about(conflict: Conflict, case: Case) -> Sentence:
    """Say what a conflict is about and where, as «Verdict on claim 3»."""
    number = number_of(case, conflict.claim) if conflict.claim is not None else 0
    what = subject(conflict, case)
    return say("{what} on claim {number}", what=what, number=number) if number else what


def value(conflict: Conflict, written: ConflictValue, case: Case) -> Sentence:
    """Say one value of a conflict, with who wrote it and when."""
    return say(
        "{value} ({person}, {when})",
        value=shown(conflict, written, case),
        person=written.actor,
        when=moment(written.at),
    )


def noted(conflict: Conflict, written: ConflictValue, case: Case) -> Sentence:
    """Say for a note which value another desk had set."""
    return say("{what}: {value}", what=_what(conflict), value=value(conflict, written, case))


def overwritten(column: str, theirs: str) -> Sentence:
    """Say for a note what another had written where this person wrote meanwhile."""
    return say("{what}, by another: {value}", what=COLUMNS.get(column, column), value=theirs)


def shown(conflict: Conflict, written: ConflictValue, case: Case) -> Text:
    """Say one value of a conflict alone."""
    return _shown(conflict, written.values, written.deleted, case)


def base(conflict: Conflict, case: Case) -> Text:
    """Say what stood before both."""
    return _shown(conflict, conflict.base, False, case) if conflict.columns else say("")


def _what(conflict: Conflict) -> Text:
    if not conflict.columns:
        row = ROWS.get(conflict.table)
        return say("{row}: deleted or changed", row=row) if row else say("Deleted or changed")
    column = conflict.columns[0]
    return COLUMNS.get(column) or say("{column}", column=column)


def _shown(conflict: Conflict, values: dict[str, Value], deleted: bool, case: Case) -> Text:
    if not conflict.columns:
        return say("deleted") if deleted else say("changed")
    key = "exact" if "exact" in conflict.columns else conflict.columns[0]
    found = values.get(key)
    if key == "exact" and values.get("picture"):
        places = msgspec.json.decode(str(values["regions"]), type=tuple[Region, ...])
        return say("{statement} ({region})", statement=str(found), region=region(places[0]))
    if key in ("verdict", "former_verdict"):
        verdict = case.scale.verdict(str(found) if found else None)
        return verdict.name if verdict else str(found or "") or say("To check")
    if key == "flagged":
        return say("flagged") if found else say("not flagged")
    if key == "agrees":
        named = case.scale.verdict(str(values.get("verdict") or ""))
        return say("agrees") if found else named.name if named else say("differs")
    if key == "work_state":
        return _state(str(found or ""), str(values.get("waiting_on") or ""))
    if key == "disposition":
        return _answer(values)
    if key in _KINDS:
        return _KINDS[key].get(str(found or "")) or say("empty")
    if key == "confidential":
        return say("confidential") if found else say("not confidential")
    return str(found or "") or say("empty")


def _state(state: str, waiting_on: str) -> Text:
    named: Text = next((text for key, text in WORK_STATES.items() if key.value == state), state)
    return say("{state}: {who}", state=named, who=waiting_on) if waiting_on else named


def _answer(values: dict[str, Value]) -> Text:
    """Say an answer to a query: what was decided, by whom, and why."""
    decided = _KINDS["disposition"].get(str(values.get("disposition") or "")) or say("empty")
    told = [str(values.get(column) or "") for column in ("person", "note")]
    beside = " · ".join(text for text in told if text)
    return say("{decided} · {beside}", decided=decided, beside=beside) if beside else decided
