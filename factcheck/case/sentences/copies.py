"""Says what copies are, how passages stand in them, and what became of kept addresses."""

from __future__ import annotations

from factcheck.case.sentences.dates import moment
from factcheck.models import CallOutcome, Capture, Found, RecheckOutcome, Standing, Terms
from factcheck.sentences import Text, say

FOUND: dict[Found, Text] = {
    Found.NOT_COMPARED: "",
    Found.WORD_FOR_WORD: say("found word for word"),
    Found.WITH_GAPS: say("found with gaps"),
    Found.OTHER_ORDER: say("its parts stand in another order"),
    Found.MISSING: say("passage not found"),
}
"""How a passage stands in the copy."""

FOUND_MARKS = {
    Found.NOT_COMPARED: "",
    Found.WORD_FOR_WORD: "✓",
    Found.WITH_GAPS: "…",
    Found.OTHER_ORDER: "⇄",
    Found.MISSING: "✕",
}

FOLDED = (
    say("White space of any kind and length counts as one space."),
    say("All forms of quotation marks count as the same mark."),
    say("All dashes count as a hyphen, with or without spaces around them."),
    say("A hyphen at the end of a line may be a part of the word or not."),
    say("Soft hyphens, signs without width and ligatures count as the letters they stand for."),
    say("Letters, digits, capitals and every other sign must be the same."),
)
"""What may differ between a passage and the copy that it is found in word for word."""

STANDINGS: dict[Standing, Text] = {
    Standing.WHOLE: "",
    Standing.PAY_WALL: say("shows a pay wall"),
    Standing.CONSENT: say("shows a request for consent"),
    Standing.ERROR_PAGE: say("shows an error page"),
    Standing.NO_TEXT: say("has no readable text"),
}
"""What a copy shows in place of what was asked for."""


def about_copy(capture: Capture) -> list[tuple[Text, Text]]:
    """Say how a copy was come by, a name and a value each: its address, the way there, its bytes."""
    rows: list[tuple[Text, Text]] = [(say("Kept"), moment(capture.at))]
    if capture.address:
        rows.append((say("Final address"), capture.address))
    for hop in capture.hops[:-1]:
        rows.append(
            (say("Led here from"), say("{address} ({status})", address=hop.address, status=hop.status))
        )
    if capture.status:
        rows.append((say("Answer"), say("status {status}", status=capture.status)))
    if capture.name:
        rows.append((say("File"), capture.name))
    if capture.archived:
        rows.append((say("Kept by an archive too"), capture.archived))
    return [*rows, (say("Type"), capture.media_type), ("SHA-256", capture.sha256)]


RECHECKS = {
    RecheckOutcome.UNCHANGED: say("unchanged"),
    RecheckOutcome.CHANGED: say("changed"),
    RecheckOutcome.MOVED: say("moved"),
    RecheckOutcome.GONE: say("gone"),
    RecheckOutcome.FAILED: say("no answer"),
}

CALL_OUTCOMES = {
    CallOutcome.CONFIRMED: say("confirmed"),
    CallOutcome.DISPUTED: say("disputed"),
    CallOutcome.WALKED_BACK: say("walked back"),
    CallOutcome.NOT_REACHED: say("not reached"),
}

TERMS: dict[Terms, Text] = {
    Terms.UNKNOWN: "",
    Terms.ON_RECORD: say("on the record"),
    Terms.BACKGROUND: say("background"),
    Terms.NOT_FOR_ATTRIBUTION: say("not for attribution"),
    Terms.OFF_RECORD: say("off the record"),
}
