"""Carrying claims between any two texts: no failure, no place outside the text, linear time."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.models import Span, Status
from factcheck.text.anchor import carry
from tests.text.growth import work

_TEXTS = st.one_of(
    st.text(max_size=200),
    st.text(alphabet="ab .\n“”", max_size=200),
    st.lists(st.sampled_from(["He won.", "She won 12 votes.", "He did not win.", "\n\n"]), max_size=30).map(
        " ".join
    ),
)
_SPANS = st.lists(
    st.tuples(st.integers(-5, 220), st.integers(-5, 220)).map(lambda pair: Span(*pair)), max_size=12
)


@settings(max_examples=300, deadline=None)
@given(_TEXTS, _TEXTS, _SPANS)
def test_every_result_is_a_place_in_the_new_text_or_none(old: str, new: str, spans: list[Span]) -> None:
    results = carry(old, new, spans)
    assert len(results) == len(spans)
    for each in results:
        assert 0.0 <= each.score <= 1.0
        if each.status is Status.ORPHANED:
            assert each.start is None
            assert each.end is None
        else:
            assert each.start is not None
            assert each.end is not None
            assert 0 <= each.start <= each.end <= len(new)


@settings(max_examples=200, deadline=None)
@given(_TEXTS, st.data())
def test_a_text_is_placed_on_itself(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    (result,) = carry(text, text, [span])
    assert (result.start, result.end, result.status, result.score) == (
        span.start,
        span.end,
        Status.PLACED,
        1.0,
    )


def _work(old: str, new: str) -> int:
    spans = [Span(at, at + 9) for at in range(0, len(old), max(1, len(old) // 200))]
    return work(lambda: carry(old, new, spans))


def test_hostile_texts_take_no_more_than_linear_time() -> None:
    shuffled = " ".join(f"w{number * 7919 % 20011}." for number in range(20000))
    for make in (
        lambda size: ("He won. " * size, "He won. " * (size + 3) + "No."),
        lambda size: ("a" * size, "a" * size + "b"),
        lambda size: ("a " * size + "b", "b " + "a " * size),
        lambda size: ("“" * size, "“ " * size),
        lambda size: (shuffled[: size * 4], shuffled[size * 4 :: -1]),
        lambda size: ("a b " * size, "b a a b " * (size // 2)),
    ):
        assert _work(*make(4000)) <= 6 * _work(*make(1000)) + 10_000
