"""What turned out to be wrong after publication."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from factcheck.models.ids import ClaimId, ErratumId, Keyed


class ErrorKind(StrEnum):
    """What kind of error a published correction was about."""

    NAME = "name"
    TITLE = "title"
    NUMBER = "number"
    DATE = "date"
    PLACE = "place"
    QUOTATION = "quotation"
    ATTRIBUTION = "attribution"
    FACT = "fact"
    CONTEXT = "context"
    """True in its words, and misleading."""
    OMISSION = "omission"
    PICTURE = "picture"
    OTHER = "other"


class Erratum(Struct, Keyed[ErratumId], frozen=True):
    """A correction published after the article, on the claim that failed."""

    id: ErratumId
    claim: ClaimId
    kind: ErrorKind
    published: str
    """The day on which the correction was published, an ISO 8601 date."""
    correction: str
    """What is right, as it was published."""
    place: str = ""
    """Where it was published."""
    note: str = ""
    """How the error came about."""
    person: str = ""
    """Who noted it here."""
    at: str = ""
