"""Wordings are compared and found without the style in which they are set."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.text.style import Plain, plain, same_words


@pytest.mark.parametrize(
    ("one", "other"),
    [("“Nobody,” he said", '"Nobody,"\nhe  said'), ("it’s", "it's"), ("1990–1995", "1990-1995")],
)
def test_style_makes_no_other_words(one: str, other: str) -> None:
    assert same_words(one, other)
    assert not same_words(one, f"{other}!")


def test_words_are_found_where_they_stand_in_another_style() -> None:
    text = "One.\n\nHe said “it’s\n  late”. He said “it’s late”. And so on."
    found = [text[start:end] for start, end in Plain(text).find('He said "it\'s late".')]
    assert found == ["He said “it’s\n  late”.", "He said “it’s late”."]


def test_only_whole_words_are_found() -> None:
    assert Plain("The harbours of Hemmen").find("harbour") == []
    assert Plain("The harbour of Hemmen").find("  ") == []
    assert len(Plain("a harbour").find("harbour")) == 1


@given(st.text("ab “’-\n", max_size=30), st.integers(0, 29), st.integers(1, 10))
def test_what_is_found_is_the_same_words(text: str, start: int, length: int) -> None:
    wanted = text[start : start + length]
    for low, high in Plain(text).find(wanted):
        assert plain(text[low:high]) == plain(wanted)
