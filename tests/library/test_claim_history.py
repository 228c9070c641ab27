"""Which recorded steps touched one claim."""

from factcheck.library import Library
from factcheck.models import Claim, EventKind, Evidence, Placement, Source, SourceKind


def kinds(library: Library, claim: str) -> list[EventKind]:
    return [event.kind for event in library.read.steps_on_claim(claim)]


def test_steps_on_the_claim_and_its_place_are_told_and_those_on_others_are_not(
    library: Library, article: str
) -> None:
    with library.operation(EventKind.VERDICT_SET, article) as operation:
        operation.update(Claim, "c1", verdict="wrong")
    with library.operation(EventKind.NOTE_WRITTEN, article) as operation:
        operation.update(Claim, "c2", note="See c1 in the archive")
    with library.operation(EventKind.CLAIM_RESIZED, article) as operation:
        operation.update(Placement, "p1", end=40)
    assert kinds(library, "c1") == [EventKind.CLAIM_RESIZED, EventKind.VERDICT_SET]
    assert kinds(library, "c2") == [EventKind.NOTE_WRITTEN]


def test_steps_on_a_source_that_was_taken_off_again_are_told(library: Library, article: str) -> None:
    with library.operation(EventKind.SOURCE_ATTACHED, article) as operation:
        operation.insert(Source("s1", SourceKind.BOOK, "Bridges of the north"))
        operation.insert(Evidence("e1", "c0", "s1"))
    with library.operation(EventKind.EVIDENCE_CHANGED, article) as operation:
        operation.update(Evidence, "e1", locator="p. 12")
    with library.operation(EventKind.SOURCE_TAKEN_OFF, article) as operation:
        operation.delete(Evidence, "e1")
    steps = [EventKind.SOURCE_TAKEN_OFF, EventKind.EVIDENCE_CHANGED, EventKind.SOURCE_ATTACHED]
    assert kinds(library, "c0") == steps
    assert [event.kind for event in library.read.steps_on_source("s1")] == steps
    assert kinds(library, "c1") == []


def test_steps_taken_back_are_told_too(library: Library, article: str) -> None:
    with library.operation(EventKind.VERDICT_SET, article) as operation:
        operation.update(Claim, "c1", verdict="wrong")
    library.undo(article)
    assert kinds(library, "c1") == [EventKind.UNDONE, EventKind.VERDICT_SET]
    assert library.read.steps_on_claim("c1")[0].about is EventKind.VERDICT_SET


def test_a_claim_that_is_not_there_has_no_steps(library: Library, article: str) -> None:
    assert library.read.steps_on_claim("c9") == []
