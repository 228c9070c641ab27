"""Criticism of a person or body, each time it was put to them, and their reply."""

from __future__ import annotations

from msgspec import Struct

from factcheck.models.ids import AttemptId, ClaimId, CriticismId, Keyed


class Criticism(Struct, Keyed[CriticismId], frozen=True):
    """A claim as criticism of a person or body, who is to be heard before it is published."""

    id: CriticismId
    claim: ClaimId
    against: str
    """The person or body."""
    assertion: str = ""
    """What is put to them, in the checker's words; empty for the claim's own."""
    deadline: str = ""
    """Until when they can answer: an ISO 8601 date or local date and time; empty where there is none."""
    reply: str = ""
    """Their best answer, in their words; empty while there is none."""
    replied: str = ""
    """When the reply was noted; empty while there is none."""
    given_by: ClaimId = ClaimId("")
    """The claim in which the article gives the reply; empty while it does not."""
    created: str = ""


class Attempt(Struct, Keyed[AttemptId], frozen=True):
    """One time that a criticism was put to whom it concerns."""

    id: AttemptId
    criticism: CriticismId
    claim: ClaimId
    """The criticism's claim."""
    at: str
    channel: str
    """By what way, such as a letter, a call, a message."""
    person: str = ""
    """Who put it."""
    note: str = ""
