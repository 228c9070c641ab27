"""The house rules of a desk, and what was answered to the remarks that they gave."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from factcheck.models.ids import AnswerId, ClaimId, Keyed


class HouseRule(StrEnum):
    """What a desk may ask of its claims, of their sources, and of the closing of an article."""

    NO_SOURCE = "no-source"
    SECONDARY_ONLY = "secondary-only"
    ONE_ORIGIN = "one-origin"
    CONFIDENTIAL_ALONE = "confidential-alone"
    PASSAGE_MISSING = "passage-missing"
    LOCATOR_MISSING = "locator-missing"
    PASSAGE_NOT_FOUND = "passage-not-found"
    COPY_TOO_OLD = "copy-too-old"
    COPIES_ALIKE = "copies-alike"
    """Near-identical copies and wire reprints, of sources that no one origin was given."""
    CONTRADICTED = "contradicted"
    TWO_VERDICTS = "two-verdicts"
    ATTEMPTS = "attempts"
    """How often a criticism that nobody answers is put to whom it concerns."""
    SECOND_READER = "second-reader"
    TELL_OF_PEOPLE = "tell-of-people"
    """Whether statistics tell of single persons."""
    WORKING = "working"
    """That a figure agrees with its working."""
    DUE_AGAIN = "due-again"
    """After how many days what changes with time is looked at once more."""
    STATED_OTHERWISE = "stated-otherwise"
    """That no other article of the desk gives a figure or name otherwise."""


class DeskRule(Struct, Keyed[HouseRule], frozen=True):
    """Whether a desk applies a rule, and from which number on."""

    rule: HouseRule
    applies: bool = True
    number: int = 0
    """So many sources, days, times or per cent, as the rule has it; 0 where it has none."""


class Answer(Struct, Keyed[AnswerId], frozen=True):
    """What a person answered to a remark on a claim when putting it away."""

    id: AnswerId
    claim: ClaimId
    key: str
    """The remark's."""
    person: str
    at: str
    words: str = ""
