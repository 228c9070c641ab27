"""Which stretches meet another, against looking at each of them."""

from hypothesis import given
from hypothesis import strategies as st

from factcheck.case.overlaps import Overlaps

STRETCHES = st.lists(
    st.tuples(st.integers(0, 30), st.integers(0, 9)).map(lambda one: (one[0], one[0] + one[1])), max_size=12
).map(sorted)


@given(STRETCHES, st.integers(0, 40), st.integers(0, 9))
def test_those_that_meet_a_stretch_are_found_in_order(
    stretches: list[tuple[int, int]], start: int, size: int
) -> None:
    end = start + size
    overlaps = Overlaps([low for low, _ in stretches], [high for _, high in stretches])
    assert overlaps.over(start, end) == [
        at for at, (low, high) in enumerate(stretches) if low < end and start < high
    ]
    assert overlaps.touching(start, end) == [
        at for at, (low, high) in enumerate(stretches) if low <= end and start <= high
    ]


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(1, 9)), min_size=1, max_size=12).map(sorted))
def test_a_chain_holds_all_that_hang_together(given_stretches: list[tuple[int, int]]) -> None:
    stretches = [(low, low + size) for low, size in given_stretches]
    overlaps = Overlaps([low for low, _ in stretches], [high for _, high in stretches])
    for at in range(len(stretches)):
        chain = {at}
        while True:
            more = {
                other
                for other, (low, high) in enumerate(stretches)
                if any(low < stretches[one][1] and stretches[one][0] < high for one in chain)
            }
            if more <= chain:
                break
            chain |= more
        assert set(overlaps.chain(at)) == chain
