"""The second reader: readings, and opinions on claims."""

from __future__ import annotations

from msgspec import Struct

from factcheck.models.ids import (
    ArticleId,
    ClaimId,
    DraftId,
    Keyed,
    OpinionId,
    SecondReadingId,
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
