"""What the copies of a source say at a glance: is there one, does the passage stand in it, is it still so."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from factcheck.case.sentences.copies import FOUND, FOUND_MARKS, STANDINGS
from factcheck.case.sentences.dates import day, moment
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
    if not copies:
        return CopyState(None, ())
    # A newer copy may have come since: what is said of the passage holds for the one that was compared.
    compared = next((copy for copy in copies if copy.id == evidence.capture), copies[0])
    last = _last_asked(case, evidence.source, compared)
    facts: list[Text] = []
    if evidence.found:
        mark, found = FOUND_MARKS[evidence.found], FOUND[evidence.found]
        facts.append(say("{mark} {found}", mark=mark, found=found))
    facts.append(say("copy of {day}", day=day(compared.at)))
    left_out = _is_left_out(evidence, compared, copies[0])
    if left_out:
        facts.append(say("no longer in that of {day}", day=moment(copies[0].at)))
    if STANDINGS[compared.standing]:
        facts.append(STANDINGS[compared.standing])
    facts += _since(last)
    return CopyState(compared, tuple(facts), Alarm.BAD if left_out else _alarm(evidence, compared, last))


def _last_asked(case: Case, source: SourceId, compared: Capture) -> Recheck | None:
    """Return the last time that an address was asked again which says something of a copy.

    That it is unchanged says so of the copy that the answer was compared with, and of no older one.
    """
    rows = (row for row in reversed(case.rechecks) if row.source == source)
    return next(
        (row for row in rows if row.outcome is not RecheckOutcome.UNCHANGED or row.capture == compared.id),
        None,
    )


def _is_left_out(evidence: Evidence, compared: Capture, newest: Capture) -> bool:
    """Tell whether a page has been kept since, and no longer has the passage: the newest with it counts."""
    stands = evidence.found in (Found.WORD_FOR_WORD, Found.WITH_GAPS) and evidence.capture == compared.id
    is_page = bool(newest.address and compared.address) and not newest.standing
    return stands and is_page and newest.id != compared.id


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
