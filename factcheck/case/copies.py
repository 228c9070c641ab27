"""What the copies of a source say at a glance: is there one, does the passage stand in it, is it still so."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from factcheck.case.sentences.copies import FOUND, FOUND_MARKS, STANDINGS
from factcheck.case.sentences.dates import day
from factcheck.models import Capture, Case, Evidence, Found, Recheck, RecheckOutcome, SourceId
from factcheck.sentences import Text, say


class Alarm(StrEnum):
    """How urgently the checker should look at a copy."""

    NONE = ""
    GOOD = "good"
    BAD = "bad"


class CopyState(Struct, frozen=True):
    """What there is to say on the copy that a piece of evidence rests on."""

    capture: Capture | None
    facts: tuple[Text, ...]
    alarm: Alarm = Alarm.NONE


def copies_of(case: Case, source: SourceId) -> list[Capture]:
    """Return the copies of a source, the newest first."""
    return [copy for copy in case.captures if copy.source == source][::-1]


def veiled(capture: Capture) -> Capture:
    """Return a copy as it may show while the names of confidential sources are locked: without its way."""
    return replace(capture, address="", archived="", name="", title="", hops=(), sha256="…")


def copy_state(case: Case, evidence: Evidence) -> CopyState:
    """Say on one line how a piece of evidence stands with the copies of its source."""
    copies = copies_of(case, evidence.source)
    last = next((row for row in reversed(case.rechecks) if row.source == evidence.source), None)
    if not copies:
        return CopyState(None, ())
    # A newer copy may have come since: what is said of the passage holds for the one that was compared.
    compared = next((copy for copy in copies if copy.id == evidence.capture), copies[0])
    facts: list[Text] = []
    if evidence.found:
        mark, found = FOUND_MARKS[evidence.found], FOUND[evidence.found]
        facts.append(say("{mark} {found}", mark=mark, found=found))
    facts.append(say("copy of {day}", day=day(compared.at)))
    if STANDINGS[compared.standing]:
        facts.append(STANDINGS[compared.standing])
    facts += _since(last)
    return CopyState(compared, tuple(facts), _alarm(evidence, compared, last))


def _since(last: Recheck | None) -> list[Text]:
    if last is None:
        return []
    on = day(last.at)
    said: dict[RecheckOutcome, Text] = {
        RecheckOutcome.UNCHANGED: say("unchanged on {day}", day=on),
        RecheckOutcome.CHANGED: say("changed by {day}", day=on),
        RecheckOutcome.MOVED: say("moved by {day}", day=on),
        RecheckOutcome.GONE: say("gone on {day}", day=on),
        RecheckOutcome.FAILED: say("no answer on {day}", day=on),
    }
    return [said[last.outcome]]


def _alarm(evidence: Evidence, capture: Capture, last: Recheck | None) -> Alarm:
    gone = last is not None and last.outcome in (RecheckOutcome.CHANGED, RecheckOutcome.GONE)
    if evidence.found in (Found.MISSING, Found.OTHER_ORDER) or capture.standing or gone:
        return Alarm.BAD
    return Alarm.GOOD if evidence.found is Found.WORD_FOR_WORD else Alarm.NONE
