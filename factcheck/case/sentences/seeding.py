"""Says what became of copies with seeded errors."""

from __future__ import annotations

from factcheck.case.seeding import Catch, catch_of
from factcheck.case.sentences.dates import day
from factcheck.models import SeededCopy, SeededError, SeedKind
from factcheck.sentences import Sentence, Text, say

SEED_KINDS = {
    SeedKind.NUMBER: say("number"),
    SeedKind.NAME: say("name"),
    SeedKind.DATE: say("date"),
    SeedKind.NEGATION: say("negation"),
}


def seeded_copy(copy: SeededCopy) -> Sentence:
    """Say on one line for whom a copy was made, when, and what was found in it."""
    said = say(
        "{reader}, {day}: {count} errors",
        one="{reader}, {day}: 1 error",
        count=len(copy.errors),
        reader=copy.reader,
        day=day(copy.made),
    )
    if not copy.returned:
        return say("{said}, not returned yet", said=said)
    return say("{said}, {caught}", said=said, caught=caught(catch_of([copy])))


def caught(catch: Catch) -> Sentence:
    """Say how many of the seeded errors were found."""
    return say(
        "{found} of {seeded} found ({share} per cent)",
        found=catch.found,
        seeded=catch.seeded,
        share=round(100 * catch.rate),
    )


def errors_left(catch: Catch) -> Sentence | None:
    """Say how many errors of the article's own may be left; None where that cannot be reckoned."""
    if not catch.others or catch.left is None:
        return None
    return say(
        "Beside them {others} claims were questioned: about {left} errors may be left.",
        one="Beside them 1 claim was questioned: about {left} errors may be left.",
        count=catch.others,
        others=catch.others,
        left=round(catch.left),
    )


def seeded_error(error: SeededError) -> Text:
    """Say what was changed, as «number: 412 → 472»."""
    return say(
        "{kind}: {before} → {after}", kind=SEED_KINDS[error.kind], before=error.before, after=error.after
    )
