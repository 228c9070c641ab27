"""What is asked of one claim: untouched, new with a draft, and what a draft left open."""

from dataclasses import replace
from typing import Any

import pytest

from factcheck.case.claims import is_cut, is_new, is_untouched, needs_a_look
from factcheck.models import (
    Claim,
    ClaimDetail,
    DetailKind,
    Draft,
    Evidence,
    PlacedClaim,
    Placement,
    Status,
    WorkState,
)

FIRST, SECOND = (Draft(f"d{number}", "a", number, "It rained.", ()) for number in (1, 2))


def proposed(status: Status = Status.PLACED, **columns: Any) -> PlacedClaim:
    claim = Claim("c", "a", proposed=True, draft="d2")
    place = Placement("p", "c", "d2", 0, 10, "It rained.", status=status)
    evidence = (Evidence("e", "c", "s", proposed=True),)
    details = (ClaimDetail("x", "c", DetailKind.DATE, 3, 9, "rained"),)
    return PlacedClaim(replace(claim, **columns), place, details, evidence)


def test_what_the_program_and_the_writer_gave_is_nobodys_work() -> None:
    assert is_untouched(proposed())
    assert is_untouched(proposed(risks=("number",), speaker="Ada Brandt"))


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
    assert not is_untouched(proposed(**work))


def test_a_tick_and_an_accepted_source_touch_a_claim() -> None:
    untouched = proposed()
    ticked = replace(untouched, details=(replace(untouched.details[0], ticked=True),))
    accepted = replace(untouched, evidence=(replace(untouched.evidence[0], proposed=False),))
    assert not is_untouched(ticked)
    assert not is_untouched(accepted)


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
