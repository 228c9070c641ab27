"""Says what the kinds are called that a checker works with: details, stances, sources, work states."""

from __future__ import annotations

from factcheck.models import (
    DetailKind,
    Disposition,
    MemberRole,
    SourceClass,
    SourceKind,
    Stance,
    WorkState,
)
from factcheck.sentences import Text, say

DETAIL_KINDS = {
    DetailKind.NAME: say("name"),
    DetailKind.TITLE: say("title"),
    DetailKind.ORGANISATION: say("organisation"),
    DetailKind.PLACE: say("place"),
    DetailKind.NUMBER: say("number"),
    DetailKind.MONEY: say("money"),
    DetailKind.PERCENTAGE: say("percentage"),
    DetailKind.RATIO: say("ratio"),
    DetailKind.RANK: say("rank"),
    DetailKind.MEASUREMENT: say("measurement"),
    DetailKind.DATE: say("date"),
    DetailKind.WEEKDAY: say("weekday"),
    DetailKind.TIME: say("time"),
    DetailKind.PERIOD: say("period"),
    DetailKind.AGE: say("age"),
    DetailKind.QUOTATION: say("quotation"),
    DetailKind.ATTRIBUTION: say("attribution"),
    DetailKind.SUPERLATIVE: say("superlative"),
    DetailKind.COMPARISON: say("comparison"),
    DetailKind.CAUSE: say("cause"),
    DetailKind.LEGAL: say("legal"),
    DetailKind.APPOSITION: say("apposition"),
    DetailKind.ADDRESS: say("address"),
    DetailKind.EMAIL: say("email"),
}

STANCES = {
    Stance.SUPPORTS: say("supports"),
    Stance.CONTRADICTS: say("contradicts"),
    Stance.CONTEXT: say("context"),
}

SOURCE_KINDS = {
    SourceKind.WEB: say("web"),
    SourceKind.DOCUMENT: say("document"),
    SourceKind.PERSON: say("person"),
    SourceKind.RECORDING: say("recording"),
    SourceKind.DATASET: say("dataset"),
    SourceKind.BOOK: say("book"),
    SourceKind.OBSERVATION: say("observation"),
}

SOURCE_CLASSES: dict[SourceClass, Text] = {
    SourceClass.PRIMARY: say("primary"),
    SourceClass.SECONDARY: say("secondary"),
    SourceClass.TERTIARY: say("tertiary"),
    SourceClass.UNKNOWN: "",
}

WORK_STATES = {
    WorkState.OPEN: say("Open"),
    WorkState.WAITING: say("Waiting"),
    WorkState.SECOND_READ: say("Second read"),
    WorkState.DONE: say("Done"),
}

DISPOSITIONS = {
    Disposition.PROPOSED: say("proposed"),
    Disposition.ACCEPTED: say("accepted"),
    Disposition.REJECTED: say("rejected"),
    Disposition.REWORDED: say("reworded"),
    Disposition.CUT: say("cut"),
    Disposition.ATTRIBUTED: say("attributed"),
    Disposition.HEDGED: say("hedged"),
    Disposition.RISK_ACCEPTED: say("risk accepted"),
}

MEMBER_ROLES = {
    MemberRole.OWNER: say("owner"),
    MemberRole.CHECKER: say("checker"),
    MemberRole.SECOND_READER: say("second reader"),
    MemberRole.EDITOR: say("editor"),
    MemberRole.LAWYER: say("lawyer"),
    MemberRole.READER: say("reader"),
}
