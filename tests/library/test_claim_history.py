"""Which recorded steps touched one claim."""

from factcheck.library import Library
from factcheck.models import (
    ArticleId,
    Claim,
    ClaimId,
    EventKind,
    Evidence,
    EvidenceId,
    Placement,
    PlacementId,
    Source,
    SourceId,
    SourceKind,
)


def kinds(library: Library, claim: ClaimId) -> list[EventKind]:
    return [event.kind for event in library.read.steps_on_claim(claim)]


def test_steps_on_the_claim_and_its_place_are_told_and_those_on_others_are_not(
    library: Library, article: ArticleId
) -> None:
    with library.operation(EventKind.VERDICT_SET, article) as operation:
        operation.update(Claim, ClaimId("c1"), verdict="wrong")
    with library.operation(EventKind.NOTE_WRITTEN, article) as operation:
        operation.update(Claim, ClaimId("c2"), note="See c1 in the archive")
    with library.operation(EventKind.CLAIM_RESIZED, article) as operation:
        operation.update(Placement, PlacementId("p1"), end=40)
    assert kinds(library, ClaimId("c1")) == [EventKind.CLAIM_RESIZED, EventKind.VERDICT_SET]
    assert kinds(library, ClaimId("c2")) == [EventKind.NOTE_WRITTEN]


def test_steps_on_a_source_that_was_taken_off_again_are_told(library: Library, article: ArticleId) -> None:
    with library.operation(EventKind.SOURCE_ATTACHED, article) as operation:
        operation.insert(Source(SourceId("s1"), SourceKind.BOOK, "Bridges of the north"))
        operation.insert(Evidence(EvidenceId("e1"), ClaimId("c0"), SourceId("s1")))
    with library.operation(EventKind.EVIDENCE_CHANGED, article) as operation:
        operation.update(Evidence, EvidenceId("e1"), locator="p. 12")
    with library.operation(EventKind.SOURCE_TAKEN_OFF, article) as operation:
        operation.delete(Evidence, EvidenceId("e1"))
    steps = [EventKind.SOURCE_TAKEN_OFF, EventKind.EVIDENCE_CHANGED, EventKind.SOURCE_ATTACHED]
    assert kinds(library, ClaimId("c0")) == steps
    assert [event.kind for event in library.read.steps_on_source(SourceId("s1"))] == steps
    assert kinds(library, ClaimId("c1")) == []


def test_steps_taken_back_are_told_too(library: Library, article: ArticleId) -> None:
    with library.operation(EventKind.VERDICT_SET, article) as operation:
        operation.update(Claim, ClaimId("c1"), verdict="wrong")
    library.undo(article)
    assert kinds(library, ClaimId("c1")) == [EventKind.UNDONE, EventKind.VERDICT_SET]
    assert library.read.steps_on_claim(ClaimId("c1"))[0].about is EventKind.VERDICT_SET


def test_a_claim_that_is_not_there_has_no_steps(library: Library, article: ArticleId) -> None:
    assert library.read.steps_on_claim(ClaimId("c9")) == []
