from hypothesis import given
from hypothesis import strategies as st

from factcheck.text.words import is_inside, words


def found(text: str) -> list[str]:
    return [text[span.start : span.end] for span in words(text)]


def test_words_keep_what_stands_inside_them() -> None:
    assert found("Don’t ask AT&T, U.S. or mid-2020 readers.") == [
        "Don’t",
        "ask",
        "AT&T",
        "U.S",
        "or",
        "mid-2020",
        "readers",
    ]


def test_numbers_keep_commas_colons_and_slashes() -> None:
    assert found("$1,250.50 at 10:30 on 3/4, and/or") == ["1,250.50", "at", "10:30", "on", "3/4", "and", "or"]


def test_dashes_and_underscores_part_words() -> None:
    assert found("one—two -- three_four … 5") == ["one", "two", "three", "four", "5"]


def test_combining_marks_do_not_cut_a_word() -> None:
    assert found("caf\u0065\u0301s हिन्दी") == ["caf\u0065\u0301s", "हिन्दी"]


def test_a_part_of_the_text_can_be_asked_for() -> None:
    assert [(span.start, span.end) for span in words("one two three", 4, 9)] == [(4, 7), (8, 9)]


@given(st.text(alphabet=st.sampled_from("ab1.,'’-& \u0301é:\n_")))
def test_inside_agrees_with_words(text: str) -> None:
    inside = {at for span in words(text) for at in range(span.start + 1, span.end)}
    assert {at for at in range(len(text) + 1) if is_inside(text, at)} == inside
