"""Desks that have seen the same bundles have the same state, whatever the order, and lose nothing."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.exchange.desks import ACTIONS, Act, live

ACTS = st.lists(
    st.builds(
        Act,
        st.integers(0, 4),
        st.sampled_from((*ACTIONS, "meet", "meet")),
        st.integers(0, 5),
        st.integers(0, 3),
    ),
    max_size=14,
)


@settings(max_examples=30)
@given(st.integers(2, 4), ACTS, st.integers(0, 1000))
def test_desks_that_have_seen_the_same_are_equal(count: int, acts: list[Act], seed: int) -> None:
    live(count, acts, seed)
