"""Rules of a desk on what claims rest on, and what was answered to the remarks that they gave."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from factcheck.models.ids import AnswerId, ClaimId, Keyed


class SourceRule(StrEnum):
    """What a desk may ask of the sources of a claim."""

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


@dataclass(frozen=True, slots=True)
class DeskRule(Keyed[SourceRule]):
    """Whether a desk applies a rule, and from which number on."""

    rule: SourceRule
    applies: bool = True
    number: int = 0
    """So many sources, days or per cent, as the rule has it; 0 where it has none."""


@dataclass(frozen=True, slots=True)
class Answer(Keyed[AnswerId]):
    """What a person answered to a remark on a claim when putting it away."""

    id: AnswerId
    claim: ClaimId
    key: str
    """The remark's."""
    person: str
    at: str
    words: str = ""
