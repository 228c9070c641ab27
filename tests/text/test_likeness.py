from hypothesis import given
from hypothesis import strategies as st

from factcheck.text.likeness import likeness

_DRAFT = "The council voted 11–4 on Tuesday to approve the contract. It ends a dispute of five years."


def test_a_newer_draft_is_like_the_one_before() -> None:
    assert likeness(_DRAFT, _DRAFT.replace("five", "six") + " Nobody appealed.") > 0.5


def test_another_article_is_not() -> None:
    assert likeness(_DRAFT, "Fishing crews landed 3,200 tonnes of herring in the bay last year.") == 0.0


def test_nothing_is_like_nothing() -> None:
    assert likeness("", _DRAFT) == likeness("", "") == 0.0


@given(st.text(max_size=80), st.text(max_size=80))
def test_it_is_a_share_and_goes_both_ways(one: str, other: str) -> None:
    assert 0.0 <= likeness(one, other) == likeness(other, one) <= 1.0
