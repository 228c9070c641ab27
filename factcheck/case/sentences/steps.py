"""Says what a recorded step was."""

from __future__ import annotations

from factcheck.case.claims import number_of
from factcheck.models import Case, Changes, Event, EventKind, Scale, Step, Value
from factcheck.sentences import Sentence, say

_KINDS = {
    EventKind.ARTICLE_ADDED: say("Article added"),
    EventKind.ARTICLE_REMOVED: say("Article removed"),
    EventKind.ARTICLE_PUT_BACK: say("Article put back"),
    EventKind.ARTICLE_REMOVED_FOR_GOOD: say("Article removed for good"),
    EventKind.TITLE_CHANGED: say("Title changed"),
    EventKind.CHECKER_NAMED: say("Checker named"),
    EventKind.SCALE_CHOSEN: say("Scale chosen"),
    EventKind.LANGUAGE_CHOSEN: say("Language chosen"),
    EventKind.DEADLINE_SET: say("Deadline set"),
    EventKind.HOLD_SET: say("Legal hold set"),
    EventKind.HOLD_LIFTED: say("Legal hold lifted"),
    EventKind.RETENTION_SET: say("Retention rule set"),
    EventKind.DRAFT_TAKEN_IN: say("Newer draft taken in"),
    EventKind.CLAIMS_PLACED_AGAIN: say("Claims placed in a draft of another desk"),
    EventKind.CLAIM_MARKED: say("Claim marked"),
    EventKind.CLAIM_RESIZED: say("Claim resized"),
    EventKind.CLAIM_RESTATED: say("Statement of a picture changed"),
    EventKind.CLAIM_SPLIT: say("Claim split"),
    EventKind.CLAIMS_MERGED: say("Claims merged"),
    EventKind.CLAIM_DELETED: say("Claim deleted"),
    EventKind.CLAIM_SEEN: say("Claim seen"),
    EventKind.CLAIM_ATTACHED: say("Claim attached"),
    EventKind.STILL_HOLDS: say("Still holds"),
    EventKind.CORRECTION_CONFIRMED: say("Correction confirmed"),
    EventKind.CLOSED_AS_CUT: say("Closed as cut"),
    EventKind.SET_ASIDE: say("Set aside"),
    EventKind.TAKEN_BACK: say("Taken back"),
    EventKind.VERDICT_SET: say("Verdict set"),
    EventKind.VERDICT_TAKEN_OFF: say("Verdict taken off"),
    EventKind.CORRECTION_WRITTEN: say("Correction written"),
    EventKind.NOTE_WRITTEN: say("Note written"),
    EventKind.LEGAL_NOTE_WRITTEN: say("Legal note written"),
    EventKind.RULING_WRITTEN: say("Ruling written"),
    EventKind.AS_OF_SET: say("As-of date set"),
    EventKind.DUE_SET: say("Day when due again set"),
    EventKind.SPEAKER_NAMED: say("Speaker named"),
    EventKind.WORK_STATE_SET: say("Work state set"),
    EventKind.ASSIGNED: say("Assigned"),
    EventKind.FLAGGED: say("Claim flagged"),
    EventKind.FLAG_TAKEN_OFF: say("Flag taken off"),
    EventKind.REMARK_PUT_AWAY: say("Remark put away"),
    EventKind.REMARK_ASKED_AGAIN: say("Remark asked again"),
    EventKind.RULE_SET: say("Rule on sources set"),
    EventKind.SCALE_ADDED: say("Scale added"),
    EventKind.SCALE_CHANGED: say("Scale changed"),
    EventKind.SCALE_REMOVED: say("Scale removed"),
    EventKind.DETAIL_TICKED: say("Detail ticked"),
    EventKind.TICK_TAKEN_BACK: say("Tick taken back"),
    EventKind.SOURCE_ATTACHED: say("Source attached"),
    EventKind.SOURCE_CHANGED: say("Source changed"),
    EventKind.SOURCE_OPENED: say("Source opened"),
    EventKind.SOURCE_TAKEN_OFF: say("Source taken off"),
    EventKind.SOURCE_MOVED: say("Source moved"),
    EventKind.SOURCE_ACCEPTED: say("Source accepted"),
    EventKind.SOURCES_ACCEPTED: say("Sources accepted"),
    EventKind.SOURCE_DISMISSED: say("Source dismissed"),
    EventKind.SOURCES_DISMISSED: say("Sources dismissed"),
    EventKind.EVIDENCE_CHANGED: say("Evidence changed"),
    EventKind.COPY_KEPT: say("Copy kept"),
    EventKind.COPY_TAKEN_OFF: say("Copy taken off"),
    EventKind.PICTURES_KEPT: say("Pictures of the page kept"),
    EventKind.COPIES_RECHECKED: say("Copy rechecked"),
    EventKind.COPY_STAMPED: say("Copy stamped with the time"),
    EventKind.COPY_ARCHIVED: say("Copy made by an archive"),
    EventKind.SOURCES_MERGED: say("Sources merged"),
    EventKind.SOURCES_TAKEN_IN: say("Sources taken in"),
    EventKind.FACTS_IMPORTED: say("Facts imported"),
    EventKind.CALL_NOTED: say("Call noted"),
    EventKind.TAKEN_OVER: say("Taken over from another article"),
    EventKind.WORKING_WRITTEN: say("Working written"),
    EventKind.WORKING_TAKEN_OFF: say("Working taken off"),
    EventKind.WORKED_OUT_ANEW: say("Worked out anew"),
    EventKind.LOOKUP_NOTED: say("Search noted"),
    EventKind.LOOKUP_TAKEN_OFF: say("Search taken off"),
    EventKind.QUERY_PUT: say("Query put"),
    EventKind.QUERY_ANSWERED: say("Query answered"),
    EventKind.ANSWERS_TAKEN: say("Answers taken in"),
    EventKind.QUERY_TAKEN_BACK: say("Query taken back"),
    EventKind.CRITICISM_MARKED: say("Criticism marked"),
    EventKind.CRITICISM_CHANGED: say("Criticism changed"),
    EventKind.CRITICISM_TAKEN_BACK: say("Criticism taken back"),
    EventKind.CRITICISM_PUT: say("Criticism put"),
    EventKind.ATTEMPT_TAKEN_BACK: say("Attempt taken back"),
    EventKind.REPLY_NOTED: say("Reply noted"),
    EventKind.SECOND_READING_BEGUN: say("Second reading begun"),
    EventKind.SECOND_READING_ENDED: say("Second reading ended"),
    EventKind.OPINION_GIVEN: say("Second reader’s opinion given"),
    EventKind.OPINION_TAKEN_BACK: say("Second reader’s opinion taken back"),
    EventKind.SEEDED_COPY_MADE: say("Copy with seeded errors made"),
    EventKind.FINDS_READ: say("Finds in a seeded copy noted"),
    EventKind.SEEDED_COPY_DROPPED: say("Copy with seeded errors dropped"),
    EventKind.ERRATUM_NOTED: say("Published correction noted"),
    EventKind.ERRATUM_TAKEN_BACK: say("Published correction taken back"),
    EventKind.SIGNED_OFF: say("Signed off"),
    EventKind.REOPENED: say("Reopened"),
    EventKind.BUNDLES_TAKEN_IN: say("Steps of other desks taken in"),
    EventKind.CONFLICT_SETTLED: say("Conflict settled"),
}


def step(event: Event | Changes) -> Sentence:
    """Say what a step was, for example «Verdict set» or «Undo: Verdict set»."""
    return kind_of_step(event.kind, event.about)


def kind_of_step(kind: EventKind | None, about: EventKind | None = None) -> Sentence:
    """Say what a step of a kind was; an undo or redo names what it was about."""
    if kind is EventKind.UNDONE:
        return say("Undo: {step}", step=kind_of_step(about))
    if kind is EventKind.REDONE:
        return say("Redo: {step}", step=kind_of_step(about))
    return _KINDS[kind] if kind is not None else say("Changed elsewhere")


def inverted(inverse: EventKind, step: Step, case: Case) -> Sentence:
    """Say what is undone or redone by the step that it is about, as «Undo: Confirmed on claim 12»."""
    given = case.scale.verdict(str(step.changed["verdict"][1])) if "verdict" in step.changed else None
    what: object = given.name if given is not None else _KINDS[step.event.kind]
    number = number_of(case, step.claim)
    named = say("{step} on claim {number}", step=what, number=number) if number else what
    if inverse is EventKind.UNDONE:
        return say("Undo: {step}", step=named)
    return say("Redo: {step}", step=named)


def change(step: Step, scale: Scale) -> Sentence:
    """Say what a step changed on its claim, as «To check → Confirmed»; empty where the kind says all."""
    if "verdict" in step.changed:
        before, after = step.changed["verdict"]
        return say("{before} → {after}", before=_label(scale, before), after=_label(scale, after))
    for column in _WRITTEN:
        if column in step.changed:
            before, after = step.changed[column]
            return say("{text}", text=after) if after else say("“{text}” taken out", text=before)
    return say("")


_WRITTEN = ("correction", "note", "ruling", "as_of", "due", "speaker", "waiting_on", "assigned")
"""The columns whose new wording tells what a step did."""


def _label(scale: Scale, key: Value) -> object:
    verdict = scale.verdict(str(key) if key else None)
    return verdict.name if verdict else key or say("To check")
