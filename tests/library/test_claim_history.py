"""Which recorded steps touched one claim."""

from factcheck.library import Library
from factcheck.models import Claim, Evidence, Placement, Source, SourceKind


def _labels(library: Library, claim: str) -> list[str]:
    return [event.label for event in library.events_of(claim)]


def test_steps_on_the_claim_and_its_place_are_told_and_those_on_others_are_not(
    library: Library, article: str
) -> None:
    with library.operation("Verdict set", article) as operation:
        operation.update(Claim, "c1", verdict="wrong")
    with library.operation("Note written", article) as operation:
        operation.update(Claim, "c2", note="See c1 in the archive")
    with library.operation("Claim resized", article) as operation:
        operation.update(Placement, "p1", end=40)
    assert _labels(library, "c1") == ["Claim resized", "Verdict set", "Add article"]
    assert _labels(library, "c2") == ["Note written", "Add article"]


def test_steps_on_a_source_that_was_taken_off_again_are_told(library: Library, article: str) -> None:
    with library.operation("Source added", article) as operation:
        operation.insert(Source("s1", SourceKind.BOOK, "Bridges of the north"))
        operation.insert(Evidence("e1", "c0", "s1"))
    with library.operation("Evidence changed", article) as operation:
        operation.update(Evidence, "e1", locator="p. 12")
    with library.operation("Source taken off", article) as operation:
        operation.delete(Evidence, "e1")
    assert _labels(library, "c0") == ["Source taken off", "Evidence changed", "Source added", "Add article"]
    assert _labels(library, "c1") == ["Add article"]


def test_steps_taken_back_are_told_too(library: Library, article: str) -> None:
    with library.operation("Verdict set", article) as operation:
        operation.update(Claim, "c1", verdict="wrong")
    library.undo(article)
    assert _labels(library, "c1")[:2] == ["Undo: Verdict set", "Verdict set"]


def test_a_claim_that_is_not_there_has_no_steps(library: Library, article: str) -> None:
    assert library.events_of("c9") == []
