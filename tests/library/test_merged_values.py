"""What several desks' writes of one group of columns come to, rule by rule."""

from factcheck.library.record.merging import Rule, Stamp, Write, merged
from factcheck.models import ArticleId, DeskId, EventId, EventKind

ARTICLE = ArticleId("bridge")


def write(desk: str, number: int, kind: EventKind, start: int, **seen: int) -> Write:
    stamp = Stamp(
        EventId(f"{desk}{number}"),
        DeskId(desk),
        number,
        f"2026-01-0{number}T09:00:00Z",
        desk,
        kind,
        ARTICLE,
        None,
        seen,
    )
    return Write(stamp, {"start": start}, whole=number == 1)


def test_a_place_that_a_person_set_stands_though_a_newer_draft_placed_the_claim_later() -> None:
    made = write("ada", 1, EventKind.CLAIM_MARKED, 10)
    by_hand = write("ada", 2, EventKind.CLAIM_RESIZED, 12)
    # Nothing of the resizing was known where the draft came in, and it comes later in every order.
    by_draft = write("ben", 3, EventKind.DRAFT_TAKEN_IN, 40, ada=1)
    outcome = merged([made, by_hand, by_draft], Rule.DECISION)
    assert outcome.values == {"start": 12}
    assert outcome.heads == ()


def test_two_places_that_people_set_are_a_conflict_of_which_the_later_stands() -> None:
    made = write("ada", 1, EventKind.CLAIM_MARKED, 10)
    outcome = merged(
        [
            made,
            write("ada", 2, EventKind.CLAIM_RESIZED, 12),
            write("ben", 3, EventKind.CLAIM_RESIZED, 14, ada=1),
        ],
        Rule.DECISION,
    )
    assert outcome.values == {"start": 14}
    assert [values["start"] for _, values in outcome.heads] == [12, 14]
    assert outcome.base == {"start": 10}
