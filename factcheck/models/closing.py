"""What closes an article: queries and what became of them, and the signature."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from factcheck.models.ids import ArticleId, ClaimId, DraftId, EventId, Keyed, QueryId, SignOffId


class Disposition(StrEnum):
    """What was done about a query; never mixed into the verdict."""

    PROPOSED = "proposed"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    REWORDED = "reworded"
    CUT = "cut"
    ATTRIBUTED = "attributed"
    HEDGED = "hedged"
    RISK_ACCEPTED = "risk-accepted"


class Query(Struct, Keyed[QueryId], frozen=True):
    """A correction or question on a claim, put to author or editor, and what they decided.

    A suggested correction is a query already; it gets a row once somebody has answered it.
    """

    id: QueryId
    claim: ClaimId
    question: str = ""
    """What is asked; empty where the query is a suggested correction."""
    correction: str = ""
    """The suggested wording that was decided on; with another wording the query is open again."""
    disposition: Disposition = Disposition.PROPOSED
    person: str = ""
    """Who decided; empty while nobody has."""
    at: str = ""
    """When they decided; empty while nobody has."""
    note: str = ""
    """Their reason, or their own words."""
    created: str = ""


class SignOff(Struct, Keyed[SignOffId], frozen=True):
    """The closing of one draft of an article, with every override named and reasoned."""

    id: SignOffId
    article: ArticleId
    draft: DraftId
    person: str
    at: str
    overrides: tuple[str, ...] = ()
    """What stood in the way when it was signed over, each as its kind and count: «open 3»."""
    note: str = ""
    """The reason for signing over that."""
    event: EventId = EventId("")
    """The last event of this desk on the article before the signature."""
    hash: str = ""
    """That event's SHA-256, which covers every event before it."""
    reopened: str = ""
    """When the article was reopened; empty while the signature stands."""
