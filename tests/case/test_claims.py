"""What is asked of one claim: untouched, new with a draft, and what a draft left open."""

from typing import Any

import pytest
from msgspec.structs import replace

from factcheck.case.claims import (
    disposition,
    is_cut,
    is_new,
    is_untouched,
    left_open,
    needs_a_look,
    took_correction,
)
from factcheck.models import (
    Answer,
    AnswerId,
    Article,
    ArticleId,
    Case,
    Claim,
    ClaimDetail,
    ClaimId,
    DetailId,
    DetailKind,
    Difference,
    Disposition,
    Draft,
    DraftId,
    Evidence,
    EvidenceId,
    Lookup,
    LookupId,
    PlacedClaim,
    Placement,
    PlacementId,
    SourceId,
    Status,
    Working,
    WorkingId,
    WorkState,
)
from factcheck.scales import EDITORIAL

FIRST, SECOND = (Draft(DraftId(f"d{number}"), ArticleId("a"), number, "It rained.", ()) for number in (1, 2))

SHEET = Case(Article(ArticleId("a"), "Rain"), SECOND, EDITORIAL)


def proposed(status: Status = Status.PLACED, **columns: Any) -> PlacedClaim:
    claim = Claim(ClaimId("c"), ArticleId("a"), proposed=True, draft=DraftId("d2"))
    place = Placement(PlacementId("p"), ClaimId("c"), DraftId("d2"), 0, 10, "It rained.", status=status)
    evidence = (Evidence(EvidenceId("e"), ClaimId("c"), SourceId("s"), proposed=True),)
    details = (ClaimDetail(DetailId("x"), ClaimId("c"), DetailKind.DATE, 3, 9, "rained"),)
    return PlacedClaim(replace(claim, **columns), place, details, evidence)


def test_what_the_program_and_the_writer_gave_is_nobodys_work() -> None:
    assert is_untouched(proposed(), SHEET)
    assert is_untouched(proposed(risks=("number",), speaker="Ada Brandt"), SHEET)


@pytest.mark.parametrize(
    "work",
    [
        {"verdict": "wrong"},
        {"former_verdict": "wrong"},
        {"correction": "It snowed."},
        {"ruling": "Nearly"},
        {"note": "Tove: is it?"},
        {"as_of": "2026-11-20"},
        {"flagged": True},
        {"dismissed": ("a weekday",)},
        {"work_state": WorkState.SECOND_READ},
        {"waiting_on": "Ada"},
        {"second_reader": "Ada"},
        {"proposed": False},
    ],
    ids=lambda work: next(iter(work)),
)
def test_each_kind_of_work_touches_a_claim(work: dict[str, Any]) -> None:
    assert not is_untouched(proposed(**work), SHEET)


def test_a_tick_and_an_accepted_source_touch_a_claim() -> None:
    untouched = proposed()
    ticked = replace(untouched, details=(replace(untouched.details[0], ticked=True),))
    accepted = replace(untouched, evidence=(replace(untouched.evidence[0], proposed=False),))
    assert not is_untouched(ticked, SHEET)
    assert not is_untouched(accepted, SHEET)


@pytest.mark.parametrize(
    "rows",
    [
        {"lookups": (Lookup(LookupId("l"), ClaimId("c"), "2026-11-20", "the land register"),)},
        {"workings": (Working(WorkingId("w"), ClaimId("c"), "(79-41)/41"),)},
        {"answers": (Answer(AnswerId("a"), ClaimId("c"), "sums", "Tove", "2026-11-20"),)},
    ],
    ids=lambda rows: next(iter(rows)),
)
def test_what_the_case_holds_on_a_claim_touches_it(rows: dict[str, Any]) -> None:
    assert not is_untouched(proposed(), replace(SHEET, **rows))


def test_a_claim_is_new_on_the_draft_it_was_made_with_until_touched() -> None:
    assert is_new(proposed(), SECOND)
    assert not is_new(proposed(proposed=False), SECOND)
    assert not is_new(proposed(draft="d1"), SECOND), "made with the first draft"
    assert not is_new(proposed(draft="d1"), FIRST), "the first draft is no newer one"


@pytest.mark.parametrize(
    ("status", "state", "wanted"),
    [
        (Status.PLACED, WorkState.OPEN, False),
        (Status.MOVED, WorkState.OPEN, True),
        (Status.CHANGED, WorkState.DONE, True),
        (Status.ORPHANED, WorkState.OPEN, True),
        (Status.ORPHANED, WorkState.DONE, False),
    ],
)
def test_what_a_draft_left_open_needs_a_look(status: Status, state: WorkState, wanted: bool) -> None:
    placed = proposed(status, proposed=False, work_state=state)
    assert needs_a_look(placed, SECOND) is wanted
    assert is_cut(placed) is (status is Status.ORPHANED and state is WorkState.DONE)


def corrected(text: str, correction: str, status: Status = Status.CHANGED, **place: Any) -> PlacedClaim:
    placed = proposed(status, proposed=False, correction=correction)
    return replace(placed, placement=replace(placed.placement, exact=text, **place))


@pytest.mark.parametrize(
    ("placed", "wanted"),
    [
        (corrected("It snowed.", ""), None),
        (corrected("It rained.", "It snowed.", Status.PLACED), Disposition.PROPOSED),
        (corrected("It hailed.", "It snowed."), Disposition.REWORDED),
        (corrected("He  said “it’s\nsnowing”.", 'He said "it\'s snowing".'), Disposition.ACCEPTED),
        (corrected("It Snowed.", "It snowed."), Disposition.REWORDED),
        (corrected("It rained.", "It snowed.", Status.ORPHANED), Disposition.PROPOSED),
    ],
)
def test_what_the_writer_did_about_a_correction(placed: PlacedClaim, wanted: Disposition | None) -> None:
    assert disposition(placed) is wanted
    assert took_correction(placed) is (wanted is Disposition.ACCEPTED)


def test_a_correction_that_was_confirmed_stays_accepted_and_asks_no_more() -> None:
    settled = corrected("It snowed.", "It snowed.", Status.PLACED)
    assert disposition(settled) is Disposition.ACCEPTED
    assert not took_correction(settled)
    assert not needs_a_look(settled, SECOND)
    typo = corrected("It snowed.", "It snowed.", Status.PLACED, difference=Difference.TYPO)
    assert took_correction(typo), "a corrected letter leaves a claim placed"
    assert needs_a_look(typo, SECOND)


def test_a_claim_that_was_cut_took_its_correction_along() -> None:
    cut = corrected("It rained.", "It snowed.", Status.ORPHANED)
    cut = replace(cut, claim=replace(cut.claim, work_state=WorkState.DONE))
    assert disposition(cut) is Disposition.CUT


def test_what_a_newer_draft_left_open_is_listed_in_order_with_the_lost_last() -> None:
    moved, kept = proposed(Status.MOVED, proposed=False), proposed(Status.PLACED, proposed=False)
    lost = proposed(Status.ORPHANED, proposed=False)
    case = Case(Article(ArticleId("a"), "A"), SECOND, EDITORIAL, (kept, moved), (lost,))
    assert left_open(case) == [moved, lost]
