"""The rules on sources: which a desk applies, from which number on, and what each asks, in one sentence."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.models import DeskRule, SourceRule
from factcheck.sentences import Sentence, say

STANDARD: dict[SourceRule, DeskRule] = {
    rule.rule: rule
    for rule in (
        # The figures count these claims already: a remark on each beside would be heard twice.
        DeskRule(SourceRule.NO_SOURCE, applies=False),
        DeskRule(SourceRule.SECONDARY_ONLY, number=3),
        DeskRule(SourceRule.ONE_ORIGIN),
        DeskRule(SourceRule.CONFIDENTIAL_ALONE),
        # Desks differ most in these two: many note a passage for figures and quotations alone.
        DeskRule(SourceRule.PASSAGE_MISSING, applies=False),
        DeskRule(SourceRule.LOCATOR_MISSING, applies=False),
        DeskRule(SourceRule.PASSAGE_NOT_FOUND),
        DeskRule(SourceRule.COPY_TOO_OLD, number=90),
        DeskRule(SourceRule.COPIES_ALIKE, number=70),
        DeskRule(SourceRule.CONTRADICTED),
        DeskRule(SourceRule.TWO_VERDICTS),
    )
}
"""Every rule as it comes, in the order in which they are shown."""

WORDS: dict[SourceRule, Sentence] = {
    SourceRule.NO_SOURCE: say("A decided claim rests on a source"),
    SourceRule.SECONDARY_ONLY: say("Where all sources are secondary there are at least so many"),
    SourceRule.ONE_ORIGIN: say("Several sources have more than one origin"),
    SourceRule.CONFIDENTIAL_ALONE: say("No confidential source stands alone"),
    SourceRule.PASSAGE_MISSING: say("Each source has the passage that was used"),
    SourceRule.LOCATOR_MISSING: say("Each passage says where in the source it stands"),
    SourceRule.PASSAGE_NOT_FOUND: say("Each passage stands in the copy of its source"),
    SourceRule.COPY_TOO_OLD: say("A copy is at most so many days old"),
    SourceRule.COPIES_ALIKE: say("Sources whose copies agree in so many per cent are of one origin"),
    SourceRule.CONTRADICTED: say("No claim is confirmed that its evidence contradicts"),
    SourceRule.TWO_VERDICTS: say("Claims in the same words have the same verdict"),
}
"""What each rule wants, for a person who switches it."""


def rules_of(set_ones: Iterable[DeskRule]) -> dict[SourceRule, DeskRule]:
    """Return every rule as a desk applies it: as it was set there, or else as it comes."""
    return {**STANDARD, **{rule.rule: rule for rule in set_ones}}
