import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.text.normal import normalise

AWKWARD = st.text(
    alphabet=st.sampled_from("a\r\n\u2028\u2029\0\ufeff\ud800\udc00e\u0301\u0323 \u00a0Å\u212b")
)


@pytest.mark.parametrize(
    ("given_text", "wanted"),
    [
        ("one\r\ntwo\rthree\n", "one\ntwo\nthree\n"),
        ("one\u2028two\u2029three", "one\ntwo\nthree"),
        ("\ufeffHeadline", "Headline"),
        ("\0\ufeff\ufeffHead\0line", "Headline"),
        ("zero\ufeffwidth", "zero\ufeffwidth"),
        ("cafe\u0301", "café"),
        ("5\u00a0million", "5\u00a0million"),
        ("bad \ud83d half", "bad \ufffd half"),
        ("whole \U0001f600", "whole \U0001f600"),
        ("", ""),
    ],
)
def test_each_form_has_one_spelling(given_text: str, wanted: str) -> None:
    assert normalise(given_text) == wanted


@given(st.text() | AWKWARD)
def test_normalising_twice_changes_nothing(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once


@given(st.text(st.characters()) | AWKWARD)
def test_the_result_can_be_stored_and_counted(text: str) -> None:
    result = normalise(text)
    result.encode("utf-8")
    assert unicodedata.is_normalized("NFC", result)
    assert not any(character in result for character in "\r\u2028\u2029\0")
    assert not result.startswith("\ufeff")
