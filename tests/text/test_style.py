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


_WORDS = st.lists(st.sampled_from(["a", "b", "“a”", "it’s", "a–b", "-", "“"]), min_size=1, max_size=9)
_GAPS = st.sampled_from([" ", "\n", " \n "])


@given(_WORDS, _GAPS, st.integers(0, 8), st.integers(1, 5))
def test_words_are_found_in_whatever_style_they_are_set(
    words: list[str], gap: str, start: int, length: int
) -> None:
    text, some = gap.join(words), words[start % len(words) :][:length]
    wanted = plain(" ".join(some))
    found = Plain(text).find(wanted)
    if any(map(str.isalnum, wanted)):
        assert found, "what stands there is found"
    for low, high in found:
        assert plain(text[low:high]) == wanted
