"""The house rules: which a desk applies, from which number on, and what each asks, in one sentence."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.models import DeskRule, HouseRule
from factcheck.sentences import Sentence, say

STANDARD: dict[HouseRule, DeskRule] = {
    rule.rule: rule
    for rule in (
        # The figures count these claims already: a remark on each beside would be heard twice.
        DeskRule(HouseRule.NO_SOURCE, applies=False),
        DeskRule(HouseRule.SECONDARY_ONLY, number=3),
        DeskRule(HouseRule.ONE_ORIGIN),
        DeskRule(HouseRule.CONFIDENTIAL_ALONE),
        # Desks differ most in these two: many note a passage for figures and quotations alone.
        DeskRule(HouseRule.PASSAGE_MISSING, applies=False),
        DeskRule(HouseRule.LOCATOR_MISSING, applies=False),
        DeskRule(HouseRule.PASSAGE_NOT_FOUND),
        DeskRule(HouseRule.COPY_TOO_OLD, number=90),
        DeskRule(HouseRule.COPIES_ALIKE, number=70),
        DeskRule(HouseRule.CONTRADICTED),
        DeskRule(HouseRule.TWO_VERDICTS),
        # Five attempts is what the field asks for; to have every claim read twice takes a second person.
        DeskRule(HouseRule.ATTEMPTS, number=5),
        DeskRule(HouseRule.SECOND_READER, applies=False),
        DeskRule(HouseRule.TELL_OF_PEOPLE, applies=False),
        DeskRule(HouseRule.WORKING),
        # Half a year: the staff lists and record lists of most institutions are made anew in a year.
        DeskRule(HouseRule.DUE_AGAIN, number=180),
        DeskRule(HouseRule.STATED_OTHERWISE),
    )
}
"""Every rule as it comes, in the order in which they are shown."""

WORDS: dict[HouseRule, Sentence] = {
    HouseRule.NO_SOURCE: say("A decided claim rests on a source"),
    HouseRule.SECONDARY_ONLY: say("Where all sources are secondary there are at least this many"),
    HouseRule.ONE_ORIGIN: say("Several sources have more than one origin"),
    HouseRule.CONFIDENTIAL_ALONE: say("No confidential source stands alone"),
    HouseRule.PASSAGE_MISSING: say("Each source has the passage that was used"),
    HouseRule.LOCATOR_MISSING: say("Each passage says where in the source it stands"),
    HouseRule.PASSAGE_NOT_FOUND: say("Each passage stands in the copy of its source"),
    HouseRule.COPY_TOO_OLD: say("A copy is at most this many days old"),
    HouseRule.COPIES_ALIKE: say("Sources whose copies agree in this many per cent are of one origin"),
    HouseRule.CONTRADICTED: say("No claim is confirmed that its evidence contradicts"),
    HouseRule.TWO_VERDICTS: say("Claims in the same words have the same verdict"),
    HouseRule.ATTEMPTS: say("A criticism that is not answered was put this many times"),
    HouseRule.SECOND_READER: say("A second reader reads every claim"),
    HouseRule.TELL_OF_PEOPLE: say("Statistics tell of single persons"),
    HouseRule.WORKING: say("A figure agrees with how it was worked out"),
    HouseRule.DUE_AGAIN: say("Titles, ages, superlatives and prices are due after this many days"),
    HouseRule.STATED_OTHERWISE: say("Figures and names are as other articles of the desk have them"),
}
"""What each rule wants, for a person who switches it."""


def rules_of(set_ones: Iterable[DeskRule]) -> dict[HouseRule, DeskRule]:
    """Return every rule as a desk applies it: as it was set there, or else as it comes."""
    return {**STANDARD, **{rule.rule: rule for rule in set_ones}}
