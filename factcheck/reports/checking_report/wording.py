"""The report's own words, in one place so that every format says the same and they can be translated."""

from __future__ import annotations

from factcheck.case.sentences import steps
from factcheck.case.sentences.kinds import DISPOSITIONS
from factcheck.models import Coverage, Disposition, Progress, Scale, Step
from factcheck.sentences import Sentence, say

REPORT = say("Checking copy")
SUMMARY = say("Summary")
ARTICLE = say("Article")
CLAIMS = say("Claims")
ORPHANED_CLAIMS = say("Orphaned claims")
ORPHANED_CLAIM = say("Orphaned claim")
SET_ASIDE = say("Set aside")
CALLS = say("Calls")
SECOND_READING = say("Second reading")
ANSWERED = say("Remarks answered")
PUT_AWAY = say("put away")
OPEN = say("Open")
DRAFTS = say("Drafts")
CHANGES_BETWEEN = say("What changed between the drafts")
RECORD = say("The record")
NO_CLAIMS = say("No claims are marked.")
NOTHING_OPEN = say("Nothing is open.")
LEGAL_RISK = say("legal risk")
VERDICT = say("Verdict")
CORRECTION = say("Suggested correction")
CHANGES = say("Changes")
WRITERS_WORDING = say("The writer’s wording")
SOURCES = say("Sources")


def title(article: str) -> Sentence:
    """Say what a report is called as a whole."""
    return say("Checking copy: {title}", title=article)


def draft(number: int) -> Sentence:
    """Say which draft."""
    return say("Draft {number}", number=number)


def claim(number: int) -> Sentence:
    """Say which claim."""
    return say("Claim {number}", number=number) if number else ORPHANED_CLAIM


def correction(became: Disposition | None) -> Sentence:
    """Say what the suggested correction is headed by, with what the writer did about it."""
    if became is None or became is Disposition.PROPOSED:
        return CORRECTION
    return say("{correction} ({became})", correction=CORRECTION, became=DISPOSITIONS[became])


def step(taken: Step, scale: Scale, number: int) -> Sentence:
    """Say what a step was, the claim it was about, and the verdict it gave.

    What was written is not told again: the claim has it, and a note may be left out of the report.
    """
    said = steps.step(taken.event)
    if number:
        said = say("{step}, claim {number}", step=said, number=number)
    if "verdict" not in taken.changed:
        return said
    return say("{step}: {change}", step=said, change=steps.change(taken, scale))


def on_scale(scale: Scale) -> Sentence:
    """Say on which scale the verdicts stand."""
    return say("{scale} scale", scale=scale.name)


def progress(counts: Progress) -> Sentence:
    """Say how far the checking has come."""
    said = say(
        "{checked} of {total} claims checked, {problems} with problems, {unsourced} without a source",
        checked=counts.checked,
        total=counts.total,
        problems=counts.problems,
        unsourced=counts.unsourced,
    )
    if counts.orphaned:
        said = say("{said}, {orphaned} orphaned", said=said, orphaned=counts.orphaned)
    if counts.owing:
        said = say("{said}, {owing} checked with details left", said=said, owing=counts.owing)
    return say("{said}.", said=said)


def left_open(count: int, number: int) -> Sentence:
    """Say on how many claims a newer draft left something to decide."""
    return say(
        "Draft {number} left {count} claims to look at.",
        one="Draft {number} left {count} claim to look at.",
        number=number,
        count=count,
    )


def coverage(counts: Coverage) -> Sentence:
    """Say how much of the article was decided on."""
    return say(
        "Coverage {percent}%: of {words} words, {in_claims} stand in claims, {set_aside} were set aside, "
        "{undecided} are undecided.",
        percent=counts.percent,
        words=f"{counts.words:,}",
        in_claims=f"{counts.in_claims:,}",
        set_aside=f"{counts.set_aside:,}",
        undecided=f"{counts.undecided:,}",
    )
