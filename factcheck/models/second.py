"""The second reader: readings, opinions on claims, and copies with seeded errors."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from factcheck.models.ids import (
    ArticleId,
    ClaimId,
    DraftId,
    Keyed,
    OpinionId,
    SecondReadingId,
    SeededCopyId,
)


class SecondReading(Struct, Keyed[SecondReadingId], frozen=True):
    """One time that a second person reads the checked article."""

    id: SecondReadingId
    article: ArticleId
    draft: DraftId
    """The draft on which it was begun."""
    reader: str
    blind: bool
    """Whether the reader sees the claims without their verdicts."""
    begun: str
    ended: str = ""
    """When the reader was done; empty while the reading goes on."""


class Opinion(Struct, Keyed[OpinionId], frozen=True):
    """What a second reader holds of one claim."""

    id: OpinionId
    claim: ClaimId
    second_reading: SecondReadingId
    agrees: bool
    """Whether the reader agreed with the verdict that the claim had then."""
    verdict: str | None
    """The verdict that the reader holds to be right; None where they named none."""
    reason: str
    at: str


class SeedKind(StrEnum):
    """What was changed in a copy with seeded errors."""

    NUMBER = "number"
    NAME = "name"
    DATE = "date"
    NEGATION = "negation"


class SeededError(Struct, frozen=True):
    """One known error: what stands in the draft, and what stands in the copy instead."""

    kind: SeedKind
    start: int
    """In code points of the draft."""
    end: int
    before: str
    after: str


class SeededCopy(Struct, Keyed[SeededCopyId], frozen=True):
    """A copy of a draft with known errors, given to a reader to see how many are found."""

    id: SeededCopyId
    article: ArticleId
    draft: DraftId
    reader: str
    made: str
    errors: tuple[SeededError, ...] = ()
    """In the order of their places."""
    returned: str = ""
    """When the reader's finds were read; empty while they are not."""
    found: tuple[int, ...] = ()
    """The seeded errors that were found, as their places in ``errors`` from 0."""
    others: tuple[ClaimId, ...] = ()
    """The claims on which the reader questioned something that nobody had seeded."""
