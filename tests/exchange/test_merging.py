"""Desks that have seen the same bundles have the same state, whatever the order, and lose nothing."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.exchange.desks import ACTIONS, Act, live
from tests.exchange.replicas import SHARED_ACTIONS, live_shared


def acts(*actions: str) -> st.SearchStrategy[list[Act]]:
    one = st.builds(Act, st.integers(0, 4), st.sampled_from(actions), st.integers(0, 5), st.integers(0, 3))
    return st.lists(one, max_size=14)


@settings(max_examples=30)
@given(st.integers(2, 4), acts(*ACTIONS, "meet", "meet"), st.integers(0, 1000))
def test_desks_that_have_seen_the_same_are_equal(count: int, acts: list[Act], seed: int) -> None:
    live(count, acts, seed)


@settings(max_examples=12)
@given(st.integers(2, 5), acts(*SHARED_ACTIONS), st.integers(0, 1000), st.booleans())
def test_members_of_a_shared_desk_are_equal_as_far_as_each_may_read(
    count: int, acts: list[Act], seed: int, encrypted: bool
) -> None:
    live_shared(count, acts, seed, encrypted=encrypted)
