"""The ids of what a library keeps, each kind a type of its own, so that mypy refuses one for another."""

from typing import Generic, NewType, TypeVar

ArticleId = NewType("ArticleId", str)
DraftId = NewType("DraftId", str)
ClaimId = NewType("ClaimId", str)
PlacementId = NewType("PlacementId", str)
PictureId = NewType("PictureId", str)
DetailId = NewType("DetailId", str)
SetAsideId = NewType("SetAsideId", str)
SourceId = NewType("SourceId", str)
EvidenceId = NewType("EvidenceId", str)
CaptureId = NewType("CaptureId", str)
RecheckId = NewType("RecheckId", str)
TimeStampId = NewType("TimeStampId", str)
CallId = NewType("CallId", str)
LookupId = NewType("LookupId", str)
WorkingId = NewType("WorkingId", str)
QueryId = NewType("QueryId", str)
CriticismId = NewType("CriticismId", str)
AttemptId = NewType("AttemptId", str)
SecondReadingId = NewType("SecondReadingId", str)
OpinionId = NewType("OpinionId", str)
SeededCopyId = NewType("SeededCopyId", str)
ErratumId = NewType("ErratumId", str)
SignOffId = NewType("SignOffId", str)
AnswerId = NewType("AnswerId", str)
EventId = NewType("EventId", str)
DeskId = NewType("DeskId", str)
StoneId = NewType("StoneId", str)
RuleId = NewType("RuleId", str)
ConflictId = NewType("ConflictId", str)
SettlementId = NewType("SettlementId", str)
SharedDeskId = NewType("SharedDeskId", str)

THE_RULE = RuleId("retention")
"""The id of a library's one retention rule."""
NO_CLAIM = ClaimId("")
"""Stands where there is no claim: none is selected, or none is meant."""

Id = TypeVar("Id", bound=str)


class Keyed(Generic[Id]):
    """A kind of record whose key has this type: what is asked by kind and key is checked by it.

    A base class and no protocol: a protocol's read-only ``id`` would let every id pass as plain ``str``.
    """

    __slots__ = ()
